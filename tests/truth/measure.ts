/** Counts how far the pipeline's reading agrees with one by hand. Precision and recall where both make sense; nothing is tuned here. */
import type { Article, Case, GoldEvent } from './gold.ts';
import { countLedger } from './ledger.ts';

/** Right, wrongly offered, missed. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

export interface Measures {
  title: Tally;
  byline: Tally;
  publisher: Tally;
  agencies: Tally;
  boilerplate: Tally;
  published: Tally;
  figures: Tally;
  voices: Tally;
  asOf: Tally;
  figurePairs: Tally;
  sums: Tally;
  mustHave: Tally;
  versions: Tally;
  when: Tally;
  merged: number;
  /** Figures compared that count different things. */
  wronglyPaired: number;
  shown: number;
  /** What went wrong, a line each. */
  faults: string[];
}

const empty = (): Tally => ({ right: 0, extra: 0, missed: 0 });

export function precision({ right, extra }: Tally): number {
  return right + extra === 0 ? 1 : right / (right + extra);
}

export function recall({ right, missed }: Tally): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function measure(one: Case): Measures {
  const result: Measures = {
    title: empty(),
    byline: empty(),
    publisher: empty(),
    agencies: empty(),
    boilerplate: empty(),
    published: empty(),
    figures: empty(),
    voices: empty(),
    asOf: empty(),
    figurePairs: empty(),
    sums: empty(),
    mustHave: empty(),
    versions: empty(),
    when: empty(),
    merged: 0,
    wronglyPaired: 0,
    shown: one.events.length,
    faults: [],
  };
  for (const [file, gold] of Object.entries(one.gold.articles)) {
    const article = one.articles.get(file);
    if (!article) throw new Error(`${one.name}: ${file} of the gold reading is not among the articles`);
    const words = (span: Article['title']) => (span ? [article.text.slice(span.start, span.end)] : []);
    count(result, 'title', file, words(article.title), gold.title ? [gold.title] : []);
    count(result, 'byline', file, words(article.byline), gold.byline ? [gold.byline] : []);
    count(result, 'publisher', file, words(article.publisher), gold.publisher ? [gold.publisher] : []);
    count(result, 'agencies', file, article.agencies.flatMap(words), gold.agencies);
    countPublished(result, file, article, [gold.published, ...(gold.also ?? [])]);
    countBoilerplate(
      result,
      file,
      article,
      one.gold.boilerplate[file] ?? [],
      Object.values(one.gold.events).flatMap((event) => event.accounts[file] ?? []),
    );
  }
  for (const figure of Object.values(one.gold.figures?.found ?? {})) countFigure(result, one, figure);
  countLedger(result, one);
  countEvents(result, one);
  return result;
}

type Listed = 'title' | 'byline' | 'publisher' | 'agencies';

function count(result: Measures, what: Listed, file: string, found: readonly string[], wanted: readonly string[]): void {
  for (const word of wanted) {
    if (found.includes(word)) result[what].right++;
    else {
      result[what].missed++;
      result.faults.push(`${file}: ${what} ${JSON.stringify(word)} missed, found ${JSON.stringify(found)}`);
    }
  }
  for (const word of found) {
    if (wanted.includes(word)) continue;
    result[what].extra++;
    result.faults.push(`${file}: ${what} ${JSON.stringify(word)} is none`);
  }
}

function countPublished(result: Measures, file: string, article: Article, right: readonly (string | null)[]): void {
  const found = article.published;
  const fits = found ? right.includes(found.earliest) && right.includes(found.latest) : right[0] === null;
  if (fits) result.published.right++;
  else {
    if (found) result.published.extra++;
    if (right[0] !== null) result.published.missed++;
    result.faults.push(`${file}: published ${found?.edtf ?? 'unknown'}, not ${right.join(' or ')}`);
  }
}

/** Furniture must be set apart, and nothing that tells of an event may be. */
function countBoilerplate(result: Measures, file: string, article: Article, furniture: readonly string[], told: readonly string[]): void {
  const roleAt = (words: string) => {
    const at = article.text.indexOf(words);
    return article.parts.find((part) => part.start <= at && at < part.end)?.role;
  };
  for (const words of furniture) {
    if (roleAt(words) === 'boilerplate') result.boilerplate.right++;
    else {
      result.boilerplate.missed++;
      result.faults.push(`${file}: ${JSON.stringify(words)} is furniture, read as ${roleAt(words)}`);
    }
  }
  for (const words of told) {
    if (roleAt(words) !== 'boilerplate') continue;
    result.boilerplate.extra++;
    result.faults.push(`${file}: ${JSON.stringify(words)} was taken for furniture`);
  }
}

function countFigure(result: Measures, one: Case, gold: { article: string; words: string; value: number; bound: string }): void {
  const article = one.articles.get(gold.article);
  const at = article?.text.indexOf(gold.words) ?? -1;
  const found = article?.figures.find((figure) => figure.end > at && figure.start < at + gold.words.length && figure.value === gold.value);
  if (found?.bound === gold.bound) result.figures.right++;
  else {
    result.figures.missed++;
    result.faults.push(`${gold.article}: figure ${JSON.stringify(gold.words)} read as ${found ? `${found.bound} ${found.value}` : 'none'}`);
  }
}

/** A version is found where a passage of at most 700 characters covers half of one by hand. */
const longest = 700;

function tells(one: Case, event: number, file: string, words: readonly string[]): boolean {
  const article = one.articles.get(file);
  const index = article ? one.corpus.articles.indexOf(article) : -1;
  const passages = one.events[event]?.versions.find((version) => version.article === index)?.passages ?? [];
  return words.some((passage) => {
    const start = article?.text.indexOf(passage) ?? -1;
    return (
      start >= 0 &&
      passages.some((p) => p.end - p.start <= longest && Math.min(p.end, start + passage.length) - Math.max(p.start, start) >= passage.length / 2)
    );
  });
}

interface Match {
  gold: GoldEvent;
  event: number;
  versions: number;
  dated: boolean;
  size: number;
}

function matches(one: Case): Match[] {
  const all: Match[] = [];
  for (const gold of one.gold.events) {
    one.events.forEach(({ event, versions }, e) => {
      const found = Object.entries(gold.accounts).filter(([file, words]) => tells(one, e, file, words)).length;
      const dated = [gold.when, ...(gold.accept ?? [])].includes(event.moment?.edtf ?? null);
      if (found > 0) all.push({ gold, event: e, versions: found, dated, size: versions.reduce((sum, version) => sum + version.passages.length, 0) });
    });
  }
  const whole = (match: Match) => Number(match.versions === Object.keys(match.gold.accounts).length && match.dated);
  return all.sort(
    (a, b) => whole(b) - whole(a) || b.versions - a.versions || Number(b.dated) - Number(a.dated) || a.size - b.size || a.event - b.event,
  );
}

/** Each event of the program stands for one of the gold reading, for two where the reading lets them be one. */
function countEvents(result: Measures, one: Case): void {
  const all = matches(one);
  const found = new Map<string, Match>();
  const taken = new Map<number, GoldEvent[]>();
  for (const match of all) {
    const others = taken.get(match.event) ?? [];
    const mayJoin = (other: GoldEvent) => (other.may_merge ?? []).includes(match.gold.id) || (match.gold.may_merge ?? []).includes(other.id);
    if (found.has(match.gold.id) || !others.every(mayJoin)) continue;
    found.set(match.gold.id, match);
    taken.set(match.event, [...others, match.gold]);
  }
  for (const gold of one.gold.events) {
    const match = found.get(gold.id);
    const wanted = Object.keys(gold.accounts).length;
    result.versions.right += match?.versions ?? 0;
    result.versions.missed += wanted - (match?.versions ?? 0);
    result.when[match?.dated ? 'right' : 'missed']++;
    if (!gold.must) continue;
    if (match && match.versions === wanted && match.dated) result.mustHave.right++;
    else {
      result.mustHave.missed++;
      result.faults.push(
        `event ${gold.id}: ${match?.versions ?? 0} of ${wanted} versions, dated ${match ? (one.events[match.event]?.event.moment?.edtf ?? 'unknown') : 'nowhere'}, not ${gold.when}`,
      );
    }
  }
  const best = (id: string) =>
    all.filter((match) => match.gold.id === id).sort((a, b) => b.versions - a.versions || Number(b.dated) - Number(a.dated))[0]?.event;
  for (const [a, b] of one.gold.must_not_merge ?? []) {
    if (best(a) === undefined || best(a) !== best(b)) continue;
    result.merged++;
    result.faults.push(`events ${a} and ${b} are read as one`);
  }
}
