/** What every view of an event is given; it takes everything else from the address. */
import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';

export interface ViewProps {
  readonly timeline: Timeline;
  readonly event: EventFile;
}
