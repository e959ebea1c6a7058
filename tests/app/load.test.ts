/** Whatever a server sends in place of data becomes a named trouble, never a crash and never wrong content. */
import type * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { depthOf, parseJson, Trouble } from '../../src/app/load.ts';
import { EventFileSchema } from '../../src/model/event.ts';
import { crane } from './sample.ts';

function troubleOf(text: string, schema: v.GenericSchema = EventFileSchema): { kind: string; detail: string | null } {
  try {
    parseJson('events/x.json', text, schema);
  } catch (error) {
    if (error instanceof Trouble) return { kind: error.kind, detail: error.detail };
    throw error;
  }
  throw new Error('nothing was wrong with it');
}

describe('a file of the dataset', () => {
  test('passes when it fits, with a byte order mark or without', () => {
    expect(parseJson('f', JSON.stringify(crane), EventFileSchema)).toEqual(crane);
    expect(parseJson('f', `\uFEFF${JSON.stringify(crane)}`, EventFileSchema)).toEqual(crane);
  });

  test.each([
    ['a page', '<!doctype html><title>Home</title>', 'not-data'],
    ['nothing', '', 'not-data'],
    ['a cut file', JSON.stringify(crane).slice(0, 300), 'broken'],
    ['a bare list', '[]', 'broken'],
    ['a hundred thousand brackets', `{"a":${'['.repeat(100_000)}`, 'deep'],
  ])('that is %s is named', (_, text, kind) => {
    expect(troubleOf(text).kind).toBe(kind);
  });

  test('that does not fit names the path', () => {
    const wrong = JSON.stringify({ ...crane, versions: [{ ...crane.versions[0], place: 'nowhere' }] });
    expect(troubleOf(wrong)).toEqual({ kind: 'misfit', detail: 'versions.0.place' });
  });

  test.each(Object.keys(crane))('is refused when %s is anything else', (field) => {
    for (const value of [null, 7, [], {}, 'x']) {
      const before: unknown = Reflect.get(crane, field);
      if (
        JSON.stringify(before) === JSON.stringify(value) ||
        (Array.isArray(value) && Array.isArray(before) && field !== 'versions') ||
        (field === 'when' && value === null)
      )
        continue;
      expect(troubleOf(JSON.stringify({ ...crane, [field]: value })).kind).toBe('misfit');
    }
  });

  test.each(['__proto__', '\\u005f_proto__'])('loses a key %s and is read without it', (key) => {
    const text = JSON.stringify(crane).replace('{', `{"${key}":{"polluted":1},`);
    expect(parseJson('f', text, EventFileSchema)).toEqual(crane);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('is measured in depth without regard to brackets inside strings', () => {
    expect(depthOf('{"a":["[[[\\"[[["]}')).toBe(2);
  });
});
