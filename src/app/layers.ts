/** The index in its layers: as fetched, corrected, as it could be known by a day, with letters beside names or in their place. Every part of the page gets the uppermost. */

import { useMemo } from 'react';
import type { Timeline } from '../model/dataset.ts';
import { shownOf, useLaid } from './corrections/laid.ts';
import { knownOf, useKnownLaid } from './known/laid.ts';
import { lettered } from './letters.ts';
import { masked, useRevealed } from './mask/mask.ts';
import { useChoice } from './store.ts';

export interface Layers {
  /** By no day: what there is to be known. */
  readonly whole: Timeline;
  /** The same object as `whole` while no day is chosen. */
  readonly shown: Timeline;
}

export interface Layered {
  /** Without the layers above it. */
  readonly corrected: Timeline | null;
  /** null while something is on its way that a link asks for. */
  readonly layers: Layers | null;
}

export function useLayers(fetched: Timeline | undefined): Layered {
  const { fix, known, masked: under } = useChoice((state) => state.address);
  const arrived = useChoice((state) => state.step === 'arrived');
  const revealed = useRevealed((state) => state.revealed);
  const corrections = useLaid();
  const laid = useKnownLaid();
  const corrected = fetched ? shownOf(fetched, fix, corrections) : null;
  const out = corrected && knownOf(corrected, known, arrived, laid);
  return useMemo(() => {
    if (!corrected || !out) return { corrected, layers: null };
    const over = (timeline: Timeline): Timeline => (under ? masked : lettered)(timeline, corrected.articles, revealed);
    const whole = over(corrected);
    return { corrected, layers: { whole, shown: out === corrected ? whole : over(out) } };
  }, [corrected, out, under, revealed]);
}
