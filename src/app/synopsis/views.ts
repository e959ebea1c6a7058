/** The ways to look at one event, each a part that loads when it is wanted. Knows which there are, not what they show. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ComparisonView } from '../address.ts';
import { Columns } from './Columns.tsx';
import type { ViewProps } from './view-props.ts';

type View = ComponentType<ViewProps> | LazyExoticComponent<ComponentType<ViewProps>>;

const lazyView = (load: () => Promise<ComponentType<ViewProps>>): View => lazy(async () => ({ default: await load() }));

/** In the order of the tabs. */
export const viewParts: readonly (readonly [ComparisonView, View])[] = [
  ['versions', lazyView(async () => (await import('./Versions.tsx')).Versions)],
  ['lines', Columns],
  ['text', lazyView(() => import('./OneText.tsx').then((module) => module.OneText))],
  ['figures', lazyView(() => import('./FiguresView.tsx').then((module) => module.FiguresView))],
  ['quotations', lazyView(() => import('./QuotationsView.tsx').then((module) => module.QuotationsView))],
  ['wording', lazyView(() => import('./WordingView.tsx').then((module) => module.WordingView))],
  ['two', lazyView(() => import('./TwoVersions.tsx').then((module) => module.TwoVersions))],
];

/** Where this ends a page has one column. */
const narrowRem = 44;

/** The view that an address means: the one it names, else the one that suits the width of the page. */
export function viewOf(named: ComparisonView | null): ComparisonView {
  const has = (view: ComparisonView): boolean => viewParts.some(([one]) => one === view);
  if (named !== null && has(named)) return named;
  const isNarrow = typeof matchMedia === 'function' && matchMedia(`(width < ${narrowRem}rem)`).matches;
  return isNarrow && has('text') ? 'text' : 'lines';
}
