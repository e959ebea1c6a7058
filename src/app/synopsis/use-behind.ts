/** What a reader does not see at first comes right behind what they do see. Knows nothing of what it is. */
import { startTransition, useEffect, useState } from 'react';

/** False in the first picture; true when that stands on the page. */
export function useBehind(): boolean {
  const [behind, setBehind] = useState(false);
  useEffect(() => startTransition(() => setBehind(true)), []);
  return behind;
}
