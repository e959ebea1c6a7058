/** The types of browser.mjs for the browser tests. Nothing runs here. */
export function findBrowser(): string | null;
export function ensureBrowser(): Promise<string>;
