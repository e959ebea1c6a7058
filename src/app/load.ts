/** Fetches one file of the dataset and lets nothing through that does not fit its schema. Every failure becomes a Trouble that the catalogue has words for. */
import * as v from 'valibot';

export type TroubleKind = 'offline' | 'missing' | 'refused' | 'busy' | 'slow' | 'not-data' | 'broken' | 'deep' | 'misfit' | 'mixed-up';

export class Trouble extends Error {
  readonly kind: TroubleKind;
  readonly file: string;
  /** A path in the data, or an HTTP status: for the curious, never for a sentence. */
  readonly detail: string | null;
  /** How long the server asked us to wait. */
  readonly waitMs: number | null;

  constructor(kind: TroubleKind, file: string, detail: string | null = null, waitMs: number | null = null) {
    super(`${kind}: ${file}${detail ? ` (${detail})` : ''}`);
    this.kind = kind;
    this.file = file;
    this.detail = detail;
    this.waitMs = waitMs;
  }
}

const timeoutMs = 15_000;
/** Our own files nest eight deep. */
const deepest = 40;

export async function loadJson<S extends v.GenericSchema>(file: string, schema: S, signal: AbortSignal, fresh = false): Promise<v.InferOutput<S>> {
  const text = await fetchText(file, signal, fresh);
  return parseJson(file, text, schema);
}

/** Text to value: first character, depth, syntax, schema, in this order, since each guards the next. */
export function parseJson<S extends v.GenericSchema>(file: string, text: string, schema: S): v.InferOutput<S> {
  const plain = text.replace(/^\uFEFF/, '').trimStart();
  if (!plain.startsWith('{')) throw new Trouble(plain.startsWith('<') || plain === '' ? 'not-data' : 'broken', file);
  if (depthOf(plain) > deepest) throw new Trouble('deep', file);
  const result = v.safeParse(schema, parsed(file, plain), { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Trouble('misfit', file, v.getDotPath(issue) ?? issue.kind);
}

function parsed(file: string, text: string): unknown {
  try {
    // Dropped rather than refused: the name means nothing to us and must mean nothing to what comes after.
    return /__proto__|\\u005f/i.test(text) ? JSON.parse(text, (key, value) => (key === '__proto__' ? undefined : value)) : JSON.parse(text);
  } catch {
    throw new Trouble('broken', file);
  }
}

/** How deep brackets nest outside of strings, found without recursion. */
export function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === 92) i += 1;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > most) most = depth;
    } else if (code === 125 || code === 93) depth -= 1;
  }
  return most;
}

async function fetchText(file: string, signal: AbortSignal, fresh: boolean): Promise<string> {
  const control = new AbortController();
  const stop = (): void => control.abort();
  signal.addEventListener('abort', stop);
  const timer = setTimeout(() => control.abort(new Trouble('slow', file)), timeoutMs);
  try {
    const response = await fetch(new URL(`data/${file}`, document.baseURI), { signal: control.signal, cache: fresh ? 'no-cache' : 'default' });
    if (!response.ok) throw troubleOf(file, response);
    return await response.text();
  } catch (error) {
    if (error instanceof Trouble || signal.aborted) throw error;
    if (control.signal.reason instanceof Trouble) throw control.signal.reason;
    throw new Trouble(navigator.onLine ? 'refused' : 'offline', file);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function troubleOf(file: string, response: Response): Trouble {
  const status = String(response.status);
  if (response.status === 404 || response.status === 410) return new Trouble('missing', file, status);
  if (response.status !== 503 && response.status !== 429) return new Trouble('refused', file, status);
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return new Trouble('busy', file, status, Number.isFinite(seconds) ? Math.max(0, seconds) * 1000 : null);
}
