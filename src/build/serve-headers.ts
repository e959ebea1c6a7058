/** The headers that every answer of a host of Synoptic carries. The same stand in public/_headers for static hosts; a test holds the two together. */

/** Scripts, styles and data of our own origin alone; no markup made from strings. No frame-ancestors: the site is meant to be embedded. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The last three let the site run in frames: module scripts in a sandboxed one, whose origin is null, and all of it in a host page that asks for COEP. */
export const everywhere: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

export const forever = 'public, max-age=31536000, immutable';
export const askEachTime = 'no-cache';

/** Folders whose files are named by their content, so that a name never holds anything else. */
const immutableFolders = ['assets/', 'data/events/', 'data/texts/'];

/** `path`: below the root, without a slash in front. */
export function cacheControl(path: string): string {
  return immutableFolders.some((folder) => path.startsWith(folder)) ? forever : askEachTime;
}

const textual = new Map([
  ['html', 'text/html'],
  ['js', 'text/javascript'],
  ['mjs', 'text/javascript'],
  ['css', 'text/css'],
  ['json', 'application/json'],
  ['map', 'application/json'],
  ['webmanifest', 'application/manifest+json'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain'],
  ['md', 'text/markdown'],
  ['xml', 'application/xml'],
]);
const binary = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['gif', 'image/gif'],
  ['ico', 'image/x-icon'],
  ['woff', 'font/woff'],
  ['woff2', 'font/woff2'],
  ['wasm', 'application/wasm'],
]);

/** What a file is, by the end of its name, and whether it gains by compression. */
export function contentType(path: string): { type: string; compress: boolean } {
  const ending = /\.([0-9a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const text = textual.get(ending);
  if (text !== undefined) return { type: `${text}; charset=utf-8`, compress: true };
  return { type: binary.get(ending) ?? 'application/octet-stream', compress: false };
}
