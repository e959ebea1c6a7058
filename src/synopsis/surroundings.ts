/** What stands before and after a passage, or any other place, in its paragraph, cut at word ends to a readable length. Never changes the words themselves. */
import type { Passage } from '../model/event.ts';

export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** Something of the paragraph was left out on that side. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A line or two on a column of usual width. */
const nearChars = 80;

/** Only the place of the passage and its paragraph count. */
export function surroundingsOf(passage: Pick<Passage, 'start' | 'end' | 'context'>, limit: number = nearChars): Surroundings {
  const { context } = passage;
  const before = context.words.slice(0, Math.max(0, passage.start - context.start));
  const after = context.words.slice(Math.max(0, passage.end - context.start));
  const head = before.length > limit ? tail(before, limit) : before;
  const rest = after.length > limit ? opening(after, limit) : after;
  return { before: head, after: rest, cutBefore: head.length < before.length, cutAfter: rest.length < after.length };
}

function tail(words: string, limit: number): string {
  const piece = words.slice(words.length - limit);
  const space = piece.search(/\s/);
  return space < 0 ? '' : piece.slice(space).trimStart();
}

function opening(words: string, limit: number): string {
  const piece = words.slice(0, limit);
  const space = piece.search(/\s\S*$/);
  return space < 0 ? '' : piece.slice(0, space);
}
