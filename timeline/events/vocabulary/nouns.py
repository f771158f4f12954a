"""Nouns that name events, and words that look like them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from timeline.language.wordlists import words

HEARD = words("case application argument evidence testimony appeal petition challenge lawsuit complaint plea claim objection submission")
"""What a court or a committee sits to hear."""

NEWS_NOUNS = words(
    """
    abduction address accident accord acquisition acquittal adoption agreement air-strike airstrike air-raid ambush
    amendment announcement appeal appointment arraignment arrest arson assassination assault attack auction
    audit avalanche award ballot ban bankruptcy battle birth blackout blast blaze blockade blow bombardment
    bombing boycott breach breakdown breakthrough briefing burglary bust buyout by-election bid call campaign
    cancellation capture carjacking casualty catastrophe cease-fire celebration ceremony charge clash closure
    collapse collision comeback compromise concert conference confrontation congress convention conviction
    counter-attack coup crackdown crack-down crash crime crisis cut cyberattack cyclone deal death debate debut
    decision declaration defeat defection delay demolition demonstration departure deployment deportation
    derailment destruction detention disaster discovery dismissal disappearance dispute donation draft drill
    drought earthquake eclipse election embargo emergency enquiry epidemic eruption escape evacuation eviction
    evasion exchange execution exercise exit expansion expedition explosion expulsion extradition failure famine
    fight final fire firing fine flight flood flooding forum fraud funeral game genocide gunfire hack handover
    heist hearing heatwave hijacking hostage-taking hostility hunt hurricane impeachment imprisonment
    inauguration incident incursion indictment infection injection injury inquest inquiry insurgency interview
    intervention invasion investigation jailing killing kidnapping landing landslide launch lawsuit lay-off
    layoff leak liftoff lockdown lock-down loss lynching maneuver manhunt march marriage massacre match meeting
    merger mission mobilization murder mutiny negotiation nomination offensive operation opening outage outbreak
    outcry overhaul overdose pandemic pardon parley patrol payment penalty petition picket pilgrimage plea
    poisoning poll premiere probe proceeding prosecution protest purchase purge quake race raid rally ransom
    rape ratification rebellion recall recapture referendum release rescue resignation resolution retirement
    retreat reunion revolt revolution riot rioting robbery round ruling run-off runoff sale sanction scandal
    search seizure sentence sentencing session settlement shake-up shelling shipwreck shooting shoot-out
    shootout shutdown shut-down siege signing skirmish slaying slowdown spill split sit-in stabbing stampede
    stand-off standoff statement storm strike suicide suit summit surgery surrender surge suspension sweep swap
    takeover take-over talk theft threat tornado tour tournament tragedy transfer treaty tremor trial tribute
    truce tsunami typhoon unveiling upheaval uprising vaccination vandalism verdict victory violence visit vote
    voyage walkout walk-out war wedding withdrawal win wildfire wreck 
    """
)
"""Nouns that on their own can be the subject of a news item."""

MORE_EVENT_NOUNS = words(
    """
    abuse accusation act action case   history   stampede activity aftermath aid
    allegation allegiance anniversary assistance attempt bloodshed brawl breach breakup break-up break-in chaos
    chase claim clean-up cleanup comment condemnation confusion contract controversy conversation course cruise
    custody cutback damage danger deadline demand denial deposit development dialogue dinner disease discussion
    display drive driving duty effort encounter endorsement engagement error event examination excavation
    fallout fatality feud filing findings flow gathering growth handling help homicide hostage impact
    implementation improvement increase innings  interference knockout lesson 
    lunch meal measure mediation message mishap misconduct mistake monologue move movement mudslide music
    musical news offer offense order ouster outburst parade paralysis parole party peace performance plan play
    plot plunge post-mortem post preparation pressure prison probation procedure process program progress
    project promise promotion proposal quarrel reaction rebuke rebound recession recount recovery reform refusal
    regime rehab rehabilitation rehearsal rejection relationship remark renewal repair repatriation repeal reply
    report request response restructuring result return reversal review rise rollout row rumor salvage scene
    score season seminar service shock show sighting slaughter slump smoke sleep speech spree standoff stay step
    stint stop struggle study support survey suspense swimming tactic tension term test testimony therapy tie
    tip  training transplant transition transmission treatment trip trouble turmoil turnover unrest
    update upgrade upset use  violation voting vow wait warning whereabouts wish work workshop
    workout wound yield
    """
)
"""Nouns that name events or acts but seldom a news item of their own."""

NOT_EVENTS = words(
    """
    age air area art bank bar base bill board body book boss business camp capital car category cent center
    chief city class club coach coast college committee company corner council country county couple court crew
    date day department district doctor dollar door edge end executive eye face family father field figure film
    floor foot force form front gang gas government ground group gun half hall hand head heart home hospital
    hour house pay idea image information institution issue job judge king lab land law leader level light line list
    look lot major man manager manner market matter mayor media member mile mind minister minute model moment
    money month morning mother mouth name nation nature network newspaper night number office officer official
    oil one order organization page pair parent park part past people percent person photo picture piece place
    plane plant player point police pool position power president press price prisoner problem product public
    quarter question radio reason record region right ring road role room rule school sea seat second sense set
    shape share ship shore side sight sign site size sort source space spot square staff stage standard star
    state station stock stone store story street student stuff style subject system table tape target task team
    television text thing time title today tomorrow town track trade traffic train truck type union unit value
    van version vessel victim video view village voice wall water way website week weekend well while woman word
    world year yesterday youth zone language culture interest kind industry economy community science history
    season minute building construction housing clothing
    """
)
"""Frequent nouns that the word list takes for events because some use of them is one."""

HAPPENINGS = NEWS_NOUNS - words(
    """
    agreement amendment announcement appeal award bid campaign case catastrophe charge compromise crisis cut deal
    debate decision declaration defeat delay dispute draft emergency epidemic exercise expansion failure famine fine
    game hostility infection injury investigation inquiry loss marriage match mission operation outcry overhaul
    payment penalty plea poll probe proceeding prosecution pandemic cease-fire truce charge final firing recall
    resolution round sale sanction scandal season settlement shake-up siege slowdown sweep statement suit surge threat
    tragedy treaty violence victory war win drill drought casualty exit clash march march emergency accident
    intervention nomination comeback birth call-up fire purchase release run-off split term tribute
    """
) | words("accident clash march fire release birth")
"""Nouns of what people gather for, suffer or do in one place: with people or a place, an entry of their own."""

LASTING = words(
    """
    war fighting warfare hostilities invasion conflict crisis occupation siege dispute stand-off standoff pandemic epidemic drought famine recession
    campaign relationship relation peace hostility insurgency rebellion blockade embargo sanction ban boycott embargo
    scandal feud battle saga rivalry unrest turmoil tension violence control history health alliance ties career marriage genocide
    shortage poverty inflation unemployment slump downturn custody program policy austerity lifetime season reign rule
    """
)
"""Nouns for what lasts: known before the day a report tells of, so never dated by it."""

MEETINGS = words(
    """
    call meeting talk summit conversation negotiation session hearing conference dinner lunch briefing interview visit
    debate discussion encounter phone-call dialogue
    """
)
"""Nouns for what people do together: who acts "during" one takes part in it."""

WRITINGS = words("report letter email e-mail memo memorandum note statement message ruling judgment judgement filing study paper complaint post review survey audit circular")
"""What is written and made known: "a review by the agency, published on Monday"."""



@cache
def event_nouns() -> dict[str, tuple[str, str]]:
    """Every event noun with its strength and its verb: `arrest` → `("E", "arrest")`."""
    table: dict[str, tuple[str, str]] = {}
    text = Path(__file__).with_name("event_nouns.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            noun, strength, verb = line.split("\t")
            table[noun] = (strength, verb)
    for noun in NEWS_NOUNS | MORE_EVENT_NOUNS:
        table[noun] = ("E", table.get(noun, ("", ""))[1])
    for noun in NOT_EVENTS - NEWS_NOUNS - MORE_EVENT_NOUNS:
        table.pop(noun, None)
    return table
