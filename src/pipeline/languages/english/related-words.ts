/** English words that may name one and the same happening (quake, tremor). General, our own; knows no text. */

/** Groups parted by `|` or a new line; a word may stand in several. Verb and particle are joined by `_`. */
export const related = `
die pass_away perish succumb demise passing pass lose_life
kill murder slay assassinate gun_down homicide manslaughter massacre slaughter shoot execution take_life claim_life
shoot gunfire open_fire fire gun_down gunshot | stab knife slash | acquire buy takeover take_over purchase snap_up acquisition merger swallow deal
sell divest dispose sell_off | deal agreement pact accord contract transaction
quake earthquake temblor tremor shake jolt shock seism aftershock rattle | hit strike rock rattle jolt slam batter
storm hurricane typhoon cyclone tempest tornado | fire blaze inferno wildfire burn flame ablaze conflagration
explode blast explosion detonate blow_up bomb | bomb blast bombing attack raid airstrike | attack assault raid strike offensive ambush incident
crash collide collision smash accident wreck ram plough | fall drop tumble plunge decline slip slide slump sink
rise increase climb jump gain grow surge soar | injure wound hurt injury harm maim
arrest apprehend nab capture detain catch custody take_custody seize hold bust | imprison jail lock_up incarcerate sentence
accuse charge allege indict arraign | sentence condemn convict punish | convict guilty find_guilty conviction verdict
try trial court_case prosecute hearing | plead plea | testify testimony witness tell_court | investigate probe inquiry look_into examine
search hunt manhunt look_for | flee escape break_out run_away make_off getaway jailbreak bolt abscond run_off | break break_in burgle
rob steal theft heist robbery burglary raid loot snatch grab make_off | steal snatch swipe grab nab take | seize confiscate impound take capture
smuggle traffic | kidnap abduct hostage | hijack seize commandeer take_over
foil thwart prevent stop avert repulse repel fend_off block intercept | rescue save free release | release free set_free let_go
release publish issue make_public disclose | launch unveil introduce debut roll_out reveal present announce show release premiere
announce say declare confirm reveal report state disclose | say tell state add claim note | report story news account
deny reject refuse dismiss rebuff | criticise slam blast condemn denounce blame | praise hail laud
appoint name pick choose select nominate hire tap designate | replace succeed take_over substitute step_in
resign quit step_down leave depart exit retire stand_down | fire sack dismiss oust lay_off axe terminate let_go cut_job
lay_off layoff job_cut cut redundancy | win victory triumph beat defeat clinch take | beat defeat overcome edge rout thrash | lose defeat loss
win award prize honour | game match contest bout fixture | tie draw | host emcee present | perform play sing | star play appear role | film movie
marry wed wedding marriage | divorce split separate break_up | birth born deliver | pregnant expect | enter check_in admit check_into
hospitalise hospital treat | rehab rehabilitation treatment | surgery operation | ill sick illness disease | recover recuperate heal
vote ballot poll election referendum | elect choose vote | protest demonstrate rally march riot | riot unrest violence clash disorder disturbance
clash fight battle skirmish combat | war conflict | peace truce ceasefire | meet talk summit conference | visit trip tour travel
arrive come land reach | leave depart | begin start commence open kick_off | end finish close conclude stop halt cease | continue go_on
delay postpone defer put_off | cancel scrap call_off drop | approve pass back endorse clear | ban prohibit bar outlaw
sue lawsuit suit legal_action litigation | settle settlement resolve | fine penalty punish | pay fork_out spend | cost worth value
damage destroy devastate wreck | collapse cave_in fall | flood inundate deluge | evacuate displace | shut close shutdown | cut reduce slash lower
raise lift increase | test trial | hit knock | power_outage blackout outage cut | leak spill | fix repair patch mend update
flaw bug vulnerability hole | attempt try bid effort | plan scheme plot | patrol guard escort | operation mission | suicide kill take_life hang
funeral bury memorial service | mourn grieve tribute remember honour | beat assault | rape assault | shield protect | drown sink capsize
discover find locate detect spot | miss disappear vanish | donate give contribute | invest fund finance | bankrupt bankruptcy insolvency
drive race speed | disguise dress pose | drunk intoxicate dui | celebrate mark | show exhibit | happen occur take_place
die death fatality casualty loss toll | dead kill fatal fatality | incident accident event | wound shoot stab | murder crime case
suspect accuse charge | suspect believe think | court hearing session | hearing trial proceeding | jail prison term sentence bar | bail bond
parole probation | ruling rule verdict decision judgement decide | overturn reverse quash | uphold affirm | request ask seek appeal call urge plea
demand call urge | order command instruct direct | allow permit let authorise authorize clear | force compel oblige
offer bid propose proposal tender | bid try attempt | agree accept | refuse decline reject turn_down | pledge promise vow commit swear
threaten warn | warn alert caution | fear worry concern | blame accuse fault | claim allege assert contend | argue insist maintain | deny dispute
confirm verify acknowledge | admit acknowledge concede confess | apologise sorry regret | explain describe tell | discuss talk negotiate
negotiate talk bargain | interview talk speak | speech address speak remark | comment remark statement say | statement announcement declaration
write post tweet | publish print | broadcast air show screen | film shoot record | record set | sign ink agree | join enter | leave quit exit
return come_back comeback go_back | travel go head journey | go come | move transfer relocate | carry bring transport | send dispatch deploy
deliver send | leave flee evacuate | protest strike walkout walk_out | strike stoppage industrial_action | dispute row feud quarrel conflict
fight brawl scuffle fistfight | raid search storm | siege standoff surround | surround encircle | fight resist | invade occupy enter
shell bombard bomb strike | fire launch shoot | launch fire lift_off blast_off | crash plunge fall | overturn roll_over capsize
hit run_over strike knock_down | skid swerve | land touch_down | burn destroy gut | spread sweep | extinguish put_out contain | rescue pull_out
trap strand stick | swallow bury | survive escape | destroy level flatten raze | damage harm hurt | tsunami wave
slide landslide mudslide avalanche | erupt explode | snow blizzard | drought famine | outbreak epidemic spread | infect contract | test examine
treat care | vaccinate immunise inoculate jab | operate surgery | give_birth birth deliver | expect await | engage engagement betroth
wed tie_knot | split part | date relationship | retire quit end_career | debut premiere | release come_out | debut launch | launch start begin
reveal show | reveal leak | introduce bring_in | sell sale | cost price | price charge | rise gain increase | jump surge soar spike
drop decline fall | cut drop | expand grow extend | merge combine unite | invest buy | own control hold | stake share | owe debt
earn make profit | profit earn | fail collapse | bail_out rescue | rate grade | win gain earn | win title championship | champion title winner
lead ahead | score goal | score shoot net hit | play match game | play compete | final championship tournament | draft pick select
trade swap exchange transfer | sign hire recruit | coach manage lead | injure hurt injury | sit_out miss | return back | suspend ban
suspend halt stop | fine punish | train practise practice | elect win | campaign run | run stand | nominate nominee candidate | succeed follow
take_over assume | swear_in inaugurate inauguration | govern rule | approve vote pass | sign enact | veto reject | propose suggest
plan intend aim | prepare ready plan | arrange organise organize plan | hold stage | attend visit | host hold | gather assemble congregate meet
celebrate party | honour award tribute | pray prayer vigil | found establish create start | build construct construction | create make develop
design develop | develop produce | produce make manufacture | use employ | hire employ recruit job | work job | close shut_down | open inaugurate
restore repair | replace swap change | change alter modify shift | update upgrade | improve boost enhance | add include | support back endorse
oppose resist against | help aid assist | aid relief help | fund pay | give provide supply | provide offer | receive get obtain | get acquire
lose drop | lose miss | break shatter | break violate breach | cheat fraud deceive swindle | fake forge counterfeit | hack breach intrude
leak disclose | spy espionage | watch see view monitor | monitor track | track trace follow | chase pursue follow | hunt chase | stop halt block
block bar | stop pull_over | prevent avoid | control contain | ease relax loosen | tighten toughen | increase raise hike
cause trigger spark provoke | trigger touch_off set_off spark | lead result cause | result outcome | end resolve | solve resolve
begin launch kick_off | mark commemorate | decide choose | choose opt | think believe | know learn | learn find_out discover | show prove
prove demonstrate | show display | see witness | hear listen | feel experience | suffer undergo experience | suffer sustain | struggle battle
hope expect | want seek | try seek
`;
