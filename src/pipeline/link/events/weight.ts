/** How much an event matters for the order of labels. Counts and places only, no judgement of content. */
import type { Moment } from '../../../model/moment.ts';
import type { Mention } from '../../records.ts';
import { widthDays } from '../dates/moments.ts';

/** Versions count most, then standing at the head of an article, then a precise moment; the shares add up to 1. */
const share = { versions: 0.5, lead: 0.3, precision: 0.2 };

/** 0 to 1, three decimals. */
export function weight(mentions: readonly Mention[], when: Moment | null, articles: number): number {
  const versions = new Set(mentions.map((mention) => mention.article)).size;
  const leads = new Set(mentions.filter((mention) => mention.place === 'lead').map((mention) => mention.article)).size;
  const width = when ? widthDays(when) : Number.POSITIVE_INFINITY;
  const precision = width === 1 ? 1 : width <= 31 ? 0.7 : width <= 366 ? 0.4 : 0;
  const sum =
    share.versions * (Math.log(1 + versions) / Math.log(1 + Math.max(2, articles))) +
    share.lead * Math.min(1, leads / versions) +
    share.precision * precision;
  return Math.round(Math.min(1, sum) * 1000) / 1000;
}
