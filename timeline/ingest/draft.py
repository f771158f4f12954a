"""An article on its way in: what one input said, before ids are settled and options fill the gaps."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import PurePath

from timeline.errors import InputError
from timeline.ingest.options import IngestOptions
from timeline.ingest.published import DateError, parse_date
from timeline.ingest.text import check_text, visible
from timeline.model import Article, PublishedBasis


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What one file, line or row says of one article. `input` names it in messages: `news.jsonl line 3`.

    The text passes `visible` here, whatever it came from: every offset counts in what that leaves.
    """

    input: str
    path: PurePath
    text: str
    id: str | None = None
    title: str | None = None
    source: str | None = None
    url: str | None = None
    published: str | None = None
    published_basis: PublishedBasis | None = None
    published_reason: str | None = None
    language: str | None = None
    remark: str | None = None
    """What the user should know of how it was read, as words behind `input`; it was read all the same."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", visible(self.text))

    def told(self, manifest: dict[str, str | None]) -> Draft:
        """A copy in which fields that say nothing take the manifest's values.

        A person wrote the manifest: its date stands above one that was read from a page's markup.
        """
        draft = self
        if manifest.get("published") and self.published_basis in ("metadata", "inferred"):
            draft = replace(self, published=None, published_basis=None, published_reason=None)
        missing = {name: value for name, value in manifest.items() if getattr(draft, name) is None}
        if missing.get("published"):
            missing["published_reason"] = "Given in the folder's manifest."
        return replace(draft, **missing)  # type: ignore[arg-type]


def finish(draft: Draft, id: str, options: IngestOptions) -> Article:
    """Draft → Article: options fill what is missing, then date, text and language are checked.

    Raises InputError, which names the input, what is wrong with it and the mend.
    """
    input = draft.input
    language = draft.language or options.language
    # A page's own language mark is often its template's: only a person's word overrules the text.
    check_text(draft.text, input=input, language=language)
    published, basis, reason = draft.published, draft.published_basis, draft.published_reason
    if options.published and (published is None or basis == "inferred"):
        published, basis, reason = options.published, "given", "Given for all inputs that do not say theirs."
    if published is not None:
        try:
            published = parse_date(published)
        except DateError as error:
            raise InputError(input, f"publication date: {error}") from None
        basis = basis or "given"
        reason = reason or "Given with the article."
    return Article(
        id=id,
        text=draft.text,
        title=draft.title,
        source=draft.source or options.source,
        url=draft.url,
        published=published,
        published_basis=basis,
        published_reason=reason,
        language=language,
        sha256=hashlib.sha256(draft.text.encode()).hexdigest(),
    )
