/** The names of the versions beside the picture of an overview. A second sight of what the statements say in words. */

import { laneStyle } from '../palette.ts';
import { Letter } from './Letter.tsx';
import styles from './LineNames.module.css';
import type { Line } from './lines-of.ts';

export function LineNames({ lines, className = '' }: { readonly lines: readonly Line[]; readonly className?: string | undefined }) {
  return (
    <ul className={`${styles.names} ${className}`} aria-hidden="true">
      {lines.map((line) => (
        <li key={line.article} style={laneStyle(line.lane)} title={line.call}>
          <Letter article={line.entry} />
          <bdi>{line.call}</bdi>
        </li>
      ))}
    </ul>
  );
}
