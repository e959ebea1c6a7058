/** Puts the pieces of an utterance under it: words that one version gives in fragments ("a “tame” wolf") and another as a whole sentence are one utterance. Pieces that versions give to different speakers stay by themselves. */
import type { EventFile } from '../model/event.ts';
import type { Utterance, UtteranceCell } from '../model/quotation.ts';
import { fold } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';

export interface WholeCell extends UtteranceCell {
  /** What the version quotes of it by itself, in the order of its text. */
  readonly pieces: readonly UtteranceCell[];
  /** It gives nothing but these pieces. */
  readonly inPieces: boolean;
}

export interface Whole {
  readonly cells: readonly WholeCell[];
  readonly speakers: Utterance['speakers'];
}

const known = new WeakMap<EventFile, readonly Whole[]>();

/** The utterances that are no pieces of another, in their order. */
export function wholesOf(event: EventFile): readonly Whole[] {
  const found = known.get(event) ?? whole(event.utterances);
  known.set(event, found);
  return found;
}

/** In other marks or under other names. A version that is silent gives nothing differently. */
export function givenDifferently({ cells, speakers }: Whole): boolean {
  return speakers === 'differ' || new Set(cells.flatMap(({ form }) => (form === 'absent' ? [] : form))).size > 1;
}

function whole(utterances: readonly Utterance[]): readonly Whole[] {
  const lengths = utterances.map(({ cells }) => Math.max(...cells.map(lengthOf)));
  const holders = utterances.map((piece, i) => {
    const longer = utterances.flatMap((one, j) => ((lengths[j] ?? 0) > (lengths[i] ?? 0) && isPieceOf(piece, one) ? [j] : []));
    return longer.sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0))[0] ?? null;
  });
  // A piece of a piece is one of the whole: each holder is longer than what it holds.
  const rootOf = (i: number): number => {
    const holder = holders[i] ?? null;
    return holder === null ? i : rootOf(holder);
  };
  const pieces = new Map<number, Utterance[]>();
  utterances.forEach((piece, i) => {
    const root = rootOf(i);
    if (root !== i) pieces.set(root, [...(pieces.get(root) ?? []), piece]);
  });
  return utterances.flatMap((one, i) => (holders[i] === null ? [withPieces(one, pieces.get(i) ?? [])] : []));
}

const lengthOf = ({ form, words }: UtteranceCell): number => (form === 'quoted' && words ? words.end - words.start : 0);

/** A version that quotes the whole has the piece inside it, or quotes the piece once more by itself. */
function isPieceOf(piece: Utterance, one: Utterance): boolean {
  if (piece.speakers === 'differ') return false;
  return one.cells.some((cell, v) => {
    const own = piece.cells[v];
    if (cell.form !== 'quoted' || !cell.words || !own?.words || own.form === 'plain' || own.form === 'varied') return false;
    return isInside(own, cell) || (own.form === 'quoted' && isOneSpeaker(own, cell) && holds(cell.words.words, own.words.words));
  });
}

function isInside({ words }: UtteranceCell, { words: outer }: UtteranceCell): boolean {
  return words !== null && outer !== null && outer.start <= words.start && words.end <= outer.end;
}

/** The words of the one stand in the other in a row. */
function holds(long: string, short: string): boolean {
  const [own, sought] = [long, short].map(
    (words) =>
      ` ${tokensOf(words)
        .map(({ folded }) => folded)
        .join(' ')} `,
  );
  return own !== undefined && sought !== undefined && sought.trim() !== '' && own.includes(sought);
}

function isOneSpeaker({ speaker: a }: UtteranceCell, { speaker: b }: UtteranceCell): boolean {
  if (!a || !b) return true;
  const names = new Set(tokensOf(fold(a.words)).map(({ folded }) => folded));
  return tokensOf(fold(b.words)).some(({ folded }) => names.has(folded));
}

function withPieces({ cells, speakers }: Utterance, all: readonly Utterance[]): Whole {
  return {
    speakers,
    cells: cells.map((cell, v) => {
      const pieces = all
        .flatMap((piece) => piece.cells[v] ?? [])
        .filter((own) => own.words !== null && !(cell.form === 'quoted' && isInside(own, cell)))
        .sort((a, b) => (a.words?.start ?? 0) - (b.words?.start ?? 0));
      const [first] = pieces;
      if (!first) return { ...cell, pieces, inPieces: false };
      const isOnly = cell.form === 'absent' || (cell.form === 'varied' && pieces.some((own) => isInside(own, cell)));
      if (!isOnly) return { ...cell, pieces, inPieces: false };
      const form = pieces.some((own) => own.form !== 'plain') ? 'varied' : 'plain';
      // Who is named for one piece is not named for all.
      const isOne = new Set(pieces.map(({ speaker }) => fold(speaker?.words ?? ''))).size === 1;
      return { ...first, ...(isOne ? {} : { speaker: null, cue: null }), words: cell.words ?? first.words, form, pieces, inPieces: true };
    }),
  };
}
