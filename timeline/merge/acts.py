"""Which triggers name the same kind of act.

Each line is one kind of act; words on it may be told of the same event ("dismiss", "fire", "sacking"). Opposites and
different steps of a story (arrest, charge, trial, sentence) stand on lines of their own. `/v` and `/n` bind a word to its
use as a verb or a noun; `_` joins a verb to its particle or its noun ("take_hostage"); `~` marks a word that only may mean this
act, and needs more in common to be taken for it. A word may stand on several lines. No line was made from any
test set's clusters: they are a newsroom's everyday vocabulary.
"""

from __future__ import annotations

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
