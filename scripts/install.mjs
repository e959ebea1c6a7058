/** Makes node_modules agree with package-lock.json, and leaves it alone where it does already. Never changes the lock. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, runSilently, Trouble } from './run.mjs';

const oldest = [20, 19];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Trouble(
    `this is Node ${process.versions.node}; Synoptic needs ${oldest.join('.')} or newer. Install one from https://nodejs.org and run the command again.`,
  );
}

const read = (...path) => {
  try {
    return JSON.parse(readFileSync(join(root, ...path), 'utf8'));
  } catch {
    return null;
  }
};

/** Whether a package that is installed on some platforms only belongs on this one. Those that ask for a C library are left to npm. */
function belongsHere({ os, cpu, libc }) {
  const allows = (list, value) => !list || (list.includes(value) && !list.includes(`!${value}`));
  return Boolean(os || cpu) && !libc && allows(os, process.platform) && allows(cpu, process.arch);
}

/**
 * Why node_modules has to be installed, or null. npm's own account of what it installed (written last) is the stamp:
 * it also holds where somebody ran `npm install` without us, and an interrupted installation leaves none.
 */
export function stale() {
  const lock = read('package-lock.json');
  if (!lock) throw new Trouble(`package-lock.json in ${root} is missing or no JSON. Restore it with: git checkout package-lock.json`);
  const installed = read('node_modules', '.package-lock.json')?.packages;
  if (!installed) return 'node_modules is missing';
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const found = installed[path];
    if (!found && wanted.optional && !belongsHere(wanted)) continue;
    if (found?.version !== wanted.version || found?.integrity !== wanted.integrity) return `${path} is not the one that package-lock.json names`;
  }
  return null;
}

export async function install() {
  checkNode();
  const reason = stale();
  if (!reason) return;
  console.log(`Installing packages (${reason})`);
  // Test and build tools are development packages: NODE_ENV=production outside must not leave them out.
  const flags = ['--no-audit', '--no-fund', '--include=dev', '--loglevel=error'];
  const clean = await runSilently(...npm('ci', ...flags));
  if (clean.code === 0) return;
  // `npm ci` also refuses a lock that lacks a package for another platform, which some registries cannot yet give.
  console.log('npm ci refused; npm install keeps to the versions of package-lock.json as well');
  const lenient = await runSilently(...npm('install', '--no-save', ...flags));
  if (lenient.code === 0) return;
  throw new Trouble(
    `npm install in ${root} ended with code ${lenient.code}. npm ci said:\n${lastLines(clean.output)}\nnpm install said:\n${lastLines(lenient.output)}\n` +
      'Check that the npm registry can be reached (npm ping) and that the folder may be written, then run the command again.',
  );
}

const lastLines = (output) => output.trim().split('\n').slice(-15).join('\n');
