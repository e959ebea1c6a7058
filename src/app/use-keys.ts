/** The keys that work wherever no field is being typed in. The timeline has its own keys and hears them first. */
import { useEffect } from 'react';
import type { Timeline } from '../model/dataset.ts';
import { views } from './address.ts';
import { carryFocus, focusMark } from './marks-focus.ts';
import { neighbourOf, placeOf } from './place.ts';
import { openDialog } from './shell/dialog.ts';
import { go, useChoice } from './store.ts';

export const searchFieldId = 'synoptic-search';

export function useKeys(timeline: Timeline): void {
  useEffect(() => {
    const press = (key: KeyboardEvent): void => {
      if (key.defaultPrevented || key.ctrlKey || key.metaKey || key.altKey || key.isComposing || typing(key.target)) return;
      if (document.querySelector('dialog[open]')) return;
      if (act(key.key, timeline)) key.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [timeline]);
}

function typing(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(?:checkbox|radio|button|submit|reset)$/.test(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:TEXTAREA|SELECT)$/.test(target.tagName));
}

function act(key: string, timeline: Timeline): boolean {
  const { address } = useChoice.getState();
  const { event } = placeOf(timeline, address);
  if (key === '/') {
    const field = document.getElementById(searchFieldId);
    field?.focus();
    return field !== null;
  }
  if (key === '?') openDialog('help');
  else if (key === 'l') {
    carryFocus();
    go({ view: address.view === 'list' ? 'timeline' : 'list' }, 'push');
  } else if ((key === '[' || key === ']') && event) {
    const next = neighbourOf(timeline, event, key === ']' ? 1 : -1);
    if (next) go({ event: next.id });
  } else if (event && views[Number(key) - 1] !== undefined) {
    const as = views[Number(key) - 1] ?? null;
    // Like a press of its tab: what had the focus may be gone with the view before.
    document.querySelector<HTMLElement>(`[data-view="${as}"]`)?.focus();
    go({ as });
  } else if (key === 'Escape' && address.event !== null) {
    go({ event: null });
    focusMark(event?.id ?? null);
  } else return false;
  return true;
}
