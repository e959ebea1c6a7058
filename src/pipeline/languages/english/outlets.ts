/** Newspapers, broadcasters and agencies: by a word of the trade in their name, by which name they are one, and how a text credits them. */
import { fold } from '../../../text/fold.ts';

const trade =
  /\b(?:News|Times|Post|Press|Wire|Tribune|Herald|Chronicle|Journal|Gazette|Courier|Mirror|Guardian|Observer|Standard|Telegraph|Mail|Express|Star|Sun|Record|Review|Register|Ledger|Monitor|Independent|Echo|Argus|Dispatch|Examiner|Inquirer|Sentinel|Messenger|Bulletin|Advertiser|Citizen|Globe|Broadcasting|Radio|TV|Daily|Weekly|Evening|Online|Today)\b/;

/** Also in a line that is all capitals. */
export function isOutlet(words: string): boolean {
  return (
    trade.test(words) ||
    (words === words.toUpperCase() && trade.test(words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())))
  );
}

/** A name without the words that every agency bears. */
export function agencyKey(words: string): string {
  return fold(words).replace(/^the | (?:news )?agency$/g, '');
}

/** Where a text gives its words as those of an outlet or agency of this name: "…, Norwire reported", "told the Norwire", "according to Norwire news agency". */
export function crediting(name: string): RegExp {
  const own = `${name.replace(/[^\p{L}\p{N} ]/gu, '.')}(?: (?:news agency|agency|newspaper|news site|website))?`;
  const verb = '(?:has |had |first )?(?:report(?:s|ed)|wrote|writes|quoted|revealed|said|says|learned)';
  const before = '(?:according to|(?:reported|quoted|cited|published)(?: as saying)? by|told|citing|quoting|quoted in|reported in)';
  return new RegExp(`(?:(?<!\\p{L})${own} ${verb}|${before} (?:the )?${own})(?!\\p{L})`, 'iu');
}
