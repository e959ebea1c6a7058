/** English verbs of what is done or befalls so that it can be dated: deeds, rulings, births of things, disasters, movements, agreements. Chosen by hand; knows no sentence. */

const deeds = new Set(
  `abandon abduct abolish accede accept accuse acquire acquit activate adjourn adopt advance agree allocate allow amend ambush announce annex apologise apologize
  appeal appear appoint approve arrest arrive assassinate assault assemble assume attack attend auction authorise authorize award
  ban banish bar barricade bar beat begin behead besiege block blockade board bomb book boycott break build burn burst bury buy
  call cancel capsize capture cast cease celebrate certify challenge charge christen clash claim clear climb clinch close collapse collide commission commit complete
  compromise concede conclude condemn conduct confess confirm confiscate conquer consecrate construct contract convene convert convict crack crash create cross crown crush cut
  damage deal debut declare decide defeat defect defy delay delete deliver demand demolish deny depart deploy deport depose derail desert destroy detain detect detonate devastate develop die
  disappear disband discharge disclose discover discuss dismiss disperse displace disqualify dissolve divert divide divorce dock donate double drag draft draw dress drive drop drown
  earn elect eliminate embark emerge emigrate enact encounter end endorse enlist enrol enter erect erupt escape establish evacuate evict examine exchange execute exile expand expel explode export expose extend extradite
  fail fall file fill find fine finish fire flee flood fly force forge form found free freeze fund
  gather grant graduate halt hand handle hang haul hijack hire hit honour honor host
  identify impeach implement import impose impound imprison inaugurate indict infect inform inherit initiate injure inject insert inspect install intercept interrogate interrupt interview introduce invade invent invest investigate invite issue
  jail join judge jump kidnap kill knock land launch lay lead leak leave legalise legalize lend levy liberate lift light list loot lose lower
  march marry massacre meet merge mine mobilise mobilize modernise modernize move mug murder name nationalise nationalize negotiate nominate notify
  obtain occupy offer open operate oppose order organise organize orbit oust outlaw overrule overthrow overturn own
  pardon park part participate pass patent pay perish petition phone pick pilot pitch place plant plead pledge plough plow plunge poison postpone pour praise present preside pressure privatise privatize probe proclaim produce prohibit promise promote prompt propose prosecute protest provide publish pull punish purchase purge push
  qualify quarantine quit raid raise rally ram ransack ratify reach rebuild recall receive recommend record recover recruit redesign reelect reform refuse regain register reinstate reject relaunch release relocate remove rename renew reopen repeal replace report reprieve rescind rescue reshuffle resign resolve restore restrict resume retain retake retire retreat retrieve return reunite reveal revise revoke ride rob rule run rupture
  sack sail sanction save scrap seal search secure seize select sell send sentence separate set settle shell shoot shut sign sink speak skip slash slaughter slay smash smuggle snatch spill split sponsor spread stab stage start starve steal step stop storm strand strike strip submit subpoena succeed sue suffer summon surrender surface survive suspend swear sweep swim switch
  tear telephone terminate test testify threaten throw tie tighten tip topple torch torpedo torture touch tour trade trample transfer transport trap travel trigger try turn
  unanimously unearth unite unload unveil uphold upgrade urge vacate vaccinate vandalise vandalize veto violate visit volunteer vote vow
  wage walk warn wed welcome win withdraw withhold witness wound wreck yield zigzag`
    .trim()
    .split(/\s+/),
);

/** Verbs that are a deed with what they take ("take office", "go on strike", "hold a vote"), and objects that make none of them. */
const light = new Set('take go come make give hold get put bring have do draw call run turn raise deal touch push cut drop cast lay'.split(' '));
const slight =
  /^(?:aim|appearance|approach|attempt|attention|brow|call|case|chance|cheer|claim|comment|concern|contrast|detour|doubt|effort|eyebrow|fire|headline|hit|impression|insult|issue|joke|laugh|line|look|mention|momentum|name|note|page|pitch|place|point|position|question|remark|scrutiny|sense|shot|shout|smile|spirit|stage|stance|stand|step|stock|swipe|thing|time|tone|turn|use|view|voice|wisdom|word)s?$/i;

/** Whether a verb tells of a deed, given the noun that it takes, if any, and the word right behind it. */
export function isDeed(lemma: string, object: string | null, next: string | null): boolean {
  if (lemma === 'appear') return next !== null && /^(?:on|before|at|in)$/i.test(next);
  if (!light.has(lemma)) return deeds.has(lemma);
  if (next !== null && /^(?:on|into|over|out|off|up|down|public|back|away|way)$/i.test(next)) return true;
  return object !== null && !slight.test(object);
}
