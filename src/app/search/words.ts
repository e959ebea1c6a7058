/** Words as they are searched: without case, marks and signs, found by their beginnings. */

export function foldWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every asked word begins one of the given words. */
export function beginsAll(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word) => words.some((one) => one.startsWith(word)));
}
