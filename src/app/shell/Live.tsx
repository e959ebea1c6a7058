/** Says a sentence aloud once and shows it for a while at the foot of the page. */
import { useEffect, useState } from 'react';
import { useChoice } from '../store.ts';
import styles from './Live.module.css';

const shownMs = 5000;

export function Live() {
  const said = useChoice((state) => state.said);
  const [past, setPast] = useState(0);
  useEffect(() => {
    if (said.turn === 0) return undefined;
    const timer = setTimeout(() => setPast(said.turn), shownMs);
    return () => clearTimeout(timer);
  }, [said.turn]);
  const shown = said.turn > past;
  return (
    <div role="status" aria-live="polite" className={shown ? styles.live : 'aloud'} data-print="no">
      {shown && <span key={said.turn}>{said.words}</span>}
    </div>
  );
}
