"""Titles read like entries and say what the sentence says; what makes a poor entry is kept but not reportable."""

import pytest

from tests.events.helpers import mention


@pytest.mark.parametrize(
    ("text", "trigger", "title"),
    [
        ("Larne Energy shares fell 9 per cent.", "fell", "Larne Energy shares fell 9 per cent"),
        ("Ann Mills lodged a complaint in December, which was rejected by officials in January.", "rejected", "A complaint was rejected by officials in January"),
        ("A total of 16 people were treated.", "treated", "A total of 16 people were treated"),
        ("Three men were arrested and returned to prison.", "returned", "Three men were returned to prison"),
        ("The union said the employer had given in and agreed to reopen talks.", "agreed", "The employer agreed to reopen talks"),
        ("Hundreds of people were moved out and returned at dawn.", "returned", "Hundreds of people returned at dawn"),
        ("More than 400 people packed the town hall to demand answers about the leak that killed Ann Mills.", "packed", "More than 400 people packed the town hall to demand answers about the leak"),
        ("Ann Mills said an inquiry had begun and promised to publish its findings.", "promised", "Ann Mills promised to publish its findings"),
        ("Rescuers found three miners alive.", "found", "Rescuers found three miners alive"),
        ("The council will close the mine.", "close", "The council to close the mine"),
        # What will not be is not said to come.
        ("The bridge will not reopen before Monday.", "reopen", "The bridge will not reopen"),
        ("The bridge won't be reopened before Monday.", "reopened", "The bridge will not be reopened"),
        ("The council can't close the mine.", "close", "The council cannot close the mine"),
        ("Mills would never sell the club.", "sell", "Mills would not sell the club"),
        ("The council may close the mine.", "close", "The council may close the mine"),
        ("Anna Mills resigned. She left the party.", "left", "Anna Mills left the party"),
        ("The bridge was destroyed by the flood.", "destroyed", "The bridge was destroyed by the flood"),
        ("Mayor Ann Mills and Judge Ben Okoro agreed to seek a brief truce.", "agreed", "Mills and Okoro agreed to seek a brief truce"),
        ("Council closes bridge\n\nText follows here.", "closes", "Council closed bridge"),
        ("The firm, which makes tyres, closed its plant on Monday after the flood.", "closed", "The firm closed its plant"),
        ("Ann Mills denied that she took the money.", "denied", "Ann Mills denied that she took the money"),
        ("The chairman, Ben Okoro, resigned on Monday.", "resigned", "Ben Okoro resigned"),
        ("Services are due to resume on Friday.", "resume", "Services to resume"),
        ("Okoro was arrested on Monday and charged on Friday.", "charged", "Okoro was charged"),
        ("Okoro was arrested at his home and charged later.", "charged", "Okoro was charged later"),
        ("Brandt toured Larne, Port Hale, Oban and Skye before retiring.", "toured", "Brandt toured Larne, Port Hale, Oban and Skye"),
        ("The council voted 5-2 late at night to close the mine.", "voted", "The council voted 5-2 to close the mine"),
        ("The council declared a truce, which will begin in May.", "declared", "The council declared a truce"),
        ("Talks between the union and the ministry broke down.", "broke down", "Talks between the union and the ministry broke down"),
        ("The strike ended hours after last-minute talks between union president Ann Mills and health minister Carl Brandt broke down on Monday.", "broke down", "Last-minute talks between Mills and Brandt broke down"),
        ("The strike started hours after talks broke down.", "started", "The strike started"),
        ("LARNE (Wire) – Brandt Foods will close a plant.", "close", "Brandt Foods to close a plant"),
        ("Crews hauled the ferry to the dock, a two-mile crawl.", "hauled", "Crews hauled the ferry to the dock"),
        ("A gas leak forced Brandt Foods to call off the first public tour of its new plant with little time left on the clock.", "forced", "A gas leak forced Brandt Foods to call off the first public tour"),
        ("Ann Mills checked into rehab.", "checked into", "Ann Mills checked into rehab"),
        ("The council called for a vote.", "called for", "The council called for a vote"),
        ("President Ana Mills and her main challenger traded insults.", "traded", "Ana Mills and her main challenger traded insults"),
        ("Friday's try was called off.", "called off", "The try was called off"),
        ("The league called off the match.", "called off", "The league called off the match"),
        ("Protesters tried to storm the mill.", "storm", "Protesters tried to storm the mill"),
        # What was begun need not be done.
        ("Crews began dismantling the pier.", "dismantling", "Crews began dismantling the pier"),
        ("Crews began to dismantle the pier.", "dismantle", "Crews began to dismantle the pier"),
        ("The yard had resumed making barges.", "making", "The yard resumed making barges"),
        ("Crews started draining the lake and felling the pines.", "felling", "Crews started felling the pines"),
        ("Crews finished dismantling the pier.", "finished", "Crews finished dismantling the pier"),
        ("No one was hurt.", "hurt", "No one was hurt"),
        ("Neither side won a majority.", "won", "Neither side won a majority"),
        ("Ben Okoro posted a record of 31-12 with Larne.", "posted", "Ben Okoro posted a record of 31-12 with Larne"),
        ("Divers pulled the pilot out of the river.", "pulled", "Divers pulled the pilot out of the river"),
        # A name joined inside itself is one name, and no list.
        ("Hart & Dale Motors sacked nine workers.", "sacked", "Hart & Dale Motors sacked nine workers"),
        ("Kell & Rowe Lines, the owner of the ferry, went into liquidation.", "went into", "Kell & Rowe Lines went into liquidation"),
        ("Brook & Sons was sold to Lind & Co after a strike.", "sold", "Brook & Sons was sold to Lind & Co"),
        ("The lift had jammed twice in the ten days before it fell.", "jammed", "The lift jammed twice"),
        ("Nine of the wounded were flown to Larne.", "flown", "Nine of the wounded were flown to Larne"),
        # Subjects that the parser puts elsewhere.
        ("Larne lost, the day after their manager, Ben Okoro, resigned.", "resigned", "Ben Okoro resigned"),
        ("The bid ended after talks with the American hotel developer Ben Okoro collapsed.", "collapsed", "Talks with the American hotel developer collapsed"),
        ("A hole the size of a tennis court opened in the road.", "opened", "A hole opened in the road"),
        ("Residents talk of the flood of January 1997, which killed nine people.", "killed", "The flood of January 1997 killed nine people"),
        ("The wreck that the navy located last year is now a grave.", "located", "The navy located the wreck"),
        ("Sailings to Larne, which were to restart on Monday, were put off.", "restart", "Sailings to Larne to restart"),
        ("It was told by a person familiar with the matter, who asked not to be named.", "asked", "A person familiar with the matter asked not to be named"),
        ("Workers at the plant, which was closed on Monday, marched.", "closed", "The plant was closed"),
        ("The club lost on Saturday, the day after their manager, Ben Okoro, resigned.", "resigned", "Ben Okoro resigned"),
        ("This week the value of the pound fell to $1.20.", "fell", "The value of the pound fell to $1.20"),
        ("The families of soldiers who were killed met the mayor.", "killed", "Soldiers were killed"),
        ("The mother of a toddler who was killed sued the council.", "killed", "A toddler was killed"),
        ("HSBC sacked its chief executive.", "sacked", "HSBC sacked its chief executive"),
        ("THE NSPCC sued the firm.", "sued", "The NSPCC sued the firm"),
        ("Ben Okoro was killed when Paul Hall drove into him. He was arrested at the scene.", "arrested", "Paul Hall was arrested at the scene"),
        # Who "he" is in the next sentence: the main clause's subject, not the one of its aside.
        ("Ben Okoro smiled as Judge Toni Lind read the verdict. He was cleared of theft.", "cleared", "Ben Okoro was cleared of theft"),
        # What a verb cannot do without.
        ("Ben Okoro ruled out stepping down.", "ruled out", "Ben Okoro ruled out stepping down"),
        ("A helicopter never left its base.", "left", "A helicopter did not leave its base"),
        ("The firm's premises were set on fire.", "set", "The firm's premises were set on fire"),
        ("Prosecutors charged a student with blackmail and computer fraud.", "charged", "Prosecutors charged a student with blackmail and computer fraud"),
        ("Winds in the area reached 60 miles an hour.", "reached", "Winds in the area reached 60 miles an hour"),
        ("Ben Okoro appeared before magistrates on Monday.", "appeared", "Ben Okoro appeared before magistrates"),
        ("Ben Okoro appeared before the storm on Monday.", "appeared", "Ben Okoro appeared"),
        ("Naval chiefs denied that a submarine was anywhere near the boat.", "denied", "Naval chiefs denied that a submarine was anywhere near the boat"),
        ("Environmental groups warned of it. In 2005, three of them sued the state.", "sued", "Three of the environmental groups sued the state"),
        ("MORE than 7,000 people packed the square.", "packed", "More than 7,000 people packed the square"),
    ],
)
def test_titles(text, trigger, title):
    times = [(day, date) for day, date in (("Monday", "2024-03-04"), ("Friday", "2024-03-08")) if day in text]
    assert mention(text, trigger, times).title == title


def test_noun_title_names_who_met():
    text = "Ann Mills and Ben Okoro settled during a call on Monday."
    assert mention(text, "call", [("Monday", "2024-03-04")]).title == "Call between Mills and Okoro"


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("The bridge collapsed.", "collapsed", True),
        ("Ann Mills said the bridge was old.", "said", False),
        ("The bridge remains closed.", "remains", False),
        ("The bridge could collapse.", "collapse", False),
        ("Protesters tried to storm the mill.", "storm", True),
        ("Mills refused to resign.", "refused", True),
        ("The mayor resigned, the council announced.", "announced", False),
        ("The council announced a ban.", "announced", True),
        ("How a fire put Larne against a mill\n\nText follows.", "put", False),
        ("Last modified at 7.15 a.m.", "modified", False),
        ("Article posted on Monday.", "posted", False),
        ("Neither side won a majority.", "won", False),
        ("It collapsed.", "collapsed", False),
        ("The council began to close the bridge.", "began", False),
        ("Ann Mills often visits miners.", "visits", False),
        ("The blast occurred in Larne.", "occurred", True),
        ("Ben Okoro called off the match.", "called off", True),
        ("Posted on Monday by staff.", "Posted", False),
        ("The council will hold a public meeting.", "hold", True),
        ("The wreck was seen. And the big question – what sank it? – is open.", "sank", False),
        ("Prayers were said for seven men, only one of whom has been found.", "found", False),
        ("Ben Okoro put the damage at two million.", "put", False),
        ("The firm put 300 workers at risk.", "put", True),
        # Sentences that the small parser misreads: "made" as a helper of "ending", a name as part of the land.
        ("The quarrel is just the latest turn in relations between the two towns, as Mills made quickly ending the strike a top priority.", "ending", False),
        ("Mills told them he wanted to discuss with Brandt land and power plants that were seized on Monday.", "seized", False),
        ("All rights reserved. Ben Okoro took this photo by hand; photo by Ben Okoro.", "took", False),
    ],
)
def test_reportable(text, trigger, expected):
    assert mention(text, trigger).reportable is expected


def test_a_speaker_is_named_for_we():
    text = "“We arrested two men on Monday,” police said."
    assert mention(text, "arrested", [("Monday", "2024-03-04")]).title == "Police arrested two men"


def test_lead_is_more_prominent_than_a_late_aside():
    text = "A bridge collapsed. " + "Nothing more was known. " * 9 + "The man who painted it laughed."
    assert mention(text, "collapsed").prominence > mention(text, "painted").prominence


def test_a_plan_can_be_retold_once_it_has_come_about():
    assert mention("The council will close the mine.", "close").title_once_past == "The council closed the mine"
    assert mention("The council closed the mine.", "closed").title_once_past is None


@pytest.mark.parametrize(
    ("text", "trigger", "title"),
    [
        # What a plan or a permission is for is part of it, as far as there is room.
        ("Chiefs scrapped plans to reopen the town.", "scrapped", "Chiefs scrapped plans to reopen the town"),
        ("Ann Mills was refused permission to appeal.", "refused", "Ann Mills was refused permission to appeal"),
        ("The attempt to raise cash by selling the crispbread arm was abandoned.", "abandoned", "The attempt to raise cash was abandoned"),
        ("Crews found a way to reach the miners.", "found", "Crews found a way"),
        # How long somebody was given is the news; how long something took is not.
        ("The panel met. The panel gave both bidders an extra week.", "gave", "The panel gave both bidders an extra week"),
        # A particle stays at the end; a preposition whose day is gone does not.
        ("Ann Mills said that she would not step in.", "said", "Ann Mills said that she would not step in"),
        # How long a sentence was is part of it; so are "again", "back on", what lies how far off and numbers in names.
        ("The mill shut. Okoro served three years for a theft in Larne.", "served", "Okoro served three years for a theft in Larne"),
        ("The mill shut. The mine opened its gates again.", "opened", "The mine opened its gates again"),
        ("The mill shut. His phone came back on in Larne.", "came", "His phone came back on in Larne"),
        ("The mill shut. The van was set alight at a quarry six miles away.", "set", "The van was set alight at a quarry six miles away"),
        ("The mill shut. Two drivers used the A394.", "used", "Two drivers used the A394"),
        # What somebody was appointed, where the name has become the subject.
        ("The mill shut. A special prosecutor, Helen Tran, was appointed.", "appointed", "Helen Tran was appointed special prosecutor"),
        # The object that a relative clause leaves out; what is to begin is the audit and no office.
        ("The mill shut. A rally that her supporters plan to hold at the court has been banned.", "hold", "Her supporters to hold a rally at the court"),
        ("The mill shut. The board approved an audit of the office, which will begin in May.", "begin", "An audit of the office to begin in May"),
        ("The mill shut. A visit was cancelled because, we understand, two of the posts were vacant.", "cancelled", "A visit was cancelled"),
        ("The mill shut. A review by the Harbour Agency, published in Larne, blames the board.", "published", "A review by the Harbour Agency was published in Larne"),
        ("Harrow & Finch is a chain. The firm took them off sale.", "took", "The firm took them off sale"),
        ("The mill shut. The painting, which thieves stole in Larne, will be shown.", "stole", "Thieves stole the painting in Larne"),
        # What goes on is the entry, and the words that say so; what a headline tells without an object was undergone.
        ("The mill shut. The dairy went on selling cheese on Monday.", "selling", "The dairy went on selling cheese"),
        ("The mill shut. Divers continued to search for the boat.", "search", "Divers continued to search for the boat"),
        ("Listeria found in brine.", "found", "Listeria was found in brine"),
        # Letters behind a name are no name, and "she" is no Dean.
        ("Dean Roscoe stood in the crowd, Anita Bose KC told the court as she opened the case.", "opened", "Anita Bose opened the case"),
        # No judge is sentenced, and who only says what the sentence tells does nothing more.
        ("Judge Howard Teague told Dean Okoro that he was a thief. He will be sentenced with a friend.", "sentenced", "Okoro to be sentenced with a friend"),
        ("Two men appeared in court. Both were charged, police said. They spoke to confirm their names.", "spoke", "Two men spoke to confirm their names"),
        # Who plans something plans it.
        ("The mill reopened. The union plans a march.", "plans", "The union plans a march"),
    ],
)
def test_titles_say_what_it_was(text, trigger, title):
    assert mention(text, trigger).title == title


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The mill shut. “It is a lie,” Ann Mills stormed.", "stormed"),
        ("The mill shut. Ann Mills asked not to be named.", "asked"),
        ("The mill shut. Larne Energy declined to comment.", "declined"),
        ("The mill shut. The sale was designed to please the bank.", "designed"),
        ("The mill shut. The offer is higher than the one rejected on Monday.", "rejected"),
        ("The mill shut. Ann Mills said in an interview that she was well.", "interview"),
        ("The mill shut. Polling Day was marked by problems.", "marked"),
        ("The mill shut. Ann Mills has a photograph of him with the cup, taken in Larne.", "taken"),
        ("The mill shut. A cleaner, Ann Mills, came across it in Larne.", "came"),
        ("The mill shut. Ann Mills said miners were heartbroken.", "heartbroken"),
        ("The mill shut. Ben Okoro shook his head.", "shook"),
        ("The mill shut. Ben Okoro wept.", "wept"),
    ],
)
def test_what_tells_nothing_is_no_entry(text, trigger):
    assert not mention(text, trigger).reportable


def test_what_tells_something_is_one():
    assert mention("The mill shut. Ann Mills stormed the bank.", "stormed").reportable
    assert mention("The mill shut. Ann Mills declined to sell the bank.", "declined").reportable
