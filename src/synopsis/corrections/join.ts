/** Makes one event of several: versions side by side, rows one behind the other. What only the pipeline can tell (which words are new, how rows meet) stays open until the next build. */
import { correctedRules } from '../../model/corrections.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile, Origin, Passage, Statement, Version } from '../../model/event.ts';
import type { Clue, Moment } from '../../model/moment.ts';
import { compare } from '../../text/fold.ts';
import { isToldWithin } from '../part.ts';
import { inOrder, momentOf, passagesOf, printsOf, type Told, toldOf } from './told.ts';

/** `parts` in the order in which they were named; at least two. */
export function joinedOf(parts: readonly Told[], timeline: Timeline): Told {
  const files = parts.map(({ file }) => file);
  const [keeper] = [...files].sort((a, b) => printsOf(b).length - printsOf(a).length || compare(a.id, b.id));
  const heaviest = [...parts].sort((a, b) => rank(b) - rank(a) || b.entry.weight - a.entry.weight)[0] as Told;
  const versions = inOrder(versionsOf(files), timeline);
  const file: EventFile = {
    ...heaviest.file,
    id: keeper?.id ?? '',
    when: whenOf(files),
    versions: [...versions],
    origins: originsOf(files, versions),
    silent: [...new Set(files.flatMap(({ silent }) => silent))].filter((id) => versions.every(({ article }) => article !== id)),
    statements: statementsOf(files, versions),
    figurePairs: files.flatMap(({ figurePairs }) => figurePairs),
    sums: files.flatMap(({ sums }) => sums),
    utterances: [],
    wording: [],
    details: [],
    joined: [
      { rule: correctedRules.joined, status: 'checked', excerpts: files.flatMap((one) => passagesOf(one).slice(0, 1)) },
      ...files.flatMap(({ joined }) => joined),
    ],
  };
  const how = new Set([...parts.flatMap(({ entry }) => entry.corrected ?? []), 'joined' as const]);
  const weight = Math.max(...parts.map(({ entry }) => entry.weight));
  return toldOf(file, { ...heaviest.entry, weight, corrected: [...how] });
}

/** A happening comes before what stands beside one. */
const rank = ({ entry }: Told): number => (entry.kind === 'happening' ? 1 : 0);

/** One version an article, its passages in the order of the text, each once. */
function versionsOf(files: readonly EventFile[]): readonly Version[] {
  const byArticle = new Map<string, Version[]>();
  for (const version of files.flatMap(({ versions }) => versions))
    byArticle.set(version.article, [...(byArticle.get(version.article) ?? []), version]);
  return [...byArticle].map(([article, own]): Version => {
    const passages = new Map(
      own.flatMap((version) => version.passages).map((passage) => [passage.start, { ...passage, only: onlyIn(passage, article, files) }]),
    );
    const places = own.map(({ place }) => place);
    return {
      article,
      place: places.includes('lead') ? 'lead' : places.every((place) => place === 'background') ? 'background' : 'body',
      state: own.some(({ state }) => state === 'reported') ? 'reported' : 'announced',
      length: own[0]?.length ?? 0,
      passages: [...passages.values()].sort((a, b) => a.start - b.start),
    };
  });
}

/** Words that no other version uses are known of one event alone; with articles beside that it was not compared with nobody knows. */
function onlyIn(passage: Passage, article: string, files: readonly EventFile[]): Passage['only'] {
  const all = new Set(files.flatMap(({ versions }) => versions.map((version) => version.article)));
  const compared = files.find(({ versions }) =>
    versions.some((version) => version.article === article && version.passages.some(({ start }) => start === passage.start)),
  );
  return compared?.versions.length === all.size ? passage.only : [];
}

/** The moment of the event named first with what those behind it add; what contradicts is set aside and stays to be seen. */
function whenOf(files: readonly EventFile[]): Moment | null {
  const all = files.flatMap(({ when }) => when ?? []);
  // What only the publication says gives way to what the words say.
  const told = all.filter(({ evidence }) => evidence.some(({ rule }) => !/^date\/(?:by|announced-at)-publication$/.test(rule)));
  const moments = told.length > 0 ? told : all;
  const [first, ...others] = moments;
  if (!first) return null;
  let when: Moment = first;
  for (const other of others) {
    const both = momentOf([...when.evidence, ...other.evidence], [when, other]);
    when = both ?? { ...when, evidence: [...when.evidence, ...other.evidence.map(setAside)] };
  }
  return when;
}

const setAside = ({ status, excerpts }: Clue): Clue => ({ rule: 'date/set-aside', status, excerpts, earliest: null, latest: null });

/** The rows of each event in turn; a passage that stands in a row of one event already stands in none of the next. */
function statementsOf(files: readonly EventFile[], versions: readonly Version[]): Statement[] {
  const taken = new Set<string>();
  const all = files.flatMap((file) => {
    const rows = file.statements.flatMap(({ cells, same }): Statement[] => {
      const own = versions.map(({ article, passages }) => {
        const column = file.versions.findIndex((version) => version.article === article);
        const starts = (cells[column] ?? []).flatMap((index) => file.versions[column]?.passages[index]?.start ?? []);
        return starts.filter((start) => !taken.has(`${article}:${start}`)).map((start) => passages.findIndex((passage) => passage.start === start));
      });
      return own.some((indices) => indices.length > 0) ? [{ cells: own, same }] : [];
    });
    for (const { article, passages } of file.versions) for (const { start } of passages) taken.add(`${article}:${start}`);
    return rows;
  });
  return all.filter((row, index) => !isToldWithin(row, all, index));
}

/** Versions that rested on one text or source in one of the events do so in all of them; on one text only where they did so in each. */
function originsOf(files: readonly EventFile[], versions: readonly Version[]): Origin[] {
  const groups: { articles: Set<string>; common: Origin['common']; evidence: Origin['evidence'] }[] = [];
  for (const file of files) {
    for (const { versions: own, common, evidence } of file.origins) {
      const articles = new Set(own.flatMap((index) => file.versions[index]?.article ?? []));
      const met = groups.filter((group) => [...articles].some((article) => group.articles.has(article)));
      for (const group of met) groups.splice(groups.indexOf(group), 1);
      groups.push({
        articles: new Set([...met.flatMap((group) => [...group.articles]), ...articles]),
        common: [common, ...met.map((group) => group.common)].find((one) => one !== undefined),
        evidence: [...met.flatMap((group) => group.evidence), ...evidence],
      });
    }
  }
  return groups
    .map(({ articles, common, evidence }) => ({
      versions: versions.flatMap(({ article }, i) => (articles.has(article) ? [i] : [])),
      ...(common ? { common } : {}),
      evidence,
    }))
    .sort((a, b) => (a.versions[0] ?? 0) - (b.versions[0] ?? 0));
}
