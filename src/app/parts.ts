/** The parts of the page that load when they are first wanted, and what happens when a newer build has taken them away. */
import { createElement } from 'react';
import { part } from './part.tsx';
import { Waiting } from './shell/Waiting.tsx';

export const Comparison = part(async () => (await import('./synopsis/Comparison.tsx')).Comparison, createElement(Waiting));
export const ArticleView = part(async () => (await import('./article/ArticleView.tsx')).ArticleView);
export const Dialogs = part(async () => (await import('./shell/Dialogs.tsx')).Dialogs);
export const Corrector = part(async () => (await import('./corrections/Corrector.tsx')).Corrector);
export const KnownBar = part(async () => (await import('./known/KnownBar.tsx')).KnownBar);
export const Later = part(async () => (await import('./known/Later.tsx')).Later);
export const MaskBar = part(async () => (await import('./mask/MaskBar.tsx')).MaskBar);

/** Fetches what a reader is most likely to want next, once the page is at rest. */
export function warmParts(): void {
  void Comparison.load();
  void ArticleView.load();
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
