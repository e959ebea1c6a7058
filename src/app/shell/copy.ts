/** Copies a link and says so; where the browser forbids it, a dialog shows the link to copy by hand. */
import type { Address } from '../address.ts';
import { messages } from '../messages.ts';
import { say, useChoice } from '../store.ts';
import { linkTo } from '../sync.ts';
import { openDialog } from './dialog.ts';

/** The current view, or an address given. */
export async function copyLink(address: Address = useChoice.getState().address): Promise<void> {
  if (await copyText(linkTo(address))) say(messages.share.done);
  else {
    say(messages.share.fallback);
    openDialog('share');
  }
}

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
