/** The frame listens to its parent alone, checks every field, and is neither flooded nor drawn into a chase of heights. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHost, readMessage } from '../../src/app/host.ts';

const event = 'e0123456789';
const select = { type: 'synoptic:select', event };

describe('a message', () => {
  test('that selects an event, or none, is understood', () => {
    expect(readMessage(select)).toEqual({ event });
    expect(readMessage({ type: 'synoptic:select', event: null })).toEqual({ event: null });
  });

  test.each([
    ['nothing', null],
    ['a string', 'synoptic:select'],
    ['a list', [select]],
    ['bytes', new ArrayBuffer(8)],
    ['another type', { type: 'synoptic:navigate', url: 'javascript:1' }],
    ['no event', { type: 'synoptic:select' }],
    ['an object for an event', { type: 'synoptic:select', event: { toString: () => event } }],
    ['an id of no form', { type: 'synoptic:select', event: '__proto__' }],
    ['inherited fields', Object.create(select)],
    ['a getter', Object.defineProperty({ type: 'synoptic:select' }, 'event', { get: () => event })],
  ])('that holds %s is met with silence', (_, data) => {
    expect(readMessage(data)).toBeNull();
  });
});

describe('the link to the host', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function framed() {
    const posted: unknown[] = [];
    const parent = { postMessage: (message: unknown) => posted.push(message) };
    const target = new EventTarget();
    const win = Object.assign(target, { parent }) as unknown as Window;
    const wishes: (string | null)[] = [];
    const link = openHost(win, (wish) => wishes.push(wish));
    const send = (data: unknown, source: unknown = parent): void => void target.dispatchEvent(Object.assign(new Event('message'), { data, source }));
    return { posted, wishes, link, send, parent };
  }

  test('follows the parent and nobody else', () => {
    const { wishes, send } = framed();
    send(select, { postMessage: () => undefined });
    expect(wishes).toEqual([]);
    send(select);
    expect(wishes).toEqual([event]);
  });

  test('lets ten thousand wishes pass as a few, the last among them', () => {
    const { wishes, send } = framed();
    for (let i = 0; i < 10_000; i += 1) send({ type: 'synoptic:select', event: `e${String(i).padStart(10, '0')}` });
    vi.advanceTimersByTime(1000);
    expect(wishes).toEqual(['e0000000000', 'e0000009999']);
  });

  test('tells a height once, as a whole number, and again only when it changed', () => {
    const { posted, link } = framed();
    link.tellHeight(500.2);
    link.tellHeight(501.5);
    vi.advanceTimersByTime(1000);
    expect(posted).toEqual([{ type: 'synoptic:height', height: 501 }]);
  });

  test('tells no height that is no number, and none beyond reason', () => {
    const { posted, link } = framed();
    link.tellHeight(Number.NaN);
    link.tellHeight(1e9);
    expect(posted).toEqual([{ type: 'synoptic:height', height: 20_000 }]);
  });

  test('ends a chase in which each height makes the next', () => {
    const { posted, link } = framed();
    for (let i = 1; i <= 500; i += 1) {
      link.tellHeight(i * 10);
      vi.advanceTimersByTime(100);
    }
    expect(posted.length).toBeLessThanOrEqual(40);
    link.tellSelection(event);
    link.tellHeight(77);
    vi.advanceTimersByTime(100);
    expect(posted.at(-1)).toEqual({ type: 'synoptic:height', height: 77 });
  });

  test('is deaf and dumb once it is closed', () => {
    const { posted, wishes, link, send } = framed();
    link.tellHeight(100);
    link.tellHeight(200);
    link.close();
    send(select);
    vi.advanceTimersByTime(1000);
    expect(wishes).toEqual([]);
    expect(posted).toHaveLength(1);
  });

  test('says nothing where the page is no frame', () => {
    const target = new EventTarget();
    const posted: unknown[] = [];
    const win = Object.assign(target, { postMessage: (message: unknown) => posted.push(message) }) as unknown as Window;
    Object.assign(win, { parent: win });
    openHost(win, () => undefined).tellHeight(300);
    expect(posted).toEqual([]);
  });
});
