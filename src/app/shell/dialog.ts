/** Which small dialog stands open. Not part of the address: nobody sends a link to a help page. */
import { create } from 'zustand';

export type DialogName = 'help' | 'embed' | 'share' | 'articles' | 'corrections' | 'reveal' | 'away';

export const useDialog = create<{ readonly open: DialogName | null }>()(() => ({ open: null }));

export function openDialog(open: DialogName): void {
  useDialog.setState({ open });
}

export function closeDialog(): void {
  useDialog.setState({ open: null });
}
