/** The command line: `build` makes the data, `predict` answers the evaluation tasks, `serve` shows a built site. Errors are one line that says what to do. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildData } from './data.ts';
import { predict, type Task, tasks } from './predict.ts';
import { FolderError } from './read/folder.ts';
import { serve } from './serve.ts';
import { ProofError } from './verify.ts';
import { LockError } from './write.ts';

const usage = `Usage:
  npm run data [-- --in FOLDER --out FOLDER]   read articles, write the dataset (public/data/articles to public/data)
  npm run --silent predict -- TASK IN.jsonl    answer ${tasks.join(', ')} for the evaluation sets
  npm run preview [-- --port N]                serve the built site`;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function main(words: string[]): Promise<number> {
  const [command, ...rest] = words;
  if (command === 'build') {
    const { values } = parseArgs({
      args: rest,
      options: { in: { type: 'string', default: 'public/data/articles' }, out: { type: 'string', default: 'public/data' } },
    });
    buildData(path.resolve(values.in), path.resolve(values.out), say);
    return 0;
  }
  if (command === 'predict') {
    const [task, file] = rest;
    if (!tasks.includes(task as Task) || !file) throw new FolderError(`Unknown task ${JSON.stringify(task ?? '')} or no input file.\n${usage}`);
    process.stdout.write(
      predict(task as Task, file)
        .map((line) => `${line}\n`)
        .join(''),
    );
    return 0;
  }
  if (command === 'serve') {
    const { values } = parseArgs({ args: rest, options: { port: { type: 'string', default: '4173' }, root: { type: 'string', default: 'dist' } } });
    const { url } = await serve({ root: path.resolve(values.root), port: Number(values.port) });
    say(`Synoptic is at ${url}`);
    return -1;
  }
  say(usage);
  return 2;
}

try {
  const code = await main(process.argv.slice(2));
  if (code >= 0) process.exitCode = code;
} catch (error) {
  const known =
    error instanceof FolderError ||
    error instanceof ProofError ||
    error instanceof LockError ||
    (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  say(
    known
      ? (error as Error).message
      : `Something went wrong that should not: ${(error as Error).message}. Run again with NODE_OPTIONS=--stack-trace-limit=50 and report it with the input that caused it.`,
  );
  process.exitCode = 1;
}
