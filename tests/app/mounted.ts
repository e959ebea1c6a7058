/** A page of its own for each test of a file: made before it, taken away behind it. */
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach } from 'vitest';
import { home } from '../../src/app/address.ts';
import { useChoice } from '../../src/app/store.ts';

export interface Mounted {
  /** Of the running test. */
  readonly page: HTMLElement;
  show: (view: ReactNode) => Promise<void>;
}

/** To be called once, at the top of a file; the reader has chosen nothing yet. */
export function mounted(): Mounted {
  let root: Root;
  let page: HTMLElement;
  beforeEach(() => {
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
    page = document.body.appendChild(document.createElement('div'));
    root = createRoot(page);
    useChoice.setState({ address: home, step: 'arrived' });
  });
  afterEach(async () => {
    await act(async () => root.unmount());
    page.remove();
  });
  return {
    get page() {
      return page;
    },
    show: (view) => act(async () => root.render(view)),
  };
}
