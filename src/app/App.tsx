/** The page as a whole: which parts stand where for the address at hand. Fetches the index; leaves everything else to the parts. */
import { useQuery } from '@tanstack/react-query';
import { Activity, useEffect } from 'react';
import type { Timeline } from '../model/dataset.ts';
import type { EventEntry } from '../model/event.ts';
import styles from './App.module.css';
import { Boundary } from './Boundary.tsx';
import { aliasOf, isLaid, useLaid } from './corrections/laid.ts';
import { timelineQuery } from './data.ts';
import { type Layers, useLayers } from './layers.ts';
import { messages } from './messages.ts';
import { nameOf } from './names.ts';
import { expectEvent, useNext } from './next.ts';
import { ArticleView, Comparison, Corrector, Dialogs, KnownBar, Later, MaskBar, warmParts } from './parts.ts';
import { usePlace } from './place.ts';
import { useDialog } from './shell/dialog.ts';
import { Empty } from './shell/Empty.tsx';
import { Footer } from './shell/Footer.tsx';
import { FollowedNote, FormerPanel } from './shell/Former.tsx';
import { useFate, useFormerWishes } from './shell/follow.ts';
import { Header } from './shell/Header.tsx';
import { Live } from './shell/Live.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { TroublePanel } from './shell/Panel.tsx';
import { Skip } from './shell/Skip.tsx';
import { Waiting } from './shell/Waiting.tsx';
import { go, useChoice } from './store.ts';
import { FoldedStage } from './timeline/FoldedStage.tsx';
import { Stage } from './timeline/Stage.tsx';
import { Start } from './timeline/Start.tsx';
import { useHost } from './use-host.ts';
import { useKeys } from './use-keys.ts';

export function App() {
  const embed = useChoice((state) => state.address.embed);
  const { data, error, refetch } = useQuery(timelineQuery);
  const { fix, known, masked } = useChoice((state) => state.address);
  const { corrected, layers } = useLayers(data);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-embed', embed);
  }, [embed]);
  return (
    <div className={embed ? `${styles.app} ${styles.embed}` : styles.app}>
      {!embed && <Header timeline={layers?.shown ?? null} />}
      <main id="main" className={styles.main} tabIndex={-1}>
        {embed && <Skip />}
        {embed && <h1 className="aloud">{messages.name}</h1>}
        {data && (fix.length > 0 || data.overrides) && (
          <Boundary about="corrections">
            <Corrector timeline={data} />
          </Boundary>
        )}
        <Boundary about="layers">
          {masked && layers && <MaskBar timeline={layers.whole} />}
          {known !== null && corrected && <KnownBar timeline={corrected} named={layers?.whole ?? null} day={known} />}
        </Boundary>
        {layers ? (
          <Shown layers={layers} />
        ) : error && !data ? (
          <TroublePanel title={messages.trouble.timeline} error={error} retry={() => void refetch()} />
        ) : (
          <Waiting />
        )}
      </main>
      {embed && <Footer />}
      <Live />
    </div>
  );
}

/** Whether corrections are on their way: until they are there, an id that nobody bears may be one that they make. */
function useLaying(): boolean {
  const fix = useChoice((state) => state.address.fix);
  const laid = useLaid();
  return fix.length > 0 && !isLaid(fix, laid);
}

function Shown({ layers: { whole, shown: timeline } }: { readonly layers: Layers }) {
  const { event, article } = usePlace(timeline);
  const { lost: unknown, ...all } = usePlace(whole);
  const laying = useLaying();
  const taken = unknown?.kind === 'event' && !laying ? aliasOf(unknown.id) : null;
  const lost = taken === null && !laying ? unknown : null;
  const dialog = useDialog((state) => state.open);
  const { embed, view, known } = useChoice((state) => state.address);
  // What is there, yet was not known by the chosen day.
  const later = { event: event ? null : all.event, article: article ? null : all.article };
  const isLater = known !== null && (later.event !== null || later.article !== null);
  // A frame that names an event is about that event.
  const eventFirst = embed && event !== null;
  useKeys(timeline);
  useHost(whole);
  useFormerWishes(whole);
  const fate = useFate(whole, lost);
  useEffect(() => {
    if (taken !== null) go({ event: taken }, 'replace');
  }, [taken]);
  useEffect(() => {
    document.title = event ? `${event.title.words} · ${messages.name}` : article ? `${nameOf(article)} · ${messages.name}` : messages.name;
  }, [event, article]);
  useEffect(() => {
    const timer = setTimeout(warmParts, 250);
    return () => clearTimeout(timer);
  }, []);
  if (whole.events.length === 0 && whole.articles.length === 0) return <Empty />;
  // What became of the event decides what stands where: until it is known nothing does that would have to give way.
  const asking = fate === 'asking' || (unknown !== null && lost === null);
  return (
    <>
      {asking && <Waiting />}
      {lost && !fate && <NotFound timeline={timeline} lost={lost} />}
      {fate && !asking && <FormerPanel key={lost?.id} timeline={timeline} fate={fate} />}
      {isLater && (
        <Boundary about="later">
          <Later whole={whole} day={known} {...later} />
        </Boundary>
      )}
      {!eventFirst && !asking && <Stage timeline={timeline} />}
      {!event && !lost && !isLater && !embed && view !== 'list' && <Start timeline={timeline} />}
      <FollowedNote event={event} />
      <Boundary about={`${event?.id} ${article?.id} ${dialog}`}>
        <EventPanel timeline={timeline} event={event} />
        {eventFirst && <FoldedStage timeline={timeline} />}
        {article && <ArticleView key={article.id} timeline={timeline} entry={article} />}
        {dialog && <Dialogs timeline={timeline} open={dialog} />}
      </Boundary>
    </>
  );
}

/** The open event or, out of sight, the one that is about to be opened. */
function EventPanel({ timeline, event }: { readonly timeline: Timeline; readonly event: EventEntry | null }) {
  const next = useNext((state) => state.event);
  const entry = event ?? timeline.events.find(({ id }) => id === next);
  useEffect(() => {
    // Once open it is no longer about to be: closed, it keeps nothing of what the reader did in it.
    if (event) expectEvent(null);
  }, [event]);
  return (
    entry && (
      <Activity mode={event ? 'visible' : 'hidden'}>
        <Comparison timeline={timeline} entry={entry} />
      </Activity>
    )
  );
}
