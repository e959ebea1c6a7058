/** How well articles are dated whose date is hidden: on any set of lines with `text` and `date` or `dct`. Prints, judges nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareDays } from '../../src/model/calendar.ts';
import { clean, hasBody } from '../../src/pipeline/clean/clean.ts';
import { read } from '../../src/pipeline/run.ts';

interface Line {
  id: string;
  text: string;
  date?: string;
  dct?: string;
}

export function measureDates(folder: string): void {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    const lines = readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
    const days = new Map(lines.map((line) => [line.text, (line.date ?? line.dct ?? '').slice(0, 10)]));
    if (![...days.values()].some((day) => /^\d{4}-\d\d-\d\d$/.test(day))) continue;
    const { corpus } = read([...days.keys()].map((text) => clean({ file: '', text })).filter(hasBody));
    const dated = corpus.articles.flatMap(({ text, published }) => {
      const day = days.get(text);
      return day ? [{ day, published }] : [];
    });
    const widths = dated.map(({ published }) => (published?.earliest && published.latest ? compareDays(published.latest, published.earliest) : null));
    const inside = dated.filter(
      ({ day, published }) =>
        published &&
        (!published.earliest || compareDays(published.earliest, day) <= 0) &&
        (!published.latest || compareDays(published.latest, day) >= 0),
    ).length;
    const exact = dated.filter(({ day, published }) => published?.earliest === day && published.latest === day).length;
    const sorted = widths.map((width) => width ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
    const percent = (count: number) => `${((100 * count) / dated.length).toFixed(1)} %`;
    console.log(
      `${file}: ${dated.length} articles without their date; ${percent(inside)} inside the interval, ${percent(exact)} to the day, median width ${sorted[sorted.length >> 1]} days`,
    );
  }
}
