/** Which places of two sequences hold the same, in one order: the longest common subsequence. Knows nothing of what the items mean. */
import { diffArrays } from 'diff';

/** For each place of the first its partner in the second, or -1. */
export function anchors(a: readonly string[], b: readonly string[]): Int32Array {
  const partner = new Int32Array(a.length).fill(-1);
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays([...a], [...b])) {
    if (added) j += count;
    else if (removed) i += count;
    else for (let n = 0; n < count; n++) partner[i++] = j++;
  }
  return partner;
}
