"""The scene of an old case in a report: what a court hears or an inquiry finds is told by the clock and from day to day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.text import PARAGRAPH

if TYPE_CHECKING:
    from timeline.temporal.point import Point

LAST_DAYS = 30
"""Days before publication that a report may be about; clock times of older ones stand in the paragraph that tells the day, or are of a case."""
LEAD = 1000
"""Characters in which the day of the case is told: a report says first what it is about. Larger values find cases that are asides."""
CLOCKS = 2
"""Clock times in a text that tells a case by the hour; where there are fewer, only what is said to the court is of it."""
LONG_WEEKEND = 4
"""Days behind the first of a holiday's weekend."""
BEFORE, AFTER = 60, 30
"""Days around the case that its telling may reach."""

NEAR = 3
"""Paragraphs behind its last point in which a case may go on with no word of the court."""
HOURS_ON = 6
"""Hours from one clock time of a case to the next, in another paragraph."""
MOMENTS = 24
"""Clock times of a case kept to compare others with."""
DAY = 24 * 60
"""Minutes."""
COURT_OPENS, COURT_CLOSES = "07:00", "19:00"
"""Hours outside which what a court report tells by the clock is of the case."""
HOURS_NEAR = 2
"""Hours from a clock time of the case within which one told out of its order is of the same night."""
NIGHT_LONG = 5
"""The same for an hour at which no court sits."""
_HOUR_OF = {"MO": "06", "MI": "12", "AF": "12", "EV": "18", "NI": "20"}
"""When a part of the day begins."""
SENTENCE = 200
"""Characters looked through for a sentence's beginning."""

_CASE = lazy_pattern(
    r"\b(?:accident investigation commission|jury|jurors|inquest|coroner|testif(?:y|ied|ies|ying)|cross-examined|(?:the |a )?(?:court|tribunal|inquiry|trial|commission) (?:on \w+day )?(?:heard|was told|has heard|hears)|prosecution witness|told (?:mr |mrs |ms )?justice|told (?:the |an? |[\w'-]+ )(?:court|trial|inquiry|tribunal|commission|[\w'-]+ court)|"
    r"(?:murder|manslaughter|arson|corruption|fraud|rape) trial|on trial (?:for|over)|denies (?:\w+ing|\w+ counts?|murder|manslaughter|causing)|pleaded (?:not )?guilty|commission of inquiry|(?:inquiry|investigators|commission) (?:have |has |had )?found|(?:found|held|judged|finding) (?:[\w'-]+ ){0,8}guilty|convicted|acquitted|sentenced|parole|appeals court|court of appeals?|"
    r"(?:panel|hearing|tribunal) (?:heard|was told|has heard|hears)|misconduct hearing|accused of|charged with|conviction (?:was )?quashed|safety board|investigation branch|accident investigators?|inquiry|report (?:released|published)|liable for|stand trial|preliminary hearing|tribunal|struck off|disciplinary|(?:his|her|the|their) (?:murder|killing|killer)|caged|(?:jailed|imprisoned|locked up) for|has been jailed|was jailed)\b"
)
"""What tells of a court or an inquiry that goes through a case."""
_CLOCK = lazy_pattern(r"\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\bat \d{1,2}[.:]\d\d\b|\b(?:midnight|noon)\b|\bo'clock\b")
_TOLD_COURT = lazy_pattern(
    r"\b(?:jury|jurors|court|trial|hearing|inquest|tribunal|inquiry)\b[^.\u00b6]{0,60}? (?:was told|were told|heard|has heard|saw|watched|(?:was|were) shown)\b|\btold (?:the |an? )?(?:[\w'-]+ ){0,3}?(?:jury|jurors|court|hearing|inquest|tribunal|inquiry|commission|panel|trial|justice|judge|magistrate)\b|\b(?:judge|sheriff|coroner|magistrate|commissioner|arbitrator)\b(?: [\w'-]+){0,4} was told\b"
    r"|\b(?:g[ai]v(?:e|es|ing|en) evidence|in (?:his |her |their )?(?:evidence|testimony|opening statements?)|testified|testifying|opening the (?:case|trial|prosecution)|cross-examin(?:ation|ed|ing)|from the witness (?:box|stand))\b"
)
_TELLING = ("heard", "told", "evidence", "testi", "opening", "shown", "saw", "watched", "witness", "cross-")
"""One of these stands in whatever tells it: looked for first, since it costs next to nothing."""
OPENS, FRESH, HOURS = 150, 4, 9
"""Characters in which a reconstruction begins with its moment ("The text was sent at 4.51pm on Saturday 20 January"), days that it lies back at least, and
clock times it has at least: with fewer, reports that begin so are taken for one."""
_HOUR = lazy_pattern(r"\b\d{1,2}(?:[.:][0-5]\d)? ?[ap]\.?m\b|\b(?:at|by|about|until|around) \d{1,2}[.:][0-5]\d\b|\b(?:at|by|around) (?:noon|midnight|midday)\b|\bo'clock\b|\b(?:half|quarter|five|ten|twenty) (?:past|to) [a-z]+\b")
_FROM_DAY_TO_DAY = lazy_pattern(
    r"\bthat (?:day|night|morning|afternoon|evening)\b|\bthe (?:next|following|previous) (?:day|morning|night|evening|afternoon)\b|\b(?:on|by|until) the (?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|\bhours? later\b|\bminutes later\b|\bseconds later\b|\bat \d{1,2}[.:]\d\d"
)
"""How a feature goes through an old disaster, with no court to tell it."""
MANY = 4
"""Of those in a text at least; reports have one or two."""
_HEARING = lazy_pattern(
    r"^(?:(?:the|his|her|their|a|defence|defense|one|two|first) ){0,2}(?:jury|jurors|judge|magistrate|foreman|foreperson|court|trial|hearing|inquest|inquiry|tribunal|first witness|prosecution|prosecutors|defence|defense|panel|lawyers|barristers)\b(?! (?:heard|has heard|have heard|hears|was told|were told|saw|watched|was shown|were shown|case was|says?|said|alleges?|alleged|claims?|claimed|contends?|contended|put it|maintains?|argues?|argued|submitted|told|insists?|denies|denied))"
    r"|\b(?:convicted|sentenced|jailed|acquitted|remanded|found guilty|pleaded guilty|trial (?:began|opened|started)|doors opened|took the stand|quashed|upheld|overturned|dismissed by|refused bail|got under way|in a (?:ruling|judgment|decision)|awarded|struck off|sacked|outside (?:the )?court|courthouse|courtroom|ordered to stand|(?:led|taken|sent) (?:down|to the cells)|in the dock|from the dock|gave evidence|to give evidence|argued the case|(?:left|emerged from|came out of|walked out of|arrived at|(?:driven|taken|brought) (?:in)?to|walked into) (?:the )?court)\b"
    r"|\b(?:jury|jurors|judge|magistrate|court|hearing|proceedings|session|sitting|verdict|trial|inquest|cross-examination|testimony|questioning)\b(?:,? [\w'-]+){0,2} "
    r"(?:retired|adjourned|rose|returned|resumed|sat|sent|excused|dismissed|discharged|interrupted|paused|halted|stopped|suspended|began|opened|ended|concluded|finished|collapsed|broke|reached|read|delivered|convened|recessed|is|are|will)\b"
)
"""What the court itself does by the clock."""
_PLAYED = lazy_pattern(r"\b(?:was|were) (?:played|shown|read out|screened)(?: (?:to|in|at) (?:[\w'-]+ ){1,4}?)?(?: ?on)? $")
"""Before a day, what a court heard or saw then."""
_SPOKE = lazy_pattern(r"\b(?:statement|said|says|told \w+|announced|spoke|addressed \w+)(?: issued| released)?(?: on \w+day| by phone| from \w+)? (?:at|before|after|around|about|shortly before|shortly after|just after|just before) (?:about |around )?$")
_SAID = lazy_pattern(r"\b(?:said|says|contends?|alleges?|alleged|claims?|claimed|concluded|found|maintains?) (?:that )?(?:(?:he|she|they|it|his|her|their|the|an?|mr|mrs|ms) )?[\w'-]+ .*$")
"""Before a clock time, what somebody says, two words of it at least."""
_AHEAD = lazy_pattern(r"\b(?:will|would|can|could|is|are|may|might|should|must|has|have|was (?:due|expected|set)|were (?:due|expected|set))\b")
_OTHER = lazy_pattern(
    r"\b(?:jailed|arraigned|remanded|testif(?:ying|ied)|gave evidence|pleaded (?:not )?guilty(?! to (?:the )?[a-z]+ing\b)|convicted|sentenced|released|freed|paroled|elected|appointed|hired|joined|married|divorced|acquitted|deported|extradited|bailed|granted bail|took office|born|retired|promoted|sworn in)\b[^.,;\u00b6]{0,40}$"
    r"|\b(?:arrested|charged|registered|founded|opened|issued|published|signed|passed|filed)(?: [\w-]+){0,3} on (?:\w+day,? )?$|\b(?:trial|hearing|inquest|inquiry|case|proceedings|work|sitting),? (?:which )?(?:began|started|opened|resumed) (?:on )?(?:\w+day,? )?$"
    r"|\bat (?:an?|the|his|her|their|an earlier) (?:[\w-]+ ){0,2}?(?:hearing|trial|appearance)(?: (?:in|at) [\w ]{1,30}?)? (?:on|in) (?:\w+day,? )?$"
)
"""Before a day that is no crime's and no accident's."""
_BOUND = lazy_pattern(r"\b(?:by|until|till|since|from|before|after|born|born on) (?:the )?$")
STEP = 3
"""Days that a weekday moves a reconstruction on at most; one further on is of what came after it."""
WAS_TO = r"\b(?:(?:was|were) (?:due |meant |supposed |planning |hoping )?to|(?:planned|hoped|wanted|intended|arranged) to) (?!have\b)[a-z]+ (?:[\w'-]+ ){0,9}(?:for |on |in )?(?:the )?$"
"""Before a day, what somebody was to do on it."""
_MEANT_TO = lazy_pattern(rf"{WAS_TO}|\bto [a-z]+ (?:[\w'-]+ ){{0,4}}(?:until|till|by|before) (?:the )?$|\babout [a-z]+ing (?:[\w'-]+ ){{0,5}}$")
"""Before a day that was to come: "promised to stay put until Monday"."""
_HEADS = lazy_pattern(r"(?:^|[.!?][\"”')]* |[\u00b6\"“])(?:(?:and|but|then|so|on|early|late|by|in) ){0,2}$")


@dataclass(slots=True)
class Scene:
    """The day of the case, and the last day or hour of it that was told."""

    case: Point
    now: Point
    by_clock: bool
    """Its text tells it by the hour."""
    counted: bool = False
    """`now` was told from what stood before it ("the next morning"), not by its date."""
    feature: bool = False
    """No court tells it: the whole text is about it."""
    account: dt.date | None = None
    """The day it is told on, where it is a reconstruction of what happened lately that begins with its moment: all that it tells as past goes on from there."""
    final: bool = False
    """Its day is that of a death or of a body found: what is told of it led up to that day."""
    moments: list[Point] = field(default_factory=list)
    """Its clock times, in the order they were told."""

    def at(self, clock: str) -> Point | None:
        """The day of a clock time that is told out of its order: the one it was told on before, or of the nearest clock time of the case."""
        minutes = minutes_of(clock)
        if minutes is None:
            return None
        nearest = min(reversed(self.moments), key=lambda told: minutes_apart(minutes, told), default=None)
        if nearest is None and self.now is self.case and is_by_night(clock) and self.case.last == self.case.day:
            return self.evening_before() if clock >= COURT_CLOSES else self.case
        if nearest is None or (apart := minutes_apart(minutes, nearest)) > (NIGHT_LONG if is_by_night(clock) else HOURS_NEAR) * 60:
            return None
        told = minutes_of(nearest.value[11:16]) or 0
        over = -1 if minutes - told > apart else int(told - minutes > apart)  # 23:50 beside 00:10 is of the day before
        day = nearest.day + dt.timedelta(days=over - (told == DAY))  # what the day ends with is pinned to the next
        return replace(nearest, day=day, last=day, value=day.isoformat())

    def evening_before(self) -> Point:
        """The day of an evening's hour of the case: the one before where it was in the early hours."""
        if not any(hours in self.case.words.lower() for hours in ("early hours", "small hours")):
            return self.case
        day = self.case.day - dt.timedelta(days=1)
        return replace(self.case, day=day, last=day, value=day.isoformat())

    def same(self, clock: str) -> Point | None:
        """The moment that was told with the very same clock time before, to the minute and at no full or half hour."""
        return None if clock[3:5] in ("00", "30") else next((told for told in reversed(self.moments) if told.value[11:16] == clock), None)

    def goes_on(self, point: Point, clock: str, paragraphs: int) -> bool:
        """Whether a clock time `paragraphs` behind what was told last still goes on from a point of the case: in a feature any does;
        else one of the next few hours, the first behind a day, or a time of no hour."""
        if self.feature:
            return True
        if paragraphs > NEAR or not self.moments:
            return paragraphs <= NEAR
        part = point.value[11:13]
        told = _HOUR_OF.get(part, part)
        return not clock or not told.isdigit() or (part == "MO" and clock < "12:00") or (int(clock[:2]) - int(told)) % 24 <= HOURS_ON

    def holds(self, point: Point) -> bool:
        """Whether a day is of the case."""
        if self.account is not None and point.day >= self.account:
            return False
        return point is self.case or (len(point.value) >= 10 and point.last == point.day and -BEFORE <= (point.day - self.case.day).days <= AFTER)

    def follow(self, point: Point, meaning: m.Meaning, folded: str, start: int) -> None:
        """Go on to a point of the case; what is told of other times does not move it."""
        if not self.holds(point) or folded.endswith("since ", 0, start) or _MEANT_TO.search(folded, max(0, start - 60), start):
            return
        if self.account is not None and (point.day < self.now.day or (isinstance(meaning, m.Weekday) and (point.day - self.now.day).days > STEP)):
            return
        if minutes_of(point.value[11:16]) is not None:
            self.moments = [*self.moments[1 - MOMENTS :], point]
        if isinstance(meaning, (m.CalendarDate, m.Holiday)):
            self.now, self.counted = point, False
        elif isinstance(meaning, (m.Weekday, m.UnitOf)) or (isinstance(meaning, m.CalendarUnit) and meaning.unit == "D" and 0 <= meaning.offset <= 1) or _HEADS.search(folded, max(0, start - 24), start):
            self.now, self.counted = point, True


def minutes_of(clock: str) -> int | None:
    """Minutes since midnight of "21:48"; None where no hour is told."""
    return int(clock[:2]) * 60 + int(clock[3:5]) if len(clock) >= 5 and clock[:2].isdigit() and clock[3:5].isdigit() else None


def minutes_apart(minutes: int, told: Point) -> int:
    """Minutes between a clock time and one that was told, whichever day."""
    away = abs(minutes - (minutes_of(told.value[11:16]) or 0)) % DAY
    return min(away, DAY - away)


def is_by_night(clock: str) -> bool:
    """Whether no court sits at that hour."""
    return not COURT_OPENS <= clock < COURT_CLOSES


def case_of(point: Point, meaning: m.Meaning, folded: str, start: int, published: Point) -> Scene | None:
    """The scene that a day told early in a report begins: it lies well back, and a court or an inquiry is told of, or the whole text goes
    from day to day."""
    back = (published.day - point.day).days
    account = start < OPENS and back > FRESH and isinstance(meaning, m.CalendarDate) and minutes_of(point.value[11:16]) is not None and sum(1 for _ in islice(_HOUR.finditer(folded), HOURS)) == HOURS
    if start >= LEAD or (back <= LAST_DAYS and not account):
        return None
    named = isinstance(meaning, m.CalendarDate) or (isinstance(meaning, m.NthWeekday) and meaning.year is not None) or (isinstance(meaning, (m.Shift, m.UnitOf)) and str(point.day.year) in point.words) or (isinstance(meaning, m.Holiday) and (meaning.year is not None or meaning.year_of is not None))
    bound = _BOUND.search(folded, max(0, start - 12), start) is not None and "T" not in point.value  # "shortly after 11 p.m. on Sept. 12, 2015" is no bound
    day = named and (len(point.value) >= 10 or point.value.endswith("-WE")) and (point.last_day - point.day).days <= LONG_WEEKEND and not point.spoken and not bound
    if not day or _OTHER.search(folded, max(0, start - 100), start) or _BORN.search(folded, max(0, start - 60), start):
        return None
    court = speaks_of_court(folded) and not account
    if not court and not account and (back <= 2 * LAST_DAYS or len(_FROM_DAY_TO_DAY.findall(folded)) < MANY):
        return None
    by_clock = sum(1 for _ in islice(_CLOCK.finditer(folded), CLOCKS)) == CLOCKS
    stop = folded.find(".", start, start + SENTENCE)
    final = court and _DEATH.search(folded[_opening(folded, start) : stop if stop >= 0 else start + SENTENCE]) is not None
    return Scene(point, point, by_clock, feature=not court, account=published.day if account else None, final=final, moments=[point] if minutes_of(point.value[11:16]) is not None else [])


_BORN = lazy_pattern(r"\bborn\b[^.;\u00b6]*$")
_DEATH = lazy_pattern(r"\b(?:died|dies|dead|death|drowned|(?:body|remains) (?:was|were)|whose body|(?:was|were) found (?:in|at|on|by|hanged|unresponsive|behind|near|under)|took (?:his|her) own life|killed (?:himself|herself)|hanged)\b")
_AFTERMATH = lazy_pattern(r"\b(?:arrested|charged|interviewed|questioned|buried|cremated|funeral|post-?mortem|autopsy|identified|bail|bailed|suspended|returned|resumed|recovered|surrendered|handed|appeared|released|vigil|carried|back at)\b")
"""What comes of a death."""


def leads_up(folded: str, start: int, end: int) -> bool:
    """Whether the sentence tells nothing that came of the death its case is."""
    stop = folded.find(". ", end, end + SENTENCE)
    return _AFTERMATH.search(folded[_opening(folded, start) : stop if stop >= 0 else end + SENTENCE].partition(PARAGRAPH)[0]) is None


@lru_cache(maxsize=4)  # asked for every day told early in a text
def speaks_of_court(folded: str, end: int | None = None) -> bool:
    """Whether the lead, or what stands up to `end`, tells of a court or an inquiry that goes through a case."""
    return _CASE.search(folded, 0, LEAD if end is None else end) is not None


def _opening(folded: str, start: int) -> int:
    """Where the sentence begins that `start` stands in, at most `SENTENCE` characters back."""
    low = max(0, start - SENTENCE)
    stop = folded.rfind(". ", low, start)
    return max(stop + 2 if stop >= 0 else low, folded.rfind(PARAGRAPH, low, start) + 1)


def is_of_hearing(folded: str, start: int) -> bool:
    """Whether the sentence tells what the court does, not what it hears, or when somebody spoke."""
    return _HEARING.search(folded[_opening(folded, start) : start]) is not None or _SPOKE.search(folded, max(0, start - 40), start) is not None or _PLAYED.search(folded, max(0, start - 60), start) is not None


def is_before_hearing(folded: str, end: int) -> bool:
    """Whether the words behind a day, to the end of the sentence, tell what the court did on it."""
    stop = folded.find(". ", end, end + SENTENCE)
    return _HEARING.search(folded[end + 1 : stop if stop >= 0 else end + SENTENCE].partition(PARAGRAPH)[0]) is not None


def is_said_in_court(folded: str, start: int) -> bool:
    """Whether a clock time stands in what somebody says was done ("said her husband phoned at 8pm") or behind evidence in its paragraph."""
    low = max(0, start - 2 * SENTENCE)
    paragraph = folded[max(low, folded.rfind(PARAGRAPH, low, start) + 1) : start]
    if any(word in paragraph for word in _TELLING) and _TOLD_COURT.search(paragraph) is not None:
        return True
    said = _SAID.search(folded[_opening(folded, start) : start])
    return said is not None and _AHEAD.search(said[0]) is None


def is_heard(folded: str, paragraph: int, start: int) -> bool:
    """Whether a court or a panel has been told of the case in the report's lead, or is in the paragraph that `start` stands in."""
    return _TOLD_COURT.search(folded, 0, min(LEAD, start)) is not None and (_TOLD_COURT.search(folded, paragraph, start) is not None or not is_of_hearing(folded, start))


def is_told_to_court(folded: str, start: int, end: int = 0) -> bool:
    """Whether the sentence tells what a court hears; with `end`, all of it is looked through."""
    stop = folded.find(". ", end, end + SENTENCE) if end else -1
    sentence = folded[_opening(folded, start) : max(start + 60, stop)]
    return any(word in sentence for word in _TELLING) and _TOLD_COURT.search(sentence) is not None
