/** Which versions rest on one text or draw on one source, and why they are held to. Shown where two or more do; a version that stands alone is named with them. */

import type { Timeline } from '../../model/dataset.ts';
import type { EventFile } from '../../model/event.ts';
import { messages } from '../messages.ts';
import { AskedOver } from './AskedOver.tsx';
import styles from './Origins.module.css';
import { ReasonList } from './Reasons.tsx';
import { originId } from './reveal.ts';
import { VersionName } from './VersionName.tsx';

export function Origins({ timeline, event }: { readonly timeline: Timeline; readonly event: EventFile }) {
  return (
    <AskedOver title={messages.event.origins(event.versions.length, event.origins.length)}>
      <ol className={styles.origins}>
        {event.origins.map(({ versions, common, evidence }, index) => (
          <li key={versions.join(' ')} id={originId(index)}>
            <ul className={styles.versions}>
              {versions.map((version) => (
                <li key={version}>
                  <VersionName timeline={timeline} article={event.versions[version]?.article ?? ''} />
                </li>
              ))}
            </ul>
            {versions.length > 1 && <p className={styles.common}>{messages.event.common[common ?? 'text']}</p>}
            {versions.length > 1 && <ReasonList timeline={timeline} evidence={evidence} none={messages.evidence.none} />}
          </li>
        ))}
      </ol>
    </AskedOver>
  );
}
