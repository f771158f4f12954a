"""Which triggers name the same kind of act.

Each line is one kind of act; words on it may be told of the same event ("dismiss", "fire", "sacking"). Opposites and
different steps of a story (arrest, charge, trial, sentence) stand on lines of their own. `/v` and `/n` bind a word to its
use as a verb or a noun; `_` joins a verb to its particle or its noun ("take_hostage"); `~` marks a word that only may mean this
act, and needs more in common to be taken for it. A word may stand on several lines. No line was made from any
test set's clusters: they are a newsroom's everyday vocabulary.
"""

from __future__ import annotations

ACTS = """
die: die death dead dying decease demise perish pass_away succumb drop_dead lose_life ~pass/v ~fatality ~fatal ~kill ~killing ~killed fall_dead bleed_to_death found_dead fatally_injured ~lose_battle ~life_support
kill: kill killing slay slaying murder murderous shoot_dead gun_down assassinate assassination homicide shoot_and_kill fatally_shoot claim_life massacre slaughter ~manslaughter ~execute/v ~stab_to_death ~beat_to_death die death dead ~fatality ~fatal ~dying
injure: injure injury wound wounding hurt maim wounded injured hospitalised_with ~burned ~maul ~scald casualty
shoot: shoot shooting open_fire gunfire gun_down shootout shoot_dead gunshot ~fire/v ~shot/n ~gunfight shooter_attack gun_attack spray_bullet ~opened_fire
stab: stab stabbing knife/v knifing
attack: attack assault raid offensive onslaught ambush ~storm/v ~bombard ~assail ~strike/v ~target/v ~bomb ~bombing ~shelling ~airstrike ~air_strike ~hit rampage incursion ~crackdown
bomb: bomb bombing firebomb bomb_attack ~bombard ~bombardment ~blow_up ~blast ~explosion
shell: shelling shell/v bombardment bombard airstrike air_strike missile_strike drone_strike ~strike/n ~strike/v
explode: explode explosion blast detonate detonation blow_up go_off ~bombing blast/v go_up ~erupt/v fireball
burn: burn
fire: fire/n blaze inferno wildfire conflagration burn_down catch_fire ~ignite ~burn ~arson ablaze bushfire
set_fire: torch arson set_fire set_on_fire set_ablaze set_alight firebomb ~ignite ~burn_down petrol-bomb firebombing
escape: escape flee break_out jailbreak breakout run_away abscond on_the_run on_the_loose on_the_lam  at_large getaway break_free walk_away slip_away ~run ~walk ~bolt/v break_loose give_slip make_off make_getaway elude flee_scene jump_bail ~disappear ~vanish ~slip_out ~get_away ~take_off ~make_run
capture: capture ~catch nab recapture apprehend apprehension take_into_custody collar ~arrest ~detain ~seize/v ~track_down round_up ~corner/v ~hunt_down ~run_down
arrest: arrest detain detention apprehend apprehension take_into_custody nab round_up bust ~custody ~capture ~handcuff take_in pick_up hold_in_custody apprehended ~hold/v
handcuff: handcuff shackle
release: release free/v set_free let_go freed liberate free_from walk_free ~bail ~parole
charge: charge indict indictment arraign arraignment press_charges ~accuse/v ~prosecute file_charge ~book/v ~face_charge
accuse: accuse accusation allege allegation ~blame
trial: trial try/v stand_trial go_on_trial retrial court_case court_martial put_on_trial
hearing: hearing court_hearing
plead: plead plea
admit_guilt: plead_guilty enter_guilty_plea
convict: convict conviction find_guilty guilty_verdict ~guilty ~verdict found_guilty
acquit: acquit acquittal find_not_guilty exonerate ~clear/v ~verdict
sentence: sentence sentencing ~jail ~imprison ~imprisonment ~jail_term ~prison_term hand_down condemn_to ~order_jailed
jail: jail imprison imprisonment jailing incarcerate incarceration lock_up put_behind_bars
sue: sue lawsuit suit litigation file_suit file_lawsuit take_to_court legal_action bring_case class_action
rule: rule ruling decide decision judgment judgement ~verdict
rob: rob robbery hold_up holdup stick_up mug heist ~steal ~theft raid/n smash-and-grab ram-raid make_off_with burglarise burglarize ~burglary ~raid/v ~hit/v
steal: steal theft heist burgle burglary loot looting make_off_with ~take/v ~rob ~robbery swipe/v pinch pilfer snatch shoplift ~make_off ~nick/v
kidnap: kidnap kidnapping abduct abduction ~seize snatch hostage-taking seize_hostage
hostage: take_hostage hold_hostage hostage_taking hostage
hijack: hijack hijacking commandeer ~seize
rape: rape sexual_assault sexually_assault molest ~abuse
search: search hunt manhunt look_for comb scour search_for ~track/v dragnet search_operation rescue_operation
find: find discover discovery locate uncover unearth spot ~recover
rescue: rescue save pull_from ~evacuate/v pull_alive bring_out airlift pluck ~free/v ~dig_out
foil: foil thwart interdict repel fend_off ward_off stymie ~prevent ~stop ~disrupt frustrate scupper scuttle nip_in_bud ~block/v ~avert
intercept: intercept interception ~interdict
forestall: prevent avert avoid stave_off forestall head_off
seize: seize seizure confiscate confiscation impound ~capture/v
smuggle: smuggle smuggling traffic trafficking
crash: crash collide collision smash rear-end wreck ~accident ~derail ~derailment ~ram ~plunge pile-up pileup plough_into plow_into slam slam_into smash_into crash_into run_into hit-and-run capsize ~overturn ~veer ~skid ~collision_course
derail: derail derailment
quake: quake earthquake tremor temblor aftershock ~jolt ~shake seism shock/n
storm: storm/n hurricane typhoon cyclone tornado twister ~gale cyclonic blizzard snowstorm superstorm ~landfall
flood: flood flooding inundate deluge flash_flood floodwater submerge
damage: damage destroy destruction ruin devastate devastation level/v flatten ~wreck wreck/v raze demolish gut/v obliterate
collapse: collapse cave_in fall_down give_way topple crumple buckle ~crumble ~come_down
evacuate: evacuate evacuation ~displace clear_out ~flee ~shelter
protest: protest demonstration demonstrate rally take_to_the_streets ~march/v ~riot ~unrest ~picket ~sit-in march/n rally/v ~walkout/n ~blockade
riot: riot rioting unrest ~clash ~battle/n ~violence looting disorder rampage
clash: clash fight/v fighting battle skirmish combat ~scuffle ~brawl ~riot ~rioting
walkout: walkout walk_out walk_off_the_job stoppage go_on_strike industrial_action ~strike/n ~strike/v down_tools strike_action walk-out warning_strike sick-out
war: war invade invasion incursion
annex: annex annexation
ceasefire: ceasefire cease-fire truce armistice ~lull lay_down_arms cessation ~hostility
withdraw: withdraw withdrawal pull_out retreat pullout pull_back evacuate_troops ~leave/v
deploy: deploy deployment dispatch ~send ~station/v ~mobilise ~mobilize
meet: meet meeting summit hold_talks sit_down convene ~talk/n ~talks ~gather ~gathering ~conference ~session ~visit/v ~see encounter/n get-together face-to-face ~audience
talk: talk discuss discussion conversation hold_talks talks talk_to speak_to speak_with confer consultation ~negotiate ~negotiation ~dialogue ~dialog ~consult ~call/n
negotiate: negotiate negotiation talks ~dialogue ~bargain
call: call/n ~call/v phone phone_call conversation telephone telephone_call speak_by_phone talk_by_phone ring call_up ~talk/v ~speak
agree: agree agreement accept acceptance accord/n consent ~deal/n ~pact ~approve/v ~sign_off ~sign_off_on ~sign_up ~back/v ~endorse ~settle ~settlement come_to_terms sign_up_to ~deal_with
refuse: refuse refusal reject rejection turn_down decline rebuff spurn ~rule_out ~snub knock_back say_no ~throw_out ~toss_out veto ~block/v ~dismiss
propose: propose proposal put_forward ~offer ~suggest ~suggestion ~initiative ~float/v ~table/v bid/n table_offer ~pitch/v
demand: demand call_for call_on call_upon ~urge ~appeal_for ~press_for ~insist
sign: sign signing ink ~ratify ~ratification
approve: approve approval pass/v adopt adoption okay green-light authorise authorize ~clear/v ~endorse ~endorsement ~sanction/v ~ratify ~sign_off ~sign_off_on back/v rubber-stamp give_go-ahead give_nod wave_through ~clearance ~accept ~vote_for
ban: ban prohibit prohibition outlaw bar/v forbid ~block/v banning embargo
fine: fine/v fine/n penalise penalize ~penalty
suspend: suspend suspension ~halt ~freeze ~pause ~put_on_hold shelve ~bench/v
reopen: reopen reopening
cancel: cancel cancellation call_off scrap scratch ~axe/v ~abandon pull_plug drop_plan ~drop/v
postpone: postpone postponement put_off push_back defer reschedule ~delay shelve hold_over rain_off
resume: resume resumption restart ~restore ~restoration ~renew ~renewal
begin: begin start commence kick_off beginning get_under_way ~launch ~open/v ~outset ~inaugurate set_off launch/v
go_live: go_live come_online switch_on turn_on ~roll_out ~launch/v ~install
end: end finish conclude conclusion terminate cease ~close/v ~wrap_up ~halt over/v draw_close bring_to_end wind_up
continue: continue go_on persist keep_up carry_on
resign: resign resignation step_down quit stand_down leave_office bow_out hand_in_notice stepping_down walk_away tender_resignation ~depart ~departure ~leave/v ~exit/n
retire: retire retirement hang_up call_time
fire_person: fire/v dismiss dismissal sack sacking oust ouster firing terminate termination let_go push_out force_out show_the_door can/v relieve ~axe ~boot ~remove ~removal ~part_ways show_door axe/v ditch/v dump/v sack/n discharge give_boot ~replace ~removed ~cut_ties ~shown_door
hire: hire hiring appoint appointment recruit rehire re-hire bring_in ~name/v ~sign/v ~engage ~tap/v ~pick/v ~select ~choose ~choice ~nominate ~install ~introduce ~take_over hand_job put_in_charge promote promotion ~announce_as ~unveil ~take_charge ~land_job
choose: choose choice select selection pick/v nominate nomination
replace: replace replacement succeed succession take_over ~substitute take_helm step_into stand_in ~take_charge
elect: elect election win_election vote_in re-elect reelect runoff run-off poll/n re-election
vote: vote ballot balloting ~poll/n ~referendum cast_ballot plebiscite runoff run-off
swear_in: swear_in inauguration inaugurate take_office take_oath sworn_in take_up_office oath ~install
win: win victory beat defeat triumph prevail win_title take_title ~clinch ~top/v ~edge/v ~stop/v ~rout ~crush ~overcome ~claim_title clinch_victory come_out_on_top see_off best/v thrash outpoint edge_out romp cruise_past run_out_winner triumph_over ~cruise/v ~down/v ~land_title ~success ~take_crown
knock_out: knock_out knockout stoppage ~stop/v ko eliminate elimination ~dispatch/v
lose: lose loss ~defeat/n ~fall_to
retain: retain keep_title defend ~keep ~defence ~defense ~hold_on ~hang_on_to hold_onto hang_onto successful_defence title_defence ~defend_title
score: score goal ~net/v strike_goal header
play: play game match fixture ~bout ~contest ~race/n
fight_bout: fight/n bout fight/v
award: award win_award ~honor ~honour ~prize ~present/v ~receive accolade ~win_prize ~scoop/v ~bestow
marry: marry wed wedding marriage tie_the_knot get_married nuptials tie_knot say_vow walk_down_aisle nuptial ~vow/n
divorce: divorce ~split ~separate ~separation ~break_up ~split_up part/v file_for_divorce ~breakup ~uncouple
bear: birth give_birth born bear/v deliver_baby welcome_baby ~welcome_son ~welcome_daughter
announce: announce announcement ~unveil ~reveal ~revelation ~disclose ~disclosure ~declare ~declaration make_public go_public ~confirm
confirm: confirm confirmation ~verify
deny: deny denial refute rebut ~dispute
unveil: unveil launch debut introduce introduction roll_out rollout premiere ~release ~reveal ~announce release/v launch/n take_wraps show_off go_on_sale hit_shelf ~present/v ~tout
buy: buy purchase acquire acquisition takeover buyout snap_up buy_out ~take_over buying ~deal/n ~acquire_stake ~pick_up ~swallow
merge: merge merger ~combine ~tie-up tie_up join_forces
sell: sell sale divest divestment offload sell_off sell-off spin_off ~float/v ~unload
invest: invest investment ~fund/v ~funding
pay: pay payment ~compensate ~compensation ~payout
rise: rise increase climb soar jump/v surge grow growth go_up ~hike surge_to leap/v rally/v spike/v hit_high ~gain/v ~top/v
fall: fall/v drop/v decline/v decrease plunge/v plummet slump tumble slide go_down dip plunge sink crash/v nosedive shed/v hit_low ~lose
cut: cut reduce reduction slash trim cutback scale_back ~austerity trim_back pare
lay_off: lay_off layoff job_cut redundancy cut_jobs axe_jobs shed_jobs shed_job cut_job axe_job retrench make_redundant ~let_go ~eliminate_job
close_business: shut closure shut_down shutdown close_down ~close/v shutter cease_trading ~fold/v
bankrupt: bankruptcy go_bankrupt insolvency file_for_bankruptcy insolvent chapter_11 go_bust go_under collapse_into administration ~collapse
inspect: inspect inspection look_over check/n survey/v ~check/v ~visit/v
visit: visit trip tour ~inspect ~inspection ~travel ~fly_to ~go_to ~journey drop_in call_in stopover
arrive: arrive arrival show_up turn_up ~land/v ~reach/v ~come get_to touch_down ~enter ~make_it ~come_to ~pull_into
leave: leave depart departure exit/v ~exit/n check_out go_away ~walk_out ~head_out ~flee storm_out walk_off set_off take_leave pull_out_of ~quit
enter: enter entry ~go_into ~admit ~admission ~admitted ~check_into
check_in: check_into check_in admit admission admitted enter check-in sign_in book_into ~register ~go_into
treat: treat treatment rehab rehabilitation ~therapy care/n ~heal ~undergo_treatment
hospitalise: hospitalise hospitalize hospitalisation hospitalization take_to_hospital rush_to_hospital take_hospital rush_hospital ~admit
transport: transport transfer ~move ~carry ~drive_to ~take_to ~ferry ~haul ~transportation convey shuttle haul/v truck/v ~escort ~bring ~tow/v
perform: perform performance concert gig ~show/n take_stage headline/v
speak: speech address/n address/v deliver_speech give_speech ~speak ~remarks ~lecture
tell: say tell state note/v remark comment ~add ~report/v ~according ~claim/v ~explain ~statement
warn: warn warning caution ~threaten ~threat
promise: promise pledge vow ~commit ~commitment
apologise: apologise apologize apology say_sorry issue_apology
praise: praise hail laud applaud ~welcome/v pay_tribute ~thank
criticise: criticise criticize criticism condemn condemnation denounce denunciation decry lambaste ~slam ~blast/v rebuke lash_out attack/v ~rap/v ~censure
help: help aid assist assistance ~relief lend_hand support/v
exchange: exchange swap prisoner_swap ~trade/v ~hand_over ~handover swop
investigate: investigate investigation probe inquiry enquiry look_into ~inquest examine examination open_case ~review
test: test testing
outbreak: outbreak epidemic ~break_out ~spread ~infect ~infection flare-up pandemic ~contagion
launch_rocket: blast_off lift_off liftoff ~launch ~take_off roar_into orbit_launch lift_into soar_into send_into ~roar ~rocket/v ~launch/n ~launch/v ~fly
hack: hack hacking cyberattack cyber_attack ~breach ~break_into
leak: leak spill spillage seep gush ooze
threaten: threaten threat ~menace
celebrate: celebrate celebration commemorate commemoration ~mark/v ~anniversary festivity party/n ~honour ~honor
bury: bury burial funeral lay_to_rest inter burial_service laid_to_rest ~cremate
honour_dead: mourn mourning pay_tribute ~tribute ~memorial ~vigil remember lay_wreath candlelit ~commemorate
order: order/v instruct ~order/n ~command
hurl: hurl throw toss lob fling pelt chuck pelt_with ~shower/v
patrol: patrol
escort: escort
brandish: brandish pull_gun draw_gun ~pull ~draw
debate: debate head-to-head televised_debate ~spar ~clash/v
land: land/v landing touch_down touchdown set_down splash_down splashdown
dock: dock/v docking
derby: parade procession
nominate: nominate nomination shortlist
endorse: endorse endorsement throw_weight ~back/v
concede: concede concession admit_defeat
pardon: pardon commute clemency amnesty reprieve
extradite: extradite extradition deport deportation repatriate
execute: execute/v execution put_to_death lethal_injection
autopsy: autopsy post-mortem postmortem
vaccinate: vaccinate vaccination inoculate inoculation jab/n
diagnose: diagnose diagnosis
operate: surgery operate_on undergo_surgery
qualify: qualify qualification book_place reach_final advance/v
draw: draw/n tie/n stalemate
break_record: break_record set_record world_record
recall: recall/n recall/v
sanction: sanction/n sanction/v impose_sanction
default: default/v default/n
bail_out: bail_out bailout rescue_package
raise_rate: rate_hike raise_rate
file: file_for lodge apply_for
blockade: blockade barricade block_road
break_down: break_down fall_through fall_apart ~stall ~walk_away ~pull_out
disappear: disappear disappearance vanish go_missing
sink: sink/v capsize go_down founder/v ran_aground run_aground
discover: discover discovery ~find ~spot ~detect
"""
