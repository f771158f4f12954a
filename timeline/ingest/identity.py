"""Ids: one for each article, the same whatever order the inputs come in; copies of one text are left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from timeline.ingest.draft import Draft
from timeline.ingest.text import clean
from timeline.model import Article, Rejection


def settle_ids(drafts: Sequence[Draft]) -> tuple[list[tuple[str, Draft]], list[Rejection]]:
    """Give every draft its id: the one it names, else its file's name without the ending.

    Files of the same name are told apart by ending, then by as much of their folders as it takes (`north/report`).
    An id named twice is left as it is on the first article and rejected on the next: whoever wrote it means something
    by it, and a silent change would break what they join on.
    """
    settled: dict[str, Draft] = {}
    rejected: list[Rejection] = []
    ordered = sorted(drafts, key=_order)
    for draft in ordered:
        if draft.id is None:
            continue
        first = settled.setdefault(draft.id, draft)
        if first is not draft:
            reason = f"has the id {draft.id!r}, which {first.input} has too; give each article its own"
            if first.text == draft.text:
                reason = f"is the same article as {first.input} (id {draft.id!r}) and was left out"
            rejected.append(Rejection(input=draft.input, reason=reason))
    nameless = [draft for draft in ordered if draft.id is None]
    for id, draft in zip(_file_ids(nameless, taken=settled), nameless, strict=True):
        settled[id] = draft
    return sorted(settled.items()), rejected


def _order(draft: Draft) -> tuple[str, int, str]:
    return (draft.path.as_posix(), len(draft.input), draft.input)  # length first: line 9 comes before line 10


def _file_ids(drafts: Sequence[Draft], *, taken: Iterable[str]) -> list[str]:
    taken = set(taken)
    names = [_names(draft) for draft in drafts]
    length = [0] * len(drafts)
    while True:
        holders: dict[str, list[int]] = defaultdict(list)
        for index, candidates in enumerate(names):
            holders[candidates[length[index]]].append(index)
        clashing = [
            index
            for name, indexes in holders.items()
            if len(indexes) > 1 or name in taken
            for index in indexes
            if length[index] + 1 < len(names[index])
        ]
        if not clashing:
            break
        for index in clashing:
            length[index] += 1
    ids: list[str] = []
    for index, candidates in enumerate(names):
        id, count = candidates[length[index]], 2
        while id in taken:
            id, count = f"{candidates[length[index]]}-{count}", count + 1
        taken.add(id)
        ids.append(id)
    return ids


def _names(draft: Draft) -> list[str]:
    """Ever longer names of a file: `report`, `report.txt`, `north/report`, `2025/north/report`, …, the whole path."""
    path = draft.path
    folders = [part for part in path.parts[:-1] if part not in ("/", ".", "..")]
    stems = ["/".join([*folders[start:], path.stem]) for start in range(len(folders), -1, -1)]
    return [clean(name) or "unnamed" for name in (stems[0], path.name, *stems[1:], path.as_posix())]


def join_articles(articles: Sequence[Article], more: Sequence[Article]) -> tuple[list[Article], list[Rejection]]:
    """Add articles that were read later (an upload) to those there are.

    The ids of `articles` never change; a new one that is taken gets a number (`report-2`). The copy of an article
    that is there already is left out and named. The result is in order of id.
    """
    texts: dict[str, list[Article]] = defaultdict(list)
    kept = {article.id: article for article in articles}
    for article in articles:
        texts[article.sha256].append(article)
    rejected: list[Rejection] = []
    for article in more:
        copy = next((there for there in texts[article.sha256] if _is_copy(there, article)), None)
        if copy is not None:
            rejected.append(Rejection(input=article.id, reason=_copy_reason(copy)))
            continue
        id, count = article.id, 2
        while id in kept:
            id, count = f"{article.id}-{count}", count + 1
        kept[id] = article.model_copy(update={"id": id})
        texts[article.sha256].append(kept[id])
    return [kept[id] for id in sorted(kept)], rejected


def drop_copies(articles: Sequence[tuple[Article, Draft]]) -> tuple[list[Article], list[Rejection]]:
    """Leave out an article whose text another one of the same outlet has; name the one that is kept.

    The same text from two outlets stays: that both carried it is what a reader wants to know. Where only one of the
    two names its outlet, or its date, that one is kept.
    """
    ranked = sorted(articles, key=lambda pair: (pair[0].source is None, pair[0].published is None, pair[0].id))
    texts: dict[str, list[Article]] = defaultdict(list)
    rejected: list[Rejection] = []
    for article, draft in ranked:
        copy = next((kept for kept in texts[article.sha256] if _is_copy(kept, article)), None)
        if copy is None:
            texts[article.sha256].append(article)
        else:
            rejected.append(Rejection(input=draft.input, reason=_copy_reason(copy)))
    return sorted((article for same in texts.values() for article in same), key=lambda article: article.id), rejected


def _is_copy(kept: Article, article: Article) -> bool:
    same_source = article.source is None or kept.source == article.source
    same_day = article.published is None or kept.published is None or kept.published[:10] == article.published[:10]
    return kept.text == article.text and same_source and same_day


def _copy_reason(copy: Article) -> str:
    return f"has the same text as article {copy.id!r}, from no other outlet, and was left out"
