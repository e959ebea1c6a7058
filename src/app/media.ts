/** What the window and its reader ask of the page: one column, no motion. Decides no layout: style sheets do. */

const asks = (query: string): boolean => typeof matchMedia === 'function' && matchMedia(query).matches;

/** Where this ends a page has one column. */
export const isNarrow = (): boolean => asks('(width < 44rem)');

export const isCalm = (): boolean => asks('(prefers-reduced-motion: reduce)');
