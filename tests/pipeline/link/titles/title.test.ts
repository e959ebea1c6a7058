/** Which told sentences reach the timeline, and under which words. */
import { describe, expect, it } from 'vitest';
import { clean } from '../../../../src/pipeline/clean/clean.ts';
import { read } from '../../../../src/pipeline/run.ts';

const lead =
  'The council of Ness closed the harbour bridge on Tuesday after engineers had found cracks in two of its arches, the mayor said in a letter to residents.';

/** Titles of the events that an article of 6 November 2024 tells. */
function titles(...paragraphs: string[]): (string | undefined)[] {
  const text = `Council closes harbour bridge at Ness\n\nBy Ada Holm\n\n2024-11-06\n\n${[lead, ...paragraphs].join('\n\n')}`;
  const { corpus, events } = read([clean({ file: 'a.txt', text })]);
  return events.map(({ title }) => corpus.articles[title.article]?.text.slice(title.span.start, title.span.end));
}

describe('an event is titled', () => {
  it('by the headline of the article that opens with it', () => {
    expect(titles()).toEqual(['Council closes harbour bridge at Ness']);
  });

  it.each([
    ['In May 1931 Ilse Brandt, a local miller, gave the land to the town.', 'Ilse Brandt, a local miller, gave the land to the town'],
    ['Trade has been slow since 1991, when the Calder army occupied the valley.', 'the Calder army occupied the valley'],
    ['Brandt, who bought the ferry in 2015, owns most of the quay.', 'Brandt, who bought the ferry in 2015'],
    ['It is the longest closure since the 1948 Ness flood.', 'the 1948 Ness flood'],
    ['The ferry was built in 1998 for the island trade.', 'The ferry was built in 1998 for the island trade'],
    ['A new bridge will open in May 2026, the mayor told the council.', 'A new bridge will open in May 2026'],
    ['In a report published in September 2021, inspectors of the county praised the council.', 'inspectors of the county praised the council'],
  ])('by the clause that its time belongs to: %s', (sentence, title) => {
    expect(titles(sentence)).toContain(title);
  });

  it('by the words that say who said it, where that is the news', () => {
    expect(titles('The Ness Courier reported on Monday that the cracks had been known for years.')).toContain(
      'The Ness Courier reported on Monday that the cracks had been known for years',
    );
  });
});

describe('nothing for the timeline is', () => {
  it.each([
    'The mayor did not immediately return messages left early on Friday.',
    'The next home match of the harbour club is on 19 November.',
    'Ilse Brandt was born at Ness in 1902.',
    'The harbour had nine berths in 1998.',
    'He sold the ferry last year.',
    'If the bridge had fallen on Friday, nobody would have been surprised.',
    'Traffic on the bridge fell by 12 percent in 2019.',
    'Brandt has run the ferry since 1986.',
    'The council holds a fair on the bridge every May.',
    'The bridge could reopen in March 2025.',
    'The 1988 plan of the bridge hangs in the town hall.',
    '“It was a shock,” she said on Friday.',
    'Few people in the town remember the 1930s.',
  ])('%s', (sentence) => {
    expect(titles(sentence)).toEqual(titles());
  });

  it('one sentence twice, though it names two months', () => {
    const found = titles('The ferry Saint Orla docked at Ness six times between August and October to take on coal.');
    expect(found.filter((one) => one?.includes('docked'))).toHaveLength(1);
  });

  it('a headline that asks or advises', () => {
    const text = (title: string) => clean({ file: 'a.txt', text: `${title}\n\nBy Ada Holm\n\n2024-11-06\n\n${lead}` });
    const named = (title: string) => {
      const { corpus, events } = read([text(title)]);
      return events.map((one) => corpus.articles[one.title.article]?.text.slice(one.title.span.start, one.title.span.end));
    };
    expect(named('Why the council of Ness closed its harbour bridge')).not.toContain('Why the council of Ness closed its harbour bridge');
    expect(named('Is the harbour bridge at Ness safe?')).not.toContain('Is the harbour bridge at Ness safe?');
  });
});
