/** One button that steps through the colours: as the system, light, dark. */
import { useEffect } from 'react';
import { Icon } from '../Icon.tsx';
import { messages } from '../messages.ts';
import { applyTheme } from '../palette.ts';
import { chooseTheme, type ThemeChoice, useChoice } from '../store.ts';
import styles from './Header.module.css';

const next: { readonly [choice in ThemeChoice]: ThemeChoice } = { system: 'light', light: 'dark', dark: 'system' };

/** Tells the canvas, which reads colours rather than inheriting them, that they changed. */
export const themeChanged = 'synoptic:theme';

export function useTheme(): void {
  const theme = useChoice((state) => state.theme);
  useEffect(() => applyTheme(theme, window, () => window.dispatchEvent(new Event(themeChanged))), [theme]);
}

export function ThemeSwitch() {
  const theme = useChoice((state) => state.theme);
  return (
    <button
      type="button"
      className={`${styles.button} ${styles.icon}`}
      aria-label={messages.header.theme[theme]}
      title={messages.header.theme[theme]}
      onClick={() => chooseTheme(next[theme])}
    >
      <Icon name={theme} />
    </button>
  );
}
