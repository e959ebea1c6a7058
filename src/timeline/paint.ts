/** Paints shapes on a 2D context, and measures text for the scene. The only file that knows a context or a colour; it decides nothing. */
import type { Measure, Shape, Tone } from './shapes.ts';
import type { Theme } from './theme.ts';

type Of<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>;

const dimAlpha = 0.22;

function colourOf(tone: Tone, theme: Theme): string {
  switch (tone) {
    case 'ink':
    case 'muted':
    case 'hairline':
    case 'accent':
    case 'warn':
    case 'background':
      return theme[tone];
    default:
      return theme.lanes[Number(tone.slice(5)) % Math.max(1, theme.lanes.length)] ?? theme.ink;
  }
}

const fontOf = (size: number, bold: boolean, theme: Theme): string => `${bold ? 650 : 400} ${size}px ${theme.fontFamily}`;

/** Remembers widths; make a new one when the font or the theme changes. */
export function createMeasure(context: CanvasRenderingContext2D, theme: Theme): Measure {
  const known = new Map<string, number>();
  return (text, size, bold) => {
    const key = `${size}${bold ? 'b' : ''} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size > 20_000) known.clear();
    context.font = fontOf(size, bold, theme);
    const width = context.measureText(text).width;
    known.set(key, width);
    return width;
  };
}

function paintLine(context: CanvasRenderingContext2D, shape: Of<'line'>, theme: Theme): void {
  context.globalAlpha = theme.forcedColors ? 1 : (shape.alpha ?? 1);
  context.strokeStyle = colourOf(shape.tone, theme);
  context.lineWidth = shape.width;
  context.setLineDash(shape.dash ? [...shape.dash] : []);
  context.beginPath();
  context.moveTo(shape.x1, shape.y1);
  context.lineTo(shape.x2, shape.y2);
  context.stroke();
  context.setLineDash([]);
}

function paintBox(context: CanvasRenderingContext2D, shape: Of<'box'>, theme: Theme): void {
  context.globalAlpha = shape.alpha ?? 1;
  context.beginPath();
  context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
  if (shape.fill) {
    context.fillStyle = colourOf(shape.fill, theme);
    context.fill();
  }
  if (!shape.stroke) return;
  if (theme.forcedColors) context.globalAlpha = 1;
  context.strokeStyle = colourOf(shape.stroke, theme);
  context.lineWidth = shape.lineWidth ?? 1;
  context.stroke();
}

/** A capsule that fades uses a gradient of alpha over its own colour. */
function capsuleFill(context: CanvasRenderingContext2D, shape: Of<'capsule'>, theme: Theme): string | CanvasGradient {
  const colour = colourOf(shape.tone, theme);
  if (shape.fade === 'none') return colour;
  const gradient = context.createLinearGradient(shape.x1, 0, shape.x2, 0);
  const clear = `color-mix(in srgb, ${colour} 0%, transparent)`;
  gradient.addColorStop(0, shape.fade === 'start' ? clear : colour);
  gradient.addColorStop(1, shape.fade === 'start' ? colour : clear);
  return gradient;
}

function paintCapsule(context: CanvasRenderingContext2D, shape: Of<'capsule'>, theme: Theme): void {
  const strength = shape.dim ? dimAlpha : 1;
  const fill = capsuleFill(context, shape, theme);
  const width = Math.max(0, shape.x2 - shape.x1);
  const open = shape.fade !== 'none';
  context.beginPath();
  context.roundRect(shape.x1, shape.y - shape.height / 2, width, shape.height, shape.height / 2);
  context.globalAlpha = (open ? 0.5 : 0.26) * strength;
  context.fillStyle = fill;
  context.fill();
  if (!shape.dashed && !theme.forcedColors) return;
  context.globalAlpha = strength;
  context.setLineDash(shape.dashed ? [3, 3] : []);
  context.strokeStyle = fill;
  context.lineWidth = 1;
  context.stroke();
  context.setLineDash([]);
}

function markPath(context: CanvasRenderingContext2D, { x, y, r, form }: Of<'mark'>): void {
  context.beginPath();
  if (form === 'circle') {
    context.arc(x, y, r, 0, 2 * Math.PI);
    return;
  }
  const d = r * 1.25;
  context.moveTo(x, y - d);
  context.lineTo(x + d, y);
  context.lineTo(x, y + d);
  context.lineTo(x - d, y);
  context.closePath();
}

function paintMark(context: CanvasRenderingContext2D, shape: Of<'mark'>, theme: Theme): void {
  const colour = colourOf(shape.tone, theme);
  markPath(context, shape);
  context.globalAlpha = 1;
  context.lineWidth = 3;
  context.strokeStyle = theme.background;
  context.stroke();
  context.fillStyle = theme.background;
  context.fill();
  context.globalAlpha = shape.dim ? dimAlpha : 1;
  if (!shape.hollow) {
    context.fillStyle = colour;
    context.fill();
  } else {
    context.save();
    context.clip();
    context.lineWidth = 4.5;
    context.strokeStyle = colour;
    if (shape.dashed) context.setLineDash([3, 2.2]);
    context.stroke();
    context.restore();
  }
  if (shape.text === '') return;
  write(context, shape.text, shape.x, shape.y + 3.6, 10, true, 'center', shape.hollow ? theme.ink : theme.background, theme);
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
  bold: boolean,
  align: CanvasTextAlign,
  colour: string,
  theme: Theme,
): void {
  context.font = fontOf(size, bold, theme);
  context.textAlign = align;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function paintCluster(context: CanvasRenderingContext2D, shape: Of<'cluster'>, theme: Theme): void {
  const { x, y, width, height } = shape;
  context.globalAlpha = 1;
  context.beginPath();
  context.roundRect(x - width / 2, y - height / 2, width, height, height / 2);
  context.fillStyle = theme.background;
  context.fill();
  context.globalAlpha = shape.dim ? dimAlpha : 1;
  context.strokeStyle = colourOf(shape.tone, theme);
  context.lineWidth = 2;
  context.stroke();
  write(context, shape.text, x, y + 4, 11, true, 'center', theme.ink, theme);
}

function paintTriangle(context: CanvasRenderingContext2D, shape: Of<'triangle'>, theme: Theme): void {
  const { x, y, size } = shape;
  context.globalAlpha = shape.dim ? dimAlpha : 1;
  context.beginPath();
  context.moveTo(x, y - size);
  context.lineTo(x + size * 0.58, y);
  context.lineTo(x - size * 0.58, y);
  context.closePath();
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = theme.background;
  context.stroke();
  context.fillStyle = colourOf(shape.tone, theme);
  context.fill();
}

function paintBreak(context: CanvasRenderingContext2D, { x, y, tone }: Of<'break'>, theme: Theme): void {
  context.globalAlpha = 1;
  context.strokeStyle = colourOf(tone, theme);
  context.lineWidth = 1.2;
  context.beginPath();
  for (const shift of [-2.5, 2.5]) {
    context.moveTo(x + shift - 2, y - 5);
    context.lineTo(x + shift + 2, y + 5);
  }
  context.stroke();
}

function paintBars(context: CanvasRenderingContext2D, shape: Of<'bars'>, theme: Theme): void {
  context.globalAlpha = theme.forcedColors ? 1 : shape.alpha;
  context.fillStyle = colourOf(shape.tone, theme);
  for (let index = 0; index < shape.x.length; index++) {
    const height = shape.height[index] ?? 0;
    context.fillRect(shape.x[index] ?? 0, shape.y - (shape.centred ? height / 2 : height), shape.width, height);
  }
}

function haloed(context: CanvasRenderingContext2D, shape: Of<'text'>, theme: Theme): void {
  context.font = fontOf(shape.size, shape.bold, theme);
  context.textAlign = shape.align === 'middle' ? 'center' : shape.align === 'end' ? 'right' : 'left';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = theme.background;
  context.strokeText(shape.text, shape.x, shape.y);
}

function paintText(context: CanvasRenderingContext2D, shape: Of<'text'>, theme: Theme): void {
  context.globalAlpha = 1;
  if (shape.halo) haloed(context, shape, theme);
  const align = shape.align === 'middle' ? 'center' : shape.align === 'end' ? 'right' : 'left';
  write(context, shape.text, shape.x, shape.y, shape.size, shape.bold, align, colourOf(shape.tone, theme), theme);
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape, theme: Theme): void {
  switch (shape.kind) {
    case 'line':
      paintLine(context, shape, theme);
      break;
    case 'box':
      paintBox(context, shape, theme);
      break;
    case 'capsule':
      paintCapsule(context, shape, theme);
      break;
    case 'mark':
      paintMark(context, shape, theme);
      break;
    case 'cluster':
      paintCluster(context, shape, theme);
      break;
    case 'triangle':
      paintTriangle(context, shape, theme);
      break;
    case 'break':
      paintBreak(context, shape, theme);
      break;
    case 'bars':
      paintBars(context, shape, theme);
      break;
    case 'text':
      paintText(context, shape, theme);
      break;
  }
}

/** Clears the canvas and paints the shapes in order. `ratio` is device pixels per CSS pixel. */
export function paint(context: CanvasRenderingContext2D, shapes: readonly Shape[], theme: Theme, ratio: number): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textBaseline = 'alphabetic';
  for (const shape of shapes) paintShape(context, shape, theme);
  context.globalAlpha = 1;
}
