/** A static server for the built site, for looking and for testing, on this machine alone. Never answers with anything outside its root, and never with the page in place of a missing file. */
import type { Stats } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cacheControl, contentType, everywhere } from './serve-headers.ts';

export interface ServeOptions {
  /** The folder of index.html. */
  root: string;
  /** 0 takes any free port. */
  port: number;
  /** Takes any free port where `port` is taken, instead of failing with EADDRINUSE. */
  elseFree?: boolean;
  /** Added to the headers of every answer; an empty value takes one away. */
  headers?: Readonly<Record<string, string>>;
}

export interface Served {
  /** With a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

type Encoding = 'br' | 'gzip' | 'identity';
interface Packed {
  tag: string;
  body: Buffer;
}
interface Site {
  root: string;
  headers: Readonly<Record<string, string>>;
  packed: Map<string, Packed>;
}

/** Below this the headers outweigh what compression saves. */
const compressFromBytes = 1024;
/** Middle levels: the site is small and the first answer must not wait. */
const brotliQuality = 5;
const gzipLevel = 6;

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** A refusal with its status; the words are for whoever looks at the answer itself. */
class Refusal extends Error {
  readonly status: number;
  constructor(status: number, words: string) {
    super(words);
    this.status = status;
  }
}

/** The path below the root that an address asks for. Decoded once; throws for what no file of a site is called. */
export function requestedPath(target: string): string {
  const path = target.split(/[?#]/, 1)[0] ?? '';
  if (!path.startsWith('/')) throw new Refusal(400, 'The address does not begin with a slash');
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    throw new Refusal(400, 'The address holds an escape that is none');
  }
  if (/[\0\\]/.test(decoded)) throw new Refusal(400, 'The address holds a sign that no file here has in its name');
  const names = decoded.slice(1).split('/');
  if (names.at(-1) === '') names[names.length - 1] = 'index.html';
  // Names with a dot in front are the build's own notes; `..` is among them.
  if (names.some((name) => name === '' || name.startsWith('.'))) throw new Refusal(404, 'Not found');
  return names.join('/');
}

/** A regular file whose real place is inside the root. Asked before reading, so that no link leads outside and no pipe is waited for. */
async function findInside(root: string, path: string): Promise<{ file: string; stats: Stats }> {
  try {
    const file = await realpath(join(root, path));
    const stats = await stat(file);
    if (file.startsWith(root + sep) && stats.isFile()) return { file, stats };
  } catch {
    // Missing, in a folder that is none, or not ours to read: all the same to who asks.
  }
  throw new Refusal(404, 'Not found');
}

/** The first of our encodings that the request takes. `q=0` says no. */
export function chooseEncoding(accepted: string): Encoding {
  const takes = (name: string) =>
    accepted.split(',').some((part) => part.trim().split(';')[0]?.trim() === name && !/;\s*q=0(?:\.0*)?\s*$/.test(part));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

function pack(plain: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  return encoding === 'br' ? asBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }) : asGzip(plain, { level: gzipLevel });
}

/** Compresses a file once for as long as it stays the same; what took no work is the file system's to remember. */
async function readPacked(site: Site, file: string, encoding: Encoding, tag: string): Promise<Buffer> {
  if (encoding === 'identity') return readFile(file);
  const key = `${encoding} ${file}`;
  const known = site.packed.get(key);
  if (known?.tag === tag) return known.body;
  const body = await pack(await readFile(file), encoding);
  site.packed.set(key, { tag, body });
  return body;
}

async function answerFile(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = requestedPath(request.url ?? '');
  const { file, stats } = await findInside(site.root, path);
  const { type, compress } = contentType(path);
  const encoding = compress && stats.size >= compressFromBytes ? chooseEncoding(String(request.headers['accept-encoding'] ?? '')) : 'identity';
  const tag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}-${encoding}"`;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', cacheControl(path));
  response.setHeader('ETag', tag);
  if (compress) response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const body = await readPacked(site, file, encoding, tag);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', body.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const status = error instanceof Refusal ? error.status : 500;
  const words = error instanceof Refusal ? error.message : 'The server could not read the file';
  for (const name of ['ETag', 'Vary', 'Content-Encoding', 'Content-Length']) response.removeHeader(name);
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status).end(`${words}\n`);
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries({ ...everywhere, ...site.headers })) if (value !== '') response.setHeader(name, value);
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      throw new Refusal(405, 'Only GET and HEAD are answered');
    }
    await answerFile(site, request, response);
  } catch (error) {
    refuse(response, error);
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Serves a folder on 127.0.0.1. Rejects with ENOENT where the folder is missing, and with EADDRINUSE where the port is taken and no other is allowed. */
export async function serve(options: ServeOptions): Promise<Served> {
  const site: Site = { root: await realpath(options.root), headers: options.headers ?? {}, packed: new Map() };
  const server = createServer((request, response) => void answer(site, request, response));
  let port: number;
  try {
    port = await listen(server, options.port);
  } catch (error) {
    if (!options.elseFree || !(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    port = await listen(server, 0);
  }
  return { url: `http://127.0.0.1:${port}/`, close: () => stop(server) };
}
