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

ROLES = words(
    """
    president vice-president premier chancellor minister secretary senator representative congressman
    congresswoman governor mayor judge justice attorney lawyer prosecutor sheriff deputy officer detective
    sergeant captain lieutenant colonel general admiral commander king queen prince princess pope cardinal
    bishop archbishop ambassador envoy spokesman spokeswoman spokesperson coach actor actress singer director
    chairman chairwoman ceo chief executive leader star starlet champion boxer player striker goalkeeper golfer
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

FEMALE_NAMES = words(
    """
    alice amanda amy andrea angela angelina anita ann anna anne annie barbara beth betty beverly bonnie brenda
    caroline carol carolyn catherine charlotte cheryl christina christine cindy claire claudia cynthia dana
    debbie deborah debra denise diana diane donna dorothy elena elizabeth ellen emily emma erin esther eva
    evelyn fiona florence frances gloria grace hannah heather helen hillary ingrid irene jacqueline jane janet
    janice jean jennifer jessica jill joan joanna joyce judith judy julia julie karen karoline kate katherine
    kathleen kathryn kelly kim kimberly laura lauren leslie linda lindsay lisa liz lori louise lucy lynn
    madeleine margaret maria marie marilyn martha mary megan melania melanie melissa michelle miriam monica
    nancy natalie nicole nora norma olga olivia pamela patricia paula penny rachel rebecca rita rose ruth
    sabrina sally samantha sandra sara sarah sharon shirley sofia sophia sophie stephanie susan suzanne sylvia
    tamara tanya teresa theresa tina tracy ursula valerie vanessa victoria virginia wanda wendy yvonne
    """
)
MALE_NAMES = words(
    """
    aaron adam ahmed alan albert alex alexander ali allen andrew anthony antonio arnold arthur barack ben
    benjamin bernard bill bob bobby boris brad brandon brian bruce carl carlos charles charlie chris christian
    christopher clarence craig daniel dave david dean dennis derek dmitry don donald doug douglas ed edward
    edwin emmanuel eric ernest eugene francis frank franklin fred gary gavin geoffrey george gerald gilbert
    glenn gordon graham greg gregory hamid harold harry hassan henry herbert howard hugo ian igor ivan jack
    jacob jake james jamie jason jeff jeffrey jeremy jerry jim jimmy joe joel john johnny jon jonathan jorge
    jose joseph joshua juan justin karl keith ken kenneth kevin kyle larry lawrence lee leo leon leonard louis
    luis luke marco marcus mario mark martin matt matthew maurice max michael miguel mike mohammed muhammad
    nathan neil nicholas nick nigel norman oliver oscar patrick paul pedro pete peter phil philip rafael ralph
    raymond ricardo richard rick rob robert roberto rodney roger roland ron ronald roy russell ryan sam samuel
    scott sean sergei sergey simon stanley stephen steve steven stuart ted terry theodore thomas tim timothy tom
    tommy tony travis vernon victor vincent vladimir volodymyr walter warren wayne william wladimir xavier yuri
    """
)
FEMALE_WORDS = words(
    """
    actress queen princess duchess spokeswoman chairwoman congresswoman mrs mrs. ms ms. miss dame lady sister
    mother wife daughter girl woman starlet widow heiress
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
    club federation league association city town state county police school hospital university newspaper airline
    """
)
"""Nouns for bodies: "it" can stand for them."""
