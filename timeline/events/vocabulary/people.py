"""Titles, roles and words for people, and what first names say of pronouns."""

from timeline.language.wordlists import words

TITLES = words(
    """
    president vice-president premier chancellor minister secretary senator sen sen. rep rep. representative
    congressman congresswoman governor gov gov. mayor judge justice attorney prosecutor sheriff deputy officer
    detective sergeant sgt sgt. captain capt capt. lieutenant lt lt. colonel col col. general gen gen. admiral
    major maj maj. commander king queen prince princess pope cardinal bishop archbishop rev rev. reverend father
    sister brother dr dr. doctor professor prof prof. mr mr. mrs mrs. ms ms. miss sir dame lord lady baroness
    baron count ambassador envoy spokesman spokeswoman spokesperson coach actor actress singer director chairman
    chairwoman chairperson ceo chief executive leader former special prime foreign acting deputy vice first superintendent commissioner councilman councilwoman councillor alderman treasurer marshal principal provost dean trooper corporal cpl cpl. private warden undersecretary speaker whip host anchor reporter editor
    then-president ex-president inspector
    """
)
"""Words before a name that are no part of it."""

POST_NOMINALS = frozenset(("KC", "QC", "SC", "MP", "MSP", "MEP", "TD", "MBE", "OBE", "CBE", "QPM", "PhD", "MD", "JP"))
"""Letters behind a name that are no part of it."""

SURE_TITLES = words(
    """
    president premier minister senator sen. governor gov. mayor judge attorney prosecutor sheriff detective sgt. sergeant capt. captain
    lt. lieutenant col. colonel commander bishop archbishop rev. dr. professor mr mr. mrs mrs. ms ms. ambassador spokesman
    spokeswoman chairman chairwoman actor actress singer coach inspector councillor councilman councilwoman
    """
)
"""Titles after which only a person's name follows."""

BRANDS = words("premier coach commander singer bishop senator")
"""Those of them that firms, leagues and goods are called by too: "Coach Bus Lines"."""

FIRST_NAMED = words("king queen prince princess pope saint st st. emperor empress sultan emir sister brother hurricane storm cyclone typhoon")
"""Words before a first name that stands alone: "King Aldo", "Storm Ada"."""

INSTITUTIONS = words(
    """
    center centre clinic hospital institute institution foundation university college school academy museum theater theatre
    airport stadium arena bridge park church cathedral prison jail hotel resort rehab fund trust group company corporation corp
    inc ltd bank partners holdings industries energy foods motors airlines airways media news times post court council committee
    commission agency bureau department office party union association federation league club festival prize award act
    """
)
"""Last words of names that are no person's, though a person may have given them: "the Ann Mills Center"."""

ROLES = words(
    """
    president vice-president premier chancellor minister secretary senator representative congressman
    congresswoman governor mayor judge justice attorney lawyer prosecutor sheriff deputy officer detective
    sergeant captain lieutenant colonel general admiral commander king queen prince princess pope cardinal
    bishop archbishop ambassador envoy spokesman spokeswoman spokesperson coach actor actress singer director
    chairman chairwoman ceo chief executive leader star champion boxer player striker goalkeeper golfer
    swimmer athlete author writer director billionaire tycoon founder suspect gunman defendant victim inmate
    prisoner fugitive convict offender widow wife husband son daughter brother sister mother father teenager
    nominee candidate entrepreneur banker publicist manager engineer scientist doctor surgeon pilot driver
    priest rapper musician comedian dancer model
    """
)
"""Roles that can stand for a named person once the article has joined them."""

PEOPLE = words(
    """
    people person man woman child boy girl teenager official officer officers authority police troop force
    soldier rebel militant gunman attacker protester demonstrator rioter worker employee staff guard firefighter
    investigator prosecutor lawyer attorney judge juror jury lawmaker senator minister leader government army
    navy military parliament congress senate court union party company firm group team crew passenger resident
    villager student teacher doctor nurse patient victim survivor witness suspect prisoner inmate fan player
    voter delegation family relative parent mother father wife husband son daughter brother sister neighbor
    analyst expert spokesman spokeswoman spokesperson administration department agency council committee
    commission ministry board bank authorities hooded youth pirate hijacker kidnapper hostage refugee migrant
    immigrant settler fighter insurgent civilian citizen crowd mob striker miner farmer fisherman driver pilot
    engineer scientist researcher regulator shareholder investor creditor lender director executive opposition
    coalition alliance militia gang cartel detective deputy sheriff trooper marshal agent sailor marine
    peacekeeper monitor observer negotiator envoy diplomat counterpart side sides club federation league
    association
    """
)
"""Nouns whose phrase can act: a participant even without a name."""

FEMALE_WORDS = words(
    """
    actress queen princess duchess spokeswoman chairwoman congresswoman mrs mrs. ms ms. miss dame lady sister
    mother wife daughter girl woman widow heiress
    """
)
MALE_WORDS = words(
    """
    actor king prince duke spokesman chairman congressman mr mr. sir lord brother father husband son boy man
    gunman businessman pope priest
    """
)

SAME_PLACE = {
    "us": "United States", "u.s.": "United States", "u.s": "United States", "u. s.": "United States", "usa": "United States", "america": "United States",
    "the united states": "United States", "united states of america": "United States", "uk": "United Kingdom",
    "u.k.": "United Kingdom", "britain": "United Kingdom", "great britain": "United Kingdom", "un": "United Nations",
    "u.n.": "United Nations", "eu": "European Union", "e.u.": "European Union", "nato": "NATO", "uae": "United Arab Emirates",
}
"""One name for the few that newspapers shorten most."""

BODIES = words(
    """
    government army navy military parliament congress senate court union party company firm group administration
    department agency council committee commission ministry board bank opposition coalition alliance militia cartel
    club federation league association city town state county police school hospital university newspaper airline jury panel tribunal inquiry cabinet
    """
)
"""Nouns for bodies: "it" can stand for them."""
