/** The vocabulary of a scene: plain data, in host pixels, with colours by name. Whoever paints, picks, exports or tests reads these and nothing else. */

/** A colour by its part in the picture; `lane 3` is the fourth lane's. */
export type Tone = 'ink' | 'muted' | 'hairline' | 'accent' | 'warn' | 'background' | `lane ${number}`;

/** Where a capsule fades away, because that side of the moment is open. */
export type Fade = 'none' | 'start' | 'end';

export type Shape =
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; tone: Tone; width: number; alpha?: number; dash?: readonly number[] }
  /** `x`, `y` is the top left corner; `radius` rounds all four. */
  | {
      kind: 'box';
      x: number;
      y: number;
      width: number;
      height: number;
      radius: number;
      fill?: Tone;
      stroke?: Tone;
      alpha?: number;
      lineWidth?: number;
    }
  /** The extent of a moment in a lane; `y` is its middle. `dashed` is approximate. */
  | { kind: 'capsule'; x1: number; x2: number; y: number; height: number; tone: Tone; fade: Fade; dashed: boolean; dim: boolean }
  /** One event in one lane. A diamond is announced, a circle reported; hollow is inferred; `text` the number of articles. */
  | {
      kind: 'mark';
      x: number;
      y: number;
      r: number;
      form: 'circle' | 'diamond';
      hollow: boolean;
      dashed: boolean;
      tone: Tone;
      text: string;
      dim: boolean;
    }
  /** Several events of a lane that lie too close. */
  | { kind: 'cluster'; x: number; y: number; width: number; height: number; tone: Tone; text: string; dim: boolean }
  /** Something the versions disagree on; `x`, `y` is the middle of the foot. */
  | { kind: 'triangle'; x: number; y: number; size: number; tone: Tone; dim: boolean }
  /** Slanted double stroke of a folded stretch. */
  | { kind: 'break'; x: number; y: number; tone: Tone }
  /** Upright bars of one width and foot: densities and the overview. */
  | { kind: 'bars'; x: readonly number[]; height: readonly number[]; y: number; width: number; tone: Tone; centred: boolean; alpha: number }
  /** `halo` keeps the words readable where lines pass behind them. */
  | { kind: 'text'; x: number; y: number; text: string; size: number; bold: boolean; align: 'start' | 'middle' | 'end'; tone: Tone; halo?: boolean };

/** What a pointer or the keyboard can reach: the ordinals of the events under one mark of one lane. */
export interface Target {
  lane: number;
  events: ArrayLike<number>;
  x: number;
  y: number;
  /** Half the width and height of the area that hits. */
  halfWidth: number;
  halfHeight: number;
}

/** Width of a text in px. The scene asks, because only the painter has fonts. */
export type Measure = (text: string, size: number, bold: boolean) => number;
