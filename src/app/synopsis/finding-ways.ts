/** Where a finding is laid out: the view, and the elements in it that tell it. The views give the elements these ids; nothing is looked for on the page here. */
import type { EventFile } from '../../model/event.ts';
import type { ArticleId, Excerpt } from '../../model/span.ts';
import { type Finding, wordForWord } from '../../synopsis/findings.ts';
import { ledgerOf } from '../../synopsis/ledger.ts';
import { passportsOf } from '../../synopsis/passports.ts';
import { rowsOf } from '../../synopsis/rows.ts';
import { placesOf } from '../../synopsis/slots.ts';
import type { Address } from '../address.ts';
import { rowId } from './reveal.ts';

/** `block` and `passport` are indices of `ledgerOf(event).blocks` and `passportsOf(event)`, `place` one of `placesOf(event)`. */
export const blockId = (block: number): string => `figures-${block}`;
export const passportId = (passport: number): string => `quotation-${passport}`;
export const placeId = (place: number): string => `wording-${place}`;
export const headId = (article: ArticleId): string => `version-${article}`;
export const aloneId = 'told-alone';
export const silentId = 'told-not';

/** What the address becomes. */
export function viewFor(finding: Finding): Partial<Address> {
  switch (finding.kind) {
    case 'figures':
    case 'quotations':
    case 'wording':
      return { as: finding.kind };
    case 'alone':
      return { as: 'lines', show: 'alone' };
    case 'same-words': {
      const [base = null, beside = null] = finding.articles;
      return { as: 'two', base, beside };
    }
    // The heads of the columns say of each version where it stands and whether it tells it as done; the silent are named beside them.
    case 'announced':
    case 'background':
    case 'silent':
      return { as: 'versions' };
  }
}

/** Ids of the elements that tell it, in the order of the view. Worked out when it is asked for: of forty versions that takes its time. */
export function placesFor(event: EventFile, finding: Finding): readonly string[] {
  switch (finding.kind) {
    case 'figures': {
      const placeOf = ({ article, start }: Excerpt): string => `${article} ${start}`;
      const places = new Set(finding.figures.flat().map(placeOf));
      const tells = ledgerOf(event).blocks.map(({ lines }) => lines.some((line) => !line.otherScope && places.has(placeOf(line.excerpt))));
      return tells.flatMap((told, i) => (told ? [blockId(i)] : []));
    }
    case 'quotations':
      return passportsOf(event).flatMap(({ differs }, i) => (differs ? [passportId(i)] : []));
    case 'wording':
      return placesOf(event).map((_, i) => placeId(i));
    case 'alone':
      return [aloneId];
    case 'same-words':
      return rowsOf(event).flatMap((row) => {
        const groups = wordForWord(row).map((versions) => versions.map((i) => event.versions[i]?.article).join());
        return groups.includes(finding.articles.join()) ? [rowId(row.index)] : [];
      });
    case 'announced':
      return finding.announced.map(headId);
    case 'background':
      return event.versions.filter(({ place }) => place === 'background').map(({ article }) => headId(article));
    case 'silent':
      return [silentId];
  }
}
