"""Words that leave the narrative's present, and words that go on in it."""

from timeline.language.wordlists import words

BACKGROUND_WORDS = words(
    """
    previously formerly once earlier originally initially before already long prior previous past former earlier
    historically subsequently traditionally ever
    """
)
SEQUENCE_WORDS = words("then later afterwards afterward meanwhile also soon next shortly minutes hours")

AFTERMATH = words(
    """
    survivor victim suspect witness defendant culprit perpetrator relative widow orphan mourner anniversary aftermath
    wake inquiry inquest investigation probe trial retrial hearing charge conviction verdict lawsuit suit testimony
    memorial funeral vigil tribute condolence compensation debris wreckage
    rubble ruin report news account details cause role part connection allegation suspicion evidence
    reaction response anger outrage grief shock
    """
)
"""Nouns for what comes after: the event in "survivors of the quake", "the crash inquiry" was before them."""
