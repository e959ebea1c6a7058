#!/usr/bin/env node
/** `npm start`: from a fresh clone to the site in the browser's reach. Plain Node until the packages are installed. */
import { join } from 'node:path';
import util from 'node:util';
import { install } from './install.mjs';
import { main, npm, program, root, run, Trouble } from './run.mjs';

const usage = 'Usage: npm start -- [--port N] [--no-build]';
const defaultPort = 4173;

function readOptions() {
  try {
    const { values } = util.parseArgs({ options: { port: { type: 'string' }, 'no-build': { type: 'boolean', default: false } } });
    const port = values.port === undefined ? null : Number(values.port);
    if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65536))
      throw new Error(`--port ${values.port} is no port: give a number from 0 to 65535`);
    return { port, build: !values['no-build'] };
  } catch (error) {
    throw new Trouble(`${error.message}\n${usage}`);
  }
}

async function step(title, [command, args], hint) {
  console.log(title);
  const code = await run(command, args);
  if (code !== 0) throw new Trouble(`"${title}" in ${root} ended with code ${code}; the reason stands above. ${hint}`);
}

async function startServer(port) {
  const { tsImport } = await import('tsx/esm/api');
  const { serve } = await tsImport('../src/build/serve.ts', import.meta.url);
  try {
    return await serve({ root: join(root, 'dist'), port: port ?? defaultPort, elseFree: port === null });
  } catch (error) {
    if (error.code === 'EADDRINUSE') throw new Trouble(`port ${port} of 127.0.0.1 is taken. Choose another one with: npm start -- --port N`);
    throw error;
  }
}

await main(async () => {
  const { port, build } = readOptions();
  await install();
  if (build) {
    await step(
      'Reading the articles',
      npm('run', '--silent', 'data'),
      'Mend the articles in public/data/articles, or get them back with: git checkout public/data',
    );
    await step('Building the site', program('vite', 'build', '--logLevel', 'warn'), 'Undo the last change of src/, or report it.');
  }
  const { url, close } = await startServer(port);
  console.log(`Synoptic is at ${url}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
});
