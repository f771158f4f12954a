"""Common English given names, by the pronoun they usually take."""

from timeline.language.wordlists import words

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

GIVEN_NAMES = FEMALE_NAMES | MALE_NAMES
