"""The date of a merged event: agreed, refined, conflicting, borrowed; each worked out by hand."""

import pytest
from merge_kit import article, merged, one_story, together, told

from timeline.merge.dates import lend, settle
from timeline.model import Anchor

WEEK = ("2031-04-28", "2031-05-04", "week")
MONTH = ("2031-05-01", "2031-05-31", "month")


def event_of(*dates, sources=None):
    """The one event of identical sentences with these dates: (date, basis, phrase) or a date."""
    text = "Chancellor Ines Vogt signed the harbour treaty in Port Sable"
    articles, mentions = [], []
    for number, entry in enumerate(dates):
        date, basis, phrase = entry if isinstance(entry, tuple) and len(entry) == 3 and entry[1] in ("stated", "carried") else (entry, "stated", None)
        where = article(f"a{number}", f"{text} {phrase or ''}.", source=f"Outlet {number}")
        articles.append(where)
        mentions.append(told(where, "signed", lemma="sign", who=["Ines Vogt"], arguments=["treaty"], places=["Port Sable"], date=date, basis=basis, phrase=phrase))
    result = merged(articles, mentions)
    assert len(result.events) == 1, [event.title for event in result.events]
    return result.events[0], result


@pytest.mark.parametrize(
    ("dates", "agreement", "earliest", "latest", "granularity"),
    [
        (["2031-05-02"], "single", "2031-05-02", "2031-05-02", "day"),
        (["2031-05-02", None], "single", "2031-05-02", "2031-05-02", "day"),
        (["2031-05-02", "2031-05-02"], "agreed", "2031-05-02", "2031-05-02", "day"),
        ([WEEK, "2031-05-02"], "refined", "2031-05-02", "2031-05-02", "day"),
        ([WEEK, MONTH], "refined", "2031-05-01", "2031-05-04", "day"),
        ([("2031-05-01", None, "day"), WEEK], "refined", "2031-05-01", "2031-05-04", "day"),
        (["2031-05-02", "2031-05-03"], "conflicting", "2031-05-02", "2031-05-02", "day"),
        (["2031-05-03", "2031-05-02", "2031-05-03"], "conflicting", "2031-05-03", "2031-05-03", "day"),
        (["2031-05-03", "2031-05-02", WEEK], "conflicting", "2031-05-02", "2031-05-02", "day"),
        ([("2031-05-02T09:00", "2031-05-02T09:00", "minute"), "2031-05-02"], "refined", "2031-05-02T09:00", "2031-05-02T09:00", "minute"),
    ],
)
def test_settled_date(dates, agreement, earliest, latest, granularity):
    event, _ = event_of(*dates)
    assert event.agreement == agreement
    assert (event.date.earliest, event.date.latest, event.date.granularity) == (earliest, latest, granularity)


def test_every_claim_is_kept_in_order_of_support():
    event, _ = event_of("2031-05-02", "2031-05-03", "2031-05-03", WEEK)
    assert [(claim.date.display, claim.citations) for claim in event.claims] == [
        ("3 May 2031", (1, 2)),
        ("some day in the week of 28 April 2031", (3,)),
        ("2 May 2031", (0,)),
    ]


def test_a_carried_date_makes_no_conflict_and_gives_way():
    event, result = event_of(("2031-05-02", "stated", "on Friday"), ("2031-05-03", "carried", None))
    assert event.agreement == "single"
    assert event.date.earliest == "2031-05-02"
    late = next(mention for mention in result.mentions if mention.article_id == "a1")
    assert late.date.basis == "borrowed"
    assert late.date.explanation == "borrowed from a0: 'on Friday'; 3 May 2031, carried from elsewhere in its own article, does not fit"


def test_a_mention_without_a_date_borrows_and_says_from_where():
    event, result = event_of(None, ("2031-05-02", "stated", "on Friday"))
    first = next(mention for mention in result.mentions if mention.article_id == "a0")
    assert (first.date.earliest, first.date.latest, first.date.basis) == ("2031-05-02", "2031-05-02", "borrowed")
    assert first.date.explanation == "borrowed from a1: 'on Friday'"
    assert [citation.basis for citation in event.citations] == ["borrowed", "stated"]
    assert [claim.citations for claim in event.claims] == [(1,)], "a borrowed date is no claim of its own"


def test_without_any_date_the_event_stays_undated():
    event, result = event_of(None, None)
    assert event.date is None and event.claims == () and event.agreement == "single"
    assert all(mention.date is None for mention in result.mentions)


def test_open_ends_are_shown_as_such():
    event, _ = event_of((None, "2031-05-18", "day"))
    assert (event.date.earliest, event.date.latest) == (None, "2031-05-18")
    assert (event.date.edtf, event.date.display) == ("[..2031-05-18]", "by 18 May 2031")


def test_a_roomful_of_carried_dates_leads_and_the_one_stated_against_it_is_shown():
    texts = [
        "Chancellor Ines Vogt signed the harbour treaty in Port Sable, her office announced at noon.",
        "In Port Sable the treaty on the harbour was signed by Vogt while gulls screamed overhead.",
        "With a borrowed pen Vogt signed what fishermen have called a treaty of surrender, in Port Sable.",
        "The long quarrel over the harbour treaty is over since Vogt signed it in Port Sable.",
        "Vogt signed the treaty about the old harbour of Port Sable with a smile, reporters saw.",
    ]
    articles = [article(f"a{i}", text, source=f"Outlet {i}") for i, text in enumerate(texts)]
    mentions = [
        told(where, "signed", lemma="sign", who=["Ines Vogt"], arguments=["treaty", "harbour"], places=["Port Sable"],
             date="2031-04-30" if i == 4 else "2031-05-02", basis="stated" if i == 4 else "carried")
        for i, where in enumerate(articles)
    ]
    (event,) = merged(articles, mentions).events
    assert (event.date.earliest, event.agreement) == ("2031-05-02", "conflicting")
    assert [claim.citations for claim in event.claims] == [(0, 1, 2, 3), (4,)]


def test_the_war_is_not_dated_by_what_happens_in_front_of_it():
    where = article("a0", "The war in Danland overshadowed the fair on Friday.")
    war = told(where, "war", form="noun", places=["Danland"], date="2031-05-02", basis="carried")
    (event,) = merged([where], [war]).events
    assert event.date is None


def _dated(*entries):
    """Mentions of one article each, by (date, basis)."""
    return [
        told(article(f"a{number}", "Vogt signed the treaty."), "signed", date=date, basis=basis) for number, (date, basis) in enumerate(entries)
    ]


@pytest.mark.parametrize(
    ("entries", "origins", "earliest"),
    [
        # A copy that counts "Monday" from a mistaken publication day is one of four voices of its agency; the others carry a day too.
        ([("2031-04-28", "stated"), *[("2031-05-05", "carried")] * 3], "wwww", "2031-05-05"),
        # As many copies, half of them stating another day: three times as many would be needed.
        ([("2031-04-28", "stated")] * 2 + [("2031-05-05", "carried")] * 2, "wwww", "2031-04-28"),
        # Two other reports do not outweigh a stated day, three do.
        ([("2031-04-28", "stated"), *[("2031-05-05", "carried")] * 2], "wxy", "2031-04-28"),
        ([("2031-04-28", "stated"), *[("2031-05-05", "carried")] * 3], "wxyz", "2031-05-05"),
        # Three copies are one voice.
        ([("2031-04-28", "stated"), *[("2031-05-05", "carried")] * 3], "wxxx", "2031-04-28"),
    ],
)
def test_voices_count_and_copies_share_one(entries, origins, earliest):
    settled = settle(_dated(*entries), list(origins))
    assert settled.date.earliest == earliest
    assert {index for claim in settled.claims for index in claim.citations} >= {index for index, (_, basis) in enumerate(entries) if basis == "stated"}


PLAN, NOUN = "The strike will begin on Friday, the union said.", "Teachers voted for the strike on Saturday."
VERB = "The strike began."


@pytest.mark.parametrize(
    ("told_as", "earliest"),
    [
        # A noun that a vote's day was carried to says nothing of when the strike was.
        ([(PLAN, "planned", "begin", "2024-03-08", "stated"), (NOUN, "occurred", "strike", "2024-03-02", "carried")], "2024-03-08"),
        # Nor does one verb with a carried day take the stated day from a plan: the strike may have been put off.
        ([(PLAN, "planned", "begin", "2024-03-08", "stated"), (VERB, "occurred", "began", "2024-03-05", "carried")], "2024-03-08"),
        # What was told as done on the 6th was not on the 8th: another's carried 8th is its own, the 5th is left.
        ([(NOUN, "occurred", "strike", "2024-03-08", "carried"), (VERB, "occurred", "began", "2024-03-05", "carried")], "2024-03-05"),
    ],
)
def test_a_plan_keeps_its_stated_day(told_as, earliest):
    mentions = [
        told(article(f"a{number}", text, published="2024-03-06"), trigger, form="noun" if text is NOUN else "verb", date=date, basis=basis, status=status)
        for number, (text, status, trigger, date, basis) in enumerate(told_as)
    ]
    assert settle(mentions, ["w", "x"], ["2024-03-06"] * 2).date.earliest == earliest


def test_a_vague_date_is_narrowed_in_its_mention_and_kept_in_its_citation():
    event, result = event_of(("2031-05-02", "stated", "on Friday"), (MONTH, "stated", "in May"))
    assert (event.agreement, event.date.earliest) == ("refined", "2031-05-02")
    vague = next(mention for mention in result.mentions if mention.article_id == "a1")
    assert (vague.date.earliest, vague.date.latest, vague.date.basis) == ("2031-05-02", "2031-05-02", "borrowed")
    assert vague.date.explanation == "borrowed from a0: 'on Friday'; its own article gives May 2031"
    assert (event.citations[1].basis, event.citations[1].date.latest) == ("stated", "2031-05-31")


def test_what_nobody_pins_stays_as_wide_as_it_was_told():
    _, result = event_of((("2031-01-01", "2031-12-31", "year"), "stated", "this year"), (MONTH, "stated", "in May"))
    assert [mention.date.basis for mention in result.mentions] == ["stated", "stated"]


def test_what_is_told_as_done_has_happened_by_then():
    """A feature of July carries its own day; the report of 3 May tells the same as done, so July cannot be right."""
    mentions = _dated(("2031-07-01", "carried"), ("2031-07-01", "carried"), ("2031-05-02", "carried"))
    settled = settle(mentions, "xyz", ["2031-07-01", "2031-07-01", "2031-05-03"])
    assert settled.date.earliest == "2031-05-02"
    assert settle(mentions, "xyz").date.earliest == "2031-07-01"


@pytest.mark.parametrize(
    ("phrase", "day", "agreement", "basis"),
    [
        # The same Friday, counted from the day the copy was put up again.
        ("on Friday", "2031-05-09", "agreed", "borrowed"),
        # Another weekday, another week too far, and a date in full are claims of their own.
        ("on Thursday", "2031-05-08", "conflicting", "stated"),
        ("on Friday", "2031-05-23", "conflicting", "stated"),
        ("on Friday, May 9", "2031-05-09", "conflicting", "stated"),
    ],
)
def test_one_weekday_counted_from_two_publications(phrase, day, agreement, basis):
    text = "Vogt signed the treaty"
    mentions = [
        told(article(f"a{number}", f"{text} {words}."), "signed", date=date, phrase=words)
        for number, (words, date) in enumerate([("on Friday", "2031-05-02"), ("on Friday", "2031-05-02"), (phrase, day)])
    ]
    mentions = [
        mention.model_copy(update={"time": mention.time.model_copy(update={"anchor": Anchor(kind="published", date="2031-05-06")})})
        for mention in mentions
    ]
    settled = settle(mentions, "xyz")
    assert (settled.date.earliest, settled.agreement) == ("2031-05-02", agreement)
    assert lend(mentions, settled)[2].date.basis == basis


def test_a_plan_borrows_no_past_day_and_a_deed_none_to_come():
    [lender] = _dated(("2031-05-02", "stated"))
    plan = told(article("b", "Vogt will sign the treaty."), "sign", status="planned")
    deed = told(article("c", "Vogt signed the treaty."), "signed")
    mentions = [lender, plan, deed]
    settled = settle(mentions, "xyz")
    assert [mention.date and mention.date.basis for mention in lend(mentions, settled, ["2031-05-03"] * 3)] == ["stated", "borrowed", "borrowed"]
    assert [mention.date and mention.date.basis for mention in lend(mentions, settled, ["2031-05-06"] * 3)] == ["stated", None, "borrowed"]
    assert [mention.date and mention.date.basis for mention in lend(mentions, settled, ["2031-04-28"] * 3)] == ["stated", "borrowed", None]


def test_a_stated_day_after_the_first_report_does_not_lead():
    mentions = _dated(("2031-05-12", "stated"), ("2031-05-02", "carried"), (None, "stated"))
    settled = settle(mentions, "xyz", ["2031-05-13", "2031-05-03", "2031-05-03"])
    assert (settled.date.earliest, settled.agreement) == ("2031-05-02", "conflicting")


def test_what_is_told_in_one_sentence_is_dated_anew_together():
    """The trial's report carries its day to the escape and to the knife; another report says when she fled."""
    trial = article("a0", "The trial of Rosa Quill began. Many came. Rosa Quill fled Corby prison after she drew a knife on a guard.", published="2031-09-10", source="Mail")
    report = article("a1", "Rosa Quill fled Corby prison in a laundry van on Friday.", published="2031-05-04", source="Echo")
    players = {"who": ["Rosa Quill"], "places": ["Corby"], "arguments": ["prison"], "lemma": "flee"}
    fled = told(trial, "fled", date="2031-09-09", basis="carried", **players)
    drew = told(trial, "drew", lemma="draw", who=["Rosa Quill"], arguments=["knife", "guard"], date="2031-09-09", basis="carried")
    then = told(report, "fled", date="2031-05-02", phrase="Friday", **players)
    result = merged([trial, report], [fled, drew, then])
    assert together(result, fled, then)
    dates = {mention.trigger.exact: mention.date for mention in result.mentions if mention.article_id == "a0"}
    assert (dates["fled"].earliest, dates["fled"].basis) == ("2031-05-02", "borrowed")
    assert (dates["drew"].earliest, dates["drew"].basis) == ("2031-05-02", "carried")
    assert dates["drew"].explanation == "Carried from “fled” in the same sentence, which is dated by a1."
    assert all(event.date.earliest == "2031-05-02" for event in result.events)


def test_a_word_that_nobody_tells_as_an_event_dates_nothing_beside_it():
    """Both speak of a ferry; only one says when the ferry was in the news."""
    arrest = article("a0", "The captain of the Corby ferry was arrested.", published="2031-05-07", source="Mail")
    crash = article("a1", "The Corby ferry hit a pier on Saturday.", published="2031-05-04", source="Echo")
    ferry = {"lemma": "ferry", "form": "noun", "who": ["Corby"], "arguments": ["corby"], "reportable": False}
    one = told(arrest, "ferry", date="2031-05-06", basis="carried", **ferry)
    arrested = told(arrest, "arrested", lemma="arrest", arguments=["captain"], date="2031-05-06", basis="carried")
    other = told(crash, "ferry", date="2031-05-03", phrase="Saturday", **ferry)
    result = merged([arrest, crash], [one, arrested, other])
    assert together(result, one, other)
    assert {mention.date.earliest for mention in result.mentions if mention.trigger.exact == "arrested"} == {"2031-05-06"}


def test_a_plans_window_says_no_more_of_when_it_came_about():
    """ "within a month" and "last week": it was last week, to its end."""
    a, b = one_story("Ann Mills said she would name a chief in Kell within a month.", "Ann Mills named a chief in Kell last week.")
    plan = told(a, "name", who=["Ann Mills"], arguments=["chief"], date=("2031-05-06", "2031-06-06", "day"), phrase="within a month", status="planned")
    done = told(b, "named", lemma="name", who=["Ann Mills"], arguments=["chief"], date=("2031-06-02", "2031-06-08", "week"), phrase="last week")
    result = merged([a, b], [plan, done])
    assert together(result, plan, done)
    assert (result.events[0].date.earliest, result.events[0].date.latest) == ("2031-06-02", "2031-06-08")
