"""Verbs by what they do in a news sentence."""

from timeline.language.wordlists import words

REPORTING = words(
    """
    say tell add report claim state note explain write argue insist suggest stress emphasize point remark
    comment reply respond quote recall describe mention acknowledge admit believe think know hope expect
    understand learn hear feel underscore boast grumble reiterate maintain contend assert allege complain lament
    joke quip tweet recount stipulate call show indicate caution remind estimate predict forecast hint cite
    """
)
"""Verbs that pass on what somebody holds or says; on their own poor timeline entries."""

REPORT_NEWS = words(
    """
    announce declare confirm deny warn vow pledge promise accuse reveal disclose threaten admit testify rule
    decide apologize condemn criticize
    """
)
"""Acts of speech that are news in themselves, and may report a clause."""

WRITTEN = words("date publish issue send release post file submit write")
"""Verbs of what is done to a writing."""

MAKING_KNOWN = words("announce confirm reveal disclose declare")
ENDS_AND_MOVES = words("leave quit resign retire step stand close shut end cut scrap withdraw pull sell move cancel suspend recall axe drop lay merge buy")
"""What one was doing, as made known, is what one is to do: "announced that she was leaving"."""

SAYING_WHAT = words("announce declare confirm deny warn vow pledge promise reveal disclose threaten admit decide agree rule vote accuse")
"""Acts of speech that are no entry without what was said: "the agency announced"."""

THINKING = words(
    """
    believe think hope expect feel want wish like love hate need prefer doubt fear consider assume suppose
    wonder know
    """
)

STATES = words(
    """
    be have seem appear remain become belong contain consist cost depend deserve equal exist include involve
    lack last lie matter mean own possess represent resemble sit stand stay weigh concern relate know like love
    need want date fit keep live look own span total number work wear sound feel trust rely
    """
)
"""Verbs of being and having: what is so, rather than what happened."""

PASSING = words("appear last stay stand sit work live own")
"""States that news tells as events where a date is given: "appeared in court on Monday", "stayed off work on Tuesday"."""

VACANT = words("be do have get see try help need seem want keep let")
"""Light verbs that rarely make an event of their object."""

LIGHT = words("be do have get make take give go come keep put let see try use help need seem happen occur hold")
"""Verbs that say little without their object; a verb with an event noun as object takes its sense from it."""

ASPECT = words(
    """
    begin start continue stop finish cease end resume keep proceed commence go try attempt manage fail seek help
    appear seem tend happen
    """
)
"""Verbs that only say how far another event has got."""

BEGINNING = words("begin start resume commence")
"""Verbs whose complement is the event: "began rolling it back"."""

ENDING = words("stop cease finish end halt")
"""Verbs that are the event, of what their complement names: "stopped making engines"."""

PLANNING = words(
    """
    plan intend aim hope expect schedule slate due set want seek vow pledge promise agree prepare arrange decide
    demand ask order urge call request propose recommend offer invite encourage allow permit persuade convince
    require push advise threaten warn refuse decline volunteer wish try attempt look wait need consent commit
    opt elect mean
    """
)
"""Verbs whose to-clause lies ahead of them."""

INTENDING = words("plan intend want hope expect wish aim")
"""Verbs that only say somebody means to do what follows."""

PROPOSING = words(
    """
    ask urge call request propose recommend suggest offer invite encourage demand want wish push advise hope
    seek consider
    """
)
"""Verbs whose complement is wanted by somebody and not yet agreed."""

FACTIVE_TO = words(
    """
    force manage help cause begin start continue allege say report believe think use go happen appear seem fail
    """
)

ALLEGING = words("allege accuse claim charge suspect")
"""Verbs that give what they report as an accusation."""

CLAIMING = words("say tell add write argue insist complain")
"""Verbs by which anybody says what he likes."""

DENYING = words("deny reject refute dispute rebut")

PHRASAL_PREPOSITIONS = {
    "break": ("into",), "call": ("for", "on", "off"), "check": ("into",), "come": ("into",),
    "crack": ("down",), "crash": ("into", "onto"), "go": ("into", "through"), "hand": ("over",), "look": ("into",),
    "pull": ("over",), "rule": ("on",), "run": ("for", "over"), "sign": ("off", "on"), "step": ("down",),
    "turn": ("into",), "break out": ("of",), "sign off": ("on",), "step down": ("as",), "crack down": ("on",),
}
"""Verbs (with their particle) that mean something of their own with a preposition."""

IRREGULAR_PAST = {
    "arise": "arose", "awake": "awoke", "be": "was", "bear": "bore", "beat": "beat", "become": "became",
    "begin": "began", "bend": "bent", "bet": "bet", "bid": "bid", "bind": "bound", "bite": "bit", "bleed": "bled",
    "blow": "blew", "break": "broke", "breed": "bred", "bring": "brought", "broadcast": "broadcast",
    "build": "built", "burst": "burst", "buy": "bought", "cast": "cast", "catch": "caught", "choose": "chose",
    "cling": "clung", "come": "came", "cost": "cost", "creep": "crept", "cut": "cut", "deal": "dealt", "dig": "dug",
    "do": "did", "draw": "drew", "drink": "drank", "drive": "drove", "eat": "ate", "fall": "fell", "feed": "fed",
    "feel": "felt", "fight": "fought", "find": "found", "flee": "fled", "fling": "flung", "fly": "flew",
    "forbid": "forbade", "forecast": "forecast", "foresee": "foresaw", "forget": "forgot", "forgive": "forgave",
    "freeze": "froze", "get": "got", "give": "gave", "go": "went", "grind": "ground", "grow": "grew", "hang": "hung",
    "have": "had", "hear": "heard", "hide": "hid", "hit": "hit", "hold": "held", "hurt": "hurt", "keep": "kept",
    "know": "knew", "lay": "laid", "lead": "led", "leave": "left", "lend": "lent", "let": "let", "lie": "lay",
    "light": "lit", "lose": "lost", "make": "made", "mean": "meant", "meet": "met", "mistake": "mistook",
    "offset": "offset", "outbid": "outbid", "overcome": "overcame", "oversee": "oversaw", "overtake": "overtook",
    "overthrow": "overthrew", "override": "overrode", "overrun": "overran", "pay": "paid", "prove": "proved",
    "put": "put", "quit": "quit", "read": "read", "rebuild": "rebuilt", "resell": "resold", "retake": "retook",
    "rid": "rid", "ride": "rode", "ring": "rang", "rise": "rose", "run": "ran", "say": "said", "see": "saw",
    "seek": "sought", "sell": "sold", "send": "sent", "set": "set", "shake": "shook", "shed": "shed",
    "shoot": "shot", "show": "showed", "shrink": "shrank", "shut": "shut", "sing": "sang", "sink": "sank",
    "sit": "sat", "slay": "slew", "sleep": "slept", "slide": "slid", "sling": "slung", "speak": "spoke",
    "speed": "sped", "spend": "spent", "spin": "spun", "split": "split", "spread": "spread", "spring": "sprang",
    "stand": "stood", "steal": "stole", "stick": "stuck", "sting": "stung", "stride": "strode", "strike": "struck",
    "strive": "strove", "swear": "swore", "sweep": "swept", "swell": "swelled", "swim": "swam", "swing": "swung",
    "take": "took", "teach": "taught", "tear": "tore", "tell": "told", "think": "thought", "throw": "threw",
    "undergo": "underwent", "understand": "understood", "undertake": "undertook", "undo": "undid", "uphold": "upheld",
    "upset": "upset", "wake": "woke", "wear": "wore", "weep": "wept", "win": "won", "wind": "wound",
    "withdraw": "withdrew", "withhold": "withheld", "withstand": "withstood", "write": "wrote",
    "rearm": "rearmed", "bar": "barred", "plan": "planned", "ban": "banned", "stop": "stopped", "rob": "robbed",
    "stab": "stabbed", "grab": "grabbed", "drop": "dropped", "kidnap": "kidnapped", "commit": "committed",
    "admit": "admitted", "permit": "permitted", "submit": "submitted", "refer": "referred", "defer": "deferred",
    "confer": "conferred", "transfer": "transferred", "occur": "occurred", "incur": "incurred", "deter": "deterred",
    "compel": "compelled", "expel": "expelled", "propel": "propelled", "cancel": "canceled", "rebel": "rebelled",
    "control": "controlled", "patrol": "patrolled", "enroll": "enrolled", "scrap": "scrapped", "slam": "slammed",
    "snap": "snapped", "strip": "stripped", "swap": "swapped", "tap": "tapped", "trap": "trapped", "trim": "trimmed",
    "unplug": "unplugged", "wrap": "wrapped", "zip": "zipped", "regret": "regretted", "rig": "rigged",
    "jog": "jogged", "lag": "lagged", "flag": "flagged", "drag": "dragged", "hug": "hugged", "beg": "begged",
    "nab": "nabbed", "plot": "plotted", "spot": "spotted", "skip": "skipped", "slip": "slipped", "ship": "shipped",
    "step": "stepped", "tip": "tipped", "top": "topped", "hop": "hopped", "chop": "chopped", "shop": "shopped",
    "prop": "propped", "crop": "cropped", "pin": "pinned", "sin": "sinned", "skin": "skinned", "scan": "scanned",
    "acquit": "acquitted", "equip": "equipped", "outfit": "outfitted", "pit": "pitted", "knit": "knitted",
    "allot": "allotted", "rot": "rotted", "gut": "gutted", "jut": "jutted", "ram": "rammed", "cram": "crammed",
    "jam": "jammed", "dim": "dimmed", "hum": "hummed", "stun": "stunned", "gun": "gunned", "shun": "shunned",
    "blur": "blurred", "stir": "stirred", "star": "starred", "mar": "marred", "scar": "scarred", "spar": "sparred",
    "prefer": "preferred", "infer": "inferred", "concur": "concurred", "recur": "recurred", "abhor": "abhorred",
    "excel": "excelled", "dispel": "dispelled", "repel": "repelled", "quell": "quelled", "handicap": "handicapped",
}
"""Past tenses that no spelling rule gives."""

BYLINE = words("publish post update print modify upload")
"""Verbs of the lines that date the page, not the story."""

RESULT = words(
    """
    win retain keep secure claim take earn seal clinch become reach complete defend beat lift advance snatch
    regain capture
    """
)
"""What a to-clause after a finished act says came of it: "beat Fox to win the title"."""

ATTEMPT = words("try attempt pretend refuse fail manage help force begin start continue stop")
"""Verbs whose to-clause happens, if at all, when they do."""

DECIDING = words("vote decide agree move act rule resolve choose opt elect")
"""Verbs that say nothing without what was decided."""
TRYING = words("try attempt")
"""Verbs whose to-clause was attempted: an entry says "tried to …"."""
REFUSING = words("refuse decline fail neglect forget")
"""Verbs whose to-clause did not happen."""

PERFORMATIVE = words(
    """
    agree accept reject support back oppose commit decide approve endorse welcome condemn regret apologize
    promise pledge
    """
)
"""What is done by saying it: "said on Monday he accepted" is an acceptance of Monday."""

JUSTICE = words(
    """
    accuse charge convict suspect arrest indict arraign sentence acquit try blame sue fine jail imprison clear
    question investigate detain prosecute want seek probe extradite praise honor commemorate mourn remember
    thank criticize condemn compensate celebrate recall discuss describe review
    """
)
"""Verbs whose "of", "in", "for", "over" names something that happened before: "arrested over the raid"."""

SAME_PAST = words(
    """
    set put hit cut let shut cast cost quit spread hurt burst bet split shed rid thrust upset
    """
)
"""Verbs whose past looks like their present: the tagger guesses."""

ARRANGED = words("be set schedule expect plan due slate arrange poise")
"""Verbs whose to-clause is an entry of its own: something arranged for a time to come."""

SAYING_IDIOMS = frozenset({"make clear", "point out", "cast doubt", "shed light", "go through", "look at", "take part"})
"""Phrases that pass on or colour what somebody holds, like the reporting verbs."""
