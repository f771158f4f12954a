"""What an expression is counted from: publication, an expression before it, or the date of a quoted document."""

from __future__ import annotations

import datetime as dt
from collections import Counter, deque
from typing import TYPE_CHECKING

from timeline.model import Anchor, TimeExpression
from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal import meaning as m
from timeline.temporal.case_days import NEW_SENTENCE, breaks_between
from timeline.temporal.clause import WHO, in_quotation, is_quoted, sentence_before
from timeline.temporal.clock_days import LEAD_WITHIN, SAME_STORY, ClockDays
from timeline.temporal.course import FAR_IN_STORY, LONG_BEFORE, NOT_NEWS, WELL_TOLD, Course, Retelling
from timeline.temporal.cues import verbs
from timeline.temporal.figures import Figures, Reported, is_held_against
from timeline.temporal.holidays import NationalDay
from timeline.temporal.messages import Message, is_spoken, message_sent
from timeline.temporal.point import Document, Point
from timeline.temporal.scene import LAST_DAYS, Scene, case_of, is_before_hearing, is_of_hearing, is_told_to_court
from timeline.temporal.story import epilogue, has_year, in_heading, is_record, moves_story
from timeline.temporal.tense import direction
from timeline.temporal.text import PARAGRAPH

if TYPE_CHECKING:
    from timeline.temporal.direction import Direction
    from timeline.temporal.resolver.zones import Reading

HOURS = 12
"""Clock times kept for what witnesses are asked about."""
SAME_SPEECH = 250
"""Characters within which a speaker goes on from the day he told before he was named."""
OPENS = 600
"""Characters at the head of a chronicle in which a day makes the year it began with more exact."""
DAYS = 40
"""Days kept for what is counted from an event by its name; more would only cost time in a text made of days."""
HISTORY = 6
"""Expressions kept to count from; more would let "two days later" reach back to another event."""

_YEAR_BEFORE = lazy_pattern(r"'the previous (?:year|spring|summer|autumn|fall|winter)'|'the year before'|'[\w-]+ (?:years?|decades?) (?:earlier|before)'")
_HAD_DONE = lazy_pattern(r"\b(?:had|having)\b[^.!?;\u00b6]*$")
SENTENCE = 120
"""Characters before such a year in which its verb stands."""
NEWS_DAYS = 2
"""Days from what happened to the day of a report within which its hours are still what is told."""
_AFTER_IT = lazy_pattern(r" after (?!(?:next|that|which)\b)")
"""Before a quarter that figures are held against: they are not of it."""
QUOTED_WITHIN = 120
"""Characters of a witness's words in which somebody's words of then may stand; larger values take what the witness says herself for them."""
_SAID_THEN = lazy_pattern(r"[\"“][^\"“”]*\b(?:he|she|they) (?:said|says|goes|told \w+|texted|shouted),? [^\"“”.]*$|[\"“][^\"“”]*[,:] ['‘](?!s\b)[^'’\"“”]*$")
_THAT = lazy_pattern(r"\b(?:that|how|(?:he|she|they|mr|mrs|ms|dr) [\w' -]*had)\b")
"""Between a day and what the court was told on it."""
_SPOKE_OF = lazy_pattern(r"\b(?:said|told|claimed|alleged|described|heard|recalled|testified)\b")
_EXAMINED = lazy_pattern(r"\b(?:cross-examin\w+|testif\w+|gave evidence|giving evidence|took the stand|told (?:the )?(?:court|jury|jurors|inquest|inquiry|tribunal|hearing))\b[^.;\u00b6]*$")
"""Before "the next day", that it is one of the hearing."""
_WHO_DID = lazy_pattern(r"\b(?:who|that|which) [a-z]+ (?:[\w'-]+ ){0,3}(?:in|on|during) (?:the )?$")
_BORN = lazy_pattern(r"\bborn (?:there |here )?(?:on |in )?(?:the )?$")
"""A birthday is no case that later days belong to."""


NEXT_SENTENCE = 120
"""Characters behind a day to come within which "the 11th" is of its month."""


_WHO_HAD = lazy_pattern(r", (?:who|which|whose) (?:(?!(?:will|would)\b)[^,.;\u00b6])+ (?:in|on|since) $")
"""Before a date, a clause that tells who somebody is."""


_IN_OFFICE = lazy_pattern(r", (?:who|which) [^,.;\u00b6]{3,90} (?:from|between) \d{4} (?:to|until|and) $")
"""Before a year and a comma, how long somebody was what he was: "Ablett, who ran the office from 2012 to 2017, said … that autumn"."""


class Anchors(ClockDays):
    """The anchors of one article, kept while its expressions are resolved in text order."""

    __slots__ = ("_document", "begun_again", "case", "course", "day_first", "days", "documents", "event", "figures", "folded", "history", "hours", "lead", "message", "narrative", "national", "opening", "previous", "published", "retelling", "scene", "spans", "story", "ways", "zones")

    def __init__(self, published: Point | None, folded: str, documents: tuple[Document, ...] = (), *, narrative: bool = False, day_first: bool = False, course: Course | None = None) -> None:
        self.course = course or Course()
        self.published = published
        self.folded = folded
        self.documents = documents
        self.narrative = narrative
        """A chronicle: the last date told leads, not publication."""
        self.day_first = day_first
        """The text's other dates put the day before the month: 28/02/2025."""
        self.previous: Point | None = None
        """The last expression that was pinned to the calendar."""
        self.story: Point | None = None
        """In a chronicle, how far it has come: looks back into the past do not move it."""
        self.opening: Point | None = None
        """Where it began."""
        self.begun_again = False
        """Behind the paragraph that summed it up."""
        self.figures = Reported()
        """What its figures are of, for "the quarter" and "a year ago"."""
        self.history: list[Point] = []
        self.days: deque[Point] = deque(maxlen=DAYS)
        self.spans: deque[Point] = deque(maxlen=DAYS)
        """Months and years told."""
        self.hours: list[Point] = []
        """The last clock times told."""
        self.case: dict[tuple[int, int | None], Point] = {}
        """The days and months told with their year, the last one for each: later mentions leave the year out."""
        self.lead: Point | None = None
        """The day its lead is about."""
        self.event: Point | None = None
        """What happened so many days before the day its lead tells."""
        self.retelling: Retelling | None = None
        """In a report, the old story it goes back to."""
        self.scene: Scene | None = None
        """In a report, the old case whose hours it retells."""
        self.national: dict[str, Counter[NationalDay]] = {}
        """How often the text names the countries that keep a national day, by the day's name and then its month and day."""
        self.zones: dict[str, list[Reading]] = {}
        """The readings of each zone abbreviation that two countries have, the likeliest for this text first."""
        self.ways: dict[tuple[int, int], Direction] = {}
        """Which way the days by name look that were compared with one another, by first and last place."""
        self._document = 0
        self.message: Message | None = None
        """The last message quoted with the time it was sent."""

    def _inside(self, start: int) -> Document | None:
        """The document `start` stands in; asked in text order, so the search never goes back."""
        while self._document < len(self.documents) and self.documents[self._document].end <= start:
            self._document += 1
        if self._document < len(self.documents) and self.documents[self._document].start <= start:
            return self.documents[self._document]
        return None

    def in_entry(self, start: int) -> bool:
        """Whether `start` stands in an entry of a chronology, which has its own day."""
        return bool(self.documents) and (document := self._inside(start)) is not None and document.entry

    def speech(self, start: int) -> Point | None:
        """What "today" counts from: the quoted document it stands in, the chronicle's day, else publication."""
        document = self._inside(start)
        if document is not None:
            return document.point
        if self.narrative and self.story is not None:
            return self.story
        if self.message is not None and self.message.start <= start < self.message.end:
            return self.message.sent
        if self.scene is not None and not self.scene.feature and _SAID_THEN.search(self.folded, max(0, start - QUOTED_WITHIN), start) is not None and is_quoted(self.folded, start):
            return self.scene.now  # "And he said bring her back on Wednesday," she told the inquest
        return self.published

    def _is_of_the_court(self, told: Point, start: int) -> bool:
        """Whether a day told in the same sentence is the court's, and what stands at `start` is what the court was told."""
        scene, published = self.scene, self.published
        if scene is None or published is None or scene.holds(told) or not 0 <= (published.day - told.day).days <= LAST_DAYS or start - told.ends > SAME_STORY or NEW_SENTENCE.search(self.folded, told.ends, start):
            return False
        return told.day > scene.now.day and is_told_to_court(self.folded, start) and _THAT.search(self.folded, told.ends, start) is not None

    def is_sitting(self, told: Point, start: int) -> bool:
        """Whether a day told is one on which the court sat, and what stands at `start` is of the case: "the court heard on Wednesday. He died that night"."""
        scene, published = self.scene, self.published
        if scene is None or published is None or told.value[11:13].isdigit() or scene.holds(told) or not 0 <= (published.day - told.day).days <= LAST_DAYS or breaks_between(self.folded, told.ends, start) > 1:
            return False
        if not (is_of_hearing(self.folded, told.begins) or is_told_to_court(self.folded, told.begins)) or is_of_hearing(self.folded, start) or is_before_hearing(self.folded, start):
            return False
        return direction(self.folded, start, start).way != "future" and (NEW_SENTENCE.search(self.folded, told.ends, start) is not None or _SPOKE_OF.search(self.folded, told.ends, start) is not None)

    def latest(self, start: int) -> Point | None:
        """The day that nothing told as past can lie behind: in a chronicle and in the entries of a chronology publication, else as for "today"."""
        document = self._inside(start)
        return self.published if self.narrative or (document is not None and document.entry) else self.speech(start)

    def writer(self, start: int) -> Point | None:
        """What "last month" and "two years ago" count from: the same as for "today", but at the end of a chronicle its writer's day."""
        if self.narrative and self.published is not None and start > epilogue(len(self.folded)) and self._inside(start) is None and not in_quotation(self.folded, start):
            return self.published
        return self.speech(start)

    def dated(self, start: int) -> Point | None:
        """What completes "March 5": the same as for "today", else the expression before."""
        return self.speech(start) or self.previous

    def before(self, start: int) -> Point | None:
        """What "two days later" counts from: the expression before it in the same document, else as for "today"."""
        if (told := self._told_by_speaker(start)) is not None:
            return told
        document = self._inside(start)
        if self.previous is None or (document and self.previous.begins < document.start and not self.folded.startswith("that ", start)):
            return self.speech(start)  # a speaker's "that night" is none of the day he speaks on
        head = next((told for told in reversed(self.history) if self._heads_entry(told, start)), None)
        if head is not None and len(self.previous.value) < 10 and (head.day - self.previous.last_day).days > LAST_DAYS and NEW_SENTENCE.search(self.folded, self.previous.ends, start):
            return head  # "Aug. 5: She reads records kept since the spring. … She writes the following Monday"
        if self.scene is not None and not self.scene.feature and self._is_of_the_court(self.previous, start) and not _EXAMINED.search(self.folded, max(0, start - 40), start):
            return self.scene.now  # "told the inquest on Monday that she had come at 8.17pm the previous evening"
        if self.scene is not None and not self.scene.feature and self.is_sitting(self.previous, start):
            return self.scene.now
        if self.scene is not None and not self.scene.feature and self.scene.holds(self.previous) and _EXAMINED.search(self.folded, max(0, start - 60), start):
            return next((told for told in reversed(self.history) if not self.scene.holds(told)), self.previous)  # "testified Monday … Under cross-examination the next day"
        if self.message is not None and self.message.start <= self.previous.begins < self.message.end <= start:
            return self.message.sent  # what a message says is over with it
        if self.narrative and self.story is not None and self.previous.begins > self.story.begins and PARAGRAPH in self.folded[self.previous.ends : start]:
            return self.story  # an aside ends with its paragraph
        return self._past_aside(self.previous, start)

    def _told_by_speaker(self, start: int) -> Point | None:
        """The day a speaker told before it was said when he spoke: “I met him on Thursday,” she said on Saturday. “The next day …”. None elsewhere."""
        if self.previous is None or not self.previous.spoken or len(self.history) < 2 or not is_quoted(self.folded, start) or is_quoted(self.folded, self.previous.begins):
            return None
        told, floor = self.history[-2], max(self.folded.rfind(PARAGRAPH, 0, start), start - SAME_SPEECH)
        return told if floor <= told.begins and len(told.value) >= 10 and told.day < self.previous.day and is_quoted(self.folded, told.begins) else None

    def is_aside(self, told: Point, start: int) -> bool:
        """Whether a year long before the date told in the same sentence, or the year of a thing, is beside the story: "In January 2017 the
        firm, founded in 1929, agreed. … That autumn", "closed on 14 August 2014. The 1911 bridge was shut. … That fall"."""
        return self._beside(told, start) is not None

    def _beside(self, told: Point, start: int) -> Point | None:
        """What a year told beside the story stands beside; None where it is of the story."""
        if len(told.value) not in (2, 3, 4, 7) or NEW_SENTENCE.search(self.folded, told.ends, start) is None:
            return None
        who = WHO.search(sentence_before(self.folded, told.begins))
        if who is not None and " had " in who.group() and self.folded.startswith(",", told.ends):
            clause = told.begins - len(who.group())  # "In February 2021 it asked how the firm, which had been founded only in March 2020, was chosen"
            return next((other for other in reversed(self.history) if other.ends <= clause and NEW_SENTENCE.search(self.folded, other.ends, clause) is None), None)
        if self.folded.startswith(" had ", told.ends) and _WHO_DID.search(self.folded, max(0, told.begins - SENTENCE), told.begins) is not None:
            return next((other for other in reversed(self.history) if NEW_SENTENCE.search(self.folded, other.ends, told.begins)), None)  # "a colleague who did so in the summer of 2003 had been dismissed"
        if len(told.value) > 4:
            return None
        for other in reversed(self.history):
            if other.begins >= told.begins:
                continue
            same_sentence = NEW_SENTENCE.search(self.folded, other.ends, told.begins) is None
            of_thing = self.folded.endswith("the ", 0, told.begins) and self.folded[told.ends + 1 : told.ends + 2].isalpha()
            if other.day.year - told.day.year >= LONG_BEFORE:
                return other if same_sentence or of_thing else None
            if not same_sentence:
                return None
        return None

    def _past_aside(self, told: Point, start: int) -> Point:
        """What was told before an aside that is closed: "came home in 2015, where he had left a decade earlier. The following April"."""
        if (beside := self._beside(told, start)) is not None:
            return beside
        if len(told.value) == 4 and self.folded.startswith(",", told.ends) and (office := _IN_OFFICE.search(self.folded, max(0, told.begins - SENTENCE), told.begins)) is not None:
            return next((other for other in reversed(self.history) if other.begins < office.start()), told)
        if self.narrative or not _YEAR_BEFORE.fullmatch(told.words.lower()) or not _HAD_DONE.search(self.folded, max(0, told.begins - SENTENCE), told.begins) or NEW_SENTENCE.search(self.folded, told.ends, start) is None:
            return told
        return next((other for other in reversed(self.history) if other.begins < told.begins and other.day > told.day), told)

    def year_told(self, point: Point | None) -> Point | None:
        """What "that year" is of, where only a day of the news was told since an old year: "killed in 1979, it emerged on Thursday"."""
        published = self.published
        if published is None or self.narrative or point is None:
            return point
        if abs((published.day - point.day).days) <= LAST_DAYS:
            point = next((told for told in reversed(self.history) if told.day.year < published.day.year and (published.day - told.last_day).days > NOT_NEWS), point)
        if _YEAR_BEFORE.fullmatch(point.words.lower()) and _HAD_DONE.search(self.folded, max(0, point.begins - SENTENCE), point.begins):
            return next((told for told in reversed(self.history) if told.begins < point.begins and told.day.year > point.day.year), point)  # an aside: "had lost it the previous year"
        return point

    def recent(self, start: int) -> list[Point]:
        """What "two days later" may count from, the likeliest first: the last few expressions, nearest first."""
        first = self.before(start)
        if first is None:
            return []
        if first is not self.previous:
            return [first]
        nearest_first = [told for told in reversed(self.history) if not self._is_in_had_clause(told)] or self.history[::-1]
        if self.folded.startswith(", when ", first.ends) and NEW_SENTENCE.search(self.folded, first.ends, start) is None:
            return nearest_first  # "were told on Aug. 12, when a message was sent at 5:48 a.m."
        if not is_quoted(self.folded, start):  # a speaker goes on from what he said
            nearest_first.sort(key=lambda point: (point.spoken, not self.narrative and self._is_held_since(point, start)))
        return nearest_first

    def _is_in_had_clause(self, told: Point) -> bool:
        """Whether a season or a year is told of what somebody had done before: "Tibbs, who had worked for her that summer, was arrested six weeks later"."""
        if len(told.value) not in (4, 7) or not self.folded.startswith(",", told.ends):
            return False
        who = WHO.search(sentence_before(self.folded, told.begins))
        return who is not None and " had " in who.group()

    def _is_held_since(self, point: Point, start: int) -> bool:
        """Whether a day only says since when something goes on: in a sentence that is over ("have lost once since New Year's Day. … three days
        earlier"), or right before what is counted ("was extended to all it had made since June a week later")."""
        if start == point.ends + 1 and self.folded.endswith("since ", 0, point.begins):
            return True
        recent = self.published is not None and (self.published.day - point.day).days <= NOT_NEWS
        return not recent and self.folded.endswith("since ", 0, point.begins) and not self.folded.startswith(", when ", point.ends) and NEW_SENTENCE.search(self.folded, point.ends, start) is not None

    def month(self, start: int, *, ahead: bool = False) -> Point | None:
        """What "the 15th" belongs to: the month told last, by name or by a day in it, else as for "today"."""
        told = self.previous
        if self.in_entry(start):
            return self.speech(start)
        if told is not None and self.narrative and self.story is not None and self.story.begins < told.begins and len(told.value) == 7 and told.day < self.story.day:
            season = told.value[5:7].isalpha() and len(self.story.value) >= 7  # "bread, baked of the harvest of the previous autumn, was rationed from the 10th"
            if season or _HAD_DONE.search(self.folded, max(0, told.begins - SENTENCE), told.begins):
                told = self.story  # "had bought arsenic in May 1887. On the 20th the judge summed up"
        if ahead and told is not None and self.published is not None and not self.narrative and len(told.value) == 10 and told.day > self.published.day and start - told.ends < NEXT_SENTENCE:
            return told  # "will walk out on 19 January. Ambulance staff strike on the 11th"
        if ahead and told is not None and not self.narrative and self.published is not None and told.last_day < self.published.day.replace(day=1):
            return self.same_day(start)  # "came in in August. "I am not paid until the 28th""
        recent = told is not None and self.published is not None and (self.published.day - told.day).days < NOT_NEWS
        if told is not None and recent and not self.narrative and self.folded.endswith("since ", 0, told.begins):
            told = None  # "shut since March … came back on the 12th"
        if told is not None and (self.before(start) is told or told is self.story) and ((len(told.value) == 7 and told.value[5:7].isdigit()) or (told.value[10:11] == "/" and told.day.month == told.last_day.month) or (self.narrative and len(told.value) == 10)):
            return told
        if self.retelling is not None and self.retelling.last is told and self.retelling.row > 1 and len(told.value) >= 10 and self.retelling.reaches(self.folded, start):
            return told
        if told is not None and not ahead and self.course.last is told and self.course.row >= WELL_TOLD and len(told.value) >= 10 and told.day == told.last_day and breaks_between(self.folded, told.ends, start) <= 1:
            return told
        if told is not None and not ahead and self._is_just_told(told, start):
            return told
        return self.same_day(start)

    def _is_just_told(self, told: Point, start: int) -> bool:
        """Whether a day well back was told in the same sentence or the one before: "The run ended on 4 January. On the 15th they met"."""
        published = self.published
        if published is None or self.narrative or len(told.value) < 10 or told.day != told.last_day or told.spoken or (published.day - told.day).days <= LAST_DAYS or self.before(start) is not told:
            return False
        between = self.folded[told.ends : start]
        return PARAGRAPH not in between and len(NEW_SENTENCE.findall(between)) <= 1 and not self.folded.endswith(("since ", "until ", "as of "), 0, told.begins)

    def remember(self, start: int, end: int, words: str, meaning: m.Meaning, value: str, earliest: str, latest: str, *, counted: bool) -> None:
        """Keep a pinned expression as the anchor of those after it; `counted` where it was counted from one before it."""
        day = dt.date.fromisoformat(earliest[:10])
        anchor = Anchor.made(kind="expression", date=earliest[:10], start=start, end=end)
        if meaning.clock and not self.narrative and self.previous is not None and "T" in self.previous.value and start - self.previous.ends == 2 and self.folded.endswith(" (", 0, start):
            return  # "at 3.17 am (1517 GMT Saturday)": the same moment told by another clock
        if not self.narrative and is_held_against(meaning, earliest, latest):
            return  # nothing goes on from a year before
        if value[4:6] == "-Q" and (interval := almanac.interval_of(value)) is not None and interval[:2] != (earliest, latest):
            value = _of_calendar(earliest, latest)
        quoted = in_quotation(self.folded, start)
        spoken = quoted or is_spoken(self.folded, start) or is_quoted(self.folded, start)
        point = Point(day, anchor, f"'{words}'", value, spoken=spoken, last=dt.date.fromisoformat(latest[:10]), mod=meaning.mod)
        aside = self._is_told_of_somebody(point, start, end)
        if self.published is not None:
            self.course.tell(point, self.published.day)
        if len(value) != 4 or not self._is_beside_story(start, end):
            self.previous = point
            self.history = [*self.history[1 - HISTORY :], point]
        if len(value) >= 10 and point.day == point.last:
            self.days.append(point)
        elif len(value) in (4, 7):
            self.spans.append(point)
        if value[11:12].isdigit():
            self.hours = [*self.hours[1 - HOURS :], point]
        if value[11:12].isdigit() and self.published is not None and not self.narrative:
            self.message = message_sent(self.folded, point) or self.message
        if (self.lead is None and self.is_of_lead(point)) or (self.lead is not None and point.day == self.lead.day and meaning.clock):
            self.lead = point  # told with the clock, an evening has a night behind it
        if self.scene is not None:
            self.scene.follow(point, meaning, self.folded, start)
        elif self.published is not None and not self.narrative and not self.in_entry(start) and (scene := case_of(point, meaning, self.folded, start, self.published)) is not None:
            self.scene = scene
            self.case[day.month, day.day] = point
        if isinstance(meaning, m.CalendarDate) and not aside and (meaning.year or (meaning.weekday and meaning.day and not self.narrative)) and meaning.month and not meaning.year_from and not _BORN.search(self.folded, max(0, start - 24), start) and not is_record(self.folded, start):
            self.case.pop((meaning.month, meaning.day), None)  # told last stands last
            self.case[meaning.month, meaning.day] = point
        if not quoted and not self.narrative and not aside:
            self._retell(point, counted, counted or (isinstance(meaning, (m.CalendarDate, m.Holiday)) and (meaning.year is not None or meaning.year_of is not None)))
        if len(value) == 7 and (isinstance(meaning, (m.CalendarDate, m.RecentQuarter)) or value[5].isdigit()):
            self.figures.tell(Figures(value, earliest[:10], latest[:10], anchor), meaning, self.folded, self.published.day if self.published else None)
        elif isinstance(meaning, m.CalendarDate) and meaning.quarter and "/" in value:
            self.figures.tell_months(Figures(latest[:4], earliest, latest, anchor), self.folded, self.published.day if self.published else None)
        if self.narrative and not (quoted and self.story is not None and not has_year(meaning)) and moves_story(meaning, value, day, self.story, self.folded, start, end):
            self.story = point
            if self.opening is None or (len(self.opening.value) == 4 < len(point.value) and start < OPENS and point.day.year == self.opening.day.year):
                self.opening = point  # "was a part of the winter campaign of 1917. The village was attacked on 23 April"

    def _is_told_of_somebody(self, point: Point, start: int, end: int) -> bool:
        """Whether a date with its year, earlier than what was told before it, stands in a clause that only tells who somebody is:
        "Lassen, who had bought the club in June 2019, said on 21 July"."""
        told = self.previous
        if told is None or told.day <= point.day or self.folded[end : end + 1] != "," or self.folded.startswith((", and ", ", but "), end) or str(point.day.year) not in point.words:
            return False
        return _WHO_HAD.search(self.folded, max(0, start - 90), start) is not None

    def _is_beside_story(self, start: int, end: int) -> bool:
        """Whether a year behind the story's day is none of its own: in a heading of a chronicle, or "its worst defeat since 1935"."""
        told = self.previous
        if told is None:
            return False
        if self.narrative and in_heading(self.folded, start, end):
            return True
        if not is_record(self.folded, start):
            return False
        return self.narrative or (self.published is not None and told.day.year < self.published.day.year and NEW_SENTENCE.search(self.folded, told.ends, start) is None)

    def _retell(self, point: Point, counted: bool, of_story: bool) -> None:
        """A date of long ago goes on with an old story, or begins one; one counted from publication ends it."""
        old = self.published is not None and (self.published.day - point.last_day).days > NOT_NEWS
        compared = point.value[5:6] in ("Q", "H")  # "a loss of $88 million, against a profit a year earlier" is no story
        if not old or not of_story or compared:
            self.retelling = None
            return
        before = self.retelling.last if self.retelling else None
        goes_on = counted or (before is not None and before.day <= point.day and (point.day - before.last_day).days <= FAR_IN_STORY)
        self.retelling = Retelling(point, counted, self.retelling.row + 1 if self.retelling and goes_on else 1)

    def begin_again(self) -> None:
        """Behind the paragraph that sums a chronicle up: go on from where it began."""
        self.story = self.previous = self.opening
        self.begun_again = True

    def begin_story(self) -> None:
        """Where a feature leaves its writer's day for the story it tells."""
        self.narrative, self.story, self.previous, self.opening = True, None, None, None

    def end_story(self) -> None:
        """Where a chronicle has come to its writer's own day: publication leads."""
        self.narrative = False

    def tell_period(self, first: TimeExpression, last: TimeExpression, meaning: m.Meaning, *, listed: bool = False) -> None:
        """Months in a row are what the figures behind them are of; so are "the nine months", whichever they are."""
        anchor = Anchor.made(kind="expression", date=first.earliest, start=first.start, end=last.end)
        if first.earliest is None and isinstance(meaning, m.Length):
            if meaning.unit == "M" and meaning.count in (6, 9):
                self.figures.tell_length(anchor)
        elif first.earliest and last.latest:
            self.figures.tell_months(Figures(last.latest[:4], first.earliest, last.latest, anchor), self.folded, self.published.day if self.published else None, listed=listed)

    def tell_event(self, meaning: m.Meaning, start: int, end: int) -> None:
        """A day counted from one of the news is what the hours behind it are of: "closed on Monday, a day after thieves stole jewels. They came at 9.30am"."""
        told, today = self.previous, self.published
        if not isinstance(meaning, m.Length) or not meaning.event or meaning.unit != "D" or not meaning.count or meaning.count > NEWS_DAYS or told is None or today is None or self.narrative or self.scene is not None:
            return
        if not 0 <= (today.day - told.day).days <= 1 or len(told.value) < 10 or start - told.ends > 2 or start > LEAD_WITHIN or not _AFTER_IT.match(self.folded, end) or not any(cue.lastgroup in ("past", "weak") for cue in verbs(meaning.event)):
            return
        if told.day.toordinal() <= meaning.count:
            return  # before the first day of the calendar
        day = told.day - dt.timedelta(days=int(meaning.count))
        self.event = self.lead = Point(day, Anchor.made(kind="expression", date=day.isoformat(), start=start, end=end), f"'{self.folded[start:end]} after'", day.isoformat(), last=day)


def _of_calendar(earliest: str, latest: str) -> str:
    """The value of a firm's own quarter for what goes on from it, which knows nothing of the firm's count: the calendar's quarter, or its days."""
    quarter = almanac.unit_value(dt.date.fromisoformat(earliest), "Q")
    interval = almanac.interval_of(quarter)
    return quarter if interval is not None and interval[:2] == (earliest, latest) else f"{earliest}/{latest}"
