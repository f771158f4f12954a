"""Quoted documents with a date of their own: a post, a letter, a transcript. What stands in them counts from that date."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.model import Anchor
from timeline.patterns import lazy_pattern
from timeline.temporal import meaning as m
from timeline.temporal.anchors import Anchors
from timeline.temporal.entries import OF_PARTS, end_of_range
from timeline.temporal.page import Found, Page
from timeline.temporal.point import Document, Point
from timeline.temporal.resolver import Spot, resolve
from timeline.temporal.scene import speaks_of_court
from timeline.temporal.text import begins_line

_ENDED = ("ended ", "ending ", "ended on ", "ending on ", "as of ", "as at ")
_SIGNED = lazy_pattern(r"\(@\w{1,30}\),? ?$")
"""The end of an embedded post: its author's handle, then the date."""
_DATED_ONLY = "reply|response|acknowledge?ment|diary|notice|circular|bulletin|postcard|deposition|testimony"
"""Words for a document that are words for other things too: of these "dated" or "written on" must tell the date."""
_KINDS = "|".join((
    "letter|statement|memo|memorandum|e-mail|email|note|post|tweet|message|filing|affidavit|cable|telegram|diary entry|blog post|report|complaint|petition",
    "minutes|press release|dispatch|journal entry|text message|voice message|voicemail|logbook|transcript|recording", _DATED_ONLY,
))  # fmt: skip
_DATED = lazy_pattern(rf"\b({_KINDS})(?: \w+){{0,6}}?,? (?:dated|of|for|from|on|written on|sent on|posted on|published on|filed on)(?: \w+day,?)? $")
_DATED_ENDS = ("dated ", "of ", "for ", "from ", "on ", "day ", "day, ")
"""How such words end: looked at first."""
_WRITTEN = lazy_pattern(r"\b(?:dated|written on|sent on|posted on|published on|filed on)(?: \w+day,?)? $")
_SENT = lazy_pattern(rf"\b({_KINDS})\b[^.\"“\u00b6]{{0,30}}\b(?:sent|posted|written|published|filed|recorded)\b[^.\"“\u00b6]{{0,70}} on $")
_SAID_SO = lazy_pattern(
    rf"(?:[\"”]|(?<=[,.!?])')[^\"“”.\u00b6]{{0,80}}\b(?:wrote|posted|tweeted|said|says|told|declared|added|announced|{_KINDS})\b(?:(?!, (?:who|whose|which|where)\b)[^\"“”.\u00b6]){{0,50}}?(?: on| of| dated| in)? $"
)
"""Behind a quotation, who said so and when: “…,” she wrote in a post on March 10."""
_SINGLE_OPENS = lazy_pattern(r"(?<![\w.,!?])['‘](?=\w)")
_SAYS = lazy_pattern(r"(?:^|[^a-z])(?:wrote|posted|tweeted|said|told|declared|added|announced)\b[^\"“”.:\u00b6]{0,50}?(?: on| of| dated| in)? $")
_THEY_WROTE = lazy_pattern(r",? (?:(?!(?:who|which|when|after|before|that|where|as)\b)[\w'.,’-]+ ){1,12}?(?:wrote|posted|tweeted|emailed|e-mailed|texted|messaged|replied|told [\w' -]{2,30}|said|declared|announced)(?: [\w'@ -]{1,40})?: ?[\"“]")
"""Behind a day that opens a sentence, who wrote or said then what is quoted: On 3 March she wrote to him: “…”."""
_SOMEBODY_SAID = lazy_pattern(r"\b(?:said|says|told|added)\b[^\"“]*[.!?] ")
"""Between a document's date and a quotation, that somebody else said it."""
_COLON = lazy_pattern(r"(?:[:,]| that) ?[\"“]")
"""Before a quotation, who says so and when: He wrote on Tuesday: “…”."""
_AND_ON = lazy_pattern(r"\. [\"“]")
_HE_SAID = lazy_pattern(r"(?:,? (?!who\b|which\b)[^.;!?\"“”\n]{1,160})?\. [\"“][^\"“”\n]{1,300}[,.!?][\"”] (?:he|she|they) (?:said|added|told|wrote|promised|warned)\b")
"""Behind the day somebody spoke on, at most the rest of what that was, and then the words themselves: told them on Tuesday that it would close. “…,” she said."""
_HEADER = lazy_pattern(rf"(?:^|[\n\u00b6]) *(?:({_KINDS}|transcript|interview|speech|remarks|press conference)[^\n\u00b6]{{0,80}})?$")
_GREETED = lazy_pattern(r"dear |to whom |to:|subject:|transcript|q: |interviewer|moderator")
_GREETING = lazy_pattern(rf"[ \n\u00b6]*(?:{_GREETED.pattern})")
_MARKS = lazy_pattern(r"[\"“”'’]|\(@")
_GOES_ON = lazy_pattern(r"[\"”],? (?:he|she|they|it|the [a-z]+|(?:[A-Z][\w'’-]+ ){0,2}[A-Z][\w'’-]+) (?:wrote|said|added|posted|replied|continued|went on|reads?|states|stated|ran)[^\"“”\n.]{0,40}\. ?[\"“]")
"""Between two parts of one quotation, who says so."""
_ON = ("on ", "on late ", "on early ")
_OPENS_SENTENCE = lazy_pattern(r"(?:^|[.!?”\"\n] ?)On (?:the )?$")
_OPENING = lazy_pattern(r"[\"“]")
_QUOTES = {'"': '"', "“": "”"}
_LONGEST_QUOTE = 4000
_NEAR = 300
"""Characters between a document's date and the quotation that it dates."""


def find_documents(page: Page, found: Sequence[Found], published: Point | None, *, narrative: bool) -> tuple[Document, ...]:
    """The dated documents of a text, in order, never overlapping; of a chronicle those dated with their year."""
    entries = () if narrative else _entries(page, found, published)
    if entries:
        return entries
    out: list[Document] = []
    if not (_MARKS.search(page.text) or _GREETED.search(page.folded)):
        return ()  # nothing is quoted, signed or addressed
    for hit in found:
        meaning = hit.meaning
        day = isinstance(meaning, m.Weekday) or (isinstance(meaning, m.CalendarDate) and bool(meaning.month and meaning.day))
        month = isinstance(meaning, m.CalendarDate) and bool(meaning.year and meaning.month) and not meaning.day
        if month and (said := _said_so(page.folded, hit.start)):  # said within that month, nobody knows which day
            document = _quotation_before(page, hit, said.start(), published, out[-1].end if out else 0)
            out.extend([document] if document is not None and document.start >= (out[-1].end if out else 0) else [])
        explicit = isinstance(meaning, m.CalendarDate) and meaning.year is not None
        if not day or meaning.clock or (narrative and not explicit):
            continue
        if page.folded.endswith(_ENDED, 0, hit.start):
            continue  # of a period, nobody spoke then
        floor = out[-1].end if out else 0
        if explicit and _SIGNED.search(page.folded, max(0, hit.start - 40), hit.start):
            begin = max(page.text.rfind("\n", 0, hit.start) + 1, floor)
            document = _document(page, hit, begin, hit.start, "the post", published)
        elif said := _said_so(page.folded, hit.start):
            document = _quotation_before(page, hit, said.start(), published, floor)
            if document is not None and document.start >= floor:
                out.append(document)
                floor = document.end
            document = _quotation(page, hit, "the quotation", published, floor) if _AND_ON.match(page.text, hit.end) else None  # “…,” she said late Sunday. “…”
        elif not explicit and not _OPENING.search(page.text, hit.end, hit.end + _NEAR):
            continue  # neither a quotation to date nor a date that could head a document
        elif _says_then(page, hit):
            document = _quotation(page, hit, "the quotation", published, floor)
        elif dated := _dated(page.folded, hit.start):
            document = _quotation(page, hit, f"the {dated.group(1)}", published, floor)
        elif explicit and _HEADER.search(page.folded, max(0, hit.start - 100), hit.start) and _GREETING.match(page.folded, hit.end):
            document = _document(page, hit, hit.end, _signed(page, hit.end), "the document", published)
        else:
            continue
        if document is not None and document.start >= floor:
            out.append(document)
    return tuple(out)


_HEADS_ENTRY = lazy_pattern(r"[ \t]*(?:[:—–\n]|- |\. |$)")
_TO_BODY = lazy_pattern(r"[ \t\n.:—–-]*")
LEAST = 3
"""Dated entries that make a list of them: "Monday, August 18. A firm writes …"."""


def _entries(page: Page, found: Sequence[Found], published: Point | None) -> tuple[Document, ...]:
    """The entries of a chronology in a report: what stands behind the day or the days that head one is told of them. The last one
    ends with its paragraph, under a heading with the first below it."""
    heads = [(hit, last) for place, hit in enumerate(found) if isinstance(hit.meaning, m.CalendarDate) and (hit.meaning.year or (hit.meaning.month and hit.meaning.day)) and (not hit.meaning.clock or hit.meaning.year_from == OF_PARTS) and begins_line(page.text, hit.start) and _HEADS_ENTRY.match(page.text, (last := end_of_range(page, found, place)).end)]
    if len(heads) < LEAST:
        return ()
    out = []
    for (hit, last), behind in zip(heads, (*(hit for hit, _ in heads[1:]), None), strict=True):
        body = _TO_BODY.match(page.text, last.end).end()  # type: ignore[union-attr]
        titled = _TITLE.match(page.text, last.end)
        alone = page.text.startswith("\n", last.end) or titled is not None  # a heading, with paragraphs of its own
        ends = [behind.start if behind is not None else -1, -1 if alone and behind is not None else page.text.find("\n\n", titled.end() if titled is not None else body)]
        document = _document(page, hit, hit.start, min((place for place in ends if place >= 0), default=len(page.text)), "the entry", published)
        if document is not None:
            until = _document(page, last, hit.start, document.end, "the entry", published) if last is not hit else None
            point = replace(document.point, last=until.point.last_day) if until is not None and until.point.day > document.point.day else document.point
            out.append(replace(document, point=point, entry=True))
    return tuple(out)


_TITLE = lazy_pattern(r": [A-Z][^.!?\n]{1,70}\n\s*\n")
"""Behind a day, the title of what it heads: "Aug. 16, 2022: A warning"."""


def _said_so(folded: str, start: int) -> re.Match[str] | None:
    """Who said so behind a quotation, up to the day that begins at `start`; its mark is looked for first, since it costs next to nothing."""
    low = max(0, start - 150)
    marked = folded.find('"', low, start) >= 0 or folded.find("”", low, start) >= 0 or folded.find("'", low, start) >= 0
    return _SAID_SO.search(folded, low, start) if marked else None


_SIGNS = lazy_pattern(r"\b(?:yours|sincerely|faithfully|(?:kind|best|warm) (?:regards|wishes)),[ \u00b6]*[^.\u00b6]{0,60}\u00b6")


def _signed(page: Page, start: int) -> int:
    """Where the letter that begins at `start` ends: behind its signature, or with the text."""
    found = _SIGNS.search(page.folded, start)
    return found.end() if found is not None else len(page.text)


def _says_then(page: Page, hit: Found) -> bool:
    """Whether a quotation is told of the day, who said it before or behind: he wrote on Tuesday: “…”; on Tuesday he wrote: “…”."""
    if _COLON.match(page.text, hit.end):
        return _SAYS.search(page.folded, max(0, hit.start - 90), hit.start) is not None
    if not (page.folded.startswith("the ", hit.start) or page.folded.endswith("the ", 0, hit.start)) and _HE_SAID.match(page.text, hit.end) and not speaks_of_court(page.folded):
        return _SAYS.search(page.folded, max(0, hit.start - 90), hit.start) is not None
    return page.folded.endswith(_ON, 0, hit.start) and _OPENS_SENTENCE.search(page.text, max(0, hit.start - 5), hit.start) is not None and _THEY_WROTE.match(page.folded, hit.end) is not None


def _dated(folded: str, start: int) -> re.Match[str] | None:
    """The document whose date begins at `start`: "a letter of", "her reply, dated"."""
    if not folded.endswith(_DATED_ENDS, 0, start):
        return None
    found = _DATED.search(folded, max(0, start - 90), start) or _SENT.search(folded, max(0, start - 130), start)
    if found and folded.endswith(("signed on ", "reached on ", "agreed on "), 0, start):
        return None  # "a memorandum that both signed on 5 June" is not quoted
    if found and re.fullmatch(_DATED_ONLY, found.group(1)) and not _WRITTEN.search(folded, max(0, start - 30), start):
        return None
    return found


def _quotation_before(page: Page, hit: Found, closing: int, published: Point | None, floor: int) -> Document | None:
    """The quotation that ends at `closing`, said or written on the day that is told behind it."""
    low = max(floor, page.text.rfind("\n", 0, closing) + 1, closing - _LONGEST_QUOTE)
    mark = page.text[closing]
    if mark in "'’":  # an apostrophe opens nothing
        opening = max((found.start() for found in _SINGLE_OPENS.finditer(page.text, low, closing)), default=-1)
    else:
        opening = page.text.rfind("“" if mark == "”" else mark, low, closing)
    return _document(page, hit, opening, closing, "the quotation", published) if opening >= 0 else None


def _document(page: Page, hit: Found, start: int, end: int, words: str, published: Point | None) -> Document | None:
    resolved = resolve(hit.meaning, Spot(page.folded, page.text, hit.start, hit.end, Anchors(published, page.folded)))
    if resolved.earliest is None:
        return None
    day, last = resolved.earliest[:10], (resolved.latest or resolved.earliest)[:10]
    if published is not None and day > published.day.isoformat():
        return None  # nobody has said yet what will be said on that day
    anchor = Anchor.made(kind="document", date=day, start=hit.start, end=hit.end)
    return Document(start, end, Point(dt.date.fromisoformat(day), anchor, words, resolved.value[:10] if last == day else resolved.value, last=dt.date.fromisoformat(last)))


def _end_of_paragraphs(text: str, opening: re.Match[str], end: int) -> int:
    """Where a quotation ends whose paragraphs each begin with an opening mark and of which the last alone has a closing one; -1 where it does not."""
    mark, last = opening.group(), opening.end() + _LONGEST_QUOTE
    while 0 < end < last:
        start = end + len(text[end:last]) - len(text[end:last].lstrip())
        if not text.startswith(mark, start):
            return -1
        end = text.find("\n", start)
        closing = text.find(_QUOTES[mark], start + 1, end if end > 0 else len(text))
        if closing > 0:
            return closing
    return -1


def _quotation(page: Page, hit: Found, words: str, published: Point | None, floor: int) -> Document | None:
    """The next quotation of the same paragraph belongs to the document whose date was just told; none that begins before `floor`."""
    opening = _OPENING.search(page.text, hit.end, hit.end + _NEAR)
    if opening is None or opening.start() < floor or _SOMEBODY_SAID.search(page.folded, hit.end, opening.start()):
        return None
    paragraph_end = page.text.find("\n", hit.end, opening.end() + _LONGEST_QUOTE)
    limit = paragraph_end if paragraph_end > 0 else opening.end() + _LONGEST_QUOTE
    closing = page.text.find(_QUOTES[opening.group()], opening.end(), limit)
    if closing < 0 and paragraph_end > 0:
        closing = _end_of_paragraphs(page.text, opening, paragraph_end)
    while closing > 0 and (onward := _GOES_ON.match(page.text, closing, limit)):  # “…,” he wrote. “…”
        following = page.text.find(_QUOTES[opening.group()], onward.end(), limit)
        if following < 0:
            break
        closing = following
    return _document(page, hit, opening.start(), closing, words, published) if closing > 0 else None
