/** Writes a scene as lines a person can read and compare: what stands where, in whole pixels, without the strip at the foot. Holds no test. */
import type { Scene } from '../../src/timeline/scene.ts';
import type { Shape } from '../../src/timeline/shapes.ts';

const px = (value: number): string => String(Math.round(value));

function line(shape: Shape, scene: Scene): string | null {
  if (('y' in shape ? shape.y : 'y1' in shape ? shape.y1 : 0) >= scene.layout.overviewTop) return null;
  switch (shape.kind) {
    case 'mark': {
      const traits = [shape.hollow ? 'hollow' : 'filled', shape.dashed ? 'dashed' : '', shape.form, shape.dim ? 'dim' : ''].filter(Boolean).join(' ');
      return `${shape.tone}: ${traits} at ${px(shape.x)}${shape.text && ` (${shape.text} articles)`}`;
    }
    case 'cluster':
      return `${shape.tone}: cluster of ${shape.text} at ${px(shape.x)}`;
    case 'capsule':
      return `${shape.tone}: capsule ${px(shape.x1)} to ${px(shape.x2)}${shape.fade === 'none' ? '' : `, fading at its ${shape.fade}`}${shape.dashed ? ', dashed' : ''}`;
    case 'triangle':
      return `disagreement at ${px(shape.x)}`;
    case 'break':
      return `break at ${px(shape.x)}`;
    case 'text':
      return `“${shape.text}”${shape.bold ? ' bold' : ''} at ${px(shape.x)}, ${px(shape.y)}`;
    case 'line':
      return shape.x1 === shape.x2 && shape.tone === 'ink' ? `connector at ${px(shape.x1)} over ${px(shape.y2 - shape.y1)} px` : null;
    default:
      return null;
  }
}

export function written(scene: Scene): string {
  return scene.shapes
    .map((shape) => line(shape, scene))
    .filter((text) => text !== null)
    .join('\n');
}
