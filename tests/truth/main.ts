/** `npm run truth`: reads the corpora that were read by hand, prints precision and recall, fails below the recorded floors. `-- --data DIR` measures times and dates on sets that are not ours, `-- --figures FILE`, `--pairs FILE` and `--sums FILE` figures on sentences and pairs labelled by hand, `-- --alignment FILE` how far rows agree with a reader's pairs of sentences, `-- --quotation-forms FILE` and `-- --hard-quotations FILE` labels of quotations alone, `-- --scale N` the time of synthetic folders of up to N articles, `-- --scale-on FILE` that of the texts of a file. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureAlignment, readAlignment } from './alignment.ts';
import { measureDates } from './dates.ts';
import { measurePairs, measureSums, type Share } from './figure-pairs.ts';
import { measureFigures } from './figures.ts';
import { open } from './gold.ts';
import { type Measures, measure, precision, recall, type Tally } from './measure.ts';
import { type Judged, measureForms, measureHard, measurePassports, measureSpeakers, readLabels } from './quotations.ts';
import { measureScale, measureScaleOn } from './scale.ts';
import { readTimes } from './times.ts';
import { measureTimeSets, measureTimes } from './timex.ts';

const cases = ['seeds', 'harbour', 'undated', 'footer', 'prison', 'dairy', 'avalanche'] as const;
type Floors = Record<string, Partial<Record<keyof Measures, number>>>;

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
/** The reading by hand lists all of these, so that what is offered beyond it is wrong. */
const complete = ['title', 'byline', 'publisher', 'agencies', 'boilerplate', 'published'] as const;
/** Of these it lists the ones that matter; more may be right too, so only recall is told. */
const chosen = ['figures', 'voices', 'asOf', 'figurePairs', 'sums', 'mustHave', 'versions', 'when'] as const;

function recallOf(kind: string, tally: Tally): string {
  return `  ${kind.padEnd(12)}                  recall ${percent(recall(tally)).padStart(5)}  (${tally.right} found, ${tally.missed} missed)`;
}

function line(kind: string, tally: Tally): string {
  return `  ${kind.padEnd(12)} precision ${percent(precision(tally)).padStart(5)}  recall ${percent(recall(tally)).padStart(5)}  (${tally.right} right, ${tally.extra} extra, ${tally.missed} missed)`;
}

const f1 = ({ right, extra, missed }: Tally) => (2 * right) / Math.max(1, 2 * right + extra + missed);

/** Floors hold for the smaller of precision and recall; `merged`, `wronglyPaired` and `shown` are ceilings. */
function broken(name: string, measures: Measures, floors: Floors): string[] {
  const own = floors[name];
  if (!own) return [`${name}: no floors are recorded in floors.json`];
  return Object.entries(own).flatMap(([key, bound]) => {
    const value = measures[key as keyof Measures];
    if (typeof value === 'number') return value > bound ? [`${name}: ${key} is ${value}, at most ${bound} allowed`] : [];
    const reached = Math.min(precision(value as Tally), recall(value as Tally));
    return reached < bound ? [`${name}: ${key} reaches ${percent(reached)}, at least ${percent(bound)} wanted`] : [];
  });
}

function printFigures(file: string): void {
  const { right, extra, missed, of, says, faults } = measureFigures(file);
  console.log(line('figures', { right, extra, missed }));
  console.log(`  of whom right in ${percent(of / right)}, who says so in ${percent(says / right)} of the figures found`);
  for (const fault of faults) console.log(`    ${fault}`);
}

function printShare(what: string, { right, all, faults }: Share): void {
  console.log(`${what}: ${right} of ${all} right (${percent(right / all)})`);
  for (const fault of faults) console.log(`    ${fault}`);
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    figures: { type: 'string' },
    pairs: { type: 'string' },
    sums: { type: 'string' },
    scale: { type: 'string' },
    'scale-on': { type: 'string' },
    alignment: { type: 'string' },
    'quotation-forms': { type: 'string' },
    'hard-quotations': { type: 'string' },
    faults: { type: 'boolean', default: false },
  },
});
function tellJudged(what: string, { right, all, faults }: Judged): void {
  console.log(`${what}: ${percent(right / Math.max(1, all))} right (${right} of ${all})`);
  for (const fault of faults) console.log(`    ${fault}`);
}

const floors = JSON.parse(readFileSync(path.join(import.meta.dirname, 'floors.json'), 'utf8')) as Floors;
let failed = 0;
for (const name of cases) {
  const read = open(name);
  const measures = measure(read);
  console.log(`${name}: ${measures.shown} events shown, ${measures.merged} wrongly merged, ${measures.wronglyPaired} figures wrongly compared`);
  for (const kind of complete) console.log(line(kind, measures[kind]));
  for (const kind of chosen) if (measures[kind].right + measures[kind].missed > 0) console.log(recallOf(kind, measures[kind]));
  if (values.faults) for (const fault of measures.faults) console.log(`    ${fault}`);
  const passports = measurePassports(read);
  if (passports.all > 0) tellJudged('  passports', passports);
  const speakers = measureSpeakers(read);
  if (speakers.all > 0) tellJudged('  speakers', speakers);
  const below = [...broken(name, measures, floors), ...passports.faults];
  failed += below.length;
  for (const one of below) console.log(`  BELOW THE FLOOR ${one}`);
}
const timesFloors = { english: { relaxed: 0.97, value: 0.92, trapped: 6 }, spanish: { relaxed: 0.98, value: 0.97, trapped: 0 } } as const;
for (const [language, floor] of Object.entries(timesFloors)) {
  const { strict, relaxed, value, trapped, faults } = measureTimes(readTimes(language as keyof typeof timesFloors));
  console.log(`times in ${language}: strict ${percent(strict)}, relaxed ${percent(relaxed)}, value ${percent(value)} F1, ${trapped} traps`);
  if (values.faults) for (const fault of faults) console.log(`    ${fault}`);
  const below = [relaxed < floor.relaxed, value < floor.value, trapped > floor.trapped].filter(Boolean).length;
  failed += below;
  if (below > 0)
    console.log(
      `  BELOW THE FLOOR times in ${language}: wanted relaxed ${percent(floor.relaxed)}, value ${percent(floor.value)}, at most ${floor.trapped} traps`,
    );
}
/** Labels by hand: the project's own must reach their floor, those of a named file are measured alone. */
function tellQuotations(forms: string, hard: string): [forms: number, hard: number, speakers: number] {
  const found = measureForms(readLabels(forms));
  tellJudged('forms of quotations', found);
  tellJudged('their speakers', found.speakers);
  const marks = measureHard(readLabels(hard));
  tellJudged('hard quotations', marks);
  return [found.right / found.all, marks.right / marks.all, found.speakers.right / found.speakers.all];
}

const own = (name: string) => path.join(import.meta.dirname, name);
const reached = tellQuotations(values['quotation-forms'] ?? own('quotation-forms.json'), values['hard-quotations'] ?? own('hard-quotations.json'));
const quotationFloors = [0.95, 1, 0.95] as const;
failed += reached.filter((share, i) => share < (quotationFloors[i] ?? 1)).length;

const labelled = {
  figurePairs: measurePairs(path.join(import.meta.dirname, 'figure-pairs.json')),
  sums: measureSums(path.join(import.meta.dirname, 'sums.json')),
};
for (const [what, share] of Object.entries(labelled)) {
  printShare(`labelled ${what}`, share);
  const floor = floors.labelled?.[what as keyof typeof labelled] ?? 1;
  if (share.right / share.all >= floor) continue;
  failed++;
  console.log(`  BELOW THE FLOOR labelled ${what}: at least ${percent(floor)} wanted`);
}
if (values.data) {
  const folder = path.resolve(values.data);
  if (!existsSync(folder)) throw new Error(`${folder} does not exist. Name the folder that holds the evaluation sets (*.jsonl).`);
  measureTimeSets(folder);
  measureDates(folder);
}
if (values.alignment) {
  const { tally, possible, faults } = measureAlignment(readAlignment(path.resolve(values.alignment)));
  if (values.faults) for (const fault of faults) console.log(`    ${fault}`);
  const lenient = { ...tally, extra: tally.extra - possible };
  console.log(`${line('alignment', tally)} F1 ${percent(f1(tally))}; ${possible} of the extra are arguable, F1 without them ${percent(f1(lenient))}`);
}
if (values.figures) printFigures(values.figures);
if (values.pairs) printShare('figure pairs', measurePairs(values.pairs));
if (values.sums) printShare('sums', measureSums(values.sums));
if (values.scale) measureScale(Number(values.scale));
if (values['scale-on']) measureScaleOn(values['scale-on']);
const floored = [...cases, 'labelled'].reduce(
  (sum, name) => sum + Object.keys(floors[name] ?? {}).length,
  quotationFloors.length + 3 * Object.keys(timesFloors).length,
);
console.log(`truth: ${floored - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
