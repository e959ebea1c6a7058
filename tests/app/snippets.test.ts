/** The lines for site owners: true to the address, and closed against words that would break out of an attribute. */
import { expect, test } from 'vitest';
import { home } from '../../src/app/address.ts';
import { safeUrl } from '../../src/app/article/safe-url.ts';
import { printable } from '../../src/app/printable.ts';
import { frameSnippet, scriptSnippet } from '../../src/app/shell/snippets.ts';

const location = { href: 'https://example.org/site/?v=1&q=x', pathname: '/site/' };

test('a frame leads to the event in its compact form', () => {
  expect(frameSnippet({ ...home, event: 'e0123456789', embed: true }, 'A title', location)).toContain(
    'src="https://example.org/site/?v=1&amp;event=e0123456789&amp;embed=1"',
  );
});

test('a title cannot break out of its attribute', () => {
  const snippet = frameSnippet(home, '"><script>alert(1)</script>', location);
  expect(snippet).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  expect(snippet).not.toContain('<script');
});

test('the script for hosts looks at who speaks and bounds what it is told', () => {
  expect(scriptSnippet).toContain('contentWindow === source');
  expect(scriptSnippet).toContain('20000');
});

test.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org/', 'http://example.org/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['blob:https://example.org/1', null],
  ['no address', null],
  [null, null],
])('an original link %j becomes %j', (url, expected) => {
  expect(safeUrl(url)).toBe(expected);
});

test('what cannot be seen or turns the writing around is shown as what it is', () => {
  expect(printable('\u0000a\u202Eb')).toBe('␀a\\u{202E}b');
  expect(printable('  ')).toBe('␠␠');
  expect(printable('é <img>')).toBe('é <img>');
  expect(printable('x'.repeat(500)).length).toBeLessThan(130);
});
