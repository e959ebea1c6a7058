/** Which places of two sequences hold the same, in one order: a longest common subsequence (Wagner and Fischer 1974). Knows nothing of what the items mean. */

/** Longer sequences are not compared: time is the product of the two lengths. */
const longest = 200;
/** Lengths of the common subsequences of all endings, row by row; kept from one pair to the next. */
const lengths = new Uint8Array((longest + 1) ** 2);

/** For each place of the first its partner in the second, or -1. */
export function anchors(a: readonly string[], b: readonly string[]): Int16Array {
  const partner = new Int16Array(a.length).fill(-1);
  if (a.length > longest || b.length > longest) return partner;
  const width = b.length + 1;
  lengths.fill(0, a.length * width, (a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    const own = a[i];
    lengths[i * width + b.length] = 0;
    for (let j = b.length - 1; j >= 0; j--) {
      const down = lengths[(i + 1) * width + j] as number;
      const right = lengths[i * width + j + 1] as number;
      lengths[i * width + j] = own === b[j] ? (lengths[(i + 1) * width + j + 1] as number) + 1 : down > right ? down : right;
    }
  }
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) partner[i++] = j++;
    else if ((lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number)) i++;
    else j++;
  }
  return partner;
}
