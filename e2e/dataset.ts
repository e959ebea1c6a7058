/** The events and articles that the site under test serves, so that tests choose theirs by what they are and never by a written id. */
import { readFileSync } from 'node:fs';
import { parse } from 'valibot';
import { type Timeline, TimelineSchema } from '../src/model/dataset.ts';
import { type EventEntry, type EventFile, EventFileSchema } from '../src/model/event.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../public/data/${path}`, import.meta.url), 'utf8'));

export const timeline: Timeline = parse(TimelineSchema, read('timeline.json'));

export const readEvent = (entry: EventEntry): EventFile => parse(EventFileSchema, read(entry.file));

/** Of the dated events the one that most articles tell, by weight where several do: comparisons have the most to show there. */
function mostTold(): EventEntry {
  const tellers = (event: EventEntry): number => new Set(event.tellings.map((telling) => telling.article)).size;
  const [best] = timeline.events.filter((event) => event.when !== null).sort((a, b) => tellers(b) - tellers(a) || b.weight - a.weight);
  // Without it the tests of comparisons would test nothing.
  if (best === undefined || tellers(best) < 2) throw new Error('No dated event of the dataset is told by several articles');
  return best;
}

export const shared: EventEntry = mostTold();
/** An article that tells of it and leaves something out that another one says. */
export const lacking: string = (() => {
  const { versions, statements } = readEvent(shared);
  const found = versions.find((_, i) => statements.some(({ cells }) => cells[i]?.length === 0));
  if (!found) throw new Error('Every version of the event makes every statement');
  return found.article;
})();

/** Those with a mark: what stands beside an event goes by the mark of that one. */
export const dated: readonly EventEntry[] = timeline.events.filter((event) => event.when !== null && event.kind === 'happening');
export const happenings: readonly EventEntry[] = timeline.events.filter((event) => event.kind === 'happening');
export const undated: readonly EventEntry[] = timeline.events.filter((event) => event.when === null);

/** A well-formed id that the dataset does not hold. */
export const unknownEvent = 'e0000000000';
export const unknownArticle = 'a0000000000';
