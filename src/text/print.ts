/** Short fingerprints of texts, from which ids are made. Not for secrets. */

function mix(text: string, seed: number): number {
  let h = seed >>> 0;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h ^= h >>> 15;
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Ten characters of [0-9a-z], about 51 bits: two 32-bit FNV-1a passes (Fowler, Noll, Vo) with MurmurHash3's finaliser (Appleby). */
export function print(text: string): string {
  const wide = BigInt(mix(text, 0x811c9dc5)) * 0x100000000n + BigInt(mix(text, 0x9747b28c));
  return wide.toString(36).padStart(13, '0').slice(-10);
}
