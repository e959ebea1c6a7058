/** Gives every event an id made from its content, and the same id again as long as it shares a passage with the event that had it; remembers where the events went whose ids nobody bears any more. */
import type { Ids, Moved } from '../../model/dataset.ts';
import type { EventId } from '../../model/span.ts';
import { compare } from '../../text/fold.ts';
import { eventIdOf } from '../../text/print.ts';

/** Ids in the order of the events. `isBeside`: it only stands beside another event, which holds its passages too, and is nobody's heir while that one is. `before` is what earlier builds issued; an id is never given to two events, nor taken away from the record. */
export function identify(
  events: readonly (readonly string[])[],
  before: Ids,
  isBeside: (event: number) => boolean = () => false,
): { ids: EventId[]; after: Ids } {
  const holders = new Map<string, number[]>();
  before.events.forEach((known, k) => {
    for (const one of known.prints) holders.set(one, [...(holders.get(one) ?? []), k]);
  });
  const claims = events.flatMap((own, e) => {
    const shared = new Map<number, number>();
    for (const one of own) for (const k of holders.get(one) ?? []) shared.set(k, (shared.get(k) ?? 0) + 1);
    return [...shared].map(([k, count]) => ({ e, k, share: count / Math.max(own.length, before.events[k]?.prints.length ?? 1), count }));
  });
  claims.sort(
    (x, y) =>
      y.share - x.share ||
      y.count - x.count ||
      compare(before.events[x.k]?.id ?? '', before.events[y.k]?.id ?? '') ||
      compare(events[x.e]?.[0] ?? '', events[y.e]?.[0] ?? ''),
  );
  const ids = new Map<number, EventId>();
  const taken = new Set<number>();
  for (const { e, k } of claims) {
    const known = before.events[k];
    if (!known || ids.has(e) || taken.has(k)) continue;
    ids.set(e, known.id);
    taken.add(k);
  }
  const issued = new Set(before.events.map((known) => known.id));
  const order = events.map((_, e) => e).sort((a, b) => compare(events[a]?.join() ?? '', events[b]?.join() ?? '') || a - b);
  for (const e of order) if (!ids.has(e)) ids.set(e, fresh(events[e] ?? [], issued));
  const after = new Map<EventId, Set<string>>(before.events.map((known) => [known.id, new Set(known.prints)]));
  events.forEach((own, e) => {
    const id = ids.get(e) ?? '';
    after.set(id, new Set([...(after.get(id) ?? []), ...own]));
  });
  const live = events.map((_, e) => ids.get(e) ?? '');
  const heirs = heirsOf(before, events, live, isBeside);
  const record = [...after].map(([id, own]) => {
    const gone = heirs.get(id);
    return { id, prints: [...own].sort(compare), ...(gone ? { heirs: [...gone] } : {}) };
  });
  return { ids: live, after: { formatVersion: 1, events: record.sort((a, b) => compare(a.id, b.id)) } };
}

/** For each id that no event bears now: the events that hold passages of it, most of them first; where none does, the heirs of its former heirs. */
function heirsOf(
  before: Ids,
  events: readonly (readonly string[])[],
  live: readonly EventId[],
  isBeside: (event: number) => boolean,
): ReadonlyMap<EventId, readonly EventId[]> {
  const borne = new Set(live);
  const places = new Map<string, number[]>();
  events.forEach((own, e) => {
    for (const one of own) places.set(one, [...(places.get(one) ?? []), e]);
  });
  const known = new Map(before.events.map((event) => [event.id, event]));
  const found = new Map<EventId, readonly EventId[]>();
  const visit = (id: EventId): readonly EventId[] => {
    if (borne.has(id)) return [id];
    const done = found.get(id);
    if (done) return done;
    // Heirs of heirs could lead round in a circle; the second visit finds nothing.
    found.set(id, []);
    const shared = new Map<number, number>();
    for (const one of known.get(id)?.prints ?? []) for (const e of places.get(one) ?? []) shared.set(e, (shared.get(e) ?? 0) + 1);
    const whole = [...shared].some(([e]) => !isBeside(e));
    const own = [...shared]
      .filter(([e]) => !(whole && isBeside(e)))
      .sort((a, b) => b[1] - a[1] || compare(live[a[0]] ?? '', live[b[0]] ?? ''))
      .map(([e]) => live[e] ?? '');
    const result = own.length > 0 ? own : [...new Set((known.get(id)?.heirs ?? []).flatMap(visit))];
    found.set(id, result);
    return result;
  };
  for (const { id } of before.events) if (!borne.has(id)) visit(id);
  return found;
}

/** What a page needs of the record to follow an old link. */
export function moved({ events }: Ids): Moved {
  return { formatVersion: 1, events: Object.fromEntries(events.flatMap(({ id, heirs }) => (heirs ? [[id, heirs]] : []))) };
}

/** An id that was never issued. */
function fresh(own: readonly string[], issued: Set<string>): EventId {
  for (let turn = 0; ; turn++) {
    const id = eventIdOf(own, turn);
    if (issued.has(id)) continue;
    issued.add(id);
    return id;
  }
}
