"""General English words for what happens in the news: which triggers name the same kind of act.

Each line is one kind of act; words on it may be told of the same event ("dismiss", "fire", "sacking"). Opposites and
different steps of a story (arrest, charge, trial, sentence) stand on lines of their own. `/v` and `/n` bind a word to its
use as a verb or a noun; `_` joins a verb to its particle; `~` marks a word that only may mean this act, and needs more in common
to be taken for it. A word may stand on several lines. No line was made from any
test set's clusters: they are a newsroom's everyday vocabulary.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ACTS = """
die: die death dead dying decease demise perish pass_away succumb drop_dead lose_life ~pass/v ~fatality ~fatal ~kill ~killing ~killed
kill: kill killing slay slaying murder murderous shoot_dead gun_down assassinate assassination homicide shoot_and_kill fatally_shoot claim_life massacre slaughter ~manslaughter ~execute/v ~stab_to_death ~beat_to_death die death dead ~fatality ~fatal ~dying
injure: injure injury wound wounding hurt maim wounded injured
shoot: shoot shooting open_fire gunfire gun_down shootout shoot_dead gunshot ~fire/v ~shot/n ~gunfight
stab: stab stabbing knife/v knifing
attack: attack assault raid offensive onslaught ambush ~storm/v ~bombard ~assail ~strike/v ~target/v ~bomb ~bombing ~shelling ~airstrike ~air_strike ~hit
bomb: bomb bombing firebomb bomb_attack ~bombard ~bombardment ~blow_up ~blast ~explosion
shell: shelling shell/v bombardment bombard airstrike air_strike missile_strike drone_strike ~strike/n ~strike/v
explode: explode explosion blast detonate detonation blow_up go_off ~bombing
burn: burn
fire: fire/n blaze inferno wildfire conflagration burn_down catch_fire ~ignite ~burn ~arson
set_fire: torch arson set_fire set_on_fire set_ablaze set_alight firebomb ~ignite ~burn_down
escape: escape flee break_out jailbreak breakout run_away abscond on_the_run on_the_loose on_the_lam  at_large getaway break_free walk_away slip_away ~run ~walk ~bolt/v
capture: capture ~catch nab recapture apprehend apprehension take_into_custody collar ~arrest ~detain ~seize/v ~track_down
arrest: arrest detain detention apprehend apprehension take_into_custody nab round_up bust ~custody ~capture ~handcuff
handcuff: handcuff shackle
release: release free/v set_free let_go freed liberate
charge: charge indict indictment arraign arraignment press_charges ~accuse/v ~prosecute
accuse: accuse accusation allege allegation ~blame
trial: trial try/v stand_trial go_on_trial retrial court_case
hearing: hearing court_hearing
plead: plead plea
convict: convict conviction find_guilty guilty_verdict ~guilty ~verdict
acquit: acquit acquittal find_not_guilty exonerate ~clear/v ~verdict
sentence: sentence sentencing ~jail ~imprison ~imprisonment ~jail_term ~prison_term
jail: jail imprison imprisonment jailing incarcerate incarceration lock_up put_behind_bars
sue: sue lawsuit suit litigation file_suit file_lawsuit take_to_court legal_action
rule: rule ruling decide decision judgment judgement ~verdict
rob: rob robbery hold_up holdup stick_up mug heist ~steal ~theft
steal: steal theft heist burgle burglary loot looting make_off_with ~take/v ~rob ~robbery
kidnap: kidnap kidnapping abduct abduction ~seize
hostage: take_hostage hold_hostage hostage_taking hostage
hijack: hijack hijacking commandeer ~seize
rape: rape sexual_assault sexually_assault molest ~abuse
search: search hunt manhunt look_for comb scour search_for ~track/v
find: find discover discovery locate uncover unearth spot ~recover
rescue: rescue save pull_from ~evacuate/v
foil: foil thwart interdict repel fend_off ward_off stymie ~prevent ~stop ~disrupt
intercept: intercept interception ~interdict
forestall: prevent avert avoid stave_off forestall head_off
seize: seize seizure confiscate confiscation impound ~capture/v
smuggle: smuggle smuggling traffic trafficking
crash: crash collide collision smash rear-end wreck ~accident ~derail ~derailment ~ram ~plunge
derail: derail derailment
quake: quake earthquake tremor temblor aftershock ~jolt ~shake
storm: storm/n hurricane typhoon cyclone tornado twister ~gale
flood: flood flooding inundate deluge
damage: damage destroy destruction ruin devastate devastation level/v flatten ~wreck
collapse: collapse cave_in fall_down give_way topple
evacuate: evacuate evacuation ~displace
protest: protest demonstration demonstrate rally take_to_the_streets ~march/v ~riot ~unrest ~picket ~sit-in
riot: riot rioting unrest ~clash ~battle/n ~violence
clash: clash fight/v fighting battle skirmish combat ~scuffle ~brawl ~riot ~rioting
walkout: walkout walk_out walk_off_the_job stoppage go_on_strike industrial_action ~strike/n ~strike/v
war: war invade invasion incursion
annex: annex annexation
ceasefire: ceasefire cease-fire truce armistice ~lull
withdraw: withdraw withdrawal pull_out retreat pullout pull_back
deploy: deploy deployment dispatch ~send ~station/v ~mobilise ~mobilize
meet: meet meeting summit hold_talks sit_down convene ~talk/n ~talks ~gather ~gathering ~conference ~session ~visit/v ~see
talk: talk discuss discussion conversation hold_talks talks talk_to speak_to speak_with confer consultation ~negotiate ~negotiation ~dialogue ~dialog ~consult ~call/n
negotiate: negotiate negotiation talks ~dialogue ~bargain
call: call/n ~call/v phone phone_call conversation telephone telephone_call speak_by_phone talk_by_phone ring call_up ~talk/v ~speak
agree: agree agreement accept acceptance accord/n consent ~deal/n ~pact ~approve/v ~sign_off ~sign_off_on ~sign_up ~back/v ~endorse ~settle ~settlement
refuse: refuse refusal reject rejection turn_down decline rebuff spurn ~rule_out ~snub
propose: propose proposal put_forward ~offer ~suggest ~suggestion ~initiative ~float/v ~table/v
demand: demand call_for call_on call_upon ~urge ~appeal_for ~press_for ~insist
sign: sign signing ink ~ratify ~ratification
approve: approve approval pass/v adopt adoption okay green-light authorise authorize ~clear/v ~endorse ~endorsement ~sanction/v ~ratify ~sign_off ~sign_off_on
ban: ban prohibit prohibition outlaw bar/v forbid ~block/v
fine: fine/v fine/n penalise penalize ~penalty
suspend: suspend suspension ~halt ~freeze ~pause ~put_on_hold
reopen: reopen reopening
cancel: cancel cancellation call_off scrap scratch ~axe/v ~abandon
postpone: postpone postponement put_off push_back defer reschedule ~delay
resume: resume resumption restart ~restore ~restoration ~renew ~renewal
begin: begin start commence kick_off beginning get_under_way ~launch ~open/v ~outset ~inaugurate
end: end finish conclude conclusion terminate cease ~close/v ~wrap_up ~halt
continue: continue go_on persist keep_up carry_on
resign: resign resignation step_down quit stand_down leave_office bow_out
retire: retire retirement
fire_person: fire/v dismiss dismissal sack sacking oust ouster firing terminate termination let_go push_out force_out show_the_door can/v relieve ~axe ~boot ~remove ~removal ~part_ways
hire: hire hiring appoint appointment recruit rehire re-hire bring_in ~name/v ~sign/v ~engage ~tap/v ~pick/v ~select ~choose ~choice ~nominate ~install ~introduce ~take_over
choose: choose choice select selection pick/v nominate nomination
replace: replace replacement succeed succession take_over ~substitute
elect: elect election win_election vote_in re-elect reelect
vote: vote ballot balloting ~poll/n ~referendum
swear_in: swear_in inauguration inaugurate take_office take_oath
win: win victory beat defeat triumph prevail win_title take_title ~clinch ~top/v ~edge/v ~stop/v ~rout ~crush ~overcome ~claim_title
knock_out: knock_out knockout stoppage ~stop/v ko
lose: lose loss ~defeat/n ~fall_to
retain: retain keep_title defend ~keep ~defence ~defense ~hold_on ~hang_on_to
score: score goal ~net/v
play: play game match fixture ~bout ~contest ~race/n
fight_bout: fight/n bout fight/v
award: award win_award ~honor ~honour ~prize ~present/v ~receive
marry: marry wed wedding marriage tie_the_knot get_married nuptials
divorce: divorce ~split ~separate ~separation ~break_up ~split_up
bear: birth give_birth born bear/v
announce: announce announcement ~unveil ~reveal ~revelation ~disclose ~disclosure ~declare ~declaration
confirm: confirm confirmation ~verify
deny: deny denial refute rebut ~dispute
unveil: unveil launch debut introduce introduction roll_out rollout premiere ~release ~reveal ~announce
buy: buy purchase acquire acquisition takeover buyout snap_up buy_out ~take_over
merge: merge merger ~combine ~tie-up
sell: sell sale divest divestment offload sell_off
invest: invest investment ~fund/v ~funding
pay: pay payment ~compensate ~compensation ~payout
rise: rise increase climb soar jump/v surge grow growth go_up ~hike
fall: fall/v drop/v decline/v decrease plunge/v plummet slump tumble slide go_down dip
cut: cut reduce reduction slash trim cutback scale_back ~austerity
lay_off: lay_off layoff job_cut redundancy cut_jobs axe_jobs shed_jobs
close_business: shut closure shut_down shutdown close_down ~close/v
bankrupt: bankruptcy go_bankrupt insolvency file_for_bankruptcy insolvent
inspect: inspect inspection
visit: visit trip tour ~inspect ~inspection ~travel ~fly_to ~go_to ~journey
arrive: arrive arrival show_up turn_up ~land/v ~reach/v ~come
leave: leave depart departure exit/v ~exit/n check_out go_away ~walk_out ~head_out ~flee
enter: enter entry ~go_into ~admit ~admission ~admitted ~check_into
check_in: check_into check_in admit admission admitted
treat: treat treatment rehab rehabilitation ~therapy
hospitalise: hospitalise hospitalize hospitalisation hospitalization take_to_hospital rush_to_hospital
transport: transport transfer ~move ~carry ~drive_to ~take_to ~ferry ~haul ~transportation
perform: perform performance concert gig ~show/n
speak: speech address/n address/v deliver_speech give_speech ~speak ~remarks ~lecture
tell: say tell state note/v remark comment ~add ~report/v ~according ~claim/v ~explain ~statement
warn: warn warning caution ~threaten ~threat
promise: promise pledge vow ~commit ~commitment
apologise: apologise apologize apology say_sorry
praise: praise hail laud applaud ~welcome/v
criticise: criticise criticize criticism condemn condemnation denounce denunciation decry lambaste ~slam ~blast/v
help: help aid assist assistance ~relief
exchange: exchange swap prisoner_swap ~trade/v ~hand_over ~handover
investigate: investigate investigation probe inquiry enquiry look_into ~inquest
test: test testing
outbreak: outbreak epidemic ~break_out ~spread ~infect ~infection
launch_rocket: blast_off lift_off liftoff ~launch ~take_off
hack: hack hacking cyberattack cyber_attack ~breach ~break_into
leak: leak spill spillage
threaten: threaten threat ~menace
celebrate: celebrate celebration commemorate commemoration ~mark/v ~anniversary
bury: bury burial funeral lay_to_rest
honour_dead: mourn mourning pay_tribute ~tribute ~memorial ~vigil
order: order/v instruct ~order/n ~command
hurl: hurl throw toss lob fling pelt
patrol: patrol
escort: escort
brandish: brandish pull_gun draw_gun ~pull ~draw
"""

OCCURRING = _words("""
break_out erupt occur happen take_place unfold ensue begin start commence get_under_way kick_off come go_ahead
""")
"""Verbs that only say that what their subject names took place ("a strike began")."""

LIGHT = _words("""
hold stage conduct carry_out mount launch lead make take give have deliver cast file lodge undergo suffer perform do
begin start open resume
""")
"""Verbs that with a noun only say that what it names was done ("held talks", "led a march")."""

AGREEING = _words("sign strike reach seal clinch conclude complete")
"""The same of a deal, pact or sale ("the deal was struck")."""

SENSES = {
    "fire/v": (("shoot", _words("shot round bullet gun weapon pistol rifle missile rocket shell at into")), "fire_person"),
}
"""Words of two senses: the first where one of these stands beside them or follows them, the second elsewhere."""

HARD = _words("""
die kill injure shoot stab attack bomb explode fire escape capture arrest release charge trial plead convict acquit
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
arrive leave play exchange visit speak vote sign resign retire plead
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

VAGUE = _words("""
name be have do make take get give go come put set keep let seem become remain stay try use need want see look like hold show
bring lead turn run work play move happen occur begin start continue end stop follow include involve cause allow help
incident event case move matter situation thing issue action activity effort process step way time operation news scene
position role part plan program programme service system
""")
"""Words too general to tell one event from another by themselves: they need the same people or things beside them."""

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
