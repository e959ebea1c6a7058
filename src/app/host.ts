/** Talks with the page that holds the frame: tells height and selection, hears a selection. Listens to window.parent alone, checks every field, answers the unknown with silence. */

import { is } from 'valibot';
import { type EventId, EventIdSchema } from '../model/span.ts';

export type HostMessage = { readonly event: EventId | null };

/** What a message asks for, or null where it is none of ours. Reads own, plain properties only. */
export function readMessage(data: unknown): HostMessage | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const field = (name: string): unknown => Object.getOwnPropertyDescriptor(data, name)?.value;
  if (field('type') !== 'synoptic:select') return null;
  const event = field('event');
  if (event === null) return { event: null };
  return typeof event === 'string' && is(EventIdSchema, event) ? { event } : null;
}

/** No more than ten selections and ten heights a second. */
const pauseMs = 100;
/** A host that answers each height with another width could make the two chase each other: after so many tellings without a selection it ends. */
const mostHeights = 40;

export interface HostLink {
  /** Tells the height of the content in CSS pixels. */
  tellHeight(px: number): void;
  tellSelection(event: EventId | null): void;
  close(): void;
}

export function openHost(win: Window, onSelect: (event: EventId | null) => void): HostLink {
  const heights = damped<number>((height) => post({ type: 'synoptic:height', height }));
  const wishes = damped<HostMessage>((message) => onSelect(message.event));
  let last = 0;
  let told = 0;
  const post = (message: { type: string; [field: string]: unknown }): void => {
    // The message holds no secret, and a host cannot be asked for its origin beforehand.
    if (win.parent !== win) win.parent.postMessage(message, '*');
  };
  const hear = (message: MessageEvent): void => {
    if (message.source !== win.parent || win.parent === win) return;
    const wish = readMessage(message.data);
    if (wish) wishes.put(wish);
  };
  win.addEventListener('message', hear);
  return {
    tellHeight(px) {
      const height = Math.min(20_000, Math.max(0, Math.ceil(px)));
      if (!Number.isFinite(height) || Math.abs(height - last) < 2 || told >= mostHeights) return;
      last = height;
      told += 1;
      heights.put(height);
    },
    tellSelection(event) {
      told = 0;
      post({ type: 'synoptic:select', event });
    },
    close() {
      win.removeEventListener('message', hear);
      heights.stop();
      wishes.stop();
    },
  };
}

/** Passes the first value on at once and then, at most every `pauseMs`, the last of those that came meanwhile. */
function damped<T>(act: (value: T) => void): { put(value: T): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next: { value: T } | undefined;
  const tick = (): void => {
    timer = undefined;
    if (!next) return;
    const { value } = next;
    next = undefined;
    timer = setTimeout(tick, pauseMs);
    act(value);
  };
  return {
    put(value) {
      next = { value };
      if (timer === undefined) tick();
    },
    stop() {
      clearTimeout(timer);
      next = undefined;
    },
  };
}
