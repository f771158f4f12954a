"""Victims and their numbers: whose they are, and which number an entry shows. All people and places are invented."""

from merge_kit import article, merged, one_story, together, told

from timeline.merge.dates import settle


def test_other_victims_of_another_day_are_another_event():
    a, b = one_story("Four guards were killed.", "Eleven soldiers were killed.")
    guards = told(a, "killed", lemma="kill", arguments=["guard"], date="2031-05-01", basis="carried")
    soldiers = told(b, "killed", lemma="kill", arguments=["soldier"], date="2031-05-04", basis="carried")
    assert not together(merged([a, b], [guards, soldiers]), guards, soldiers)
    same_day = told(b, "killed", lemma="kill", arguments=["soldier"], date="2031-05-01", basis="carried")
    assert together(merged([a, b], [guards, same_day]), guards, same_day)  # one report's guards may be another's soldiers


def test_a_number_that_both_give_keeps_two_tellings_together():
    a, b = one_story("Gunmen killed four guards at the post.", "The raid killed four men.")
    one = told(a, "killed", lemma="kill", arguments=["guard"], date="2031-05-01", basis="carried")
    other = told(b, "killed", lemma="kill", arguments=["man"], date="2031-05-04", basis="carried")
    assert together(merged([a, b], [one, other]), one, other)


def test_the_title_takes_the_newest_toll():
    early = article("a", "At least three people were killed in the collapse at Kell.", published="2031-05-06")
    late = article("b", "Seven people were killed in the collapse at Kell.", published="2031-05-08")
    first = told(early, "killed", lemma="kill", arguments=["collapse"], places=["Kell"], date="2031-05-06", title="At least three people were killed in the collapse", prominence=0.9)
    last = told(late, "killed", lemma="kill", arguments=["collapse"], places=["Kell"], date="2031-05-06", title="Seven people were killed in the collapse", prominence=0.2)
    result = merged([early, late], [first, last])
    assert together(result, first, last)
    assert result.events[0].title == "Seven people were killed in the collapse"


def test_a_vague_week_yields_to_two_voices_and_a_day_to_three():
    a, b, c = one_story("He fled.", "He fled.", "He fled.")
    days = [told(each, "fled", lemma="flee", date="2031-05-05", basis="carried") for each in (a, b)]
    week = told(c, "fled", lemma="flee", date=("2031-04-28", "2031-05-04", "week"))
    day = told(c, "fled", lemma="flee", date="2031-05-02")
    assert settle([*days, week], ["a", "b", "c"]).date.earliest == "2031-05-05"
    assert settle([*days, day], ["a", "b", "c"]).date.earliest == "2031-05-02"
