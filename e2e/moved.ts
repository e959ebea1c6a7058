/** A link to an event of an earlier build, and the record of what moved as a later build would leave it. Asserts nothing. */
import type { Locator, Page } from 'playwright/test';
import { messages } from '../src/app/messages.ts';
import { dated, shared, unknownEvent } from './dataset.ts';
import { said, type View } from './site.ts';

const another = dated.find((event) => event.id !== shared.id);
if (another === undefined) throw new Error('The dataset holds only one dated event');
export const other = another;
export const two = [shared.id, other.id];

export const words = messages.missing;
/** An event of an earlier build, and one that no build of this dataset has known. */
export const former = 'eformerly00';
export const never = unknownEvent;
export const link = `?v=1&event=${former}`;

/** The dataset as a later build would leave it. A frame without its origin may read it too. */
export async function build(page: Page, heirs: readonly string[]): Promise<{ asked: () => number }> {
  let asked = 0;
  await page.route('**/data/moved.json', (route) => {
    asked += 1;
    return route.fulfill({ json: { formatVersion: 1, events: { [former]: heirs } }, headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  return { asked: () => asked };
}

export const panel = (view: View, name: string): Locator => view.getByRole('region', { name });
export const note = (view: View): Locator => said(view, words.joined);
