/** What both tables of Line by line are given, the one that draws everything and the one that draws what is near. */
import type { VersionColumn } from '../../synopsis/arrange.ts';
import type { Row } from '../../synopsis/rows.ts';
import { laneStyle, type Variables } from '../palette.ts';
import type { ViewProps } from './view-props.ts';

export interface TableProps extends ViewProps {
  readonly rows: readonly Row[];
  readonly shown: readonly VersionColumn[];
}

/** A column with its place in the table, from 0, and whether it stays in sight while others pass. */
export interface Placed {
  readonly column: VersionColumn;
  readonly place: number;
  readonly sticks: boolean;
}

export function placedOf(shown: readonly VersionColumn[], sticky: number): readonly Placed[] {
  return shown.map((column, place) => ({ column, place, sticks: column.pinned && place < sticky }));
}

/** The attributes of every cell of a column: its colour, its track, where it sticks. */
export function cellOf({ column, place, sticks }: Placed): { style: Variables; 'data-sticks': '' | undefined } {
  return { style: { ...laneStyle(column.lane), '--track': place + 2, '--nth': place }, 'data-sticks': sticks ? '' : undefined };
}
