/** The parts of the page that load when they are first wanted, and what happens when a newer build has taken them away. */
import { lazy } from 'react';

export const Comparison = lazy(() => import('./synopsis/Comparison.tsx').then((module) => ({ default: module.Comparison })));
export const ArticleView = lazy(() => import('./article/ArticleView.tsx').then((module) => ({ default: module.ArticleView })));
export const Dialogs = lazy(() => import('./shell/Dialogs.tsx').then((module) => ({ default: module.Dialogs })));
export const Corrector = lazy(() => import('./corrections/Corrector.tsx').then((module) => ({ default: module.Corrector })));
export const KnownBar = lazy(() => import('./known/KnownBar.tsx').then((module) => ({ default: module.KnownBar })));
export const Later = lazy(() => import('./known/Later.tsx').then((module) => ({ default: module.Later })));
export const MaskBar = lazy(() => import('./mask/MaskBar.tsx').then((module) => ({ default: module.MaskBar })));

/** Fetches what a reader is most likely to want next, once the page is at rest. */
export function warmParts(): void {
  void import('./synopsis/Comparison.tsx').catch(() => undefined);
}

const marker = 'synoptic:reloaded';

/** After a new build the old parts are gone: load the page again, once a session and only where the session can remember that it did. */
export function guardParts(win: Window): void {
  win.addEventListener('vite:preloadError', (event) => {
    // Without a connection there is nothing to load anew: the page that stands is worth more.
    if (!win.navigator.onLine) return;
    try {
      if (win.sessionStorage.getItem(marker)) return;
      win.sessionStorage.setItem(marker, '1');
    } catch {
      return; // A frame without storage: the error panel with its button takes over.
    }
    event.preventDefault();
    win.location.reload();
  });
}
