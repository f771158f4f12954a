"""Publication dates: as they are written anywhere, and from evidence where nobody wrote them."""

import pytest

from timeline.ingest import DateError, infer_published, join_articles, parse_date, read_upload
from timeline.model import Article


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2025-03-18", "2025-03-18"),
        ("2025-03-19T01:30Z", "2025-03-19T01:30Z"),
        ("2025-03-18T21:30:00-04:00", "2025-03-18T21:30:00-04:00"),
        ("2025-03-18T21:30:00.123+0100", "2025-03-18T21:30:00+01:00"),
        ("2025-03-18T21:30:00-04", "2025-03-18T21:30:00-04:00"),
        ("2025-03-18 21:30", "2025-03-18T21:30"),
        ("2025-03-18T00:00:00", "2025-03-18"),
        ("2025-03-18T00:00:00Z", "2025-03-18T00:00:00Z"),
        ("2025/3/18", "2025-03-18"),
        ("18/03/2025", "2025-03-18"),
        ("03/18/2025", "2025-03-18"),
        ("05.05.2025", "2025-05-05"),
        ("March 18, 2025", "2025-03-18"),
        ("Tuesday 18 March 2025 10:15 GMT", "2025-03-18T10:15Z"),
        ("Tue, 18 Mar 2025 20:15:00 -0400", "2025-03-18T20:15-04:00"),
        ("18. März 2025", "2025-03-18"),
        ("18 mars 2025", "2025-03-18"),
        ("2025年3月18日", "2025-03-18"),
        ("18 березня 2025", "2025-03-18"),
    ],
)
def test_a_full_date_is_read_in_any_format_and_keeps_its_zone(written, iso):
    assert parse_date(written) == iso


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("03/04/2025", "can be read as 3 April or 4 March 2025"),
        ("04/03/25", "can be read as 4 March or 3 April 25"),
        ("3.4.2025", "can be read as 3 April or 4 March 2025"),
        ("2025-13-01", "is not a day of the calendar"),
        ("31 February 2025", "is not a full date"),
        ("2025-03-18T25:00", "has no such time of day"),
        ("March 2025", "is not a full date"),
        ("yesterday", "is not a full date"),
        ("2 hours ago", "is not a full date"),
        ("1742256000", "is not a full date"),
        ("", "is not a full date"),
        ("x" * 10_000, "is not a full date"),
    ],
)
def test_what_is_no_full_date_or_two_is_refused_with_its_value(written, says):
    with pytest.raises(DateError) as error:
        parse_date(written)
    assert says in str(error.value)
    assert "write it as YYYY-MM-DD" in str(error.value)


def undated(text: str, id: str = "u") -> Article:
    return Article(id=id, text=text, sha256="0" * 64)


def dated(text: str, day: str, id: str = "d", basis: str = "given") -> Article:
    return Article(id=id, text=text, sha256="0" * 64, published=day, published_basis=basis, published_reason="Given.")


def inferred(*articles: Article) -> dict[str, tuple[str | None, str | None]]:
    return {one.id: (one.published, one.published_basis) for one in infer_published(articles)}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ferry sinks\nPublished: May 14, 2024\nThe ferry sank.", "2024-05-14"),
        ("Ferry sinks\n14 May 2024, 10:15 GMT\nThe ferry sank.", "2024-05-14T10:15Z"),
        ("Ferry sinks\nBy Ana Ruiz | Tuesday, May 14, 2024\nThe ferry sank.", "2024-05-14"),
        ("Updated Tuesday, May 14, 2024 8:28 PM\nThe ferry sank.", "2024-05-14T20:28"),
        ("Last updated: May 15, 2024\nPublished: May 14, 2024\nThe ferry sank.", "2024-05-14"),
        ("The ferry sank.\n" * 20 + "First published on 2024-05-14", "2024-05-14"),
        ("PORT ENNIS, May 14, 2024 (Wire) — The ferry sank.", "2024-05-14"),
        ("Port Ennis, 14 May 2024 - The ferry sank.", "2024-05-14"),
        ("Ferry sinks\nBy Ana Ruiz, 14 May 2024\nThe ferry sank.", "2024-05-14"),
        ("Ferry sinks\nBy Ana Ruiz and Tom Berg in Port Ennis, May 14, 2024\nThe ferry sank.", "2024-05-14"),
        ("Ferry sinks\nBy our correspondent, 14 May 2024\nThe ferry sank.", "2024-05-14"),
        ("Ferry sinks\nAna Ruiz - 14th May 2024\nThe ferry sank.", "2024-05-14"),
        ("Ferry sinks\nÉlodie Ruiz, Daily Ledger, 14 May 2024\nThe ferry sank.", "2024-05-14"),
        ("Ferry sinks\nDaily Ledger, 14 May 2024\nThe ferry sank. A new one comes by 2030.", "2024-05-14"),
        ("Ferry sinks\nDaily Ledger | 14 May 2024\nThe ferry sank.", "2024-05-14"),
        ("Ferry sinks\n14 May 2024, Daily Ledger\nThe ferry sank.", "2024-05-14"),
        ("Ferry sinks\nThe Daily Ledger • Tuesday, May 14, 2024, 10:15 GMT\nThe ferry sank.", "2024-05-14T10:15Z"),
        ("BBS News, 12 October 2025\nFerry sinks\nThe ferry sank.", "2025-10-12"),
        ("Voice of Ennis — 14 May 2024\nThe ferry sank.", "2024-05-14"),
        ("ledger.com | 14 May 2024\nThe ferry sank.", "2024-05-14"),
        ("Boston Herald, 4 June 1942\nFerry sinks\nThe ferry, built in 1921, sank.", "1942-06-04"),
        ("Riga, 14 May 2024\nThe ferry sank.", "2024-05-14"),
        ("Ferry sinks\nPort Ennis, Latvia, 14 May 2024\nThe ferry sank. It is to be raised by 2025.", "2024-05-14"),
    ],
)
def test_a_date_line_of_its_own_dates_an_article(text, day):
    article = infer_published([undated(text)])[0]
    assert (article.published, article.published_basis) == (day, "inferred")
    assert article.published_reason
    assert article.published_reason.endswith(".")


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank on Monday.",
        "The storm of 14 May 2024 was the worst in living memory, and nobody expected that it would come back so soon after.",
        "Published: 03/04/2024\nThe ferry sank.",
        "Posted yesterday\nThe ferry sank.",
        "The harbour was built in 1921. Its mole dates from 12 June 1922.",
        "On the anniversary of the flood of 12 June 1922, hundreds came on Monday.",
        "Updated rules\nThe ferry sank.",
        "Remembering the flood (September 11, 1983)\nHundreds gathered on Tuesday.",
        "Storm warning - March 31, 2026\nThe ferry sank.",
        "Treaty of Ennis | 25 March 1957\nThe ferry sank.",
        "Ana Ruiz, 1 May 1950 – 3 June 2020\nThe ferry sank.",
        "Captain honoured\nAna Ruiz, 3 May 1950\nShe was honoured on Tuesday.",
        "Captain honoured\nAna Ruiz, 3 May 1998\nShe went to sea in 2019 and was honoured on Tuesday.",
        "Captain honoured\nAna Ruiz, born in Ennis, 3 May 1998\nShe was honoured on Tuesday.",
        "Ferry sinks\nPhoto: A. Ruiz, 3 May 2019\nThe ferry sank.",
        "Ferry sinks\nAna Ruiz, Getty Images, 3 May 2019\nThe ferry sank.",
        "Ferry sinks\nThe ferry in Ennis, 3 May 2019\nThe ferry sank.",
        "Wreck found\nBattle of Ennis, 4 June 1942\nDivers found the wreck.",
        "Wreck found\nEnnis Ferry Disaster, 4 June 2012\nDivers found the wreck.",
        "Wreck found\nBoston Herald, 4 June 1942\nDivers found the wreck in 2024.",
        "Storm Shuts Ennis Harbour, March 31, 2026\nThe ferry sank.",
        "The mayor resigned, 18 March 2025\nThe ferry sank.",
        "A diary\nEnnis, 3 May 2024\nCalm.\nRiga, 5 May 2024\nA storm.",
        "Ferry sinks\nIt sank.\nAgain.\nAnd again.\nAna Ruiz, 14 May 2024\nThe ferry sank.",
    ],
)
def test_without_evidence_an_article_stays_undated(text):
    assert inferred(undated(text)) == {"u": (None, None)}


def test_a_dateline_without_year_takes_it_from_the_other_articles():
    text = "PORT ENNIS, Dec. 30 (Wire) — The ferry sank."
    assert inferred(undated(text), dated("Another story.", "2025-01-02")) == {"u": ("2024-12-30", "inferred"), "d": ("2025-01-02", "given")}
    assert inferred(undated(text))["u"] == (None, None)
    assert inferred(undated(text), dated("Another story.", "2024-07-01"))["u"] == (None, None)


BODY = (
    "The ferry Maid of Ennis sank off the northern mole shortly after it had left the harbour with forty people on board, "
    "the coast guard said. Two boats were near and took most of them up within half an hour, and nobody was badly hurt. "
    "The master had warned the owners in writing that the bow door did not close as it should."
)
REWRITE = (
    "All forty people on board were saved when a ferry sank. It went down off the northern mole shortly after it had left the "
    "harbour, the coast guard said. Two boats were near and took most of them up within half an hour. The master had warned the owners in writing."
)


def test_the_same_story_in_a_dated_article_dates_it():
    other = dated("The council met on Tuesday and spoke for hours about the price of parking in the old town. " * 4, "2024-05-20", "o")
    articles = infer_published([undated(REWRITE), dated(BODY, "2024-05-14T08:00Z"), other])
    assert (articles[0].published, articles[0].published_basis) == ("2024-05-14", "inferred")
    assert articles[0].published_reason
    assert "of its wording is that of article 'd', published 2024-05-14." in articles[0].published_reason


def test_a_corrected_date_carries_over_to_what_was_inferred_from_it():
    first = infer_published([undated(REWRITE), dated(BODY, "2024-05-14")])
    again = infer_published([first[0], dated(BODY, "2024-05-16")])
    assert again[0].published == "2024-05-16"
    assert infer_published(again) == again


def test_given_and_metadata_dates_are_never_touched():
    kept = [dated("Published: May 14, 2024\nThe ferry sank.", "2020-01-01"), dated("Published: May 14, 2024\nIt sank.", "2020-01-02", "m", "metadata")]
    assert infer_published(kept) == kept


def test_the_order_of_the_articles_changes_nothing():
    articles = [undated(REWRITE), dated(BODY, "2024-05-14"), undated("PORT ENNIS, May 12 (Wire) — Calm.", "l"), undated("Nothing.", "n")]
    assert inferred(*articles) == inferred(*articles[::-1])


def test_a_quoted_post_and_the_weekday_of_the_lead_date_a_report():
    """14 May 2024 was a Tuesday; the lead's Wednesday is the day after the quoted post."""
    text = (
        "The ferry company stopped all sailings on Wednesday, its director said.\n\n"
        "We will not sail again before every door has been looked at. — Ennis Ferries (@ennisferries) May 14, 2024\n\nThe mayor agreed."
    )
    article = infer_published([undated(text)])[0]
    assert (article.published, article.published_basis) == ("2024-05-15", "inferred")
    assert article.published_reason == "The latest full date in it is “May 14, 2024”, of a post or document it quotes, and its opening speaks of Wednesday."


def test_an_upload_joins_what_is_there_without_changing_an_id():
    there = read_upload("a.txt", b"The ferry sank.")[0]
    more = read_upload("a.txt", b"The ferry was raised.")[0] + read_upload("b.txt", b"The ferry sank.")[0]
    articles, rejected = join_articles(there, more)
    assert [(one.id, one.text) for one in articles] == [("a", "The ferry sank."), ("a-2", "The ferry was raised.")]
    assert [(one.input, one.reason) for one in rejected] == [("b", "has the same text as article 'a', from no other outlet, and was left out")]
