/** How well articles are dated whose date is hidden: on any set of lines with `text` and `date` or `dct`. Prints, judges nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ordinal } from '../../src/model/calendar.ts';
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
    let [answered, inside, exact] = [0, 0, 0];
    for (const { text, published } of corpus.articles) {
      const day = days.get(text);
      if (!day || !published) continue;
      answered++;
      const holds =
        (!published.earliest || ordinal(published.earliest) <= ordinal(day)) && (!published.latest || ordinal(published.latest) >= ordinal(day));
      if (holds) inside++;
      if (holds && published.earliest === published.latest) exact++;
    }
    console.log(`${file}: ${days.size} articles without their date; ${answered} dated, ${inside} of them rightly, ${exact} to the day`);
  }
}
