/** Words in quotation marks, by marks alone. */
import { expect, it } from 'vitest';
import { quotedSpans } from '../../../../src/pipeline/annotate/quotations/spans.ts';

function found(text: string) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return quotedSpans(text, paragraphs).map((one) => ({
    ...one,
    words: text.slice(one.start, one.end),
    nested: one.nested.map(({ start, end }) => text.slice(start, end)),
  }));
}

const words = (text: string) => found(text).map((one) => one.words);

it.each([
  ['straight', 'He said "we wait" and left.', ['"we wait"']],
  ['curly', 'He said “we wait,” and left.', ['“we wait,”']],
  ['single', 'He said ‘we wait’ and left.', ['‘we wait’']],
  ['guillemets with blanks', 'Il dit : « On attend », puis partit.', ['« On attend »']],
  ['guillemets that point inwards', 'Er sagte »wir warten« und ging.', ['»wir warten«']],
  ['low marks', 'Er sagte „wir warten“ und ging.', ['„wir warten“']],
  ['opened straight, closed curly', 'He said "we wait,” and left.', ['"we wait,”']],
  ['closed by an opening mark', 'an “early review“ of the pier and a “late one“ too', ['“early review“', '“late one“']],
  ['two on one line', '“We wait,” he said. “We stay.”', ['“We wait,”', '“We stay.”']],
  ['behind a dash', 'She smiled—“we wait”—and left.', ['“we wait”']],
])('finds marks that are %s', (_, text, wanted) => {
  expect(words(text)).toEqual(wanted);
});

it.each([
  ['apostrophes', 'The dockers’ boat wasn’t there in the ’90s, ’twas the Holms’ own.'],
  ['straight apostrophes', "The dockers' boat wasn't there in the '90s, 'twas the Holms' own."],
  ['feet and inches', 'The mast is 6\'2" long and 12" thick.'],
  ['attributes', '<picture src="" author="">'],
  ['a mark that never closes within a paragraph', 'The "mast is long.'],
])('takes no %s for quotation marks', (_, text) => {
  expect(words(text)).toEqual([]);
});

it('holds nested quotations in the outer one', () => {
  expect(found('“He cried ‘the dockers’ gate’, and we ran,” she said.')).toMatchObject([
    { words: '“He cried ‘the dockers’ gate’, and we ran,”', nested: ['‘the dockers’ gate’'] },
  ]);
  expect(found('‘He cried “run”, and we ran,’ she said.')).toMatchObject([{ words: '‘He cried “run”, and we ran,’', nested: ['“run”'] }]);
  expect(found('"He is "gone" now," she said. "Gone."').map((one) => [one.words, one.nested])).toEqual([
    ['"He is "gone" now,"', ['"gone"']],
    ['"Gone."', []],
  ]);
});

it('lets speech of several paragraphs go on until its closing mark', () => {
  const text = '“The mule died.\n\n“The cow lived.\n\n“And I stay here.”\n\nHer land lies below.';
  expect(found(text).map(({ words: own, unclosed, continues }) => [own, unclosed, continues])).toEqual([
    ['“The mule died.', true, false],
    ['“The cow lived.', true, true],
    ['“And I stay here.”', false, true],
  ]);
});

it('ends words whose closing mark was forgotten with their paragraph, and drops a stray mark before another quotation', () => {
  expect(words('“We never met, said the clerk.\n\nHis heir said: “I did.”')).toEqual(['“We never met, said the clerk.', '“I did.”']);
  expect(words('A stray “mark and then “a quotation” of three words.')).toEqual(['“a quotation”']);
});

it('takes time that grows with the text', () => {
  for (const piece of ['“a ', '‘a ', '"a ', "'a", '“a” ', '« ']) {
    const text = piece.repeat(40_000);
    const started = process.cpuUsage().user;
    quotedSpans(text, [{ start: 0, end: text.length }]);
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(3000);
  }
});

it('keeps quotations of three levels, the outer one first', () => {
  expect(found('“I told him, ‘Your sign says “keep out”, sir,’ and he left,” she said.')[0]?.nested).toEqual([
    '‘Your sign says “keep out”, sir,’',
    '“keep out”',
  ]);
});

it('leaves a sentence open to the end of its paragraph where its closing mark is forgotten', () => {
  const [first, second] = found('Holm did not wait. “This is wrong and I shall say so.\n\nThe vote was lost. “A good day,” Ito said.');
  expect([first?.words, first?.unclosed, second?.words]).toEqual(['“This is wrong and I shall say so.', true, '“A good day,”']);
  expect(words('The rope was 5” thick. It broke.')).toEqual([]);
});
