/** A native dialog: opens itself, traps and returns the focus as the browser does, closes on Escape, on its button and on a click beside it. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from '../Icon.tsx';
import styles from './Modal.module.css';

export interface ModalProps {
  readonly title: string;
  readonly closeWords: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `sheet` stands at the side over the full height; `box` in the middle. */
  readonly form?: 'box' | 'sheet';
  /** Shown in the head beside the close button. */
  readonly tools?: ReactNode;
}

export function Modal({ title, closeWords, onClose, children, form = 'box', tools }: ModalProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const named = useRef<HTMLHeadingElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    if (ref.current && !ref.current.open) ref.current.showModal();
    // The title first, so that whoever cannot see the page hears where they are; the buttons come next.
    named.current?.focus({ preventScroll: true });
    return () => {
      // The dialog leaves the page together with its component, before the browser could give the focus back.
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome wants a key handler beside the click: Escape is one already, by `onCancel`.
    <dialog
      ref={ref}
      className={`${styles.modal} ${styles[form]}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={onClose}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 ref={named} id={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          <div className={styles.tools} data-print="no">
            {tools}
            <button type="button" className={styles.close} onClick={onClose} aria-label={closeWords} title={closeWords}>
              <Icon name="close" />
            </button>
          </div>
        </div>
        {children}
      </div>
    </dialog>
  );
}
