/**
 * English nouns that name happenings (attack, trial, rain), by how often they do so. Derived by tests/truth/happening-nouns.ts from the senses and tag counts of WordNet 3.1,
 * whose licence asks for these words: "WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED 'AS IS' AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED." The whole of it stands in docs/licences/wordnet.txt. Knows no text.
 */

/** Nine in ten of their uses, or more, name an act, an event, a phenomenon or a process. */
export const mostly = `
abandonment ablation abolition abortion abreaction absenteeism absorption abuse academicianship accenting accident accomplishment accreditation
accretion acculturation achievement acquisition acrobatics acting adherence adjournment adjudication adjustment ado adoption advance advent
adventure advocacy aegis aeration aerial aerosol affinity affront aftereffect agglutination agriculture airflow allegiance alteration ambuscade
ambush amplification amplitude annihilation anticoagulation antiredeposition appalling apprenticeship approach arousal arrest artifice assault
assigning assist assistance athletics attack attainment attempt attendance authorship autofluorescence automation autopsy avarice avenue avoidance
awakening awarding backbend banging baseball bash basketball bathing batting battle beating belch belching benediction berth bestowal betrayal
betterment birefringence bishopry blackening blare blaring blast blaze bleat blend blending blessing blizzard blockade bloodshed blooming blow
blowing blunder boarding boating bodybuilding boiling bombing bonfire booking boom bootlegging borrowing bouncing breach breakaway breakdown
breaking breakup breathing breeze bricklaying bringing broadening brushing buildup bunt burglary burial burning burst bustle buying buzz bw calamity
calcification calibration calving campaign campfire camping cancellation candidacy canter capacitance capture cards career careerism caress carnival
carpentry carry catching catharsis celebration censorship census centralization centrifugation ceremony chase chastisement chastity chattering
checkout checkup chomp chopper chore choreography christening chromatography cinch clamor clang clangor clangoring clap clatter clean cleaning
cleansing clerking click clinch closing closure cloudburst clowning cluck clutches coaching coalescence coincidence collaboration collision combat
combustion coming commerce commercialism commercialization commutation commuting compiling completion compliance compounding conceptualization
concussion conditioner conduction conductivity conquest conscription conservation consolidation consumption contest contingency continuance
continuation contraception contraction convection cooking cooperation corona counterattack counteroffensive countershot counting coup courtesy
cracking crackle crash crawl creaking crime crossing crouch crucifixion crunch crusade cultivation current dab damage dancing dealing dealings
debacle debauch debunking debut decay decrease deepening default defection deference defining deformation degeneration degradation deliverance
delivery demolition demoralization denouement densitometry dent departure depletion depredation desecration desertion desorption destruction
detecting development devilment diagnosing diagnosis dialysis diffraction digitalization diminution din disappearance disarmament disassembly
discharge discontinuance discount disenfranchisement disengagement dislocation dismissal disobedience dispensation dispersal dispersion displacement
dispossession disruption disservice dissociation dissolution distension distillation divergence diversification diversion diving divorce dodging
doom double doubleheader doweling downfall downpour drafting drag drain drainage dramatics drift drinking drizzle drugging ducking duel duty dyeing
earthquake eating ebbing ecclesiasticism eclipse effort ejection elaboration election electricity electrolysis electromyography electrophoresis
electroshock elimination elution embracing emergence emergency emigration emission enactment encounter encroachment endeavor enforcement enlargement
enrichment enrollment entertainment epidemic epiphany equipping erosion errand eruption escalation escapade escape espionage evacuation evaporation
evolution exacerbation excavation excretion excursion execution exercise exercising exertion exhumation exodus expansion exploit exploitation
explosion expulsion expurgation extravaganza fadeout fair falloff faltering farming fast fastball feat feeding festivity fielding fight fighting
filming finance financing finding fingering fingerprinting firelight fireman firewall firing fishing fistfight fixing flame flashing flatus flick
flip flocculation floodhead flowering flowing fluorescence flurry flutter foraging forwarding founding fractionation fragmentation framing
fraternisation freezing frolic fumble funeral fusion gallop galvanism gambling game gardening gasp gassing gavotte gaze gegenschein genesis giving
glance glimmer glint going golf golfing grading graduation grappling grassfire grounder growing growl growth grumble grunt gulp gulping gunfire
gunplay gunshot gust gymnastics gyration hackwork hail hamming handling hands handstand happening hatching haul havoc headstand healing heartbeat
heating heaving heredity heroics hiding hike hissing hit hobby holding holdup holocaust homer homicide hop hopscotch hornpipe housebreaking
housekeeping housework hubbub hugging humming hunting hurricane husbandry idealization idleness immigration immunoelectrophoresis impact impairment
impetus impinging implementation importation imposition imprisonment inauguration inception incident incorporation incubation inculcation incursion
indexing indignity indirection industrialization inevitable infiltration inflation infliction inflow influx inhalation inheritance initiation
injection injustice inoculation inquest inroad inspection instillation insurrection intake integrating integration intensification interaction
intermission interplay interposition interruption intervention intimidation intrusion inundation invasion inversion investigating iodination
irrigation irruption issuance jab jabbing jerking job jolt journey journeying joust juncture juxtaposition keeping kill killing kiss kissing
knocking knuckleball lag lamplight landscaping landslide lashing launching laundering laying layoff leakage leap leapfrog leaping leaving lecturing
legation lending lengthening lessening leyte liberation licking lift lightning liner liquidation litigation liveliness localization logging
logistics looking lookup luminescence lunge lurch magnetism magnification makeready making malingering maneuver manipulation manufacture
manufacturing manumission marathon marbles marching marketing marvel masking massage mating maturation measurement measuring meddling meet melee
melioration melting menarche merchandising merger merging merrymaking microphoning microscopy microwave migration mimicry mingling mining
ministration minuet miracle misbehavior miscalculation miscegenation mischief misdeed misdemeanor mismanagement mist misuse mitigation mixing
mobilization modernization molding moneymaking monitoring monopolization monsoon moonlight move multiplication murder murmuring mutilation mutiny
muttering navigation necropsy necrosis negligence neutrality neutralization noise nomination notification nursing obedience objectification
obligation obliteration observance observation occupancy occupation occurrence odyssey offence offensive olympics omen onrush onset onslaught opener
operations oppression ordeal organification orgy oscillation ossification outbreak outcome outflow outing outlay outreach overachievement overeating
overflow overprotection oversimplification overthrow oxidation pachinko pacification packaging pageant pains panting pantomime paperwork pardon
parimutuel participation parting passing pastime pathogenesis patronage peal pealing percussion perfusion perpetration perpetuation persecution
pervaporation petting photography phrasing piezoelectricity pilgrimage pinball pitching planning planting playacting playback playing plodding
plowing plunge plunker pm polymerization popping potshot pounding practice prank prechlorination preferment prelude presentment preservation
pressing pretense prevention priming primping prizefight procedure proceeding proceedings process processing procrastination procreation procurement
professorship programming progress project proliferation prolongation prostitution proteolysis provocation publishing pulling pulsation pulse punch
punishment purging purification push pushing pushup putout quackery quadrupling quake quaver quickening quickie racing racket radiation raid
rainfall raising rallying ramification randomization rationing rattle rattling ravage ray rbi readjustment reappearance reassurance rebellion rebuff
rebuilding reclassification reclining recourse recovery recreation recruitment recuperation recurrence redemption redeposition redevelopment
rediscovery reducing reduction reelection referendum reflex refocusing reform refrigeration refueling regimentation registration rehabilitation
rehearing rehearsal reinforcement relay remission removal renewal renovation repayment repeal repeat repetition replacing replenishment replication
repose reprisal reproduction rescue resistance respiration resumption retail retailing retaliation retraining retreat revel revelry revenge reversal
revival revolt revolution ride riot ripening ripple rite ritual roaring robbery rodeo roleplaying roller romp rooting rotation roundup ruling rumble
rumpus run runaway running runoff rush rushing rustle rustling sabotage sacrament sacrifice sacrilege safeguard sailing sale salvation salvo
sampling saturation saving scamper scan schism schooling scouring scouting scramble scrape screeching scrimmage scrubbing scrutiny scuffle sealing
seaquake search sedimentation seduction seepage selling sending septation sequestration services setback severing sewing shaking shaping shear
shenanigan shining shipbuilding shipping shirking shiver shooting shopping shuffling shutdown siege sightseeing simulation singing single sinking
sinning sip sitting skeet skimming skirmish skit skulking slaughter slight slinging slip slippage slump smash smoke smoking snap sniveling snoring
snowfall soaking softening sojourn solo somersault somersaulting sorption spatter specialization spectroscopy spectrum spending splash splatter
split splutter sponsorship sport spraying spree sputtering squat squatting squeak squeal squeeze stabilization staining stampede stare starlight
starting startup stay stead stealing stealth stiffening stirring stoop straining strangulation stratagem stratification stretching strike striving
stroll struggle strut stumping stunt stylization substitution succor suck suction suffocation suicide sunlight sunray sunshine supervision
supporting surf surge surveillance surveying swash sweeping swerve swig swimming switching synergism systematization takeoff takeover tally
tampering tango tap tapping task taunt tears teasing tenancy tending tennis tenting testing thaw thawing therapy thermometry thieving threshing
throbbing thrust thud thuggee thumping thunder thwack tide tightening tinkle titration tornado torrent toss touchdown tournament tow tracing trade
trading training trampling transaction transfer transformation transfusion transgression transition transmitting transmutation transpiration
transvestitism travel tread treason tremor trial trimming trip triple trot trucking try tsunami tug tumble tumbling tuning turbulence turning
twisting ultracentrifugation ultraviolet underachievement undertaking undoing unfolding unification unloading upkeep uplifting uppercut uprising
upshot uptake usage utilization vacationing vaccinating vaccination validation vandalism vaporization variant vending vengeance verdict veto
vibration victory vigilantism vindication violation vocation volley volleyball voltage vomiting vote voting voyage wager wages wailing waiting wake
walkout walkover waning warehousing warfare washing washup watching waterproofing wave waxing weakening weaning weather wedding weeping wetting
wheeze whiff whipping whir whirl whirring whistling wickedness wile willing win wind wings winning workout worship worst wrestling yawn yelp yelping
zoning
`;

/** Six in ten or more. */
export const often = `
accumulation action activity administration admission amendment analysis application appointment approval arc arrival assignment award backing
ballet bang behalf behavior best bolt boost break calculation care catastrophe cause certification change chorus circus clash climax clutch
codification commitment comparison complication compromise computation conduct consequence construction contact contemplation contortion
contribution conversion cooling cooperative course craft creation cruelty cutting deal death decision decline defeat defense demonstration
depreciation descent destiny determination deviation diffusion dissection distortion disturbance domination education effect embrace employment
energy engagement engineering enterprise error evaluation examination exchange exhibition expedition experiment exploration factor failure fate
fault favor fire flood flow fog football footstep fortune fraud fun gesture glimpse gravity grip halt haze hearing help identification improvement
incitement induction inhibition instance interference involvement kick kickoff knock lapse maintenance management manifestation marketplace means
mechanism mistake modification movement murmur occasion offense omission operation opposition orientation pass penalty penetration polarization
possession precaution preparation presentation pressure primary production prosecution protection pull purchase pursuit race radiance rain reaction
receipt rejection remedy rendezvous repair replacement repulsion research resonance respite response responsibility restoration restraint result
retention revision reward rise roar role routine secretion selection service sex shaving shielding shift show spark spike start step stimulation
stop storage storm stride stroke study success support survey synthesis teaching technology throw tick tour tragedy transmission treatment trick
trouble turn twist typography use variation ventilation venture violence visit walk war welfare withdrawal withholding yield
`;

/** Three in ten or more. */
export const sometimes = `
acceleration acceptance accompaniment accounting addition advertising affiliation aid allocation analogy antecedent appeal assembly attraction
barrage bat beat beginning bend bid birth bloom bond bounce breakthrough breath brooding brutality business carelessness cartwheel case charge
choice circuit classification cloud collapse communion competition conception concurrence condemnation confinement conflict conformity constitution
coordination correction count crisis crow crutch custom cycle dash daylight delay deposit dereliction design detachment detection devotion
difficulty dilution disaster discovery discrepancy discrimination display disposal disposition disregard dodge donation down draft drama draught
drive duplication elevation emanation enclosure encouragement entrance episode equilibrium escort establishment evil exaggeration excitement
experimentation extension fall feast feedback fermentation filling flare flash flight folly formation frost fulfillment gathering gleam gleaming
grant grinding groove grumbling guidance habit harm heat helm hold increase initiative injury installation instruction introduction investigation
investment irregularity jerk jet judgment labor landmark layout leadership leisure lesson light look loss luck lust march market mask masterpiece
measure mechanics mercy merriment milestone misfortune mission monstrosity motion nod opening ordering outburst outrage ownership pacing packing
painting parcel parking passage path pattern payment penance performance picnic picturing pity placement plumbing portrayal prayer printing
profession progression propagation publication rally ransom realization rearing reconstruction refinement release rendering retribution reunion
ringing risk roll rot roundhouse rut sail salve sanction sanitation scraping screech separation shading shipment shock shot shower showing sin slide
snow spread starvation strain stretch strife subdivision submission swell swing symbolism test third time tolerance touch traditionalism translation
transport transportation triumph twilight upset urging wait waste wonder work writing wrong
`;
