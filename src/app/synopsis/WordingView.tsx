/** The view of wording: what versions of this event put in the same place, and below it what each publisher calls one thing over all events. */
import { useMemo } from 'react';
import type { Timeline } from '../../model/dataset.ts';
import { rowsAround } from '../../synopsis/rows.ts';
import { type Choice, type Place, placesOf, type Use } from '../../synopsis/slots.ts';
import { messages } from '../messages.ts';
import { placeId } from './finding-ways.ts';
import ledger from './Ledger.module.css';
import { StatementChips } from './Numbers.tsx';
import { Quoted } from './Quoted.tsx';
import { Asked } from './Reasons.tsx';
import { Terms } from './Terms.tsx';
import { VersionName } from './VersionName.tsx';
import type { ViewProps } from './view-props.ts';
import styles from './WordingView.module.css';

const words = messages.ledger.wording;

export function WordingView({ timeline, event }: ViewProps) {
  const places = useMemo(() => placesOf(event), [event]);
  return (
    <div className={ledger.view}>
      <section className={ledger.section} aria-labelledby="wording-places">
        <h3 id="wording-places" className={ledger.heading}>
          {words.places}
        </h3>
        {places.length === 0 && <p className={ledger.small}>{event.versions.length === 1 ? words.single : words.none}</p>}
        <ul className={ledger.list}>
          {places.map((place, i) => (
            <PlaceCard key={place.key} timeline={timeline} event={event} place={place} id={placeId(i)} />
          ))}
        </ul>
      </section>
      <section className={ledger.section} aria-labelledby="wording-terms">
        <h3 id="wording-terms" className={ledger.heading}>
          {words.terms}
        </h3>
        <p className={ledger.small}>{words.about}</p>
        <Terms timeline={timeline} event={event} />
      </section>
    </div>
  );
}

function PlaceCard({ timeline, event, place, id }: ViewProps & { readonly place: Place; readonly id: string }) {
  const uses = place.choices.flatMap((choice) => choice.uses);
  return (
    <li className={ledger.card}>
      <ul id={id} className={styles.choices}>
        {place.choices.map((choice) => (
          <ChoiceWords key={choice.words.words} timeline={timeline} choice={choice} />
        ))}
      </ul>
      <StatementChips rows={place.choices[0] ? rowsAround(event, place.choices[0].words) : []} />
      <Asked title={words.sentences}>
        <ul className={styles.sentences}>
          {uses.map((use) => (
            <li key={use.article}>
              <VersionName timeline={timeline} article={use.article} />
              <Sentence use={use} />
            </li>
          ))}
        </ul>
      </Asked>
    </li>
  );
}

function ChoiceWords({ timeline, choice }: { readonly timeline: Timeline; readonly choice: Choice }) {
  return (
    <li className={styles.choice}>
      <span className={styles.words}>
        <Quoted excerpt={choice.words} />
      </span>
      <ul className={ledger.small}>
        {choice.uses.map(({ article }) => (
          <li key={article}>
            <VersionName timeline={timeline} article={article} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Sentence({ use: { words: said, passage } }: { readonly use: Use }) {
  if (!passage) return <Quoted excerpt={said} />;
  const [from, to] = [said.start - passage.start, said.end - passage.start];
  return (
    <p className={styles.sentence} dir="auto">
      {passage.words.slice(0, from)}
      <mark>
        <Quoted excerpt={said} bare />
      </mark>
      {passage.words.slice(to)}
    </p>
  );
}
