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
    “Publisher 0” at 42, 168
    “1” at 216, 168
    “Publisher 1” at 42, 210
    “1” at 216, 210
    “flood on a stated day” at 230, 24
    “vote on an inferred day” at 327, 124
    “talks some day in spring” at 483, 124
    “trial about June” at 717, 124
    “strike since July” at 827, 124
    “dam built before August” at 936, 104
    “fair still to come” at 1068, 24
    “1” at 270, 259
    “10” at 309, 259
    “20” at 355, 259
    “1” at 413, 259
    “10” at 452, 259
    “20” at 498, 259
    “1” at 552, 259
    “10” at 591, 259
    “20” at 637, 259
    “1” at 695, 259
    “10” at 734, 259
    “20” at 780, 259
    “1” at 834, 259
    “10” at 873, 259
    “20” at 919, 259
    “1” at 977, 259
    “10” at 1016, 259
    “20” at 1062, 259
    “1” at 1120, 259
    “10” at 1159, 259
    “Mar 2024” at 271, 276
    “Apr 2024” at 414, 276
    “May 2024” at 552, 276
    “Jun 2024” at 696, 276
    “Jul 2024” at 834, 276
    “Aug 2024” at 978, 276
    “Sep 2024” at 1121, 276"
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
    “Publisher 0” at 42, 168
    “3” at 216, 168
    “Publisher 1” at 42, 210
    “1” at 216, 210
    “bridge opened” bold at 286, 124
    “bridge closed” at 1043, 124
    “2” at 250, 259
    “3” at 288, 259
    “4” at 325, 259
    “5” at 363, 259
    “6” at 401, 259
    “7” at 438, 259
    “8” at 476, 259
    “9” at 514, 259
    “10” at 549, 259
    “11” at 586, 259
    “12” at 624, 259
    “13” at 662, 259
    “14” at 700, 259
    “15” at 737, 259
    “16” at 775, 259
    “17” at 813, 259
    “18” at 850, 259
    “19” at 888, 259
    “20” at 926, 259
    “21” at 963, 259
    “22” at 1001, 259
    “23” at 1039, 259
    “24” at 1076, 259
    “25” at 1114, 259
    “26” at 1152, 259
    “Mar 2024” at 234, 276"
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
    “Publisher 0” at 42, 168
    “1” at 216, 168
    “first” at 237, 124
    “second” at 338, 124
    “third” at 549, 124
    “fourth” at 1083, 124
    break at 275
    “9” at 293, 217
    “11” at 350, 217
    “13” at 410, 217
    “15” at 469, 217
    “17” at 529, 217
    “19” at 589, 217
    “21” at 648, 217
    “23” at 708, 217
    “25” at 768, 217
    “27” at 827, 217
    “29” at 887, 217
    “1” at 979, 217
    “3” at 1039, 217
    “5” at 1099, 217
    “7” at 1158, 217
    “1948” at 240, 234
    “Oct 2024” at 281, 234
    “Nov 2024” at 967, 234"
  `);
});

test('on a narrow host captions stand above their lanes', () => {
  const timeline = timelineOf([[0], [1]], [{ title: 'only', from: '2024-10-11', by: [0, 1] }]);
  expect(written(pictureOf(timeline, { widthPx: 390 }).scene)).toMatchInlineSnapshot(`
    "connector at 195 over 52 px
    lane 0: filled circle at 195
    lane 1: filled circle at 195
    “Publisher 0” at 32, 114
    “1” at 112, 114
    “Publisher 1” at 32, 166
    “1” at 112, 166
    “only” at 183, 84
    “9” at 47, 231
    “10” at 117, 231
    “11” at 190, 231
    “12” at 262, 231
    “13” at 334, 231
    “Oct 2024” at 14, 248"
  `);
});

test('without a dated event: the lanes and nothing else', () => {
  const timeline = timelineOf([[0], [1, 2]], [{ title: 'some time', from: null, by: [0] }]);
  expect(written(pictureOf(timeline).scene)).toMatchInlineSnapshot(`
    "“Publisher 0” at 42, 48
    “1” at 216, 48
    “Publisher 1” at 42, 90
    “2” at 216, 90"
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
