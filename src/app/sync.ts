/** Keeps the location and the store alike: reads it at the start and on Back and Forward, writes it after each choice. The URL is the only truth; history.state is neither read nor kept. */
import { readAddress, writeAddress } from './address.ts';
import { expectArrival } from './marks-focus.ts';
import { messages } from './messages.ts';
import { printable } from './printable.ts';
import { say, useChoice } from './store.ts';

/** Browsers refuse more than about a hundred history calls in half a minute; a drag makes sixty a second. */
const restMs = 200;

export function startSync(win: Window): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const arrive = (): void => {
    clearTimeout(waiting);
    const { address, unread } = readAddress(win.location.search, win.location.hash);
    useChoice.setState({ address, step: 'arrived' });
    if (unread.length > 0) say(messages.unread(unread.map(printable)));
  };
  const write = (push: boolean): void => {
    clearTimeout(waiting);
    waiting = undefined;
    const url = `${win.location.pathname}${writeAddress(useChoice.getState().address)}`;
    try {
      if (push) win.history.pushState(null, '', url);
      else win.history.replaceState(null, '', url);
    } catch {
      // A sandboxed frame may not touch its history: the page works on, only the location stays as it was.
    }
  };
  const stop = useChoice.subscribe((now, before) => {
    if (now.address === before.address || now.step === 'arrived') return;
    if (now.step === 'push') write(true);
    else {
      clearTimeout(waiting);
      waiting = setTimeout(() => write(false), restMs);
    }
  });
  arrive();
  const { event, embed } = useChoice.getState().address;
  // A frame never takes the focus by itself.
  if (event !== null && !embed) expectArrival();
  win.addEventListener('popstate', arrive);
  return () => {
    stop();
    clearTimeout(waiting);
    win.removeEventListener('popstate', arrive);
  };
}

/** The full link to an address, without the frame form: what one copies is for a whole page. */
export function linkTo(address: Parameters<typeof writeAddress>[0], win: Window = window): string {
  return new URL(`${win.location.pathname}${writeAddress({ ...address, embed: false })}`, win.location.href).href;
}
