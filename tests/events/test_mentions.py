"""What a sentence says happened: triggers, status, who, whose words. Published on a Wednesday, 6 March 2024."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.events.helpers import mention, mentions


@pytest.mark.parametrize(
    ("text", "triggers", "not_triggers"),
    [
        ("Fighting broke out near the old harbour.", ["Fighting", "broke out"], ["harbour", "old"]),
        ("The rebels will hand over the town.", ["hand over"], ["rebels", "town", "will"]),
        ("The resignation surprised the party.", ["resignation", "surprised"], ["The"]),
        ("The truce collapsed.", ["truce", "collapsed"], []),
        ("Ministers signed off on the bridge.", ["signed off on"], ["Ministers", "bridge"]),
        ("Okoro checked into a clinic in Larne.", ["checked into"], ["clinic", "Larne"]),
        ("The mayor was at home.", [], ["was", "home", "mayor"]),
        ("He leaves a wife and two sons.", [], ["leaves"]),
        ("Boats reached the care home behind the flood wall.", ["reached"], ["care", "flood"]),
        ("The flood reached the mill.", ["flood", "reached"], []),
        ("He leaves the party on Monday.", ["leaves"], []),
        ("The crash leaves a mother homeless.", ["leaves"], []),
        ("Two sailors were dead.", ["dead"], ["sailors", "were"]),
        ("The Defence Department closed.", ["closed"], ["Defence", "Department"]),
        ("The cease-fire held.", ["cease-fire", "held"], ["fire", "cease"]),
        ("She rear-ended a van.", ["rear-ended"], ["rear", "van"]),
    ],
)
def test_triggers(text, triggers, not_triggers):
    found = [m.trigger.exact for m in mentions(text)]
    assert [t for t in triggers if t not in found] == []
    assert [t for t in not_triggers if t in found] == []


@pytest.mark.parametrize(
    ("text", "trigger", "lemma"),
    [
        ("The ceasefire held.", "ceasefire", "cease-fire"),
        ("The cease-fire held.", "cease-fire", "cease-fire"),
        ("Police broke up the rally.", "broke up", "break up"),
        ("Mills emphasised the risk.", "emphasised", "emphasize"),
        ("The club rehired Mills.", "rehired", "rehire"),
        ("The club re-hired Mills.", "re-hired", "rehire"),
    ],
)
def test_one_lemma_for_all_spellings(text, trigger, lemma):
    assert mention(text, trigger).lemma == lemma


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("The dam burst.", "burst", "occurred"),
        ("The dam has burst.", "burst", "occurred"),
        ("The two towns are set to exchange prisoners on Friday.", "exchange", "planned"),
        ("The court will hear the case.", "hear", "planned"),
        ("The school is to reopen on Monday.", "reopen", "planned"),
        ("She is set to be sworn in on Monday.", "sworn in", "planned"),
        ("He is expected to be handed over to the navy.", "handed over", "planned"),
        ("The ship had to be towed to port.", "towed", "occurred"),
        ("The crew had to leave the ship.", "leave", "occurred"),
        ("A hearing is scheduled for Friday.", "scheduled", "planned"),
        ("Mills said the firm would appeal.", "appeal", "planned"),
        ("The hall cannot be used until repairs have been approved.", "approved", "planned"),
        ("The board is expected to lift the ban, once the pipes have been tested.", "tested", "planned"),
        ("The hall was shut until repairs had been approved.", "approved", "occurred"),
        ("He left once he had been paid.", "paid", "occurred"),
        ("The council said she would take charge until a review was completed.", "completed", "planned"),
        ("She took charge until a review was completed.", "completed", "occurred"),
        ("Its leader said Mills had misled the council.", "misled", "alleged"),
        ("Mills said she lied about her age.", "lied", "occurred"),
        ("The judge said Mills defrauded 400 savers.", "defrauded", "occurred"),
        ("The airport has been closed until the ash was cleared.", "cleared", "occurred"),
        ("Mills misled the council.", "misled", "occurred"),
        ("The inquest will be opened on Friday and adjourned until spring.", "adjourned", "planned"),
        ("The inquest was opened on Friday and adjourned until spring.", "adjourned", "occurred"),
        ("The meeting that was to take place on Friday has been put back.", "take place", "planned"),
        ("Rescuers are searching the valley.", "searching", "ongoing"),
        ("The union did not accept the offer.", "accept", "denied"),
        ("The town could flood.", "flood", "hypothetical"),
        ("The firm will close if the bank fails.", "fails", "hypothetical"),
        ("The queen was to have opened the bridge.", "opened", "hypothetical"),
        ("Mills urged the council to close the mine.", "close", "proposed"),
        ("Both sides agreed to seek a truce.", "agreed", "occurred"),
        ("Both sides agreed to seek a truce.", "truce", "proposed"),
        ("The alleged theft shocked Larne.", "theft", "alleged"),
        ("Okoro denied the theft.", "theft", "denied"),
        ("Okoro beat Mills to win the title.", "win", "occurred"),
        # What the verb that holds, begins, puts off or calls off an event says of it.
        ("Negotiations will begin in Larne.", "Negotiations", "planned"),
        ("The talks are due to resume soon.", "talks", "planned"),
        ("A strike that will begin in May worries Larne.", "strike", "planned"),
        ("The firm put off its shareholder vote.", "vote", "planned"),
        ("The league called off the match.", "match", "denied"),
        ("The flood will change the town.", "flood", "occurred"),
        ("Unions repeated a call for strikes.", "strikes", "proposed"),
        ("Fears of a strike grew.", "strike", "hypothetical"),
        ("The day will begin with a truce, as well as talks.", "talks", "planned"),
        # Arranged for a time: ahead, unless the sentence calls it off.
        ("The inquest, set for Friday, will hear nine witnesses.", "set", "planned"),
        ("A parade, planned for Friday, was called off.", "planned", "hypothetical"),
        ("Organisers called off a march scheduled for Friday.", "scheduled", "hypothetical"),
        ("The match, set for Friday, was postponed.", "set", "hypothetical"),
        ("The terms set by the court were harsh.", "set", "occurred"),
        # Done, whatever day it had been arranged for, or done on the day.
        ("A fire set on Monday destroyed the barn.", "set", "occurred"),
        ("The price set on Monday was withdrawn.", "set", "occurred"),
        ("A rally scheduled for last Saturday drew thousands.", "scheduled", "occurred"),
        ("A strike set for Monday was not called off.", "set", "occurred"),
        ("A strike set for Monday was not called off.", "strike", "occurred"),
        # Tried, failed, refused.
        ("Protesters tried to storm the mill.", "storm", "occurred"),
        ("Mills failed to reach a deal.", "reach", "denied"),
        ("Mills failed to reach a deal.", "deal", "denied"),
        ("Okoro refused to resign.", "resign", "denied"),
        ("No one was hurt.", "hurt", "denied"),
        ("Neither side won a majority.", "won", "denied"),
        ("Police made no arrests.", "arrests", "denied"),
        ("Who closed the mine?", "closed", "hypothetical"),
        ("What began as a picnic on Monday closed the mine.", "closed", "occurred"),
        ("Where the mine stood, farmers planted a wood.", "planted", "occurred"),
        ("What closed the mine", "closed", "hypothetical"),
        ("Okoro allegedly stole the car.", "stole", "alleged"),
    ],
)
def test_status(text, trigger, status):
    found = mention(text, trigger)
    assert found.status == status
    assert found.status_reason


@pytest.mark.parametrize(
    ("text", "trigger", "who"),
    [
        ("The bridge fell, police said.", "fell", "police"),
        ("The bridge fell, according to the ministry.", "fell", "the ministry"),
        ("Mills said the bridge fell.", "fell", "Mills"),
        ("Ben Okoro left early. He said the bridge fell.", "fell", "Ben Okoro"),
        ("Harbour board press secretary Ann Mills said the bridge fell.", "fell", "Harbour board press secretary Ann Mills"),
        # The outermost speaker vouches for the whole.
        ("Mills told Okoro that the bridge fell, the ministry said.", "fell", "the ministry"),
        ("The bridge fell.", "fell", None),
    ],
)
def test_attribution(text, trigger, who):
    assert mention(text, trigger).attribution == who


@pytest.mark.parametrize(
    ("text", "trigger", "participants"),
    [
        ("President Ann Mills met Judge Ben Okoro.", "met", [("Ann Mills", "agent"), ("Ben Okoro", "patient")]),
        ("President Ann Mills spoke. Mills left the hall.", "left", [("Ann Mills", "agent")]),
        ("Ann Mills arrived in Larne. She met miners.", "met", [("Ann Mills", "agent"), ("miners", "patient")]),
        ("Mayor Ann Mills and Judge Ben Okoro agreed to meet.", "agreed", [("Ann Mills", "agent"), ("Ben Okoro", "agent")]),
        ("Ben Okoro was arrested by police.", "arrested", [("Ben Okoro", "patient"), ("police", "agent")]),
    ],
)
def test_participants_have_one_name_and_a_role(text, trigger, participants):
    assert [(p.name, p.role) for p in mention(text, trigger).participants] == participants


def test_a_role_stands_for_the_person_the_article_gave_it_to():
    text = "Norwegian President Ann Mills spoke in Larne. Later the Norwegian president visited a school."
    assert "Ann Mills" in [p.name for p in mention(text, "visited").participants]


def test_places():
    assert mention("Ann Mills met miners in Belfast.", "met").places == ("Belfast",)


def test_ids_and_spans():
    text = "Floods hit Larne. Police closed the road, and the mayor spoke."
    for found in mentions(text, id="x"):
        assert found.id == f"x:{found.trigger.start}"
        assert text[found.trigger.start : found.trigger.end] == found.trigger.exact
        assert found.sentence.start <= found.clause.start <= found.trigger.start
        assert found.trigger.end <= found.clause.end <= found.sentence.end


def test_no_events_is_an_empty_list():
    assert mentions("") == []
    assert mentions("Larne.") == []


WORDS = st.sampled_from(
    ["the", "Mills", "police", "resigned", "on", "Monday", ",", ".", "“", "”", "and", "who", "agreed", "to", "meet", "3", "\n\n", "-", "said", "it", "talks", "in", "Larne", "will", "not", "be"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_any_text_gives_sound_mentions(text):
    found = mentions(text)
    assert found == mentions(text)
    assert [m.trigger.start for m in found] == sorted({m.trigger.start for m in found})
    for each in found:
        assert text[each.trigger.start : each.trigger.end] == each.trigger.exact
        assert each.title.strip() == each.title != ""
        assert 0 <= each.prominence <= 1


def test_a_noun_dated_after_the_report_is_planned():
    text = "The parties picked leaders ahead of the vote on May 3."
    assert mention(text, "vote", [("May 3", "2024-05-03")]).status == "planned"


SHOWN = [
    ("The former mayor appeared in court on Monday on charges of bribery.", "Monday", "The former mayor appeared in court on charges of bribery"),
    ("Its first ferry, Osprey 1, sank in April 2023.", "April 2023", "Osprey 1 sank"),
    ("A rival ship, Tern, built by the yard at Larne, ran aground last week.", "last week", "Tern ran aground"),
    ("Crews began towing the hull to the yard on Monday.", "Monday", "Crews began towing the hull to the yard"),
    ("Landfall came at dusk on Friday.", "Friday", "Landfall came at dusk"),
    ("Thousands of people took to the streets on Saturday.", "Saturday", "Thousands of people took to the streets"),
    ("Last week the pier burned down.", "Last week", "The pier burned down"),
    ("A Larne Energy barge carrying cranes roared up the river on Tuesday.", "Tuesday", "A Larne Energy barge roared up the river"),
]


@pytest.mark.parametrize(("text", "day", "title"), SHOWN)
def test_a_dated_fact_makes_an_entry(text, day, title):
    assert title in [m.title for m in mentions(text, [(day, "2024-03-04")]) if m.reportable]


def test_what_would_happen_on_a_day_to_come_is_planned():
    text = "The ship would reach Larne on March 27."
    assert mention(text, "reach", [("March 27", "2024-03-27")]).status == "planned"
    assert mention(text, "reach", [("March 27", "2024-02-27")]).status == "hypothetical"
    assert mention("The ship would sail on March 27 if the crew agreed.", "sail", [("March 27", "2024-03-27")]).status == "hypothetical"


@pytest.mark.parametrize(("text", "day"), [
    ("Last updated on Monday by the desk.", "Monday"), ("He gave no details on the pier.", ""), ("The ship would sail soon.", ""),
    ("The pier opened on March 3.", "March"),
])  # fmt: skip
def test_what_tells_no_happening_makes_no_entry(text, day):
    times = [(day, "2024-03-04")] if day else []
    assert not [m.title for m in mentions(text, times) if m.reportable and m.trigger.exact != "opened"]


def test_an_event_noun_with_a_headline_capital_is_no_name():
    assert [m.lemma for m in mentions("Morning Crash Blocks Old Bridge\n\nText follows here.")][:2] == ["crash", "block"]


@pytest.mark.parametrize(("text", "word", "found"), [
    ("The launch director spoke.", "launch", False), ("Roads close on launch day.", "launch", False), ("The strike committee met.", "strike", False),
    ("Fire Chief Ann Mills spoke.", "Fire", False), ("The fire alarm rang.", "fire", False), ("Fire destroyed the mill.", "Fire", True),
    ("The murder suspect fled.", "murder", True), ("The launch was perfect.", "launch", True),
])  # fmt: skip
def test_a_word_for_a_post_or_an_occasion_is_no_event(text, word, found):
    assert any(m.trigger.exact == word for m in mentions(text)) is found


def test_the_present_of_a_day_to_come_is_a_plan():
    assert mention("The town is quiet. The funeral takes place on Monday.", "takes place", [("Monday", "2024-03-11")]).status == "planned"
    assert mention("The town is quiet. The funeral takes place on Tuesday.", "takes place", [("Tuesday", "2024-03-05")]).status == "ongoing"


def test_what_an_outlet_no_longer_says_is_no_event():
    text = "Fire destroyed the mill on Saturday. Correction: An earlier version of this article said the fire broke out on Friday."
    assert [m.trigger.exact for m in mentions(text)] == ["Fire", "destroyed"]


def test_an_earlier_version_of_anything_else_is_told_of():
    assert "accused" in [m.trigger.exact for m in mentions("An earlier version of the report, leaked on Monday, accused the minister of bribery.")]


def test_sites_inside_phrases():
    found = mention("The crew met Ann Mills at a depot near the station in Larne.", "met")
    assert found.sites == ("Larne",)
