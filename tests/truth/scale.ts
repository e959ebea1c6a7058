/** How the time of a build grows with the folder: synthetic corpora of doubling sizes, beside what wink-nlp alone takes for the same texts in the same run. Prints, judges nothing. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { intake, run } from '../../src/pipeline/run.ts';
import { synthetic } from './synthetic.ts';

const seconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

/** `largest` articles at most, in up to five doublings. */
export function measureScale(largest: number): void {
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
  let before: number | null = null;
  for (let doublings = 4; doublings >= 0; doublings--) {
    const articles = synthetic(Math.round(largest / 2 ** doublings));
    const truth = new Set(articles.map(({ about }) => about)).size;
    let found = 0;
    const whole = seconds(() => {
      const taken = intake(articles).flatMap((one) => (one.outcome === 'accepted' ? [one.article] : []));
      found = run(taken, { formatVersion: 1, events: [] }).timeline.events.length;
    });
    const alone = seconds(() => {
      for (const { text } of articles) nlp.readDoc(text).tokens().out();
    });
    const growth = before === null ? '' : `, ${(whole / before).toFixed(2)} times the half`;
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${articles.length} articles: ${whole.toFixed(1)} s${growth}; wink-nlp alone ${alone.toFixed(1)} s (${(alone / whole).toFixed(2)} of its speed); ${found} events of ${truth} told; at most ${megabytes} MB`,
    );
    before = whole;
  }
}
