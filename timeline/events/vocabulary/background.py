"""Words that leave the narrative's present, and words that go on in it."""

from timeline.language.wordlists import words

BACKGROUND_WORDS = words(
    """
    previously formerly once earlier originally initially before already long prior previous past former earlier
    historically subsequently traditionally ever
    """
)
SEQUENCE_WORDS = words("then later afterwards afterward meanwhile also soon next shortly minutes hours")
