/** English words for happenings: which are one word in another dress (die, death), which may name one happening (quake, tremor). Small, general, our own; knows no text. */
import { stemmer } from 'stemmer';

/** One word and its derivations and irregular forms, where the stemmer does not see that they belong together. Phrases of verb and particle are joined by `_`. */
const families = `
die dead death deceased dying died
kill killer killing slain
slay slew slain
shoot shot shooting shooter shootout
acquire acquisition acquirer
buy bought buyer buyout purchase
sell sold sale seller selloff
pay paid payment pays
lose lost loss loses
win won winner victory winning wins
give gave given
take took taken
steal stole stolen theft thief
fly flew flown flight
fight fought fighting
think thought
speak spoke spoken speech
choose chose chosen choice
decide decision
succeed success successor succession
elect election elected
announce announcement
appoint appointment appointee
resign resignation
explode explosion explosive
erupt eruption
collide collision
injure injury injuries
wound wounded wounding
destroy destruction
invade invasion
conclude conclusion
propose proposal
approve approval
refuse refusal
deny denial denied
arrive arrival
depart departure
marry married marriage
divorce divorced
bear born birth
behave behaviour behavior
believe belief
lead led leader leadership
leave left leaving
meet met meeting
feel felt feeling
find found finding
hold held
keep kept
build built building
burn burnt
break broke broken
begin began begun beginning
rise rose risen
fall fell fallen
grow grew grown growth
throw threw thrown
drive drove driven driver
ride rode ridden rider
write wrote written writer
sing sang sung singer song
swim swam swum
sink sank sunk
drink drank drunk
drown drowned drowning
strike struck stricken
hide hid hidden
flee fled fleeing flight
seek sought
catch caught
teach taught
bring brought
tell told
say said saying
see saw seen
know knew known knowledge
show showed shown
make made maker
do did done
go went gone
come came
run ran runner
become became
get got gotten
lay laid
lie lain lying
shake shook shaken
wake woke woken
wear wore worn
tear tore torn
swear swore sworn
steer steering
freeze froze frozen
spend spent spending
send sent
lend lent loan
bid bidder bidding
burst bursting
sentence sentencing
convict conviction convicted
accuse accusation accuser
allege allegation alleged
charge charged charges
indict indictment
prosecute prosecution prosecutor
defend defence defense defendant
testify testimony testified
acquit acquittal
confess confession
guilty guilt
innocent innocence
suspect suspicion
investigate investigation investigator probe
inquire inquiry enquiry
arrest arrested
apprehend apprehension
imprison prison imprisonment jail jailed
detain detention detainee
capture captive captor
escape escapee
rob robbery robber
burgle burglary burglar
pirate piracy
hijack hijacker hijacking
kidnap kidnapper kidnapping
abduct abduction abductor
murder murderer murderous
assassinate assassination assassin
rape rapist
assault assailant
attack attacker
bomb bomber bombing bombardment
launch launched launching
release released
reveal revelation unveil unveiling
introduce introduction
present presentation
perform performance performer
compete competition competitor
produce production producer
reduce reduction
create creation creator
design designer
receive reception receipt
nominate nomination nominee
replace replacement
retire retirement
suspend suspension
expel expulsion
extend extension
expand expansion
explain explanation
describe description
respond response
apologise apologize apology
criticise criticize criticism critic
protest protester protestor demonstration
riot rioter rioting
strike striker strikes
agree agreement
merge merger
invest investment investor
compensate compensation
settle settlement
pollute pollution
evacuate evacuation evacuee
rescue rescuer
survive survivor survival
save saved saving
treat treatment
heal healing
recover recovery
hospitalise hospitalize hospital hospitalization
infect infection infectious
operate operation operator
surgery surgeon surgical
diagnose diagnosis
crash crashed crashing
derail derailment
damage damaging damaged
fire fired blaze
flood flooding
snow snowfall
rain rainfall
quake earthquake
tremor tremble
celebrate celebration
mourn mourner mourning
bury burial buried
commemorate commemoration
admit admission
permit permission
submit submission
transmit transmission
commit commitment
fail failure
sign signing signature
sue suit lawsuit
deploy deployment
patrol patrolled patrolling
secure security
protect protection protector
intervene intervention
negotiate negotiation negotiator
mediate mediation mediator
fund funding
supply supplier
apply application applicant
identify identification
clarify clarification
verify verification
predict prediction
warn warning
threaten threat
try trial tried
judge judgment judgement
verdict verdicts
appeal appellant
ban banned banning
prohibit prohibition
prevent prevention
interrupt interruption
disrupt disruption
erode erosion
decline declined
increase increased
improve improvement
advise advice adviser
arrange arrangement
assist assistance assistant
attend attendance
close closure closed
open opening
discover discovery
deliver delivery
pass passage
remove removal
renew renewal
review reviewer
visit visitor
enter entry entrance
exit exited
depend dependence
differ difference
exist existence
perceive perception
consume consumption
assume assumption
resume resumption
host hosting
act actor acting
star starring starred
play player
score scorer
qualify qualification
participate participation participant
`;

/** Words that may name one and the same happening. A word may stand in several lines. */
const related = `
die pass_away perish succumb demise passing pass lose_life
kill murder slay assassinate gun_down homicide manslaughter massacre slaughter shoot execution take_life claim_life
shoot gunfire open_fire fire gun_down gunshot
stab knife slash
acquire buy takeover take_over purchase snap_up acquisition merger swallow deal
sell divest dispose sell_off
deal agreement pact accord contract transaction
quake earthquake temblor tremor shake jolt shock seism aftershock rattle
hit strike rock rattle jolt slam batter
storm hurricane typhoon cyclone tempest tornado
fire blaze inferno wildfire burn flame ablaze conflagration
explode blast explosion detonate blow_up bomb
bomb blast bombing attack raid airstrike
attack assault raid strike offensive ambush incident
crash collide collision smash accident wreck ram plough
fall drop tumble plunge decline slip slide slump sink
rise increase climb jump gain grow surge soar
injure wound hurt injury harm maim
arrest apprehend nab capture detain catch custody take_custody seize hold bust
imprison jail lock_up incarcerate sentence
accuse charge allege indict arraign
sentence condemn convict punish
convict guilty find_guilty conviction verdict
try trial court_case prosecute hearing
plead plea
testify testimony witness tell_court
investigate probe inquiry look_into examine
search hunt manhunt look_for
flee escape break_out run_away make_off getaway jailbreak bolt abscond run_off
break break_in burgle
rob steal theft heist robbery burglary raid loot snatch grab make_off
steal snatch swipe grab nab take
seize confiscate impound take capture
smuggle traffic
kidnap abduct hostage
hijack seize commandeer take_over
foil thwart prevent stop avert repulse repel fend_off block intercept
rescue save free release
release free set_free let_go
release publish issue make_public disclose
launch unveil introduce debut roll_out reveal present announce show release premiere
announce say declare confirm reveal report state disclose
say tell state add claim note
report story news account
deny reject refuse dismiss rebuff
criticise slam blast condemn denounce blame
praise hail laud
appoint name pick choose select nominate hire tap designate
replace succeed take_over substitute step_in
resign quit step_down leave depart exit retire stand_down
fire sack dismiss oust lay_off axe terminate let_go cut_job
lay_off layoff job_cut cut redundancy
win victory triumph beat defeat clinch take
beat defeat overcome edge rout thrash
lose defeat loss
win award prize honour
game match contest bout fixture
tie draw
host emcee present
perform play sing
star play appear role
film movie
marry wed wedding marriage
divorce split separate break_up
birth born deliver
pregnant expect
enter check_in admit check_into
hospitalise hospital treat
rehab rehabilitation treatment
surgery operation
ill sick illness disease
recover recuperate heal
vote ballot poll election referendum
elect choose vote
protest demonstrate rally march riot
riot unrest violence clash disorder disturbance
clash fight battle skirmish combat
war conflict
peace truce ceasefire
meet talk summit conference
visit trip tour travel
arrive come land reach
leave depart
begin start commence open kick_off
end finish close conclude stop halt cease
continue go_on
delay postpone defer put_off
cancel scrap call_off drop
approve pass back endorse clear
ban prohibit bar outlaw
sue lawsuit suit legal_action litigation
settle settlement resolve
fine penalty punish
pay fork_out spend
cost worth value
damage destroy devastate wreck
collapse cave_in fall
flood inundate deluge
evacuate displace
shut close shutdown
cut reduce slash lower
raise lift increase
test trial
hit knock
power_outage blackout outage cut
leak spill
fix repair patch mend update
flaw bug vulnerability hole
attempt try bid effort
plan scheme plot
patrol guard escort
operation mission
suicide kill take_life hang
funeral bury memorial service
mourn grieve tribute remember honour
beat assault
rape assault
shield protect
drown sink capsize
discover find locate detect spot
miss disappear vanish
donate give contribute
invest fund finance
bankrupt bankruptcy insolvency
drive race speed
disguise dress pose
drunk intoxicate dui
celebrate mark
show exhibit
happen occur take_place
die death fatality casualty loss toll
dead kill fatal fatality
incident accident event
wound shoot stab
murder crime case
suspect accuse charge
suspect believe think
court hearing session
hearing trial proceeding
jail prison term sentence bar
bail bond
parole probation
ruling rule verdict decision judgement decide
overturn reverse quash
uphold affirm
request ask seek appeal call urge plea
demand call urge
order command instruct direct
allow permit let authorise authorize clear
force compel oblige
offer bid propose proposal tender
bid try attempt
agree accept
refuse decline reject turn_down
pledge promise vow commit swear
threaten warn
warn alert caution
fear worry concern
blame accuse fault
claim allege assert contend
argue insist maintain
deny dispute
confirm verify acknowledge
admit acknowledge concede confess
apologise sorry regret
explain describe tell
discuss talk negotiate
negotiate talk bargain
interview talk speak
speech address speak remark
comment remark statement say
statement announcement declaration
write post tweet
publish print
broadcast air show screen
film shoot record
record set
sign ink agree
join enter
leave quit exit
return come_back comeback go_back
travel go head journey
go come
move transfer relocate
carry bring transport
send dispatch deploy
deliver send
leave flee evacuate
protest strike walkout walk_out
strike stoppage industrial_action
dispute row feud quarrel conflict
fight brawl scuffle fistfight
raid search storm
siege standoff surround
surround encircle
fight resist
invade occupy enter
shell bombard bomb strike
fire launch shoot
launch fire lift_off blast_off
crash plunge fall
overturn roll_over capsize
hit run_over strike knock_down
skid swerve
land touch_down
burn destroy gut
spread sweep
extinguish put_out contain
rescue pull_out
trap strand stick
swallow bury
survive escape
destroy level flatten raze
damage harm hurt
tsunami wave
slide landslide mudslide avalanche
erupt explode
snow blizzard
drought famine
outbreak epidemic spread
infect contract
test examine
treat care
vaccinate immunise inoculate jab
operate surgery
give_birth birth deliver
expect await
engage engagement betroth
wed tie_knot
split part
date relationship
retire quit end_career
debut premiere
release come_out
debut launch
launch start begin
reveal show
reveal leak
introduce bring_in
sell sale
cost price
price charge
rise gain increase
jump surge soar spike
drop decline fall
cut drop
expand grow extend
merge combine unite
invest buy
own control hold
stake share
owe debt
earn make profit
profit earn
fail collapse
bail_out rescue
rate grade
win gain earn
win title championship
champion title winner
lead ahead
score goal
score shoot net hit
play match game
play compete
final championship tournament
draft pick select
trade swap exchange transfer
sign hire recruit
coach manage lead
injure hurt injury
sit_out miss
return back
suspend ban
suspend halt stop
fine punish
train practise practice
elect win
campaign run
run stand
nominate nominee candidate
succeed follow
take_over assume
swear_in inaugurate inauguration
govern rule
approve vote pass
sign enact
veto reject
propose suggest
plan intend aim
prepare ready plan
arrange organise organize plan
hold stage
attend visit
host hold
gather assemble congregate meet
celebrate party
honour award tribute
pray prayer vigil
found establish create start
build construct construction
create make develop
design develop
develop produce
produce make manufacture
use employ
hire employ recruit job
work job
close shut_down
open inaugurate
restore repair
replace swap change
change alter modify shift
update upgrade
improve boost enhance
add include
support back endorse
oppose resist against
help aid assist
aid relief help
fund pay
give provide supply
provide offer
receive get obtain
get acquire
lose drop
lose miss
break shatter
break violate breach
cheat fraud deceive swindle
fake forge counterfeit
hack breach intrude
leak disclose
spy espionage
watch see view monitor
monitor track
track trace follow
chase pursue follow
hunt chase
stop halt block
block bar
stop pull_over
prevent avoid
control contain
ease relax loosen
tighten toughen
increase raise hike
cause trigger spark provoke
trigger touch_off set_off spark
lead result cause
result outcome
end resolve
solve resolve
begin launch kick_off
mark commemorate
decide choose
choose opt
think believe
know learn
learn find_out discover
show prove
prove demonstrate
show display
see witness
hear listen
feel experience
suffer undergo experience
suffer sustain
struggle battle
hope expect
want seek
try seek
`;

function grouped(table: string, key: (word: string) => string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  table
    .trim()
    .split('\n')
    .forEach((line, i) => {
      for (const word of new Set(line.split(' ').map(key))) found.set(word, [...(found.get(word) ?? []), i]);
    });
  return found;
}

/** Phrases stay as they are but for the verb. */
function stemOf(word: string): string {
  const [verb = '', ...particles] = word.split('_');
  return [stemmer(verb), ...particles].join('_');
}

const familyOf = new Map<string, string>();
for (const line of families.trim().split('\n')) {
  const [first = ''] = line.split(' ');
  const name = familyOf.get(stemOf(first)) ?? stemOf(first);
  for (const word of line.split(' ')) if (!familyOf.has(stemOf(word))) familyOf.set(stemOf(word), name);
}

/** The name under which a stem and its derivations go; the stem itself where the table has none. */
export function family(stem: string): string {
  return familyOf.get(stem) ?? stem;
}

const lines = grouped(related, (word) => family(stemOf(word)));

/** Numbers of the lines of related words in which a family stands. */
export function senses(name: string): readonly number[] {
  return lines.get(name) ?? [];
}

/** Verbs that say little without their object or particle. */
const light = new Set('make take give have be put set get hold come go do let bring keep run turn'.split(' '));

export function isLight(lemma: string): boolean {
  return light.has(lemma);
}

const particles = new Set('off up out over down away in on back into'.split(' '));

export function isParticle(word: string): boolean {
  return particles.has(word);
}
