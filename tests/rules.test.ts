/** Every rule that the data can name has a sentence for the reader and a line in the docs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ruleInWords } from '../src/app/rules.ts';

const root = path.resolve(import.meta.dirname, '..');
const sources = readdirSync(path.join(root, 'src/pipeline'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const named = new Set(
  sources.flatMap(
    (name) => readFileSync(path.join(root, 'src/pipeline', name), 'utf8').match(/(?<=')(?:date|link|figure)\/[a-z]+(?:-[a-z]+)*(?=')/g) ?? [],
  ),
);
named.delete('date/year');

it('finds the rules of dates, links and figures', () => {
  expect(named.size).toBeGreaterThan(15);
});

it.each([...named].sort())('%s has its words', (rule) => {
  expect(ruleInWords(rule)).not.toContain(rule);
  expect(readFileSync(path.join(root, 'docs/format.md'), 'utf8')).toContain(`\`${rule}\``);
});
