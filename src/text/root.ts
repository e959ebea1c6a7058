/** One form for a people and its land, by which names are compared. Never shown. */
import { fold } from './fold.ts';

const endings = /(?:ians?|iens?|eans?|ans?|ese|ish|is?|ia|a|e)$/;

/** Most names of a text have been met before. */
const roots = new Map<string, string>();
const mostRoots = 100_000;

/** A people and its land under one root ("Xian", "Xians", "Xia"): endings of demonyms off while three letters remain. */
export function root(name: string): string {
  const known = roots.get(name);
  if (known !== undefined) return known;
  if (roots.size >= mostRoots) roots.clear();
  const found = rootOf(name);
  roots.set(name, found);
  return found;
}

function rootOf(name: string): string {
  let left = fold(name)
    .replace(/'s?$/, '')
    .replace(/(?<=\p{L}{3})s$/u, '');
  for (let next = left.replace(endings, ''); next !== left && next.length >= 3; next = left.replace(endings, '')) left = next;
  return left;
}
