"""The frozen models that flow through the pipeline, and that timeline.json is made of.

Dates are ISO 8601 strings, inclusive at both ends: `2025-03-18`, or with a clock time
`2025-03-18T20:15` (with an offset where the text gives a zone: `2025-03-18T20:15-04:00`).
Offsets are Unicode code points into the article's text as read, end exclusive.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

SCHEMA_VERSION = "1.0"

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Mod = Literal[
    "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER",
    "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
    "START", "MID", "END", "APPROX",
]
Granularity = Literal[
    "second", "minute", "hour", "daypart", "day", "weekend", "week", "month",
    "season", "quarter", "half", "year", "decade", "century",
]
AnchorKind = Literal["none", "published", "expression", "document"]
DateBasis = Literal["stated", "carried", "borrowed", "edited"]
Status = Literal["occurred", "ongoing", "planned", "proposed", "alleged", "denied", "hypothetical"]
NOT_DONE = "is negated: it did not happen"
"""Ends `status_reason` of what a "not" says was not done; others may tell that it was done later."""
NOT_HELD = "it did not take place"
"""Ends `status_reason` of what was called off, which the status `denied` holds with much else."""
Agreement = Literal["single", "agreed", "refined", "conflicting"]
PublishedBasis = Literal["given", "metadata", "inferred"]


IsoDate = Annotated[str, Field(pattern=r"^-?\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$")]
"""`2025-03-18`, `2025-03-18T20:15`, `2025-03-18T20:15-04:00`; years before Christ are negative, as ISO 8601 counts them."""


_set = object.__setattr__


@cache
def _fields_of(model: type[BaseModel]) -> set[str]:
    """All fields of a model, one set for all that are made with every field given: nobody changes it, for they are frozen."""
    return set(model.model_fields)


class Model(BaseModel):
    """Base of all models: immutable, and strict about unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @classmethod
    def made(cls, **values: Any) -> Self:
        """A model of values known to be good, with every field given: for the few models made by the thousand.

        `model_construct` looks for an alias and a default of every field and takes three times as long.
        """
        model = cls.__new__(cls)
        _set(model, "__dict__", values)
        _set(model, "__pydantic_fields_set__", _fields_of(cls))
        _set(model, "__pydantic_extra__", None)
        _set(model, "__pydantic_private__", None)
        return model


# ---------------------------------------------------------------- articles

class Article(Model):
    """One report as read. `text` is what all offsets count in; `title` is not part of it unless the text repeats it."""

    id: str
    text: str
    title: str | None = None
    source: str | None = Field(None, description="The outlet, as the input names it; null where it does not.")
    url: str | None = None
    published: str | None = Field(None, description="ISO date or date-time of publication; the anchor of relative dates.")
    published_basis: PublishedBasis | None = None
    published_reason: str | None = Field(None, description="One sentence: where the publication date comes from.")
    language: str | None = None
    sha256: str = Field(description="Of the text in UTF-8, hexadecimal.")


class Rejection(Model):
    """An input that was left out, and why, in a sentence that names the mend."""

    input: str
    reason: str


# ---------------------------------------------------------------- time

class Anchor(Model):
    """What an expression was counted from.

    `published`: the article's publication date; `expression`: an earlier (or later) expression of the text, at
    `start`..`end`; `document`: the date of a quoted post, letter or transcript, at `start`..`end`; `none`: the
    expression is complete in itself, or cannot be pinned.
    """

    kind: AnchorKind = "none"
    date: str | None = None
    start: int | None = None
    end: int | None = None


class Alternative(Model):
    """A second reading that is really possible, with the reason it might be meant."""

    value: str | None
    earliest: IsoDate | None
    latest: IsoDate | None
    granularity: Granularity | None
    reason: str


class TimeExpression(Model):
    """One TIMEX3 with its resolution: `text[start:end]` of the article says `value`, which spans earliest..latest.

    Both of `earliest` and `latest` are null where nothing can be pinned; one of them is null where that side is open
    ("since Friday" has no latest, "by Tuesday" no earliest).
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    mod: Mod | None = None
    earliest: IsoDate | None = None
    latest: IsoDate | None = None
    granularity: Granularity | None = None
    anchor: Anchor = Anchor()
    rule: str
    explanation: str
    alternatives: tuple[Alternative, ...] = ()


# ---------------------------------------------------------------- mentions

class Span(Model):
    """A piece of an article's text: `text[start:end]`."""

    start: int
    end: int


class Quote(Model):
    """A piece of an article's text with its words."""

    exact: str
    start: int
    end: int


class MentionDate(Model):
    """When a mention says its event was (or will be), and how that is known."""

    earliest: IsoDate | None
    latest: IsoDate | None
    granularity: Granularity | None
    basis: DateBasis
    explanation: str = Field("", description="One sentence: which words date it, or where the date was carried or borrowed from.")


class Participant(Model):
    """Who took part: one canonical name in the article, and the role in the clause."""

    name: str
    role: Literal["agent", "patient", "other"] = "other"
    kind: Literal["person", "organisation", "place", "group", "other"] = "other"


class EventMention(Model):
    """One sentence's claim that something happened, happens or will happen."""

    id: str = Field(description="Article id, colon, trigger start: stable while the text is.")
    article_id: str
    trigger: Quote
    lemma: str = Field(description="Lower-case lemma of the trigger, with its particle: `hand over`, `cease-fire`.")
    form: Literal["verb", "noun", "other"]
    sentence: Span
    clause: Span = Field(description="The smallest stretch that says this event; inside the sentence.")
    sentence_index: int = Field(description="0 for the article's first sentence.")
    title: str = Field(description="A timeline entry: subject, predicate, object; under about 12 words.")
    title_once_past: str | None = Field(None, description="For what lies ahead: the title as it will read once it has happened.")
    participants: tuple[Participant, ...] = ()
    places: tuple[str, ...] = ()
    sites: tuple[str, ...] = Field((), description="Places named inside its arguments' own phrases, “at a depot in Leeds”: they say where it was, and tell no two reports apart.")
    arguments: tuple[str, ...] = Field((), description="Lower-case lemmas of the heads of all arguments, names included.")
    time: TimeExpression | None = None
    date: MentionDate | None = None
    status: Status = "occurred"
    status_reason: str = ""
    attribution: str | None = Field(None, description="Who says so, as the sentence has it (a name for a pronoun that is clear); null where the outlet itself does.")
    prominence: float = Field(0.0, ge=0, le=1, description="Newsworthiness within its article: lead, main clause, own date, central people.")
    reportable: bool = Field(True, description="False for mentions that are kept for completeness but make poor timeline entries (bare reporting verbs, states, light verbs).")


# ---------------------------------------------------------------- events

class EventDate(Model):
    """A date as shown: interval, EDTF, words, and where it comes from."""

    earliest: IsoDate | None
    latest: IsoDate | None
    granularity: Granularity | None
    edtf: str = Field(description="EDTF (ISO 8601-2) level 1 or 2.")
    display: str = Field(description="In words: `18 March 2025`, `some day in the week of 10 March 2025`.")
    basis: DateBasis


class Selector(Quote):
    """A Web Annotation text quote with position: `text[start:end] == exact`, with up to 32 characters either side."""

    prefix: str = ""
    suffix: str = ""


class Citation(Model):
    """One article's sentence that tells this event."""

    mention_id: str
    article_id: str
    quote: Selector = Field(description="The sentence.")
    trigger: Quote
    attribution: str | None = None
    time: TimeExpression | None = None
    basis: DateBasis | None = None
    date: MentionDate | None = None
    status: Status = "occurred"


class Claim(Model):
    """A date and those who give it: indexes into the event's citations."""

    date: EventDate
    citations: tuple[int, ...]


class MergeReason(Model):
    """Why two citations were taken as the same event: the comparison level that matched and what it saw."""

    citations: tuple[int, int]
    level: str = Field(description="The label of the level, from the ordered table in timeline/merge.")
    evidence: tuple[str, ...] = Field((), description="The words, names and dates the level saw, one a line.")


class Edit(Model):
    """A correction made by hand, with the value it replaced."""

    field: str
    before: str | None
    after: str | None
    reason: str = ""


class Event(Model):
    """One event with everyone who reports it."""

    id: str
    title: str
    status: Status
    importance: float = Field(ge=0, le=1)
    date: EventDate | None
    participants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    sources: int = Field(description="Outlets that report it; unnamed outlets count one each.")
    independent_origins: int = Field(description="The same, with all copies of one agency text counted once.")
    agreement: Agreement
    claims: tuple[Claim, ...] = ()
    citations: tuple[Citation, ...]
    merges: tuple[MergeReason, ...] = ()
    edits: tuple[Edit, ...] = ()

    @model_validator(mode="after")
    def _indexes_point_at_citations(self) -> Self:
        named = [index for claim in self.claims for index in claim.citations]
        named += [index for reason in self.merges for index in reason.citations]
        if any(not 0 <= index < len(self.citations) for index in named):
            raise ValueError(f"event {self.id} has {len(self.citations)} citations; its claims and merges name others")
        return self


class ArticleRecord(Model):
    """An article as timeline.json lists it: everything but its text."""

    id: str
    source: str | None
    origin_id: str = Field(description="The same for all copies and rewrites of one agency text.")
    origin_reason: str | None = Field(None, description="Why it was given that origin: credit line or shared text.")
    title: str | None
    url: str | None
    published: str | None
    published_basis: PublishedBasis | None
    published_reason: str | None = None
    language: str | None
    sha256: str


class Timeline(Model):
    """What `build` writes: dated events in time order, undated ones apart, and what was left out."""

    schema_version: str = SCHEMA_VERSION
    articles: tuple[ArticleRecord, ...]
    events: tuple[Event, ...]
    undated: tuple[Event, ...] = ()
    rejected: tuple[Rejection, ...] = ()
