"""Which day a clock time without one belongs to: the last day told, the day the news is of, or a day of the old case a court hears."""

from __future__ import annotations

import datetime as dt
from collections import deque
from dataclasses import replace
from functools import lru_cache

from timeline.patterns import lazy_pattern
from timeline.temporal.case_days import BREAK, NEW_SENTENCE, CaseDays, breaks_between, is_day_of_event
from timeline.temporal.clause import WHO, WHOSE, clause_around, in_quotation, is_quoted, sentence_before
from timeline.temporal.cues import verbs
from timeline.temporal.occasions import day_of_occasion
from timeline.temporal.point import DAYPART, Point
from timeline.temporal.scene import LAST_DAYS, WAS_TO, is_of_hearing, minutes_apart, minutes_of
from timeline.temporal.story import in_heading
from timeline.temporal.tense import direction
from timeline.temporal.text import PARAGRAPH

NO_SEASON = 180
"""Days back from which on what a paragraph tells is an old story; fewer make the year's first dates, held against the news, one."""
SAME_STORY = 400
"""Characters a clock time looks back for the day it belongs to; larger ties "at 10 p.m." to days told farther away."""
_DUE_THEN = lazy_pattern(r"\b(?:expected|due|forecast|supposed|scheduled)\b[^.;\u00b6]{0,24}$|\b(?:by|before|around|about) $")
"""Before "midnight", that something was to come by then."""
EVENING_HOUR = "17:00"
"""A clock time from here on that follows "midnight" is of the day that ends with it."""
WEEK = 7
"""Days from publication, back or ahead, within which a day is this week's news; larger values tie clock times to days of older news."""
MORE_HOURS = 6
"""Hours behind the last clock time within which the next paragraph's is of the same day; larger values carry a morning into the evening."""
HEADLINE, LEAD_WITHIN = 150, 1000
"""Characters of a headline at most, for it ends as no sentence does, and of a text in which its lead begins."""
_CLOCK = r"(?:[\d:.]+(?: ?[ap]\.?m\b\.?| o'clock)?|[a-z]+ o'clock|noon|midnight|midday)"
_SENTENCE_ENDS = (".", "!", "?", '"', "”", ":")
_WILL = lazy_pattern(r"\b(?:will(?! never)|(?:is|are) (?:\w+ )?(?:set|expected|due|scheduled|forecast|likely|to)|can (?:now )?be (?:held|questioned|kept|detained)) (?:(?! and )[^,])*$")
_HAD_DONE = lazy_pattern(r"\bhad (?:\w+ )?\w+")
"""Before a clock time, what had been done by the day told before."""
_LAST_CLAUSE = lazy_pattern(r"[.,] ")
_EDITION = lazy_pattern(r"[\w:.]+ ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})? (?:bulletin|advisory|update|forecast|briefing|newscast|news)\b")
"""A clock time that names what is put out then: "in its 5 a.m. bulletin"."""
_BESIDE_EVENT = lazy_pattern(rf"{_CLOCK}(?: (?!and |but |or )[^\W\d][\w'-]*){{0,5}} (?:the|an?|\d+|[a-z]{{3,}}(?:-[a-z]+)?) (?:days?|nights?|weeks?|months?|years?) (?:before|after) ")
"""A clock time and, before any comma, a count from an event."""
_DATELINE = lazy_pattern(r" ?(?:\([^)]{2,20}\) ?)?[-–—]")
"""Behind the day of a dateline."""
_UP_TO = lazy_pattern(r" ?(?:and|to|until|till|-) ?(?:about |around |at )?")
"""Between the two ends of a time."""
_AND_TOMORROW = lazy_pattern(rf"{_CLOCK},? and (?:again )?(?:at [\d:.]+ ?(?:[ap]\.?m\.? )?)?tomorrow\b")
"""A clock time of today, for the next one is of tomorrow."""
_ENDS_OPEN = lazy_pattern(r"\b(?:before|until|till|through|between|between [^.;]{3,20} and|from [^.;]{3,20} to)(?: at least| about| around)?(?: [\d:.]+ ?(?:[ap]\.?m\.?)?)? (?:late |early |on )?$")
"""Before a day that only ends a time: nothing else is told of it."""
_APPEAL = lazy_pattern(r"\b(?:anyone|anybody|witnesses|drivers|motorists|passers-by|residents|those|people) (?:who|with|in|that|travelling|driving|having)\b|\b(?:footage|dash-?cam|cctv)\b|\bwe (?:believe|think|know|understand)\b|\bappeal(?:ed|ing|s)? (?:for|to)\b")
"""What police ask of witnesses."""
_HAPPENED = lazy_pattern(r"\b(?:happened|took place|occurred|killed|injured|attacked|stabbed|shot|robbed|died|raped|assaulted|struck|hit)\b")
AN_HOUR = 60
_BELIEVED = lazy_pattern(r"\bwe (?:believe|think|know|understand)\b")
NEAR_EVENT = 180
"""Minutes from a moment told to the hours that witnesses are asked about."""
NOON, DAWN = "12:00", "06:00"
LATE_EVENING = ("18:00", "20:00")
"""From when on an hour behind one of the morning, or before dawn, is of the evening before, which was told too: "published at 10pm on Thursday, and by 3am … declared at 11.31pm"."""
FROM_EVENING = "17:00"
"""From when on a time over midnight begins in the evening."""
_ZONE = lazy_pattern(r"[\d:.]+ ?(?:[ap]\.?m\.? )?(?:gmt|utc)\b")
"""A clock time that those told by another clock cannot be compared with."""
_AS_OF = lazy_pattern(r"\bas of (?:about )?$")
"""Before a clock time of the report itself: "without power as of noon"."""
_BY_THEN = lazy_pattern(r"\b(?:had|has|have) (?:been |already )?[a-z]+(?:ed|en|wn|ld|nt|de)? (?:(?:more than|about|nearly|some) )?\d[\d,.]* (?:[\w'-]+ ){0,6}by (?:about )?$")
"""Before a clock time of the report itself in a paragraph of its own, what had been counted by then: "Insurers had received 14,200 claims by midday"."""
_STILL_AT = lazy_pattern(r"\b(?:was|were|is|are|remained?) still (?:(?!who\b|that\b)[\w'-]+ ){1,6}(?:at|as of) (?:about )?$")
"""The same, how things stood: "1,100 customers were still without power at noon"."""
_CURFEW = lazy_pattern(rf"{_CLOCK}(?: to {_CLOCK})? (?:curfew|closing time|last call|lockdown)\b")
"""A clock time of every night: "an 8 p.m. curfew"."""
_UP_TO_NOW = lazy_pattern(r"\b(?:has|have|'ve) been (?:[\w'-]+ ){0,5}since (?:about )?$")
"""Before a clock time since which something goes on: "have been out since 4am"."""
_EVERY_BEHIND = lazy_pattern(rf"(?:{_CLOCK}|\w+ (?:to|past) \w+)(?: [a-z]{{1,3}}t\b)?(?:(?: (?:in|until|to|till|and) |-)[\w :.]{{1,14}})?,? (?:(?:on )?weekdays|(?:on |at )?weekends|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:to|through|until|-) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days|daily|nightly|(?:every|each) (?:single )?(?:day|morning|afternoon|evening|night|week|weekday|\w+day))\b")
_EVERY_BEFORE = lazy_pattern(
    r"\b(?:(?:every|each) (?:single )?(?:day|morning|afternoon|evening|night|week|weekday|\w+day)|(?:open|opens|opened|closed|runs?|airs?|aired|sails?|served) (?:daily|nightly)|daily|(?:on )?(?:weekdays|weekends|\w+days(?: (?:and|to|through) \w+days)?)|(?:open|opens) monday (?:to|through|until) \w+day)"
    rf"(?:,? (?:at|from|until|by|around|about|between)|,)+ (?:{_CLOCK} ?(?:to|and|until|till|-) ?)?$"
)
"""Around a clock time that comes again and again: "went at 6:30 every morning"."""
_MARKET = lazy_pattern(r"\b(?:shares?|stocks?|futures|index|ftse|dow|nasdaq|s&p|nikkei|sensex|pound|sterling|euro|dollar|yen|yuan|crown|koruna|franc|rand|rupee|naira|peso|lira|rouble|ruble|currency|oil|brent|crude|gold|copper|wheat|bitcoin|bonds?|yields?)\b")
_SHARES_WERE = lazy_pattern(rf"(?:{_CLOCK}|mid-?(?:morning|afternoon|day)|lunchtime|the close),? (?:the |its )?(?:[\w&'-]+ ){{0,3}}{_MARKET.pattern}(?: [\w'-]+){{0,4}} \d[\d.]* ?(?:%|per ?cent|cents|points)")
"""A clock time and the prices read at it: "By 9.30am its shares were down 5%"."""
_PRICED = lazy_pattern(r"(?:%|\bper ?cent|\bto the (?:dollar|euro|pound|yen)|\ba (?:barrel|share|tonne|bushel)|\ban ounce|[$£€¥]\d[\d.,]*|\b(?:traded|was|stood|quoted|fetched|changed hands) at \d[\d.,]*)[^;]{0,60} (?:at|by|shortly after) (?:about )?$")
"""Before a clock time at which prices were read: "were up 0.7% in Paris at"."""
_BESIDE = lazy_pattern(r"(?:, (?:which|(?P<who>who)) (?P<had>had )?|\bsince (?:it|he|she|they|the \w+) )[^,]*$")
"""Before a day in what is told beside the point: "the crown, which fell on Monday, gained 1.1% at noon", "since it was lit on Tuesday"."""
_APPOSED = lazy_pattern(r"(?:^|[.;] )(?:and |but )?(?:the|an?|another|one|his|her|its|their|this) [^,]*, (?:on |in )?$|, and (?:the|an?|another) [^,]*, (?:on |in )?$")
_GOES_WITHOUT = lazy_pattern(r", (?!(?:the|an?|he|she|it|they|his|her|their|its|some|two|three|four|five)\b)[a-z]")
"""Around a day between commas that dates a noun: "and a second attempt, on 4 March, lasted 19 minutes"."""
_RECORD = lazy_pattern(r"\b(?:record|high|low|peak|previous best)s?,? (?:of [^.;]*|was |were )?(?:recorded|set|reached|seen|on)\b[^.;]*$")
"""Before the day of a record that something is held against."""
_SIMILAR = lazy_pattern(r"\b(?:follows|comes after|came after|similar|previous)\b[^.;]*$")
"""Before the day of another event: "It follows a similar robbery last Friday"."""
_AFTER_WHAT = lazy_pattern(r"\b(?:after|following|since|before|marking|killed in|anniversary of) (?:the|an?|its|his|her|their) (?:[\w'-]+ ){1,4}?(?:on|of) $")
"""Before the day of what the news came after: "played on Sunday night, a fortnight after the attack on 22 May"."""
_SAME_ONE = lazy_pattern(r"[ \"“]*(?:he|she|they|it|we|i|his|her|their|its|at|by|in|on|around|about|police|officers|firefighters|crews|emergency|paramedics|the (?:attack|crash|fire|blast|explosion|quake|alarm|call|ship|plane|train|bus|car|driver|victim|gunman|family|body|first|last))\b")
"""How a sentence begins that goes on with what the one before told."""
NIGHT_ENDS = "06:00"
_OF_TODAY = lazy_pattern(r"\b(?:today|tonight|this (?:morning|afternoon|evening)|now|currently|is|are|has|have|been|stays?|remains?)\b")
TODAY_BEHIND = 24
"""Characters behind a clock time in which "today" says which day it is of."""
BEFORE_DAY = 24
"""Characters at the head of an entry before its day: "The night of 16 to 17 December 2018:"."""
_WAS_TO = lazy_pattern(WAS_TO)
_DATED = lazy_pattern(r"(?i)\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)")
"""A moment told with its month and day."""
NEXT_TO = 4
"""Characters between a day and what is counted from it, blanks and a comma."""
_HOURS_BEFORE = lazy_pattern(r"[^.;\u00b6]{0,24}?\b(?:after|than|later|spending|spent) (?:[\w'-]+ ){0,3}?(?:\d+|[a-z-]+) hours\b")
"""Behind an evening, how many hours of the same day came before: "was brought out on Tuesday night after 11 hours underground"."""
_HAD_BEEN = lazy_pattern(r"\bhad (?:just |only |also )?(?:been )?[a-z]+(?:ed|en|wn|un|ft|ne|me|pt|nt|t)\b")
_TOOK_PLACE = lazy_pattern(r"\b(?:took place|happened|occurred|broke out|unfolded|began|struck|hit)\b[^.;]*$")
"""Before the day of what the report is about, wherever it says so."""


_EITHER_TENSE = frozenset(("set", "shut", "put", "cut", "let", "hit", "split", "set off"))
"""Verbs whose past looks like their present: "The riders set off at 7.30am" may be of either, "The march set off" not."""
LATEST_TOLD = "22:30"
"""Clock time of a day that a report of that day tells as past at the latest; an earlier one takes what was told in the evening for the night before's."""
EVER = 10**6
"""Days back that no day of which "will" is said can lie, however long ago."""
KICKS_OFF = EVER + 2
"""The same of what is fixed for a day ("Kick-off is at 5pm"), which is not the one that news of it came on."""
STILL = EVER + 1
"""The same of what will go on "until 9pm": it goes on today, and is of no plan told in another paragraph."""


@lru_cache(maxsize=4)  # asked for every day told early in a text
def find_lead(folded: str) -> tuple[int, int]:
    """Where the first paragraph begins and ends that is no headline and no byline."""
    start = 0
    while (found := BREAK.search(folded, start)) is not None and start < LEAD_WITHIN and found.start() - start < HEADLINE and not folded.endswith(_SENTENCE_ENDS, start, found.start()):
        start = found.end()
    return start, found.start() if found is not None else len(folded)


class ClockDays(CaseDays):
    """What `Anchors` knows of the day that clock times are of; a mixin, for the text's anchors are one."""

    __slots__ = ()

    days: deque[Point]
    history: list[Point]
    hours: list[Point]
    lead: Point | None
    event: Point | None

    def speech(self, start: int) -> Point | None:
        raise NotImplementedError

    def recent(self, start: int) -> list[Point]:
        raise NotImplementedError

    def same_day(self, start: int, clock: str = "", *, ahead: int = 0) -> Point | None:
        """What "at 10 p.m." belongs to: a day told shortly before, but none of the last `ahead` days for what is still to come, else as for "today"."""
        if self._recurs(start) or self._is_of_month(start):
            return None
        point = self._day_of_clock(start, clock, ahead)
        if point is not None and clock >= LATE_EVENING[1] and (begun := self._night_begun(point, clock, start)) is not None:
            return begun
        today = self.published
        if point is not None and today is not None and not ahead and (self.is_of_unknown_day(point, start, clock) or self._is_beside_event(start)):
            return None
        if point is None or today is None or ahead or point.day != today.day or ((point.value[11:12].isdigit() or DAYPART.match(point.value, 10)) and NEW_SENTENCE.search(self.folded, point.ends, start) is None) or clock < "18:00" or self.narrative or today.moment is not None:
            return point
        night = today.day - dt.timedelta(days=1)  # "tore through the town late Tuesday … It touched down at 9:40 p.m.", told on Wednesday
        by_morning = point.value[11:12].isdigit() and point.value[11:16] <= NOON and clock >= LATE_EVENING[point.value[11:16] <= DAWN]
        return next((told for told in reversed(self.history) if told.day == night and (told.value[10:] in ("TNI", "TEV") or told.mod == "END" or (by_morning and told.value[11:12].isdigit() and told.value[11:16] > NOON))), self._late(point, start, clock, night))

    def _night_begun(self, point: Point, clock: str, start: int) -> Point | None:
        """The evening a time over midnight began in, for an hour within it: "between 10.15pm on Thursday and 1am. He left at 10.40pm";
        in another paragraph too, where its own told both ends: "stopped at 7pm on Saturday. All were off at 4am. ¶ The lights failed at 10.30pm"."""
        if self.narrative or not point.value[11:12].isdigit() or point.value[11:16] > DAWN:
            return None
        began = next((told for told in reversed(self.history) if told.begins < point.begins), None)
        if began is None or began.day != point.day - dt.timedelta(days=1) or not began.value[11:12].isdigit() or not FROM_EVENING <= began.value[11:16] <= clock:
            return None
        retold = PARAGRAPH in self.folded[point.ends : start] and PARAGRAPH not in self.folded[began.ends : point.begins]
        return began if retold or _UP_TO.fullmatch(self.folded, began.ends, point.begins) else None

    def _late(self, point: Point, start: int, clock: str, night: dt.date) -> Point:
        """The night before for an hour that no report of the day can tell as past: "on Tuesday morning … was arrested around 11:30 p.m.", told on Tuesday."""
        if clock < LATEST_TOLD or point.value[10:] not in ("", "TMO", "TAF") or self.folded.endswith((" by ", "as of ", "since "), 0, start) or not any(cue.lastgroup in ("past", "weak") for cue in verbs(clause_around(self.folded, start, start).before)):
            return point
        return replace(point, day=night, last=night, value=night.isoformat())

    def _is_beside_event(self, start: int) -> bool:
        """Whether the clock time is of a day counted from an event, with no other day told in its sentence: "seen at 6 a.m. ten days before the shooting"."""
        if not _BESIDE_EVENT.match(self.folded, start):
            return False
        return self.previous is None or NEW_SENTENCE.search(self.folded, self.previous.ends, start) is not None

    def _is_of_month(self, start: int) -> bool:
        """Whether the sentence names a month or a year well back and no day: "In November he had declared himself the winner at midnight"."""
        told = self.previous
        if told is None or self.narrative or self.scene is not None or self.published is None or len(told.value) not in (4, 7) or (self.published.day - told.last_day).days <= LAST_DAYS:
            return False
        return NEW_SENTENCE.search(self.folded, told.ends, start) is None and self.folded.endswith(" in ", 0, told.begins) and NEW_SENTENCE.search(self.folded, max(0, told.begins - 5), told.begins) is not None

    def _recurs(self, start: int) -> bool:
        return _CURFEW.match(self.folded, start) is not None or _EVERY_BEHIND.match(self.folded, start) is not None or _EVERY_BEFORE.search(self.folded, max(0, start - 60), start) is not None

    def _day_of_clock(self, start: int, clock: str, ahead: int) -> Point | None:
        speech = self.speech(start)
        if self.folded[start - 1 : start] in ("", PARAGRAPH):
            return self._day_of_log(start, clock) or speech  # the time stamp of a live report's entry
        if _EDITION.match(self.folded, start) or _AND_TOMORROW.match(self.folded, start):
            return speech
        if speech is not None and speech is self.published and not self.narrative and (occasion := day_of_occasion(self.folded, start, speech.day, self.days)) is not None:
            return occasion
        if self.previous is not None and start - self.previous.ends == 2 and self.folded.endswith(" (", 0, start) and len(self.previous.value) >= 10:
            return self.previous  # "until 12:01 a.m. on Aug. 5 (0401 GMT)"
        if speech is not None and not self.narrative and ahead <= 1 and (scene := self.case_day(start, clock)) is not None:
            return scene
        case = self.scene if self.scene is not None and is_of_hearing(self.folded, start) else None  # its hours are not the court's
        news = bool(clock) and speech is not None and speech is self.published and not self.narrative and not ahead and self.scene is None
        if news and (_AS_OF.search(self.folded, max(0, start - 12), start) or _UP_TO_NOW.search(self.folded, max(0, start - 60), start) or self._is_of_market(start)):
            return speech
        if news and self.previous is not None and PARAGRAPH in self.folded[self.previous.ends : start] and (_BY_THEN.search(self.folded, max(0, start - 80), start) or _STILL_AT.search(self.folded, max(0, start - 80), start)):
            return speech
        if news and (seen := self._day_of_appeal(start, clock)) is not None:
            return seen
        for point in self.recent(start):
            if start - point.ends > SAME_STORY or (case is not None and case.holds(point)):
                continue
            if self.narrative and len(point.value) < 10 and speech is not None and len(speech.value) >= 10:
                continue  # no hour is of a year told beside the story
            between = self.folded[point.ends : start]
            apart = NEW_SENTENCE.search(between) is not None
            if apart and not self.narrative and self.folded.endswith("since ", 0, point.begins) and speech is not None and (speech.day - point.day).days > LAST_DAYS:
                continue  # "had been padlocked since October 1. The first call came at 7.40 p.m."
            if apart and news and _AS_OF.search(self.folded, max(0, point.begins - 12), point.begins):
                continue  # the report's own hour
            back = (speech.day - point.day).days if speech is not None else 0
            if not self.narrative and back > 0 and (back <= ahead or (ahead > LAST_DAYS and apart)) and (apart or _WILL.search(between)):
                if not apart and self.folded.endswith("the ", 0, point.begins) and self.folded[point.ends + 1 : point.ends + 2].isalpha():
                    continue  # "tabled at the March 10 meeting, will resume at 7 p.m."
                if not apart:
                    break  # "which formed on Sunday, is expected to land at 3pm"
                continue
            if apart and not self.narrative and ahead == 1 and (back < 0 or back > WEEK):
                continue  # what was to be done at an hour is of no other plan, and of no day long over
            if ahead == KICKS_OFF and apart and back == 0:
                continue
            if ahead and apart and back < 0 and not self.narrative and breaks_between(self.folded, point.ends, start) > 1:
                continue
            if apart and back < 0 and not self.narrative and WHOSE.search(sentence_before(self.folded, point.begins)):
                continue  # "the president, whose term ends on July 24. Polling is from 10 am"
            if ahead == STILL and back < 0 and PARAGRAPH in between:
                continue
            if apart and back < 0 and _ENDS_OPEN.search(self.folded, max(0, point.begins - 40), point.begins):
                continue  # "has cancelled classes through Wednesday. The mayor is to speak at 2 p.m."
            if PARAGRAPH in between and ((not self.narrative and back > LAST_DAYS and not self._goes_on(point, start, clock)) or (ahead and -back > WEEK)):
                continue  # a day of long ago is of its own paragraph; "payable on June 13. ¶ … is scheduled to hold a call at 10 a.m."
            if not apart and (between.startswith((", when ", ", with a ")) or (back == 0 and ", and " in between and not ahead)) and len(point.value) >= 10 and "/" not in point.value:
                return point  # "continues until Friday, when the Gold Cup is run at 4pm"
            if not apart and back == 0 and DAYPART.match(point.value, 10) and not self.narrative:
                return point  # "returns tonight, mainly after 9 p.m."
            if not (is_day_of_event(point, self.folded, ahead=back < 0) or (self.scene is not None and "T" in point.value)):
                continue
            if apart and not self.narrative and back > 0 and not point.value[11:12].isdigit() and _WAS_TO.search(self.folded, max(0, point.begins - 90), point.begins):
                continue  # "was to fly home the next morning. … The wind rose at 3:50"
            if back > WEEK and self._heads_entry(point, start):
                return point
            if point.mod == "START" and len(point.value) == 10 and ((news and back == 0 and apart and clock >= "21:00") or (clock >= "18:00" and _HAD_DONE.search(_LAST_CLAUSE.split(between)[-1]))):
                return replace(point, day=point.day - dt.timedelta(days=1))  # "shot early Saturday; they had called at 10:38 p.m."
            if point.value[10:] == "T24:00" and clock >= EVENING_HOUR and point.words.startswith("'midnight") and _DUE_THEN.search(self.folded, max(0, point.begins - 40), point.begins):
                return replace(point, day=point.day - dt.timedelta(days=1), value=point.value[:10], last=None)  # "had been expected around midnight. It came through at 8:51 p.m."
            if news and apart and self.event is not None and point.ends < self.event.begins < point.ends + NEXT_TO:
                return self.event
            if news and back > 0 and point.value[10:] in ("TNI", "TEV") and _HOURS_BEFORE.match(self.folded, point.ends):
                return replace(point, value=point.value[:10])
            if news and back > 0 and self._is_beside_the_point(point, start, clock, back):
                continue
            if back >= 0 or ahead or not apart or self._is_of_programme(point, start):
                return point  # else it is a day told for something else ahead
        if news and speech is not None and (told := self._of_old_paragraph(start, speech)) is not None:
            return told
        return self.lead if news and self.lead is not None else speech

    def _of_old_paragraph(self, start: int, speech: Point) -> Point | None:
        """The last day of an old story, where its paragraph has told no other: "came at 2.30am on July 5. His daughter, who had left the previous
        afternoon, was not told until after 9am"."""
        begins = self.folded.rfind(PARAGRAPH, 0, start)
        told = [point for point in self.history if point.begins > begins]
        if not told or any((speech.day - point.last_day).days <= NO_SEASON or len(point.value) < 8 for point in told) or direction(self.folded, start, start).way == "future":
            return None
        days = [point for point in told if point.day == point.last_day and not point.spoken and _HAD_DONE.search(sentence_before(self.folded, point.begins)) is None]
        return days[-1] if days else None

    def _day_of_log(self, start: int, clock: str) -> Point | None:
        """The day of a clock time that is a heading, where the text has told a day with its date by the clock and goes on from it:
        "left at 4:31 p.m. on Monday, Oct. 29. ¶ 4:38 p.m. ¶ It stopped". None in a live report, whose stamps are of its own day."""
        told = next((each for each in reversed(self.hours) if _DATED.search(each.words) or self.folded[each.begins - 1 : each.begins] in ("", PARAGRAPH)), None)
        if told is None or self.published is None or not 0 < (self.published.day - told.day).days <= LAST_DAYS or not told.value[11:16] <= clock:
            return None
        dated = any(each.day == told.day and _DATED.search(each.words) for each in self.hours)
        return told if dated else None

    def _heads_entry(self, point: Point, start: int) -> bool:
        """Whether the day heads the entry of a chronology that the clock time stands in: "17 December 2018: Thieves climb in. A cleaner finds the case at 6.50am"."""
        head = self.folded.rfind(PARAGRAPH, 0, start) + 1
        return head <= point.begins <= head + BEFORE_DAY and self.folded.startswith(":", point.ends)

    def _day_of_appeal(self, start: int, clock: str) -> Point | None:
        """What the hours are of that witnesses are asked about: the moment told nearest to them, where the sentence names no other day."""
        asked = _APPEAL.search(clause_around(self.folded, start, start).before) is not None
        quoted = not asked and is_quoted(self.folded, start)
        if not (asked or quoted) or (self.previous is not None and NEW_SENTENCE.search(self.folded, self.previous.ends, start) is None):
            return None
        minutes, today = minutes_of(clock), self.published
        happened = self.previous is not None and not self.previous.value[11:12].isdigit() and _HAPPENED.search(sentence_before(self.folded, self.previous.begins)) is not None
        if minutes is None or today is None or (happened and not quoted and not _BELIEVED.search(self.folded, max(0, start - 80), start)):
            return None
        told = [(minutes_apart(minutes, point), point) for point in reversed(self.hours) if point.value[11:12].isdigit() and point.day <= today.day]
        nearest = min(told, key=lambda each: each[0], default=None)
        return nearest[1] if nearest is not None and nearest[0] <= (AN_HOUR if quoted else NEAR_EVENT) else None

    def _is_of_programme(self, point: Point, start: int) -> bool:
        """Whether the sentence goes on with what is to take place on a day near ahead: "is tomorrow. The High Street closes from 9am until 3pm"."""
        today = self.published
        if today is None or self.narrative or self.scene is not None or not 0 < (point.day - today.day).days <= 2 * WEEK or breaks_between(self.folded, point.ends, start) > 1:
            return False
        clause = clause_around(self.folded, start, start)
        if _OF_TODAY.search(clause.before) or _OF_TODAY.search(clause.behind[:TODAY_BEHIND]):
            return False
        return not any(cue.lastgroup in ("past", "weak", "past_perfect") and not (cue.group() in _EITHER_TENSE and cue.string.endswith("s ", 0, cue.start())) for part in (clause.before, clause.behind) for cue in verbs(part))

    def _is_beside_the_point(self, point: Point, start: int, clock: str, back: int) -> bool:
        """Whether a day so many days back was told of something else than the clock time at `start` is: in a paragraph below the
        lead that is over, in a relative clause, or as the day of a record."""
        between = self.folded[point.ends : start]
        if point.value[11:12].isdigit():
            zoned = _ZONE.match(self.folded, start) is not None or self.folded[point.begins - 1 : point.begins] in ("", PARAGRAPH)
            return PARAGRAPH in between and not zoned and self.lead is not None and point.day != self.lead.day and "" < clock < point.value[11:16] and back <= WEEK
        if PARAGRAPH in between:
            next_one = breaks_between(self.folded, point.ends, start) == 1
            if in_quotation(self.folded, start) and next_one and point is self.previous and back > WEEK:
                return False  # "died in a fire on Dec. 28. ¶ "They came at 3.09am""
            evening = clock >= "18:00" and point.value[10:] in ("TNI", "TEV")  # "fell on his van on Monday night. ¶ He had been called out at 9.15pm"
            goes_on = next_one and point.words.startswith(("'that ", "'the same "))  # what is told of "that morning" is told on
            sentence = sentence_before(self.folded, point.begins)
            fits = not (point.value[10:] in ("TNI", "TEV") and clock < "17:00")
            goes_on = goes_on or (next_one and point is self.previous and fits and _HAD_BEEN.search(sentence_before(self.folded, start)) is not None)  # "was shot on Friday. ¶ He had come home at 7pm"
            if evening or goes_on or in_heading(self.folded, point.begins, point.ends) or (next_one and _TOOK_PLACE.search(sentence)):
                return False
            beside = _BESIDE.search(sentence)
            return point.day != self.lead.day if self.lead is not None else back > WEEK or (beside is not None and beside["who"] is None)
        sentence = sentence_before(self.folded, point.begins)
        apart = NEW_SENTENCE.search(between) is not None
        told = _BESIDE.search(sentence)
        if apart and _SIMILAR.search(sentence):
            return True
        if apart and back > WEEK and self.lead is not None and self.lead.day != point.day and (_AFTER_WHAT.search(sentence) or self.is_background(point, start)):
            return True
        if apart and back == 1 and point.value[10:] in ("TNI", "TEV") and NIGHT_ENDS <= clock < "17:00":
            return True  # "was lifted on Monday night. … The airport closed at noon"
        if told is not None and (told["who"] is None or between.startswith(",")) and (told["had"] or back > WEEK or sentence.rfind("since ") > 0 or (not apart and between.startswith(","))):
            return True
        if back > WEEK and apart and _GOES_WITHOUT.match(between) and _APPOSED.search(sentence):
            return True  # "a second attempt, on Valentine's Day, lasted 19 minutes. This one ended at 7.55pm"
        return back > WEEK and apart and _RECORD.search(sentence) is not None

    def is_background(self, point: Point, start: int) -> bool:
        """Whether a day more than two weeks back was told beside the news that the lead tells, and what stands at `start` is of the news: told in a clause
        that is closed, or in a sentence that the next does not go on from."""
        if self.lead is None or self.narrative or self.scene is not None or self.published is None or (self.published.day - point.day).days <= 2 * WEEK or self._has_hours(point):
            return False
        between = self.folded[point.ends : start]
        sentences = len(NEW_SENTENCE.findall(between))
        if not sentences:
            return between.startswith(",") and WHO.search(sentence_before(self.folded, point.begins)) is not None
        return sentences > 1 or not _SAME_ONE.match(sentence_before(self.folded, start))

    def _has_hours(self, point: Point) -> bool:
        """Whether a clock time of that day has been told."""
        return any(told.day == point.day and told.value[11:13].isdigit() for told in self.history)

    def _is_of_market(self, start: int) -> bool:
        sentence = sentence_before(self.folded, start)
        if _SHARES_WERE.match(self.folded, start):
            return True
        return ("%" in sentence or " at " in sentence or "$" in sentence or "£" in sentence or "€" in sentence or " to the " in sentence or "cent" in sentence or " a" in sentence) and _PRICED.search(sentence) is not None and _MARKET.search(sentence) is not None

    def news_day(self, point: Point, start: int) -> Point | None:
        """What "a day earlier" counts from where the day told before is of something else: farther back than a week, and paragraphs away."""
        today = self.published
        if today is None or self.narrative or self.scene is not None or self.speech(start) is not today or (today.day - point.day).days <= WEEK or breaks_between(self.folded, point.ends, start) < 2:
            return None
        return self.lead or today

    def _goes_on(self, point: Point, start: int, clock: str) -> bool:
        """Whether the hours of a day well back, two of which were told at least, go on in the next paragraph: "by 7:45 p.m. all were in. ¶ The rain came shortly after 8 o'clock"."""
        night = point.value[11:16] <= DAWN  # its hours before midnight are of the day before
        hours = sum(1 for told in self.history if 0 <= (point.day - told.day).days <= night and told.value[11:13].isdigit())
        if hours < 2 or not point.value[11:13].isdigit() or breaks_between(self.folded, point.ends, start) > 2:
            return False
        return not clock or point.value[11:16] <= clock < f"{int(point.value[11:13]) + MORE_HOURS:02}"

    def is_of_lead(self, point: Point) -> bool:
        """Whether it is a day of the last week told in the lead: what the report is about."""
        if len(point.value) < 10 or point.spoken or self.published is None or self.narrative or not 0 <= (self.published.day - point.day).days < WEEK:
            return False
        first, beyond = find_lead(self.folded)
        if not first <= point.begins <= beyond:
            return False
        if not is_day_of_event(point, self.folded) or _DATELINE.match(self.folded, point.ends):
            return False
        told = _BESIDE.search(sentence_before(self.folded, point.begins))
        return told is None or told["who"] is not None or not (told["had"] or self.folded.startswith(",", point.ends))
