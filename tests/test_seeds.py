"""The two seed articles from end to end: what a reader of them would expect, worked out by hand from their texts.

Both were published on Tuesday 18 March 2025; the week before it is 10–16 March.
"""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from timeline.export.json import to_json, to_schema
from timeline.ingest import read_articles
from timeline.pipeline import Build, build_timeline

SEEDS = Path(__file__).parent.parent / "seeds"
FIRST, SECOND = "000_d80b910dce20ebad", "004_9f44a8ca3d670d5d"
LAST_WEEK = ("2025-03-10", "2025-03-16")
MARCH_18 = ("2025-03-18", "2025-03-18")


@pytest.fixture(scope="module")
def build() -> Build:
    articles, rejected = read_articles([SEEDS])
    return build_timeline(articles, rejected=rejected)


def sentence_start(build: Build, article_id: str, fragment: str) -> int:
    text = next(article.text for article in build.articles if article.id == article_id)
    assert text.count(fragment) == 1, fragment
    return text.index(fragment)


# ------------------------------------------------------------------- articles

def test_only_the_two_seeds_are_read_with_what_the_manifest_knows(build: Build):
    first, second = build.articles
    assert [article.id for article in build.articles] == [FIRST, SECOND]
    assert (first.source, first.published, first.published_basis) == ("The Western Journal", "2025-03-18", "given")
    assert (second.source, second.published) == (None, "2025-03-18")
    assert first.title is None and second.title is None


def test_texts_are_the_files_unchanged(build: Build):
    for article in build.articles:
        assert article.text == (SEEDS / f"{article.id}.txt").read_bytes().decode("utf-8")


# ------------------------------------------------------------------- dates

@pytest.mark.parametrize(
    ("article_id", "context", "phrase", "earliest", "latest", "anchor"),
    [
        (FIRST, "a lengthy call Tuesday", "Tuesday", *MARCH_18, "published"),
        (FIRST, "in Saudi Arabia this month", "this month", "2025-03-01", "2025-03-31", "published"),
        (FIRST, "prisoners of war each on Wednesday", "Wednesday", "2025-03-19", "2025-03-19", "published"),
        (FIRST, "Ukrainian officials last week", "last week", *LAST_WEEK, "published"),
        (FIRST, "Steve Witkoff met last week", "last week", *LAST_WEEK, "published"),
        (FIRST, "Putin last week", "last week", *LAST_WEEK, "published"),
        (FIRST, "told reporters Tuesday", "Tuesday", *MARCH_18, "published"),
        (FIRST, "peninsula 11 years ago", "11 years ago", "2014-01-01", "2014-12-31", "published"),
        (FIRST, "invade its neighbor in 2022", "2022", "2022-01-01", "2022-12-31", "none"),
        (FIRST, "troops into Ukraine in 2022", "2022", "2022-01-01", "2022-12-31", "none"),
        (FIRST, "a disastrous Feb. 28", "Feb. 28", "2025-02-28", "2025-02-28", "published"),
        (FIRST, "the Ukrainians last week", "last week", *LAST_WEEK, "published"),
        (FIRST, "video address on Monday", "Monday", "2025-03-17", "2025-03-17", "published"),
        (FIRST, "Tomorrow", "Tomorrow", *MARCH_18, "document"),
        (FIRST, "March 17, 2025", "March 17, 2025", "2025-03-17", "2025-03-17", "none"),
        (FIRST, "Trump on Monday", "Monday", "2025-03-17", "2025-03-17", "published"),
        (FIRST, "in August last year", "August last year", "2024-08-01", "2024-08-31", "published"),
        (FIRST, "the 2016", "2016", "2016-01-01", "2016-12-31", "none"),
        (SECOND, "Ukrainian officials last week", "last week", *LAST_WEEK, "published"),
        (SECOND, "told reporters on Monday", "Monday", "2025-03-17", "2025-03-17", "published"),
        (SECOND, "Steve Witkoff last week", "last week", *LAST_WEEK, "published"),
        (SECOND, "Putin last week", "last week", *LAST_WEEK, "published"),
    ],
)
def test_dates_a_reader_would_want(build: Build, article_id, context, phrase, earliest, latest, anchor):
    end = sentence_start(build, article_id, context) + len(context)
    time = next(time for time in build.times[article_id] if time.end == end)
    assert (time.text, time.earliest, time.latest, time.anchor.kind) == (phrase, earliest, latest, anchor)
    assert phrase in time.explanation


def test_every_last_week_is_the_iso_week(build: Build):
    values = [time.value for times in build.times.values() for time in times if time.text == "last week"]
    assert values == ["2025-W11"] * 7


def test_a_date_hung_on_an_event_without_a_date_is_kept_unresolved(build: Build):
    end = sentence_start(build, FIRST, "electricity in the year before the war")
    near = [time for time in build.times[FIRST] if end <= time.start < end + 40]
    assert near and all(time.earliest is None and time.latest is None for time in near)


# ------------------------------------------------------------------- events

def event_of(build: Build, article_id: str, fragment: str, trigger: str):
    """The event told by `trigger` in the sentence with `fragment`."""
    at = sentence_start(build, article_id, fragment)
    for event in (*build.timeline.events, *build.timeline.undated):
        for citation in event.citations:
            if (
                citation.article_id == article_id
                and citation.quote.start <= at < citation.quote.end
                and citation.trigger.exact == trigger
            ):
                return event
    raise AssertionError(f"no event for {trigger!r} in {fragment!r}")


def span(event):
    return event.date and (event.date.earliest, event.date.latest)


CALL = (FIRST, "agreed during a lengthy call Tuesday", "agreed")
CALL_2 = (SECOND, "Mad Vlad agreed during a call", "agreed")
PROPOSAL = (FIRST, "Ukrainian officials last week agreed", "agreed")
PROPOSAL_2 = (SECOND, "Ukrainian officials last week agreed", "agreed")
WITKOFF = (FIRST, "Steve Witkoff met last week", "met")
WITKOFF_2 = (SECOND, "Steve Witkoff last week met", "met")
PRINCIPLE = (FIRST, "Putin last week said", "agreed")
PRINCIPLE_2 = (SECOND, "Putin last week said", "agreed")


@pytest.mark.parametrize(
    ("one", "other", "date"),
    [(CALL, CALL_2, MARCH_18), (PROPOSAL, PROPOSAL_2, LAST_WEEK), (WITKOFF, WITKOFF_2, LAST_WEEK), (PRINCIPLE, PRINCIPLE_2, LAST_WEEK)],
)
def test_told_by_both_is_one_event_of_one_origin(build: Build, one, other, date):
    event = event_of(build, *one)
    assert event.id == event_of(build, *other).id
    assert span(event) == date
    assert (event.sources, event.independent_origins) == (2, 1)
    assert event.merges, "a merge says why"


def test_the_second_article_borrows_the_day_of_the_call_and_says_from_where(build: Build):
    event = event_of(build, *CALL)
    borrowed = next(c for c in event.citations if c.article_id == SECOND and "Mad Vlad" in c.quote.exact)
    assert borrowed.basis == "borrowed"
    assert FIRST in borrowed.date.explanation
    assert "Tuesday" in borrowed.date.explanation


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (CALL, (FIRST, "nightly video address on Monday", "address")),
        (CALL, PROPOSAL),
        (CALL, PRINCIPLE),
        (PROPOSAL, PRINCIPLE),
        ((FIRST, "during talks in Saudi Arabia led", "talks"), (FIRST, "After a disastrous Feb. 28", "meeting")),
        (WITKOFF, (FIRST, "After a disastrous Feb. 28", "meeting")),
    ],
)
def test_different_events_stay_apart(build: Build, one, other):
    assert event_of(build, *one).id != event_of(build, *other).id


def test_the_exchange_of_prisoners_is_planned_for_wednesday(build: Build):
    event = event_of(build, FIRST, "are set to exchange 175 prisoners", "exchange")
    assert event.status == "planned"
    assert span(event) == ("2025-03-19", "2025-03-19")
    citation = next(c for c in event.citations if "175 prisoners" in c.quote.exact)
    assert "Kremlin" in citation.attribution


def test_the_limited_cease_fire_is_attributed(build: Build):
    event = event_of(build, *CALL)
    assert {"Donald Trump", "Vladimir Putin"} <= set(event.participants)
    assert event.status == "occurred"
    assert any("White House" in (c.attribution or "") for c in event.citations)


def test_titles_are_entries_and_not_cut_sentences(build: Build):
    for event in (*build.timeline.events, *build.timeline.undated):
        assert event.title == event.title.strip() and event.title
        assert "…" not in event.title and "\n" not in event.title
        assert len(event.title.split()) <= 14, event.title


def test_the_agreement_leads_the_timeline(build: Build):
    ranked = sorted(build.timeline.events, key=lambda event: -event.importance)
    assert event_of(build, *CALL).id in [event.id for event in ranked[:3]]


# ------------------------------------------------------------------- output

def test_events_are_in_time_order_and_quotes_select_their_text(build: Build):
    texts = {article.id: article.text for article in build.articles}
    keys = [event.date.earliest or event.date.latest for event in build.timeline.events]
    assert keys == sorted(keys)
    for event in (*build.timeline.events, *build.timeline.undated):
        for citation in event.citations:
            for part in (citation.quote, citation.trigger):
                assert texts[citation.article_id][part.start : part.end] == part.exact
            if citation.time:
                assert texts[citation.article_id][citation.time.start : citation.time.end] == citation.time.text


def test_json_validates_against_the_schema(build: Build):
    jsonschema.validate(json.loads(to_json(build.timeline)), json.loads(to_schema()))


def test_the_order_of_articles_and_the_names_of_files_change_no_event(build: Build):
    renamed = [article.model_copy(update={"id": f"{'ba'[number]}-{article.id}"}) for number, article in enumerate(build.articles)]
    told = [
        sorted((event.title, span(event), event.status, event.agreement, len(event.citations)) for event in timeline.events)
        for timeline in (build.timeline, build_timeline(list(reversed(build.articles))).timeline, build_timeline(renamed).timeline)
    ]
    assert told[0] == told[1] == told[2]
