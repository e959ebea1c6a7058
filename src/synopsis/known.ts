/** A second clock: the timeline and an event as the articles tell them that had been published by a day. Leaves the axis alone: when something happened is dated by everything that is known today, and so is when an article came out. */

import type { Timeline } from '../model/dataset.ts';
import type { EventEntry, EventFile } from '../model/event.ts';
import type { Day, Moment } from '../model/moment.ts';
import type { EventId } from '../model/span.ts';
import { isOut } from './clock.ts';
import { firstWords } from './corrections/split.ts';
import { differsIn } from './figures.ts';
import { partOf } from './part.ts';

/** Events that some articles had told by then and others not: what they are called and whether versions differ lies in their files. */
export function partlyKnown(timeline: Timeline, by: Day): readonly EventEntry[] {
  const out = outBy(timeline, by);
  return timeline.events.filter(
    ({ tellings }) => tellings.some(({ article }) => out.has(article)) && tellings.some(({ article }) => !out.has(article)),
  );
}

/** The index by a day. `files` are those of the events partly known; one that could not be had keeps what rests on all of its versions. Lanes stay where they are, so that the picture does not jump. */
export function knownBy(timeline: Timeline, by: Day, files: ReadonlyMap<EventId, EventFile | null>): Timeline {
  const out = outBy(timeline, by);
  const articles = timeline.articles.filter(({ id }) => out.has(id));
  const within = { ...timeline, articles };
  const told = timeline.events.flatMap((entry): EventEntry[] => {
    const tellings = entry.tellings.filter(({ article }) => out.has(article));
    if (tellings.length === 0) return [];
    if (tellings.length === entry.tellings.length) return [entry];
    const file = files.get(entry.id);
    return [{ ...entry, tellings, ...(file ? saidBy(eventWithin(file, within)) : {}) }];
  });
  const ids = new Set(told.map(({ id }) => id));
  return {
    ...within,
    lanes: timeline.lanes.map((lane) => ({ ...lane, articles: lane.articles.filter((id) => out.has(id)) })),
    // What stood beside an event that nobody had told yet stands by itself.
    events: told.map((entry) => (entry.of !== null && !ids.has(entry.of) ? { ...entry, kind: 'happening', of: null } : entry)),
    stories: timeline.stories.map((story) => story.filter((id) => out.has(id))).filter((story) => story.length > 1),
  };
}

function outBy(timeline: Timeline, by: Day): ReadonlySet<string> {
  return new Set(timeline.articles.filter((article) => isOut(article, by)).map(({ id }) => id));
}

const saidBy = (file: EventFile): Pick<EventEntry, 'title' | 'differs'> => ({ title: file.title, differs: differsIn(file) });

/** The event as the articles of this index tell it. Words that only one version uses are marked as far as all versions together show it: with fewer of them there may be more. */
export function eventWithin(event: EventFile, timeline: Timeline): EventFile {
  const here = new Set(timeline.articles.map(({ id }) => id));
  const versions = event.versions.filter(({ article }) => here.has(article));
  const silent = event.silent.filter((id) => here.has(id));
  if (versions.length === 0 || (versions.length === event.versions.length && silent.length === event.silent.length && isSeen(event, here)))
    return event;
  const part = versions.length === event.versions.length ? event : partOf(event, versions);
  const title = here.has(event.title.article) ? event.title : (firstWords(part.versions) ?? event.title);
  return { ...part, title, silent, when: part.when && withSeen(part.when, here) };
}

/** No clue rests on words of an article that was not out yet. */
const isSeen = (event: EventFile, here: ReadonlySet<string>): boolean =>
  (event.when?.evidence ?? []).every(({ excerpts }) => excerpts.every(({ article }) => here.has(article)));

/** The clue counts, the words of an article that was not out yet stay away. */
function withSeen(when: Moment, here: ReadonlySet<string>): Moment {
  return { ...when, evidence: when.evidence.map((clue) => ({ ...clue, excerpts: clue.excerpts.filter(({ article }) => here.has(article)) })) };
}
