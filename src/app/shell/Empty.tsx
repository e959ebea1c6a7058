/** What a dataset without a single article looks like: a plain sentence, and no error. */
import { messages } from '../messages.ts';
import { Panel } from './Panel.tsx';

export function Empty() {
  return (
    <Panel title={messages.timeline.empty}>
      <p>{messages.timeline.emptyWhy}</p>
    </Panel>
  );
}
