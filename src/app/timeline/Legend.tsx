/** The shapes of the timeline in words. Draws each shape as the canvas does. */
import type { ReactNode } from 'react';
import { messages } from '../messages.ts';
import styles from './Stage.module.css';

const ink = 'currentColor';

const items: readonly (readonly [
  keyof typeof messages.timeline &
    ('stated' | 'inferred' | 'range' | 'announced' | 'together' | 'differs' | 'counted' | 'close' | 'open' | 'aside' | 'fold'),
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

/** What needs a sentence rather than a word: in the help alone. */
const more: typeof items = [
  [
    'counted',
    <g key="n">
      <circle cx="9" cy="8" r="7" fill={ink} />
      <text x="9" y="11.5" textAnchor="middle" fontSize="10" fontWeight="700" fill="var(--card)">
        2
      </text>
    </g>,
  ],
  [
    'close',
    <g key="c">
      <rect x="1" y="1.5" width="16" height="13" rx="6.5" fill="none" stroke={ink} strokeWidth="2" />
      <text x="9" y="11.5" textAnchor="middle" fontSize="10" fontWeight="700" fill={ink}>
        5
      </text>
    </g>,
  ],
  [
    'open',
    <g key="o">
      <rect x="0" y="3" width="6" height="10" fill={ink} opacity="0.1" />
      <rect x="6" y="3" width="5" height="10" fill={ink} opacity="0.25" />
      <rect x="11" y="3" width="6" height="10" fill={ink} opacity="0.45" />
    </g>,
  ],
  [
    'aside',
    <g key="a">
      <rect x="1" y="1" width="16" height="8" rx="3" fill={ink} opacity="0.15" />
      <path d="M3 9 9 15 15 9" fill="none" stroke={ink} />
      <circle cx="6" cy="5" r="2" fill={ink} />
      <circle cx="12" cy="5" r="2" fill={ink} />
    </g>,
  ],
  ['fold', <path key="f" d="M0 8h5M13 8h5M5 13 8 3M10 13 13 3" stroke={ink} strokeWidth="1.5" />],
];

/** `whole` adds what the help explains. */
export function Legend({ whole = false }: { readonly whole?: boolean }) {
  return (
    <ul className={whole ? `${styles.legend} ${styles.wholeLegend}` : styles.legend} aria-label={messages.timeline.legend}>
      {(whole ? [...items, ...more] : items).map(([name, shape]) => (
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
