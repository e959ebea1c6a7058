/** What one says of an event in a few lines: for tooltips, for marks that are read aloud, for the list. */
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry } from '../../model/event.ts';
import { dateInWords } from '../days.ts';
import { messages } from '../messages.ts';
import { articlesOf, voiceOf } from '../names.ts';

export interface Description {
  readonly title: string;
  readonly voice: string | null;
  /** What it is besides a happening. */
  readonly kind: string | null;
  readonly when: string;
  readonly told: string;
  /** That a reader set it right. */
  readonly corrected: string | null;
  /** What the versions disagree on. */
  readonly differs: readonly string[];
}

export function describe(timeline: Timeline, event: EventEntry): Description {
  const voice = voiceOf(timeline, event);
  return {
    title: event.title.words,
    voice: voice === null ? null : messages.event.wordsOf(voice),
    kind: messages.event.kind[event.kind],
    when: dateInWords(event.when),
    told: messages.event.told(articlesOf(timeline, event).length, timeline.articles.length),
    corrected: event.corrected ? messages.corrections.mark : null,
    differs: event.differs.map((what) => messages.event.differs[what]),
  };
}

/** One line to be read aloud. */
export function spoken(timeline: Timeline, event: EventEntry): string {
  const { title, kind, when, told, corrected, differs } = describe(timeline, event);
  const announced = event.tellings.every((telling) => telling.state === 'announced') ? [messages.version.state.announced] : [];
  return [title, ...(kind ? [kind] : []), when, told, ...announced, ...(corrected ? [corrected] : []), ...differs].join('. ');
}
