"""What must hold for any input: order changes nothing, nothing is lost, ids are stable, strangers change nothing."""

from hypothesis import given, settings
from hypothesis import strategies as st
from merge_kit import article, groups, merged, told

NAMES = ("Ines Vogt", "Aldo Ferrin", "Mira Danek", "Tomas Reyl")
ACTS = (("resigned", "resign"), ("arrested", "arrest"), ("met", "meet"), ("spoke", "speak"), ("attacked", "attack"))
DATES = (None, "2031-05-02", "2031-05-03", "2031-05-09", ("2031-04-28", "2031-05-04", "week"), ("2031-05-01", None, "day"), (None, "2031-05-06", "day"))


@st.composite
def stories(draw):
    articles, mentions = [], []
    for number in range(draw(st.integers(1, 5))):
        lines = draw(
            st.lists(
                st.tuples(st.sampled_from(NAMES), st.sampled_from(ACTS), st.sampled_from(NAMES), st.sampled_from(DATES), st.booleans(), st.sampled_from(("stated", "carried")), st.sampled_from(("occurred", "planned", "denied"))),
                min_size=1, max_size=4, unique_by=lambda line: line[1],
            )
        )
        where = article(f"a{number}", " ".join(f"{who} {act[0]} {whom} in the old town hall." for who, act, whom, *_ in lines), source=f"Outlet {number % 3}")
        articles.append(where)
        for who, act, whom, date, reportable, basis, status in lines:
            mentions.append(told(where, act[0], lemma=act[1], who=[who, whom], date=date, basis=basis, reportable=reportable, status=status))
    return articles, mentions


@settings(max_examples=60, deadline=None)
@given(stories(), st.randoms(use_true_random=False))
def test_order_of_the_input_changes_nothing(story, random):
    articles, mentions = story
    first = merged(articles, mentions)
    shuffled_articles, shuffled_mentions = list(articles), list(mentions)
    random.shuffle(shuffled_articles)
    random.shuffle(shuffled_mentions)
    assert merged(shuffled_articles, shuffled_mentions).model_dump_json() == first.model_dump_json()


@settings(max_examples=60, deadline=None)
@given(stories())
def test_nothing_is_lost_and_everything_fits(story):
    articles, mentions = story
    texts = {article.id: article.text for article in articles}
    result = merged(articles, mentions)
    assert set(result.event_ids) == {mention.id for mention in mentions} == {mention.id for mention in result.mentions}
    shown = {event.id: event for event in result.events}
    assert len(shown) == len(result.events)
    for event in result.events:
        assert {citation.mention_id for citation in event.citations} == {m for m, e in result.event_ids.items() if e == event.id}
        assert 0 <= event.importance <= 1
        assert event.independent_origins <= len({citation.article_id for citation in event.citations})
        assert len(event.merges) <= len(event.citations) - 1
        for citation in event.citations:
            quote = citation.quote
            assert texts[citation.article_id][quote.start : quote.end] == quote.exact
            assert len(quote.prefix) <= 32 and len(quote.suffix) <= 32
        claimed = [index for claim in event.claims for index in claim.citations]
        assert len(claimed) == len(set(claimed))
        for index, citation in enumerate(event.citations):
            assert (index in claimed) == (citation.basis in ("stated", "carried"))
        if event.date and event.date.earliest and event.date.latest:
            assert event.date.earliest <= event.date.latest
        assert (event.date is None) == (not event.claims)
    for mention in mentions:
        if mention.reportable:
            assert result.event_ids[mention.id] in shown


@settings(max_examples=40, deadline=None)
@given(stories())
def test_an_unrelated_article_changes_no_event(story):
    articles, mentions = story
    stranger = article("zz", "Kettle makers in Upper Wendle voted for longer holidays, the guild reported.", published="2033-01-09")
    voted = told(stranger, "voted", lemma="vote", who=[("Kettle makers", "agent")], places=["Upper Wendle"], date="2033-01-08")
    before, after = merged(articles, mentions), merged([*articles, stranger], [*mentions, voted])
    assert groups(after) == groups(before) | {frozenset({voted.id})}
    changed = {event.id: event for event in after.events}
    for event in before.events:
        same = changed[event.id].model_copy(update={"importance": event.importance})
        assert same == event


@settings(max_examples=40, deadline=None)
@given(stories())
def test_events_come_in_time_order_and_undated_ones_last(story):
    events = merged(*story).events
    keys = [(event.date.earliest or event.date.latest) if event.date else "~" for event in events]
    assert keys == sorted(keys)
