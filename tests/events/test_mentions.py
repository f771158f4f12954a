"""What a sentence says happened: triggers, dates, status, titles."""

import pytest

from tests.events.helpers import mention, mentions

MON, TUE, FRI = "2024-03-04", "2024-03-05", "2024-03-08"


@pytest.mark.parametrize(
    ("text", "triggers"),
    [
        ("Fighting broke out near the harbour.", ["Fighting", "broke out"]),
        ("The rebels will hand over the town.", ["hand over"]),
        ("The resignation surprised the party.", ["resignation", "surprised"]),
        ("The truce collapsed.", ["truce", "collapsed"]),
        ("Ministers signed off on the plan.", ["signed off on", "plan"]),
    ],
)
def test_triggers(text, triggers):
    found = [m.trigger.exact for m in mentions(text)]
    assert [t for t in triggers if t not in found] == []


@pytest.mark.parametrize(
    ("text", "trigger", "times", "expected"),
    [
        ("The minister resigned Monday.", "resigned", [("Monday", MON)], MON),
        # The parser hangs the day on the call: the verb gets it too.
        ("The two leaders agreed during a long call Tuesday to free the crew.", "agreed", [("Tuesday", TUE)], TUE),
        # A reporting verb keeps its own day.
        ("Mills told reporters Tuesday that they would meet.", "told", [("Tuesday", TUE)], TUE),
        ("Mills told reporters Tuesday that they would meet.", "meet", [("Tuesday", TUE)], None),
        ("Mills said on Monday he would resign.", "resign", [("Monday", MON)], None),
        ("They agreed Monday to meet on Friday.", "agreed", [("Monday", MON), ("Friday", FRI)], MON),
        ("They agreed Monday to meet on Friday.", "meet", [("Monday", MON), ("Friday", FRI)], FRI),
    ],
)
def test_dates_by_syntax(text, trigger, times, expected):
    date = mention(text, trigger, times).date
    assert (date.earliest if date else None) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("The dam burst.", "burst", "occurred"),
        ("The two towns are set to exchange prisoners on Friday.", "exchange", "planned"),
        ("The court will hear the case.", "hear", "planned"),
        ("Rescuers are searching the valley.", "searching", "ongoing"),
        ("The union did not accept the offer.", "accept", "denied"),
        ("The town could flood if the dam breaks.", "breaks", "hypothetical"),
        ("Mills urged the council to close the mine.", "close", "proposed"),
    ],
)
def test_status(text, trigger, status):
    assert mention(text, trigger).status == status


@pytest.mark.parametrize(
    ("text", "trigger", "title"),
    [
        ("Rescuers found three miners alive.", "found", "Rescuers found three miners alive"),
        ("The council will close the mine.", "close", "The council to close the mine"),
        ("Anna Mills resigned. She left the party.", "left", "Anna Mills left the party"),
        ("The bridge was destroyed by the flood.", "destroyed", "The bridge was destroyed by the flood"),
    ],
)
def test_titles(text, trigger, title):
    assert mention(text, trigger).title == title


def test_ids_and_spans():
    text = "Floods hit Larne. Police closed the road."
    for found in mentions(text, id="x"):
        assert found.id == f"x:{found.trigger.start}"
        assert text[found.trigger.start : found.trigger.end] == found.trigger.exact
        assert found.sentence.start <= found.clause.start <= found.trigger.start
        assert found.trigger.end <= found.clause.end <= found.sentence.end
