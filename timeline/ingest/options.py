"""What the reader of articles may be told about inputs that do not say it themselves."""

from __future__ import annotations

from timeline.model import Model


class IngestOptions(Model):
    """Applied only where the input itself says none.

    `published` is an ISO date or date-time, or any full date in words; `encoding` is for files that are not
    UTF-8 (`cp1252`, `koi8-r`); those that are stay UTF-8. `language="en"` has a text read that does not look like English.
    """

    published: str | None = None
    source: str | None = None
    language: str | None = None
    encoding: str | None = None
