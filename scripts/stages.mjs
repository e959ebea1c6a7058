/** What `npm test` runs, in order: each stage says how many checks passed and failed, and which by name. Knows nothing of set-up or of the summary. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { differences, fingerprint } from './fingerprint.mjs';
import { npm, program, root, run, Trouble } from './run.mjs';
import { checkSize } from './size.mjs';

const results = join(root, 'test-results', 'counts');

/** A stage that is one check: it holds or it does not. */
const whole = (holds) => (holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const runs =
  (name, ...args) =>
  async () =>
    whole((await run(...program(name, ...args))) === 0);

/** A runner that counts its own tests into a file; a run that fails without a failed test (a file that cannot be loaded) counts as one. */
async function counted(name, [command, args], env, read) {
  mkdirSync(results, { recursive: true });
  const file = join(results, `${name}.json`);
  rmSync(file, { force: true });
  const code = await run(command, args(file), env(file));
  let counts;
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const unseen = (code !== 0 && counts.failed === 0) || counts.passed + counts.failed === 0;
  return { ...counts, failed: counts.failed + (unseen ? 1 : 0) };
}

const failedUnits = ({ testResults }) =>
  testResults.flatMap((file) => file.assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => `failed: ${fullName}`));

function unit() {
  const [command, args] = program('vitest', 'run', '--reporter=default', '--reporter=json');
  const withFile = (file) => [...args, `--outputFile.json=${file}`];
  return counted(
    'unit',
    [command, withFile],
    () => ({}),
    (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests, named: failedUnits(report) }),
  );
}

/** The tests that did not pass at once; `status` as Playwright's JSON reporter gives it. */
function notAtOnce(suites) {
  const here = suites.flatMap(({ specs = [] }) =>
    specs.flatMap(({ file, line, title, tests }) => tests.map(({ status }) => ({ status, at: `${file}:${line} ${title}` }))),
  );
  const names = { unexpected: 'failed', flaky: 'passed at the second try' };
  const own = here.filter(({ status }) => status in names).map(({ status, at }) => `${names[status]}: ${at}`);
  return [...own, ...suites.flatMap((suite) => notAtOnce(suite.suites ?? []))];
}

/** `project` as in playwright.config.ts; times are taken in a run of their own, whatever the others say. */
const browser = (name, project) => async () => {
  const [command, args] = program('playwright', 'test', '--reporter=list,json', '--no-deps', `--project=${project}`);
  const path = await ensureBrowser();
  const env = (file) => ({ CHROMIUM_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return counted(name, [command, () => args], env, ({ stats, errors, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    named: notAtOnce(suites),
  }));
};

/** Another zone and a locale whose small letters differ (dotless i): what the build writes must not notice. */
const faraway = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' };

async function data() {
  const before = fingerprint();
  const code = await run(...npm('run', '--silent', 'data'), faraway);
  const changed = differences(before, fingerprint());
  if (changed.length > 0) console.log(`The data step depends on zone or locale; other bytes in public/data: ${changed.join(', ')}`);
  return whole(code === 0 && changed.length === 0);
}

async function size() {
  try {
    checkSize();
    return whole(true);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.log(error.message);
    return whole(false);
  }
}

export const stages = [
  { name: 'types', run: runs('typescript', '--noEmit') },
  { name: 'lint', run: runs('@biomejs/biome', 'check', '.') },
  { name: 'unit', run: unit },
  { name: 'truth', run: runs('tsx', join('tests', 'truth', 'main.ts')) },
  { name: 'data', run: data },
  { name: 'build', run: runs('vite', 'build', '--logLevel', 'warn') },
  { name: 'size', needs: 'build', run: size },
  { name: 'e2e', needs: 'build', run: browser('e2e', 'site') },
  { name: 'speed', needs: 'build', run: browser('speed', 'speed') },
];
