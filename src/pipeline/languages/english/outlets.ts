/** Newspapers and broadcasters by a word of the trade in their name. */
const trade =
  /\b(?:News|Times|Post|Press|Wire|Tribune|Herald|Chronicle|Journal|Gazette|Courier|Mirror|Guardian|Observer|Standard|Telegraph|Mail|Express|Star|Sun|Record|Review|Register|Ledger|Monitor|Independent|Echo|Argus|Dispatch|Examiner|Inquirer|Sentinel|Messenger|Bulletin|Advertiser|Citizen|Globe|Broadcasting|Radio|TV|Daily|Weekly|Evening|Online|Today)\b/;

/** Also in a line that is all capitals. */
export function isOutlet(words: string): boolean {
  return (
    trade.test(words) ||
    (words === words.toUpperCase() && trade.test(words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())))
  );
}
