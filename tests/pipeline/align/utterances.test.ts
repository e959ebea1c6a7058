/** Passports of utterances over two short texts: forms, words, speakers, credits. */
import { expect, it } from 'vitest';
import { spoken } from '../../../src/pipeline/align/sayings.ts';
import { type Telling, utterances } from '../../../src/pipeline/align/utterances.ts';
import { annotated } from '../article.ts';

const tail =
  'The harbour had been closed since the storm of the week before, and the ferries were moored in the inner basin.\n\nWork on the outer wall goes on, the council of the town told everybody who asked about it.';

function telling(sentences: string): Telling {
  const read = spoken(annotated(`Harbour news of the week\n\n${sentences}\n\n${tail}`));
  return { spoken: () => read, own: read.sayings };
}

function passports(...texts: string[]) {
  return utterances(texts.map(telling), () => 0);
}

const forms = (...texts: string[]) => passports(...texts).map(({ cells }) => cells.map(({ form, words }) => [form, words?.words ?? null]));

it.each([
  [
    'these words in other marks',
    '"The wall is lost and will not be built again", Ada Holm said.',
    'quoted',
    'The wall is lost and will not be built again',
  ],
  ['words left out with an ellipsis', '“The wall is lost ... again,” Ada Holm said.', 'quoted', 'The wall is lost ... again,'],
  [
    'part of a longer quotation',
    '“I tell you that the wall is lost and will not be built again in my time,” Ada Holm said.',
    'within',
    'the wall is lost and will not be built again',
  ],
  [
    'other words in marks',
    '“Lost is the wall, and it will never again be built,” Ada Holm said.',
    'varied',
    'Lost is the wall, and it will never again be built,',
  ],
  [
    'the words without marks',
    'Ada Holm said that the wall is lost and will not be built again.',
    'plain',
    'the wall is lost and will not be built again',
  ],
  ['another utterance', '“The ferries sail on Monday,” Ada Holm said.', 'absent', null],
  ['the contrary', '“The wall is not lost and will be built again,” Ada Holm said.', 'varied', 'The wall is not lost and will be built again,'],
])('tells %s', (_, other, form, words) => {
  const found = forms('“The wall is lost and will not be built again,” said Ada Holm.', other);
  const cells = found.find(([first]) => first?.[1]?.startsWith('The wall is lost'));
  expect(cells?.[1]).toEqual([form, words]);
});

it('makes one utterance of words that "he said" breaks in two', () => {
  expect(forms('“We never asked,” said Ada Holm, “and nobody told us.”', 'Nobody spoke.')).toEqual([
    [
      ['quoted', 'We never asked,” said Ada Holm, “and nobody told us.'],
      ['absent', null],
    ],
  ]);
});

it('knows words again that another version breaks between two sentences, and does not tell their pieces apart', () => {
  expect(forms('“The road is closed. It will stay closed,” Ada Holm said.', '“The road is closed,” said Ada Holm. “It will stay closed.”')).toEqual([
    [
      ['quoted', 'The road is closed. It will stay closed,'],
      ['quoted', 'The road is closed,” said Ada Holm. “It will stay closed.'],
    ],
  ]);
});

it('tells whether two versions give the words to one speaker', () => {
  const speakers = (a: string, b: string) => passports(a, b)[0]?.speakers;
  expect(speakers('“There is no money left,” said Ada Holm.', '“There is no money left,” Mayor Holm said.')).toBe('same');
  expect(speakers('“There is no money left,” said Ada Holm.', '“There is no money left,” said Ben Ito.')).toBe('differ');
  expect(speakers('“There is no money left,” said Ada Holm.', '“There is no money left,” said the mayor.')).toBe('unknown');
  expect(speakers('Ness Mayor Ada Holm spoke. “There is no money left,” said the Ness mayor.', '“There is no money left,” Ada Holm said.')).toBe(
    'same',
  );
});

it('knows by its title who bears a name that the other version gives', () => {
  const speakers = (a: string, b: string) => passports(a, b)[0]?.speakers;
  expect(speakers('“No money is left,” the mediator, Ada Holm, wrote.', '“No money is left,” the mediator wrote.')).toBe('same');
  expect(speakers('“No money is left,” said Ada Holm, warden of Ness.', '“No money is left,” the bishop said.')).toBe('unknown');
});

it('tells bodies of two sides apart, and two spokesmen not at all', () => {
  const speakers = (a: string, b: string) => passports(a, b)[0]?.speakers;
  expect(speakers('“No money is left,” Ruthian officials said.', '“No money is left,” Sylvian officials said.')).toBe('differ');
  expect(speakers('“No money is left,” the northern command said.', '“No money is left,” said a captain of the southern militia.')).toBe('differ');
  expect(speakers('“No money is left,” said a spokesman for the port.', '“No money is left,” said a spokesman for the army.')).toBe('unknown');
});

it('names the agency that was named last where a version credits the news agency', () => {
  const [passport] = passports(
    'The nets are empty, Norwire news agency reported. “Winter will be calm,” Ada Holm was quoted as saying by the news agency.',
  );
  expect(passport?.cells[0]?.credits.map(({ words }) => words)).toEqual(['Norwire']);
});

it('takes one word for the same one only where its sentence says the same, or by the same speaker', () => {
  expect(forms('Ada Holm called the new harbour plan “insane”.', 'The new harbour plan is insane, Ada Holm told the council.')).toEqual([
    [
      ['quoted', 'insane'],
      ['plain', 'insane'],
    ],
  ]);
  expect(forms('“Enough,” said Ada Holm.', '“Enough of stones, go home,” said Ada Holm.')[0]?.[1]).toEqual(['within', 'Enough']);
  expect(forms('“Enough,” said Ada Holm.', '“Nobody had enough bread,” said Ben Ito.')[0]?.[1]?.[0]).not.toBe('within');
});

it('credits the readout or agency of the sentence before the rest', () => {
  const [passport] = passports('Ada Holm spoke of “a calm winter for all”, according to the Ness council readout, Norwire news agency reported.');
  expect(passport?.cells[0]?.credits.map(({ words }) => words)).toEqual(['the Ness council readout', 'Norwire']);
});

it('credits nobody whom only another paragraph names', () => {
  const [passport] = passports(
    'The nets are empty, Norwire news agency reported.\n\nThe council met in the old hall.\n\n“Winter will be calm,” Ada Holm said.',
  );
  expect(passport?.cells[0]?.credits).toEqual([]);
});

it('makes no utterance of an everyday word', () => {
  expect(forms('Ada Holm spoke of “war”.', 'The war of the fishermen goes on.')).toEqual([]);
});

it('makes no utterance of a word that one version holds at a distance, and one of a word that somebody says', () => {
  expect(forms('Ada Holm threatened to “flatten” the sand castles.', 'The sand castles were lost.')).toEqual([]);
  expect(forms('“Never,” Ada Holm said.', 'The sand castles were lost.')).toHaveLength(1);
  expect(forms('Ada Holm called the new plan “insane”.', 'Ada Holm called the plan “insane”.')).toHaveLength(1);
});

it('takes all the pieces in which another version gives a sentence', () => {
  const [, second] =
    forms(
      '“The general view is that the present shortage has its roots in the long drought of the northern hills,” Ada Holm said.',
      'The “general view”, said Ada Holm, was that the “present shortage” came of the “long drought” of some years.',
    ).find(([first]) => first?.[1]?.startsWith('The general view is')) ?? [];
  expect(second).toEqual(['varied', 'general view”, said Ada Holm, was that the “present shortage” came of the “long drought']);
});
