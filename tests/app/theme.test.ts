/** The colours are far enough apart in both themes: text 4.5 to 1, marks and lanes 3 to 1. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { laneColours } from '../../src/app/palette.ts';

const css = readFileSync(new URL('../../src/app/theme.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split(':root[data-theme="dark"]');

function tokensOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', tokensOf(lightCss)],
  ['dark', tokensOf(darkCss)],
])('the %s theme', (_, tokens) => {
  const colour = (name: string): string => {
    const value = tokens.get(name);
    if (!value) throw new Error(`no colour --${name}`);
    return value;
  };
  const grounds = ['paper', 'card', 'wash', 'hatch'];

  test.each(grounds.flatMap((ground) => ['ink', 'muted'].map((text) => [text, ground])))('lets %s be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['warn-ink', 'warn-wash'],
    ['ink', 'only-wash'],
    ['ink', 'warn-wash'],
    ['ink', 'place'],
    ['quote', 'card'],
    ['quote', 'place'],
    ['quote', 'only-wash'],
    ['warn-ink', 'paper'],
    ['warn-ink', 'card'],
    ['paper', 'ink'],
  ])('lets %s be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['warn', 'focus', ...Array.from({ length: laneColours }, (__, i) => `lane-${i}`)])('lets %s be seen on paper and card', (name) => {
    expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(name), colour('card'))).toBeGreaterThanOrEqual(3);
  });
});
