/** Words of an article, between quotation marks of ours unless they stand in a text already, as a link to their place; whichever way they are written, they turn nothing around them. */
import type { Excerpt } from '../../model/span.ts';
import { messages } from '../messages.ts';
import { PlaceLink } from './ExcerptLink.tsx';
import styles from './Quoted.module.css';

export function Quoted({ excerpt, bare = false }: { readonly excerpt: Excerpt; readonly bare?: boolean }) {
  return (
    <PlaceLink article={excerpt.article} at={excerpt} className={styles.quoted} title={messages.version.openAt}>
      {!bare && '“'}
      <bdi>{excerpt.words}</bdi>
      {!bare && '”'}
    </PlaceLink>
  );
}
