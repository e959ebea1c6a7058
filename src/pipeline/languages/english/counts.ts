/** By which English words a sentence gives a count that is still running: as it stood on a day, not what one happening cost. */

/** "As of Monday", "so far", "the death toll", "latest data". */
const standing = /\b(?:as of|so far|to date|up to now|until now|(?:death |overall |total )?tolls?|latest (?:data|figures?|counts?|numbers?))\b/i;

/** A perfect of what befell the counted, or of the count: "have been killed", "had died", "has exceeded". */
const perfect =
  /\b(?:has|have|had) (?:\p{L}+ly |now |also |already |so far )?(?:(?:been|left) (?:\p{L}+ly |now )?)?(?:killed|slain|murdered|died|dead|injured|wounded|hurt|perished|lost their lives|reached|exceeded|risen|climbed|passed|topped|surpassed|hit)\b/iu;

/** "… since 3 May, killing nearly 400". */
const sinceThen = /\bsince\b.*\b(?:kill|injur|wound|displac)ing\b/i;

export function isRunningCount(words: string): boolean {
  return standing.test(words) || perfect.test(words) || sinceThen.test(words);
}
