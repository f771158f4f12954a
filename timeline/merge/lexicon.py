"""General English words for what happens in the news: what they say of an event, and which tell events apart."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OCCURRING = _words("""
break_out erupt occur happen take_place unfold ensue begin start commence get_under_way kick_off come go_ahead
""")
"""Verbs that only say that what their subject names took place ("a strike began")."""

LIGHT = _words("""
hold stage conduct carry_out mount launch lead make take give have deliver cast file lodge undergo suffer perform do
begin start open resume plan
""")
"""Verbs that with a noun only say that what it names was done ("held talks", "led a march")."""

AGREEING = _words("sign strike reach seal clinch conclude complete")
"""The same of a deal, pact or sale ("the deal was struck")."""

SENSES: dict[str, tuple[tuple[str, frozenset[str]], str | None]] = {
    "collapse/v": (("break_down", _words("talk talks negotiation negotiations deal merger takeover coalition")), None),
    "pass/v": (("pass_test", _words("survey exam exams examination medical audit screening muster")), None),
    "dismiss/v": (("refuse", _words("application appeal bid claim case motion petition injunction complaint charge charges challenge lawsuit request objection plea")), None),
    "name/v": (("hire", _words("mediator chief head chair chairman chairwoman successor director minister coach manager captain leader president envoy ambassador inspector judge chancellor")), None),
    "strike/v": (("agree", _words("deal deals agreement agreements bargain accord pact truce compromise")), None),
    "admit/v": (("admit_guilt", _words("count counts charge charges offence offences offense offenses murder manslaughter burglary theft arson fraud assault rape conspiracy guilt causing possessing handling dangerous")), None),
    "leave/v": (("leave", _words("door room meeting hall court courtroom building house home hospital jail prison station scene airport stage")), None),
    "order/v": (("evacuate", _words("out")), None),
    "clear/v": (("evacuate", _words("home homes villages resident residents")), None),
    "raise/v": (("rise", _words("bid offer stake price prices fare fares rate rates tax taxes wage wages")), None),
    "raid/n": (("search", _words("police officer officers detective detectives agent agents federal immigration drug drugs address addresses premises dawn warrant warrants office offices")), None),
    "raid/v": (("search", _words("police officer officers detective detectives agent agents home homes house houses office offices address addresses premises headquarters flat flats warehouse club")), None),
    "appeal/n": (("ask_public", _words("witness witnesses information footage public police detective detectives fresh donation donations fund help calm charity")), None),
    "fire/v": (("shoot", _words("shot round bullet gun weapon pistol rifle missile rocket shell at into")), "fire_person"),
}
"""Words of two senses: the first where one of these stands beside them or follows them, elsewhere the second, or whatever the list of acts says where there is none."""

SENSES_BEHIND = {
    "walk out/v": ("leave", _words("cabinet government talk talks meeting room court courtroom chamber session hearing interview conference stadium theatre")),
}
"""Words whose sense a word within five behind them tells."""

HARD = _words("""
die kill injure shoot stab attack bomb explode fire escape capture arrest release charge trial plead admit_guilt convict acquit
sentence sue rob kidnap rape search rescue foil seize smuggle crash quake storm flood collapse evacuate protest clash
walkout war withdraw meet call sign cancel postpone resign retire fire_person hire replace elect vote swear_in win lose
retain award marry divorce bear buy merge lay_off bankrupt bury hack launch_rocket hurl brandish patrol arrive leave
enter treat transport perform score play exchange shell set_fire steal hostage hijack jail intercept riot choose
knock_out fight_bout unveil check_in hospitalise escort handcuff negotiate derail
""")
"""Kinds of act that happen at a time and place: told twice in one story by the same word, they are most often one event. The
others (agreeing, proposing, beginning, ending, warning …) are only what they are about, and need it in common."""

PARTNERS = _words("""
meet talk call visit speak tell agree exchange marry divorce
""")
"""Kinds of act that are who did it with whom: without a name in common they are not the same."""

OWN = _words("""
arrive leave play exchange visit speak vote sign resign retire plead admit_guilt walkout win
""")
"""Kinds of act that everybody does for himself: done by others, it is another event."""

LASTING = _words("""
war invasion conflict occupation campaign crisis ceasefire cease-fire truce hostility tension relation investigation
""")
"""Nouns for what goes on in the background: a day carried to them from elsewhere is not theirs."""

DOCUMENTS = _words("""
proposal plan deal agreement accord pact statement offer measure decision report claim order law bill treaty offer
letter document programme program budget package contract
""")
"""Nouns that name a thing made once and spoken of ever after: they point to each other, not to every act of the same stem."""

ONCE = _words("""
die kill bear
""")
"""What happens to a person once: two dates for it are two accounts of one event."""

REPORTING = _words("""
accord say tell add state note report claim explain remark comment write tweet post according statement quote ask reply insist
argue acknowledge stress emphasise emphasize describe mention believe think feel know hope expect want
""")
"""Words that tell rather than happen: two tellings are one only where they tell the same thing."""

WRITTEN = _words("write email e-mail")
"""Of these, the ones that a letter is told by."""

VAGUE = _words("""
name be have do make take get give go come put set keep let seem become remain stay try use need want see look like hold show
bring lead turn run work play move happen occur begin start continue end stop follow include involve cause allow help
incident event case move matter situation thing issue action activity effort process step way time operation news scene
position role part plan program programme service system
""")
"""Words too general to tell one event from another by themselves: they need the same people or things beside them."""

SEVERAL_THINGS = _words("service position role part matter thing issue system scene way")
"""Nouns that name quite different things from one article to the next (a church's service, a ferry's, the prosecution's): alone they
point to nothing in another article."""

OPPOSED = (
    ("cancel", "begin"), ("cancel", "meet"), ("postpone", "meet"), ("agree", "refuse"), ("win", "lose"), ("convict", "acquit"),
    ("arrest", "release"), ("arrive", "leave"), ("enter", "leave"), ("rise", "fall"), ("begin", "end"), ("resume", "suspend"),
    ("confirm", "deny"), ("hire", "fire_person"), ("marry", "divorce"), ("buy", "sell"), ("approve", "refuse"),
)
"""Kinds of act that exclude each other, whatever other line the two words share."""

CANCELLING = _words("""
cancel cancelled canceled cancels cancelling cancellation scrap scrapped scraps postpone postponed postpones abandoned
shelve shelved axed
""")
ARRANGING = _words("set schedule plan slate arrange expect")
"""Verbs that only say for when something was meant: one that did not come about goes with the calling off, not with the plan."""

CANCELLING_PHRASES = ("called off", "call off", "calls off", "calling off", "put off", "did not take place", "will not take place", "never took place")

TIME_WORDS = _words("""
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may
june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec day days night morning
afternoon evening noon midnight hour hours minute minutes week weeks weekend month months year years decade a.m p.m am pm today
tomorrow yesterday spring summer autumn fall winter time
""")
"""Words that say when: no evidence of what is spoken of."""

ANYBODY = _words("""
people person persons everyone everybody someone somebody anyone anybody nobody one ones others other man men woman women
""")
"""Words that name nobody in particular: to share them is nothing to share."""

STOP = _words("""
a an the and or but nor so yet of in on at by for from to with without into onto over under about above below between
among through during before after since until till against toward towards upon off out up down as if than then that this
these those there here it its itself he him his himself she her hers herself they them their theirs we us our you your i
me my who whom whose which what when where why how is am are was were be been being has have had having do does did
doing will would shall should can could may might must not no yes also just only very more most much many some any all
both each every other another such own same said says say saying told tell according mr mrs ms dr 's 't n't s t re ve ll
d because while although though however still even now today ago later earlier
""")

ORDINALS = {
    word: which
    for which, words in {
        "first": "first original initial",
        "second": "second another",
        "third": "third",
        "fourth": "fourth",
        "earlier": "earlier previous prior past former",
        "later": "later subsequent next",
        "several": "several many two three four five six seven eight nine ten dozens hundreds numerous series string spate".strip(),
    }.items()
    for word in words.split()
}
"""Words before a noun that tell which of several it is: "a second fire" is not "the fire"."""

_COUNTED = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty"""
NUMBERS = {word: str(number) for number, word in enumerate(_COUNTED.split())}

WIDE_PLACES = frozenset(
    name.strip()
    for name in """
afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus, belgium,
bolivia, bosnia, botswana, brazil, britain, great britain, uk, united kingdom, england, scotland, wales, northern ireland, bulgaria,
burma, burundi, cambodia, cameroon, canada, chad, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic,
denmark, ecuador, egypt, el salvador, eritrea, estonia, ethiopia, finland, france, gabon, georgia, germany, ghana, greece, guatemala,
guinea, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan,
kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, liberia, libya, lithuania, luxembourg, madagascar, malawi,
malaysia, mali, malta, mauritania, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands,
new zealand, nicaragua, niger, nigeria, north korea, north macedonia, norway, oman, pakistan, panama, paraguay, peru, philippines,
poland, portugal, qatar, romania, russia, rwanda, saudi arabia, senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia,
south africa, south korea, south sudan, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand,
togo, tunisia, turkey, turkmenistan, uganda, ukraine, united arab emirates, united states, us, usa, america, uruguay, uzbekistan,
venezuela, vietnam, yemen, zambia, zimbabwe, africa, asia, europe, middle east, gulf, balkans, caribbean, latin america, north america,
south america, alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana,
nebraska, nevada, new hampshire, new jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania,
rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming
""".replace("\n", " ").split(",")
)
"""Countries, continents and states: a city and a country do not exclude each other, two cities do."""
