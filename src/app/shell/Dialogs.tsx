/** The small dialogs of the head: help, embed, the link to copy by hand, the list of articles, the corrections. */
import type { Timeline } from '../../model/dataset.ts';
import { ArticleList } from '../article/ArticleList.tsx';
import { CorrectionsDialog } from '../corrections/CorrectionsDialog.tsx';
import { RevealDialog } from '../mask/RevealDialog.tsx';
import { messages } from '../messages.ts';
import { part } from '../part.tsx';
import { useChoice } from '../store.ts';
import { linkTo } from '../sync.ts';
import styles from './Dialogs.module.css';
import { closeDialog, type DialogName } from './dialog.ts';
import { EmbedDialog } from './EmbedDialog.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { Modal } from './Modal.tsx';

/** Wanted by few readers. */
const TakeAway = part(async () => (await import('../away/TakeAway.tsx')).TakeAway);

export function Dialogs({ timeline, open }: { readonly timeline: Timeline; readonly open: DialogName }) {
  if (open === 'help') return <HelpDialog />;
  if (open === 'embed') return <EmbedDialog timeline={timeline} />;
  if (open === 'articles') return <ArticleList timeline={timeline} />;
  if (open === 'corrections') return <CorrectionsDialog timeline={timeline} />;
  if (open === 'away') return <TakeAway timeline={timeline} />;
  if (open === 'reveal') return <RevealDialog timeline={timeline} />;
  return <ShareDialog />;
}

function ShareDialog() {
  const address = useChoice((state) => state.address);
  return (
    <Modal title={messages.share.title} closeWords={messages.help.close} onClose={closeDialog}>
      <p>{messages.share.fallback}</p>
      <label className={styles.field}>
        <span>{messages.share.field}</span>
        <input ref={(field) => field?.select()} readOnly value={linkTo(address)} />
      </label>
    </Modal>
  );
}
