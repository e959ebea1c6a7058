/** Who says a quotation, by sentences written for each way to tell it. */
import { expect, it } from 'vitest';
import { annotate } from '../../../../src/pipeline/annotate/annotate.ts';
import { clean } from '../../../../src/pipeline/clean/clean.ts';
import { words } from '../../article.ts';

/** A text without a head: every paragraph is told. */
function said(text: string) {
  const parts = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'body' as const,
    rule: 'clean/body',
  }));
  const article = annotate({ ...clean({ file: 'said.txt', text }), parts });
  return article.quotations.map((one) => ({
    speaker: words(article, one.speaker),
    cue: words(article, one.cue),
    named: words(article, one.named ?? null),
    continues: one.continues ?? false,
  }));
}

it.each([
  ['“We wait,” Ada Holm said.', 'Ada Holm', 'said'],
  ['“We wait,” said Ada Holm.', 'Ada Holm', 'said'],
  ['“We wait,” Ada Holm, the mayor of Ness, told reporters on Monday.', 'Ada Holm', 'told'],
  ['“We wait,” said the mayor, Ada Holm, on Monday.', 'Ada Holm', 'said'],
  ['Mayor Ada Holm said: “We wait. We must.”', 'Mayor Ada Holm', 'said'],
  ['According to the harbour board, the wall is “past repair”.', 'the harbour board', 'According to'],
  ['The wall was called “past repair” by engineer Ben Ito.', 'engineer Ben Ito', 'called'],
  ['Ada Holm praised the “quiet courage” of the crew.', 'Ada Holm', 'praised'],
  ['Ada Holm left the room early, calling the offer “a bad joke”.', 'Ada Holm', 'calling'],
  ['The clerk who found the letter, Ben Ito, admitted that it was “a shock”.', 'Ben Ito', 'admitted'],
  ['“We wait,” Holm was quoted as saying by Norwire.', 'Holm', 'quoted'],
  ['Quill, Ito and Holm voiced “deep sorrow” over the wreck.', 'Quill, Ito and Holm', 'voiced'],
  ['The strike goes on (“as long as it takes”, as Ben Ito put it) at both pits.', 'Ben Ito', 'put'],
  ['Ada Holm resisted: “Not today.”', 'Ada Holm', null],
  ['“Never again.” — Ada Holm', 'Ada Holm', null],
])('%s', (text, speaker, cue) => {
  expect(said(text)[0]).toMatchObject({ speaker, cue });
});

it.each([
  ['To quote the harbour master, Ole Brandt, the quay is “a sponge”.', 'Ole Brandt', 'quote'],
  ['The board (a “choir without voices”, in the words of Ole Brandt) met on Monday.', 'Ole Brandt', 'in the words of'],
  ['In Roe’s words, it was “a feast for lawyers”.', 'Roe', 'words'],
  ['“We shall see,” was all that Mara Quill would say.', 'Mara Quill', 'say'],
  ['“No comment,” came the reply from the company.', 'the company', 'came'],
  ['“The bees are back,” beamed beekeeper Alma Strand.', 'beekeeper Alma Strand', 'beamed'],
  ['“The lake is dead,” said skipper Alma Strand.', 'skipper Alma Strand', 'said'],
  ['“A good night,” said his rival, Mara Quill.', 'Mara Quill', 'said'],
  ['Farmers say there is nothing free about the ‘free passage’ that the governor hailed on Sunday.', 'the governor', 'hailed'],
  ['The “emergency” the governor announced in May is still in force.', 'the governor', 'announced'],
  ['Ole Brandt expects prices “to double before winter”.', 'Ole Brandt', 'expects'],
  ['The hall, according to one of its builders, was “a barn with stairs”.', 'one of its builders', 'according to'],
  ['Mara Quill, who has waited for years, is calm. Quill herself, who was there, called it “a long day”.', 'Quill', 'called'],
  ['“Not for sale,” says Alma Strand’s placard.', 'Alma Strand’s placard', 'says'],
  ['It was, said Oster, “a tin cathedral”.', 'Oster', 'said'],
  ['“A tin cathedral” is how Oster described it.', 'Oster', 'described'],
  ['“It burned for an hour,” a witness said.', 'a witness', 'said'],
  ['Police said they had found “traces of oil”.', 'Police', 'said'],
  ['Der Rat hatte von einer „Notlösung“ gesprochen.', 'Der Rat', 'gesprochen'],
])('tells it by a phrase, too: %s', (text, speaker, cue) => {
  expect(said(text)[0]).toMatchObject({ speaker, cue });
});

it.each(['The union rejected the “final offer” and called its members out.', '“Turn back”, a sign on the road says. The farmers do not.'])(
  'leaves open whose words they are: %s',
  (text) => {
    expect(said(text)[0]?.speaker).toBeNull();
  },
);

it('gives a speaker behind his verb the words before it alone, where a clause of “who” brings others', () => {
  expect(said('“We wait,” said Ada Holm, who sang the song “The Salt Road” to them.').map((one) => one.speaker)).toEqual(['Ada Holm', null]);
  expect(said('“We wait,” said Ada Holm, who called it “a farce”.').map((one) => one.speaker)).toEqual(['Ada Holm', 'Ada Holm']);
});

it('follows a pronoun to the speaker behind his verb, and a statement to whose it is', () => {
  expect(said('“Is it over?” asked the keeper, Ole Brandt. “For me it is,” he said.')[1]?.named).toBe('Ole Brandt');
  expect(said('Grid owner Sundra gave figures. “All lines are down”, its statement read.')[0]).toMatchObject({
    speaker: 'its statement',
    named: 'Grid owner Sundra',
  });
});

it('takes the subject of the clause above for a pronoun of the clause below', () => {
  expect(said('“We regret it,” the letter began, before it turned to money: “Nobody will be paid.”')[1]?.speaker).toBe('the letter');
});

it.each(['Her film “The Salt Road” opens on Friday.', 'He lives in a “village” of four houses.', 'The dockers’ “long march” ended on Sunday.'])(
  'gives to nobody what nobody says: %s',
  (text) => {
    expect(said(text)[0]).toMatchObject({ speaker: null, cue: null });
  },
);

it('lets no noun speak that cannot, but the one who acts by it', () => {
  expect(said('Ness closed the port and promised retaliation, threatening to “shut” the strait.')[0]?.speaker).toBe('Ness');
  expect(said('Local media published reports suggesting that the ship was hit by ‘friendly fire’.')[0]?.speaker).toBe('Local media');
});

it('goes on with the speaker of the sentence or paragraph before', () => {
  const [first, second, third] = said('“We wait,” said Ada Holm. “We must.”\n\n“Nobody will help us.”');
  expect([first?.continues, second?.continues, third?.continues]).toEqual([false, true, true]);
  expect([second?.speaker, third?.speaker]).toEqual(['Ada Holm', 'Ada Holm']);
  expect(said('“We wait,” said Ada Holm, “and we hope.”').map((one) => one.continues)).toEqual([false, true]);
});

it('follows a pronoun to the name that was last spoken of, and no further than is sure', () => {
  expect(said('The pilot, Thea Moor, was found. “I counted the stars,” she said.')[0]).toMatchObject({ speaker: 'she', named: 'Thea Moor' });
  expect(said('Rain fell all night. “I counted the stars,” she said.')[0]).toMatchObject({ speaker: 'she', named: null });
});

it('finds whose the words are inside a quotation whose closing mark was forgotten', () => {
  expect(said('“The books were never read, said clerk Ben Ito in court.\n\nThe court closed.')[0]).toMatchObject({
    speaker: 'clerk Ben Ito',
    cue: 'said',
  });
});

it('gives the name of a meeting or a work to nobody, and what is said in capitals to whoever says it', () => {
  expect(said('The mayor opened the “Rivers and Roads – Bridges Between Neighbours” congress, according to Harbour Radio.')[0]?.speaker).toBeNull();
  expect(said('“Save Our Wooden Bridge,” said Ada Holm.')[0]?.speaker).toBe('Ada Holm');
});
