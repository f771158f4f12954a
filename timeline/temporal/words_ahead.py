"""The words that say that a day lies ahead where no verb does, each with the sentence that shows it."""

from __future__ import annotations

from timeline.patterns import lazy_pattern
from timeline.temporal.vocabulary import OCCASIONS, PART_OF_DAY

TARGET_IS = lazy_pattern(r"\b(?:my|our|his|her|their|its) (?:[\w'-]+ )?(?:target|aim|goal|dream) (is|remains) (?:(?!who\b|which\b|that\b)[\w'-]+ ){1,6}in $")
"""Before a date, what somebody has in view: "our real target is the Asian Games in August"."""
IS_NEXT = lazy_pattern(r"\b((?:is|are|comes?|'s) next(?: up)?),? (?:on |at |in )?$")
KICK_OFF = lazy_pattern(r"\b(kick-?off|throw-?in|tip-?off|face-?off|first pitch|doors|gates)(?: (?:in|at) (?:[\w'-]+ ){1,3}?)? ?on $")
IS_AT = lazy_pattern(PART_OF_DAY + r" (?:is|are|opens?) (?:at |from )?\d")
SEEN_AS = lazy_pattern(r" (?:[\w'-]+ )?(?:meeting|summit|session|budget|review|election|vote|conference) ((?:is|are) (?:now |still |widely )?(?:seen|viewed|regarded|tipped) as (?:the |an? )?(?:[\w'-]+ )?(?:likeliest|likely|probable|possible|next|earliest|first|moment|time|chance|date))\b")
"""Behind a month, that something may be in it."""
FROM_THEN = lazy_pattern(
    r"\b(compulsory|mandatory|free|available|cheaper|dearer|off limits|off-limits|illegal|legal)(?: [\w'-]+){0,5} from $"
    r"|^[\"“ ]*(no (?:[\w-]+ )?(?:trains?|services?|buses|trams|ferries|sailings|flights|school|classes|play|racing|post|deliveries|collections|parking)) (?:(?!(?:after|because|as|when|since|following|amid)\b)[\w'-]+ ){0,6}on $"
)
"""Before a day, without a verb: "Masks compulsory on buses from Monday", "No trains to Newry on Sunday"."""
A_PLANNED = lazy_pattern(r" (?!(?:was|is|are|were|has|had)\b)[a-z][\w'-]* (?:[\w'-]+ )?((?:is|are) (?:now |also |already |being |still )?(?:planned|expected|likely|scheduled|possible|due|on the cards|considered|slated|targeted|pencilled in))\b")
"""Behind "A September", what is planned for it: "A September wedding is planned"."""
WE_DO = lazy_pattern(PART_OF_DAY + r",? ((?:we|i|you) (?:get|go|start|play|have|do|see|leave|move|turn|fly|travel|take|meet|vote|try|make|find|face|need|open|return|head|work|fight|march|celebrate|mark|honou?r|elect|choose|welcome|host))\b(?! (?:had|got|did)\b)")
BOUND_FOR = lazy_pattern(r"\b(?:heading|travell?ing|going|planning|hoping|flying|driving|attending|coming|sailing) (?:(?!(?:was|were|had|when|after)\b)[\w'-]+ ){1,8}?(?:on )?$")
ARE_TOLD = lazy_pattern(PART_OF_DAY + r" ((?:(?:have|has) been|(?:are|is)(?: being)?) (?:told|urged|advised|asked|warned|reminded|encouraged) (?:not )?to (?:also )?(?:allow|expect|plan|leave|avoid|use|take|travel|delay|put off|rethink|reconsider|arrive|prepare|bring|wear|carry|drive|walk|cycle|park|book|set off|stay away|keep|return|make|find|cancel|postpone)|should|can expect|face delays)\b")
"""Around a day, what those are told who travel on it: "Passengers heading to concerts on Saturday night have been told to use buses"."""
ASKED_WHEN = lazy_pattern(r"\b((?:when|what time|what day) (?:will|would|does|do|is|are|should) )(?:(?!\b(?:last|have|had)\b)[^.?!\u00b6]){1,80}\?[ \u00b6]*(?:[\"”] ?)?$")
"""Before a day that stands alone, the question it answers: "When would a strike start? On Friday"."""
ANSWERED = 120
"""Characters before such an answer in which its question stands."""
IT_IS_TO = lazy_pattern(
    PART_OF_DAY + r",? (?:the|its|an?|his|her|their) (?:(?!(?:who|that|which|when|as|was|were|had|and|of)\b)[\w'&.-]+ ){1,4}?"
    r"(publishes|releases|hears|votes|meets|opens|begins|starts|hosts|faces|plays|considers|debates|decides|unveils|launches|announces|sits|resumes|testifies|travels|visits|delivers|rules on)\b(?!,| (?:that|how|why|said|was|were|[a-z]+ed|came|went|began|failed)\b)"
)
"""Behind "On Wednesday" at the head of a sentence, what is to be on it: "On Wednesday, the Labor Department publishes consumer prices"."""
BOOKED_FOR = lazy_pattern(r"\b((?:advance|forward|early) (?:bookings?|sales|orders|ticket sales)|pre-?sales|bookings|reservations|tickets) for (?:early |late |mid-|the )?(?:[a-z]+ and )?$")
LEAVES = lazy_pattern(r"\b((?:before|until|when|once|by the time) (?:the )?(?:[\w'-]+ ){1,3}?(?:leaves?|breaks?|rises?|departs?|adjourns?|closes?|heads?|shuts?))(?: (?:up|off|down))?(?: (?:for|on|in|into) (?:(?:its|the|their|his|her) )?)?$")
NOTICE = lazy_pattern(r"[ \"“]*(?:[\w'-]+,? ){0,4}?(visiting hours|visitation|calling hours|viewing|funeral|funeral (?:mass|service)|memorial service|burial|wake|reposing|removal|cremation|interment|mass of christian burial|requiem mass)\b[^.;]{0,50}$")
"""A notice of a funeral has no verb: "Funeral Mass Wednesday at 10:30 a.m."."""
LICENCE = lazy_pattern(
    r"\b((?:licen[cs]e|permission|permit|consent|approval|bid|plans?|proposals?) to (?!have\b)[a-z]+) (?:[\w'-]+ ){0,6}(?:in|for|on) $"
    r"|\b(announced (?:an?|two|three|four|five|its|another) (?:[\w'-]+ ){0,3}?(?:concerts?|shows?|tours?|gigs?|dates?|festival|exhibition|residency|referendum|by-election|election|strike|march|rally))(?: (?:at|of|across) (?:[\w'-]+ ){1,4}?)? ?(?:in|for) $"
)
"""Before a month, what is to come in it: "applied for a licence to hold a concert in September", "announced a concert in September"."""
WHO_CLASH = lazy_pattern(r", (?:who|which|whose) [^,.;]{1,80}, ((?:clash|meet|face|play|fight|return|race|line up|begin|start|open|host|visit|travel|go head to head|reports|updates|publishes|announces|reopens|resumes)) (?:[\w'-]+ ){0,4}?(?:on )?$")
"""Before a day, what several do on it of whom something was told beside the point: "A and B, who have won three cups, clash on Friday", "Kell, which cut its forecast in May, reports on Friday"."""
HAS_FORECAST = lazy_pattern(r"\b((?:has|have) (?:also |now )?(?:forecast|predicted|warned of|issued (?:an? |its |the )?(?:[\w'-]+ ){0,3}?(?:warnings?|alerts?|advisor(?:y|ies)))) (?:[\w'-]+ ){0,10}?(?:from|for|on|between|till|until|through) (?:[a-z]+day and )?$")
"""Before a day, what is forecast for it: no perfect is told with a day that is over."""
ON_AIR = lazy_pattern(r"(?<!'s )\b((?:sails|departs|rehearses|competes|graduates|deliberates|sets off|sets sail|lands|docks|lifts off|blasts off|touches down|splashes down|screens|repeats|broadcasts|streams|premieres|headlines|adjourns|close out|wrap up|round out|draws to a close|comes to (?:a close|an end)))(?: [\w'.-]+){0,6}? (?:at [\d:.]+ ?(?:[ap]\.?m\.? )?)?(?:on )?$")
"""Before a day with no other verb, what is fixed for it: "ITV screens the final on Sunday"."""
TO_BE_DONE = lazy_pattern(r"(?:, |^[ \"“]*)(to be (?:[a-z]+(?:ed|en|wn|ld|rd|id|ne|de|t)|read|sung|begun|run)) (?:[\w'-]+ ){0,6}?(?:at [\d:.]+ ?(?:[ap]\.?m\.? )?)?(?:on|in|at) $")
"""Before a day or month, what is to be done with what was just told of: "tabled a motion, to be debated on Tuesday"."""
THERE_IS = lazy_pattern(
    r"\b(there(?: is|'s| are)) (?:(?!\w+ed\b|been\b|than\b|fewer\b)[\w'-]+ ){0,4}(?:chances?|opportunit(?:y|ies)|windows?|meetings?|services?|match(?:es)?|games?|shows?|performances?|sessions?|votes?|hearings?|elections?|"
    r"trains?|bus(?:es)?|ferr(?:y|ies)|sailings?|flights?|class(?:es)?|screenings?|rall(?:y|ies)|march(?:es)?|events?|talks?|tours?|races?|fixtures?|concerts?|parades?|workshops?) (?:(?!than\b|were\b|was\b|that\b|after\b|since\b)[\w'-]+ ){0,4}?(?:on|at) $"
)
"""Before a day, what there is on it: of a day that is over there was."""
ANOTHER_ON = lazy_pattern(r"\b(?:tomorrow|tonight)\b(?:(?!\b(?:after|today|yesterday|since)\b)[^.;,]){0,40} and (another|one more|a second|again) (?:one )?on $")
"""Before a day, what is to be done once more than on a day just told: "have a hit tomorrow and another on Wednesday"."""
NEAR_NOUN = 30
"""Characters before a day in which the noun that it is of stands."""
LIKELY = lazy_pattern(r" (?:was|were) (?:still |now |also |probably )?[\"“]?(?:(?:very|highly|most|more|increasingly|now) )?((?:un)?likely[\"”]? to(?! have\b)|going to(?! have\b)|expected to(?! have\b)|doubtful|in (?:serious |some )?doubt|under threat)\b")
"""Behind a day, what was said of what is to be on it: "said the sailing on Saturday was unlikely to run"."""
MARKS_ITS = lazy_pattern(
    r"[ \"“]*(?:(?:the|an?) [\w-]+ of )?(?:(?!(?:on|in|at|after|as|when|with|if|that|and|but|for|of)\b)[\w'&.-]+ ){1,5}?"
    r"(marks|celebrates|begins|starts|opens|reopens|launches|hosts|stages|publishes|releases|reports|unveils|concludes|ends|completes|debuts|premieres|resumes) "
    r"(?:its|their|his|her|an?|the) (?:(?!(?:that|which|who|after|when|before|over|from|following|since|in|of)\b)[\w'-]+ ){1,6}?(?:in (?:[\w'-]+ ){1,3})?on $"
)
"""A whole clause before a day with what is arranged for it in the present: "The town marks its 800th birthday on Sunday". Of other verbs it may be a caption's present."""
EXPECTED_BACK = lazy_pattern(r"\b((?:is|are|was|were) (?:expected|due) (?:back|home|in|at)) (?:(?!(?:by|but|and|after|that|when)\b)[\w'-]+ ){0,5}?(?:on )?$")
"""Before a day, where somebody is expected then."""
UNLIKELY = lazy_pattern(r"\b((?:is|are|looks?|seems?) (?:highly |very |still )?unlikely)(?: to (?!have\b)[a-z]+(?: [a-z]+)?)? (?:before|until) (?:early |late |mid-|the )?$")
"""Before a day or month, what is not looked for sooner."""
VOTED_TO = lazy_pattern(r"\bvoted (?:[\w'-]+ ){0,8}?(to (?:strike|walk out|stop work|stay away|march)) (?:(?:for|over|on|in|from|during|again|around) |the ){1,3}$")
"""Before a day, what people have voted to do on it: "voted by nine to one to strike over the bank holiday"."""
PERMITTING = lazy_pattern(PART_OF_DAY + r",? (weather|conditions|time|tides?) permitting\b")
SET_ASIDE = lazy_pattern(PART_OF_DAY + r"(?:,? and [a-z]+day)? ((?:has|have) been (?:set aside|earmarked|reserved|kept (?:free|clear|open)|blocked (?:out|off)|pencilled in|given over)) (?:to|for|in|by)\b")
"""Behind a day, that it is kept for something."""
DO_IT = lazy_pattern(r"[ \"“]*(?:(?:and|then|or|but|so|,) )*(?!(?:for|with|to|of|after|before|on|in|at|by|from|about|against|near|over|under|behind|beside|between|like|than|upon|above|below|around|along|across|through|without|within|onto|into|off|down|out|let|had|made|found|met|saw|told|gave|took|put|read|cut|hit|shut|set)\b)([a-z]{3,}(?<!ed)(?<!s) (?:it|them|us|him|her|me)) (?:[\w'-]+ ){0,2}?(?:on )?$")
"""A whole clause before a day that bids do something on it: "Bake them on Thursday"."""
THEY_PLAN = lazy_pattern(r"[ \"“]*(?:(?!(?:the|a|an|this|that|his|her|its|their|new)\b)[\w'-]+ ){0,3}?[\w'-]*s (?:(?:in|of|at|from|across) (?:[\w'-]+ ){1,3}?)?(plan) (?:an?|another|more|further|two|three) (?:[\w'-]+ ){1,6}?on $")
"""A whole clause before a day: "Residents of Quarry Lane plan a sit-in on Saturday"."""
MAY_COME = lazy_pattern(r"\b((?:possible|potential|threatened|planned|proposed|to (?:strike|walk|stop|start|begin|close|shut|leave|resume)) (?:[\w'-]+ ){0,9}as (?:early|soon) as) (?:on )?$")
"""Before a day, what may be as early as then: "voted to strike, setting up a shutdown as early as Tuesday"."""
DOES_NOT = lazy_pattern(r"\b((?:does not|doesn't|do not|don't) (?:sit|play|meet|open|run|vote|work|compete|race|resume|start|begin|travel|return|reopen|sail|fly))(?: (?:again|here|there|at home|at all))? on $")
REPORTS_ON = lazy_pattern(r"[ \"“]*(?!(?:the|an?|in|according|several|many|most|some|all|news|media|press|local|police|earlier|two|three|other|no|unconfirmed|early|first|as)\b)(?:rival |peer )?(?:[\w&'.-]+ ){1,2}(reports) on $")
"""A whole clause before a day: "Rival Kell reports on Thursday"."""
WHEN_DUE = lazy_pattern(PART_OF_DAY + r", when (?:[\w'-]+ ){1,6}?((?:is|are) (?:due|expected|set|scheduled|likely|to)|will)\b")
"""Behind a day, what is to be on it."""
IF_THEY = lazy_pattern(r"\b(?:will|would|can|could|may|might) (?:[\w',-]+ ){1,12}(if) (?:[\w'-]+ ){1,3}(?:beat|put|hit|cut|shut|let)\b(?: [\w'-]+){1,6} on $")
"""Before a day, on what something hangs, of a verb whose past looks like its present: "would go top if they beat Leeds on Sunday"."""
I_AM_ON = lazy_pattern(r"\b((?:i'm|i am|we're|we are)) (?:back |off |out |away )?(?:on|in|at|off|back|away|out|working|playing|due|open) (?:[\w'-]+ ){0,4}?(?:at (?:\w+ )?)?(?:on )?$")
"""Before a day, where a speaker is on it."""
MUST = lazy_pattern(r",? [^.;\u00b6]{1,60}?\b(will|must|need|needs|can|cannot|may)\b")
"""Behind "From Monday", what holds from then on."""
ALSO_TOMORROW = lazy_pattern(r"\b(?:tomorrow|tonight|next (?:week|month))\b[^.;,]{0,60} and ((?:shut|cut|put|set|hit|let|quit)) (?:[\w'-]+ ){0,3}?(?:on )?$")
"""Before a day, a verb whose past looks like its present, behind another day to come: "close tomorrow and shut early on Friday"."""
REPORTS = lazy_pattern(r"\b(?:which|who) ((?:reports|releases|publishes|announces|decides|rules|meets|holds|opens|unveils|updates|hosts|starts|begins|delivers|issues|presents|votes|faces|plays)(?: (?:its|the|their|his|her|an?|another) (?:[\w'-]+ ){1,5}| )(?:on )?)$")
"""Before a day, what somebody does who is told of beside the point: "Walmart, which reports on Thursday, warned of losses"."""
AGAIN = lazy_pattern(r"\b((?!(?:was|is|has|does|this|news|goes)\b)[a-z]{3,}s again)(?: [\w'-]+){0,2} on $")
"""Before a day, what comes again: "won on Sunday and races again on Tuesday"."""
BOTH_REPORT = lazy_pattern(r"\band (?:[\w&.'-]+ ){1,3}((?<!police )(?<!media )report) (?:(?:results|earnings|figures|sales) )?(?:on )?$")
"""Before a day, what two firms do on it: "Kell and Ashby report on Friday"."""
IS_FOR = lazy_pattern(r"\b((?:is|are|awaits?) (?:an? |another )(?:[\w-]+ ){0,2}(?:match|meeting|clash|tie|game|final|semi-?final|quarter-?final|derby|rematch|showdown|trip|visit|date))(?: (?:with|against|at|in|to) (?:[\w'-]+ ){1,4}?)? ?on $|\b((?:is|are) (?:[\w'-]+ ){1,6}for (?:an? |the )?(?:[\w-]+ ){0,2}(?:flight|launch|hearing|match|game|final|meeting|talks|summit|trial|race|test|vote|debate|concert))(?: (?:with|against|in|at) (?:[\w'-]+ ){1,3}?)? ?on $")
"""Before a day, what somebody is somewhere for, or has before them: "is in Paris for talks on Monday", "Her reward is a meeting on Sunday"."""
WARNED_FOR = lazy_pattern(r"\b((?:warnings?|alerts?|watch(?:es)?|advisor(?:y|ies)|notices?) (?:(?:has|have) (?:also |now )?been (?:issued|extended|put in place|raised)|(?:is|are) (?:also |now )?in (?:force|place|effect))) for (?:[\w'-]+ ){1,6}on $")
"""Before a day, what it has been said to bring: "an amber warning has been issued for western Wales on Saturday"."""
ALERT_FOR = lazy_pattern(r"\b((?:has|have) (?:also |now )?(?:issued|sounded|declared|extended) (?:an? |its |the )?(?:[\w-]+ ){0,2}(?:warnings?|alerts?|watch|advisor(?:y|ies))) (?:for|covering|across) (?:(?! (?:attack|after|over)\b)[^.;:\u00b6]){1,70} (?:for|on|from|between) (?:the )?$")
"""The same said of who warned: "has issued an amber alert for the coast, the hills and the islands for Monday"."""
DECISION_ABOUT = lazy_pattern(r"\b(decisions?|word|guidance) about (?:whether [^.;]{1,40} )?$")
"""Before a day, what is still to be decided about it."""
DOUBT_FOR = lazy_pattern(r"\b((?:is|are|remains?) (?:a |an |in )?(?:major |serious |slight )?doubts?(?:ful)?) for (?:the )?$")
"""Before a day, who may miss it."""
CLOCKS_GO = lazy_pattern(r"\b(clocks (?:will )?(?:go|spring|fall|turn|change)(?: back| forward| ahead)?)\b(?: by)?(?: an hour| one hour)? (?:at |on |in )?$")
"""Before a day, when summer time begins or ends."""
LOOKS_LIKE = lazy_pattern(r"\b(looks? (?:like [a-z]+ing|(?:set|likely|bound|certain) to (?!have\b)[a-z]+)\b)(?:(?! (?:said|says|that|after|who|which|when)\b)[^.,;:\u00b6]){0,50} $")
BEEN_WARNED = lazy_pattern(r"\b((?:has|have) been warned (?:of|about|to expect)) (?:[\w'-]+ ){1,6}?(?:from|on|over|between|until) $")
"""Before a day, what people have been warned of."""
COVERS = lazy_pattern(r"\b((?:warnings?|alerts?|advisor(?:y|ies)) (?:also |will )?(?:covers?|appl(?:y|ies)|runs?|affects?|comes? into (?:force|effect)|takes? effect)) (?:[\w'-]+,? ){0,8}?(?:from|on|between|until)(?: about)? $")
"""Before a day or an hour, what a warning is for."""
TO_FOLLOW = lazy_pattern(r"\bwith (?:[\w'-]+ ){1,6}?(to (?:follow|take place|begin|start|open|close|end|come|be [a-z]+(?:ed|en|wn|ld)))(?: (?:[\w'-]+ ){1,4}?)? ?(?:on |in )?$")
"""Before a day, what goes with what was done: "voting began on Friday, with the second round to follow on April 26"."""
REMAIN = lazy_pattern(r"\b((?:one|two|three|four|five|six|\d+) (?:more |further |other )?(?:[\w'-]+ ){1,3}?remains?)(?: this (?:year|month|season))?,? (?:in|on) (?:[a-z]+ and )?$")
"""Before a day or month, what is left to come: "two more meetings remain this year, in October and December"."""
REPORTS_AT = lazy_pattern(r"\b(reports?|(?:is|are) to report|will report|posts|publishes)(?: (?:its |their )?(?:(?:first|second|third|fourth|full|half)-(?:quarter|year) |quarterly |annual |interim )?(?:results|earnings|figures|numbers))? (?:before|after) (?:the (?:opening |closing )?(?:bell|close|open|market (?:opens|closes)) )?(?:on )?$")
"""Before a day, when figures are put out: "reports results after Wednesday's close", "reports before the bell on Tuesday"."""
TO_TAKE_EFFECT = lazy_pattern(r"\b(?:rise|rises|increase|increases|cut|cuts|change|changes|ban|rules?|law|deal|ceasefire|truce|tariffs?|plan|hike|measures?|restrictions|levy|fee|charge|programme|scheme|[a-z]+tion|[a-z]+ment) (to (?:take effect|come into (?:force|effect)|start|begin|go live)) (?:in|on|from) $")
"""Before a day or month, when what was asked for or approved is to come about."""
STAGE = lazy_pattern(r"\b(sets? the stage|(?:paves?|clears?|opens?) the way) for (?:[\w'-]+ ){1,6}?(?:on|in) $")
"""Before a day or month, what something makes way for."""
ORDERED_FROM = lazy_pattern(r"\b((?:asked|ordered|told|urged|instructed|advised|directed|called on|required) (?:[\w'-]+ ){1,5}to (?:close|shut|stay|remain|stop|halt|suspend|cancel|restrict|limit|ban|wear|work|leave|begin|start|open|reopen|cut|reduce|ration|evacuate|quarantine|isolate)\b) (?:[\w'-]+ ){0,6}?from $")
"""Before a day, what people have been told to do from then on."""
WOULD_GO_AHEAD = lazy_pattern(r"(?:'s (?:[\w-]+ ){1,4}?| )(would (?:still |now |not )?(?:go ahead|take place|be held|proceed|go on as planned|operate|sail|depart|be (?:cancell?ed|called off|moved|postponed|delayed|affected|disrupted)))\b")
"""Behind a day, what was said of what is to be on it: "said Friday's election would go ahead"."""
FIXTURE_ON = lazy_pattern(r"\b(?:election|vote|match|game|march|strike|rally|protest|hearing|meeting|talks|summit|concert|festival|race|ceremony|funeral|launch|debate|poll|referendum|sailings?|flights?|trains?|services?|crossings?|ferry|departures?) (?:on|at) $")
CAME_OF_FIXTURE = lazy_pattern(r"\b(?:results?|count|counting|repairs?|reports?|inquiry|payments?) (?:of|from|after|into|on)\b")
"""Before such a fixture, what comes of one that is over."""
SHE_DOES = lazy_pattern(
    r"(?:then |and )?(?:she|he) (gives|gets|receives|faces|meets|begins|starts|returns|plays|appears|testifies|flies|travels|speaks|delivers|undergoes|sits|takes on|hosts|leaves|arrives|makes|fights|races|defends|opens|attends|visits|addresses|launches|marries|retires|runs|performs) (?:(?!\w+(?:ed|ing)\b|(?:was|were|who|that|after|when|because)\b)[\w'-]+ ){0,6}?on $"
)
"""A whole clause before a day, with the present of what is fixed: "She gives evidence on Friday"."""
GOES = r"(flies|sails|departs|travels|heads|embarks|jets|leaves (?:for|from|at|the [\w'-]+(?= on $)))"
IT_DOES = lazy_pattern(
    rf"[ \"“]*(?!(?:an?|two|three|some|people)\b)(?:[\w'&.-]+ ){{0,5}}?(?!(?:the|this|that|each|every|of|in|on|at|for|from|with|by|to|and|or|but)\b)[\w'&.-]*[^s\W] {GOES} (?:[\w'&.,-]+ ){{0,12}}?on "
    rf"|.*, which {GOES} (?:[\w'&.,-]+ ){{0,12}}?on "
    r"|[ \"“]*(?:(?:the|all|most|both|these) )?(?:[\w'&.-]+ ){0,2}?[a-z]+s (close|leave|depart|sail|expire|lapse) (?:(?:from|to|for|at) (?:[\w'&.-]+ ){1,4}?)?on "
)
"""A whole sentence before a day with no verb of the past in it, and the present of a journey: "The ride leaves from the park on Sunday"; a caption's
present is of any other verb, or of somebody not told before."""
THEN_DONE = lazy_pattern(r",? (?:after|before|following) ")
"""Behind a caption's day."""
IS_UP = lazy_pattern(r"\b(?:is|are) (up|out|back|(?:up )?for (?:renewal|review)) (?:again )?(?:in|on) $")
"""Before a day or month, when something ends or comes: "Her contract is up in September"."""
NO_RECORD = lazy_pattern(r"\b(?:latest|last|first|only|most|[a-z]{3,}est|records?|entr(?:y|ies)|figures|data|mentions?|peaks?)\b")
"""Of these something "is in April" that is over."""
IS_THEN = lazy_pattern(r"\b(?<!it )(is|are|isn't|aren't) (?:only |next |not )?(?:in|until) (?:early |late |mid-)?$|\bnext (?:[\w'-]+ ){1,3}(is|are) (?:an? |the |at |against |away |home )?(?:[\w'-]+ ){0,4}in (?:early |late |mid-)?$")
"""Before a month, when something is: "The final is in June"."""
AND_ENDS = lazy_pattern(r"\b(?:began|begun|opened|started|kicked off|got under way) (?:[\w'-]+ ){0,6}and ((?:will )?(?:ends?|closes?|finish(?:es)?|concludes?)) (?:on |at |in )?$")
"""Before a day, when what has begun is to end: "began on Thursday and end on Saturday"."""
WHICH_GOES = lazy_pattern(r"\b(?:which|that|who) ((?:goes|comes|opens|starts|begins|takes|closes|ends|expires|returns|launches) (?:[\w'-]+ ){0,5}?)in (?:early |late |mid-)?$")
"""Before a month, what something does that is told of beside the point: "The plan, which goes out for consultation in April"."""
RUNNING_TO = lazy_pattern(r"\b(?<!was )(?<!were )(running|lasting|extending|stretching|continuing) (?:to|until|through|into) (?:the )?(?:early |late |mid-)?$")
"""Before a day or month, how far what is proposed goes: "floated a compromise running to mid-December"."""
CAME_TO = lazy_pattern(r" (?:narrowed|found|raised|killed|concluded|showed|drew|attracted|claimed|left|destroyed|produced|uncovered|established|identified|revealed|failed|ruined|wiped)\b")
"""Behind such a month, what it all came to: "An inquiry lasting until October found no fault"."""
PAST = lazy_pattern(r"\b((?:open|go|goes|going|last|lasts|run|runs|stretch|extend|extended|continue|stay|drag) (?:[\w'-]+ ){0,3}past) $")
"""Before a day, beyond which something is to go on: "to keep the government open past Wednesday"."""
PAYABLE = lazy_pattern(r"(?<!was )(?<!were )\b(payable|redeemable) (?:in cash )?(?:to [^,.;]{1,50} )?(?:on|from|in) (?:or about )?$")
"""Before a day or month, when a dividend is to be paid."""
HAVE_SAY = lazy_pattern(r"\b((?:have|having|get) (?:their|its|his|her|our|the final) say) (?:[\w' -]{1,30} )?(?:on|in) $")
SHAPES_UP = lazy_pattern(r"\b((?:lin|shap|gear)(?:ing|es?|ed|s) up) (?:[\w'-]+ )?for (?:the )?$")
"""Before a day, what is on its way: "another storm lining up for the weekend"."""
AT_STAKE = lazy_pattern(r"(?<!was )(?<!were )(?<!been )\b((?:on the (?:line|ballot)|up for (?:grabs|election|re-?election)|at stake)(?: again)?) (?:in|on) (?:the )?$")
"""Before a day or month, what is to be won or lost on it."""
HAS_SHOW = lazy_pattern(
    r"\b((?:has|have) (?:an?|its|their|his|her|our|two|three|another|one more|more)) (?:(?!(?:for|after|since|from|over)\b)[\w'-]+ ){0,3}"
    r"(?:preview|show|gig|concert|match|game|fixture|tie|meeting|hearing|appointment|interview|exam|test|race|sale|open day|workshop|talk|screening|performance|reading|fair|tour|session|scan|operation|audition|flight)s? (?:(?:with|at|in|against|for|to) (?:[\w'-]+ ){1,4})?on $"
)
"""Before a day, what somebody has on it: "the theatre has a preview on Saturday"."""
DATE_OF = lazy_pattern(r"(?<!original )(?<!initial )\b((?:trial|court|hearing|release|launch|start|sentencing|execution|closing|opening|wedding|due|polling|completion|retirement) date|deadline)(?: (?:of|for) [\w' ]{1,30})?, $")
"""Before a day between two commas, what it is fixed for: "left the trial date, June 10, in place"."""
IS_IN = lazy_pattern(r"\b(?<!there )(?<!it )(is|are) (?:back )?(?:at|in) (?:(?!(?:after|since|when|where|who|which|that|and|for)\b)[\w'.-]+ ){1,5}on $")
"""Before a day, where somebody is on it: "The novelist is at Cupar Library on Wednesday"."""
FINAL_IS = lazy_pattern(rf"[ \"“]*(?:the|this|that|a|an|their|his|her|its) (?:[\w'-]+ ){{0,3}}?(?:{OCCASIONS}) ")
"""Before "is at", an occasion: nothing that stands behind its day is told of that day."""
WITH_SERVICE = lazy_pattern(r"\bwith (?:an? |the )?(?:[\w'-]+ )?(services?|visitation|viewing|a wake|calling hours|burial|interment|reception|mass|kick-?off|tip-?off|coverage|music|refreshments) (?:at|on|from) (?:the )?$")
"""Before an hour or a day, what goes with what is announced: "Visitation is from 4 to 7 p.m. this Friday, with services at 11 a.m. Saturday"."""
GONE_BY = lazy_pattern(r", (?:had |has )?(?:passed|was|came|expired|went|lapsed)\b")
TEAM_GOES = lazy_pattern(r"[ \"“]*(?!(?:the|a|an|to|can|could|will|would|may|might|must|should|did|do|does|was|were|please|why)\b)[\w'&.-]+(?: (?!(?:the|to|and|or|of|for|in|on)\b)[\w'&.-]+){0,2} (go to|travel to|host|visit|entertain|welcome) (?:[\w'-]+ ){1,4}?on ")
"""A whole clause before a day with a team in the plural: "Harton go to Kell on Tuesday"."""
ACTION = lazy_pattern(r"\b(?:strikes?|action|walkouts?|stoppages?|dates|talks|elections?|vote|rises?|cuts?|increases?|hikes?|moves?|returns?|meetings?|games?|closures?|sailings?|protests?) (?:[\w'-]+ ){0,3}?(?:in|on) (?:early |late )?$")
"""Before a day or month, what may yet be on it."""
RULED_OUT = lazy_pattern(r" (?:(?:has|have) not (?:yet )?been|(?:cannot|can't) be) (ruled out)\b")
"""Behind a day or month, that something may still be on it: "More strikes in April have not been ruled out"."""
PROPOSED = lazy_pattern(r"(?<!had )\b((?:recommend|propos|suggest|advis|favou?r|urg)(?:s|es|ed|d)|had (?:recommend|propos|suggest|advis|urg)(?:ed|d)) (?!(?:being|having|using|holding (?:him|her|them))\b)[a-z]+ing (?:(?!(?:held|made|done|published|reported|imposed|introduced|since|after)\b)[\w'-]+ ){0,6}(?:on|from|by) $")
"""Before a day of a month, what somebody thinks should be done on it: "recommended closing the mall on Jan. 2"."""
ASKED_TO = lazy_pattern(r"\b((?:asked|ordered|directed|instructed|summoned|required) (?:[\w'-]+ ){1,6}?to|(?:ordered|directed|summoned|required) to) (?!have\b)(?:be|remain|appear|attend|come|report|return|file|submit|produce|explain|answer|vacate|leave|pay|hand|surrender|testify|respond|reply) (?:[\w'-]+ ){0,6}(?:on|by) $")
"""Before a day of a month, what somebody was asked to do on it."""
DECIDES = "agreed|voted|decided|pledged|promised|vowed|resolved"
DECIDED_TO = lazy_pattern(
    rf"\b((?:{DECIDES}|ruled) (?:earlier this (?:week|month|year)|last (?:week|month|year|[a-z]+day)|yesterday|on [a-z]+day|this (?:week|month)) to (?!have\b)[a-z]+) (?:[\w'-]+ ){{0,6}}in $"
)
"""Before a month, what was decided some time ago to be done in it: "agreed last week to raise output in September"."""
DECIDED = lazy_pattern(rf"\b((?:{DECIDES}|opted) to (?!(?:have|be|buy|acquire|sell|merge|pay)\b)[a-z]+) (?:(?!and\b|but\b|who\b|which\b|that\b)[\w'-]+ ){{0,6}}(?:in|on) (?:the (?:day|eve) (?:before|after|of) )?$")
"""Before a month or a holiday, what was decided to be done in it, or was decided in it: the nearer is likelier."""
BROUGHT_FORWARD = lazy_pattern(r"\b((?:brought|moved|pulled) (?:forward|up)) from (?:the )?$")
"""Before a month, when something was to be that will be sooner."""
TAKES = lazy_pattern(r"\b(takes delivery of) (?:[\w'-]+ ){1,6}in $")
KEEP = lazy_pattern(r"\b(keep(?:ing)?) (?:\w+day(?:,| and| or) )?$")
KEPT_FREE = lazy_pattern(r"(?:,? (?:and|or) \w+day)? (?:free|clear|open)\b")
"""Around a day that somebody is to leave free."""
WOULD_TURN = lazy_pattern(r"\b((?:would|'d) have (?:(?:been|turned) (?=\d|(?:twen|thir|for|fif|six|seven|eigh|nine)ty\b)|celebrated (?:his|her|their) (?=\d|[a-z-]+ birthday)))(?:[\w'-]+ ){1,3}?(?:in|on) $")
"""Before a month or a day of one, how old somebody would have become who has died."""
IF_YOU = lazy_pattern(r"\b(if) (?:you|we|they|people|voters) (?:do not |don't )?(?!(?:had|did|were|was|met|saw|heard|went|left|knew|won|lost|got|made|said|took|came|bought|sold|cut|hit|put|set|let)\b)[a-z]+(?<!ed) (?:(?!(?:since|from|what|how|who|last)\b)[\w'-]+ ){0,4}?in $")
"""Before a month, on what something hangs that may be done in it: "If you vote in November, there is no village"."""
LIKELIEST = lazy_pattern(r" (?:as )?(?:the |a )?((?:likeliest|most likely|likely|probable|earliest|preferred|favoured|target) (?:dates?|months?|times?|start|launch))\b")
"""Behind a month, that something may come in it: "with February the likeliest date"."""
