"""How vocabulary is written down."""


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set.

    >>> sorted(words("storm flood"))
    ['flood', 'storm']
    """
    return frozenset(text.split())
