/** Ids of events over many builds. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ids } from '../../../src/model/dataset.ts';
import { identify, moved } from '../../../src/pipeline/write/identity.ts';
import { prints } from '../../../src/text/print.ts';

const none: Ids = { formatVersion: 1, events: [] };

it('gives the same events the same ids again', () => {
  const events = [prints(['The wall fell.', 'The sea took it.']), prints(['The fair opened.'])];
  const first = identify(events, none);
  const second = identify(events, first.after);
  expect(second.ids).toEqual(first.ids);
  expect(second.after).toEqual(first.after);
});

it('knows an event again when a version joins it or its order changes', () => {
  const first = identify([prints(['The wall fell.']), prints(['The fair opened.'])], none);
  const second = identify([prints(['The fair opened.']), prints(['The sea took the wall.', 'The wall fell.'])], first.after);
  expect(second.ids).toEqual([first.ids[1], first.ids[0]]);
});

it('takes no notice of spaces and typographic marks', () => {
  expect(prints(['“The wall” fell.'])).toEqual(prints(['"The wall"   fell.']));
});

it('never issues an id twice and never forgets one', () => {
  const corpus = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 4 }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(corpus, { maxLength: 6 }), (builds) => {
      let ids = none;
      for (const build of builds) {
        const before = ids.events.map((event) => event.id);
        const result = identify(
          build.map((passages) => prints(passages.map((n) => `Passage ${n}.`))),
          ids,
        );
        ids = result.after;
        const after = new Set(ids.events.map((event) => event.id));
        if (new Set(result.ids).size !== build.length || !before.every((id) => after.has(id)) || !result.ids.every((id) => after.has(id)))
          return false;
      }
      return true;
    }),
  );
});

/** What a reader's link to `id` leads to after a build: the ids of events that stand in it. */
function follow(id: string, ids: Ids, live: readonly string[]): readonly string[] {
  if (live.includes(id)) return [id];
  return ids.events.find((known) => known.id === id)?.heirs ?? ['nowhere'];
}

const events = (...groups: string[][]) => groups.map((group) => prints(group));

it('leads to the event that took in another', () => {
  const first = identify(events(['The wall fell.', 'The sea took it.'], ['The pier fell.']), none);
  const second = identify(events(['The wall fell.', 'The sea took it.', 'The pier fell.']), first.after);
  expect(second.ids[0]).toBe(first.ids[0]);
  expect(follow(first.ids[1] ?? '', second.after, second.ids)).toEqual([first.ids[0]]);
});

it('leads to all parts of an event that was parted, the one that kept the id aside', () => {
  const first = identify(events(['The wall fell.', 'The pier fell.', 'The hut fell.'], ['The fair opened.', 'The band played.']), none);
  const second = identify(events(['The wall fell.', 'The fair opened.'], ['The pier fell.', 'The hut fell.', 'The band played.']), first.after);
  expect(new Set(second.ids)).toEqual(new Set(first.ids));
  const third = identify(
    events(['The band played.', 'The wall fell.'], ['The pier fell.', 'The fair opened.', 'The hut fell.', 'A dog barked.'], ['Rain came.']),
    second.after,
  );
  for (const id of first.ids) expect(follow(id, third.after, third.ids).every((heir) => third.ids.includes(heir))).toBe(true);
});

it('follows heirs of heirs whose words have changed', () => {
  const first = identify(events(['The wall fell.', 'The sea took it.'], ['The pier fell.']), none);
  const merged = identify(events(['The wall fell.', 'The sea took it.', 'The pier fell.']), first.after);
  const edited = identify(events(['The wall fell.', 'Nobody was hurt.']), merged.after);
  const rewritten = identify(events(['Nobody was hurt.', 'The town repaired it.']), edited.after);
  expect(follow(first.ids[1] ?? '', rewritten.after, rewritten.ids)).toEqual([first.ids[0]]);
});

it('says that nothing is left of an event whose articles are gone', () => {
  const first = identify(events(['The wall fell.'], ['The fair opened.']), none);
  const second = identify(events(['The fair opened.']), first.after);
  expect(follow(first.ids[0] ?? '', second.after, second.ids)).toEqual([]);
  expect(moved(second.after).events).toEqual({ [first.ids[0] ?? '']: [] });
});

it('gives an event its id back when its articles come back', () => {
  const first = identify(events(['The wall fell.'], ['The fair opened.']), none);
  const second = identify(events(['The fair opened.']), first.after);
  const third = identify(events(['The fair opened.'], ['The wall fell.']), second.after);
  expect(third.ids).toEqual([first.ids[1], first.ids[0]]);
  expect(moved(third.after).events).toEqual({});
});

/** An article is a list of passages, each about one thing; the events of a build group passages by a thing's turn, which merges and parts them from time to time. */
type Step = { kind: 'add' | 'delete' | 'edit' | 'regroup'; article: number; passage: number };

it('over 10,000 histories of builds resolves every id ever issued, and gives none to another event', () => {
  const step = fc.record({
    kind: fc.constantFrom<Step['kind']>('add', 'add', 'delete', 'edit', 'regroup'),
    article: fc.nat({ max: 5 }),
    passage: fc.nat({ max: 11 }),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 7 }), (steps) => {
      const folder = new Map<number, number[]>();
      let [ids, grouping, edits] = [none, 4, 100];
      /** Every passage that an id has ever stood for. */
      const meant = new Map<string, Set<string>>();
      for (const { kind, article, passage } of steps) {
        if (kind === 'add') folder.set(article, [passage, (passage + 3) % 12, (passage * 5) % 12]);
        else if (kind === 'delete') folder.delete(article);
        else if (kind === 'edit') folder.set(article, [...(folder.get(article) ?? []).slice(1), edits++]);
        else grouping = 2 + (passage % 5);
        const groups = new Map<number, string[]>();
        for (const n of [...folder.values()].flat()) groups.set(n % grouping, [...(groups.get(n % grouping) ?? []), `Passage ${n}.`]);
        const build = [...groups.values()].map((group) => prints(group));
        const result = identify(build, ids);
        for (const [e, id] of result.ids.entries()) {
          const known = meant.get(id);
          const own = build[e] ?? [];
          // An id borne before is borne again only by an event that has a passage of it.
          if (known && !own.some((one) => known.has(one))) return false;
          meant.set(id, new Set([...(known ?? []), ...own]));
        }
        ids = result.after;
        if (new Set(result.ids).size !== build.length) return false;
        for (const id of meant.keys()) if (!follow(id, ids, result.ids).every((heir) => result.ids.includes(heir))) return false;
      }
      return true;
    }),
    { numRuns: 10_000, seed: 20_261_121 },
  );
});

it('lets a link to a joined event lead to that one, not to a count or an announcement beside it, which holds a passage of it too', () => {
  const [first, second, beside] = [
    prints(['The fair opened.']),
    prints(['The wall fell.', 'She said the wall would fall.']),
    prints(['She said the wall would fall.']),
  ];
  const apart = identify([first, second, beside], none, (event) => event === 2);
  const joined = identify([[...first, ...second].sort(), beside], apart.after, (event) => event === 1);
  const gone = [apart.ids[0], apart.ids[1]].filter((id) => !joined.ids.includes(id as string));
  expect(gone).toHaveLength(1);
  expect(moved(joined.after).events[gone[0] as string]).toEqual([joined.ids[0]]);
});
