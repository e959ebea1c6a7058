/** The names of the versions beside the picture of an overview. A second sight of what the statements say in words. */

import { laneStyle } from '../palette.ts';
import { Letter } from './Letter.tsx';
import type { Line } from './lines-of.ts';
import styles from './Overview.module.css';

export function LineNames({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul className={styles.names} aria-hidden="true">
      {lines.map((line) => (
        <li key={line.article} style={laneStyle(line.lane)} title={line.call}>
          <Letter article={line.entry} />
          <bdi>{line.call}</bdi>
        </li>
      ))}
    </ul>
  );
}
