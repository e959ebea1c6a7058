/** Holds the house to its rules: who may import whom, names, sizes, openings. Each rule is first tried on a planted breach, so that none can pass by not looking. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  arrows,
  barrels,
  cycles,
  defaultExports,
  forbiddenArrows,
  lineCount,
  misnamed,
  namedModules,
  namelessRooms,
  quantile,
  resolveRelative,
  type Sources,
  stageBreaches,
  uncommented,
} from './structure/rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function read(folder: string, ending: RegExp): Sources {
  const sources = new Map<string, string>();
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && ending.test(entry.name)) sources.set(path.slice(root.length).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
  }
  return new Map([...sources].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const planted = (files: Record<string, string>): Sources => new Map(Object.entries(files));
const src = read('src', /\.(?:tsx?|css)$/);
const code = new Map([...src].filter(([path]) => /\.tsx?$/.test(path)));

describe('the table of arrows', () => {
  it('is about rooms that exist, and every room is in it', () => {
    const rooms = new Set([...code.keys()].filter((path) => path.split('/').length > 2).map((path) => path.split('/')[1]));
    expect([...rooms].filter((room) => room === undefined || !(room in arrows))).toEqual([]);
    expect(rooms.has('model')).toBe(true);
  });

  it('sees every way of naming a module', () => {
    const text = `import a from './a.ts'; import type { B } from '../b.ts'; import './c.css'; export { d } from 'd';
      const e = import('./e.tsx'); type F = import('f').F; const no = "import g from 'g'"; // import h from 'h'`;
    expect(namedModules('src/app/x.ts', text)).toEqual(['./a.ts', '../b.ts', './c.css', 'd', './e.tsx', 'f']);
    expect(resolveRelative('src/app/synopsis/Row.tsx', '../../model/span.ts?raw')).toBe('src/model/span.ts');
  });

  it('finds a planted arrow', () => {
    const sources = planted({
      'src/model/a.ts': "import { b } from '../text/b.ts';",
      'src/timeline/a.ts': "import { rows } from '../synopsis/rows.ts';",
      'src/synopsis/a.ts': "import { useState } from 'react';",
      'src/pipeline/a.ts': "import { readFile } from 'node:fs/promises';",
      'src/text/a.ts': "import '../../tests/x.ts';",
      'src/cellar/a.ts': '',
      'src/app/a.tsx':
        "import { createRoot } from 'react-dom/client'; import '@fontsource-variable/inter/index.css'; import { rows } from '../synopsis/rows.ts';",
    });
    expect(forbiddenArrows(sources).map((breach) => breach.split(':')[0])).toEqual([
      'src/model/a.ts',
      'src/timeline/a.ts',
      'src/synopsis/a.ts',
      'src/pipeline/a.ts',
      'src/text/a.ts',
      'src/cellar/a.ts',
    ]);
  });

  it('holds in src', () => expect(forbiddenArrows(src)).toEqual([]));

  it('keeps the stages of the pipeline apart', () => {
    const sources = planted({
      'src/pipeline/run.ts': "import { clean } from './clean/clean.ts'; import { link } from './link/link.ts';",
      'src/pipeline/clean/clean.ts': "import type { Cleaned } from '../records.ts'; import { byline } from './rules/byline.ts';",
      'src/pipeline/link/link.ts': "import { clean } from '../clean/clean.ts';",
      'src/pipeline/records.ts': "import { run } from './run.ts';",
      'src/pipeline/languages/english/months.ts': "import { link } from '../../link/link.ts';",
      'src/pipeline/clean/stated.ts': "import { monthOf } from '../languages/english/months.ts';",
    });
    expect(stageBreaches(sources).map((breach) => breach.split(':')[0])).toEqual([
      'src/pipeline/link/link.ts',
      'src/pipeline/records.ts',
      'src/pipeline/languages/english/months.ts',
    ]);
    expect(stageBreaches(src)).toEqual([]);
  });

  it('has no circle', () => {
    const sources = planted({
      'src/a.ts': "import './b.ts';",
      'src/b.ts': "import './c.ts';",
      'src/c.ts': "import './b.ts';",
      'src/d.ts': "import './a.ts';",
    });
    expect(cycles(sources)).toEqual(['src/b.ts → src/c.ts → src/b.ts']);
    expect(cycles(src)).toEqual([]);
  });
});

describe('a file', () => {
  it('declares something of its own: no barrels', () => {
    const sources = planted({
      'a.ts': "export { b } from './b.ts';",
      'c.ts': "export * from './d.ts'; export const e = 1;",
      'list.ts': "import { f } from './f.ts'; export const all = [f];",
      'passes.ts': "export { g } from './g.ts'; export const h = 1;",
    });
    expect(barrels(sources)).toEqual(['a.ts', 'c.ts']);
    expect(barrels(code)).toEqual([]);
  });

  it('has a name that says what it is', () => {
    expect(namelessRooms(['src/text/utils.ts', 'src/lib/a.ts', 'src/app/Shared.tsx', 'src/model/span.ts'])).toHaveLength(3);
    expect(
      misnamed(['src/a/fooBar.ts', 'src/a/foo_bar.css', 'src/a/FooBar.ts', 'src/a/foo-bar.ts', 'src/a/FooBar.tsx', 'src/a/FooBar.module.css']),
    ).toEqual(['src/a/fooBar.ts', 'src/a/foo_bar.css', 'src/a/FooBar.ts']);
    const named = [...src.keys(), ...read('e2e', /./).keys(), ...read('scripts', /./).keys(), ...read('tests', /\.(?:tsx?|mjs)$/).keys()];
    expect(namelessRooms(named)).toEqual([]);
    expect(misnamed(named)).toEqual([]);
  });

  it('exports by name', () => {
    const sources = planted({ 'a.ts': 'export default 1;', 'b.ts': 'export default function b() {}', 'c.ts': 'export const c = 1;' });
    expect(defaultExports(sources)).toEqual(['a.ts', 'b.ts']);
    expect(defaultExports(code)).toEqual([]);
  });

  it('opens with a comment that says what it answers', () => {
    const sources = planted({
      'a.ts': 'export const a = 1;',
      'b.ts': '/** */',
      'c.ts': '/** What c is. */',
      'd.mjs': '#!/usr/bin/env node\n/** What d does. */',
    });
    expect(uncommented(sources)).toEqual(['a.ts', 'b.ts']);
    const all = [src, read('tests', /\.(?:tsx?|mjs)$/), read('e2e', /\.ts$/), read('scripts', /\.m?[jt]s$/)].flatMap((sources) => [...sources]);
    expect(uncommented(new Map(all))).toEqual([]);
  });

  it('holds one idea: at most 450 lines, half of all within 120, nine of ten within 300', () => {
    const sizes = [...code].map(([path, text]) => ({ path, lines: lineCount(text) }));
    expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
    expect(lineCount('a\nb\n')).toBe(2);
    expect(sizes.filter(({ lines }) => lines > 450)).toEqual([]);
    const lines = sizes.map((size) => size.lines);
    expect(quantile(lines, 0.5)).toBeLessThanOrEqual(120);
    expect(quantile(lines, 0.9)).toBeLessThanOrEqual(300);
  });
});

describe('the program', () => {
  const folder = 'public/data/articles';
  const articles = readdirSync(join(root, folder)).map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') }));
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  /** Six words in a row are a sentence's own; shorter runs are anybody's English. */
  const runs = (text: string): string[] => {
    const all = words(text);
    return all.slice(5).map((_, index) => all.slice(index, index + 6).join(' '));
  };

  /** The comment box that a content system sets below every article of every site: a cleaning rule may know it. */
  const furniture = /your email address will not be published\.? required fields are marked \*?/gi;

  it('knows no article: neither its file nor six of its words in a row', () => {
    expect(articles.length).toBeGreaterThan(0);
    const theirs = new Set(articles.flatMap(({ text }) => runs(text.replace(furniture, '\n'))));
    const stems = articles.map(({ name }) => name.replace(/\.[^.]*$/, ''));
    const breaches = [...src].flatMap(([path, text]) => [
      ...runs(text)
        .filter((run) => theirs.has(run))
        .map((run) => `${path}: ${run}`),
      ...stems.filter((stem) => text.includes(stem)).map((stem) => `${path}: ${stem}`),
    ]);
    expect(breaches).toEqual([]);
  });
});
