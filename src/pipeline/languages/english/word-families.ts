/** English words for happenings in their several dresses (die, death), where the stemmer does not see that they belong together. General, our own; knows no text. */

/** Families parted by `|` or a new line. */
export const families = `
die dead death deceased dying died | kill killer killing slain | slay slew slain | shoot shot shooting shooter shootout
acquire acquisition acquirer | buy bought buyer buyout purchase | sell sold sale seller selloff | pay paid payment pays | lose lost loss loses
win won winner victory winning wins | give gave given | take took taken | steal stole stolen theft thief | fly flew flown flight
fight fought fighting | think thought | speak spoke spoken speech | choose chose chosen choice | decide decision
succeed success successor succession | elect election elected | announce announcement | appoint appointment appointee | resign resignation
explode explosion explosive | erupt eruption | collide collision | injure injury injuries | wound wounded wounding | destroy destruction
invade invasion | conclude conclusion | propose proposal | approve approval | refuse refusal | deny denial denied | arrive arrival
depart departure | marry married marriage | divorce divorced | bear born birth | behave behaviour behavior | believe belief
lead led leader leadership | leave left leaving | meet met meeting | feel felt feeling | find found finding | hold held | keep kept
build built building | burn burnt | break broke broken | begin began begun beginning | rise rose risen | fall fell fallen | grow grew grown growth
throw threw thrown | drive drove driven driver | ride rode ridden rider | write wrote written writer | sing sang sung singer song | swim swam swum
sink sank sunk | drink drank drunk | drown drowned drowning | strike struck stricken | hide hid hidden | flee fled fleeing flight | seek sought
catch caught | teach taught | bring brought | tell told | say said saying | see saw seen | know knew known knowledge | show showed shown
make made maker | do did done | go went gone | come came | run ran runner | become became | get got gotten | lay laid | lie lain lying
shake shook shaken | wake woke woken | wear wore worn | tear tore torn | swear swore sworn | steer steering | freeze froze frozen
spend spent spending | send sent | lend lent loan | bid bidder bidding | burst bursting | sentence sentencing | convict conviction convicted
accuse accusation accuser | allege allegation alleged | charge charged charges | indict indictment | prosecute prosecution prosecutor
defend defence defense defendant | testify testimony testified | acquit acquittal | confess confession | guilty guilt | innocent innocence
suspect suspicion | investigate investigation investigator probe | inquire inquiry enquiry | arrest arrested | apprehend apprehension
imprison prison imprisonment jail jailed | detain detention detainee | capture captive captor | escape escapee | rob robbery robber
burgle burglary burglar | pirate piracy | hijack hijacker hijacking | kidnap kidnapper kidnapping | abduct abduction abductor
murder murderer murderous | assassinate assassination assassin | rape rapist | assault assailant | attack attacker
bomb bomber bombing bombardment | launch launched launching | release released | reveal revelation unveil unveiling | introduce introduction
present presentation | perform performance performer | compete competition competitor | produce production producer | reduce reduction
create creation creator | design designer | receive reception receipt | nominate nomination nominee | replace replacement | retire retirement
suspend suspension | expel expulsion | extend extension | expand expansion | explain explanation | describe description | respond response
apologise apologize apology | criticise criticize criticism critic | protest protester protestor demonstration | riot rioter rioting
strike striker strikes | agree agreement | merge merger | invest investment investor | compensate compensation | settle settlement
pollute pollution | evacuate evacuation evacuee | rescue rescuer | survive survivor survival | save saved saving | treat treatment | heal healing
recover recovery | hospitalise hospitalize hospital hospitalization | infect infection infectious | operate operation operator
surgery surgeon surgical | diagnose diagnosis | crash crashed crashing | derail derailment | damage damaging damaged | fire fired blaze
flood flooding | snow snowfall | rain rainfall | quake earthquake | tremor tremble | celebrate celebration | mourn mourner mourning
bury burial buried | commemorate commemoration | admit admission | permit permission | submit submission | transmit transmission
commit commitment | fail failure | sign signing signature | sue suit lawsuit | deploy deployment | patrol patrolled patrolling | secure security
protect protection protector | intervene intervention | negotiate negotiation negotiator | mediate mediation mediator | fund funding
supply supplier | apply application applicant | identify identification | clarify clarification | verify verification | predict prediction
warn warning | threaten threat | try trial tried | judge judgment judgement | verdict verdicts | appeal appellant | ban banned banning
prohibit prohibition | prevent prevention | interrupt interruption | disrupt disruption | erode erosion | decline declined | increase increased
improve improvement | advise advice adviser | arrange arrangement | assist assistance assistant | attend attendance | close closure closed
open opening | discover discovery | deliver delivery | pass passage | remove removal | renew renewal | review reviewer | visit visitor
enter entry entrance | exit exited | depend dependence | differ difference | exist existence | perceive perception | consume consumption
assume assumption | resume resumption | host hosting | act actor acting | star starring starred | play player | score scorer
qualify qualification | participate participation participant
`;
