/** Ties the frame's host to the page: tells it height and selection while `?embed=1`, follows its wishes for events that exist. */
import { useEffect } from 'react';
import type { Timeline } from '../model/dataset.ts';
import { aliasOf } from './corrections/laid.ts';
import { openHost } from './host.ts';
import { go, useChoice } from './store.ts';

export function useHost(timeline: Timeline): void {
  const embed = useChoice((state) => state.address.embed);
  useEffect(() => {
    if (!embed) return undefined;
    const known = new Set(timeline.events.map((event) => event.id));
    const link = openHost(window, (wish) => {
      const event = wish === null || known.has(wish) ? wish : aliasOf(wish);
      if (event !== null || wish === null) go({ event, article: null });
    });
    const measure = (): void => link.tellHeight(document.getElementById('root')?.getBoundingClientRect().height ?? 0);
    const observer = new ResizeObserver(measure);
    const root = document.getElementById('root');
    if (root) observer.observe(root);
    measure();
    const stop = useChoice.subscribe((now, before) => {
      if (now.address.event !== before.address.event && (now.address.event === null || known.has(now.address.event))) {
        link.tellSelection(now.address.event);
      }
    });
    return () => {
      stop();
      observer.disconnect();
      link.close();
    };
  }, [embed, timeline]);
}
