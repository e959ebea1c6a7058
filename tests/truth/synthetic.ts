/** Makes corpora of any size with known truth: own templates, publishers with footers, bursts of days, agency copies, background. The same size and seed give the same corpus. */

export interface SyntheticArticle {
  file: string;
  text: string;
  /** The number of the event that the article is about. */
  about: number;
}

/** Mulberry32: a small generator of even numbers in [0, 1). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const openings = 'Bar Cal Dor El Fen Gar Har Il Jor Kel Lan Mor Nor Os Pel Quin Ros Sel Tor Ul Var Wen Yar Zel'.split(' ');
const middles = 'a e i o u an en in or ar el ol'.split(' ');
const endings = 'ford ton wick mere dale stead bury holm gate by ness worth combe field bridge haven'.split(' ');
const surnames = 'sen ski man ley ard ini ova ez eau wright son berg stein well'.split(' ');
const givenNames = 'Ada Bram Cora Dirk Edda Finn Greta Hugo Ines Jonas Kaja Lars Mina Nils Olga Piet Rosa Sven Tilda Udo'.split(' ');

interface Plot {
  did: string;
  noun: string;
  again: string;
  counted: string;
  fate: string;
}

const plots: readonly Plot[] = [
  { did: 'A fire destroyed the mill at', noun: 'fire', again: 'The flames reached the mill of', counted: 'workers', fate: 'were injured' },
  { did: 'A ferry sank off', noun: 'sinking', again: 'The ferry went down within sight of', counted: 'passengers', fate: 'were killed' },
  { did: 'A bridge collapsed in', noun: 'collapse', again: 'The span gave way in the middle of', counted: 'drivers', fate: 'were missing' },
  { did: 'A flood swept through', noun: 'flood', again: 'The river burst its banks above', counted: 'families', fate: 'were displaced' },
  {
    did: 'A court convicted the former mayor of',
    noun: 'trial',
    again: 'The judges read their verdict on the mayor of',
    counted: 'witnesses',
    fate: 'were heard',
  },
  { did: 'Dockers walked out at the harbour of', noun: 'strike', again: 'The cranes stood still in', counted: 'dockers', fate: 'were on strike' },
  {
    did: 'An avalanche buried a hut above',
    noun: 'avalanche',
    again: 'The snow came down on the hut near',
    counted: 'climbers',
    fate: 'were rescued',
  },
  {
    did: 'A gang robbed the bank in',
    noun: 'robbery',
    again: 'Three masked men emptied the vault of the bank in',
    counted: 'customers',
    fate: 'were held',
  },
];

const fillers = [
  (name: string, place: string) => `${name} told reporters that the town of ${place} had never seen anything like it.`,
  (name: string, place: string) => `The council of ${place} said it would look into what could be done better, and ${name} promised help.`,
  (name: string) => `“We will not forget it,” ${name} said, standing beside the road.`,
  (_: string, place: string) => `Schools in ${place} stayed shut, and trains were late throughout the county.`,
  (name: string, place: string) => `${name}, who has lived in ${place} for decades, spoke of a long night.`,
];

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** `size` articles on about a quarter as many events, in bursts over ten years. */
export function synthetic(size: number, seed = 1): SyntheticArticle[] {
  const next = chance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const place = () => `${pick(openings)}${pick(middles)}${pick(endings)}`;
  const person = () => `${pick(givenNames)} ${pick(openings)}${pick(middles)}${pick(surnames)}`;
  const publishers = Array.from({ length: 30 }, () => `${place()} ${pick(['Herald', 'Courier', 'Gazette', 'Post', 'Tribune', 'Chronicle'])}`);
  const articles: SyntheticArticle[] = [];
  for (let about = 0; articles.length < size; about++) {
    const [plot, where, who, other] = [pick(plots), place(), person(), person()];
    const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(next() * 3650)));
    const [count, past] = [3 + Math.floor(next() * 60), 1950 + Math.floor(next() * 50)];
    const versions = Math.min(size - articles.length, 1 + Math.floor(next() * next() * 14));
    const agency =
      next() < 0.3 ? `${plot.did} ${where} on ${weekdays[day.getUTCDay()]}, and ${count} ${plot.counted} ${plot.fate}, ${who} said.` : null;
    for (let v = 0; v < versions; v++) {
      const published = new Date(day.getTime() + 864e5 * Math.floor(next() * 3));
      const publisher = publishers[(about * 7 + v * 11) % publishers.length] as string;
      const when = next() < 0.5 ? `on ${weekdays[day.getUTCDay()]}` : `on ${day.getUTCDate()} ${months[day.getUTCMonth()]}`;
      const lead =
        agency && v < 3
          ? agency
          : `${next() < 0.5 ? plot.did : plot.again} ${where} ${when}, and ${count + (next() < 0.2 ? 1 : 0)} ${plot.counted} ${plot.fate}.`;
      const body = Array.from({ length: 4 + Math.floor(next() * 6) }, () => pick(fillers)(next() < 0.5 ? who : other, where));
      const background = next() < 0.3 ? [`The ${plot.noun} is the worst in ${where} since ${past}, when ${other} was mayor.`] : [];
      articles.push({
        file: `${String(articles.length).padStart(6, '0')}.txt`,
        text: `${publisher}\n\n${published.getUTCDate()} ${months[published.getUTCMonth()]} ${published.getUTCFullYear()}\n\n${plot.noun[0]?.toUpperCase()}${plot.noun.slice(1)} in ${where}\n\n${[lead, ...body, ...background].join('\n\n')}\n\nThe ${publisher} is a paper of its readers. It lives on their gifts and takes no money from anybody else.\n`,
        about,
      });
    }
  }
  return articles;
}
