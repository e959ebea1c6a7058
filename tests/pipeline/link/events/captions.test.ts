/** Words under pictures make no events. */
import { expect, it } from 'vitest';
import { intake, read } from '../../../../src/pipeline/run.ts';

const daysOf = (...paragraphs: string[]) => {
  const text = `Norwick Herald\n\n6 March 2024\n\nMill opens its doors\n\nThe mill of Norwick opened its doors to visitors on Tuesday after years of repairs.\n\n${paragraphs.join('\n\n')}\n`;
  return read(intake([{ file: 'a.txt', text }]).map((one) => one.article)).events.map(({ event }) => event.moment?.edtf);
};

it.each([
  'FILE - In this Dec. 13, 2019, picture the logo of the mill stands above its gate.',
  'In this May 18, 2020 file photo, the owner greeted workers at the gate.',
  'The owner greeted workers at the gate on May 18, 2020. (AP Photo/Ada Brand)',
])('not: %s', (caption) => {
  expect(daysOf(caption)).toEqual(['2024-03-05']);
});

it('but what is told of a picture does', () => {
  expect(daysOf('The council bought a photo of the old mill on May 18, 2020.')).toContain('2020-05-18');
});
