/** A part of the page that loads when it is first wanted, and is drawn at once where it has been loaded before. React's own `lazy` would show its fallback even then, and hold back what follows a fallback for 300 ms. */
import { type ComponentType, type MemoExoticComponent, memo, type ReactNode, useEffect, useState } from 'react';

export type Part<Props extends object> = ComponentType<Props> & { readonly load: () => Promise<void> };

interface State<Props extends object> {
  readonly Shown: MemoExoticComponent<ComponentType<Props>> | null;
  readonly failed: { readonly error: unknown } | null;
}

/** `waiting` stands in its place until it is there. A part that cannot be loaded throws when it is drawn, for the boundary around it. */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>, waiting: ReactNode = null): Part<Props> {
  let loaded: MemoExoticComponent<ComponentType<Props>> | null = null;
  const loading = async (): Promise<MemoExoticComponent<ComponentType<Props>>> => {
    // What it is given says when it is drawn anew, not what else the page draws.
    loaded ??= memo(await load());
    return loaded;
  };
  const Place = (props: Props): ReactNode => {
    const [{ Shown, failed }, settle] = useState<State<Props>>(() => ({ Shown: loaded, failed: null }));
    useEffect(() => {
      if (Shown) return undefined;
      let isWanted = true;
      loading().then(
        (found) => isWanted && settle({ Shown: found, failed: null }),
        (error: unknown) => isWanted && settle({ Shown: null, failed: { error } }),
      );
      return () => {
        isWanted = false;
      };
    }, [Shown]);
    if (failed) throw failed.error;
    return Shown ? <Shown {...props} /> : waiting;
  };
  return Object.assign(Place, {
    load: async () => {
      await loading().catch(() => undefined);
    },
  });
}
