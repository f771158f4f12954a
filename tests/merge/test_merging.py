"""Which mentions are one event, and which stay apart though they look alike. All people and places are invented."""

import pytest
from merge_kit import article, groups, merged, one_story, together, told

from timeline.model import Participant, Span

# ---------------------------------------------------------------- one event

def test_noun_and_verb_of_one_act_by_the_same_people_are_one_event():
    a, b = one_story(
        "Chancellor Ines Vogt resigned on Monday over the harbour contracts.",
        "The resignation of Vogt over the harbour contracts stunned her party.",
    )
    resigned = told(a, "resigned", lemma="resign", who=["Ines Vogt"], arguments=["contract"], date="2031-05-05", phrase="Monday")
    resignation = told(b, "resignation", form="noun", who=["Vogt"], arguments=["contract"])
    result = merged([a, b], [resigned, resignation])
    assert together(result, resigned, resignation)
    event = result.events[0]
    assert event.merges[0].citations == (0, 1)
    assert any("Vogt" in line for line in event.merges[0].evidence)
    assert event.title == "Chancellor Ines Vogt resigned on Monday over the harbour contracts"


def test_synonyms_with_the_same_people_and_day_are_one_event():
    a, b = one_story(
        "Police arrested Tomas Reyl at his flat in Kell on Sunday.",
        "Reyl was detained in Kell on May 4 after a week in hiding.",
    )
    arrested = told(a, "arrested", lemma="arrest", who=["police", "Tomas Reyl"], places=["Kell"], date="2031-05-04")
    detained = told(b, "detained", lemma="detain", who=[("Reyl", "patient")], places=["Kell"], date="2031-05-04")
    assert together(merged([a, b], [arrested, detained]), arrested, detained)


def test_a_copied_sentence_is_the_strongest_evidence():
    sentence = "The ferry with 212 people aboard ran aground off Harrow Bay in thick fog."
    a, b = one_story(f"{sentence} Nobody was hurt.", f"{sentence} An inquiry has begun.")
    mentions = [told(x, "ran aground", lemma="run aground", arguments=["ferry", "fog"]) for x in (a, b)]
    result = merged([a, b], mentions)
    assert together(result, *mentions)
    assert result.events[0].merges[0].level == "copied wording"


def test_sources_that_differ_by_a_day_over_the_same_thing_are_one_event_in_conflict():
    a, b = one_story(
        "Thieves stole the Orsova crown from the town museum on Saturday night.",
        "Thieves stole the Orsova crown from the museum on Sunday, police in Kell said.",
    )
    one = told(a, "stole", lemma="steal", who=[("thieves", "agent"), ("Orsova", "other")], arguments=["thief", "crown", "museum"], date="2031-05-03")
    two = told(b, "stole", lemma="steal", who=[("thieves", "agent"), ("Orsova", "other")], arguments=["thief", "crown", "museum"], date="2031-05-04")
    result = merged([a, b], [one, two])
    assert together(result, one, two)
    assert result.events[0].agreement == "conflicting"
    assert [claim.date.earliest for claim in result.events[0].claims] == ["2031-05-03", "2031-05-04"]


# ---------------------------------------------------------------- look-alikes

def test_two_calls_of_the_same_people_a_week_apart():
    a, b = one_story(
        "Vogt and Premier Aldo Ferrin spoke by phone on Tuesday about the fishing dispute.",
        "Vogt and Ferrin spoke by phone again on May 13 about the fishing dispute.",
        published=["2031-05-06", "2031-05-14"],
    )
    first = told(a, "spoke", lemma="speak", who=["Vogt", ("Aldo Ferrin", "agent")], arguments=["phone", "dispute"], date="2031-05-06")
    second = told(b, "spoke", lemma="speak", who=["Vogt", ("Ferrin", "agent")], arguments=["phone", "dispute"], date="2031-05-13")
    assert not together(merged([a, b], [first, second]), first, second)


def test_a_fire_and_the_trial_about_it():
    a, b = one_story(
        "A fire destroyed the Linden mill in Kell on Friday.",
        "The trial over the fire at the Linden mill in Kell began on Monday.",
    )
    fire = told(a, "fire", form="noun", places=["Kell"], arguments=["mill"], date="2031-05-02")
    trial = told(b, "trial", form="noun", places=["Kell"], arguments=["fire", "mill"], date="2031-05-05")
    old_fire = told(b, "fire", form="noun", places=["Kell"], arguments=["mill"])
    result = merged([a, b], [fire, trial, old_fire])
    assert not together(result, fire, trial)
    assert not together(result, trial, old_fire)
    assert together(result, fire, old_fire)


def test_a_planned_meeting_and_the_meeting_that_was_called_off():
    a, b = one_story(
        "Vogt will meet Ferrin in Dunmore on Friday.",
        "The meeting of Vogt and Ferrin in Dunmore on Wednesday was called off.",
    )
    planned = told(a, "meet", who=["Vogt", "Ferrin"], places=["Dunmore"], date="2031-05-09", status="planned")
    cancelled = told(b, "meeting", form="noun", who=["Vogt", ("Ferrin", "agent")], places=["Dunmore"], status="hypothetical")
    called_off = told(b, "called off", lemma="call off", arguments=["meeting"], places=["Dunmore"], date="2031-05-07")
    result = merged([a, b], [planned, cancelled, called_off])
    assert not together(result, planned, cancelled)
    assert not together(result, planned, called_off)


def test_a_plan_and_the_same_plan_that_another_report_calls_off():
    a, b = one_story(
        "An inquest into the fire in Dunmore is set for Friday.",
        "The inquest into the fire in Dunmore, set for Friday, was called off.",
    )
    planned = told(a, "set", arguments=["inquest"], date="2031-05-09", status="planned")
    dropped = told(b, "set", arguments=["inquest"], date="2031-05-09", status="hypothetical")
    dropped = dropped.model_copy(update={"clause": Span(start=dropped.trigger.start, end=dropped.trigger.end)})
    result = merged([a, b], [planned, dropped])
    assert not together(result, planned, dropped)


def test_the_same_crime_in_two_cities():
    a, b = one_story(
        "Two masked men robbed a jeweller in Kell on Monday.",
        "Two masked men robbed a jeweller in Dunmore on Monday.",
    )
    kell = told(a, "robbed", lemma="rob", arguments=["man", "jeweller"], places=["Kell"], date="2031-05-05")
    dunmore = told(b, "robbed", lemma="rob", arguments=["man", "jeweller"], places=["Dunmore"], date="2031-05-05")
    assert not together(merged([a, b], [kell, dunmore]), kell, dunmore)


def test_a_call_and_an_address_on_neighbouring_days():
    a, b = one_story(
        "Ferrin called Vogt on Tuesday to discuss the truce.",
        "President Mira Danek said in her nightly address on Monday that Ferrin was not to be trusted.",
    )
    call = told(a, "called", lemma="call", who=["Ferrin", "Vogt"], date="2031-05-06")
    address = told(b, "address", form="noun", who=["Mira Danek"], date="2031-05-05")
    assert not together(merged([a, b], [call, address]), call, address)


def test_talks_in_one_place_and_a_meeting_in_another():
    a, b = one_story(
        "Danek's officials agreed to the truce during talks in Port Sable last week.",
        "After a stormy Feb. 28 meeting with Danek in Dunmore, Vogt cut off the aid.",
    )
    talks = told(a, "talks", form="noun", who=[("Danek", "other")], places=["Port Sable"], date=("2031-04-28", "2031-05-04", "week"))
    meeting = told(b, "meeting", form="noun", who=["Vogt", "Danek"], places=["Dunmore"], date="2031-02-28")
    assert not together(merged([a, b], [talks, meeting]), talks, meeting)


def test_two_acts_in_one_sentence_are_two_events():
    (a,) = one_story("Gunmen killed a guard in Kell and killed a driver in Dunmore.")
    one = told(a, "killed", lemma="kill", who=["gunmen"], arguments=["guard"])
    at = a.text.rindex("killed")
    two = one.model_copy(update={"id": f"a0:{at}", "trigger": one.trigger.model_copy(update={"start": at, "end": at + 6}), "arguments": ("driver",)})
    assert not together(merged([a], [one, two]), one, two)


def test_the_same_statement_verb_by_different_people_is_not_one_telling():
    a, b = one_story("Vogt said the truce would hold.", "Ferrin said the truce would not last.")
    one = told(a, "said", lemma="say", who=["Vogt"], arguments=["hold"])
    two = told(b, "said", lemma="say", who=["Ferrin"], arguments=["last"])
    assert not together(merged([a, b], [one, two]), one, two)


def test_weak_links_do_not_chain():
    """Each neighbour pair might be one attack; the first and the last are ten days apart."""
    days = ["2031-05-01", "2031-05-04", "2031-05-07", "2031-05-11"]
    stories = one_story(*[f"Raiders attacked the {thing} at the border." for thing in ("post", "bridge", "depot", "camp")], published=days)
    dates = ["2031-05-01", None, None, "2031-05-11"]
    mentions = [told(x, "attacked", lemma="attack", who=["raiders"], date=day) for x, day in zip(stories, dates, strict=True)]
    result = merged(stories, mentions)
    assert not together(result, mentions[0], mentions[3])


def test_stories_that_share_only_a_word_stay_apart():
    a = article("a", "The actor Leo Marsh died on Sunday at his home in Kell after a long illness, his family said.")
    b = article("b", "Twelve miners died when a shaft flooded near Port Sable on Sunday, the ministry reported.")
    one = told(a, "died", lemma="die", who=["Leo Marsh"], date="2031-05-04")
    two = told(b, "died", lemma="die", who=["miners"], date="2031-05-04")
    assert groups(merged([a, b], [one, two])) == {frozenset({one.id}), frozenset({two.id})}


def test_the_second_of_its_kind_is_not_the_first():
    a, b = one_story(
        "A fire at the Linden mill in Kell destroyed the roof.",
        "A second fire at the Linden mill in Kell destroyed the stairs.",
    )
    first = told(a, "fire", form="noun", places=["Kell"], arguments=["mill"])
    second = told(b, "fire", form="noun", places=["Kell"], arguments=["mill"])
    assert not together(merged([a, b], [first, second]), first, second)


def test_a_war_with_a_name_is_not_the_war():
    (a,) = one_story("The war in Danland is the worst since the Salt War, as old people in the harbour towns tell every visitor.")
    war, named = told(a, "war", form="noun"), told(a, "War", lemma="war", form="noun")
    assert not together(merged([a], [war, named]), war, named)


def test_a_word_of_two_senses():
    a, b = one_story(
        "Tomas Reyl fired at Aldo Ferrin in the harbour office on Friday.",
        "Tomas Reyl was fired from the harbour office on Friday.",
    )
    shot = told(a, "fired", lemma="fire", who=["Tomas Reyl", "Aldo Ferrin"], date="2031-05-02")
    dismissed = told(b, "fired", lemma="fire", who=[("Tomas Reyl", "patient")], arguments=["office"], date="2031-05-02")
    assert not together(merged([a, b], [shot, dismissed]), shot, dismissed)


def test_everybody_leaves_for_himself():
    a, b = one_story("Mira Danek left the hall before the vote.", "Aldo Ferrin left Port Sable in the evening.")
    one, other = told(a, "left", lemma="leave", who=["Mira Danek"]), told(b, "left", lemma="leave", who=["Aldo Ferrin"])
    assert not together(merged([a, b], [one, other]), one, other)


def test_meetings_with_different_people():
    a, b = one_story("Vogt met Aldo Ferrin in Dunmore.", "Vogt met Mira Danek in Dunmore.")
    one = told(a, "met", lemma="meet", who=["Vogt", "Aldo Ferrin"], places=["Dunmore"])
    other = told(b, "met", lemma="meet", who=["Vogt", "Mira Danek"], places=["Dunmore"])
    assert not together(merged([a, b], [one, other]), one, other)


def test_what_is_planned_and_then_happens_is_one_event_and_has_occurred():
    a, b = one_story(
        "The Linden museum will reopen on Saturday, Mira Danek said.",
        "The Linden museum reopened on Saturday after a year of repairs.",
        published=["2031-05-06", "2031-05-12"],
    )
    planned = told(a, "reopen", arguments=["museum"], date="2031-05-10", status="planned")
    done = told(b, "reopened", lemma="reopen", arguments=["museum"], date="2031-05-10")
    result = merged([a, b], [planned, done])
    assert together(result, planned, done)
    assert result.events[0].status == "occurred"
    assert [citation.status for citation in result.events[0].citations] == ["planned", "occurred"]


def test_dying_twice_is_one_death_with_two_accounts():
    a, b = one_story("The painter Leo Marsh died on May 2.", "Leo Marsh, the painter, died on May 5.")
    one = told(a, "died", lemma="die", who=["Leo Marsh"], date="2031-05-02")
    other = told(b, "died", lemma="die", who=["Leo Marsh"], date="2031-05-05")
    result = merged([a, b], [one, other])
    assert together(result, one, other)
    assert result.events[0].agreement == "conflicting"


def test_a_bare_noun_follows_its_own_article():
    """Two fires in two towns, a month apart: "the fire" is the one its own article tells."""
    a, b = one_story(
        "A fire destroyed the Linden mill in Kell. The fire was out by noon.",
        "A fire destroyed the Orr boatyard in Dunmore. The fire was out by dusk.",
        published=["2031-05-06", "2031-05-12"],
    )
    mill = told(a, "fire", form="noun", places=["Kell"], arguments=["mill"], date="2031-05-05")
    yard = told(b, "fire", form="noun", places=["Dunmore"], arguments=["boatyard"], date="2031-05-11")
    back = [
        m.model_copy(update={"id": f"{m.article_id}:{at}", "trigger": m.trigger.model_copy(update={"start": at, "end": at + 4}),
                             "sentence": m.sentence.model_copy(update={"start": at - 4, "end": len(x.text)}),
                             "clause": m.sentence.model_copy(update={"start": at - 4, "end": at + 4}), "places": (), "arguments": (), "date": None})
        for m, x in ((mill, a), (yard, b))
        for at in [x.text.rindex("fire")]
    ]
    result = merged([a, b], [mill, yard, *back])
    assert together(result, mill, back[0]) and together(result, yard, back[1])
    assert not together(result, mill, yard)


def test_articles_of_one_outlet_are_one_voice():
    text = "Tomas Reyl was arrested in Kell on Friday{}."
    articles = [
        article("a", text.format(" by the harbour police"), source="Gazette"),
        article("b", text.format(", the Gazette has learnt from his sister"), source="Gazette"),
        article("c", text.format(" after a chase"), source="Courier"),
    ]
    mentions = [told(x, "arrested", lemma="arrest", who=[("Tomas Reyl", "patient")], places=["Kell"], date="2031-05-02") for x in articles]
    (event,) = merged(articles, mentions).events
    assert (event.sources, event.independent_origins) == (2, 2)


def test_a_title_has_the_status_of_its_event():
    a, b = one_story("Brandt will endorse Okoro on Friday.", "Brandt endorsed Okoro on Friday.", published=["2031-05-01", "2031-05-06"])
    who = [("Ulla Brandt", "agent"), ("Ben Okoro", "patient")]
    before = told(a, "endorse", who=who, date="2031-05-02", status="planned", title="Ulla Brandt to endorse Ben Okoro", prominence=1.0)
    after = told(b, "endorsed", lemma="endorse", who=who, date="2031-05-02", title="Brandt endorsed Okoro", prominence=0.2)
    [event] = merged([a, b], [before, after]).events
    assert (event.status, event.title) == ("occurred", "Brandt endorsed Okoro")


def test_what_the_lead_tells_of_today_is_not_what_happened_years_ago():
    a, b = one_story(
        "Rosa Quill beat Dina Marsh in the final of the Corby Open on Monday, her second win over Marsh there.",
        "In 2027 Rosa Quill beat Dina Marsh in the final of the Corby Open after a long rain break.",
    )
    players = {"who": ["Rosa Quill", "Dina Marsh"], "places": ["Corby"], "arguments": ["final"], "lemma": "beat"}
    news = told(a, "beat", date="2031-05-05", basis="carried", **players)
    past = told(b, "beat", date=("2027-01-01", "2027-12-31", "year"), **players)
    assert not together(merged([a, b], [news, past]), news, past)
    # A week earlier may be the same win, told late.
    last_week = told(b, "beat", date=("2031-04-28", "2031-05-04", "week"), **players)
    assert together(merged([a, b], [news, last_week]), news, last_week)


def test_a_noun_told_before_the_day_says_nothing_against_a_plan():
    a, b = one_story("The council will vote on Friday.", "Mills toured Larne ahead of the council vote on Friday.", published=["2031-05-05", "2031-05-06"])
    vote = told(a, "vote", who=[("council", "agent")], date="2031-05-09", status="planned", title="The council to vote")
    noun = told(b, "vote", form="noun", who=[("council", "agent")], date="2031-05-09", title="Council vote", reportable=False)
    [event] = merged([a, b], [vote, noun]).events
    assert (event.status, event.title) == ("planned", "The council to vote")


def test_a_noun_told_with_its_day_has_happened_whatever_was_expected_of_it():
    a, b = one_story("Mills and Okoro agreed during a long call on Monday.", "Mills and Okoro agreed during a call. Mills had expected to discuss ports with Okoro.", published=["2031-05-05", "2031-05-05"])
    people = [("Ann Mills", "agent"), ("Ben Okoro", "other")]
    call = told(a, "call", form="noun", who=people, date="2031-05-05", title="Long call between Mills and Okoro")
    again = told(b, "call", form="noun", who=people, title="Call between Mills and Okoro")
    plan = told(b, "discuss", who=people, status="planned", title="Mills to discuss ports with Okoro")
    shown = {event.title: event.status for event in merged([a, b], [call, again, plan]).events}
    assert shown["Long call between Mills and Okoro"] == "occurred"


def test_a_person_has_one_name_over_the_whole_collection():
    a, b, c = one_story("Tomas Reyl was arrested.", "Tomas J. Reyl sued Vogt.", "Ines Vogt met Karl Vogt.")
    mentions = [
        told(a, "arrested", who=[("Tomas Reyl", "patient")], title="Tomas Reyl was arrested"),
        told(b, "sued", who=[("Tomas J. Reyl", "agent"), ("Vogt", "patient")], title="Reyl sued Vogt"),
        told(c, "met", who=[("Ines Vogt", "agent"), ("Karl Vogt", "other")], title="Ines Vogt met Karl Vogt"),
        told(a, "Tomas", who=[("Tomas Reyl", "agent")], title="Tomas Reyl"),
    ]
    people = {event.title: event.participants for event in merged([a, b, c], mentions).events}
    assert people["Reyl sued Vogt"] == ("Tomas Reyl", "Vogt")  # which Vogt, nobody says


def test_a_surname_that_one_person_in_the_news_has_is_theirs():
    a, b = one_story("Reyl opened a school.", "Ada Reyl flew to Orsova.")
    opened = told(a, "opened", who=[("Reyl", "agent")], title="A school opened")
    flew = told(b, "flew", who=[("Ada Reyl", "agent")], title="A flight")
    assert {event.participants for event in merged([a, b], [opened, flew]).events} == {("Ada Reyl",)}


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("Ada", "Ada Reyl"),  # the queen
        ("Charles", "Marius Charles"),  # the king
        ("Tomas Reyl Jr.", "Tomas Reyl"),
        ("Tomas Reyl", "Tomas Reyl III"),
        ("Big Jim", "James Reyl"),
        ("Reyl Brandt", "Ada Reyl"),
    ],
)
def test_a_name_that_may_be_somebody_elses_stays_as_it_is(short, long):
    a, b = one_story("The first opened a school.", "The second flew to Orsova. The second landed.")
    mentions = [
        told(a, "opened", who=[(short, "agent")], title="A school opened"),
        told(b, "flew", who=[(long, "agent")], title="A flight"),
        told(b, "landed", who=[(long, "agent")], title="A landing"),
    ]
    people = {event.title: event.participants for event in merged([a, b], mentions).events}
    assert people["A school opened"] == (short,)
    assert people["A flight"] == (long,)


def test_what_is_told_as_done_is_not_of_a_day_after_the_article():
    a, b = one_story(
        "The storm has killed one man in Kell so far.",
        "The storm killed two women in Kell on Friday.",
        published=["2031-05-06", "2031-05-10"],
    )
    earlier = told(a, "killed", lemma="kill", places=["Kell"], arguments=["storm", "man"])
    later = told(b, "killed", lemma="kill", places=["Kell"], arguments=["storm", "woman"], date="2031-05-09")
    next_day = told(b, "killed", lemma="kill", places=["Kell"], arguments=["storm", "woman"], date="2031-05-07")
    assert not together(merged([a, b], [earlier, later]), earlier, later)
    assert together(merged([a, b], [earlier, next_day]), earlier, next_day)  # clocks differ around the world


def test_a_plan_is_not_what_was_done_years_before():
    a, b = one_story(
        "The ruling lets supporters buy the Kell club.",
        "Ferrin bought the Kell club in 2013.",
        published=["2031-05-06", "2031-05-07"],
    )
    plan = told(a, "buy", arguments=["supporter", "club"], places=["Kell"], status="planned")
    done = told(b, "bought", lemma="buy", arguments=["club"], places=["Kell"], date=("2013-01-01", "2013-12-31", "year"))
    assert not together(merged([a, b], [plan, done]), plan, done)


def test_two_who_do_the_same_on_one_day_are_two():
    a, b = one_story(
        "A woman prayed at the church in Kell on Sunday for her missing son and his crew.",
        "More than 2,000 fishermen with lanterns prayed beside the old harbour wall on Sunday.",
    )
    church = told(a, "prayed", lemma="pray", arguments=["church"], date="2031-05-04").model_copy(update={"participants": (DESCRIBED_WOMAN,)})
    pier = told(b, "prayed", lemma="pray", arguments=["wall"], date="2031-05-04").model_copy(update={"participants": (DESCRIBED_CROWD,)})
    assert not together(merged([a, b], [church, pier]), church, pier)


DESCRIBED_WOMAN = Participant(name="a woman", role="agent", kind="group")
DESCRIBED_CROWD = Participant(name="2,000 fishermen", role="agent", kind="group")


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        ("Ferrin walked out of his cabinet in Kell.", "Miners went on strike in Kell.", False),
        ("Miners walked out at dawn in Kell.", "Miners went on strike in Kell.", True),
    ],
)
def test_a_word_of_two_senses_is_told_by_what_follows_it(first, second, alike):
    a, b = one_story(first, second)
    walked = told(a, "walked out", lemma="walk out", date="2031-05-05", places=["Kell"])
    struck = told(b, "went on strike", lemma="go on strike", date="2031-05-05", places=["Kell"])
    assert together(merged([a, b], [walked, struck]), walked, struck) is alike
