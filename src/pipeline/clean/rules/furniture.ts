/** Site furniture: lines that stand on the page of every article of a site. Judges a line by its form, never by its subject. */
import { type CleanRule, type Draft, give, type Paragraph, wordCount } from '../draft.ts';

/** A line that is furniture wherever it stands. */
const anywhere: readonly RegExp[] = [
  /^(?:leave|post|add|write|submit) (?:a |your )?(?:reply|comments?)\b/i,
  /^comments? (?:are|is) (?:now )?(?:closed|disabled|off)\b/i,
  /^(?:\d+ |no )?comments?(?: \(\d+\))?$/i,
  /^(?:be the first to comment|view (?:all )?comments|show comments|load more|join the (?:discussion|conversation))\b/i,
  /^your email address will not be published/i,
  /^required fields are marked/i,
  /^back to (?:the )?top\b/i,
  /^(?:this (?:news|article|story|page|post) (?:has been|was) (?:read|viewed|shared)|(?:views?|reads?|hits|shares)\s*:?\s*[\d,.]+k?$)/i,
  /^(?:previous|next)(?: and next)?(?: (?:news|article|story|post|page))?s?$/i,
  /^(?:[\p{L}]+\s*:\s*)?source of (?:the )?news$/iu,
  /^(?:share|tweet|pin|email|print|save|copy link|bookmark)(?: (?:this|on|via|to|with)\b.*|(?:\s*[|·•,/]\s*\p{L}+)*)?$/iu,
  /^(?:follow|like|find) us (?:on|at)\b/i,
  /^(?:sign up|subscribe|register|log ?in|join) (?:to|for|now|here|today|our)\b/i,
  /^(?:already a (?:subscriber|member)|support (?:our|independent) journalism|become a (?:member|subscriber)|get (?:our|the) (?:daily |weekly |free )?newsletter)/i,
  /^we (?:value|respect) your privacy|^we and our \d* ?partners\b|^(?:this (?:site|website)|we) uses? cookies/i,
  /^(?:accept|reject|manage)(?: all)?(?: cookies)?(?:\s*[|/·]\s*(?:accept|reject|manage)(?: all)?(?: cookies)?)*$/i,
  /^(?:skip to (?:main )?content|menu|search|home|advertisement|sponsored(?: content)?|promoted|read more|more on this(?: story)?|related(?: (?:articles|stories|news|posts|topics))?|you (?:may|might) also like|recommended(?: for you)?|trending(?: now)?|most (?:read|popular)|editor[’']?s picks?|top stories|latest news)\s*:?$/i,
  /^(?:read (?:more|also|next)|see also|also read|related|you (?:may|might) also like|more (?:from|on this))\s*:/i,
  /^(?:was this (?:article|story|page) (?:helpful|useful)|get (?:the )?.{2,40} in your inbox|you must be logged in)\b/i,
  /^(?:tags?|topics?|filed under|posted in|categor(?:y|ies)|keywords?)\s*:/i,
  /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}|by\b)).{0,280}$/i,
  /^all rights reserved\b/i,
  /^(?:photo|image|picture|video)s? (?:by|credit|courtesy)\b.{0,100}$/i,
  /^(?:photo|image|picture)(?: credit)?s?\s*:.{0,100}$/i,
  /^(?:terms (?:of|and)|privacy policy|cookie policy|contact us|about us)\b.{0,80}$/i,
  /^(?:report (?:an? )?(?:error|correction|typo)|send (?:us )?(?:a )?(?:tip|feedback))\b.{0,80}$/i,
  /^(?:estimated )?(?:reading time\b.{0,20}|\d+ min(?:ute)?s? read)$/i,
  /^(?:scroll down for|media playback is|your browser does not|watch:|listen:|download (?:the|our) app)\b.{0,100}$/i,
  /^\((?:reporting|writing|editing|additional reporting|compiled) by [^()]{3,240}\)$/i,
  /^our standards:.{0,100}$/i,
  /^(?:jump to comments|story continues below|more on this (?:topic|subject)|send us your|buy this (?:photo|picture)|click here to|got a story|(?:promoted|sponsored|paid content):|cookie settings|(?:our )?journalism needs your support).{0,120}$/i,
  /^(?:printed and )?published by .{2,80}$/i,
  /^.{3,60}, all rights reserved\.?$/i,
  /^(?:an error (?:has )?occurred|please try again(?: later)?|something went wrong)\b.{0,100}$/i,
  /^.{0,60}\b(?:(?:please )?enter (?:your|an) email(?: address)?|email address is invalid)\b.{0,240}$/i,
  /^(?:this (?:article|story) (?:was|has been) (?:amended|updated|corrected|changed|edited)|(?:(?:a version of )?this (?:article|story) )?(?:first )?appeared in (?:the )?print)\b.{0,200}$/i,
  /^(?:whatsapp|facebook|twitter|x|linkedin|reddit|telegram|messenger|pinterest|instagram)$/i,
  /^\d{1,5}$/,
];

/** From here on readers speak, not the article: everything behind is furniture. */
const commentsBegin: readonly RegExp[] = [
  /^(?:leave|post|add|write) (?:a |your )?(?:reply|comments?)\b/i,
  /^\d+ (?:comments?|repl(?:y|ies)|responses?|thoughts? on)\b/i,
  /^(?:reader )?comments?\s*(?:\(\d+\))?\s*:?$/i,
  /^(?:related|recommended|more) (?:articles|stories|news|posts)\s*:?$/i,
  /^(?:ends|notes? to editors?|most (?:read|popular)|topics|about [A-Z][\w .&-]{2,40}|forward-looking statements|media contacts?|contacts?)\s*:?$/i,
];

/** Lines such as "A: B" or "Read 37 times" between two pieces of furniture at the foot. */
const shortLine = 6;

/** Furniture is short: a paragraph beyond this many characters is prose, whatever it opens with. */
const longest = 300;

function matches(list: readonly RegExp[], paragraph: Paragraph): boolean {
  return paragraph.text.length <= longest && list.some((form) => form.test(paragraph.text));
}

function commentTail(draft: Draft): void {
  const half = Math.min(draft.paragraphs.length - 1, Math.max(2, Math.floor(draft.paragraphs.length / 3)));
  const from = draft.paragraphs.findIndex((paragraph, i) => i >= half && matches(commentsBegin, paragraph));
  if (from < 0) return;
  for (const paragraph of draft.paragraphs.slice(from)) give(paragraph, 'boilerplate', 'clean/comments');
}

export const furniture: CleanRule = {
  id: 'clean/furniture',
  apply(draft) {
    commentTail(draft);
    for (const paragraph of draft.paragraphs) if (matches(anywhere, paragraph)) give(paragraph, 'boilerplate', 'clean/furniture');
    const last = draft.paragraphs.length - 1;
    for (let i = last - 1; i > 0 && i > last - 8; i--) {
      const paragraph = draft.paragraphs[i];
      const [before, after] = [draft.paragraphs[i - 1], draft.paragraphs[i + 1]];
      const between = before?.role === 'boilerplate' && after?.role === 'boilerplate';
      if (paragraph && between && wordCount(paragraph.text) <= shortLine) give(paragraph, 'boilerplate', 'clean/furniture-between');
    }
  },
};
