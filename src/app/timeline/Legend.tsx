/** The shapes of the timeline in words. Draws each shape as the canvas does. */
import type { ReactNode } from 'react';
import { messages } from '../messages.ts';
import styles from './Stage.module.css';

const ink = 'currentColor';

const items: readonly (readonly [
  keyof typeof messages.timeline & ('stated' | 'inferred' | 'range' | 'announced' | 'together' | 'differs'),
  ReactNode,
])[] = [
  ['stated', <circle key="s" cx="9" cy="8" r="5" fill={ink} />],
  ['inferred', <circle key="i" cx="9" cy="8" r="4.25" fill="none" stroke={ink} strokeWidth="2" />],
  [
    'range',
    <g key="r">
      <rect x="0.5" y="3" width="17" height="10" rx="5" fill={ink} opacity="0.28" />
      <circle cx="9" cy="8" r="4" fill={ink} />
    </g>,
  ],
  ['announced', <path key="a" d="M9 2.5 14.5 8 9 13.5 3.5 8Z" fill={ink} />],
  [
    'together',
    <g key="t">
      <path d="M9 3v10" stroke={ink} strokeWidth="1.5" />
      <circle cx="9" cy="3" r="2.75" fill={ink} />
      <circle cx="9" cy="13" r="2.75" fill={ink} />
    </g>,
  ],
  ['differs', <path key="d" d="M9 3.5 14 12.5H4Z" fill="var(--warn)" />],
];

export function Legend() {
  return (
    <ul className={styles.legend} aria-label={messages.timeline.legend}>
      {items.map(([name, shape]) => (
        <li key={name}>
          <svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true">
            {shape}
          </svg>
          {messages.timeline[name]}
        </li>
      ))}
    </ul>
  );
}
