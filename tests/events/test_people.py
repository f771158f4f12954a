"""Who is meant: names the model misses, roles and pronouns that stand for one person, and those that must not be given a name."""

import pytest

from tests.events.helpers import mention


@pytest.mark.parametrize(
    ("text", "trigger", "title"),
    [
        # A title says that a name follows, whatever the model takes it for.
        ("Members Ann Mills and Ben Okoro spoke first.\n\nMayor Ulrike Brandt, who has no seat, said she would sign the bill.", "sign", "Ulrike Brandt to sign the bill"),
        # A description is never wrong where a name may be.
        ("Ben Okoro was crossing the street. The driver hit him. He fled on foot.", "fled", "Driver fled on foot"),
        ("Ann Mills praised the crew. A ferry hit the pier. It sank within an hour.", "sank", "It sank within an hour"),
        ("Police searched the harbour. Three thieves robbed a bank. They fled in a boat.", "fled", "They fled in a boat"),
        # What a report calls the one it is about.
        ("Anna Mills left the clinic. Mills signed a form. Mills flew home. The actress cancelled a show.", "cancelled", "Anna Mills cancelled a show"),
        ("Ben Okoro was shot on a bridge. Okoro, a deputy, was 40. Okoro had two sons. The gunman escaped.", "escaped", "The gunman escaped"),
        # Only a person has a surname.
        ("Petra Mills accused Larne Energy of hiding a leak.", "accused", "Petra Mills accused Larne Energy of hiding a leak"),
    ],
)
def test_who_is_named(text, trigger, title):
    assert mention(text, trigger).title == title


def test_who_is_accused_is_said_to_have_done_it():
    [person] = mention("Petra Mills accused Ben Okoro of hiding a leak.", "hiding").participants
    assert person.name == "Ben Okoro"


def test_whose_names_the_owner():
    assert mention("Rosa Brandt, whose endorsement turned the race, left.", "endorsement").title == "Rosa Brandt’s endorsement"


def test_a_firm_taken_for_a_person_is_not_he():
    text = "Larne Reclaim lost its permit. Ben Okoro left the firm. He called a lawyer."
    assert mention(text, "called").title == "Ben Okoro called a lawyer"


@pytest.mark.parametrize(
    ("text", "trigger", "name"),
    [
        ("The council talked with Vladimir Brandt. Donald Mills and Mad Vlad agreed on a truce.", "agreed", "Vladimir Brandt"),
        ("Ann Mills resigned. Stunning Mills won a prize.", "won", "Ann Mills"),
        ("Carl King resigned. King sold a house.", "sold", "Carl King"),
        ("Ben Okoro spent a year at the Ann Mills Center.", "spent", "Ann Mills Center"),
    ],
)
def test_one_name_for_each(text, trigger, name):
    assert name in [participant.name for participant in mention(text, trigger).participants]


def test_the_nearer_person_is_she_though_the_name_is_rare():
    text = "Anna Mills praised the crew. Dax Miller was in her home when the fire broke out and was burned so badly she died."
    assert [p.name for p in mention(text, "died").participants] != ["Anna Mills"]
