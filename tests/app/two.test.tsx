// @vitest-environment jsdom
/** Two versions: what the marks mean is told of those that stand there, and why these two stand there where nobody chose them. */
import { act } from 'react';
import { expect, test } from 'vitest';
import { messages } from '../../src/app/messages.ts';
import { useChoice } from '../../src/app/store.ts';
import { TwoVersions } from '../../src/app/synopsis/TwoVersions.tsx';
import { mounted } from './mounted.ts';
import { articleId, made, timelineOf } from './versions.ts';

const { two: words } = messages.reading;
const mount = mounted();

async function show(...texts: readonly string[]): Promise<void> {
  const event = made(texts.map((text) => ({ text })));
  await mount.show(<TwoVersions timeline={timelineOf(event)} event={event} />);
}
const meanings = (): readonly string[] => [...mount.page.querySelectorAll('ul > li')].map((one) => one.textContent?.replace(/^a /, '') ?? '');
const ferry = 'The old ferry sank in the harbour on Monday night.';
const edited = 'The old ferry sank in the harbour on Tuesday night.';
const reworded = 'A boat went down off the pier, and nobody has said whether the old ferry had been warned of the storm at all.';

test.each([
  ['what differs, where most is alike', edited, [words.means.del, words.means.ins]],
  ['what is alike, where most differs', reworded, [words.means.mark]],
  ['nothing, where all is the same', ferry, []],
] as const)('explains the marks of %s', async (_, other, means) => {
  await show(ferry, other);
  expect(mount.page.querySelectorAll('td mark').length > 0).toBe(other === reworded);
  expect(meanings()).toEqual(means);
});

test('says why these two stand there until both are chosen', async () => {
  await show(ferry, ferry, edited);
  const why = (): string => mount.page.textContent ?? '';
  expect(why()).toContain(words.why.both.apart(1));
  const choose = (base: string | null, beside: string | null): Promise<void> =>
    act(async () => useChoice.setState(({ address }) => ({ address: { ...address, base, beside } })));
  await choose(articleId(1), null);
  expect(why()).toContain(words.why.one.apart(1));
  await choose(articleId(1), articleId(0));
  expect(why()).not.toContain('Shown');
});

test('has no why where there are but two', async () => {
  await show(ferry, edited);
  expect(mount.page.textContent).not.toContain('Shown');
});
