"""One event told in other words, and look-alikes that stay two. All people and places are invented."""

import pytest
from merge_kit import merged, one_story, together, told

from timeline.merge.clusters import Link, cluster
from timeline.merge.levels import LIKELY, SURE, TOLD_APART, Level
from timeline.merge.predicates import predicate_of

SURELY, LIKELY_SO = Level("surely", SURE, bool), Level("likely", LIKELY, bool)


def test_a_plan_and_what_came_of_it_on_its_day():
    a, b = one_story(
        "The probe Lanthorn is to reach the orbit of the moon on May 20, engineers of the Harrow company said.",
        "The probe Lanthorn slipped into its orbit around the moon on May 20, the Harrow company said.",
        published=["2031-05-06", "2031-05-20"],
    )
    plan = told(a, "reach", status="planned", arguments=["probe", "orbit", "moon"], date="2031-05-20")
    done = told(b, "slipped", lemma="slip", arguments=["probe", "orbit", "moon"], date="2031-05-20")
    result = merged([a, b], [plan, done])
    assert together(result, plan, done)
    assert result.events[0].status == "occurred"


def test_two_known_acts_planned_and_done_on_one_day_are_two():
    a, b = one_story(
        "The Harrow company is to sell its harbour ferries on May 20, its board said.",
        "The Harrow company cancelled a tour of its harbour ferries on May 20, its board said.",
        published=["2031-05-06", "2031-05-20"],
    )
    plan = told(a, "sell", status="planned", arguments=["company", "harbour", "ferry"], date="2031-05-20")
    done = told(b, "cancelled", lemma="cancel", arguments=["company", "harbour", "ferry"], date="2031-05-20")
    assert not together(merged([a, b], [plan, done]), plan, done)


def test_two_things_done_on_one_day_need_not_be_one():
    a, b = one_story(
        "Deputies combed the woods near the Harrow depot for the gunman on Friday.",
        "Deputies named the gunman of the Harrow depot on Friday.",
    )
    one = told(a, "combed", lemma="comb", who=["deputies"], arguments=["gunman", "depot"], date="2031-05-02")
    two = told(b, "named", lemma="name", who=["deputies"], arguments=["gunman", "depot"], date="2031-05-02")
    assert not together(merged([a, b], [one, two]), one, two)


def test_one_clock_minute_in_two_reports():
    a, b = one_story(
        "A balloon with two pupils from Orsova drifted over the Linden dam at 4:10 p.m. on Monday.",
        "At 4:10 p.m. on Monday two pupils in a balloon floated over the Linden dam.",
    )
    minute = ("2031-05-05T16:10", "2031-05-05T16:10", "minute")
    one, two = told(a, "drifted", lemma="drift", arguments=["dam"], date=minute), told(b, "floated", lemma="float", arguments=["dam"], date=minute)
    result = merged([a, b], [one, two])
    assert together(result, one, two)
    later = two.model_copy(update={"date": two.date.model_copy(update={"earliest": "2031-05-05T16:30", "latest": "2031-05-05T16:30"})})
    assert not together(merged([a, b], [one, later]), one, later)


def test_a_verb_with_its_noun_is_one_word_of_the_list():
    a, b = one_story("Gunmen took two clerks hostage at the Kell bank on Monday.", "Two clerks were abducted and the hostage taking at the Kell bank on Monday ended.")
    took = told(a, "took", lemma="take", who=["gunmen", "clerks"], arguments=["clerk", "hostage"], date="2031-05-05")
    taking = told(b, "hostage", form="noun", arguments=["bank"], date="2031-05-05")
    assert together(merged([a, b], [took, taking]), took, taking)


def test_a_headline_verb_read_as_a_noun():
    a, b = one_story("Leo Marsh Checks Into Kell Clinic", "The actor Leo Marsh checked into a clinic in Kell.")
    headline = told(a, "Checks", lemma="check", form="noun", who=["Leo Marsh"])
    body = told(b, "checked into", lemma="check into", who=["Leo Marsh"], arguments=["clinic"])
    assert together(merged([a, b], [headline, body]), headline, body)


def test_strikes_by_others_are_other_strikes():
    (a,) = one_story("The nurses resumed their strike last week. The warning strike by the doctors closed two wards.")
    nurses = told(a, "strike", form="noun", who=["nurses"], date=("2031-04-28", "2031-05-04", "week"))
    doctors = told(a, "strike", form="noun", nth=2, who=["doctors"])
    assert not together(merged([a], [nurses, doctors]), nurses, doctors)


def clusters_of_two_groups(size, odd):
    """Two groups of `size` that each belong together, likely one event, but for the pairs in `odd`."""
    groups = range(size), range(size, 2 * size)

    def level(one, other):
        if (one, other) in odd:
            return TOLD_APART
        return SURELY if any(one in group and other in group for group in groups) else LIKELY_SO

    pairs = [(one, other) for one in range(2 * size) for other in range(one + 1, 2 * size)]
    links = [Link(one, other, level(one, other)) for one, other in pairs if (one, other) not in odd]
    return cluster(2 * size, links, level, [None] * 2 * size, [False] * 2 * size)


def test_one_headline_that_says_a_thing_twice_does_not_split_its_story():
    """ "Three shot in depot shooting": five reports with the verb, five with the noun, one with both."""
    assert clusters_of_two_groups(5, odd={(0, 5)}) == [list(range(10))]


def test_two_things_that_most_reports_tell_apart_stay_two():
    assert clusters_of_two_groups(5, odd={(0, 5), (1, 6)}) == [list(range(5)), list(range(5, 10))]
    assert clusters_of_two_groups(1, odd={(0, 1)}) == [[0], [1]]


def test_a_name_that_is_also_a_title():
    a, b = one_story("Nora King dropped the harbour plan on Monday.", "King dropped the harbour plan, a blow to Vogt.")
    one = told(a, "dropped", lemma="drop", who=["Nora King"], arguments=["plan"], date="2031-05-05")
    two = told(b, "dropped", lemma="drop", who=["King"], arguments=["plan"])
    assert together(merged([a, b], [one, two]), one, two)


def test_one_amount_in_one_month_told_weeks_apart():
    texts = (
        "The harbour board fined the Orsova shipping company 18,000 crowns in March for oil in the harbour.",
        "In March the board fined the company 18,000 crowns for the oil its shipping left in the harbour.",
    )
    a, b = one_story(*texts, published=["2031-05-06", "2031-06-20"])
    month = ("2031-03-01", "2031-03-31", "month")
    one = told(a, "fined", lemma="fine", arguments=["board", "oil"], date=month)
    two = told(b, "fined", lemma="fine", arguments=["company"], date=month)
    assert together(merged([a, b], [one, two]), one, two)
    other = two.model_copy(update={"date": two.date.model_copy(update={"earliest": "2030-03-01", "latest": "2030-03-31"})})
    assert not together(merged([a, b], [one, other]), one, other)


def test_people_told_out_of_their_homes_were_evacuated():
    a, b = one_story("Some 1,900 people were ordered out of their homes in Kell on Monday.", "Some 1,900 people were evacuated from Kell on Monday.")
    out = told(b, "evacuated", lemma="evacuate", arguments=["people"], date="2031-05-05", phrase="Monday")
    ordered = told(a, "ordered", lemma="order", arguments=["people", "home"], date="2031-05-05", phrase="Monday")
    assert together(merged([a, b], [ordered, out]), ordered, out)
    a, b = one_story("Some 1,900 guns were ordered for the guards in Kell on Monday.", "Some 1,900 people were evacuated from Kell on Monday.")
    ordered = told(a, "ordered", lemma="order", arguments=["gun", "guard"], date="2031-05-05", phrase="Monday")
    out = told(b, "evacuated", lemma="evacuate", arguments=["people"], date="2031-05-05", phrase="Monday")
    assert not together(merged([a, b], [ordered, out]), ordered, out)


def test_letters_of_one_day_to_one_person_are_one():
    a, b = one_story("Ben Dale wrote to Ann Mills on 14 June, offering 410p a share.", "Ben Dale of Norvane wrote to Ann Mills in mid-June to offer 410p a share.")
    one = told(a, "wrote", lemma="write", who=[("Ben Dale", "agent"), "Ann Mills"], arguments=["share"], date="2031-06-14", phrase="14 June")
    other = told(b, "wrote", lemma="write", who=[("Ben Dale", "agent"), "Ann Mills"], arguments=["share"], date=("2031-06-11", "2031-06-20", "month"), phrase="mid-June")
    assert together(merged([a, b], [one, other]), one, other)
    later = told(b, "wrote", lemma="write", who=[("Ben Dale", "agent"), "Ann Mills"], arguments=["share"], date="2031-06-20", phrase="mid-June")
    assert not together(merged([a, b], [one, later]), one, later)


def test_what_is_done_to_a_place_by_its_name_is_done_there():
    """Of long ago, in articles weeks apart: the year that both state is one time."""
    a, b = one_story("The firm shut its bakery at Coleford in 2008.", "The company closed Coleford in 2008.", published=["2031-05-06", "2031-06-20"])
    shut = told(a, "shut", places=["Coleford"], arguments=["bakery"], date=("2008-01-01", "2008-12-31", "year"), phrase="2008")
    closed = told(b, "closed", lemma="close", who=[("Coleford", "patient")], arguments=["coleford"], date=("2008-01-01", "2008-12-31", "year"), phrase="2008")
    assert together(merged([a, b], [shut, closed]), shut, closed)


def test_one_article_tells_two_by_one_verb():
    [a] = one_story("Managers removed pages from the log. Officers removed computers from the office.")[:1]
    pages = told(a, "removed", lemma="remove", arguments=["manager", "page", "log"])
    computers = told(a, "removed", lemma="remove", arguments=["officer", "computer", "office"], nth=2)
    assert not together(merged([a], [pages, computers]), pages, computers)


def test_who_admits_an_offence_pleads_guilty_and_not_the_other_way():
    a, b = one_story("Leo Marsh pleaded guilty to burglary in Kell.", "Leo Marsh admitted two counts of burglary in Kell.")
    guilty = told(a, "pleaded", lemma="plead guilty", who=["Leo Marsh"], arguments=["burglary"], date="2031-05-05")
    admitted = told(b, "admitted", lemma="admit", who=["Leo Marsh"], arguments=["count", "burglary"], date="2031-05-05")
    assert together(merged([a, b], [guilty, admitted]), guilty, admitted)
    denied = told(b, "admitted", lemma="plead", who=["Leo Marsh"], arguments=["burglary"])
    assert not together(merged([a, b], [guilty, denied]), guilty, denied)


def test_one_mans_sayings_of_one_day_are_not_one():
    a, b = one_story("Ben Dale said on Monday that talks on the port had failed.", "Ben Dale said on Monday that he was glad of the talks he had held with farmers.")
    one = told(a, "said", lemma="say", who=["Ben Dale"], arguments=["talk"], date="2031-05-05", phrase="Monday")
    other = told(b, "said", lemma="say", who=["Ben Dale"], arguments=["talk"], date="2031-05-05", phrase="Monday")
    assert not together(merged([a, b], [one, other]), one, other)


def test_a_deal_that_was_struck_is_no_strike():
    a, b = one_story("A deal was struck in Kell on Monday.", "A strike began in Kell on Monday.")
    deal = told(a, "struck", lemma="strike", places=["Kell"], arguments=["deal"], date="2031-05-05", phrase="Monday")
    strike = told(b, "strike", form="noun", places=["Kell"], date="2031-05-05", phrase="Monday")
    assert not together(merged([a, b], [deal, strike]), deal, strike)


def test_who_died_is_none_of_those_who_could_have():
    a, b = one_story("Ann Mills died in Kell on Monday.", "A pill almost killed Ann Mills in Kell.")
    died = told(a, "died", lemma="die", who=["Ann Mills"], date="2031-05-05", phrase="Monday")
    almost = told(b, "killed", lemma="kill", who=[("Ann Mills", "patient")], status="hypothetical")
    assert not together(merged([a, b], [died, almost]), died, almost)


@pytest.mark.parametrize(
    ("lemma", "beside", "act"),
    [
        ("dismiss", "application", "refuse"), ("dismiss", "clerk", "fire_person"),
        ("name", "mediator", "hire"), ("name", "street", None),
        ("strike", "deal", "agree"), ("strike", "nurse", None),
        ("admit", "burglary", "admit_guilt"), ("admit", "patient", "check_in"),
        ("order", "out", "evacuate"), ("order", "home", "order"),
        ("clear", "resident", "evacuate"), ("clear", "house", None),
        ("raise", "bid", "rise"), ("raise", "child", None),
    ],
)  # fmt: skip
def test_what_stands_beside_a_word_tells_its_sense(lemma, beside, act):
    core = predicate_of(lemma, "verb", {beside}).core
    assert core == ({act} if act else core - {"hire", "agree", "evacuate", "rise"})


def test_police_raid_a_house_and_the_police_appeal_to_the_public():
    assert predicate_of("raid", "noun", {"officer"}).acts == {"search"}
    assert "rob" in predicate_of("raid", "noun", {"bank"}).core
    assert predicate_of("appeal", "noun", {"witness"}) != predicate_of("appeal", "noun", {"conviction"})


def test_who_leaves_a_room_has_not_left_the_post():
    assert predicate_of("leave", "verb", {"courtroom"}).acts == {"leave"}
    assert "resign" in predicate_of("leave", "verb", {"company"}).acts
