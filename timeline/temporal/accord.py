"""One weekday name is one day throughout an article: a mention whose tense is unsure follows those whose tense is sure.

News calls a day within a week of publication by its bare name and the one beyond it "last" or "next", so that "Friday" twice in
one report is the same Friday, whatever an infinitive or a participle beside one of them suggests.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.anchors import Anchors
from timeline.temporal.clause import sentence_after, sentence_before
from timeline.temporal.cues import FIXES
from timeline.temporal.deadlines import HAD
from timeline.temporal.named_days import day_direction
from timeline.temporal.page import Found, Page
from timeline.temporal.vocabulary import PART_OF_DAY

NEWS = 200
"""Characters of a report's first sentence, which tells what has happened."""
_AUXILIARY = lazy_pattern(r" (?:will|would|is|are|was|were|has|have|had|can|could|may|might)\b")
_FINITE = lazy_pattern(PART_OF_DAY + r"(?: [\w'-]+){0,2}" + _AUXILIARY.pattern)
"""Behind a day, the verb whose subject a participle was told of: "the man arrested on Friday will appear"."""
_AND_WENT = lazy_pattern(PART_OF_DAY + r"(?: (?:off|in|at|near|from|over|to|north|south|east|west)(?: (?!and\b)[\w'.-]+){1,6}?)? and (?:then |later )?(?:(?!(?:need|speed|feed|seed|breed)\b)[a-z]{3,}ed|became|went|was|were|had|came|took|left|lost|won|fell|sank|made|met|told|said|ran|held|hit|struck|found|began|is|are|has)\b")
"""Behind a day, that what stands before it is a past, for another goes on with it."""
_ALL_OF_IT = lazy_pattern(r"[\"“ ]*(?:the|its|his|her|their|an?) (?:[\w'-]+ ){1,3}([a-z]+ed) on ")
"""A sentence whose only verb is a participle before the day."""
_DID = lazy_pattern(r"(?:^|.*(?:: |\.\.\. ))[\"“]?(?:(?!(?:who|which|that|whose|and|but|of|in|on|at|by|for|from|with|as|after|when)\b)[\w'&.-]+ ){1,5}?(?:(?:of|on|in|at|from) (?:(?!(?:who|which|that|and|for|with|as|after|when)\b)[\w'.-]+ ){1,3})?(?:last |first |then |also |later )?((?!(?:on|late|early)\b)[a-z]+) (?:(?:the|its|his|her|their|an?) (?:[\w'-]+ ){1,3}|(?:at|to|by|above|below) (?:(?:about|nearly|over|almost) )?[$£€]?\d[\d.,]*[a-z]*(?:%| (?!about |around |at )[a-z]+){0,2} )?(?:at )?(?:about |around )?(?:on )?(?:late |early )?")
"""A sentence up to a day that one subject's verb takes up."""
_WHO_DID = lazy_pattern(r"\b(?:which|who) ((?!(?:is|are|will|has|have)\b)[a-z]+) (?:(?!(?:and|to|will|is|are)\b)[\w'-]+ ){1,5}on $")
"""Before a day, what its subject did on it beside the point."""
_WHO_CLOSED = lazy_pattern(r", (?:which|who) ((?!(?:is|are|will|has|have)\b)[a-z]+) (?:(?!(?:and|to|will|is|are)\b)[\w'-]+ ){0,6}(?:on )?$")
"""Before a day and a comma, what its subject did on it: "the governor, who declared an emergency on Tuesday, ordered"."""
_BESIDE = lazy_pattern(PART_OF_DAY + r"(?:[.!?\u00b6]|,? (?:after|when|where|because|as|with|following|before|while|for|at|in|amid|despite)\b|, (?:(?:well|just|far|still|slightly) )?(?:above|below|up|down|beyond|short|its|the)\b)")
"""Behind such a day, what stands beside that verb."""
_IS_NAMED = lazy_pattern(PART_OF_DAY + r" (?:has|have) (?:now |since )?been (?:identified|named|charged|arrested|released|discharged|described|buried|found|recovered)\b")
"""Behind such a day, what came of somebody since: "The man pulled from the river on Monday has been named"."""
_PUBLISHED = lazy_pattern(r"(?:^|[,;] |\b(?:in|to|by|from) )(?:an?|the|new|its|official)? ?(?:[\w'-]+ ){0,4}(?:survey|poll|study|report|data|figures|statement|index|filing|documents?|papers?|video|footage|letter|memo|ranking) (?:released|published|issued|unveiled|made public|put out) (?:on )?(?:late |early )?")
_SHOWED = lazy_pattern(PART_OF_DAY + r" (?:by (?:[\w'&.-]+ ){1,8})?(?:showed|shows|found|finds|said|says|suggested|suggests|revealed|reveals)\b")
"""Behind a day something was put out on, what it tells: it has been put out."""
_PASSED_IT = lazy_pattern(
    r"[ \"“]*(?:[\w'&.-]+ ){1,6}?(approved|adopted|passed|rejected|endorsed|signed|backed|ratified|agreed) (?:the |an? |its |their |his |her )?(?:[\w'-]+ ){0,4}?"
    r"(?:budget|bill|law|plans?|report|motion|deal|measures?|proposals?|accounts|ordinance|resolution|treaty|reforms?|tax|rates?|increases?|rises?|levy|amendments?|application|scheme) on "
)
"""A whole clause before a day, with what was decided then and is fixed for no day."""
_REVIEW = lazy_pattern(r"\b(?:last week|unfolded|happened|chronology|sequence of events|timeline|how (?:the|it|they)|results?|review|recap|answers|scores?|lottery)\b")


def agree(page: Page, found: Sequence[Found], anchors: Anchors) -> list[Found]:
    """`found` with every unsure bare weekday told to look the way the sure ones of its name all look."""
    out = list(found)
    if anchors.narrative or anchors.published is None:
        return out
    today = anchors.published.day.isoweekday()
    begins = [document.start for document in anchors.documents]
    named: defaultdict[int, dict[int, m.Weekday]] = defaultdict(dict)
    for place, hit in enumerate(found):
        before = bisect_right(begins, hit.start) - 1  # one search each: a chronology may have thousands of entries
        quoted = before >= 0 and hit.start < anchors.documents[before].end
        if isinstance(hit.meaning, m.Weekday) and _is_bare(hit.meaning) and hit.meaning.weekday != today and not quoted:
            named[hit.meaning.weekday][place] = hit.meaning
    diary = {place: meaning for places in named.values() for place, meaning in places.items() if _heads_entry(page, found[place])}
    if len(diary) > 1 and all(meaning.weekday > today for meaning in diary.values()) and _looks_on(page, found, diary):
        for place, meaning in diary.items():
            out[place] = out[place]._replace(meaning=replace(meaning, agreed="future"))
    for places in named.values():
        if len(places) < 2:
            continue
        ways = {place: day_direction(page.folded, found[place].start, found[place].end) for place in places}
        anchors.ways.update(((found[place].start, found[place].end), way) for place, way in ways.items())
        sure = {way.way for way in ways.values() if way.sure}
        if len(sure) != 1:
            continue
        [shared] = sure
        for place, way in ways.items():
            told = way.way == "past" and bool(way.cue) and (_is_told(page.folded, found[place], way.cue) or (way.leads and _does(page.folded, found[place], way.cue)))
            if not way.sure and way.way != shared and not told and not (shared == "future" and way.cue == "'s"):
                out[place] = out[place]._replace(meaning=replace(places[place], agreed=shared))
    return out


def _is_told(folded: str, hit: Found, cue: str) -> bool:
    """Whether what a participle tells of a day has been done on it: it is what the report begins with, or all of its clause, or was done early or late on it."""
    if folded.startswith(("early ", "late "), hit.start):
        return True
    if cue not in FIXES and folded[hit.end : hit.end + 1] in (",", ".", ";") and (whole := _ALL_OF_IT.fullmatch(sentence_before(folded, hit.start))) is not None and whole[1] == cue:
        return True  # "The slide quickened on Wednesday, when …"
    if (who := _WHO_DID.search(sentence_before(folded, hit.start))) is not None and who[1] == cue and _FINITE.match(folded, hit.end):
        return True  # "schools which reopened for the term on Monday will remain shut"
    if folded.startswith(", ", hit.end) and (who := _WHO_CLOSED.search(sentence_before(folded, hit.start))) is not None and who[1] == cue:
        return True
    if folded.endswith((f"which {cue} on ", f"who {cue} on ", f"which {cue} ", f"who {cue} "), 0, hit.start):
        return True  # of a subject of its own it is no participle
    if cue not in FIXES and _IS_NAMED.match(folded, hit.end):
        return True
    if folded.endswith("by ", 0, hit.start) and HAD.match(folded, hit.end):
        return True  # "By Tuesday the opposition had lodged a motion"
    if _AND_WENT.match(folded, hit.end):
        return True  # "sailed on Friday and went down"
    if cue not in FIXES and _BESIDE.match(folded, hit.end) and (did := _DID.fullmatch(sentence_before(folded, hit.start))) is not None and did[1] == cue and _AUXILIARY.search(sentence_after(folded, hit.end)) is None:
        return True  # "The baths reopened on Monday after a refit"
    if (passed := _PASSED_IT.fullmatch(sentence_before(folded, hit.start))) is not None and passed[1] == cue:
        return True  # "Council approved the budget on Tuesday"
    if _SHOWED.match(folded, hit.end) and _PUBLISHED.search(sentence_before(folded, hit.start)):
        return True  # "a survey released on Thursday showed"
    return hit.start < NEWS and folded.endswith(" on ", 0, hit.start) and not _FINITE.match(folded, hit.end)


def _does(folded: str, hit: Found, cue: str) -> bool:
    """Whether somebody named right behind a day that opens its sentence did something on it: "On Tuesday Mr Tracey told them"."""
    before = sentence_before(folded, hit.start).strip(' "“')
    if before == "in" and re.match(rf"'s (?:[\w'-]+ ){{0,3}}[\w'-]+, (?:[\w'.-]+ ){{1,5}}?{re.escape(cue)}\b", folded[hit.end : hit.end + 90]):
        return True  # "In Saturday's games, Sunderland drew"
    return before in ("", "on", "but on", "and on", "then on", "then, on", "so on", "later, on") and re.match(rf",? (?:[\w'.-]+ ){{1,9}}?{re.escape(cue)}\b", folded[hit.end : hit.end + 90]) is not None


def _heads_entry(page: Page, hit: Found) -> bool:
    """Whether a day heads a line of a diary: "Tuesday: Annual results"."""
    return page.folded.startswith(":", hit.end) and page.text[max(0, hit.start - 1) : hit.start] in ("", "\n")


def _looks_on(page: Page, found: Sequence[Found], diary: Collection[int]) -> bool:
    """Whether a diary of the days that are left of the week is of those days: few of its entries tell what was done."""
    first = min(found[place].start for place in diary)
    if _REVIEW.search(page.folded, max(0, first - 200), first):
        return False
    ways = [day_direction(page.folded, found[place].start, found[place].end) for place in diary]
    return 2 * sum(way.way == "past" and bool(way.cue) for way in ways) <= len(ways)


def _is_bare(meaning: m.Weekday) -> bool:
    return meaning.way is None and meaning.week is None and meaning.ends is None and meaning.reference == "published"
