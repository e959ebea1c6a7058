/** One utterance: its fullest form, then each version's form, speaker and chain of credit, with the words that part it from the fullest. Every word of an article leads to its place. */
import { Fragment } from 'react';
import type { Passport, PassportCell, Piece } from '../../synopsis/passports.ts';
import { rowsAround } from '../../synopsis/rows.ts';
import { messages } from '../messages.ts';
import { PlaceLink } from './ExcerptLink.tsx';
import ledger from './Ledger.module.css';
import { StatementChips } from './Numbers.tsx';
import styles from './PassportCard.module.css';
import { Quoted } from './Quoted.tsx';
import { VersionName } from './VersionName.tsx';
import type { ViewProps } from './view-props.ts';

const words = messages.ledger.quotations;

export interface PassportCardProps extends ViewProps {
  readonly passport: Passport;
  /** Id of its words. */
  readonly id: string;
}

export function PassportCard({ timeline, event, passport, id }: PassportCardProps) {
  // With nobody to compare with a form says nothing.
  const single = event.versions.length === 1;
  const { fullest, ways, absent, speakers } = passport;
  return (
    <li className={`${ledger.card} ${styles.card}`}>
      <blockquote id={id} className={styles.fullest}>
        <Quoted excerpt={fullest} /> <StatementChips rows={rowsAround(event, fullest)} />
      </blockquote>
      {speakers === 'differ' && (
        <p className={ledger.verdict} data-grave="">
          {words.differ}
        </p>
      )}
      <ul>
        {ways.map((way) => (
          <li key={way[0].article} className={styles.cell}>
            <ul className={styles.versions}>
              {way.map(({ article, words: said }) => (
                <li key={article}>
                  <PlaceLink article={article} at={said} title={messages.version.openAt}>
                    <VersionName timeline={timeline} article={article} />
                  </PlaceLink>
                </li>
              ))}
            </ul>
            <div className={styles.how}>
              {!single && <Form cell={way[0]} fullest={way[0].words === fullest} />}
              <Chain cell={way[0]} />
            </div>
          </li>
        ))}
      </ul>
      {absent.length > 0 && (
        <p className={ledger.small}>
          {words.absent}{' '}
          {absent.map((article, i) => (
            <Fragment key={article}>
              {i > 0 && ' · '}
              <VersionName timeline={timeline} article={article} />
            </Fragment>
          ))}
        </p>
      )}
    </li>
  );
}

function Form({
  cell: { form, words: said, changes, pieces, inPieces, article },
  fullest,
}: {
  readonly cell: PassportCell;
  readonly fullest: boolean;
}) {
  return (
    <>
      <p>
        {form !== 'absent' && (
          <span className={styles.form} data-form={form}>
            {inPieces ? words.pieces[form === 'plain' ? 'plain' : 'quoted'] : words.form[form]}
          </span>
        )}
        {!fullest && ': '}
        {inPieces && <List pieces={pieces} bare={form === 'plain'} />}
        {!fullest && !inPieces && (
          <PlaceLink article={article} at={said} className={styles.words} title={messages.version.openAt}>
            {changes ? <Changes pieces={changes} /> : words.same}
          </PlaceLink>
        )}
      </p>
      {!inPieces && pieces.length > 0 && (
        <p className={ledger.small}>
          {words.again} <List pieces={pieces} />
        </p>
      )}
    </>
  );
}

function List({ pieces, bare = false }: { readonly pieces: PassportCell['pieces']; readonly bare?: boolean }) {
  return pieces.map(({ words: piece, speaker }, i) => (
    <Fragment key={`${piece.start} ${piece.end}`}>
      {i > 0 && ' … '}
      <Quoted excerpt={piece} bare={bare} />
      {speaker && (
        <span className={ledger.small}>
          {' '}
          {words.speaker} <Quoted excerpt={speaker} />
        </span>
      )}
    </Fragment>
  ));
}

/** More missing words than these are counted, not shown: they stand above. */
const mostMissing = 8;

function Changes({ pieces }: { readonly pieces: readonly Piece[] }) {
  let at = 0;
  return (
    <bdi>
      {pieces.map(({ kind, text }) => {
        const key = `${kind} ${at}`;
        at += text.length;
        if (kind === 'shared') return <Fragment key={key}>{text}</Fragment>;
        const Mark = kind === 'here' ? 'ins' : 'del';
        const count = text.split(/\s+/).length;
        return (
          <Mark key={key} data-aloud={words[kind]} data-behind={words.end} className={styles[kind]}>
            {kind === 'missing' && count > mostMissing ? <span className={styles.count}>{words.left(count)}</span> : text}
            {kind === 'missing' && ' '}
          </Mark>
        );
      })}
    </bdi>
  );
}

/** Who is said to have said it, by which word, and through whose hands the words came. */
function Chain({ cell: { speaker, cue, credits, pieces, inPieces } }: { readonly cell: PassportCell }) {
  // Each of the pieces has its own.
  const isApart = inPieces && pieces.some((piece) => piece.speaker);
  return (
    <p className={`${ledger.small} ${styles.chain}`}>
      {speaker ? (
        <>
          {words.speaker} <Quoted excerpt={speaker} />
        </>
      ) : (
        !isApart && words.noSpeaker
      )}
      {cue && (
        <>
          {' · '}
          <Quoted excerpt={cue} />
        </>
      )}
      {credits.length > 0 && ` · ${words.credits} `}
      {credits.map((credit, i) => (
        <Fragment key={`${credit.start} ${credit.end}`}>
          {i > 0 && (
            <>
              <span aria-hidden="true"> → </span>
              <span className="aloud"> {words.step} </span>
            </>
          )}
          <Quoted excerpt={credit} />
        </Fragment>
      ))}
    </p>
  );
}
