/** An event as the page holds it while corrections are made: its file with its entry in the index, each made anew from the other's parts. Takes every word from the event it came from. */
import { common, compareDays, type Days } from '../../model/calendar.ts';
import type { Timeline } from '../../model/dataset.ts';
import type { EventEntry, EventFile, Version } from '../../model/event.ts';
import type { Clue, Moment } from '../../model/moment.ts';
import type { Excerpt } from '../../model/span.ts';
import { compare } from '../../text/fold.ts';
import { eventIdOf, print, prints } from '../../text/print.ts';
import { differsIn } from '../figures.ts';
import { type PassagePlace, placeOf } from './fix.ts';

export interface Told {
  readonly entry: EventEntry;
  readonly file: EventFile;
}

/** Every passage of an event, as an excerpt of its article. */
export function passagesOf(file: EventFile): readonly Excerpt[] {
  return file.versions.flatMap(({ article, passages }) => passages.map(({ start, end, words }) => ({ article, start, end, words })));
}

/** Fingerprints by which the build knows an event again. */
export const printsOf = (file: EventFile): readonly string[] => prints(passagesOf(file).map(({ words }) => words));

/** An entry that says what the file says. The name of the file is none that a server holds: nobody fetches what was made here. */
export function toldOf(file: EventFile, entry: EventEntry): Told {
  const { earliest, latest, precision, approximate, status, edtf } = file.when ?? {};
  const when =
    earliest === undefined || latest === undefined || !precision || approximate === undefined || !status || edtf === undefined
      ? null
      : { earliest, latest, precision, approximate, status, edtf };
  return {
    file,
    entry: {
      ...entry,
      id: file.id,
      title: file.title,
      when,
      tellings: file.versions.map(({ article, place, state }) => ({ article, place, state })),
      differs: differsIn(file),
      file: `made/${file.id}-${print(JSON.stringify(file))}`,
    },
  };
}

/** The ids of the two parts of an event, as the build gives them: the larger part keeps the id. */
export function partIds(timeline: Timeline, file: EventFile, taken: readonly PassagePlace[]): { readonly out: string; readonly rest: string } {
  const places = new Set(taken.map(placeOf));
  const words = (side: boolean) => passagesOf(file).flatMap((passage) => (places.has(placeOf(passage)) === side ? [passage.words] : []));
  const [out, rest] = [prints(words(true)), prints(words(false))];
  const outKeeps = out.length > rest.length || (out.length === rest.length && compare(out[0] ?? '', rest[0] ?? '') < 0);
  const fresh = freshId(timeline, outKeeps ? rest : out);
  return outKeeps ? { out: file.id, rest: fresh } : { out: fresh, rest: file.id };
}

function freshId(timeline: Timeline, own: readonly string[]): string {
  for (let turn = 0; ; turn += 1) {
    const id = eventIdOf(own, turn);
    if (!timeline.events.some((event) => event.id === id)) return id;
  }
}

/** Versions in the order of the build: by publication, then by id. */
export function inOrder(versions: readonly Version[], timeline: Timeline): readonly Version[] {
  const day = new Map(timeline.articles.map((article) => [article.id, article.published?.latest ?? null]));
  return [...versions].sort((a, b) => {
    const [x, y] = [day.get(a.article), day.get(b.article)];
    return (x && y ? compareDays(x, y) : (x ? 0 : 1) - (y ? 0 : 1)) || compare(a.article, b.article);
  });
}

/** What the clues allow together, in the words of the one that says just that; null where they allow nothing or everything. */
export function momentOf(clues: readonly Clue[], models: readonly Moment[]): Moment | null {
  const days = common(clues);
  if (!days || (days.earliest === null && days.latest === null)) return null;
  const like = models.find((one) => one.earliest === days.earliest && one.latest === days.latest);
  if (like) return { ...like, evidence: [...clues] };
  const precision = days.earliest === days.latest ? 'day' : 'interval';
  return { ...days, precision, approximate: false, status: 'inferred', edtf: edtfOf(days), evidence: [...clues] };
}

/** Extended Date/Time Format; only days of four-digit years come out of clues that no moment says by itself. */
export function edtfOf({ earliest, latest }: Days): string {
  return earliest !== null && earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`;
}
