/** Where things stand on the page, by role and by the words of the catalogue. The only place that knows them; asserts nothing. */
import type { FrameLocator, Locator, Page } from 'playwright/test';
import { messages } from '../src/app/messages.ts';
import type { EventEntry } from '../src/model/event.ts';
import { expect } from './page.ts';

/** A page or a frame in somebody else's page: both can be asked for what stands on them. */
export type View = Page | FrameLocator;

/** Waits until the engine has painted its first events: their buttons are made in the same frame, from the same scene. */
export async function painted(page: Page): Promise<void> {
  await expect(grid(page, true).locator('[data-event]').first(), 'events painted').toBeAttached();
}

/** Opens the site at a query string and waits for the picture. */
export async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`./${search}`);
  await painted(page);
}

export const addressOf = (event: Pick<EventEntry, 'id'>): string => `?v=1&event=${event.id}`;
/** The table of statements, which a phone shows only by choice. */
export const linesOf = (event: Pick<EventEntry, 'id'>): string => `${addressOf(event)}&as=lines`;

/** Behind a modal dialog the grid is hidden from readers, yet there. */
export const grid = (view: View, includeHidden = false): Locator => view.getByRole('grid', { includeHidden });
/** The one mark of the grid that the Tab key reaches. */
export const stop = (view: View): Locator => grid(view).locator('[tabindex="0"]');
/** The marks of one event, one for each lane that tells it. */
export const marksOf = (view: View, event: Pick<EventEntry, 'id'>): Locator => grid(view).locator(`[data-event="${event.id}"]`);
/** The comparison's button to close: it stands exactly when a comparison is open. */
export const closeButton = (view: View): Locator => view.getByRole('button', { name: messages.event.close });
export const comparison = (view: View): Locator => view.getByRole('table', { name: messages.event.versions });
export const eventTitle = (view: View, event: EventEntry): Locator => view.getByRole('heading', { level: 2, name: event.title.words });
export const button = (view: View, name: string): Locator => view.getByRole('button', { name, exact: true });
export const dialog = (view: View): Locator => view.getByRole('dialog');
export const alert = (view: View): Locator => view.getByRole('alert');
export const notFound = (view: View): Locator => view.getByRole('heading', { name: messages.missing.event });
/** What was said aloud: the polite live region at the foot of the page. */
export const said = (view: View, words: string | RegExp): Locator => view.getByRole('status').filter({ hasText: words });

/** What the address of the page says now. */
export const field = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

/** The panel that a question opens. */
export const panelOf = (question: Locator): Locator => question.locator('xpath=ancestor::details').locator('[popover]');
