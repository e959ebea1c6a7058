/** Joins and splits events as a reader set them right (overrides.json), so that what comes after treats them like any other. Finds passages by their words alone; what is not there is told, never put elsewhere. */
import type { Corrected, Correction, Join, NamedEvent, Split } from '../../../model/corrections.ts';
import { correctedRules } from '../../../model/corrections.ts';
import type { Kind } from '../../../model/event.ts';
import type { Evidence } from '../../../model/evidence.ts';
import type { Clue } from '../../../model/moment.ts';
import type { Excerpt } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';
import { touching } from '../../../text/spans.ts';
import { type AnnotatedArticle, excerpt, type LinkedEvent, type Mention, type Outcome } from '../../records.ts';
import { type Interval, meet } from '../dates/moments.ts';
import { setAside } from '../dates/settle.ts';
import type { Cluster } from './clusters.ts';

/** An event on its way through the corrections. */
interface Draft {
  event: LinkedEvent;
  /** Of several events those of the one named first come first. */
  mentions: readonly Mention[];
  /** null: as the articles tell it. */
  corrected: readonly Corrected[] | null;
  because: readonly Evidence[];
}

/** So many passages are kept as evidence of one correction. */
const mostExcerpts = 6;

const keyOf = ({ article, sentence }: Mention) => `${article}:${sentence}`;

/** Works out anew what is known of a group of mentions. */
type Relink = (cluster: Cluster, kind: Kind) => LinkedEvent;

/** Events that no correction names come back as they are, in their order; new ones stand last. */
export function corrected(
  events: readonly LinkedEvent[],
  articles: readonly AnnotatedArticle[],
  corrections: readonly Correction[],
  relink: Relink,
): { events: readonly LinkedEvent[]; outcomes: Outcome[] } {
  if (corrections.every(({ kind }) => kind !== 'join' && kind !== 'split')) return { events, outcomes: [] };
  const find = finder(articles);
  let drafts = events.map((event): Draft => ({ event, mentions: event.mentions, corrected: null, because: [] }));
  // Where each event of the articles went: counts and announcements stay beside the one that they belong to.
  const homes = new Map(drafts.map((draft, i) => [i, draft]));
  const outcomes: Outcome[] = [];
  const finish = (draft: Draft) => (draft.corrected ? settled(draft, relink) : draft.event);
  const holder: Holder = (named, taken = []) => holderOf(drafts, taken, named, find, (draft) => finish(draft).moment?.edtf ?? null);
  corrections.forEach((one, correction) => {
    if (one.kind !== 'join' && one.kind !== 'split') return;
    const passages = one.kind === 'join' ? one.events.flatMap((event) => event.passages) : one.passages;
    const missing = passages.filter((passage) => find(passage).length === 0).length;
    const change = one.kind === 'join' ? joined(one, holder, find, articles) : parted(one, holder, find, articles);
    outcomes.push({ correction, result: typeof change === 'string' ? change : 'honoured', missing });
    if (typeof change === 'string') return;
    const { gone, made, beside } = change;
    drafts = [...drafts.flatMap((draft) => (draft === gone[0] ? [made] : gone.includes(draft) ? [] : [draft])), ...beside];
    for (const [i, draft] of homes) if (gone.includes(draft)) homes.set(i, made);
  });
  const places = new Map(drafts.map((draft, i) => [draft, i]));
  const ofWhom = ({ event }: Draft): number | null => {
    const home = event.of === null ? undefined : homes.get(event.of);
    return (home && places.get(home)) ?? null;
  };
  return { events: drafts.map((draft, i) => placed(finish(draft), ofWhom(draft), i)), outcomes };
}

/** What belongs to an event that it was joined with is no other event beside it any more. */
function placed(event: LinkedEvent, of: number | null, own: number): LinkedEvent {
  if (of === own) return { ...event, kind: 'happening', of: null };
  return of === event.of ? event : { ...event, of };
}

/** `made` takes the place of those that are gone; `beside` is new. */
interface Change {
  gone: readonly Draft[];
  made: Draft;
  beside: readonly Draft[];
}

type Find = (passage: Excerpt) => readonly string[];
/** `taken` are named already: of twins (the same passages, perhaps the same time) each is named once. */
type Holder = (named: NamedEvent, taken?: readonly Draft[]) => Draft | null;

/** The sentences that a passage stands for: at its place, else the nearest with the same words, marks and spaces apart; none where the article holds no such words. */
function finder(articles: readonly AnnotatedArticle[]): Find {
  const at = new Map(articles.map((article, i) => [article.id, i]));
  return ({ article: id, start, end, words }) => {
    const index = at.get(id);
    const article = articles[index ?? -1];
    if (index === undefined || !article) return [];
    const { text, sentences } = article;
    const key = (s: number) => `${index}:${s}`;
    if (text.slice(start, end) === words) {
      const here = touching(sentences, { start, end }).filter((s) => 2 * (Math.min(end, s.end) - Math.max(start, s.start)) >= s.end - s.start);
      return here.map((s) => key(sentences.indexOf(s)));
    }
    const same = sentences.flatMap((s, i) => (fold(text.slice(s.start, s.end)) === fold(words) ? [{ i, away: Math.abs(s.start - start) }] : []));
    return same
      .sort((a, b) => a.away - b.away)
      .slice(0, 1)
      .map(({ i }) => key(i));
  };
}

/** The event that holds most of the passages; of several the one that holds least else, then that of the named time, then the first. */
function holderOf(
  drafts: readonly Draft[],
  taken: readonly Draft[],
  { when, passages }: NamedEvent,
  find: Find,
  timeOf: (draft: Draft) => string | null,
): Draft | null {
  const asked = new Set(passages.flatMap(find));
  const scored = drafts.flatMap((draft) => {
    const own = new Set(draft.mentions.map(keyOf));
    const shared = [...own].filter((key) => asked.has(key)).length;
    return shared > 0 ? [{ draft, shared, share: shared / own.size }] : [];
  });
  scored.sort((a, b) => b.shared - a.shared || b.share - a.share);
  const [best] = scored;
  if (!best) return null;
  const equals = scored.filter(({ shared, share }) => shared === best.shared && share === best.share).map(({ draft }) => draft);
  const free = equals.filter((draft) => !taken.includes(draft));
  const timely = free.length > 1 && when !== undefined ? free.find((draft) => timeOf(draft) === when) : undefined;
  return timely ?? free[0] ?? best.draft;
}

function joined({ events }: Join, holder: Holder, find: Find, articles: readonly AnnotatedArticle[]): Change | Outcome['result'] {
  const found: { named: NamedEvent; draft: Draft | null }[] = [];
  for (const named of events) {
    const taken = found.flatMap(({ draft }) => draft ?? []);
    found.push({ named, draft: holder(named, taken) });
  }
  const gone = [...new Set(found.flatMap(({ draft }) => draft ?? []))];
  const first = gone.find(({ event }) => event.kind === 'happening') ?? gone[0];
  if (!first || found.some(({ draft }) => draft === null)) return 'lost';
  if (gone.length === 1) return 'needless';
  const words = found.flatMap(({ named }) => quoted(named.passages, find, articles).slice(0, 1));
  const made: Draft = {
    event: first.event,
    mentions: gone.flatMap((part) => part.mentions),
    corrected: [...new Set([...gone.flatMap((part) => part.corrected ?? []), 'joined' as const])],
    because: [...gone.flatMap((part) => part.because), evidenceOf('joined', words)],
  };
  return { gone, made, beside: [] };
}

function parted({ event, passages }: Split, holder: Holder, find: Find, articles: readonly AnnotatedArticle[]): Change | Outcome['result'] {
  const taken = new Set(passages.flatMap(find));
  const from = holder(event);
  if (!from || taken.size === 0) return 'lost';
  const [out, rest] = [true, false].map((side) => from.mentions.filter((mention) => taken.has(keyOf(mention)) === side));
  if (!out?.length || !rest?.length) return 'needless';
  const part = (mentions: readonly Mention[], as: LinkedEvent): Draft => ({
    event: as,
    mentions,
    corrected: [...new Set([...(from.corrected ?? []), 'split' as const])],
    because: [...from.because, evidenceOf('split', quoted(passages, find, articles))],
  });
  return { gone: [from], made: part(rest, from.event), beside: [part(out, { ...from.event, kind: 'happening', of: null })] };
}

function evidenceOf(how: Corrected, excerpts: readonly Excerpt[]): Evidence {
  return { rule: correctedRules[how], status: 'checked', excerpts: excerpts.slice(0, mostExcerpts) };
}

/** The passages as the articles hold them now. */
function quoted(passages: readonly Excerpt[], find: Find, articles: readonly AnnotatedArticle[]): Excerpt[] {
  return passages.flatMap(find).flatMap((key) => {
    const [a, s] = key.split(':').map(Number);
    const article = articles[a ?? -1];
    const sentence = article?.sentences[s ?? -1];
    return article && sentence ? [excerpt(article, sentence)] : [];
  });
}

/** What all moments allow, those of the first part first; a moment that contradicts them loses its say and stays to be seen. */
function settled({ event, mentions, corrected: how, because }: Draft, relink: Relink): LinkedEvent {
  let interval: Interval | null = null;
  const aside: Clue[] = [];
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const both: Interval | null = interval && mention.moment ? meet(interval, mention.moment) : (mention.moment ?? interval);
    if (both || !mention.moment) {
      interval = both;
      kept.push(mention);
    } else {
      aside.push(...mention.moment.evidence.map(setAside));
      kept.push({ ...mention, moment: null });
    }
  }
  const told = relink({ mentions: kept, interval }, event.kind);
  const moment = told.moment && { ...told.moment, evidence: [...told.moment.evidence, ...aside] };
  return { ...told, kind: event.kind, of: event.of, moment, joined: [...because, ...told.joined], corrected: how ?? [] };
}
