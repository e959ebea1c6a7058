/** The cleaning rules in the order in which they are asked: a paragraph keeps the first role it is given. */
import type { CleanRule } from '../draft.ts';
import { agencies } from './agencies.ts';
import { byline } from './byline.ts';
import { credit } from './credit.ts';
import { dateline } from './dateline.ts';
import { furniture } from './furniture.ts';
import { headMatter } from './head-matter.ts';
import { heading } from './heading.ts';
import { link } from './link.ts';
import { publisher } from './publisher.ts';
import { standfirst } from './standfirst.ts';
import { title } from './title.ts';

export const cleanRules: readonly CleanRule[] = [
  link,
  furniture,
  publisher,
  headMatter,
  title,
  byline,
  credit,
  standfirst,
  dateline,
  heading,
  agencies,
];
