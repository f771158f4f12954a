"""Inputs → articles: the one path that files, folders and uploads take."""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePath

from timeline.errors import InputError, UsageError
from timeline.ingest.draft import Draft, finish
from timeline.ingest.identity import drop_copies, settle_ids
from timeline.ingest.infer import infer_published
from timeline.ingest.manifest import NAME, Manifest, read_manifest
from timeline.ingest.options import IngestOptions
from timeline.ingest.plain import read_text, text_encodings
from timeline.ingest.published import DateError, parse_date
from timeline.ingest.records import Found, read_csv, read_json, read_jsonl
from timeline.ingest.text import clean, decode, is_encoding
from timeline.ingest.walk import KINDS, RECORDS, WEB, find_files, find_stories, resolved
from timeline.model import Article, Rejection

Articles = tuple[list[Article], list[Rejection]]
Notice = Callable[[str], None]
"""Called with one sentence about an input that was read, though otherwise than its name says or not in all of its keys."""
DEFAULTS = IngestOptions()


def read_articles(inputs: Sequence[str | Path], *, options: IngestOptions = DEFAULTS, notice: Notice | None = None) -> Articles:
    """Read files and folders; the articles in order of id, and what was left out with the reason.

    A text is kept as it is stored, line ends included (read a file with `newline=""` to count the same offsets), but for
    this, see `text.visible`: invisible characters are taken out (soft hyphens, and the line end behind one within a
    word; zero-width blanks; direction marks), the non-breaking hyphen becomes "-", and blanks of other widths become
    plain ones. In a text file entities are decoded, and HTML is read without its tags. Offsets count in the text that
    comes of it. Articles without a publication date get one where there is evidence for it, see `infer_published`.

    Raises UsageError where `options` do not make sense. No input makes it raise: it is in the list of rejections.
    """
    checked = _checked(options)
    found: list[Found] = []
    named: dict[Path, Path] = {}  # each file with the folder in which it was looked for
    for given in inputs:
        path = Path(given)
        if not str(given).strip():
            found.append(Rejection(input="an empty name", reason="stands where a file or folder should; check the command"))
        elif path.is_dir():
            inside = find_files(path)
            named.update((file, path) for file in inside)
            found.extend(_missing_files(path))
            if not inside:
                found.append(_empty(path))
        else:
            named[path] = path.parent
    manifests = _Manifests()
    explicit = {Path(given) for given in inputs if str(given).strip()}
    for path in resolved(list(named)):
        found.extend(_read_file(path, manifests, checked, root=named[path], explicit=path in explicit))
    found.extend(manifests.rejections)
    if notice:
        for remark in manifests.remarks:
            notice(remark)
    return _finish_all(found, checked, notice)


def read_upload(name: str, content: bytes, *, options: IngestOptions = DEFAULTS, notice: Notice | None = None) -> Articles:
    """Read one uploaded file, or a pasted text under any name; the same checks and the same sentences as for files."""
    checked = _checked(options)
    path = PurePath(name.replace("\\", "/")).name or "pasted.txt"
    return _finish_all(_read_content(PurePath(path), content, checked, explicit=True), checked, notice)


def _checked(options: IngestOptions) -> IngestOptions:
    if options.encoding is not None and not is_encoding(options.encoding):
        raise UsageError(f"--encoding {options.encoding!r} is no encoding that is known; write for example cp1252")
    if options.published is None:
        return options
    try:
        return options.model_copy(update={"published": parse_date(options.published)})
    except DateError as error:
        raise UsageError(f"--published {error}") from None


class _Manifests:
    """The manifests met on the way, each read once, faults and remarks collected."""

    def __init__(self) -> None:
        self._known: dict[Path, Manifest | None] = {}
        self.rejections: list[Rejection] = []
        self.remarks: list[str] = []

    def of(self, folder: Path) -> Manifest | None:
        if folder not in self._known:
            try:
                self._known[folder] = manifest = read_manifest(folder)
                input = clean((folder / NAME).as_posix())
                if manifest is not None:
                    self.rejections.extend(Rejection(input=input, reason=clean(fault)) for fault in manifest.faults())
                    remark = manifest.remark()
                    if remark:
                        self.remarks.append(f"{input} {clean(remark)}")
            except InputError as error:
                self._known[folder] = None
                self.rejections.append(Rejection(input=error.input, reason=error.reason))
        return self._known[folder]

    def entry(self, path: Path, root: Path) -> dict[str, str | None]:
        """What the nearest manifest says of a file, from its own folder up to `root`: the nearest marks off the story.

        Nothing above `root`, the folder that was named, is looked at: a manifest there may be any program's.
        """
        for folder in path.parents:
            manifest = self.of(folder)
            if manifest is not None:
                entry = manifest.entry(path.relative_to(folder).as_posix())
                return entry.says() if entry else {}
            if folder == root:
                break
        return {}


def _empty(folder: Path) -> Rejection:
    stories = [clean(story.name) for story in find_stories(folder)]
    reason = "is a folder without articles; put .txt, .html, .jsonl, .json or .csv files into it"
    if stories:
        reason = f"holds only stories of their own; name the one you mean: {', '.join(stories[:10])}"
    return Rejection(input=clean(folder.as_posix()), reason=reason)


def _missing_files(folder: Path) -> list[Rejection]:
    try:
        manifest = read_manifest(folder)
    except InputError:
        return []  # named once its files are read
    return [
        Rejection(input=clean((folder / NAME).as_posix()), reason=f"names {entry.file!r}, which is not in its folder; correct the name, or take it out")
        for entry in (manifest.articles if manifest else ())
        if not _is_inside(folder, entry.file)
    ]


def _is_inside(folder: Path, file: str) -> bool:
    """True for a file of the folder; a name that leads out of it, or that no file system can hold, is none."""
    try:
        return not Path(file).is_absolute() and ".." not in Path(file).parts and (folder / file).is_file()
    except (OSError, ValueError):
        return False


def _read_file(path: Path, manifests: _Manifests, options: IngestOptions, *, root: Path, explicit: bool) -> Iterable[Found]:
    input = clean(path.as_posix())
    try:
        if stat.S_ISCHR(path.stat().st_mode) or stat.S_ISBLK(path.stat().st_mode):
            return [Rejection(input=input, reason="is a device, not a file of articles")]
        content = path.read_bytes()
    except FileNotFoundError:
        return [Rejection(input=input, reason="is not there: there is no such file or folder; check the name")]
    except (OSError, ValueError) as error:  # ValueError: a name that no file system can hold
        return [Rejection(input=input, reason=f"cannot be read: {getattr(error, 'strerror', error)}")]
    says = manifests.entry(path, root)
    return [
        one.told(says) if isinstance(one, Draft) else one
        for one in _read_content(path, content, options, explicit=explicit)
    ]


def _read_content(path: PurePath, content: bytes, options: IngestOptions, *, explicit: bool) -> Iterable[Found]:
    kind, input = path.suffix.lower(), clean(path.as_posix())
    if not explicit and kind not in KINDS:
        reason = f"files of the kind {path.suffix or path.name!r} are not read as articles; save the text as .txt"
        return [Rejection(input=input, reason=reason)]
    try:
        if kind in WEB:
            from timeline.ingest.web import read_html  # late: the HTML parser is needed for web pages only

            return [read_html(content, path, encoding=options.encoding)]
        if kind not in RECORDS:
            return [read_text(content, path, encoding=options.encoding)]
        text = decode(content, input=input, encodings=text_encodings(options.encoding))
        if not text.strip():
            raise InputError(input, "is empty")
        if kind in (".csv", ".tsv"):
            return list(read_csv(text, path))
        records = list(read_json(text, path) if kind == ".json" else read_jsonl(text, path))
        return records if explicit or not _holds_results(text) else []
    except InputError as error:
        return [Rejection(input=error.input, reason=error.reason)]


def _holds_results(text: str) -> bool:
    """True for what this program writes itself: a timeline.json in the folder it was made from is no article."""
    head = text[:400]
    return any(mark in head for mark in ('"schema_version"', '"timexes"', '"article_id"'))


def _finish_all(found: Iterable[Found], options: IngestOptions, notice: Notice | None) -> Articles:
    rejected: list[Rejection] = []
    good: list[Draft] = []
    for one in found:
        if isinstance(one, Draft):
            good.append(one)
        else:
            rejected.append(one)
    settled, clashes = settle_ids(good)
    rejected.extend(clashes)
    finished: list[tuple[Article, Draft]] = []
    for id, draft in settled:
        try:
            finished.append((finish(draft, id, options), draft))
        except InputError as error:
            rejected.append(Rejection(input=error.input, reason=error.reason))
        else:
            if notice and draft.remark:
                notice(f"{draft.input} {draft.remark}")
    articles, copies = drop_copies(finished)
    rejected.extend(copies)
    return infer_published(articles), sorted(rejected, key=lambda one: (one.input, one.reason))
