/** Ids of events over many builds. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Ids } from '../../../src/model/dataset.ts';
import { identify, prints } from '../../../src/pipeline/write/identity.ts';

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
