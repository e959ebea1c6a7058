/** Whether a headline or a noun phrase can title an event: it says what happened, asks nothing, tells the reader nothing to do. */
import type { Span } from '../../../model/span.ts';
import { isSaying } from '../../languages/english/speech.ts';
import type { AnnotatedArticle, Sentence } from '../../records.ts';

/** Openings of questions, advice, lists and columns. */
const opensOther =
  /^(?:why|how|what|when|where|who|is|are|do|does|did|can|could|should|would|will|if|opinion|editorial|analysis|beware|don[’']t|live|watch|video|photos?|review|exclusive|explained|explainer|meet|here|fact ?check|this|these|\d+ (?:things|ways|reasons|facts)|the \d+ )\b/i;
/** Words of those who address the reader or guess. */
const unsaid =
  /\b(?:trailer|video|photos|you|your|we|our|i|i[’']m|my|may|might|could|would|should|must|just|why)\b|\b(?:is|are) still\b|\?|\.\.\.|…/i;
/** A headline of fewer words is a label. */
const fewest = 4;
/** One of so many says enough even where no verb is seen in it ("Two missing, four saved after avalanche"). */
const enough = 6;

export function isPlainHeadline({ text, sentences, language }: AnnotatedArticle, headline: Span): boolean {
  if (language !== 'en') return true;
  const words = text.slice(headline.start, headline.end).trim();
  if (words.split(/\s+/).length < fewest || opensOther.test(words) || unsaid.test(words)) return false;
  const own = sentences.filter((sentence) => headline.start <= sentence.start && sentence.end <= headline.end);
  const tokens = own.flatMap((sentence) => sentence.tokens);
  const [first] = tokens;
  if (first?.pos === 'VERB' && first.word.toLowerCase() === first.lemma) return false;
  if (words.split(/\s+/).length >= enough && !/[:|]/.test(words)) return true;
  return tokens.some(
    (token, i) => i > 0 && (/^(?:VERB|AUX)$/.test(token.pos) || (/^\p{Lu}\p{Ll}+(?:s|ed)$/u.test(token.word) && isSaid(token.word))),
  );
}

/** In a headline whose words all begin with a capital, verbs look like names. */
function isSaid(word: string): boolean {
  const lower = word.toLowerCase();
  return isSaying(lower.replace(/s$/, '')) || /(?:[^s]s|ed)$/.test(lower);
}

/** Nouns that name a happening. */
const happening =
  /^(?:accord|agreement|airstrike|ambush|announcement|arrest|assassination|assault|attack|avalanche|ballot|battle|blast|blockade|bombing|boycott|burst|bust|ceasefire|ceremony|clash|collapse|collision|conference|conflict|coup|crackdown|crash|cyclone|deal|death|debate|deluge|derailment|disaster|drought|earthquake|election|epidemic|eruption|evacuation|execution|exodus|cup|games|olympics|series|expulsion|explosion|famine|festival|fire|flood|funeral|genocide|hijacking|hurricane|inauguration|inquiry|invasion|kidnapping|killing|landing|landslide|launch|lockout|massacre|match|murder|mutiny|occupation|offensive|outbreak|pact|pandemic|pogrom|protest|purge|quake|raid|rally|rebellion|referendum|revolt|revolution|riot|robbery|sentencing|shooting|shutdown|siege|sinking|slaughter|standoff|storm|strike|summit|surrender|takeover|talks|tournament|treaty|trial|truce|tsunami|uprising|vote|war|wedding|wildfire|withdrawal)s?$/i;

export function isHappening(noun: string): boolean {
  return happening.test(noun);
}

/** A name of origin is no name of a thing ("the 1986 Australian"). */
const demonym = /(?:[^m]an|ese|ish)s?$/;

/** "the 1948 Ness flood", "the Oct. 7 attacks by Ness": a happening with a name, or bounded by two times; "the 1948 Exodus": a name with its year. */
export function isThing(sentence: Sentence, span: Span, time: Span, words: string, alone: boolean): boolean {
  const own = sentence.tokens.filter((token) => span.start <= token.start && token.end <= span.end);
  const besides = own.filter((token) => token.end <= time.start || time.end <= token.start);
  const names = besides.some((token, i) => (token.pos !== 'VERB' || besides[i - 1]?.pos === 'DET') && happening.test(token.word));
  if (names && besides.some((token) => token.pos === 'PROPN' && /^\p{Lu}/u.test(token.word))) return true;
  if (names && span.end === time.end && besides.length >= 2) return /\d{4}\D+\d{4}|\d{4}-\d\d/.test(words);
  const [first, head] = [own[0], own.at(-1)];
  const next = sentence.tokens.find((token) => token.start >= span.end);
  if (next && /^(?:and|’s|'s)$/.test(next.word)) return false;
  const years = own.some((token) => time.start <= token.start && token.end <= time.end && /^\d{4}$/.test(token.word));
  return (
    !alone &&
    own.length === 3 &&
    /^the$/i.test(first?.word ?? '') &&
    head?.pos === 'PROPN' &&
    head.start >= time.end &&
    years &&
    !demonym.test(head.word)
  );
}
