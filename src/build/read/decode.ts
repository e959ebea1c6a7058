/** Bytes to text: byte order mark, strict UTF-8, else a single-byte guess that is reported. Says no to what is no text. */
import { detect } from 'chardet';

export type Decoded = { text: string; warnings: string[] } | { reject: 'binary' | 'empty' };

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** First bytes of formats that are often misnamed as text: PDF, ZIP (also office files), gzip, PNG, JPEG, GIF. */
const foreign: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];
/** Control characters beyond one in so many make a text binary. */
const oneControlIn = 100;
/** More combining marks in a row than any script writes. */
const heaped = /\p{M}{20}/u;

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);

export function decode(bytes: Uint8Array): Decoded {
  if (foreign.some((start) => startsWith(bytes, start))) return { reject: 'binary' };
  const marked = marks.find(([, start]) => startsWith(bytes, start))?.[0];
  if (marked === 'utf-32') return { reject: 'binary' };
  const { text, warnings } = marked ? { text: new TextDecoder(marked).decode(bytes), warnings: [] } : unmarked(bytes);
  if (text.includes('\0')) return { reject: 'binary' };
  const controls = text.match(/[^\P{Cc}\t-\r\u0080-\u009f]/gu)?.length ?? 0;
  if (controls * oneControlIn > text.length) return { reject: 'binary' };
  if (text.trim() === '') return { reject: 'empty' };
  if (heaped.test(text)) warnings.push('combining-marks');
  return { text: text.isWellFormed() ? text : text.toWellFormed(), warnings };
}

function unmarked(bytes: Uint8Array): { text: string; warnings: string[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    if (bytes.includes(0)) return { text: '\0', warnings: [] };
    const guess = detect(bytes.subarray(0, 65_536))?.toLowerCase() ?? '';
    const name = /^(?:windows|koi8|big5|gb|shift|euc)/.test(guess) ? guess : 'windows-1252';
    const decoder = supported(name) ?? new TextDecoder('windows-1252');
    const text = decoder.decode(bytes);
    return { text: decoder.encoding === 'windows-1252' ? withMarks(text) : text, warnings: [`decoded-as-${decoder.encoding}`] };
  }
}

/** The marks at 0x80 to 0x9f of windows-1252 (WHATWG Encoding), which Node 20 decodes as if they were Latin-1 control characters. */
const marks1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function withMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => marks1252.charAt(control.charCodeAt(0) - 0x80));
}

function supported(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}
