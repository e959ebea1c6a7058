/** The happenings of a sentence written for a test, each by its words, with the words of its cast. */
import { annotate } from '../../../../src/pipeline/annotate/annotate.ts';
import { happenings } from '../../../../src/pipeline/annotate/happenings/happenings.ts';
import { clean } from '../../../../src/pipeline/clean/clean.ts';
import type { Status } from '../../../../src/pipeline/records.ts';

export interface InWords {
  words: string;
  status: Status;
  who: string | null;
  whom: string | null;
  where: string | null;
  when: string | null;
}

export function told(text: string): InWords[] {
  const article = annotate({ ...clean({ file: 'a.txt', text }), id: 'a' });
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return happenings(article).map((one) => ({
    words: words(one) ?? '',
    status: one.status,
    who: words(one.who),
    whom: words(one.whom),
    where: words(one.where),
    when: words(one.when),
  }));
}

/** The happening that these words name. */
export function one(text: string, words: string): InWords {
  const found = told(text).find((happening) => happening.words === words);
  if (!found)
    throw new Error(
      `“${words}” is not among: ${told(text)
        .map((happening) => happening.words)
        .join(', ')}`,
    );
  return found;
}
