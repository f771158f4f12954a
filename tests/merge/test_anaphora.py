""" "The fire", "that fire", "a second fire": what a noun takes up in its own article. All people and places are invented."""

from merge_kit import article, merged, one_story, together, told


def fire(where, nth=1, **more):
    return told(where, "fire", form="noun", nth=nth, **more)


def test_that_fire_is_the_one_just_told_and_not_the_news_of_the_week():
    a, b = one_story(
        "A fire gutted the Linden mill on Monday. The owner paid a penalty after a fire in a dryer in 2029. No one was hurt in that fire.",
        "The fire at the Linden mill burned for a day.",
    )
    today, old, that = (
        fire(a, 1, arguments=["mill"], date="2031-05-05"),
        fire(a, 2, arguments=["dryer"], date=("2029-01-01", "2029-12-31", "year")),
        fire(a, 3),
    )
    other = fire(b, arguments=["mill"])
    result = merged([a, b], [today, old, that, other])
    assert together(result, old, that) and together(result, today, other)
    assert not together(result, today, old)
    event = next(
        event for event in result.events if any(citation.mention_id == that.id for citation in event.citations)
    )
    assert event.merges[0].level == "'the' or 'that' takes up what its article has just told"


def test_that_fire_takes_its_date_from_what_it_takes_up():
    """Carried from the lead, a Monday would be years off."""
    (a,) = one_story(
        "A fire gutted the Linden mill on Monday. The owner paid a penalty after a fire in a dryer in 2029. No one was hurt in that fire."
    )
    old = fire(a, 2, arguments=["dryer"], date=("2029-01-01", "2029-12-31", "year"))
    that = fire(a, 3, date="2031-05-05", basis="carried")
    result = merged([a], [fire(a, 1, date="2031-05-05"), old, that])
    assert together(result, old, that)
    assert {m.id: m.date.earliest for m in result.mentions}[that.id] == "2029-01-01"


def test_the_fire_of_the_yard_is_the_second_fire_that_its_article_tells_of():
    a, b = one_story(
        "A fire gutted the Linden mill on Monday.",
        "A second fire hit the Linden company on Monday. The fire in the yard was out within an hour. It began after the fire had been forgotten.",
        published=["2031-05-06", "2031-05-13"],
    )
    first = fire(a, arguments=["mill"], date="2031-05-05")
    second, yard, bare = fire(b, 1, date="2031-05-12"), fire(b, 2, arguments=["yard"]), fire(b, 3)
    result = merged([a, b], [first, second, yard, bare])
    assert together(result, second, yard, bare)
    assert not together(result, first, second)


def test_two_places_just_told_apart_are_not_taken_up_by_each_other():
    (a,) = one_story("The fire in the yard was out at noon. The fire in the mill went on.")
    yard, mill = fire(a, 1, arguments=["yard"]), fire(a, 2, arguments=["mill"])
    named = [mention.model_copy(update={"places": (place,)}) for mention, place in ((yard, "Kell"), (mill, "Dunmore"))]
    assert not together(merged([a], named), *named)


def test_what_a_clause_explains_takes_up_nothing_in_its_own_sentence():
    a, b = one_story(
        "Bales of straw burned on Monday, a week after the blaze that gutted the Linden mill.",
        "The blaze at the Linden mill began at night.",
    )
    burned = told(a, "burned", lemma="burn", arguments=["straw"], date="2031-05-05")
    blaze = told(a, "blaze", form="noun", date="2031-04-28", basis="carried")
    assert not together(merged([a, b], [burned, blaze]), burned, blaze)


def test_an_amount_of_money_counts_no_events():
    a, b = one_story(
        "A two million crown theft shook the Kell museum on Monday.",
        "The theft at the Kell museum on Monday took an hour.",
    )
    one = told(a, "theft", form="noun", places=["Kell"], arguments=["museum"], date="2031-05-05")
    two = told(b, "theft", form="noun", places=["Kell"], arguments=["museum"], date="2031-05-05")
    assert together(merged([a, b], [one, two]), one, two)


def test_three_thefts_are_not_the_theft():
    a, b = one_story("Three thefts shook the Kell museum last year.", "The theft at the Kell museum took an hour.")
    several = told(a, "thefts", lemma="theft", form="noun", places=["Kell"], arguments=["museum"])
    one = told(b, "theft", form="noun", places=["Kell"], arguments=["museum"])
    assert not together(merged([a, b], [several, one]), several, one)


def test_one_of_the_biggest_thefts_is_a_class():
    a, b = one_story(
        "Thieves robbed the Kell museum in one of the biggest thefts ever.",
        "The theft at the Kell museum took an hour.",
    )
    of_many, one = (
        told(a, "thefts", lemma="theft", form="noun"),
        told(b, "theft", form="noun", places=["Kell"], arguments=["museum"]),
    )
    assert not together(merged([a, b], [of_many, one]), of_many, one)


def test_another_fire_is_the_fire_of_the_same_day_in_another_report():
    a, b = one_story("Another fire struck Kell on Monday.", "A fire struck Kell on Monday.")
    one, two = fire(a, places=["Kell"], date="2031-05-05"), fire(b, places=["Kell"], date="2031-05-05")
    assert together(merged([a, b], [one, two]), one, two)


def test_another_fire_is_not_the_fire_its_own_article_tells_of_before():
    (a,) = one_story("A fire struck Kell on Monday. Another fire struck Kell on Monday.")
    one, two = fire(a, 1, places=["Kell"], date="2031-05-05"), fire(a, 2, places=["Kell"], date="2031-05-05")
    assert not together(merged([a], [one, two]), one, two)


# ---------------------------------------------------------------- told years later, and by whom


def test_a_trial_report_speaks_of_the_crime_without_its_date():
    text = "The gunman of the Orsova depot, a former packer, shot the depot's foreman and a clerk."
    a = article("a", f"A shooting at the Orsova depot on Monday killed a foreman. {text}", published="2029-05-08")
    b = article(
        "b", f"A jury found the packer guilty of the shooting at the Orsova depot. {text}", published="2031-02-04"
    )
    one = told(a, "shooting", form="noun", arguments=["depot"], date="2029-05-07")
    two = told(b, "shooting", form="noun", arguments=["depot"])
    assert together(merged([a, b], [one, two]), one, two)


def test_another_crime_of_another_year_is_not_meant_by_a_trial_report():
    a = article("a", "A shooting at the Orsova depot on Monday killed a foreman of the depot.", published="2029-05-08")
    b = article("b", "A jury met on the shooting at the Harrow school, which shook the town.", published="2031-02-04")
    one = told(a, "shooting", form="noun", arguments=["depot"], date="2029-05-07")
    two = told(b, "shooting", form="noun", arguments=["school"])
    assert not together(merged([a, b], [one, two]), one, two)


def test_what_one_person_does_is_one_event_in_two_words():
    a, b = one_story(
        "Ines Vogt dropped the harbour plan on Monday after a long fight in the council.",
        "Vogt dropped her plan for the harbour after the long fight in the council.",
    )
    one = told(a, "dropped", lemma="drop", who=["Ines Vogt"], arguments=["plan"], date="2031-05-05")
    two = told(b, "dropped", lemma="drop", who=["Vogt"], arguments=["idea"])
    assert together(merged([a, b], [one, two]), one, two)


def test_what_one_person_does_twice_in_two_weeks_is_two_events():
    a, b = one_story(
        "The manager, Aldo Ferrin, has left the plant, the company said on the day of the closure.",
        "Ferrin posted bail and left by a side door of the plant on Monday, the company said.",
        published=["2031-05-06", "2031-05-20"],
    )
    one = told(a, "left", lemma="leave", who=["Aldo Ferrin"], arguments=["plant"])
    two = told(b, "left", lemma="leave", who=["Ferrin"], arguments=["door"], date="2031-05-19")
    assert not together(merged([a, b], [one, two]), one, two)


# ---------------------------------------------------------------- a verb that only says that a noun took place

def test_a_strike_that_began_is_one_event_in_two_words():
    (a,) = one_story("The strike of the dockers began on Monday.")
    strike, began = told(a, "strike", form="noun", who=["dockers"]), told(a, "began", lemma="begin", arguments=["strike"], date="2031-05-05")
    result = merged([a], [strike, began])
    assert together(result, strike, began)
    assert result.events[0].date.earliest == "2031-05-05"
    assert result.events[0].agreement == "single"  # one sentence is one voice


def test_talks_held_and_a_deal_struck():
    a, b = one_story("Vogt held talks with Ferrin on Monday.", "The deal was struck at dawn.")
    held, talks = told(a, "held", lemma="hold", who=["Vogt"], arguments=["talks", "ferrin"]), told(a, "talks", form="noun")
    deal, struck = told(b, "deal", form="noun"), told(b, "struck", lemma="strike", arguments=["deal", "dawn"])
    result = merged([a, b], [held, talks, deal, struck])
    assert together(result, held, talks) and together(result, deal, struck)


def test_what_is_held_before_or_after_a_strike_is_not_the_strike():
    (a,) = one_story("The union held a vote after the strike.")
    held, strike = told(a, "held", lemma="hold", who=["union"], arguments=["vote", "strike"]), told(a, "strike", form="noun")
    assert not together(merged([a], [held, strike]), held, strike)


def test_a_quake_that_struck_a_town_is_no_deal():
    (a,) = one_story("Danland struck the port before the agreement.")
    struck, agreement = told(a, "struck", lemma="strike", who=["Danland"], arguments=["port", "agreement"]), told(a, "agreement", form="noun")
    assert not together(merged([a], [struck, agreement]), struck, agreement)


def test_a_trial_that_is_to_open_is_planned():
    (a,) = one_story("The trial of Tomas Reyl is to open in June.")
    trial = told(a, "trial", form="noun", who=[("Tomas Reyl", "patient")])
    opens = told(a, "open", status="planned", arguments=["trial"], date=("2031-06-01", "2031-06-30", "month"))
    result = merged([a], [trial, opens])
    assert together(result, trial, opens)
    assert result.events[0].status == "planned"


def test_one_odd_place_does_not_split_a_story_and_two_places_stay_two():
    """Where a prisoner was being taken to is not where he escaped; but a robbery in Kell and one in Dunmore are two."""
    stories = one_story(*[f"Tomas Reyl escaped on Monday, report {i} says." for i in range(5)], "Tomas Reyl escaped on the way to Dunmore.", "A guard saw the escape in Kell.")
    known = [told(x, "escaped", lemma="escape", who=["Tomas Reyl"], date="2031-05-05") for x in stories[:5]]
    bound = told(stories[5], "escaped", lemma="escape", who=["Tomas Reyl"], places=["Dunmore"])
    seen = told(stories[6], "escape", form="noun", places=["Kell"])
    result = merged(stories, [*known, bound, seen])
    assert together(result, *known, bound)
    c, d, e = one_story("A robbery shook Kell on Monday.", "A robbery shook Dunmore on Monday.", "Police spoke of the robbery.")
    two = [told(x, "robbery", form="noun", places=[place], date="2031-05-05") for x, place in ((c, "Kell"), (d, "Dunmore"))]
    assert not together(merged([c, d, e], [*two, told(e, "robbery", form="noun")]), *two)


def test_a_call_brings_up_a_call_of_its_own():
    [a] = one_story("Vogt took a call at nine. The mayor telephoned on the next morning.")
    call = told(a, "call", form="noun", date="2031-05-05", basis="carried")
    other = told(a, "telephoned", lemma="telephone", who=["Ines Mayor"], date="2031-05-06")
    assert not together(merged([a], [call, other]), call, other)


def test_a_noun_of_several_meanings_points_to_nothing_in_another_article():
    a, b = one_story(
        "The bridge in Kell fell on Monday and mourners came. A service will be held there.",
        "The bridge in Kell fell on Monday, the rail service said as mourners came.",
    )
    one = told(a, "service", form="noun", status="planned")
    other = told(b, "service", form="noun", date="2031-05-05", basis="carried")
    assert not together(merged([a, b], [one, other]), one, other)


def test_a_noun_in_the_clause_of_an_entry_is_no_entry_beside_it():
    a, b = one_story("Talks with a bank failed in May. Dale flew home after a march in June.", "The march drew a crowd.")
    may, june = ("2031-05-01", "2031-05-31", "month"), ("2031-06-01", "2031-06-30", "month")
    talks, failed = told(a, "Talks", lemma="talk", form="noun", arguments=["bank"], date=may, basis="carried"), told(a, "failed", lemma="fail", arguments=["talk", "bank"], date=may)
    march, flew = told(a, "march", form="noun", date=june), told(a, "flew", lemma="fly", who=["Dale"], arguments=["march"])
    drew = told(b, "march", form="noun", arguments=["crowd"])
    result = merged([a, b], [talks, failed, march, flew, drew])
    shown = {citation.mention_id for event in result.events for citation in event.citations}
    assert talks.id not in shown and failed.id in shown
    assert {march.id, flew.id} <= shown  # the march has a day of its own, and another report
    assert talks.id in result.event_ids


def test_planning_is_no_title_of_what_took_place():
    a, b = one_story("Villagers are planning a march through Linden.", "The march through Linden drew a crowd.", published=["2031-05-06", "2031-05-20"])
    planning = told(a, "planning", lemma="plan", status="ongoing", arguments=["march"], date="2031-05-10", title="Villagers are planning a march through Linden")
    one = told(a, "march", form="noun", places=["Linden"], date="2031-05-10", status="planned", title="March through Linden")
    other = told(b, "march", form="noun", places=["Linden"], date="2031-05-10", title="March through Linden")
    result = merged([a, b], [planning, one, other])
    event = next(event for event in result.events if event.id == result.event_ids[other.id])
    assert (event.status, event.title) == ("occurred", "March through Linden")
