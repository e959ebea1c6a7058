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
               [--overrides FILE]              a reader's corrections (else overrides.json in the folder of the dataset)
               [--csv]                         articles.csv and events.csv beside the dataset, for spreadsheets
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
      options: {
        in: { type: 'string', default: 'public/data/articles' },
        out: { type: 'string', default: 'public/data' },
        overrides: { type: 'string' },
        csv: { type: 'boolean', default: false },
      },
    });
    if (values.in === '' || values.out === '' || values.overrides === '')
      throw new FolderError(`--in and --out take the name of a folder, --overrides that of a file.\n${usage}`);
    buildData(path.resolve(values.in), path.resolve(values.out), say, {
      corrections: values.overrides === undefined ? null : path.resolve(values.overrides),
      csv: values.csv,
    });
    return 0;
  }
  if (command === 'predict') {
    const [task, file] = rest;
    if (!tasks.includes(task as Task)) throw new FolderError(`Unknown task ${JSON.stringify(task ?? '')}.\n${usage}`);
    if (!file) throw new FolderError(`The task ${task} needs a file of lines.\n${usage}`);
    process.stdout.write(
      predict(task as Task, file)
        .map((line) => `${line}\n`)
        .join(''),
    );
    return 0;
  }
  if (command === 'serve') {
    const { values } = parseArgs({ args: rest, options: { port: { type: 'string', default: '4173' }, root: { type: 'string', default: 'dist' } } });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new FolderError(`--port takes a whole number up to 65535, not ${JSON.stringify(values.port)}.`);
    const { url } = await serve({ root: path.resolve(values.root), port, elseFree: true });
    say(`Synoptic is at ${url}`);
    return -1;
  }
  say(usage);
  return 2;
}

/** Errors that are the user's to mend say so themselves; those of the system are put into words; the rest is a fault of ours. */
function inWords(error: NodeJS.ErrnoException): string {
  if (error instanceof FolderError || error instanceof ProofError || error instanceof LockError || error.code?.startsWith('ERR_PARSE_ARGS'))
    return error.message;
  if (error.code && error.path)
    return `${error.path} cannot be used (${error.code}${error.syscall ? `, ${error.syscall}` : ''}). Check that it exists, is of the right kind (file or folder) and may be read and written.`;
  return `Something went wrong that should not: ${error.message}. Please report it with the input that caused it.`;
}

try {
  const code = await main(process.argv.slice(2));
  if (code >= 0) process.exitCode = code;
} catch (error) {
  say(inWords(error as NodeJS.ErrnoException));
  process.exitCode = 1;
}
