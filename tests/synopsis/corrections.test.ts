/** A reader's corrections laid over the events of the page, and the same by way of overrides.json and a new build. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/build/verify.ts';
import type { Overrides } from '../../src/model/corrections.ts';
import type { EventFile } from '../../src/model/event.ts';
import { intake, run } from '../../src/pipeline/run.ts';
import type { Dataset } from '../../src/pipeline/write/dataset.ts';
import { moved } from '../../src/pipeline/write/identity.ts';
import { type Base, type Corrected, correct, isCorrected } from '../../src/synopsis/corrections/correct.ts';
import type { Fix } from '../../src/synopsis/corrections/fix.ts';
import { passagesOf } from '../../src/synopsis/corrections/told.ts';
import { faultIn } from '../../src/synopsis/faults.ts';

const golden = path.resolve(import.meta.dirname, '../golden');
const folders = readdirSync(golden);

function articlesIn(folder: string) {
  const at = path.join(golden, folder, 'articles');
  return intake(readdirSync(at).map((file) => ({ file, text: readFileSync(path.join(at, file), 'utf8') }))).map(({ article }) => article);
}

const first = new Map(folders.map((folder) => [folder, run(articlesIn(folder), { formatVersion: 1, events: [] })]));
const datasetOf = (folder: string): Dataset => first.get(folder) as Dataset;

function baseOf(dataset: Dataset): Base {
  return {
    timeline: dataset.timeline,
    events: new Map([...dataset.events.values()].map((file) => [file.id, file])),
    articles: new Map([...dataset.articles.values()].map((file) => [file.id, file])),
    moved: moved(dataset.ids),
  };
}

function laid(base: Base, fixes: readonly Fix[]): Corrected {
  const answer = correct(base, fixes);
  if (!isCorrected(answer)) throw new Error(`wants ${JSON.stringify(answer)}`);
  return answer;
}

/** The file of every event that is shown, made or not. */
function shown(base: Base, { timeline, files }: Corrected): readonly EventFile[] {
  return timeline.events.flatMap(({ id, file }) => files.get(file) ?? base.events.get(id) ?? []);
}

const passagesIn = (files: readonly EventFile[]) =>
  files.map((file) =>
    passagesOf(file)
      .map(({ article, start }) => `${article}:${start}`)
      .sort()
      .join(' '),
  );

function standsAlone(base: Base, id: string): boolean {
  const own = new Set(passagesOf(base.events.get(id) as EventFile).map(({ words }) => words));
  return [...base.events.values()].every((file) => file?.id === id || !file || passagesOf(file).every(({ words }) => !own.has(words)));
}

/** Random corrections, each on what the ones before made: `numbers` choose among what there is. */
function randomFixes(base: Base, numbers: readonly (readonly number[])[]): readonly Fix[] {
  const fixes: Fix[] = [];
  for (const [what = 0, one = 0, ...more] of numbers) {
    const files = shown(base, laid(base, fixes));
    const file = files[one % files.length] as EventFile;
    const passages = passagesOf(file);
    if (what % 2 === 0) {
      const others = more.slice(0, 1 + (what % 3)).map((n) => (files[n % files.length] as EventFile).id);
      if (new Set([file.id, ...others]).size > 1) fixes.push({ kind: 'join', events: [...new Set([file.id, ...others])] });
    } else {
      const taken = passages.filter((_, i) => (more[i % more.length] ?? 0) % 2 === 0).map(({ article, start }) => ({ article, start }));
      if (taken.length > 0 && taken.length < passages.length) fixes.push({ kind: 'split', event: file.id, passages: taken });
    }
  }
  return fixes;
}

/** The dataset of a build that finds what the page exports. */
function rebuilt(folder: string, { outcomes }: Corrected) {
  const overrides: Overrides = { formatVersion: 1, corrections: outcomes.flatMap(({ correction }) => correction ?? []) };
  const after = run(articlesIn(folder), datasetOf(folder).ids, overrides);
  verify(after, overrides);
  return after;
}

const history = fc.tuple(
  fc.constantFrom(...folders),
  fc.array(fc.array(fc.nat(1000), { minLength: 5, maxLength: 8 }), { minLength: 1, maxLength: 5 }),
);

describe('random joins and splits', () => {
  it('lose and double no passage, and fit together', () => {
    fc.assert(
      fc.property(history, ([folder, numbers]) => {
        const base = baseOf(datasetOf(folder));
        const result = laid(base, randomFixes(base, numbers));
        const files = shown(base, result);
        expect(files.length).toBe(result.timeline.events.length);
        expect(result.outcomes.every((outcome) => outcome.result === 'honoured')).toBe(true);
        const told = (all: readonly EventFile[]) => new Set(passagesIn(all).flatMap((own) => own.split(' ')));
        expect(told(files)).toEqual(told([...base.events.values()].flatMap((file) => file ?? [])));
        for (const file of files) {
          expect(faultIn(file)).toBeNull();
          const passages = passagesOf(file).map(({ article, start }) => `${article}:${start}`);
          expect(new Set(passages).size).toBe(passages.length);
          expect(file.origins.flatMap(({ versions }) => versions).sort()).toEqual(file.versions.map((_, i) => i).sort());
          // A passage may stand in several rows: in none twice, and no row adds nothing to another.
          const rows = file.statements.map((row) => row.cells.flatMap((cell, i) => cell.map((index) => `${i}:${index}`)));
          for (const row of rows) expect(new Set(row).size).toBe(row.length);
          const within = rows.filter((row, i) => rows.some((other, j) => j !== i && row.every((cell) => other.includes(cell))));
          expect(within).toEqual([]);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('take every word from the articles', () => {
    fc.assert(
      fc.property(history, ([folder, numbers]) => {
        const dataset = datasetOf(folder);
        const base = baseOf(dataset);
        const result = laid(base, randomFixes(base, numbers));
        const texts = new Map([...dataset.articles.values()].map(({ id, text }) => [id, text]));
        for (const { title } of result.timeline.events) expect(texts.get(title.article)?.slice(title.start, title.end)).toBe(title.words);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('are the same events after a build that honours their export', () => {
    fc.assert(
      fc.property(history, ([folder, numbers]) => {
        const base = baseOf(datasetOf(folder));
        const result = laid(base, randomFixes(base, numbers));
        const after = rebuilt(folder, result);
        expect(after.outcomes.every((outcome) => outcome.result === 'honoured' && outcome.missing === 0)).toBe(true);
        expect(passagesIn([...after.events.values()]).sort()).toEqual([...passagesIn(shown(base, result))].sort());
      }),
      { numRuns: 60, seed: 7 },
    );
  }, 120_000);

  it('bear the ids after one correction that they bear after the build', () => {
    fc.assert(
      fc.property(history, ([folder, numbers]) => {
        const base = baseOf(datasetOf(folder));
        const result = laid(base, randomFixes(base, numbers.slice(0, 1)));
        const after = rebuilt(folder, result);
        const known = new Set([...after.timeline.events.map(({ id }) => id), ...Object.keys(moved(after.ids).events)]);
        for (const { id } of result.timeline.events) expect(known).toContain(id);
        for (const id of result.outcomes.flatMap(({ made }) => made)) expect(after.timeline.events.map((event) => event.id)).toContain(id);
      }),
      { numRuns: 60, seed: 7 },
    );
  }, 120_000);

  it('are passed over in silence where the build has honoured them and no other event shares their passages', () => {
    fc.assert(
      fc.property(history, ([folder, numbers]) => {
        const base = baseOf(datasetOf(folder));
        const fixes = randomFixes(base, numbers.slice(0, 1));
        const named = fixes.flatMap((fix) => (fix.kind === 'join' ? fix.events : fix.kind === 'split' ? [fix.event] : []));
        fc.pre(named.every((id) => standsAlone(base, id)));
        const result = laid(base, fixes);
        const after = baseOf(rebuilt(folder, result));
        const again = laid(after, fixes);
        expect(again.outcomes.map((outcome) => outcome.result)).toEqual(fixes.map(() => 'needless'));
        expect(again.timeline).toEqual(after.timeline);
      }),
      { numRuns: 60, seed: 7 },
    );
  }, 120_000);
});

describe('a correction of the link', () => {
  const base = baseOf(datasetOf('harbour'));
  const [one, two, three] = base.timeline.events.filter(({ id }) => standsAlone(base, id));
  const [a, b, c] = [one?.id ?? '', two?.id ?? '', three?.id ?? ''];

  it('that names an event or a passage that is not there falls away alone', () => {
    const fixes: Fix[] = [
      { kind: 'join', events: [a, 'e0000000000'] },
      { kind: 'split', event: a, passages: [{ article: 'a0000000000', start: 3 }] },
      { kind: 'date', article: 'a0000000000', earliest: '2024-01-01', latest: '2024-01-01' },
      { kind: 'join', events: [a, b] },
    ];
    expect(laid(base, fixes).outcomes.map(({ result }) => result)).toEqual(['lost', 'lost', 'lost', 'honoured']);
  });

  it('follows an id that an earlier build gave out to the event that took it up', () => {
    const known = { ...base, moved: { formatVersion: 1 as const, events: { e0000000000: [b] } } };
    expect(laid(known, [{ kind: 'join', events: [a, 'e0000000000'] }]).outcomes[0]?.result).toBe('honoured');
    const parted = { ...base, moved: { formatVersion: 1 as const, events: { e0000000000: [b, c] } } };
    expect(laid(parted, [{ kind: 'join', events: [a, 'e0000000000'] }]).outcomes[0]?.result).toBe('lost');
  });

  it('asks for the files it lacks before it says anything', () => {
    expect(correct({ ...base, events: new Map() }, [{ kind: 'join', events: [a, b] }])).toEqual({ events: [a, b], articles: [], moved: false });
    expect(correct({ ...base, moved: undefined }, [{ kind: 'join', events: [a, 'e0000000000'] }])).toMatchObject({ moved: true });
  });

  it('leaves the id that it took away as a way to the event that took it up', () => {
    const { timeline, alias, outcomes } = laid(base, [
      { kind: 'join', events: [a, b] },
      { kind: 'join', events: [b, c] },
    ]);
    const [made] = outcomes.at(-1)?.made ?? [];
    expect(timeline.events.map(({ id }) => id)).toContain(made);
    expect([a, b, c].filter((id) => id !== made).map((id) => alias.get(id))).toEqual([made, made]);
  });

  it('of an event with a count beside it keeps the count beside what became of the event', () => {
    for (const [folder, dataset] of first) {
      const own = baseOf(dataset);
      for (const count of dataset.timeline.events.filter(({ of }) => of !== null)) {
        const other = dataset.timeline.events.find(({ id, of }) => id !== count.of && of === null)?.id ?? '';
        const { timeline, outcomes } = laid(own, [{ kind: 'join', events: [count.of ?? '', other] }]);
        expect(`${folder} ${timeline.events.find(({ id }) => id === count.id)?.of}`).toBe(`${folder} ${outcomes[0]?.made[0]}`);
        const merged = laid(own, [{ kind: 'join', events: [count.of ?? '', count.id] }]);
        expect(merged.timeline.events.find(({ id }) => id === merged.outcomes[0]?.made[0])).toMatchObject({ kind: 'happening', of: null });
      }
    }
  });

  it('marks what it made, and says so in the evidence', () => {
    const { timeline, files } = laid(base, [{ kind: 'join', events: [a, b] }]);
    const [entry] = timeline.events.filter(({ corrected }) => corrected);
    expect(entry?.corrected).toEqual(['joined']);
    expect(files.get(entry?.file ?? '')?.joined[0]).toMatchObject({ rule: 'link/joined-by-reader', status: 'checked' });
  });
});
