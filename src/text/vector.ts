/** Texts as weighted bags of terms and how alike two of them are (cosine of tf-idf; Salton and Buckley 1988). Terms go by numbers, so that no comparison touches a string. */

const numbers = new Map<string, number>();
const terms: string[] = [];

/** The number of a term, one and the same while the program runs. It tells nothing of the term, and nothing may be decided by it. */
export function numberOf(term: string): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  numbers.set(term, terms.length);
  return terms.push(term) - 1;
}

export function termOf(number: number): string {
  return terms[number] ?? '';
}

/** A bag of terms, each once, in the order of the text, with the weight of each; of length 1 unless it is a sum. */
export interface Vector {
  terms: Int32Array;
  weights: Float64Array;
}

export const emptyVector: Vector = { terms: new Int32Array(0), weights: new Float64Array(0) };

export function holds(vector: Vector, term: string): boolean {
  return vector.terms.includes(numberOf(term));
}

/** Inverse document frequency of each term over the given bags and so many `others` without any of them, smoothed so that a term of every bag still counts a little. */
export function rarity(bags: Iterable<Iterable<string>>, others = 0): Map<string, number> {
  const numbered = Array.from(bags, (bag) => Array.from(bag, numberOf));
  const weights = rarities(numbered, others);
  return new Map(numbered.flat().map((term) => [termOf(term), weights[term] ?? 0]));
}

/** The same by number; 0 for what stands in no bag. A bag may hold a term twice. */
export function rarities(bags: readonly (readonly number[])[], others = 0): Float64Array {
  const seen = new Int32Array(terms.length);
  const last = new Int32Array(terms.length).fill(-1);
  bags.forEach((bag, b) => {
    for (const term of bag) {
      if (last[term] === b) continue;
      last[term] = b;
      seen[term] = (seen[term] ?? 0) + 1;
    }
  });
  return Float64Array.from(seen, (n) => (n === 0 ? 0 : Math.log((1 + bags.length + others) / n)));
}

/** Unit vector of the terms; `weigh` gives a term's weight, 0 to leave it out. */
export function vector(words: Iterable<string>, weigh: (term: string) => number): Vector {
  return weighed(Array.from(words, numberOf), (term) => weigh(termOf(term)));
}

/** The same by number. */
export function weighed(bag: readonly number[], weigh: (term: number) => number): Vector {
  const counts = new Map<number, number>();
  for (const term of bag) counts.set(term, (counts.get(term) ?? 0) + 1);
  const own = new Int32Array(counts.size);
  const weights = new Float64Array(counts.size);
  let [size, square] = [0, 0];
  for (const [term, n] of counts) {
    const weight = (1 + Math.log(n)) * weigh(term);
    if (weight <= 0) continue;
    own[size] = term;
    weights[size++] = weight;
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < size; i++) weights[i] = (weights[i] ?? 0) / length;
  return size === counts.size ? { terms: own, weights } : { terms: own.slice(0, size), weights: weights.slice(0, size) };
}

/** Where a term stands among those of the table that is being made, from 1; 0 elsewhere. */
let places = new Int32Array(1024);

/** Many vectors side by side, of which one after the other is laid out by the numbers of its terms and compared with some of the rest. */
export class Table {
  /** Numbered anew in the order in which they are met, so that a small table needs a small page. */
  private readonly terms: Int32Array;
  private readonly weights: Float64Array;
  private readonly starts: Int32Array;
  private readonly page: Float64Array;
  private laid = -1;

  constructor(vectors: readonly Vector[]) {
    this.starts = new Int32Array(vectors.length + 1);
    vectors.forEach((vector, i) => {
      this.starts[i + 1] = (this.starts[i] ?? 0) + vector.terms.length;
    });
    const size = this.starts[vectors.length] ?? 0;
    this.terms = new Int32Array(size);
    this.weights = new Float64Array(size);
    if (places.length < terms.length) places = new Int32Array(2 * terms.length);
    let [at, met] = [0, 0];
    for (const vector of vectors) {
      this.weights.set(vector.weights, at);
      for (const term of vector.terms) {
        if (places[term] === 0) places[term] = ++met;
        this.terms[at++] = (places[term] as number) - 1;
      }
    }
    for (const vector of vectors) for (const term of vector.terms) places[term] = 0;
    this.page = new Float64Array(met);
  }

  /** Takes the place of the one laid out before. */
  lay(index: number): void {
    if (index === this.laid) return;
    if (this.laid >= 0) for (let at = this.startOf(this.laid); at < this.startOf(this.laid + 1); at++) this.page[this.terms[at] as number] = 0;
    for (let at = this.startOf(index); at < this.startOf(index + 1); at++) this.page[this.terms[at] as number] = this.weights[at] as number;
    this.laid = index;
  }

  /** The cosine with the one laid out, 0 (nothing in common) to 1 (the same bag). */
  cosine(index: number): number {
    const { terms, weights, page } = this;
    const end = this.startOf(index + 1);
    let sum = 0;
    for (let at = this.startOf(index); at < end; at++) sum += (weights[at] as number) * (page[terms[at] as number] as number);
    return sum;
  }

  private startOf(index: number): number {
    return this.starts[index] as number;
  }
}

let page = new Float64Array(1024);

/** 0 (nothing in common) to 1 (the same bag). For many vectors at once see Table. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  if (page.length < terms.length) page = new Float64Array(2 * terms.length);
  for (let t = 0; t < large.terms.length; t++) page[large.terms[t] as number] = large.weights[t] as number;
  let sum = 0;
  for (let t = 0; t < small.terms.length; t++) sum += (small.weights[t] as number) * (page[small.terms[t] as number] as number);
  for (let t = 0; t < large.terms.length; t++) page[large.terms[t] as number] = 0;
  return sum;
}
