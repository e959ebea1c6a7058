/** The axis names years as the rest of the page does: before our era, without a year nought, and far ahead. */
import { expect, test } from 'vitest';
import { engineWords } from '../../src/app/timeline/words.ts';
import { ticksOf } from '../../src/timeline/axis.ts';
import { chartOf } from '../../src/timeline/chart.ts';
import { measure, timelineOf } from '../timeline/sample.ts';

function coarse(from: string, to: string): readonly string[] {
  const axes = chartOf(
    timelineOf(
      [[0]],
      [from, to].map((day) => ({ from: day, by: [0] })),
    ),
  ).axes;
  if (!axes) throw new Error('Dated events have an axis');
  const camera = { k: 1, x: 0, leftPx: 0, widthPx: 1200 };
  return ticksOf(axes.even.projection.scale, camera, engineWords, measure)
    .filter((tick) => tick.row === 'coarse')
    .map((tick) => tick.text);
}

test('across the turn of the era: round years on both sides and none called nought', () => {
  const years = coarse('-0449-06-01', '0420-06-01');
  expect(years.slice(0, 3)).toEqual(['450 BCE', '400 BCE', '350 BCE']);
  expect(years.slice(8, 13)).toEqual(['50 BCE', '1 CE', '50 CE', '100 CE', '150 CE']);
});

test('year by year across the turn of the era', () => {
  expect(coarse('-0003-06-01', '0003-06-01')).toEqual(['4 BCE', '3 BCE', '2 BCE', '1 BCE', '1 CE', '2 CE', '3 CE']);
});

test('the year nought of the contract is 1 BCE, month by month', () => {
  expect(coarse('0000-03-01', '0000-04-02')).toEqual(['Feb 1 BCE', 'Mar 1 BCE', 'Apr 1 BCE']);
});

test('far ahead', () => {
  expect(coarse('+11930-06-01', '+12020-06-01')).toContain('12000');
});
