"""Open sides: "since Friday" has no latest day, "by Tuesday" no earliest. The words stand before the span."""

from __future__ import annotations

import datetime as dt

from timeline.model import Granularity, TimeExpression
from timeline.patterns import lazy_pattern
from timeline.temporal import almanac
from timeline.temporal.deadlines import GONE_THROUGH, HALFWAY
from timeline.temporal.point import DAYPART
from timeline.temporal.resolver import Resolved
from timeline.temporal.signs_fixed import MOVED_FROM, PUT_OFF_ON, SINCE_IS
from timeline.temporal.vocabulary import words
from timeline.temporal.wording import say_interval

_OPENS = lazy_pattern(
    r"\b(?:(?P<since>(?:on|in) or after|no earlier than|no sooner than|not before|ever since|since|as of|effective|beginning|starting|from)"
    r"|(?P<after>after)"
    r"|(?P<until>up to and including|through and including|through to|(?:on|in) or before|no later than|until|till|through|by|up to)"
    r"|(?P<before>before|prior to))(?: at least| early| late| on| in| about| around| the| (?:the )?(?:close|end) of(?: (?:business|play|trading|polling)(?: on)?)?)?(?: ?| ')$"
)
_MAY_OPEN = lazy_pattern(r"\b(?:on or|in or|no|not|ever since|since|as|effective|beginning|starting|from|after|up|through|until|till|by|before|prior)\b")
"""The words those begin with: looked for first, since most dates stand behind none."""
_ENDINGS = words("ce er of ve ng om re an il ll gh by to up st ly te on in ut nd he ss ay")
"""The last two letters of a word that those may end with: looked at first, since it costs next to nothing."""
_REACH = 30
_OCCASION = lazy_pattern(r" (?:(?:general|local|snap|presidential|bomb|terror|terrorist|mass|opening|annual) )?(?:part(?:y|ies)|celebrations?|fireworks|dinner|services?|speech|attacks?|raids?|crash(?:es)?|collisions?|blasts?|explosions?|fires?|blaze|stabbings?|accident|incident|quake|earthquake|defeat|loss|win|victory|collapse|robbery|votes?|elections?|matches|match|games?|shootings?|bombings?|massacre|protests?|parades?|meeting|hearing|ceremony|talks|data|figures|storms?|clashes|violence|results|prayers|mass|sermons?)\b")
"""After a date without an article, what took place on it: "after New Year's Eve parties"."""
_NOT_BEFORE = lazy_pattern(r"(?:\b(?:not|never|unlikely)|n't|\bno\b[^.,;]{1,40} (?:will|would|can))\b[^.,;]{0,60} before (?:the )?$")
_SHORTLY = lazy_pattern(r"\b(?:just|shortly|soon|a little|a bit|not long|moments|immediately|minutes|seconds|well|long|hours) (?:before|after) (?:about |around )?$")
_IN_FORCE = lazy_pattern(r"\b(?:effect|effective|force|binding|mandatory) as of")
_TOILED = lazy_pattern(r"\b(?:worked|searched|toiled|labou?red|negotiated|haggled|talked|battled|danced|waited|queued|camped|marched) (?:on |up |all )?through (?:the )?$|\b(?:slept|fought|sat|drove|flew|ran) (?:on |up |all )?through (?:the )?$")
"""Before a day or a night, what was done on it from end to end."""
_HOLDS = lazy_pattern(r"\b(?:runs?|running|good|valid|secured|signed|contract|open|funded|guaranteed) (?:[\w']+ ){0,2}through (?:the )?$")
"""What holds "through the summer" ends with it."""
_HOLDS_FROM = lazy_pattern(r"(?:%|\b(?:per ?cent|rises?|rising|increases?|go(?:es)? up|changes?|appl(?:y|ies)|opens?|starts?|begins?|effect|force|charged?|available|banned|barred|required|allowed|runs?|costs?|cuts?|free|must|will|can)\b)[^.;\u00b6]*from $")
"""What holds from today on; "a photo from today" does not."""
_GOES_ON = lazy_pattern(r",? (?:to|until|till|through|into|-) |-")
_AND_MONTH = lazy_pattern(r" and (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)")
_ALL_THROUGH = lazy_pattern(r"(?:^|[.!?\u00b6\"“] ?|\b(?:all|right|on) )through $")
_PART_OF_MONTH = lazy_pattern(r"(?:the )?(?:first|second) half of\b")
_HAS_HELD = lazy_pattern(r"\b(?:has|have) (?:been )?(?:in (?:force|place|effect)|applied|operated|run|held|stood|been (?:in (?:force|place|effect)|banned|open|closed|available|required|free|charged|allowed)|banned|closed|available|required|charged|had to [^.;,\u00b6]{1,60}) from $|\bmust from $")
"""Before a date, what has held from it on."""
_NOT_UNTIL = lazy_pattern(r"\b(?:was not|wasn't|not|was only) (?:until|till) (?:about |around |after )?$")
_COMES_WITH = lazy_pattern(r"(?:\bnot|n't|\bnever|\bcannot) (?!(?:last|stay|remain|continue|wait|run|survive|extend|keep|hold)\b)(?:(?!(?:but|and|because|only|that|last|stay|remain|wait)\b)[\w'-]+ ){1,8}(?:until|till) (?:about |around |after |the |early |late )?$")
"""Before a time, what does not come about sooner, and so then: "does not reopen until March"."""
_PUT_OFF_TO = lazy_pattern(r"\b(?:adjourned|defer(?:red)?|postponed?|delayed|put back|put off|stood over|held over|pushed back|rescheduled)\b(?:(?!\b(?:from|between|for)\b)[^.;\u00b6]){0,50} (?:until|till) (?:the |early |late )?$")
"""Before a time, what was put off to it: it comes about then."""
_TO_ANOTHER = lazy_pattern(r"-\d{1,2}\b(?![:.]\d)")
_PUT_OFF_UNTIL = lazy_pattern(PUT_OFF_ON.pattern.removesuffix("$") + r"\w+(?: \w+)?$")
_RUNS_OUT = lazy_pattern(r" (?:runs out|ran out|is out|was out|is over|was over|ends|ended|closes|comes to an end|expires)\b")
_AT_DAWN = lazy_pattern(r"\b(?:dawn|daybreak|sunrise|sunset|dusk|nightfall)\b")
_ONWARD = lazy_pattern(r" (?:on|onwards?|forward)\b")
_WILL = lazy_pattern(r",? [^.,;]{1,40}?\b(?:will|must|can|cannot|may)\b")
"""Behind "From 1 July", told on that day: it holds from then on."""
_WILL_FROM = lazy_pattern(r"\b(?:will|must|would|(?:is|are) to) (?![^.,;\u00b6]*(?:%|\b(?:per ?cent|percent|fall|rise|grow|drop|decline|increase|shrink|recover|benefit|double|date|learn|move|down|up|different|change)\b))[^.,;\u00b6]{1,60} from $")
_EXPECTS_FROM = lazy_pattern(r"\b(?:sees|expects|foresees|targets|plans|promises|to (?:bring|deliver|yield|produce|make)) [^.,;\u00b6]{0,40}\b(?:savings|synergies|production|output|deliveries|flights|services?|benefits|sales|exports)\b [^.,;\u00b6]{0,40}from $")
_FROM_HEADS = lazy_pattern(r"(?:^|[.!?\u00b6\"“] ?)from $")
_HAS_HAD_TO = lazy_pattern(r",? (?!to\b|until\b|through\b)[^.;\u00b6]{1,60}?\b(?:(?:has|have) (?:had to|been (?:required|banned|barred|obliged|allowed|entitled|free|illegal|compulsory|mandatory))|must)\b")
"""Behind "From March 2019" at the head of a sentence, what has held from then on."""
_ALONE = lazy_pattern(r"[.;,]|$| and\b|\u00b6")
"""Behind a year, that it is none of "2005 levels" or "2019 to 2021"."""
_NAMES_WHAT = lazy_pattern(r" (?!was\b|is\b|has\b|as\b|this\b|unless\b)[a-z]{3,}s\b(?! of\b)")
"""Behind a day by name, what it is the name of: "Black Friday promotions"."""
_DONE_BY = lazy_pattern(r"\b(?:was|were|been|being|is|are) [a-z]+(?:ed|en|wn|it) by (?:the )?$|\b(?:lifted|boosted|buoyed|helped|hit|hurt|flattered|inflated|distorted|driven|fuelled|fueled|marred|disrupted|delayed|affected|dominated|overshadowed) by (?:the )?$")
"""Before such a name, what they did; no time by which it was done."""
_SINCE_BEGAN = lazy_pattern(r"\bsince (?:[\w'-]+ )?(?:records?|record-?keeping|counting|measurements?|observations?|statistics|monitoring|polling) (?:began|begun|started)(?: being kept)? (?:in|on) $")
"""Before the year from which records go: "the wettest January since records began in 1951"; of "held since it began on 3 May" the day is the event's."""
_NTH = lazy_pattern(r"\b(?:second|third|fourth|fifth|sixth|\d+(?:nd|rd|th)) (?:[\w'-]+ ){0,3}(?:title|crown|medal|gold|win|victory|promotion|trophy|final|term|triumph|championship|cup)s?,? after $")
_RANGE = lazy_pattern(r" (?:to|until|till|through) (?:the )?$|-$")


def narrow(folded: str, start: int, end: int, previous_end: int, resolved: Resolved) -> tuple[str | None, str | None, str]:
    """The interval, with the side open that the word before the span opens, and what to add to the explanation.

    The two ends of a range ("from Monday to Thursday") are each pinned to their own day. "before Tuesday" ends with
    Monday, "until Tuesday" and "by Tuesday" with Tuesday; "after Tuesday" begins on Wednesday, "since Tuesday" on Tuesday.
    """
    earliest, latest = resolved.earliest, resolved.latest
    if earliest is None or latest is None or resolved.type not in ("DATE", "TIME"):
        return earliest, latest, ""
    low = max(0, start - _REACH)
    found = _OPENS.search(folded, low, start) if (folded[start - 1 : start] != " " or folded[start - 3 : start - 1] in _ENDINGS) and _MAY_OPEN.search(folded, low, start) else None
    if found is None:
        if folded.endswith((" in ", " on "), 0, start) and "since " in folded[max(0, start - 2 * _REACH) : start] and _SINCE_BEGAN.search(folded, max(0, start - 2 * _REACH), start) and not folded.startswith(" and ", end):
            return earliest, None, f"; 'since' leaves the other side open: {say_interval(earliest, None)}"
        return earliest, latest, ""
    if (found.group().endswith(" the ") and (found.group("since") is None or folded[end : end + 1] == "-") and folded[start : start + 4] != "the " and folded[start:end] != "new year") or (folded[end : end + 3] == "'s " and found.group("since") not in ("since", "ever since")) or (found.lastgroup in ("after", "before") and _OCCASION.match(folded, end)):
        return earliest, latest, ""  # "after the May 3 attack", "ahead of Friday's vote": the date is the event's
    side = found.lastgroup or ""
    if side == "until" and folded.startswith(" that ", end) and _NOT_UNTIL.search(folded, max(0, start - 40), start):
        return earliest, latest, ""  # "It was not until 11.25pm that they were led to safety"
    if found.group(side) in ("until", "till") and (resolved.granularity == "season" or folded[start:end].endswith(" later") or folded.startswith("the following ", start) or _TO_ANOTHER.match(folded, end)) and (_COMES_WITH.search(folded, max(0, start - 90), start) or _PUT_OFF_TO.search(folded, max(0, start - 90), start)):
        return earliest, latest, ""  # "put off until the autumn", "did not call until three days later", "does not meet until March 17-18"
    if side in ("after", "before") and folded[start:end].endswith(("-half", "-quarter")):
        return earliest, latest, ""  # "rose after second-quarter sales beat forecasts"
    if found.group(side) == "through" and found.group().endswith(" on "):
        return earliest, latest, ""  # "the permit came through on Wednesday"
    if side == "after" and len(resolved.value) == 4 and _NTH.search(folded, max(0, start - 60), start):
        return earliest, latest, ""  # "their third title after 2012 and 2014"
    if side == "after" and folded.startswith(", when ", end):
        return earliest, latest, ""  # "grew after Feb. 13, when a court …"
    word = found.group(side)
    if word == "since" and SINCE_IS.match(folded, end) and folded.endswith(", since ", 0, start):
        return earliest, latest, ""  # "few ships will be late, since Monday is a holiday"
    if word == "by" and _NAMES_WHAT.match(folded, end) and _DONE_BY.search(folded, max(0, start - _REACH), start):
        return earliest, latest, ""  # "was flattered by Black Friday promotions"
    ahead = earliest > (resolved.anchor.date or earliest) or (earliest == resolved.anchor.date and _WILL.match(folded, end))
    if word == "from" and folded[start:end] == "today" and not _GOES_ON.match(folded, end) and _HOLDS_FROM.search(folded, max(0, start - 60), start):
        return earliest, None, f"; 'from' leaves the other side open: {say_interval(earliest, None)}"
    if word == "from" and _HAS_HELD.search(folded, max(0, start - 80), start) and not _GOES_ON.match(folded, end):
        return earliest, None, f"; 'from' leaves the other side open: {say_interval(earliest, None)}"
    if word == "from" and len(resolved.value) in (4, 7) and resolved.anchor.date is None and _ALONE.match(folded, end) and _WILL_FROM.search(folded, max(0, start - 80), start):
        return earliest, None, f"; 'from' leaves the other side open: {say_interval(earliest, None)}"
    if word == "from" and len(resolved.value) in (4, 7) and resolved.anchor.date is None and ((_ALONE.match(folded, end) and _EXPECTS_FROM.search(folded, max(0, start - 100), start)) or (_FROM_HEADS.search(folded, max(0, start - 8), start) and _HAS_HAD_TO.match(folded, end))):
        return earliest, None, f"; 'from' leaves the other side open: {say_interval(earliest, None)}"
    if word == "from" and (_GOES_ON.match(folded, end) or not (_ONWARD.match(folded, end) or ahead)):
        return earliest, latest, ""  # "a photo from 2019" is of 2019; "closed from Monday" lies ahead
    if word == "as of" and earliest[:10] <= (resolved.anchor.date or earliest)[:10] and not _IN_FORCE.search(folded, max(0, start - _REACH), start):
        return earliest, latest, ""  # "166 dead as of Tuesday" is told of that day
    if word == "effective" and found.group().endswith(" in "):
        return earliest, latest, ""  # "is to become effective in the fourth quarter"
    if word == "from" and MOVED_FROM.search(folded, max(0, start - 60), start):
        return earliest, latest, ""
    if word == "up to" and folded.endswith(("moved up to ", "brought up to ", "comes up to ", "came up to ", "run-up to ", "build-up to ", "lead-up to ", "run-up to the ", "build-up to the ", "lead-up to the "), 0, start):
        return earliest, latest, ""
    if word == "through" and resolved.granularity in ("day", "daypart") and _TOILED.search(folded, max(0, start - _REACH), start):
        return earliest, latest, ""  # "searched through Friday night"
    if word == "through" and (resolved.granularity == "month" or _PART_OF_MONTH.match(folded, start)) and (latest <= (resolved.anchor.date or latest)[:10] or resolved.anchor.kind == "expression") and (_AND_MONTH.match(folded, end) or _ALL_THROUGH.search(folded, max(0, start - _REACH), start)):
        return earliest, latest, ""  # "Through August and September pickets blocked the gates"
    if word == "through" and (HALFWAY.search(folded, max(0, start - _REACH), start) or GONE_THROUGH.search(folded, max(0, start - 110), start)):
        return earliest, latest, ""
    if word == "through" and resolved.value.endswith("TNI") and folded.startswith("the ", start):
        return earliest, latest, ""  # "working through the night"
    if word == "through" and not _HOLDS.search(folded, max(0, start - 50), start) and (resolved.granularity in ("season", "decade", "century") or resolved.value.endswith("-WE")) and not (previous_end >= 0 and _RANGE.match(folded[previous_end:start])):
        return earliest, latest, ""  # "through the early 1990s": all of that time
    if side == "until" and word != "by" and previous_end >= 0 and start - previous_end < 16 and _RANGE.match(folded[previous_end:start]) and not _PUT_OFF_UNTIL.search(folded, max(0, previous_end - 90), previous_end):
        return earliest, latest, ""
    if len(earliest) > 10 and side == "before" and earliest[11:16] == "00:00":
        day = _next_day(earliest[:10], -1)
        return day, day, f"; '{word}' makes it {say_interval(day, day)}"  # "shortly before midnight on Saturday"
    if len(earliest) > 10 and side in ("before", "after") and (_SHORTLY.search(folded, max(0, start - _REACH), start) or _NOT_BEFORE.search(folded, max(0, start - 80), start)):
        return earliest, latest, ""  # "shortly before 3 a.m." is told of about that time
    if side == "before" and resolved.mod == "END" and folded.startswith(("the end", "end ", "year-end", "the close"), start):
        side = "until"  # before the end of the month is up to its last day
    if side == "before" and _RUNS_OUT.match(folded, end):
        side = "until"  # "before the year is out"
    if side in ("before", "after") and DAYPART.match(resolved.value, 10) and len(earliest) == 10:
        if _AT_DAWN.search(folded, start, end):
            return earliest, latest, ""  # "just before dawn" is of that day
        return (earliest, None, f"; '{word}' leaves the other side open: {say_interval(earliest, None)}") if side == "after" else (None, latest, f"; '{word}' leaves the other side open: {say_interval(None, latest)}")
    if side == "until" and resolved.granularity == "month" and folded[start:end] == "the new year":
        latest = earliest  # it has come with its first day
    opened: dict[str, tuple[str | None, str | None]] = {
        "since": (earliest, None),
        "after": (_next_day(latest, 1), None),
        "until": (None, latest),
        "before": (None, _next_day(earliest, -1)),
    }
    return *opened[side], f"; '{word}' leaves the other side open: {say_interval(*opened[side])}"


def whole_range(folded: str, previous: TimeExpression, start: int, earliest: str | None, latest: str | None) -> tuple[str, str] | None:
    """First and last day of a range written with a hyphen ("March 3-5", "2009-10"), or of the night between two days, whose ends are two expressions."""
    between = folded[previous.end : start]
    night = between == " and " and _NIGHT_OF.search(folded, max(0, previous.start - _REACH), previous.end) is not None
    if (between not in _HYPHENS and not night) or not (earliest and latest and previous.earliest and previous.latest):
        return None
    if previous.type not in ("DATE", "TIME") or len(previous.earliest) > 10 or len(latest) > 10 or previous.latest >= earliest:
        return None
    if folded.endswith("(", 0, previous.start) and previous.earliest == previous.latest and earliest == latest and int(latest[:4]) - int(previous.earliest[:4]) >= A_LIFE:
        return None  # "Agnes Torrance (14 February 1858 - 30 November 1930) was an astronomer": two days, of her birth and her death
    return previous.earliest, latest


A_LIFE = 12
"""Years between two days in brackets from which on they are of a life; sieges and wars are shorter."""


_ENDED = lazy_pattern(r" (?:that |which )?(?:ended|ending|to the end of|to)(?: on| in)? | that (?:ends|closes|finishes)(?: on| in)? ")
_WHICH_ENDED = lazy_pattern(r",? (?:(?:that|which) )?(?:ended|ending|ends)(?: on| in)? ")
_OWN_PERIOD = lazy_pattern(r"\d{4}(?:-([QH])\d)?")
_FISCAL = lazy_pattern(r"\b(?:fiscal|financial|fy ?\d)")
SAME_END = 6
"""Days from the end of a quarter of thirteen weeks to that of the calendar's at most: the two are one."""
_LENGTH = lazy_pattern(r"P(\d+)([WMY])")
_UNITS: dict[str, Granularity] = {"W": "week", "M": "month", "Y": "year"}


def ended_period(folded: str, previous: TimeExpression, start: int, words: str, latest: str | None) -> TimeExpression | None:
    """A length of time with the first and last day that the date right behind it gives it: "the six months ended 30 June"; so has a
    firm's own quarter, half or year: "the fourth quarter, which ended Oct. 31". None for others."""
    if latest is None or len(latest) > 10 or start - previous.end > len(", which ended on "):
        return None
    length = _LENGTH.fullmatch(previous.value) if previous.type == "DURATION" and not previous.earliest else None
    if length is not None and _ENDED.fullmatch(folded, previous.end, start):
        count, unit, kind = int(length[1]), length[2], f"a length of time ({previous.value})"
    elif (own := _OWN_PERIOD.fullmatch(previous.value)) is not None and previous.latest and _days_apart(latest, previous.latest) > SAME_END and _WHICH_ENDED.fullmatch(folded, previous.end, start) and (own[1] or _FISCAL.search(folded, previous.start, previous.end)):
        count, unit, kind = {"Q": 3, "H": 6}.get(own[1], 12), "M", "a period of the firm's own year"
    else:
        return None
    try:
        first = almanac.shift_day(dt.date.fromisoformat(_next_day(latest, 1)), -count, unit).isoformat()
    except (OverflowError, almanac.NoSuchDay):
        return None  # it began before the calendar does
    explanation = f"'{previous.text}', {kind} that ends with '{words}': {say_interval(first, latest)}."
    granularity = previous.granularity or _UNITS[unit]
    return previous.model_copy(update={"earliest": first, "latest": latest, "granularity": granularity, "explanation": explanation})


_NIGHT_OF = lazy_pattern(r"\b(?:intervening night of|night between) ")
_HYPHENS = frozenset({"-", " - ", "- ", "/", "-to-", "-through-"})


def _days_apart(one: str, other: str) -> int:
    return abs((dt.date.fromisoformat(one[:10]) - dt.date.fromisoformat(other[:10])).days)


def _next_day(day: str, step: int) -> str:
    """The day after or before; a clock time stays as it is."""
    if len(day) > 10:
        return day
    try:
        return (dt.date.fromisoformat(day) + dt.timedelta(days=step)).isoformat()
    except OverflowError:  # the first or the last day that the calendar has
        return day
