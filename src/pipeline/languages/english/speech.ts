/** English verbs of saying and of thinking, by lemma: the first introduce quotations, neither makes an event. */

const saying = new Set(
  'say tell add state stress explain note warn reply answer ask announce declare claim insist argue write tweet remark recall reiterate emphasize emphasise underline underscore highlight comment confirm continue conclude urge demand call describe label praise quote suggest promise vow pledge admit acknowledge express criticize criticise accuse clarify report read'.split(
    ' ',
  ),
);

const thinking = new Set(
  'discuss touch want hope believe think expect seek offer support share agree know remain base aim see regard recognize recognise consider need plan outline follow include involve mark cause create base relate name locate situate appear seem continue'.split(
    ' ',
  ),
);

export function isSaying(lemma: string): boolean {
  return saying.has(lemma);
}

export function isThinking(lemma: string): boolean {
  return thinking.has(lemma);
}

/** Verbs whose past is their plain form. */
const unchanging = new Set('beat bet burst cast cost cut hit hurt let put quit read set shut split spread'.split(' '));

export function isUnchanging(lemma: string): boolean {
  return unchanging.has(lemma);
}

/** The words under a picture tell when it was taken, not what happened. `behind` is what follows them in their paragraph. */
export function isCaption(words: string, behind: string): boolean {
  return (
    /^ *\((?:\p{Lu}{2,} |Reuters )?Photos?\b/u.test(behind) ||
    /^\W*FILE\b|\bfile (?:photo|picture|image|photograph)\b|\((?:AP )?Photos?(?:[:/ ]|\))|\b(?:AP|AFP|Reuters|Getty) ?(?:Photo|Images)\b/.test(words)
  );
}
