/** English nouns that name nothing but happenings (kidnapping, arson), and too seldom to have been counted. From WordNet 3.1 as happening-nouns.ts, under its licence (docs/licences/wordnet.txt). Knows no text. */

/** All of their senses are acts, events, phenomena or processes. */
export const rare = `
abatement abduction abidance ablactation ablution abolishment abort abrogation abruption abscission abscondment abseil acclimation accouchement
accountancy accrual accruement acedia acetylation acidification acquiring acquittal activating activation actuation acupressure acupuncture
acylation adaption adduction adjunction administrivia adrenarche adsorption adultery advection aegir aerobics aerophilately affectation
afforestation affusion aftercare aftermath aftershock ageing agenesia aggro agincourt aging agon agrypnia aikido airburst airdrop airlift airstream
alamo allogamy allopathy allotropy alluviation alms almsgiving altering alternation amalgamation ambages amble ambulation amelioration amnio
amperage amphimixis anaglyphy anagrams anaphase anastalsis androgeny angling angulation anisogamy annealing annexation annotating annoying anointing
anointment anovulation anthropogeny anthropolatry anthropophagy antitrade antitrades apery apiculture apogamy apomixis appearing appeasement
apportioning apportionment approving aquaculture aquiculture arbitrage arbitrament arbitrement arboriculture arborolatry archery argonne arming
arranging arrogation arson ascending assembling assignation astrolatry atmospherics attainder auction audible augury auscultation auspice auspices
autogamy autogenics autogeny autolatry autotypy avalanche avaritia averting avocation avulsion babbitting babinski babysitting baccarat bacchanalia
backblast backfire backflow backflowing backgammon backgrounding backhand backhander backlash backpacking backsliding backspin backstroke backwash
badgering badminton bailment baiting baking balancing balefire ballooning balloting ballottement ballup bandaging banditry banking bannockburn
banqueting barbecuing bardolatry bareboating baring barracking barratry barring barter basketry bataan bathe battering battue bawling beagling
beanball beaner beano bedevilment bedrest beekeeping beep beheading beleaguering beneficiation berit berith besieging betise bezique bhakti
bibliolatry bicycling biff billiards billow binge bingle bingo bioattack biodefence biodefense biogeny biopiracy birdnesting birling birthing bise
bisection bitchery bivouacking bize blackball blackmail blastoff blazing bleep blenheim blink blinking blistering blitz blitzkrieg blocking
bloodbath bloodletting blooper blossoming blowout bobble bobsledding bocce bocci boccie bolide bombilation bombination boner bong bookbinding
bookkeeping boondoggle boozing bopeep boring borodino bosie botch bouvines bowling bowls boxing boycott boyne brachiation brainstorming brainwashing
braising branching branding brawl bray breakers breakout breaststroke brewing bribery bricolage bridal bris brisance briss brith broil broiling
bronchospasm brouhaha brunanburh brushup buccaneering budding buffeting buffoonery bullfighting bullying bunce bunco bunfight bungle bunko burnup
burp burping burying buss busywork butchering buyback buyout byplay cabg cabinetmaking cabinetry caesarean caesarian cakewalk calcination
calisthenics calling callisthenics calming campaigning canasta cancan candidature candlelight candlepins canfield cannae cannonade cannulation
cantillation canulation caporetto capriole capsizing captaincy caravanning carbonation cardiospasm careen caressing caries carjacking carnage
caroling carom carousal carouse cartage carting casework cassino castling castration cataclysm catamenia cataplasia catering caterwaul catnap causa
causation causing ceding ceilidh censoring ceramics ceremonial cesarean cesarian cessation cession chaeronea chalons champerty chandelle changeover
chanoyu chanting chaplaincy chapultepec charades charybdis chasse cheating checkers checkmate cheep chelation chemisorption chemosorption
chemosurgery chemotaxis chewing chicanery chickamauga chieftaincy childbearing childbirth childcare chiller chilling chipping chirp chirrup
chlorination chomping chug circumduction circumvention clamber clampdown clanger clangour clank classwork clawback cleistogamy climbing cloning clop
clopping closedown closeout clotting clouding clucking clumping clunk clunking clyster cmbr coaction coagulation coalescency cobbling cockfight
cockfighting cockup cocooning coding coeducation coercion cohabitation coition collecting collimation colonic combing combining comedown comeupance
comeuppance comint commandery commissioning committal commixture commute compaction comparing compressing compression comstockery concealing
concomitant concubinage condensing condonation conductance conducting conferment conferral confiscation conflagration conflux congealment
congelation congregating conjuncture conquering consecration consuetude consultancy consummation contingence contracting contracture contradance
contravention contredanse contretemps contumacy convalescence convening converging conveyancing conveying cookery copout copying coquetry coronation
corposant corrasion corregidor corroding corvee cosmolatry costing cotilion cotillion countdown counteraction counterblow counterclaim countercoup
counterfire counterglow countermarch countermine countermove counterplay counterpunch countersuit courante coursework coursing couture couvade
cowpens cozenage crackdown crapette crapshoot crapulence crawling creak crecy creeping cremation crepitation cribbage crit criterium crooning
croquet crossbreeding crosscurrent crosstalk crosswind cruise crushing crying cryosurgery crystallizing cuckoldry cuddle cuddling cunaxa cunctation
cupping curacy curdling curettage curettement curing curling curvet cutback cybercrime cybernation cyberwar cycling cytogeny dairying dalliance
dampening dangling darkening darning darts dating daubing dawah dawdling daycare deactivation deadening dealignment deamination deathblow
debarkation debauchery debilitation debridement decalescence decampment decantation decapitation decathlon decease decimation decipherment decoction
decoding decompressing decompression decortication decrepitation decryption deeds deerstalking defacement defecation deferment defervescence
deflagration deflation defloration defoliation defrayal defrayment defusing degaussing deglutition degustation dehiscence dekko delegating deliquium
demarche demolishing demonolatry demotion densification denudation deployment deportation deracination derailment deregulating deregulation
dermabrasion desalination desegregation designing despoilation despoilment despoliation desquamation detente dethronement detonation detriment
detrition detumescence devaluation developing devilry deviltry devisal devising devoir devolution devolvement devotional diabolatry diagramming
diastole diathermy dieting digging dining dint dionysia diplotene dirtying disappearing disarming disbandment disbarment disembarkment disgorgement
dishwashing disinfection disinflation disinterment disinvestment dislodgement dislodgment dismantlement dismantling dismemberment dismount dispraise
dissilience dissimilation dissimulation dissipation dissolving distillment distraint disunion dithering divarication divorcement docking doddle
dogfight dogtrot doings dominoes dominos donkeywork dorsiflexion doubles doubling dousing downdraft downshift downsizing downspin downswing downtick
downturn doze draughts drenching dressage dressmaking dribbling driftage drifting drilling drippage dripping driving drogheda dropkick drowse
drubbing drudgery drumfire drumming duckpins dumping dunk dupery dwindling eager eagre earthing easing easterly ebbtide eburnation ecarte eccm
ecdysis echolocation eclipsis edutainment effacement effectuation effleurage effluence efflux egress egression eisteddfod elastance elbowing
elective electrocution elements elint elisa ellipsis elopement eluding elusion elves emancipation embalmment embarkation embarkment embezzlement
embracement emda emendation emersion emphasizing empowerment emptying encasement encirclement enclosing encoding encore encryption enculturation
endearment endeavour endgame endogeny enema energizing enfeeblement enfilade enfolding enhancement enlisting enrolment entering enthronement
entombment entrapment enucleation envelopment epilation epiphenomenon epistasis epitaxy eponymy equating equilibration equitation eradication
erecting eroding erotica escalade espial espousal eucharist euchre eupnea eupnoea eurhythmics eurhythmy eurythmics eurythmy euthanasia evanescence
everting eviction evildoing evisceration exacta exaction excreting executing exenteration expatriation expectoration expedient expelling expending
exporting expressage expropriation expunction expunging extermination extinguishing extirpation extradition extrasystole extrication facelift facula
fade fading faint fakery falanga fallback falsifying falter fandango fantan farandole faro farrow farrowing fartlek fashioning fasting fatwa
feasting feathering fecundation feint felony fermenting ferrying fetch fete feticide feud fiasco fibbing fiesta fifo figuration filtration fission
fisticuffs fives fizzle flagellation flaming flapping flashflood flashover flex flimflam flinch fling flirtation flirting flit floatation floating
flogging flooding floorshow florescence floriculture flotation flub flunk fluoridation fluttering fluxion flying flypast fmri foehn fogbank fohn
foiling folding fondling fontenoy foolery footfall footfault footrace footwork foray fording foreclosure foregrounding forehand forensics foreshock
forestalling foretoken forging forgoing formalities fornication forsaking forswearing foul foundering foxhunt foxtrot fray freeing freestyle freeze
freshet frightening frisk frisking frying fueling fume fumigation functioning funrun fusillade gaffe gala gale gambol gaming gaolbreak gasification
gaslight gastrogavage gastromy gastrulation gavage gemmation generalcy genocide geophagy germination gerrymander getting gliding glissade glower
glowing gobble godsend godspeed goldbricking googly goosebump gooseflesh governing grafting grammatolatry granicus grazing greening greenmail
grilling grooming grooving grope groundball gumming gunfight gunrunning gurgle guzzling gymkhana gynaeolatry gyneolatry habitude haematochezia
haemostasia haemostasis hagiolatry hailstorm haircare hairweaving halma hammering hammerlock handoff handover handspring happenstance harakiri
harikari harlequinade harmattan harvesting hassle haulage hauling haying haymaking headlock headshake headshaking headwind healthcare hearts heave
hecatomb heckling hegira heist hejira heliolatry helpdesk hematochezia hemimetaboly hemostasia hemostasis heterospory hierolatry highjack
highjacking highlife highwater hijack hijacking hijinks hiking hitting hoax hockey holometaboly homage homecoming homemaking homeopathy homework
homoeopathy homospory honk honoring hoofing hooking hooky hoops horripilation horseplay horseshoes horseshow horsewhipping horticulture hostilities
hotfoot housecleaning housewifery huffing hula hullabaloo humification humoring hurdles hurdling hurl hurling hurrying hushing husking hustings
hustle hybridizing hydration hydrocracking hydrogenation hydropathy hydroponics hymeneals hymnody hyperpnea hyphenation hypnopedia hypopnea
ichthyolatry iconolatry idiolatry iditarod idling idolatry imbibing imbibition immobilizing immolation impalement impasto impedance impingement
implantation importing imposture impounding impoundment impress impressment impulsion inactivation inbreeding incasement incest incineration
inclining incoming incontinency incurrence incurring indexation inducing indulging inflaming infolding infraction infrigidation infringement
ingestion ingraining ingratiation ingress inhabitancy inhabitation inhumation innings inoculating inpour inpouring inrush insemination inspissation
installing instauration instilling instillment instilment instroke insufflation insurgence insurgency interbreeding interception interlocking
interment interrupt interspersal interspersion intifada intifadah intromission intubation inunction invalidation inventorying investing investiture
invidia invigilation ipsus isogamy isometrics issuing issus iteration itineration ivry jacks jackstraws jailbreak jamboree jamming jangle japery
jaunt jehad jena jiggle jihad jinks jitter jitterbug jiujitsu jogging joining jollification jostle jostling jounce joyride judo juggle jugglery
juggling jujitsu jujutsu jumping jumpstart junketing jutting juvenescence karaoke karate karma katharsis kayo keno keystroke khamsin kicking
kidnapping kismat kismet kittee knavery kneel kneeling knell knockdown knucklebones knuckler kuroshio kwanzaa lachrymation lacrimation lacrosse
lahar lancers landslip langside lapidation lapsing larceny laryngismus lasek lasik lateral latria lavage lavation lawmaking lawsuit laxation layover
layup leach leaching leafing leaner legerdemain legislating legitimation lepanto leptotene leuctra levanter leveling leveraging levitation
levorotation libration lieu lieutenancy lifesaving lifework lifo liftoff ligation lightening likening limp lindy lingering liposuction lipreading
liquefaction listening liturgy loafing loaning locating lockdown locking lockout lockstep lode logrolling longways looping loosening looting lope
lordolatry lottery lotto lovemaking lowering luau ludo luging lumbering lunching lutzen luxation luxuriation lying lynching maelstrom magistracy
magistrature maglev magnetosphere mahjong makeover makeshift makin malabsorption maldon malfeasance malfunction malpractice maltreatment
malversation mambo manduction manhunt manicure manslaughter mantinea mantineia mapmaking maraud marengo mariticide martyrdom massacre masse
masterstroke mastication matchmaking matchup matric matriculation maturement maundy maximation mayhem mayoralty meatpacking medevac medicaid medical
medicare medivac megadeath megahit meld mellowing melt meltdown menorrhagia menses menstruation mensuration meow meshugaas metalworking metaphase
metastasis metrication metrification miaou miaow miaul microsurgery micturition mikvah militainment minden minelaying minesweeping minus
misadventure misbehaviour miscarriage mischance misconduct miscount miscreation miscue misdeal misdemeanour misestimation misfeasance misfire
misgovernment mishap mishegaas mishegoss misplay misreckoning misrule misstep mistral mistreatment mistrial mizzle mnemonic mock modelling
moistening moksa molestation molt molting monoculture monolatry monte moonbeam moonwalk moot mopping morphallaxis motivating motorcycling motoring
mottling moult moulting moviemaking mpeg mudra mudslide mugging murmuration mussitation mycophagy mydriasis nafta naprapathy narcotraffic nascence
nascency natation naturopathy nauch nautch navarino nazification neap neigh neoplasia nestle netball neurosurgery neutering newspapering newspeak
nicker nictation nictitation nidation nightlife nightwork ninepins ninjitsu ninjutsu nisus nitrification nomenklatura nonacceptance nonappearance
nonattendance noncompliance nonevent nonfeasance nonobservance nonprofit nonresistance nonstop nonviolence noreaster northeaster norther northerly
northwester nosecount nosedive novation novena nudge nuptials nurturance nutation nystagmus oblation obsequy obsolescence obtainment obtention
obviation occultation occurrent odontiasis officiating officiation offshoot offside ohmage oink oncoming ontogeny oozing opacification ophiolatry
origami origination orogeny osteoclasis osteopathy ousting outercourse outfitting outstroke overacting overexertion overexposure overfeeding
overflight overhaul overheating overpressure overreaction overrun overshielding overshoot overstrain overtaking overturn overuse overwork
overworking ovulation oxygenation pachisi pachytene pageantry pairing palliation pallone palpation palpebration paltering pampering pandemic
pandiculation panipat panto paperhanging papering papermaking parachuting paradiddle paragliding parallax paraphilia parapraxis parasailing
parceling parcellation parcelling parcheesi parchesi parchisi parhelion parlay parousia parry parthenocarpy parthenogeny parturition passado passero
patching peacekeeping peasanthood peccadillo peculation peddling pedicure pedophilia peeing peek peekaboo peeling peep pelota penning pentathlon
penuchle perambulation percolation peregrination perennation perfecta performing peripeteia peripetia peripety peristalsis perjury permeation
permutation personation pervasion petrification petrissage petroglyph petty pharsalus philanthropy philately phonics photoemission phylogeny
physiatrics piaffe pickings piecework piggyback pigsticking pileup pilferage pillaging pilotage piloting pinochle pinocle piquet piracy pirouette
pitting placation planation plash plassey plastering plastination playoff pleasantry pleasing pleating plebiscite pleven plevna plod plop ploughing
plumbery plump plunderage plundering plunk poaching pogey pogonip pogrom pogy poitiers poking polishing pollenation pollination popery portent
posing positioning potentiation potlatch poudrin pounce prance prang pratfall praxis preclusion predation prefixation prehension preindication
preliminary prep prepayment pretend pretending pricking printmaking prisonbreak procession proconsulate procural procurance profanation programing
prom pronation prophase prophylaxis propitiation props propulsion proration prorogation prowl psalmody psychosurgery psyop publicizing puffing
puking pullout pullulation pulsing punting purchasing purgation purge purr pursual purveyance pushball putsch putt putting pydna pyramiding
pyrochemistry pyrolatry pyrotechny quadrature quarrying quarterfinal quelling quellung quenching quintupling quoits racketeering raffle railroading
raindrop rainmaking rainstorm rale ramble rampage ranching ransacking rapine rappel rapprochement rarefaction rassling rataplan ravaging ravenna
razing razmataz razzle razzmatazz reabsorption reaching reactance readmission readying reaffiliation reallotment rearmament rearrangement reassembly
reassignment rebirth rebound reburial reburying recalculation recapture recce recco reccy receding reciprocation recirculation recission reclamation
recoding recoil recombination reconnoitring recount recrudescence rectification rectorate recusal recusancy recusation rededication redeployment
redeye redisposition redox redshift reenactment reenlistment reentry refabrication refereeing refilling refining refit reflation reforestation
refraction refutal regaining regatta regeneration regulating reification reimposition reiteration rejuvenation relapse relapsing relegating
relegation relishing relistening relocation remand remarriage rematch remediation remotion renege renting reordering repatriation repeating
repechage repercussion replay repositing reposition repositioning repossession republishing repurchase resale rescission resection resettlement
reshipment reshuffle reshuffling residency resorption resurgence resurrection resurvey resuscitation retake retaking retch retrial retrogression
reunification reuptake reverting revoke rhonchus ricochet riddance riding riffle rifling rigidifying rinsing rippling riptide rising rivalry
roasting rockslide rocroi roguery rollback rollerblading rolling rollover roping rorschach rossbach rotting rounders rounding rousing routemarch
roving rowing rubdown ruckus ruction rugby rugger ruining rumbling runup ruse rusting saccade safari safekeeping sailplaning salerno salivation
saltation salting samiel samsara sandblast sandstorm sashay saturnalia satyagraha saunter sauteing save savoring savouring scalage scaling scam
scanning scat scathe scatophagy scheduling schizogony schoolwork scission sclaff scnt scorcher scoring scratching screwup scrum scrummage scrunch
scud scudding sculling scumble scurry seafaring seder sedition seek seeking segmentation segue seiche selenolatry sell selloff semifinal sempach
sensitising sensitizing seppuku sequella sericulture serve servicing settling sevens severance shadowboxing shadowing shakedown shakeup shamble
shambling shattering shave shearing shedding shellfire shelling shiatsu shifting shillyshally shiloh shimmer shinney shinny shirring shoemaking
shogi shootout shoplifting shove shovelboard showjumping shrift shrilling shrinking shuffle shuffleboard shufti shunning shutout shutting sideshow
sideslip sidestep sidestroke sideswipe siesta sifting sighting sigint simmering simony simoom simoon singalong singles sirocco sizzle skateboarding
skating skedaddle skiing skincare skip skirl skittles skydiving slackening slacking slalom slap slapshot slaveholding slaying sledding sleepover
sleepwalking sleet sleuthing slicing slipstream sloughing slowdown slugfest smacker smacking smashing smelling smolder smooch smooching smooth
smoulder smuggling snafu snick snickersnee sniff sniffle snivel snogging snooker snooze snore snorkeling snorting snowboarding snowstorm snuffle
snuggle snuggling soak soakage soar soaring sobbing socage soccer socialising socializing soiling soilure soissons soldering solfege solfeggio
solidifying soliton solvation solving somme somniloquy sortie sortition souring sousing southeaster souther southerly southwester spacefaring
spaceflight spadework spallation spank spanking sparge sparkling spattering spaying speciation speeding speedup spelldown spiccato spillikins
spillover spin spinning spirt spitting splashdown splashing splattering splintering splitsville spoilation spoiling spoliation spoonfeeding
sportfishing sporulation spotting springtide sprinkle sprint sprites spritz sprouting spurt spying squall squandering squandermania squeezing squirm
squish stagflation stagger stakeout stalking stalling standoff stargazing startle starving stations steeplechase steering stertor stickball stickup
stifling stillbirth stitching stockpiling stocktake stomp stonewalling stoning stopgap stops stovepiping stowing strafe strangling strapado
strappado streaming strengthening strewing stridulation strikeout striking striping stripping stroking strum stumble stunting stylostixis subbing
subduction subjoining subjunction sublimation subluxation submergence submerging submersion subrogation subsidence subsiding substituting
subtraction subversion succour succussion sucking sudation suffixation suffusion summersault summerset sumo sunbeam sundog sunna sunnah sunspot
superbia superfecta superfetation supersedure supersession supertwister supervention supervising supination supping supplanting supplying
suppression surcease surfacing surfboarding surfing surfriding surprisal sustainment sustentation susurrus suttee suturing swabbing swap swat
sweating sweepstakes swerving swilling swim swindle swinging swipe swish switcheroo swiz swoon swoosh swop swordplay syllabication symbolatry
symbolising symbolizing symbololatry synapsis synchronising syndication synergy systole syzygy taekwondo taichi taichichuan tailing tailoring
tailwind taking tannenberg tanning tapering tapotement tarantelle tarriance taunting tauromachy taxis teamwork tearing teeoff teething teetotaling
telecommerce telecommuting telemark telemarketing teleportation teleselling teleworking telint telophase temblor tempering tenpins tertry
tessellation testcross tetherball tewkesbury thaumatolatry theft thelarche theophany thermal thermocautery thermopylae thievery thimblerig thinning
thrash thrashing throttling thrum thrusting thuggery thump thunderbolt thunderclap thundershower thunderstorm thunk thwarting tickling ticktacktoe
ticktacktoo ticktock ticonderoga tictac tiddlywinks tiling tilling timework ting tinning tinting titivation tittivation toasting tobogganing
tocktact toil toilette toke tombola tomfoolery toot tootle topolatry topspin torchlight torque tort torturing tossup touchback touching touristry
tourney towage toying tracking traction tradeoff trafalgar trailing trajectory tramontana tramontane trample transduction transferral translocation
transmittal transplanting transshipment trapshooting trasimeno traveling travelling traversal trek tremble trephination trespass triage tribulation
trickle trifling trifurcation tripling trolling trouncing truancy truckling trudge trumping tsuris tsushima tumefaction turbulency turndown
turnround turp turpitude tussle tutelage tweak tweet twiddle twitter tying typhoon tyrannicide ultrasound uncovering underexposure undertide
unfastening uniting unsnarling untangling untying updating updraft upending uppp upsurge upthrow upthrust uptick upturn urination urochesia
urochezia using usurpation vagabondage vagary vaginismus valmy valse vanishing variolation vasodilation vasosection veering vendetta vendition
vendue venesection venipuncture venting verbolatry verdun vesication vesiculation viatication viaticus vibrato viniculture vinification virga
visitation visiting vitiation viticulture vivisection vocalizing voicing voidance voiding volution vroom waddle wading waggle waiver wakening
walkabout walkaway walking wallop walloping wandering wane warming warping watergate watering waterpower wattage waveform wavelet wayfaring wearing
weaving weightlift weightlifting welding wester westerly whack whacking whang wheedling whicker whinny whirling whirlpool whirlwind whirr whist
whitecap whitelash whitening whiteout wholesale whoopee whoosh wiggle wildfire wilting winding windstorm windup winemaking winking winnow winnowing
wipe wipeout wiretap witching withering wobble woodworking workflow workload worrying worsening wounding wrecking wrestle wriggle wring yachting
yawning yodeling ypres zama zizz zooerastia zooerasty zoolatry zoom zoophilia zygotene
`;
