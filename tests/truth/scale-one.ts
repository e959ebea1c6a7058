/** One measurement of scale.ts, in a process of its own, so that its peak of memory is that of this folder alone: `scale-one.ts 4000` for a synthetic folder, `scale-one.ts FILE.jsonl` for texts that are not ours. Prints JSON. */
import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Source } from '../../src/pipeline/records.ts';
import { intake, run } from '../../src/pipeline/run.ts';
import { serialised } from '../../src/pipeline/write/dataset.ts';
import type { Measured, Seconds } from './scale.ts';
import { synthetic } from './synthetic.ts';

const seconds = (work: () => unknown): Seconds => {
  const [start, used] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(used);
  return { processor: (user + system) / 1e6, clock: (performance.now() - start) / 1000 };
};

/** Sentences, tags and entities of every text, taken out: the middle of three runs. */
function winkAlone(texts: readonly string[]): Seconds {
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
  const once = () => {
    for (const text of texts) {
      const read = nlp.readDoc(text);
      read.sentences().out();
      read.tokens().out(nlp.its.pos);
      read.entities().out();
    }
  };
  const runs = [seconds(once), seconds(once), seconds(once)];
  return runs.sort((a, b) => a.processor - b.processor)[1] as Seconds;
}

/** All the way from the texts to the strings of the files; returns the number of events. */
function build(sources: readonly Source[]): number {
  const taken = intake(sources).flatMap((one) => (one.outcome === 'accepted' ? [one.article] : []));
  const { timeline, events, articles, ids } = run(taken, { formatVersion: 1, events: [] });
  for (const file of [...events.values(), ...articles.values(), timeline, ids]) serialised(file);
  return timeline.events.length;
}

function linesOf(file: string): Source[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line, i) => ({ file: `${String(i).padStart(6, '0')}.txt`, text: (JSON.parse(line) as { text: string }).text }));
}

const [given = ''] = process.argv.slice(2);
const made = /^\d+$/.test(given) ? synthetic(Number(given)) : null;
const sources: readonly Source[] = made ?? linesOf(given);
const wink = winkAlone(sources.map(({ text }) => text));
let events = 0;
const whole = seconds(() => {
  events = build(sources);
});
const result: Measured = {
  articles: sources.length,
  characters: sources.reduce((sum, { text }) => sum + text.length, 0),
  whole,
  wink,
  events,
  told: made && new Set(made.map(({ about }) => about)).size,
  megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
console.log(JSON.stringify(result));
