/** What the static server answers, and what it never hands out. Runs against a small site of its own in a temporary folder. */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseEncoding, requestedPath, type Served, serve } from '../../src/build/serve.ts';
import { cacheControl, contentSecurityPolicy, contentType, everywhere } from '../../src/build/serve-headers.ts';

const script = `export const words = '${'proof or blank '.repeat(200)}';`;
let folder: string;
let site: Served;

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A request whose path goes over the wire as it stands; `fetch` would tidy it first. */
function ask(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  const { port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers ?? {} }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'a site with spaces '));
  const root = join(folder, 'dist');
  await mkdir(join(root, 'assets'), { recursive: true });
  await mkdir(join(root, 'data', 'events'), { recursive: true });
  await mkdir(join(root, '.vite'));
  await writeFile(join(folder, 'secret.txt'), 'outside the root');
  await symlink(join(folder, 'secret.txt'), join(root, 'linked.txt'));
  await writeFile(join(root, 'index.html'), '<!doctype html><title>Synoptic</title>');
  await writeFile(join(root, 'assets', 'main-12345678.js'), script);
  await writeFile(join(root, 'data', 'timeline.json'), '{}');
  await writeFile(join(root, 'data', 'events', 'e1.json'), '{}');
  await writeFile(join(root, '.vite', 'manifest.json'), '{}');
  site = await serve({ root, port: 0 });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

describe('the static server', () => {
  it('puts the security policy and its companions on everything, refusals too', async () => {
    for (const path of ['/', '/assets/main-12345678.js', '/data/timeline.json', '/nothing', '/%zz']) {
      const { headers } = await ask(path);
      for (const [name, value] of Object.entries(everywhere)) expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
    }
  });

  it('names the type and how long an answer holds', async () => {
    expect((await ask('/')).headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    expect((await ask('/?event=e1')).headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await ask('/assets/main-12345678.js')).headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8' });
    expect((await ask('/assets/main-12345678.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/data/events/e1.json')).headers['cache-control']).toContain('immutable');
    expect((await ask('/data/timeline.json')).headers['cache-control']).toBe('no-cache');
  });

  it('compresses what gains by it, and only for who takes it', async () => {
    const plain = await ask('/assets/main-12345678.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(script);
    const zipped = await ask('/assets/main-12345678.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(gunzipSync(zipped.body).toString()).toBe(script);
    expect(chooseEncoding('gzip, deflate, br')).toBe('br');
    expect(chooseEncoding('gzip, br;q=0')).toBe('gzip');
    expect(chooseEncoding('deflate')).toBe('identity');
  });

  it('answers 304 to who has the same bytes already', async () => {
    const first = await ask('/data/timeline.json');
    const again = await ask('/data/timeline.json', { headers: { 'if-none-match': String(first.headers.etag) } });
    expect([first.status, again.status, again.body.length]).toEqual([200, 304, 0]);
  });

  it('says 404 for what is not there, and never sends the page instead', async () => {
    for (const path of ['/data/events/e9.json', '/nothing', '/assets', '/assets/', '/index.html/', '//index.html', '/data/']) {
      const { status, body } = await ask(path);
      expect([path, status]).toEqual([path, 404]);
      expect(body.toString()).not.toContain('<');
    }
  });

  it('hands out nothing from outside its root, nor the notes of the build', async () => {
    const paths = ['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/linked.txt', '/.vite/manifest.json'];
    for (const path of paths) expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });

  it('calls an address that cannot be read a bad request', async () => {
    for (const path of ['/%E0%A4%A', '/%', '/%00', '/a%5Cb', 'http://elsewhere.example/'])
      expect([path, (await ask(path)).status]).toEqual([path, 400]);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  it('moves to a free port only where it may', async () => {
    const taken = Number(new URL(site.url).port);
    await expect(serve({ root: folder, port: taken })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const other = await serve({ root: folder, port: taken, elseFree: true });
    expect(new URL(other.url).port).not.toBe(String(taken));
    await other.close();
  });

  it('reads any address as a path below the root or refuses it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webPath(), fc.string({ unit: fc.constantFrom('/', '.', '%2e', '%2f', '%5c', 'a', '\\', '%', '\0') })),
        (target) => {
          let path: string;
          try {
            path = requestedPath(`/${target}`);
          } catch {
            return;
          }
          expect(path.split('/').every((name) => name !== '' && name !== '..' && name !== '.')).toBe(true);
          expect(path).not.toMatch(/[\\\0]/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('stands on the same headers as public/_headers', async () => {
    const lines = (await readFile(new URL('../../public/_headers', import.meta.url), 'utf8')).split('\n');
    const rules = new Map<string, string[]>();
    for (const line of lines) {
      if (line.startsWith('/')) rules.set(line, []);
      else if (line.startsWith('  ')) [...rules.values()].at(-1)?.push(line.trim());
    }
    expect(rules.get('/*')).toEqual(Object.entries(everywhere).map(([name, value]) => `${name}: ${value}`));
    expect(rules.get('/*')?.[0]).toBe(`Content-Security-Policy: ${contentSecurityPolicy}`);
    for (const [pattern, headers] of rules) {
      const path = pattern === '/' ? 'index.html' : pattern.slice(1).replace('*', 'x');
      if (pattern !== '/*') expect([pattern, headers]).toEqual([pattern, [`Cache-Control: ${cacheControl(path)}`]]);
    }
    expect(contentType('fonts/x.woff2')).toEqual({ type: 'font/woff2', compress: false });
  });
});
