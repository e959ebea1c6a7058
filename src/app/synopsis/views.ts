/** The ways to look at one event, each a part that loads when it is wanted. Knows which there are, not what they show. */
import { type ComponentType, createElement } from 'react';
import type { ComparisonView } from '../address.ts';
import { isNarrow } from '../media.ts';
import { part } from '../part.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { Columns } from './Columns.tsx';
import type { ViewProps } from './view-props.ts';

const lazy = (load: () => Promise<ComponentType<ViewProps>>) => part(load, createElement(Waiting));

/** In the order of the tabs. */
const parts = {
  versions: lazy(async () => (await import('./Versions.tsx')).Versions),
  lines: Columns,
  text: lazy(async () => (await import('./OneText.tsx')).OneText),
  figures: lazy(async () => (await import('./FiguresView.tsx')).FiguresView),
  quotations: lazy(async () => (await import('./QuotationsView.tsx')).QuotationsView),
  wording: lazy(async () => (await import('./WordingView.tsx')).WordingView),
  two: lazy(async () => (await import('./TwoVersions.tsx')).TwoVersions),
} satisfies Record<ComparisonView, ComponentType<ViewProps>>;

export const viewParts = Object.entries(parts) as readonly (readonly [ComparisonView, ComponentType<ViewProps>])[];

/** Fetches the views, for a reader who has opened one of them. */
export function warmViews(): void {
  for (const [view] of viewParts) warmView(view);
}

/** Fetches the view that is asked for, while the event's file is on its way. */
export function warmView(view: ComparisonView): void {
  const one = parts[view];
  if ('load' in one) void one.load();
}

/** The view that an address means: the one it names, else the one that suits the width of the page. */
export function viewOf(named: ComparisonView | null): ComparisonView {
  if (named !== null) return named;
  return isNarrow() ? 'text' : 'lines';
}
