"""The year of what a report retells: an old case, told once with its year, leaves it out when it is told again."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from timeline.model import Anchor
from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.case_days import breaks_between
from timeline.temporal.clause import WHO, clause_around, sentence_before
from timeline.temporal.course import FAR_IN_STORY, NOT_NEWS, WELL_TOLD
from timeline.temporal.point import Point
from timeline.temporal.resolver.base import Spot, from_words
from timeline.temporal.resolver.parts import bounds
from timeline.temporal.scene import is_of_hearing
from timeline.temporal.text import PARAGRAPH


class Year(NamedTuple):
    """A year, why it is that one (for the explanation), and what it was counted from."""

    year: int
    why: str
    anchor: Anchor


LONG_AGO = 120
"""Days a date must lie back before a word of the future moves it on a year."""
ONE_CASE = 120
"""Days between the days of one case at most; of what lies farther from it the tense tells."""
STEP_BACK = 45
"""Days that a report of an old case goes back for what led to it, where the way on to the same date is shorter than a year."""
SAME_CASE = 2000
"""Characters a report reaches back for the year of what it retells; larger values lend years to other stories."""


def told_year(meaning: m.CalendarDate, spot: Spot, point: Point) -> Year | None:
    """The year of the old case a report retells: a report leaves out the year of what is about half a year off at most.

    "She died on 20 March 2014. … There were 61 patients on 17 March", told in 2016. None where no day of an earlier year was told.
    """
    told = next((told for told in reversed(spot.anchors.case.values()) if told.day.year < point.day.year), None)
    if told is None or spot.start - told.ends > SAME_CASE or (is_of_hearing(spot.folded, spot.start) and spot.direction().way == "past"):
        return None
    since = spot.anchors.previous
    if since is not None and since.begins > told.ends and since.day.year == point.day.year and "this year" in since.words:
        return None  # "reported missing on 12 November 2021. In January of this year a car was seen. He was charged on 2 February"
    if since is not None and since.begins > told.ends and since.day.year == point.day.year - 1 and "last year" in since.words and since.day <= bounds(meaning, since.day.year)[0] < point.day:
        return None  # "took effect in March 2002. … in October last year a robot was lowered. Three were brought up on November 17"
    if (later := after_breath(meaning, spot, point, told)) is not None:
        return later
    if since is not None and since.begins > told.ends and len(since.value) >= 10 and (since.last_day - since.day).days <= 3 and PARAGRAPH not in spot.folded[since.ends : spot.start]:
        near = next((other for other in (since.day.year, since.day.year + 1) if 0 <= (bounds(meaning, other)[0] - since.day).days <= A_MONTH), None)
        if near is not None and bounds(meaning, near)[0] <= point.day:
            return Year(near, f", the first after {from_words(since)}", since.anchor)
    year = min((told.day.year - 1, told.day.year, told.day.year + 1), key=lambda other: abs((bounds(meaning, other)[0] - told.day).days))
    if abs((bounds(meaning, year)[0] - told.day).days) > ONE_CASE:
        return None
    nearest, ahead = bounds(meaning, year)[0], bounds(meaning, year + 1)[0]
    of_year = [other for other in spot.anchors.history if other.day.year == year]
    beside = any(other.day <= nearest for other in of_year) and any(other.last_day >= nearest for other in of_year)
    if (told.day - nearest).days > STEP_BACK and not beside and (ahead - told.day).days < YEAR_LONG and ahead < point.day and (point.day - ahead).days < 365:
        return None  # a story goes on more often than back: "bought on March 3, 2021 … Her report landed on Dec. 14", told in October 2022
    return Year(year, f", the year nearest to {from_words(told)}", told.anchor)


_WOULD_BE = lazy_pattern(r"\b(?:told|said|promised|assured|hoped|thought|understood|expected)\b[^.;\u00b6]*\bwould (?!have\b)[^.;\u00b6]*\b(?:by|before|in|on|until|at) (?:the )?$")
LONG_SINCE = 45
"""Days from a promise to publication at least for what was promised to be over."""


def promised(spot: Spot, point: Point) -> Point | None:
    """When somebody was told what would be: "complained in October and were told someone would come before Christmas". None where nobody was, or lately."""
    told = spot.anchors.previous
    if told is None or point.anchor.kind != "published" or not told.value[5:7].isdigit() or (point.day - told.last_day).days < LONG_SINCE:
        return None
    between = spot.folded[told.ends : spot.start]
    if PARAGRAPH in between or len(_STOP.findall(between)) > 1:
        return None
    before = clause_around(spot.folded, spot.start, spot.end).before
    if _STOP.search(between) and _SAID_NOW.search(before) and (point.day - told.last_day).days < YEAR_LONG:
        return None  # "struck in early March. … The firm said two jetties would stay shut until Easter"
    if WHO.search(sentence_before(spot.folded, told.begins)) and spot.folded.startswith(",", told.ends):
        return None  # "Solheim, who took over in May 2021, said jobs would go by the end of March"
    return told if _WOULD_BE.search(before) and not _HAS_SAID.search(before) else None


_SAID_NOW = lazy_pattern(r"(?<!had )\bsaid\b")
_HAS_SAID = lazy_pattern(r"\b(?:has|have) (?:said|promised|pledged|indicated|told)\b")
"""Who has said so said so lately."""


def within_told(meaning: m.CalendarDate, spot: Spot, point: Point) -> Year | None:
    """The year of a day of the season or quarter told before it: "warned twice last summer. The second warning, on August 6, …"."""
    told = spot.anchors.previous
    if told is None or point.anchor.kind != "published" or not A_MONTH < (told.last_day - told.day).days < A_SEASON or told.day.year >= point.day.year or _GOES_ON_IN.fullmatch(spot.folded, told.ends, spot.start) is None:
        return None
    recent = 0 <= (point.day - bounds(meaning, point.day.year)[0]).days <= NOT_NEWS
    year = next((other for other in (told.day.year, told.last_day.year) if told.day <= bounds(meaning, other)[0] <= told.last_day), None)
    return None if recent or year is None else Year(year, f", within {from_words(told)}", told.anchor)


_GOES_ON_IN = lazy_pattern(r"[^.!?\u00b6]*(?:[.!?][\"”]? [^.!?\u00b6]*|: [^.!?\u00b6]*|\band\b[^.!?\u00b6]*)")
"""Between a season and a day of it: the next sentence, or what was done besides."""
A_MONTH, A_SEASON = 31, 100
"""Days that a season or a quarter has more and less than."""


def after_breath(meaning: m.CalendarDate, spot: Spot, point: Point, told: Point) -> Year | None:
    """The year after that of an old case, where the same sentence has told it: "opened on July 8 last year, and closed on December 16"."""
    since = spot.anchors.previous
    if since is None or since.begins <= told.ends or not told.day.year < since.day.year < point.day.year or not _IN_BREATH.fullmatch(spot.folded, since.ends, spot.start):
        return None
    year = next(other for other in (since.day.year, since.day.year + 1) if bounds(meaning, other)[0] >= since.day)
    return Year(year, f", the first after {from_words(since)}", since.anchor)


def told_before(meaning: m.CalendarDate, spot: Spot, point: Point) -> Year | None:
    """The year that the same day, or another of its month, was told with before: "on 18 November 2022 … on 18 November"; before a court, the month alone."""
    case = spot.anchors.case
    told = case.get((meaning.month or 0, meaning.day)) or next((case[key] for key in reversed(case) if key[0] == meaning.month and (key[1] or _is_before_court(spot) or _is_of_passage(case[key], spot))), None)
    if told is None or is_of_hearing(spot.folded, spot.start) or ((told.day.month, told.day.day) == (meaning.month, meaning.day) and is_remembered(spot)) or told.day.year >= point.day.year or (point.day - told.day).days < LONG_AGO:
        return None
    recent = 0 <= (point.day - bounds(meaning, point.day.year)[0]).days <= LONG_AGO / 2
    if recent and (meaning.month, meaning.day) not in case:
        return None  # of this year, whatever happened in that month of another
    return Year(told.day.year, f", in the year of {from_words(told)}", told.anchor)


_IN_BREATH = lazy_pattern(r"[^.;:!?\u00b6]*\band\b[^.;:!?\u00b6]*")
"""Between two dates of one sentence, what was done besides."""
YEAR_LONG = 330
"""Days to the next month told in one sentence: a longer way would name its year."""
IN_STORY = 45
"""Days from a date told with its year within which the next goes on from it; a text that says its years once more says them
where it leaves the story."""


def in_story(meaning: m.CalendarDate, spot: Spot, point: Point) -> Year | None:
    """The year of an old story that a report goes back to: "sailed on 24 January 2018 … came up on 2 February"."""
    if spot.anchors.retelling is None or point.anchor.kind != "published" or spot.direction().way == "future":
        return None
    if spot.follows("as recently as ") or (spot.follows("since ") and spot.look_back(HAS_SINCE, 100) is not None):
        return None
    told, counted, row = spot.anchors.retelling
    if row >= WELL_TOLD and point.day.year - told.day.year > DEEP and len(told.value) >= 7 and _goes_on_with_it(told, spot):
        year = told.day.year + (bounds(meaning, told.day.year)[1] < told.day)
        if (bounds(meaning, year)[0] - told.last_day).days <= STEP:
            return Year(year, f", the first after {from_words(told)}", told.anchor)
    if told.day.year >= point.day.year or len(told.value) < 7 or not spot.anchors.retelling.reaches(spot.folded, spot.start):
        return None
    if (told.day.month, told.day.day) == (meaning.month, meaning.day) and is_remembered(spot):
        return None
    deep = row > 1 and point.day.year - told.day.year > DEEP and _SO_CLOSE.search(spot.folded, told.ends, spot.start) is None
    if meaning.day is None and not deep and (told.day.month == meaning.month or (point.day - bounds(meaning, point.day.year)[1]).days % 365 <= (LONG_AGO if " but " in spot.folded[told.ends : spot.start] or PARAGRAPH in spot.folded[told.ends : spot.start] else LAST_MONTHS)):
        return None  # of the news: "won in December 2019 but was fined in April", told in July, "was elected in November 2020 and resigned in January", told in March
    anniversary = meaning.day is not None and _is_next_day_of(told, spot, point)
    if row < 2 and meaning.day is not None and len(told.value) >= 7 and not told.value[5:6].isdigit() and not anniversary:
        return None  # a season told once begins no row of days
    if row < 2 and told.value[5:] == f"{meaning.month or 0:02}" and _STOP.search(spot.folded, told.ends, spot.start):
        return None  # "took office in July 2019. It was sold on 9 July"
    reach = dt.timedelta(days=FAR_IN_STORY if (counted and row > 1) or anniversary else IN_STORY)
    if meaning.day is not None and len(told.value) >= 10 and _ALSO.match(spot.folded[told.ends : spot.start]):
        reach = dt.timedelta(days=YEAR_LONG)  # "opened on Feb. 9 last year and closed on May 21"
    if meaning.day is None:
        if (longer := _months_reach(told, counted and row > 1, spot)) is None:
            return None
        reach = dt.timedelta(days=longer)
    for year in (told.day.year, told.day.year + 1):
        day = bounds(meaning, year)[0]
        near = (anniversary or (deep and counted)) and day <= told.last_day + dt.timedelta(days=IN_STORY)
        if told.day <= day <= told.last_day + reach and (point.day - bounds(meaning, point.day.year)[0]).days % 365 > (0 if near else NOT_NEWS):
            return Year(year, f", the first after {from_words(told)}", told.anchor)
    return None


def _goes_on_with_it(told: Point, spot: Spot) -> bool:
    """Whether what is told as past goes on with a story of long ago that was well told: in its paragraph, or of the same people in the next."""
    if spot.direction().way != "past" or spot.follows(("since ", "until ", "till ")) or (paragraphs := breaks_between(spot.folded, told.ends, spot.start)) > 1:
        return False
    between = _QUOTED.sub("", spot.folded[told.ends : spot.start])
    return _OF_NOW.search(between) is None and (not paragraphs or _OF_THEM.match(spot.folded, spot.end) is not None)


HAS_SINCE = lazy_pattern(r"\b(?:has|have)\b[^.;\u00b6]*since $")
"""Before a day, what has gone on since."""
STEP = 240
"""Days from one date of such a story to the next; what is farther is told as a look back, or of the news."""
_QUOTED = lazy_pattern(r"[\"“][^\"“”]*[\"”]")
_OF_NOW = lazy_pattern(r"\b(?:now|today|this (?:year|week|month)|recently|latest|will|has|have)\b")
_OF_THEM = lazy_pattern(r",? (?:he|she|they|his|her|their) ")
DEEP = 20
"""Years back from which a story's months, told in a row, are its own whatever month the news is of."""
_SO_CLOSE = lazy_pattern(r"[.!?;] .*[.!?;] |\u00b6|\b(?:but|now|this|since|recent\w*|latest|has|have|is|are|will)\b")
"""Between the story's last date and a month, what may lead back to the news: a second sentence, a paragraph, the present."""
OLD_STORY = 2
"""Years back from which a story's days, told in a row, are its own although the same days of this year are news: it is told on its anniversary."""
_NEXT_HEADS = lazy_pattern(r"[^.!?\u00b6]*[.!?] on (?:the (?:night|morning|evening) of )?")

BACKGROUND = lazy_pattern(r"\b(?:born|founded|established|set up|elected|appointed|named|sworn in|joined|married|(?<!trial )(?<!hearing )(?<!inquiry )(?<!inquest )opened|launched|built|took (?:office|over|charge)|since|from|until|by|before|after|dating|dated)\b[^.!?\u00b6]*$")
"""Before a day, that it is one of a life or a firm, or the bound of a time: the next sentence is of the news."""


def _is_next_day_of(told: Point, spot: Spot, point: Point) -> bool:
    """Whether a sentence opens with the day right behind the one of an old story: "On May 3, 1999, a shepherd saw them. On May 26 …"."""
    if BACKGROUND.search(spot.folded, max(0, told.begins - 60), told.begins):
        return False  # "was founded on July 3, 2005. On July 10 the regulator shut it"
    return point.day.year - told.day.year >= OLD_STORY and _NEXT_HEADS.fullmatch(spot.folded, told.ends, spot.start) is not None and spot.direction().way == "past"


NEXT_MONTH = 30
"""Days behind an old month in which a month of another sentence is of it, whatever it tells."""
LAST_MONTHS = 45
"""Days since the end of a month in which its bare name is surely of this year."""
LONG_SPAN = 8
"""Years a single old month may lie back for the next one of its sentence to be of it: what was opened in 2012 and shut in September was shut last year."""
_SAME = lazy_pattern(r",? (?:it|he|she|they)\b")
FIGURES_BACK = 600
"""Characters before a month in which figures it is compared with are looked for."""
SENTENCE = 300
"""Characters looked through for the beginning of a sentence."""
TABLE_CELL = 60
"""Characters behind a month in which a figure is of that month."""


def _months_reach(told: Point, counted: bool, spot: Spot) -> int | None:
    """How many days a bare month may lie behind the month told with its year; None where it is of the news, whatever that was of.

    It goes on with it as another verb of one subject ("was held in May 2023 and freed in November") or at the head of the
    next sentence ("In March 2018 it set a tax. In June it doubled it"); figures of two months are compared, not told in a row.
    """
    first, last = told.begins, told.ends
    low = max(0, first - SENTENCE)
    opening = max(low, *(spot.folded.rfind(mark, low, first) + 1 for mark in (". ", "! ", "? ", "\u00b6")))
    stop = _STOP.search(spot.folded, spot.end, spot.end + TABLE_CELL)
    figures = _FIGURES.findall(spot.folded, max(opening, spot.start - FIGURES_BACK), stop.start() if stop else spot.end + TABLE_CELL)
    if _COMPARED.search(spot.folded, opening, first) or len(figures) > 1:
        return None
    if len(told.value) != 7 or not told.value[5:].isdigit():
        return FAR_IN_STORY if counted else IN_STORY
    between = spot.folded[last : spot.start]
    if _ALSO.match(between) and (counted or spot.anchors.published is None or spot.anchors.published.day.year - told.day.year <= LONG_SPAN):
        return YEAR_LONG
    heads = spot.folded[opening:first].strip() in ("in", "by", "in early", "in late", "in mid-") or counted
    return FAR_IN_STORY if heads and _NEXT_SENTENCE.fullmatch(between) and (counted or _SAME.match(spot.folded, spot.end)) else NEXT_MONTH


_COMPARED = lazy_pattern(r"\bfrom [\w$£€.,% ]{1,20} in $|\b(?:than in|from|since|compared with|compared to|against|of|born in|born in [a-z]+ in|, \w+ in|which \w+ in|who \w+ in) (?:the )?$")
_FIGURES = lazy_pattern(r"%|\bper ?cent\b")
_ALSO = lazy_pattern(r"(?:, [^.;:\u00b6]{1,40}| (?:for|by|to|at|with|after|over) [^,.;:\u00b6]{1,30}?)?,? (?:and|but|then|before) (?![^.;:\u00b6]*\b(?:who|which|that)\b)[^.;:\u00b6]*$")
"""Between two months of one sentence, what was done besides."""
_NEXT_SENTENCE = lazy_pattern(r"[^.!?;\u00b6]*[.!?] (?:in|by) (?:the )?(?:early |late |mid-)?")
_STOP = lazy_pattern(r"[.!?] ")
_REMEMBERED = lazy_pattern(r"\b(?:anniversar(?:y|ies)|vigils?|commemorat\w+|memorial (?:service|march|mass)|remembrance|years? (?:on|later))\b")


_COURT = lazy_pattern(r"\b(?:jury|jurors|prosecut(?:ors?|ion)|inquests?|trial|tribunal|coroner|inquiry)\b")
COURT_NEAR = 400
"""Characters before a day in which a court is told of."""


def _is_before_court(spot: Spot) -> bool:
    """Whether a case is heard: what a court goes back to is of that case, not of this year."""
    return spot.look_back(_COURT, COURT_NEAR) is not None


_SAME_PEOPLE = lazy_pattern(r"[^.!?;\u00b6]{0,200}[.!?;] (?:(?:he|she|they) [^.!?;\u00b6]{0,80}|(?:his|her|their) (?!latest|new|next|second|last|third)[\w'-]+ (?:for|of|on|from) (?:the )?|(?:on|by|until|at [\w:.]+(?: ?[ap]\.?m\.?)? on) (?:the )?)")
_THEY = lazy_pattern(r",? (?:he|she|they|his|her|their) ")
"""Between two dates, one sentence that ends and the next of the same people."""


def _is_of_passage(told: Point, spot: Spot) -> bool:
    """Whether a month was told with its year right before, in the same paragraph: "took leave in December 2010. He came on 14 December"."""
    if told is not spot.anchors.previous or BACKGROUND.search(spot.folded, max(0, told.begins - 60), told.begins):
        return False
    opens = spot.follows(("on ", "by ", "until ", "on the ")) and spot.folded[told.ends : spot.start].strip(" .;!?").partition(". ")[2] in ("on", "by", "until", "on the")
    return _SAME_PEOPLE.fullmatch(spot.folded, told.ends, spot.start) is not None and (not opens or _THEY.match(spot.folded, spot.end) is not None)


def is_remembered(spot: Spot) -> bool:
    """Whether the sentence is of an anniversary: "On 6 February survivors gathered to mark the anniversary"."""
    clause = clause_around(spot.folded, spot.start, spot.end)
    return _REMEMBERED.search(clause.before) is not None or _REMEMBERED.search(clause.behind) is not None


_WHEN = lazy_pattern(r",? (?:when|in which|the year)\b,?(?:(?! (?:and|but) )[^.,;!?\u00b6])*(?:, on | and [a-z]+ed (?:on )?)?$|, (?:on|in) (?:the )?(?:night of )?$")
_OPENS = lazy_pattern(r"(?:^|[.!?][\"”]? |\u00b6|\b(?:show(?:s|ed|n)?|said|says|found|heard|told|reported|recalled|wrote|claims|claimed|alleges|alleged|revealed|reveals) (?:[\w'-]+ ){0,3}?that )(?:back )?in $")
_SAME_SENTENCE = lazy_pattern(r"[^.!?;:\u00b6]{0,90}\b(?:first|second|third|one|another|again|then|both) (?:[\w'-]+ ){0,2}?in (?:early |late )?")
"""Between the year a sentence opens with and a month of it: "In 1987 Fiji had two coups, the first in May"."""
_ONE_CLAUSE = lazy_pattern(r",? (?:(?! (?:and|but|who|which|that|since|now|while) )[^.;:!?\u00b6]){0,120} (?:on|in) (?:the )?")
"""Between the year a sentence opens with and a day of it, with no second verb: "In 2019, the last normal year, 380,000 came on 26 December"."""
_ONE_THAT = lazy_pattern(r", (?:an?|the|one|two|three) (?:[\w'-]+ ){1,4}(?:that|which|who) (?!(?:will|is|are|has|have|may|can|could|would)\b)(?:(?! (?:and|but|since|now|while|will) )[^.;:!?\u00b6]){0,80} (?:on|in) (?:the )?")
"""The same where its subject is told of: "In 2006, a storm that struck the towns on Nov. 30 killed 700"."""
_DOING = lazy_pattern(r", [a-z]+ing (?:(?! (?:and|but|who|which|that) )[^.;:!?\u00b6]){0,80} (?:on|in|between|from) (?:the )?")
"""Between a year and a day of it, what was done in doing so: "retired in 2016, scoring 60 points in his last game on April 13"."""
_BEFELL = lazy_pattern(r" (?:killed|claimed|left|displaced|destroyed|hit|struck|swept|lasted|raged|peaked|drew) [^.;:,!?\u00b6]{0,80} (?:on|in|between|from) (?:the )?")
"""Behind what is called by its year, what came of it: "the rains of 2024 killed 300 people between March and May"."""
_WHICH_LASTED = lazy_pattern(r" (?:[\w-]+ ){0,2}[\w-]+, which (?:lasted|ran|raged|began|started|broke out|took place|opened|was (?:held|fought|played|staged)|went on) (?:[\w'-]+ ){0,4}?(?:in|on|from|between) (?:the )?")
"""Behind a year that something is called by: "The 1998 war, which lasted from March to May"."""
_IT_LASTED = lazy_pattern(r" (?:[\w-]+ )?(?:fires?|blaze|wildfires?|war|strike|drought|floods?|storm|outbreak|siege|season|campaign|trial|riots|protests) (?:burned|burnt|lasted|raged|ran|went on|dragged on|continued|began|started|broke out|ended|peaked) (?:[\w'-]+ ){0,4}?(?:in|on|until|from|between|through) (?:the )?(?:early |late |mid-)?")
"""Between the year that something is called by and when it began or ended: "The 2017 fire burned until mid-October"."""
_OPENS_THE = lazy_pattern(r"(?:^|[.!?][\"”]? |\u00b6)(?:back )?in the $")
_IN_RACE = lazy_pattern(r" (?:[\w'-]+ ){0,2}(?:midterms?|elections?|race|primary|primaries|season|campaign|tournament|world cup|olympics|games|final|referendum|vote|census|war|uprising|outbreak|floods?|fires?|storm|earthquake|edition), (?:(?! (?:and|but|who|which|that|since|now|while) )[^.;:!?\u00b6]){0,120} (?:on|in|until|by) (?:the )?")
"""Between the year of a race that a sentence opens with and a day of it: "In the 2022 midterms, no winner was named until Nov. 17"."""
_LAST_YEAR = lazy_pattern(r"'(?:last|next) (?:year|season)'", re.I)
_STARTS = lazy_pattern(r"(?:^|[.!?\u00b6\"“][\"”]?) ?$")
_IN_IT = lazy_pattern(r"(?:(?! (?:and|but|who|which|that|now|since) )[^.;:!?\u00b6]){0,90} (?:in|on|by|until|before|at) (?:the )?(?:early |late |mid-)?")
"""Between "Last year" at the head of a sentence and a month of it, with one verb: "Last year she won bronze in Paris in July"."""
_YEAR_SAID = lazy_pattern(r"'(?:next|last|this) year'")
_OF_THAT_YEAR = lazy_pattern(r"'s (?:[\w'-]+ ){1,4}(?:will |is to |are to )(?:[\w'-]+ ){1,4}(?:on|from|between) (?:the )?$|(?:, [^.;:\u00b6]{1,40})?: $|,? on (?:the )?$")
"""Between "next year" and a day of it: "fixed the dates for next year: August 16-18"."""


def year_when(spot: Spot) -> Year | None:
    """The year of "since 1954, when the club was founded there on 25 July"."""
    told = spot.anchors.previous
    if told is not None and told.words.endswith(" last year'") and len(told.value) >= 10 and spot.folded.startswith(", when ", told.ends) and _WHEN.match(spot.folded[told.ends : spot.start]):
        return Year(told.day.year, f", in the year of {from_words(told)}", told.anchor)  # "the day after Diwali last year, when it fell on October 20"
    if told is None or (len(told.value) != 4 and told.value[5:] not in ("SP", "SU", "FA", "WI")) or not told.value[:4].isdigit():
        return None
    between = spot.folded[told.ends : spot.start]
    first_words = spot.folded.endswith(("in ", "back in "), 0, told.begins) and _OPENS.search(spot.folded, max(0, told.begins - 50), told.begins) is not None
    of_year = first_words and len(told.value) == 4 and spot.anchors.published is not None and spot.anchors.published.day.year - told.day.year > 1 and (_SAME_SENTENCE.fullmatch(between) or _ONE_CLAUSE.fullmatch(between) or _ONE_THAT.fullmatch(between))
    of_race = len(told.value) == 4 and spot.folded.endswith("in the ", 0, told.begins) and _OPENS_THE.search(spot.folded, max(0, told.begins - 12), told.begins) is not None and _IN_RACE.fullmatch(between) is not None
    befell = of_race or (len(told.value) == 4 and ((_LAST_YEAR.fullmatch(told.words) and _STARTS.search(spot.folded, max(0, told.begins - 3), told.begins) and _IN_IT.fullmatch(between)) or _DOING.fullmatch(between) or (spot.folded.endswith(" of ", 0, told.begins) and _BEFELL.fullmatch(between)) or (spot.folded.endswith("the ", 0, told.begins) and (_WHICH_LASTED.fullmatch(between) or _IT_LASTED.fullmatch(between)))))
    if not of_year and not befell and not _WHEN.match(between) and not (_YEAR_SAID.fullmatch(told.words.lower()) and _OF_THAT_YEAR.fullmatch(between)):
        return None
    return Year(told.day.year, f", in the year of {from_words(told)}", told.anchor)
