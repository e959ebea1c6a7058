#!/usr/bin/env node
/** `npm test`: from a fresh clone to the last line `N passed, N failed`. `npm test -- unit e2e` runs those stages alone, with what they need. */
import { differences, fingerprint } from './fingerprint.mjs';
import { install } from './install.mjs';
import { main, npm, root, run, Trouble } from './run.mjs';
import { stages } from './stages.mjs';

function choose(names) {
  const known = stages.map((stage) => stage.name);
  const strangers = names.filter((name) => !known.includes(name));
  if (strangers.length > 0) throw new Trouble(`there is no stage ${strangers.join(', ')}. Stages: ${known.join(' ')}`);
  if (names.length === 0) return stages;
  const wanted = new Set([...names, ...stages.filter((stage) => names.includes(stage.name)).map((stage) => stage.needs)]);
  return stages.filter((stage) => wanted.has(stage.name));
}

/** The data are committed; where nobody is working on them (CI), the articles must yield just those. */
async function readArticles() {
  const committed = fingerprint();
  console.log('Reading the articles');
  const code = await run(...npm('run', '--silent', 'data'));
  if (code !== 0) throw new Trouble(`"npm run data" in ${root} ended with code ${code}; the reason stands above. Nothing was tested.`);
  const changed = differences(committed, fingerprint());
  if (changed.length === 0 || !process.env.CI) return;
  throw new Trouble(`public/data is not what this code makes of the articles: ${changed.join(', ')}. Run "npm run data" and commit public/data.`);
}

async function runStage(stage, results) {
  console.log(`\n── ${stage.name} ${'─'.repeat(40 - stage.name.length)}`);
  const began = performance.now();
  let counts;
  if (stage.needs && results.some((result) => result.name === stage.needs && result.failed > 0)) {
    console.log(`Not run: ${stage.needs} failed`);
    counts = { passed: 0, failed: 1 };
  } else {
    try {
      counts = await stage.run();
    } catch (error) {
      console.error(error instanceof Trouble ? error.message : error);
      counts = { passed: 0, failed: 1 };
    }
  }
  return { name: stage.name, seconds: (performance.now() - began) / 1000, ...counts };
}

function summarise(results) {
  console.log('\n── summary ────────────────────────────────');
  for (const { name, seconds, passed, failed, named = [] } of results) {
    console.log(
      `${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(8)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`,
    );
    for (const line of named) console.log(`     ${line}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const failed = sum('failed');
  if (failed > 0) process.exitCode = 1;
  console.log(`${sum('passed')} passed, ${failed} failed`);
}

await main(async () => {
  const results = [];
  try {
    const chosen = choose(process.argv.slice(2));
    await install();
    await readArticles();
    for (const stage of chosen) results.push(await runStage(stage, results));
  } catch (error) {
    console.error(error instanceof Trouble ? `Synoptic: ${error.message}` : error);
    results.push({ name: 'set-up', seconds: 0, passed: 0, failed: 1 });
  }
  summarise(results);
});
