"""Which date an event gets, and on what ground. The articles are of Wednesday 6 March 2024."""

import pytest

from tests.events.helpers import mention

MON, TUE, WED, FRI = "2024-03-04", "2024-03-05", "2024-03-06", "2024-03-08"
MONDAY, TUESDAY, FRIDAY = ("Monday", MON), ("Tuesday", TUE), ("Friday", FRI)


def date_of(text, trigger, times, **options):
    date = mention(text, trigger, times, **options).date
    return (date.earliest, date.basis) if date else None


@pytest.mark.parametrize(
    ("text", "trigger", "times", "expected"),
    [
        ("The minister resigned Monday.", "resigned", [MONDAY], (MON, "stated")),
        ("The Monday attack hurt two guards.", "attack", [MONDAY], (MON, "stated")),
        # The parser hangs the day on the talks: the verb gets it too.
        ("Both chiefs settled during brief talks Tuesday to free the crew.", "settled", [TUESDAY], (TUE, "stated")),
        ("Both chiefs settled during brief talks Tuesday to free the crew.", "talks", [TUESDAY], (TUE, "stated")),
        # A reporting verb keeps its own day.
        ("Mills told reporters Tuesday that they would meet.", "told", [TUESDAY], (TUE, "stated")),
        ("Mills told reporters Tuesday that they would meet.", "meet", [TUESDAY], None),
        ("Mills said on Monday he would resign.", "said", [MONDAY], (MON, "stated")),
        ("Mills said on Monday he would resign.", "resign", [MONDAY], None),
        ("They agreed Monday to meet on Friday.", "agreed", [MONDAY, FRIDAY], (MON, "stated")),
        ("They agreed Monday to meet on Friday.", "meet", [MONDAY, FRIDAY], (FRI, "stated")),
        ("He was at home Monday when he fell.", "fell", [MONDAY], (MON, "stated")),
        ("She clung on since Monday, when the Herald disclosed the texts.", "disclosed", [("Monday", "2024-03-04", None)], (MON, "stated")),
        ("Residents, who were evacuated on Monday, were allowed to go home on Tuesday.", "go", [MONDAY, TUESDAY], (TUE, "stated")),
        # "after" sets another time for the verb than for what came before it.
        ("The firm was fined after a leak on Monday.", "leak", [MONDAY], (MON, "stated")),
        # A day before a noun tells which one: the suspect in it was seen another day, who died in it died then.
        ("The suspect in Monday's robbery surfaced in Larne.", "robbery", [MONDAY], (MON, "stated")),
        ("The suspect in Monday's robbery surfaced in Larne.", "surfaced", [MONDAY], (WED, "carried")),
        ("Two sailors died in Monday's blast.", "died", [MONDAY], (MON, "stated")),
        # What is not done before a day is done on it or later; else it is done by the day before.
        ("The mill will not reopen before Friday.", "reopen", [("Friday", None, "2024-03-07")], (FRI, "stated")),
        ("The mill will reopen before Friday.", "reopen", [("Friday", None, "2024-03-07")], (None, "stated")),
        # What a series is of, its latest member need not be.
        ("The theft, the latest in a wave of burglaries this February, shocked Larne.", "theft", [("this February", "2024-02-01", "2024-02-29")], (WED, "carried")),
        # A clock time alone names no day.
        ("The shop closed.", "closed", [], (WED, "carried")),
    ],
)
def test_by_syntax(text, trigger, times, expected):
    assert date_of(text, trigger, times) == expected


@pytest.mark.parametrize(
    ("text", "trigger", "times", "expected"),
    [
        # Joined verbs, participles and the nouns of a dated clause share its day.
        ("Gunmen stormed the bank on Monday and freed a prisoner.", "freed", [MONDAY], (MON, "carried")),
        ("Gunmen stormed the bank on Monday, wounding two guards.", "wounding", [MONDAY], (MON, "carried")),
        # The story stays on its day.
        ("A ferry sank on Monday. Two sailors drowned.", "drowned", [MONDAY], (MON, "carried")),
        # The headline tells what the lead dates.
        ("Ferry sinks off Larne\n\nA ferry sank off Larne on Monday.", "sinks", [MONDAY], (MON, "carried")),
        # What a dated event does, it does then.
        ("The council met on Tuesday. The Monday blast wrecked a hall.", "wrecked", [TUESDAY, MONDAY], (MON, "carried")),
        # The past perfect leaves the day of the story.
        ("A ferry sank on Monday. The owner had sold it.", "sold", [MONDAY], None),
        # An event to come takes no day from the past.
        ("A ferry sank on Monday. The owner will sue.", "sue", [MONDAY], None),
        # What lasts is known before the day of the report.
        ("A ferry sank on Monday. The war goes on.", "war", [MONDAY], None),
        # What somebody is tried for came before the trial.
        ("Okoro was convicted on Monday of robbing a bank.", "robbing", [MONDAY], None),
        # What tells who somebody is, is no event of the day.
        ("Families of two miners killed in the Corby pit explosion sued the owner on Monday.", "explosion", [MONDAY], None),
        # A plan's day is not the day it was called off.
        ("Guides cancelled the walk, which had been planned for Friday.", "cancelled", [FRIDAY], (WED, "carried")),
        # What comes after an event lends it no day: its survivors, an inquiry, whoever speaks of it as known.
        ("Volunteers fed survivors of a strong earthquake on Monday.", "earthquake", [MONDAY], None),
        ("The crash inquiry opened on Monday.", "crash", [MONDAY], None),
        ("His agent confirmed his death on Monday.", "death", [MONDAY], None),
        # "Before" ahead of what comes next is no look back.
        ("A ferry sank on Monday. Thieves drove a van into a shop before fleeing.", "drove", [MONDAY], (MON, "carried")),
        # A clause about who somebody is has its own time, and one that follows a place tells of the event before the place.
        ("A sailor who stole a boat in Corby was caught in Larne on Monday.", "stole", [MONDAY], None),
        ("A ferry sank on Monday. Nurses treated survivors of a blast at the mill that killed four men.", "killed", [MONDAY], None),
        # What an event is told to have done on a day dates it.
        ("Nurses treated survivors of a blast at the mill that killed four men on Monday.", "blast", [MONDAY], (MON, "carried")),
        # A sum over days is of no one day.
        ("A ferry sank on Monday. Patrols have seized nine boats so far.", "seized", [MONDAY], None),
        # Who somebody is by what befell them gives the report no day; the day it was told on does.
        ("A sailor injured in Monday's crash has died, police said on Tuesday.", "died", [MONDAY, TUESDAY], (TUE, "carried")),
        # Only what a day was told for is of it, where each verb has helpers of its own; no perfect is of a day that goes before.
        ("Crowds met on Monday. Two sailors were arrested, and were released on Tuesday.", "arrested", [MONDAY, TUESDAY], (MON, "carried")),
        ("A ferry sank on Monday. It had been due. Divers have raised it.", "raised", [MONDAY], None),
        # What is found, and what had been done before another thing that had, is of no day told.
        ("The mill closed on Monday. Judge Mills found that the bank broke its word.", "broke", [MONDAY], None),
        ("A ferry sank on Monday. Dale testified that the seal had been broken and replaced.", "replaced", [MONDAY], None),
        # A time that the text does not tell keeps another from being carried.
        ("A ferry sank on Monday. Dale hid the box on election night.", "hid", [MONDAY], None),
        # What is denied, admitted or appealed against was before.
        ("Okoro stood trial on Monday. He denies theft.", "theft", [MONDAY], None),
        ("Okoro stood trial on Monday. He pleaded guilty to burglary.", "burglary", [MONDAY], None),
        ("Okoro lodged an appeal against his conviction on Monday.", "conviction", [MONDAY], None),
        # What is done when, or shortly after, something was done on a day is done on it.
        ("Okoro was caught when troops took the ship on Monday.", "caught", [MONDAY], (MON, "carried")),
        ("Okoro seized the ship shortly after it sailed on Monday.", "seized", [MONDAY], (MON, "carried")),
        # What went on when something was done on a day is of it, and the story goes on from there.
        ("The board met on Tuesday.\n\nA bus was carrying miners when it was hit on Monday. Twelve people were hurt.", "hurt", [TUESDAY, MONDAY], (MON, "carried")),
        # What a dated march did is of the march's day; who had fallen ill before others had eaten is of none that is told.
        ("A ferry sank on Monday. The march on Friday filled a square.", "filled", [MONDAY, ("Friday", "2024-03-01", "2024-03-01")], ("2024-03-01", "carried")),
        ("A dairy shut on Monday after doctors said 14 of those who fell ill had eaten its cheese.", "fell ill", [MONDAY], None),
        # What comes later is what the sentence tells, not what had been before; a time for going on is of what goes on.
        ("The thief fled on Monday. Dale sold the ring that he had stolen two days later.", "sold", [MONDAY, ("two days later", "2024-03-06", "2024-03-06")], ("2024-03-06", "stated")),
        ("The dairy went on selling cheese from its shop on Monday.", "selling", [MONDAY], (MON, "stated")),
        # What somebody will come for takes place when they come.
        ("Okoro will appear on Friday for a plea hearing.", "hearing", [FRIDAY], (FRI, "carried")),
        ("The two will meet in a runoff on Friday.", "runoff", [FRIDAY], (FRI, "carried")),
        # What is told of somebody is told after what befell them; a clause that goes on with the story is no such thing.
        ("Ships waited in Larne.\n\nA sailor hurt on Monday was named as Ben Okoro.", "named", [MONDAY], (WED, "carried")),
        ("Okoro was convicted on Monday. The jury, which sat down on Friday, cleared his brother.", "cleared", [MONDAY, ("Friday", "2024-03-01", "2024-03-01")], (MON, "carried")),
        # What came before what somebody tells on a day is not of that day.
        ("Nine sailors have been treated after a gas escape off Larne, police said on Tuesday.", "escape", [TUESDAY], None),
        ("Nine sailors were hurt on Monday after a crash off Larne, police said.", "hurt", [MONDAY], (MON, "stated")),
        # The time of what is held against it is another's; and what a clause "in which" tells was at the time before it.
        ("It was the worst crash of its kind since the one at Larne six years ago, in which two sailors died.", "died", [("six years ago", "2018-01-01", "2018-12-31")], ("2018-01-01", "stated")),
        ("It was the worst crash of its kind since the one at Larne six years ago, in which two sailors died.", "crash", [("six years ago", "2018-01-01", "2018-12-31")], (WED, "carried")),
        # What a time clause tells is of another time, what is said to have been done before too; and what has come about is of no day named.
        ("A ferry sank on Monday. Two weeks have passed since the bridge fell.", "fell", [MONDAY], None),
        ("A ferry sank on Monday. The owner said he had paid for the repair.", "paid", [MONDAY], None),
        ("A ferry sank on Monday. The owner said that he paid for the repair.", "paid", [MONDAY], (MON, "carried")),
        ("A ferry sank on Monday. The council has promised a new bridge.", "promised", [MONDAY], None),
        # The day of an aside is not what the story goes on from.
        ("The firm sold the mine on Tuesday. Its shares fell after Okoro, who was seized on Monday, resigned.", "fell", [MONDAY, TUESDAY], (TUE, "carried")),
        # A detail told right behind goes on with the day of its paragraph.
        ("The council met on Tuesday. The strike went ahead on Monday. Nurses marched.", "marched", [TUESDAY, MONDAY], (MON, "carried")),
        ("The council met on Tuesday. The strike went ahead on Monday.\n\nNurses marched.", "marched", [TUESDAY, MONDAY], (TUE, "carried")),
        # To say so is to do it.
        ("Ann Mills said on Monday she accepted the offer.", "accepted", [MONDAY], (MON, "carried")),
    ],
)
def test_carried(text, trigger, times, expected):
    assert date_of(text, trigger, times) == expected


def test_a_dateline_dates_no_event():
    text = "LARNE, March 5 (Wire) — Two sailors drowned on Monday, police said."
    assert date_of(text, "drowned", [("March 5", TUE), MONDAY]) == (MON, "stated")


def test_lead_without_a_day_takes_the_reports_own_and_says_so():
    found = mention("A bridge has collapsed in Larne.", "collapsed")
    assert (found.date.earliest, found.date.basis, found.time) == (WED, "carried", None)
    assert "report's own day" in found.date.explanation


def test_news_in_the_perfect_before_any_day_is_the_reports_own():
    text = "Police have searched the offices of a firm. The search began as talks ended. On Monday its chief resigned."
    assert date_of(text, "searched", [MONDAY]) == (WED, "carried")


def test_without_publication_date_nothing_is_made_up():
    assert mention("A bridge has collapsed in Larne.", "collapsed", published=None).date is None


@pytest.mark.parametrize(
    ("text", "trigger", "times"),
    [
        ("A bridge fell on Monday. The old one was destroyed centuries ago.", "destroyed", [MONDAY, ("centuries ago", None)]),
        ("A bridge fell on Monday. Raiders burned the first one in 845.", "burned", [MONDAY]),
        ("A bridge fell on Monday. The city was sacked in 44 BC.", "sacked", [MONDAY, ("44 BC", None)]),
        ("The temple was destroyed long ago.", "destroyed", []),
    ],
)
def test_a_time_that_cannot_be_pinned_is_not_replaced(text, trigger, times):
    assert date_of(text, trigger, times) is None


def test_the_day_is_carried_without_the_clock_time():
    times = [("9 a.m. on Monday", f"{MON}T09:00", f"{MON}T09:00")]
    text = "A ferry sank at 9 a.m. on Monday. Two sailors drowned."
    carried = mention(text, "drowned", times).date
    assert (carried.earliest, carried.latest, carried.granularity) == (MON, MON, "day")


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("An inquest opened on Monday into the death of Ben Okoro.", "death", None),  # he had died before
        ("Rain fell on Monday into the night of the parade.", "parade", (MON, "carried")),
    ],
)
def test_what_an_inquiry_is_into_was_before_it(text, noun, expected):
    assert date_of(text, noun, [MONDAY]) == expected


REPORT = ("3 June 2022", "2022-06-03")


@pytest.mark.parametrize(
    ("text", "trigger", "times", "expected"),
    [
        # What a participle says took place on a day was on it, and so is what came of it.
        ("The pump failed on Monday. A test carried out on Tuesday found a crack.", "test", [MONDAY, TUESDAY], (TUE, "stated")),
        ("The pump failed on Monday. A test carried out on Tuesday found a crack.", "found", [MONDAY, TUESDAY], (TUE, "carried")),
        ("The pump failed on Monday. Minutes of a meeting held on Tuesday mention a crack.", "meeting", [MONDAY, TUESDAY], (TUE, "stated")),
        # A writing's date is that of the writing, and of what it tells.
        ("The pump failed on Monday. In a report dated 3 June 2022, Mills wrote that the valve had jammed.", "wrote", [MONDAY, REPORT], ("2022-06-03", "stated")),
        ("The pump failed on Monday. In a cave dated 3 June 2022, Mills wrote a song.", "wrote", [MONDAY, REPORT], (MON, "carried")),
        # What a perfect looks back from is not of its day.
        ("The pump failed. A man who broke into two houses has pleaded guilty.", "broke into", [], None),
        ("The pump failed. A man who broke into two houses has pleaded guilty.", "pleaded guilty", [], (WED, "carried")),
        ("The pump failed. Residents of a town evacuated by boat have begun going home.", "evacuated", [], None),
        ("The pump failed on Monday. Crews spent over a week in tents.", "spent", [MONDAY], None),
        ("The pump failed on Monday. Dale was charged with looting two houses while their owners slept.", "slept", [MONDAY], None),
        # The day of a noun is not that of whom it concerns.
        ("A judge upheld the 1971 settlement on which Mills relied.", "relied", [("1971", "1971-01-01", "1971-12-31")], None),
        # After two days of their own the third verb's is open.
        ("The mill was built on Monday, bombed on Tuesday, and rebuilt with the help of the workers.", "rebuilt", [MONDAY, TUESDAY], None),
        ("The mill was shut on Monday and sold with its stock.", "sold", [MONDAY], (MON, "carried")),
        # A little later is the same day.
        ("The quake struck on Monday. A warning was issued for the coast minutes later.", "issued", [MONDAY, ("minutes later", None)], (MON, "carried")),
    ],
)
def test_beside_other_days(text, trigger, times, expected):
    assert date_of(text, trigger, times) == expected


def test_a_range_is_one_time():
    text = "Masons built the dam between 1871 and 1874."
    date = mention(text, "built", [("1871", "1871-01-01", "1871-12-31"), ("1874", "1874-01-01", "1874-12-31")]).date
    assert (date.earliest, date.latest) == ("1871-01-01", "1874-12-31")


CHRONOLOGY = "Mills was jailed. How the case went:\n\nMonday: Police arrest Mills at his home.\n\nTuesday — He pleads not guilty and is freed. Dale had seen him.\n\nThe end."


@pytest.mark.parametrize(
    ("trigger", "expected"),
    [
        ("arrest", (MON, "occurred")),
        ("pleads", (TUE, "occurred")),
        ("freed", (TUE, "occurred")),
        ("seen", (None, "occurred")),  # the past perfect is of another day
    ],
)
def test_the_heading_of_an_entry_dates_what_it_tells(trigger, expected):
    found = mention(CHRONOLOGY, trigger, [MONDAY, TUESDAY])
    assert (found.date.earliest if found.date and found.date.basis == "stated" else None, found.status) == expected


def test_no_heading_in_mid_line():
    found = mention("The shop closed. Opening hours on Monday: staff arrive at nine.", "arrive", [MONDAY])
    assert found.date is None or found.date.basis != "stated"


@pytest.mark.parametrize(
    ("text", "trigger", "times", "expected"),
    [
        # What is to come under a heading is not over.
        ("The week ahead.\n\nMonday: Police arrest Mills.\n\nFriday: Dale opens a museum in Larne.", "opens", [MONDAY, FRIDAY], (FRI, "planned")),
        # An agency's line is no heading, and one heading makes no chronology.
        ("The mill is shut.\n\nMarch 4 (Reuters) - Dale now leads the firm and plans a sale.\n\nTuesday: It rains.", "plans", [("March 4", MON), TUESDAY], (None, "ongoing")),
        ("The mill is shut.\n\nMonday: Dale opens a museum in Larne.", "opens", [MONDAY], (None, "ongoing")),
        # What is so, and what has a time of its own, is not of the day.
        ("How it went.\n\nMonday: Police arrest Mills. He owns the mine.\n\nTuesday: It rains.", "owns", [MONDAY, TUESDAY], (None, "ongoing")),
        ("How it went.\n\nMonday: Police arrest Mills. He robbed a bank decades ago.\n\nTuesday: It rains.", "robbed", [MONDAY, TUESDAY, ("decades ago", None)], (None, "occurred")),
        ("How it went.\n\nMonday: The trust stands down the alert.\n\nTuesday: It rains.", "stands", [MONDAY, TUESDAY], (MON, "occurred")),
        # A term that an act sets is not its own length; what a court hears is of another day; what was put off by a week is not a week after.
        ("The pump failed on Monday. The firm shut the mine for a week.", "shut", [MONDAY], (None, "occurred")),
        ("Dale rested. She died within hours, an inquest was told on Monday.", "died", [MONDAY], (None, "occurred")),
    ],
)
def test_under_headings_and_beside_lengths(text, trigger, times, expected):
    found = mention(text, trigger, times)
    assert (found.date.earliest if found.date and found.date.basis == "stated" else None, found.status) == expected
