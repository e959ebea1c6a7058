/** Short fingerprints of texts, from which ids are made. Not for secrets. */
import { compare, fold } from './fold.ts';

function finished(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Ten characters of [0-9a-z], about 51 bits: two 32-bit FNV-1a passes (Fowler, Noll, Vo) with MurmurHash3's finaliser (Appleby). */
export function print(text: string): string {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    high ^= high >>> 15;
    low = Math.imul(low ^ unit, 0x01000193);
    low ^= low >>> 15;
  }
  const wide = BigInt(finished(high)) * 0x100000000n + BigInt(finished(low));
  return wide.toString(36).padStart(13, '0').slice(-10);
}

/** Fingerprints of the passages that make up an event, smallest first. */
export function prints(passages: readonly string[]): string[] {
  return [...new Set(passages.map((words) => print(fold(words))))].sort(compare);
}

/** The id of an event with these fingerprints that never had another; `turn` counts those that were taken. */
export function eventIdOf(own: readonly string[], turn = 0): string {
  return `e${print(`${own.join(' ')}${turn === 0 ? '' : ` ${turn}`}`)}`;
}
