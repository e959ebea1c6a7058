/** English words around a quotation: verbs that introduce one, nouns that cannot speak, pronouns that can. */
import { isSaying } from './speech.ts';

/** Verbs, by lemma, that introduce words and are no plain verbs of saying. */
const introducing = new Set(
  'acknowledge advise anticipate estimate expect foresee allege applaud believe commend consider feel hope laud regard think view welcome apologize argue assail assert attack bark beg bellow berate bill blast boast brag caption caution caveat challenge chant characterise characterize charge chide chime cite coin compare complain concede condemn confess confirm contend counsel counter cry cheer decry deem demur denounce deny deride describe dictate disagree disclose dismiss dispute dub echo elaborate enthuse exclaim exhort express fire forecast fret fume gush grumble hail hint holler implore inform insinuate inquire instruct interject intone invoke joke lament laugh lecture liken maintain mock mumble murmur muse nickname observe offer opine persist phrase plead posit post prais preach predict proclaim profess pronounce propose protest proclaim put query quip rail rant reason rebuke recite recommend recount reflect remind repeat reply request respond retort retweet reveal roar sarcastic scoff scold scream shout signal slam snap sneer speak speculate sum summarise summarize surmise swear sigh tag tease term testify text thank theorize think threaten thunder title tout trumpet tweet utter venture vent voice volunteer vouch whisper wonder worry yell conclude deliver'.split(
    ' ',
  ),
);

export function introduces(lemma: string): boolean {
  return isSaying(lemma) || introducing.has(lemma) || foreign.has(lemma);
}

/** Verbs whose object speaks in the active voice: "the paper quoted her as saying". */
export function isCiting(lemma: string): boolean {
  return lemma === 'quote' || lemma === 'cite';
}

/** Verbs that need a hearer, so that no speaker can follow them: "told reporters". */
export function isTelling(lemma: string): boolean {
  return /^(?:tell|inform|remind)$/.test(lemma);
}

/** Verbs whose object is said by somebody else: "rejected the “ban”". */
export function isDoubting(lemma: string): boolean {
  return /^(?:deny|dismiss|reject|refute|dispute)$/.test(lemma);
}

/** Verbs of saying in texts of other languages, as they stand beside a quotation. */
const foreign = new Set(
  'dit dits déclaré affirmé ajouté expliqué assuré estimé répété lancé confié indiqué souligné sagte sagt sagten erklärte erklärten meinte betonte fügte dijo afirmó declaró señaló aseguró explicó añadió sostuvo'.split(
    ' ',
  ),
);

/** German sentences put the verb of saying behind the words: "hatte von „…“ gesprochen". */
export function isLateSaying(word: string): boolean {
  return /^(?:gesprochen|gesagt|erklärt|betont|genannt|bezeichnet|gewarnt|geschrieben)$/.test(word);
}

/** The first half of such a verb. */
export function isEarlyHalf(word: string): boolean {
  return /^(?:hat|habe|haben|hatte|hatten)$/.test(word);
}

export function isForeignSaying(word: string): boolean {
  return foreign.has(word.toLowerCase());
}

/** Nouns by whose ending they name what is done or thought, not who speaks. */
const abstract = /(?:tion|sion|ment|ness|ity|ism|ance|ence|ture|ure|ship|hood|dom|age|al|ing|ings|tions|sions|ments)$/;
/** Bodies and people with such an ending, by the stem of it. */
const bodies =
  /(?:government|parliament|administration|organi[sz]ation|commission|association|corporation|federation|foundation|institution|delegation|coalition|management|authority|community|department|opposition|union|administration|agency|university|majority|minority|committee|general|official|professional|individual|intellectual|rival|principal|criminal|radical|liberal|president|king|leadership|council|tribunal|hospital|journal|document|statement|announcement|declaration|resolution|petition|publication|campaign|court|witness)s?$/;
const silent = new Set(
  'approach retaliation reports call calls plan plans move moves step steps attack attacks war wars day days year years week weeks month months thing things idea ideas way ways effort efforts concern concerns result results time times fact event events talk talks meeting meetings interview interviews speech deal vote votes debate debates bid issue issues problem problems question questions rate rates number numbers term terms word words phrase remark remarks comment comments point points policy policies conference rally home case cases end side sides tone charge charges claim claims accusation accusations allegation allegations role threat threats trade tax taxes law laws night morning afternoon evening hour hours minutes office city town place state states world country life money job jobs election elections race primary'.split(
    ' ',
  ),
);
/** Documents and media speak for those behind them. */
const media = /^(?:media|newspapers?|papers?|outlets?|press|television|radio|intelligence|news|police|military)$/i;

/** What words are written on says nothing by itself; one that is somebody's does ("Holm's placard"). */
const written = new Set(
  'banner banners billboard billboards caption graffiti inscription placard placards plaque poster posters sign signs slogan sticker stickers'.split(
    ' ',
  ),
);

/** Whether a noun can be said to speak. `before` is the word before it: "media reports" can, "reports" cannot. */
export function canSpeak(word: string, before: string): boolean {
  const own = word.toLowerCase();
  if (written.has(own)) return /^['’]s?$/.test(before);
  if (own === 'reports' && media.test(before)) return true;
  if (silent.has(own)) return false;
  return !abstract.test(own) || bodies.test(own);
}

/** Pronouns that speak, and those of which the words are said to be ("her message"). */
export function isSpeakingPronoun(word: string): boolean {
  return /^(?:i|we|he|she|they|it|who|one|some|others|many|both|another|everyone|somebody|someone)$/i.test(word);
}

/** Days and months are named like people. */
export function isCalendarName(word: string): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)$/i.test(
    word,
  );
}
