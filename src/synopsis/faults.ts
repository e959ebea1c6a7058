/** Looks whether the parts of an event file fit together, beyond what a schema can say. Names the first place that does not; mends nothing. */
import type { EventFile, Passage } from '../model/event.ts';

/** A path such as `statements.2.cells`, or null where all is well. */
export function faultIn(event: EventFile): string | null {
  for (const [i, version] of event.versions.entries()) {
    const bad = version.passages.findIndex((passage) => !sound(passage));
    if (bad >= 0) return `versions.${i}.passages.${bad}`;
  }
  const bad = event.statements.findIndex(
    (statement) =>
      statement.cells.length !== event.versions.length ||
      statement.cells.some((cell, i) => cell.some((index) => index >= (event.versions[i]?.passages.length ?? 0))),
  );
  return bad >= 0 ? `statements.${bad}.cells` : null;
}

/** The passage lies in its context and both hold as many characters as they claim, the same ones where they meet. */
function sound(passage: Passage): boolean {
  const { context } = passage;
  const at = passage.start - context.start;
  return (
    passage.end - passage.start === passage.words.length &&
    context.end - context.start === context.words.length &&
    at >= 0 &&
    // Cut and compared: of thousands of passages a tenth of the time that startsWith takes.
    context.words.slice(at, at + passage.words.length) === passage.words
  );
}
