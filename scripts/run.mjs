/** Runs the project's own programs as child processes. Never goes through a shell, so that a path may hold spaces; knows no stage and no test. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that these scripts belong to, wherever they are called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A failure whose message is meant for the reader as it stands; anything else is a defect and keeps its stack. */
export class Trouble extends Error {}

const notStarted = (command, error) => new Trouble(`${command} could not be started: ${error.message}. Check that it is installed and may be run.`);

/**
 * Resolves to the exit code (128 when a signal ended it); the child writes to our own output.
 * @param {string} command @param {readonly string[]} args @param {Record<string, string>} [env] added to ours
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', (error) => reject(notStarted(command, error)));
    child.once('close', (code) => resolve(code ?? 128));
  });
}

/** The same, but keeps what the child says to itself. @returns {Promise<{ code: number, output: string }>} */
export function runSilently(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (output += part));
    child.once('error', (error) => reject(notStarted(command, error)));
    child.once('close', (code) => resolve({ code: code ?? 128, output }));
  });
}

/** Node runs one of the installed packages' commands: `program('vite', 'build')`. */
export function program(name, ...args) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  return [process.execPath, [join(folder, file), ...args]];
}

/** npm runs; the copy that started us where there is one. */
export function npm(...args) {
  const started = process.env.npm_execpath;
  if (started?.endsWith('.js')) return [process.execPath, [started, ...args]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}

/** Runs a whole script: trouble is told in its own words, and the exit code says so. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Trouble ? `\nSynoptic: ${error.message}` : error);
    process.exitCode = 1;
  }
}
