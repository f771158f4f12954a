"""What was called off, or has not been done, is not what was done; one word of two things is not one event. All people and places are invented."""

from merge_kit import merged, one_story, together, told

from timeline.model import NOT_DONE, NOT_HELD, Span


def test_what_was_called_off_is_known_by_what_it_was():
    a, b = one_story("The minister scrapped a visit to the quarry.", "The union has cancelled a walkout in Kell.")
    visit = told(a, "scrapped", lemma="scrap", arguments=["visit", "quarry"])
    walkout = told(b, "cancelled", lemma="cancel", arguments=["walkout"])
    assert not together(merged([a, b], [visit, walkout]), visit, walkout)
    a, b = one_story("The minister scrapped a visit to the quarry.", "The minister has cancelled a visit to the quarry.")
    visit, also = told(a, "scrapped", lemma="scrap", arguments=["visit", "quarry"]), told(b, "cancelled", lemma="cancel", arguments=["visit", "quarry"])
    assert together(merged([a, b], [visit, also]), visit, also)


def test_a_march_called_off_is_none_that_took_place():
    a, b = one_story("Staff marched to the Kell quarry on May 7.", "The march to the Kell quarry was watched by police.")
    done = told(a, "marched", lemma="march", who=["Ann Mills"], arguments=["quarry"], date="2031-05-07")
    held = told(b, "march", form="noun", who=["Ann Mills"], arguments=["quarry"], date="2031-05-07")
    off = held.model_copy(update={"status": "denied", "status_reason": f"“called”: {NOT_HELD}"})
    assert together(merged([a, b], [done, held]), done, held)
    assert not together(merged([a, b], [done, off]), done, off)


def test_what_has_not_been_done_is_not_what_was_done_later():
    a, b = one_story("The farm hand Leo Marsh has not been found.", "The farm hand Leo Marsh was found alive.")
    found = told(b, "found", lemma="find", who=[("Leo Marsh", "patient")])
    same = told(a, "found", lemma="find", who=[("Leo Marsh", "patient")])
    missing = same.model_copy(update={"status": "denied", "status_reason": f"“has been found” {NOT_DONE}"})
    assert together(merged([a, b], [same, found]), same, found)
    assert not together(merged([a, b], [missing, found]), missing, found)


def test_what_was_called_off_is_titled_by_its_plan():
    """ "Minister calls off visit": the noun alone does not say whose visit it was."""
    a, b = one_story("Ann Mills is due to visit the quarry in Kell on May 7.", "Ann Mills called off the visit to the quarry in Kell.")
    plan = told(a, "visit", who=["Ann Mills"], arguments=["quarry"], date="2031-05-07", status="planned", title="Ann Mills to visit the quarry")
    off = told(b, "visit", form="noun", who=["Ann Mills"], arguments=["quarry"], date="2031-05-07", status="denied", title="Visit")
    off = off.model_copy(update={"clause": Span(start=off.trigger.start, end=off.trigger.end)})
    result = merged([a, b], [plan, off])
    assert together(result, plan, off)
    assert (result.events[0].title, result.events[0].status) == ("Ann Mills to visit the quarry", "denied")


def test_one_verb_of_something_else_on_one_day_in_one_town():
    """Only the town and the day are common to the grants and the power."""
    a, b = one_story("The storm cut power to homes in Larne on Monday.", "The council cut grants to clubs in Larne on Monday.")
    power = told(a, "cut", arguments=["power", "home"], date="2031-05-05", phrase="Monday")
    grants = told(b, "cut", arguments=["grant", "club"], date="2031-05-05", phrase="Monday")
    assert not together(merged([a, b], [power, grants]), power, grants)
    same = told(b, "cut", arguments=["power", "home"], date="2031-05-05", phrase="Monday")
    assert together(merged([a, b], [power, same]), power, same)


def test_what_is_joined_to_a_calling_off_is_not_called_off():
    a, b = one_story("Officers found a mould in the Kell brine on May 5, and the opening was called off.", "Officers found a mould in the Kell brine.")
    found = told(a, "found", lemma="find", arguments=["officer", "mould", "brine"], date="2031-05-05")
    also = told(b, "found", lemma="find", arguments=["officer", "mould", "brine"], date="2031-05-05")
    assert together(merged([a, b], [found, also]), found, also)
