"""Adjectives that tell an outcome, idioms of verb and noun, and words that are neither."""

from timeline.language.wordlists import words

OUTCOMES = words(
    """
    dead alive missing injured wounded hurt guilty bankrupt homeless pregnant unconscious unharmed overdue
    ablaze adrift hostage captive aground
    """
)
PLAIN = words(
    """
    able unable likely unlikely sure certain clear unclear good bad great big small new old such same other many
    more most much few several available possible impossible important necessary ready due subject different
    similar true false responsible aware
    """
)
"""Predicates that describe rather than tell."""

NOT_VERBS = words("including following regarding concerning pending let's based related")
"""Verb forms that work as prepositions."""

IDIOMS = frozenset(
    {
        ("take", "place"), ("catch", "fire"), ("open", "fire"), ("take", "part"), ("plead", "guilty"), ("set", "fire"),
        ("take", "office"), ("take", "aim"), ("take", "effect"), ("take", "action"), ("break", "ground"),
        ("cast", "doubt"), ("take", "shape"), ("take", "off"), ("pay", "tribute"), ("hold", "hostage"),
        ("lose", "control"), ("take", "control"), ("declare", "war"), ("make", "clear"), ("fall", "ill"),
        ("touch", "down"), ("give", "birth"), ("set", "sail"), ("file", "suit"), ("take", "refuge"),
        ("go", "ahead"), ("go", "missing"), ("shed", "light"), ("stand", "trial"), ("take", "charge"),
    }
)
"""Verb and word that are one event together."""

PREPOSITIONAL = frozenset(
    {
        ("on", "run"), ("on", "loose"), ("on", "strike"), ("on", "duty"), ("on", "trial"), ("on", "hold"),
        ("on", "alert"), ("on", "fire"), ("on", "board"), ("on", "foot"), ("on", "bail"), ("on", "leave"), ("on", "parole"),
        ("under", "investigation"), ("under", "arrest"), ("under", "way"), ("under", "control"), ("under", "attack"),
        ("under", "fire"), ("under", "siege"), ("under", "pressure"), ("under", "surveillance"), ("under", "review"),
        ("in", "custody"), ("in", "prison"), ("in", "jail"), ("in", "hiding"), ("in", "danger"), ("in", "hospital"),
        ("in", "control"), ("in", "charge"), ("in", "retreat"), ("in", "talks"), ("in", "exile"),
        ("at", "large"), ("at", "risk"), ("at", "war"), ("at", "stake"), ("out", "business"), ("behind", "bars"),
    }
)
"""Preposition and noun that together say what state somebody is in."""
