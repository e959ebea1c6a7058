/** A reader's corrections in the data step, on folders made for each test. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildData } from '../../src/build/data.ts';
import { verify } from '../../src/build/verify.ts';
import type { ArticleFile } from '../../src/model/article.ts';
import type { Timeline } from '../../src/model/dataset.ts';
import type { EventFile } from '../../src/model/event.ts';
import { clean } from '../../src/pipeline/clean/clean.ts';
import { run } from '../../src/pipeline/run.ts';

const wall =
  'Storm shuts wall\n\nBy Ada Holm\n\nThe harbour wall at Ness was closed on Tuesday after a storm, the council said.\n\nIn March 2019 the wall had been mended.';
const fair =
  'Fair opens\n\nBy Jon Berg\n\n2024-11-08\n\nThe book fair at Ness opened on Friday with a reading.\n\nIn May 2020 it had been called off.';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'synoptic overrides '));
  mkdirSync(path.join(folder, 'in'));
  writeFileSync(path.join(folder, 'in/wall.txt'), wall);
  writeFileSync(path.join(folder, 'in/fair.txt'), fair);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lines: string[] = [];
const out = () => path.join(folder, 'out');
const build = (overrides: string | null = null) => {
  lines.length = 0;
  return buildData(path.join(folder, 'in'), out(), (line) => lines.push(line), { corrections: overrides });
};
const put = (value: unknown, file = 'out/overrides.json') => {
  mkdirSync(out(), { recursive: true });
  writeFileSync(path.join(folder, file), typeof value === 'string' ? value : JSON.stringify(value));
};
const overrides = (...corrections: unknown[]) => ({ formatVersion: 1, checkedBy: 'Mia Lund', corrections });
const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(out(), file), 'utf8'));
const timeline = () => json<Timeline>('timeline.json');
const idOf = (words: string) => timeline().articles.find(({ name }) => name.words.startsWith(words))?.id ?? '';
const fileOf = (words: string) => json<ArticleFile>(timeline().articles.find(({ name }) => name.words.startsWith(words))?.file ?? '');

/** The event that tells something in these words, as a correction names it. */
const event = (words: string) => {
  for (const entry of timeline().events) {
    const file = json<EventFile>(entry.file);
    const passages = file.versions.flatMap(({ article, passages: own }) =>
      own.map(({ start, end, words: w }) => ({ article, start, end, words: w })),
    );
    if (passages.some((passage) => passage.words.includes(words))) return { entry, file, named: { id: file.id, passages } };
  }
  throw new Error(`no event tells “${words}”`);
};

describe('a given day', () => {
  it('dates the article and what it tells, as a clue of its own rule', () => {
    build();
    expect(event('closed on Tuesday').entry.when?.edtf).not.toBe('2024-11-05');
    put(overrides({ kind: 'date', article: idOf('Storm'), earliest: '2024-11-06', latest: '2024-11-06' }));
    build();
    expect(fileOf('Storm').published).toMatchObject({
      edtf: '2024-11-06',
      evidence: [{ rule: 'date/checked', status: 'checked', excerpts: [], earliest: '2024-11-06', latest: '2024-11-06' }],
    });
    expect(event('closed on Tuesday').entry.when?.edtf).toBe('2024-11-05');
    expect(timeline().articles.find(({ id }) => id === idOf('Storm'))?.checked).toEqual({ published: true });
    expect(timeline().overrides).toEqual({ checkedBy: 'Mia Lund', corrections: 1 });
  });

  it('outranks the one that the text states, which stays to be seen', () => {
    build();
    put(overrides({ kind: 'date', article: idOf('Fair'), earliest: '2024-11-15', latest: '2024-11-16' }));
    build();
    expect(fileOf('Fair').published?.edtf).toBe('2024-11-15/2024-11-16');
    expect(fileOf('Fair').published?.evidence).toContainEqual(expect.objectContaining({ rule: 'date/set-aside' }));
  });
});

describe('a given publisher', () => {
  it('stands as a name that somebody gave, never as words of the article', () => {
    build();
    put(overrides({ kind: 'publisher', article: idOf('Storm'), name: 'Ness Mail' }));
    build();
    const entry = timeline().articles.find(({ id }) => id === idOf('Storm'));
    expect([entry?.publisher, entry?.checked]).toEqual([null, { publisher: 'Ness Mail' }]);
    expect(timeline().lanes).toContainEqual({ kind: 'publisher', caption: entry?.name, checked: 'Ness Mail', articles: [entry?.id] });
  });

  it('shares the lane of articles that name the same publisher themselves', () => {
    writeFileSync(path.join(folder, 'in/fair.txt'), fair.replace('Jon Berg', 'Ness Mail Staff'));
    build();
    const own = timeline().lanes.find(({ kind }) => kind === 'publisher');
    expect(own?.caption.words).toBe('Ness Mail');
    put(overrides({ kind: 'publisher', article: idOf('Storm'), name: 'Ness Mail' }));
    build();
    expect(timeline().lanes).toEqual([{ ...own, articles: expect.arrayContaining([idOf('Storm'), idOf('Fair')]) }]);
  });
});

describe('joins and splits', () => {
  it('make events that keep their ids, and whose former ids lead to them', () => {
    build();
    const [a, b] = [event('closed on Tuesday').named, event('opened on Friday').named];
    put(overrides({ kind: 'join', events: [a, b] }));
    const report = build();
    const joined = event('closed on Tuesday');
    expect([a.id, b.id]).toContain(joined.entry.id);
    expect(joined.entry.corrected).toEqual(['joined']);
    const other = [a.id, b.id].find((id) => id !== joined.entry.id) ?? '';
    expect(json<{ events: Record<string, string[]> }>('moved.json').events[other]).toEqual([joined.entry.id]);
    expect(report.corrections).toEqual([{ correction: 0, status: 'honoured', message: null }]);
  });

  it('come undone when the file goes, and every id lives on', () => {
    build();
    const ids = timeline().events.map(({ id }) => id);
    put(overrides({ kind: 'join', events: [event('closed on Tuesday').named, event('opened on Friday').named] }));
    build();
    rmSync(path.join(out(), 'overrides.json'));
    const report = build();
    expect(timeline().events.map(({ id }) => id)).toEqual(ids);
    expect(timeline().overrides).toBeUndefined();
    expect(report.corrections).toBeUndefined();
  });

  it('whose words are gone are told with what to do, and never stop the build', () => {
    build();
    const passage = { article: 'a0000000000', start: 3, end: 9, words: 'Nobody' };
    put(
      overrides(
        { kind: 'split', event: { passages: [passage] }, passages: [passage] },
        { kind: 'date', article: 'a0000000000', earliest: '2024-01-01', latest: '2024-01-01' },
      ),
    );
    const report = build();
    expect(report.corrections?.map(({ status }) => status)).toEqual(['lost', 'lost']);
    expect(lines.join('\n')).toMatch(
      /overrides\.json, corrections\.0 \(split\): its event has no passage left .* Make the correction anew in the page, or remove it\./,
    );
    expect(lines.join('\n')).toMatch(/overrides\.json, corrections\.1 \(date\): no article has the id a0000000000 any more\./);
    expect(timeline().overrides).toBeUndefined();
  });
});

describe('the file', () => {
  it('that is damaged stops the build, with the place in it and what to do', () => {
    put('{"formatVersion": 1, "corrections": [');
    expect(() => build()).toThrow(/overrides\.json cannot be honoured: it is no JSON .* move it away/);
    put(overrides({ kind: 'publisher', article: 'a0000000000', name: '' }));
    expect(() => build()).toThrow(/overrides\.json cannot be honoured: at corrections\.0\.name: /);
  });

  it('may lie elsewhere, and must then be there', () => {
    build();
    put(overrides({ kind: 'publisher', article: idOf('Storm'), name: 'Ness Mail' }), 'mine.json');
    build(path.join(folder, 'mine.json'));
    expect(timeline().lanes.some(({ checked }) => checked === 'Ness Mail')).toBe(true);
    expect(() => build(path.join(folder, 'yours.json'))).toThrow(/yours\.json cannot be read \(ENOENT\)/);
  });

  it('is left as it is by every build', () => {
    put(overrides());
    const before = readFileSync(path.join(out(), 'overrides.json'), 'utf8');
    build();
    expect(readFileSync(path.join(out(), 'overrides.json'), 'utf8')).toBe(before);
  });
});

it('no name or day reaches a dataset that stands in no correction', () => {
  const set = run([clean({ file: 'wall.txt', text: wall, given: { publisher: 'Ness Mail' } })], { formatVersion: 1, events: [] });
  expect(() => verify(set)).toThrow(/the publisher .* stands in no correction of overrides\.json/);
  const dated = run([clean({ file: 'wall.txt', text: wall, given: { days: { earliest: '2024-11-06', latest: '2024-11-06' } } })], {
    formatVersion: 1,
    events: [],
  });
  expect(() => verify(dated)).toThrow(/its day stands in no correction of overrides\.json/);
});
