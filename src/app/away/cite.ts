/** Citations of articles and of places in them: in words, as entries of a reference list (after ISO 690) and as biblatex. Says what is inferred and what nobody knows; names nobody who is hidden on the page. */
import type { Excerpt } from '../../model/span.ts';
import { dateInWords, whenInWords } from '../days.ts';
import { type MaskedEntry, maskOf } from '../mask/mask.ts';
import { messages } from '../messages.ts';
import { nameOf, publisherIn, publisherOf } from '../names.ts';

const words = messages.away.cite;

export const citeForms = ['plain', 'list', 'bibtex'] as const;
export type CiteForm = (typeof citeForms)[number];

export interface Cited {
  readonly article: MaskedEntry;
  /** Where this page opens it, at the place if there is one. */
  readonly link: string;
  /** The words that are cited. */
  readonly passage?: Pick<Excerpt, 'words'> | undefined;
}

export function citationOf(cited: Cited, form: CiteForm): string {
  return { plain, list, bibtex }[form](cited);
}

/** Publisher, “Title”, date. Link. */
function plain({ article, link, passage }: Cited): string {
  const quoted = passage ? `“${oneLine(passage.words)}” – ` : '';
  const title = article.title ? `“${titleOf(article)}”` : titleOf(article);
  return `${quoted}${whoOf(article)}, ${title}, ${dayOf(article)}. ${article.url ?? link}${article.url ? ` (${words.at(link)})` : ''}`;
}

/** ISO 690:2021: creator, title, medium, publisher, date, availability; square brackets hold what the source does not say itself. */
function list({ article, link, passage }: Cited): string {
  const byline = article.byline ? `${article.byline.words}. ` : '';
  const quoted = passage ? ` “${oneLine(passage.words)}”.` : '';
  const original = article.url ? `${words.from(article.url)}. ` : '';
  return `${byline}${ended(titleOf(article))} ${words.online}. ${whoOf(article)}, ${dayOf(article)}. ${original}${article.url ? words.at(link) : words.from(link)}.${quoted}`;
}

/** biblatex, whose dates are those of the data (ISO 8601-2). */
function bibtex({ article, link, passage }: Cited): string {
  const { published, byline } = article;
  const publisher = maskOf(article) ? publisherOf(article) : publisherIn(article);
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', byline && `{${texOf(byline.words)}}`],
    ['title', `{${texOf(nameOf(article))}}`],
    ['organization', publisher && texOf(publisher)],
    ['date', published?.edtf.replaceAll('..', '') ?? null],
    ['note', published?.status === 'inferred' ? words.noteInferred : null],
    ['url', (article.url ?? link).replace(/[{}\\]/g, encodeURIComponent)],
    ['annotation', passage ? texOf(oneLine(passage.words)) : null],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@online{${article.id},\n${lines.join('\n')}\n}`;
}

const whoOf = (article: MaskedEntry): string => (maskOf(article) ? publisherOf(article) : (publisherIn(article) ?? words.unknownPublisher));

/** Enough to know an article by. */
const firstWordsChars = 120;

/** An article without a title is called by its first words, in brackets: they are no title. */
const titleOf = (article: MaskedEntry): string =>
  article.title ? oneLine(nameOf(article)) : words.untitled(oneLine(nameOf(article, firstWordsChars)));

function dayOf({ published }: MaskedEntry): string {
  if (!published) return words.undated;
  return published.status === 'inferred' ? words.inferred(whenInWords(published)) : dateInWords(published);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const ended = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);

/** The signs that TeX would take for its own. */
function texOf(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
  return oneLine(text).replace(/[\\~^{}&%$#_]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}
