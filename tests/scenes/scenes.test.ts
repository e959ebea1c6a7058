/** A few pictures as plain words: what the reader sees of each trait of an event. Pixels are the painter's. */
import { expect, test } from 'vitest';
import { pictureOf } from '../timeline/picture.ts';
import { timelineOf } from '../timeline/sample.ts';
import { written } from './written.ts';

test('every trait of a moment has a shape of its own', () => {
  const timeline = timelineOf(
    [[0], [1]],
    [
      { title: 'flood on a stated day', from: '2024-03-04', by: [0, 1] },
      { title: 'vote on an inferred day', from: '2024-03-14', by: [0], inferred: true },
      { title: 'talks some day in spring', from: '2024-04-01', to: '2024-05-31', precision: 'season', by: [1] },
      { title: 'trial about June', from: '2024-06-01', to: '2024-06-30', precision: 'month', by: [0], approximate: true },
      { title: 'strike since July', from: '2024-07-10', to: null, by: [0] },
      { title: 'dam built before August', from: null, to: '2024-08-20', by: [1] },
      { title: 'fair still to come', from: '2024-09-01', by: [0], announcedBy: [0], differs: true },
    ],
  );
  expect(written(pictureOf(timeline).scene)).toMatchInlineSnapshot(`
    "lane 1: capsule 414 to 696
    lane 0: capsule 696 to 834, dashed
    lane 0: capsule 878 to 942, fading at its end
    lane 1: capsule 1004 to 1068, fading at its start
    connector at 287 over 42 px
    lane 0: filled circle at 287
    lane 1: filled circle at 287
    lane 0: hollow circle at 333
    lane 1: filled circle at 555
    lane 0: filled dashed circle at 765
    lane 0: filled circle at 878
    lane 1: filled circle at 1068
    disagreement at 1132
    lane 0: filled diamond at 1123
    “Publisher 0” at 42, 128
    “1” at 216, 128
    “Publisher 1” at 42, 170
    “1” at 216, 170
    “flood on a stated day” at 230, 24
    “vote on an inferred day” at 327, 84
    “talks some day in spring” at 483, 84
    “trial about June” at 717, 84
    “strike since July” at 827, 84
    “dam built before August” at 999, 44
    “fair still to come” at 1072, 64
    “1” at 270, 219
    “10” at 309, 219
    “20” at 355, 219
    “1” at 413, 219
    “10” at 452, 219
    “20” at 498, 219
    “1” at 552, 219
    “10” at 591, 219
    “20” at 637, 219
    “1” at 695, 219
    “10” at 734, 219
    “20” at 780, 219
    “1” at 834, 219
    “10” at 873, 219
    “20” at 919, 219
    “1” at 977, 219
    “10” at 1016, 219
    “20” at 1062, 219
    “1” at 1120, 219
    “10” at 1159, 219
    “Mar 2024” at 271, 236
    “Apr 2024” at 414, 236
    “May 2024” at 552, 236
    “Jun 2024” at 696, 236
    “Jul 2024” at 834, 236
    “Aug 2024” at 978, 236
    “Sep 2024” at 1121, 236"
  `);
});

test('a lane that tells an event twice counts it; a connector joins the lanes; the chosen title is bold', () => {
  const timeline = timelineOf(
    [[0, 1, 2], [3]],
    [
      { title: 'bridge opened', from: '2024-03-04', by: [0, 1, 3] },
      { title: 'bridge closed', from: '2024-03-24', by: [2], announcedBy: [2] },
    ],
  );
  expect(written(pictureOf(timeline, { selected: 0 }).scene)).toMatchInlineSnapshot(`
    "connector at 328 over 42 px
    lane 0: filled circle at 328 (2 articles)
    lane 1: filled circle at 328
    lane 0: filled diamond at 1082
    “Publisher 0” at 42, 128
    “3” at 216, 128
    “Publisher 1” at 42, 170
    “1” at 216, 170
    “bridge opened” bold at 286, 84
    “bridge closed” at 1043, 84
    “2” at 250, 219
    “3” at 288, 219
    “4” at 325, 219
    “5” at 363, 219
    “6” at 401, 219
    “7” at 438, 219
    “8” at 476, 219
    “9” at 514, 219
    “10” at 549, 219
    “11” at 586, 219
    “12” at 624, 219
    “13” at 662, 219
    “14” at 700, 219
    “15” at 737, 219
    “16” at 775, 219
    “17” at 813, 219
    “18” at 850, 219
    “19” at 888, 219
    “20” at 926, 219
    “21” at 963, 219
    “22” at 1001, 219
    “23” at 1039, 219
    “24” at 1076, 219
    “25” at 1114, 219
    “26” at 1152, 219
    “Mar 2024” at 234, 236"
  `);
});

test('decades without events fold into breaks', () => {
  const timeline = timelineOf(
    [[0]],
    [
      { title: 'first', from: '1948-01-01', to: '1948-12-31', precision: 'year', by: [0] },
      { title: 'second', from: '2024-10-11', by: [0] },
      { title: 'third', from: '2024-10-18', by: [0] },
      { title: 'fourth', from: '2024-11-05', by: [0] },
    ],
  );
  expect(written(pictureOf(timeline).scene)).toMatchInlineSnapshot(`
    "lane 0: capsule 236 to 268
    lane 0: filled circle at 252
    lane 0: filled circle at 356
    lane 0: filled circle at 564
    lane 0: filled circle at 1101
    “Publisher 0” at 42, 128
    “1” at 216, 128
    “first” at 237, 84
    “second” at 338, 84
    “third” at 549, 84
    “fourth” at 1083, 84
    break at 275
    “9” at 293, 177
    “11” at 350, 177
    “13” at 410, 177
    “15” at 469, 177
    “17” at 529, 177
    “19” at 589, 177
    “21” at 648, 177
    “23” at 708, 177
    “25” at 768, 177
    “27” at 827, 177
    “29” at 887, 177
    “1” at 979, 177
    “3” at 1039, 177
    “5” at 1099, 177
    “7” at 1158, 177
    “1948” at 240, 194
    “Oct 2024” at 281, 194
    “Nov 2024” at 967, 194"
  `);
});

test('on a narrow host captions stand above their lanes', () => {
  const timeline = timelineOf([[0], [1]], [{ title: 'only', from: '2024-10-11', by: [0, 1] }]);
  expect(written(pictureOf(timeline, { widthPx: 390 }).scene)).toMatchInlineSnapshot(`
    "connector at 195 over 52 px
    lane 0: filled circle at 195
    lane 1: filled circle at 195
    “Publisher 0” at 32, 94
    “1” at 112, 94
    “Publisher 1” at 32, 146
    “1” at 112, 146
    “only” at 183, 64
    “9” at 47, 211
    “10” at 117, 211
    “11” at 190, 211
    “12” at 262, 211
    “13” at 334, 211
    “Oct 2024” at 14, 228"
  `);
});

test('without a dated event: the lanes and nothing else', () => {
  const timeline = timelineOf([[0], [1, 2]], [{ title: 'some time', from: null, by: [0] }]);
  expect(written(pictureOf(timeline).scene)).toMatchInlineSnapshot(`
    "“Publisher 0” at 42, 128
    “1” at 216, 128
    “Publisher 1” at 42, 170
    “2” at 216, 170"
  `);
  expect(pictureOf(timeline).scene.targets).toEqual([]);
  expect(pictureOf(timelineOf([], [])).scene.shapes).toEqual([]);
});

test('two thousand events in view are drawn as densities whose number of shapes does not grow with them', () => {
  const many = (count: number) =>
    timelineOf(
      [[0], [1]],
      Array.from({ length: count }, (_, index) => ({ from: `${1900 + (index % 100)}-0${1 + (index % 9)}-1${index % 10}`, by: [index % 2] })),
    );
  const [two, eight] = [pictureOf(many(2000)).scene, pictureOf(many(8000)).scene];
  expect(two.shapes.filter((shape) => shape.kind === 'mark' || shape.kind === 'cluster')).toEqual([]);
  expect(eight.shapes.length).toBeLessThan(two.shapes.length + 40);
  expect(eight.targets.reduce((sum, target) => sum + target.events.length, 0)).toBe(8000);
});

test('days that no Date holds, and year 0, are drawn without a throw', () => {
  const days = ['0000-02-29', '-0043-03-15', '-999999-01-01', '+999999-12-31', '9999-12-31', '0001-01-01'];
  const timeline = timelineOf(
    [[0]],
    days.map((from) => ({ from, by: [0] })),
  );
  for (const scale of ['folded', 'even'] as const) {
    const { scene } = pictureOf(timeline, { scale });
    expect(scene.targets.reduce((sum, target) => sum + target.events.length, 0)).toBe(days.length);
    for (const target of scene.targets) expect(Number.isFinite(target.x)).toBe(true);
  }
});

test('the chosen event keeps its place and its title among densities', () => {
  const lines = Array.from({ length: 3000 }, (_, index) => ({ from: `${1900 + (index % 100)}-05-1${index % 10}`, by: [0], weight: 1 }));
  const { scene } = pictureOf(timelineOf([[0]], lines), { selected: 1234 });
  expect([...scene.places.keys()]).toEqual([1234]);
  expect(scene.labels.filter((label) => label.bold).map((label) => label.event)).toEqual([1234]);
});
