"""The ordered comparison levels: the first that matches decides, and its label is what a reader is told.

A level has a strength. `NEVER` keeps two mentions in different events whatever else joins them; `AGAINST` speaks against a
merge; the others speak for it, stronger ones first.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from timeline.merge.compare import RARE_NAME, Comparison
from timeline.merge.screen import ONE_DAY_OFF
from timeline.merge.when import SAME_STORY

NEVER, AGAINST, NOTHING, POSSIBLE, LIKELY, SURE = -100.0, -2.0, 0.0, 1.0, 2.0, 4.0

CARRIED_OFF = 7
"""Days by which carried dates may differ: they date the passage more than the mention. A weekday read a week off is seven. Lowering it splits what articles of
different days tell; raising it joins the incidents of two weeks."""


class Level(NamedTuple):
    """One row of the table."""

    label: str
    strength: float
    matches: Callable[[Comparison], bool]


def _told_alike(c: Comparison) -> bool:
    """Same people and same things around the same act: enough to overlook one day."""
    return c.same_kind and c.name_weight >= RARE_NAME and (len(c.shared_things) >= 1 or c.clause_likeness >= 0.4 or bool(c.shared_places))


def _plan_of(c: Comparison) -> bool:
    """What was wanted and what happened are of the same people and things."""
    return c.name_weight >= RARE_NAME and c.support >= 3


POINTS_BACK = Level("a bare noun that points back to it", POSSIBLE, lambda c: c.points_back and c.same_story)
"""Fits whatever it meets, so it weighs little when clusters are compared."""

PLACES_DIFFER = Level("different places, no one in common", AGAINST, lambda c: c.places_clash and not c.shared_names)
"""Keeps two mentions apart; between clusters it must not rest on a single odd place among many mentions."""

TOLD_APART = Level("told apart in one sentence by one word", AGAINST, lambda c: c.same_sentence and c.told_apart and c.same_word)

LEVELS: tuple[Level, ...] = (
    Level("opposite acts", NEVER, lambda c: c.opposed),
    Level("one called off, the other not", NEVER, lambda c: c.one.cancelled != c.other.cancelled),
    Level("not done in the one, done in the other", NEVER, lambda c: c.not_done),
    Level("one called off, the other done", NEVER, lambda c: c.not_held),
    TOLD_APART,
    Level("told apart in one sentence", NEVER, lambda c: c.same_sentence and c.told_apart),
    Level("nobody did it, or had it done to them", AGAINST, lambda c: c.nobody_did),
    Level("another of its kind", NEVER, lambda c: c.which_clash),
    Level("happens once to a person", SURE, lambda c: c.once_only),
    Level("stated dates exclude each other", NEVER, lambda c: c.stated_apart > ONE_DAY_OFF),
    Level("stated dates a day apart", NEVER, lambda c: c.stated_apart == ONE_DAY_OFF and not (c.copied or _told_alike(c))),
    Level("news of the day, and long past", NEVER, lambda c: c.long_past),
    Level("told as done before the day the other states", NEVER, lambda c: c.told_too_early),
    Level("told as a plan long after the day the other states", NEVER, lambda c: c.planned_too_late),
    Level("tellings by different people", NEVER, lambda c: c.reporting and c.names_clash),
    PLACES_DIFFER,
    Level("done to different people", AGAINST, lambda c: c.patients_clash and not c.copied),
    Level("with different people", AGAINST, lambda c: c.others_clash and not c.copied),
    Level("perhaps another of its kind", AGAINST, lambda c: c.which_differs),
    Level("done by others, each for themselves", AGAINST, lambda c: c.doers_clash and not c.copied),
    Level("copied wording", SURE, lambda c: c.copied and c.same_in_copy),
    Level("tellings", AGAINST, lambda c: c.reporting and not c.letters),
    Level("one happened, the other was only wanted", AGAINST, lambda c: c.only_wanted and not (c.same_day and c.both_stated) and not _plan_of(c)),
    Level("told without a date, the other of long ago", AGAINST, lambda c: c.long_ago and c.support < 2),
    Level("nobody in common in what people do together", AGAINST, lambda c: c.partners_unknown and c.support < 3),
    Level("dates carried from elsewhere exclude each other", AGAINST, lambda c: c.days_apart > CARRIED_OFF and not _told_alike(c)),
    Level("others harmed, on another day", AGAINST, lambda c: c.others_harmed and not c.copied),
    Level("nothing says the same one did it", NOTHING, lambda c: c.same_doer_unknown),
    Level("of different stories, nobody in common", NOTHING, lambda c: not (c.same_story or c.shared_names or c.told_again)),
    Level("same act, people and day", SURE, lambda c: c.same_word and c.name_weight >= RARE_NAME and c.same_day and (c.hard or bool(c.shared_things))),
    Level("same act, people and things, dates compatible", SURE, lambda c: c.same_word and c.name_weight >= RARE_NAME and bool(c.shared_things)),
    Level("same kind of act, people and day", LIKELY, lambda c: c.same_kind and c.name_weight >= RARE_NAME and c.same_day and (c.hard or bool(c.shared_things))),
    Level("each of something else", AGAINST, lambda c: c.of_other_things and not c.copied),
    Level("done by different people", AGAINST, lambda c: c.agents_clash),
    POINTS_BACK,
    Level("same act and people in one story", LIKELY, lambda c: c.hard and c.same_word and bool(c.shared_names) and c.same_story),
    Level("two of one article, each with its own things", NOTHING, lambda c: c.told_of_other_things),
    Level("same act in one story", LIKELY, lambda c: c.hard and c.same_word and c.same_story and not (c.names_clash or c.doers_differ)),
    Level("same kind of act and people in one story", LIKELY, lambda c: c.hard and c.same_kind and bool(c.shared_names) and c.same_story),
    Level("the same word, each about something else", NOTHING, lambda c: c.of_something_else and not c.hard),
    Level("same act about the same in one story", LIKELY, lambda c: c.same_word and c.support >= 2 and c.same_story),
    Level("same act, other names, in one story", POSSIBLE, lambda c: c.hard and c.same_word and c.same_story),
    Level("synonym in one story", POSSIBLE, lambda c: c.hard and c.synonyms and c.same_story and not (c.names_clash or c.doers_differ)),
    Level("same kind of act in one story", POSSIBLE, lambda c: c.hard and c.same_kind and c.same_story and not c.names_clash and (c.bare or c.support >= 1)),
    Level("same kind of act about the same in one story", POSSIBLE, lambda c: c.same_kind and c.support >= 2 and c.same_story),
    Level("same act on the same day in one story", POSSIBLE, lambda c: c.same_word and not c.vague and c.same_day and c.same_story and not (c.names_clash or c.told_apart or c.doers_differ)),
    Level("same kind of act by or to the same person in one story", POSSIBLE, lambda c: c.same_kind and c.same_role and c.likeness >= SAME_STORY and c.near and not (c.told_apart and c.one.page is c.other.page)),
    Level("same act about the same, told again later", POSSIBLE, lambda c: c.hard and c.same_word and c.support >= 1 and c.told_again and not c.names_clash),
    Level("same act, something in common", POSSIBLE, lambda c: c.same_word and not c.vague and bool(c.shared_things) and c.same_story),
)


IN_ITS_ARTICLE = Level("a bare noun that points to what its own article tells", LIKELY, lambda c: True)
"""Given to the nearest mention in a bare noun's article that it can point to, so that it is followed before any other article's."""
SAYS_SO = Level("the verb says that the noun took place", SURE, lambda c: True)
TAKEN_UP = Level("'the' or 'that' takes up what its article has just told", SURE, lambda c: True)
ASIDE = Level("goes where the mention goes that it takes up", NOTHING, lambda c: True)
UNLIKE = Level("nothing in common", NOTHING, lambda c: True)


IN_OTHER_WORDS = (
    Level("at the same minute in one story", LIKELY, lambda c: c.same_minute and c.same_story and not c.reporting and c.one.page is not c.other.page),
    Level("the same doer or people and things on one day, in other words", POSSIBLE, lambda c: c.told_in_other_words),
)
_OF_ANY_WORDS = frozenset([
    "opposite acts", "one called off, the other not", "not done in the one, done in the other", "one called off, the other done", "told apart in one sentence", "another of its kind", "happens once to a person",
    "stated dates exclude each other", "stated dates a day apart", "news of the day, and long past", "told as done before the day the other states",
    "told as a plan long after the day the other states", "tellings by different people",
    PLACES_DIFFER.label, "dates carried from elsewhere exclude each other",
])  # fmt: skip
_BETWEEN_KINDS = (*(level for level in LEVELS if level.label in _OF_ANY_WORDS), *IN_OTHER_WORDS)
"""What can be said of two different kinds of act that others hold to be of one event: only that they cannot be."""
_OF_ODD_MENTIONS = frozenset([
    "one called off, the other not", TOLD_APART.label, "told apart in one sentence", "nobody did it, or had it done to them",
    "another of its kind", "perhaps another of its kind", "tellings by different people", "tellings",
])  # fmt: skip
"""Levels that cannot match two plain mentions: most pairs need not ask."""


def _tables(of_one_kind: bool) -> tuple[tuple[Level, ...], tuple[Level, ...]]:
    """The rows to ask in order: of any pair, and of a pair of plain mentions."""
    rows = LEVELS if of_one_kind else _BETWEEN_KINDS
    return rows, tuple(level for level in rows if level.label not in _OF_ODD_MENTIONS)


_TABLES = {of_one_kind: _tables(of_one_kind) for of_one_kind in (True, False)}


def level_of(comparison: Comparison) -> Level:
    """The first level that matches."""
    one, other = comparison.one, comparison.other
    rows = _TABLES[comparison.same_kind][one.plain and other.plain and one.page is not other.page]
    for level in rows:
        if level.matches(comparison):
            return level
    return UNLIKE
