/** The columns of an event as the address has them. Changes nothing; the tools in the heads of the columns do. */
import { useMemo } from 'react';
import { type Arrangement, arrange, type ColumnChoice } from '../../synopsis/arrange.ts';
import { useChoice } from '../store.ts';
import type { ViewProps } from './view-props.ts';

export function useArrangement({ timeline, event }: ViewProps): Arrangement {
  const choice = useColumnChoice();
  return useMemo(() => arrange(event, timeline, choice), [event, timeline, choice]);
}

export function useColumnChoice(): ColumnChoice {
  const pin = useChoice((state) => state.address.pin);
  const order = useChoice((state) => state.address.order);
  const hide = useChoice((state) => state.address.hide);
  return useMemo(() => ({ pin, order, hide }), [pin, order, hide]);
}
