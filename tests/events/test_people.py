"""Who is meant: names the model misses, roles and pronouns that stand for one person, and those that must not be given a name."""

import pytest

from tests.events.helpers import mention


@pytest.mark.parametrize(
    ("text", "trigger", "title"),
    [
        # A title says that a name follows, whatever the model takes it for.
        ("Members Ann Mills and Ben Okoro spoke first.\n\nMayor Ulrike Brandt, who has no seat, said she would sign the bill.", "sign", "Ulrike Brandt to sign the bill"),
        # A description is never wrong where a name may be.
        ("Ben Okoro was crossing the street. The driver hit him. He fled on foot.", "fled", "The driver fled on foot"),
        ("Ben Okoro was crossing the street. The driver hit him.", "hit", "The driver hit Okoro"),
        ("Ben Okoro was in court. The judge ordered him held.", "ordered", "The judge ordered Okoro held"),
        ("Ben Okoro was in court. Ada Roth’s lawyer spoke. She left.", "left", "Ada Roth’s lawyer left"),
        ("Ann Mills praised the crew. A ferry hit the pier. It sank within an hour.", "sank", "It sank within an hour"),
        ("Police searched the harbour. Three thieves robbed a bank. They fled in a boat.", "fled", "They fled in a boat"),
        # A role is somebody's whom the article gives it to, and nobody else's, however often somebody else is named.
        ("The actress Anna Mills left the clinic. Ben Okoro drove home. The actress cancelled a show.", "cancelled", "Anna Mills cancelled a show"),
        ("Anna Mills left the clinic. Mills signed a form. Mills flew home. The actress cancelled a show.", "cancelled", "The actress cancelled a show"),
        ("The actress Anna Mills left. Mills flew home. The actress Ada Roth had fallen ill. The actress cancelled a show.", "cancelled", "The actress cancelled a show"),
        ("Coach Ben Okoro chose a side. Okoro gave a talk. Okoro left at noon. The goalkeeper broke a finger.", "broke", "The goalkeeper broke a finger"),
        ("Ben Okoro was sentenced in May. Okoro had robbed Leo Hart. Okoro wept. The boy recovered in Larne.", "recovered", "The boy recovered in Larne"),
        ("Ben Okoro was sentenced in May. Okoro had robbed Leo Hart. Okoro wept. The suspect escaped.", "escaped", "The suspect escaped"),
        ("Ben Okoro, 47, left Larne. Okoro flew home. Okoro slept. The 47-year-old crashed a car.", "crashed", "The 47-year-old crashed a car"),
        ("Ben Okoro was shot on a bridge. Okoro, a deputy, was 40. Okoro had two sons. The gunman escaped.", "escaped", "The gunman escaped"),
        # Somebody brought in as whom a body did something to is who the pronoun means; whom a person hit is not.
        ("Ben Okoro denied it. Police arrested a manager on Monday; he was released.", "released", "The manager was released"),
        ("Judge Ben Okoro jailed a manager. He left.", "left", "Ben Okoro left"),
        # An unknown first name before a known surname is somebody else's.
        ("Ann Mills resigned. Mills wept. Bertold Mills sued the firm.", "sued", "Bertold Mills sued the firm"),
        ("Ann Mills resigned. Mills wept. Incumbent Mills lost the vote.", "lost", "Ann Mills lost the vote"),
        # What is its own is told without the pronoun.
        ("Larne Energy resigned itself. Its board would meet. Later it called a vote.", "called", "The board called a vote"),
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
        # A title is cut off a person's name, not off a league's or a firm's.
        ("Mayor Ingrid Brandt resigned.", "resigned", "Ingrid Brandt"),
        ("The Premier League fined the captain.", "fined", "Premier League"),
        ("Coach Road Lines closed a depot.", "closed", "Coach Road Lines"),
        ("Ann Mills resigned. Surprising Mills lost a bet.", "lost", "Ann Mills"),
        ("Carl King resigned. King sold a house.", "sold", "Carl King"),
        ("Ben Okoro spent a year at the Ann Mills Center.", "spent", "Ann Mills Center"),
    ],
)
def test_one_name_for_each(text, trigger, name):
    assert name in [participant.name for participant in mention(text, trigger).participants]


@pytest.mark.parametrize(
    ("text", "trigger", "name"),
    [
        ("King Aldo opened a school. Aldo Brandt flew to Larne.", "opened", "Aldo"),
        ("Prince Harry opened a school. Harry Brandt flew to Larne.", "opened", "Harry"),
        ("Ben Brandt resigned. Ben Brandt Jr. sold a flat.", "sold", "Ben Brandt Jr."),
        ("Ben Brandt Jr. sold a flat. Ben Brandt resigned.", "resigned", "Ben Brandt"),
        ("Harry Brandt flew to Larne. Harry opened a school.", "opened", "Harry Brandt"),
    ],
)
def test_who_shares_a_name_is_another(text, trigger, name):
    assert [participant.name for participant in mention(text, trigger).participants][:1] == [name]


def test_a_nickname_is_not_resolved():
    text = "Edward Brandt sold a farm on Monday. Big Ted fell into the lake."  # a bell, a bull, another man
    assert mention(text, "fell").title == "Big Ted fell into the lake"


def test_the_nearer_person_is_she_though_the_name_is_rare():
    text = "Anna Mills praised the crew. Dax Varga was on her boat as the mast split and she drowned."
    assert [p.name for p in mention(text, "drowned").participants] == ["Dax Varga"]


@pytest.mark.parametrize(
    ("text", "trigger", "title"),
    [
        # A report names below whom its lead calls a man, with an age or an address.
        ("A man has pleaded guilty to arson. Ben Okoro, 34, appeared in court.", "pleaded guilty", "Ben Okoro pleaded guilty to arson"),
        ("A driver has been jailed for arson. Ben Okoro, of Mill Lane, left Larne.", "jailed", "Ben Okoro was jailed for arson"),
        # Nobody else's name is taken for his.
        ("A woman has been jailed for arson. Ben Okoro, 34, left Larne.", "jailed", "A woman was jailed for arson"),
        ("A man was hurt in a fire. Ann Mills said it was out. Ben Okoro, 34, died.", "hurt", "A man was hurt in a fire"),
        ("A man was arrested. Ben Okoro said he saw it.", "arrested", "A man was arrested"),
        ("A judge has jailed a driver. Ben Okoro, 34, left Larne.", "jailed", "A judge jailed a driver"),
    ],
)
def test_who_the_somebody_of_the_lead_is(text, trigger, title):
    assert mention(text, trigger).title == title
