/** The house rules that a program can hold, as functions from sources to breaches. Reads no file itself, so that each rule can be tried on planted sources. */
import ts from 'typescript';

/** Path from the root of the checkout, with `/`, to the text of the file. */
export type Sources = ReadonlyMap<string, string>;

/** What a room may import: other rooms, and packages (a trailing `*` covers a scope, `node:` Node itself). */
interface Arrows {
  rooms: readonly string[];
  packages: readonly string[];
}

export const arrows: Readonly<Record<string, Arrows>> = {
  model: { rooms: [], packages: ['valibot'] },
  text: { rooms: ['model'], packages: ['stemmer', 'diff'] },
  pipeline: { rooms: ['model', 'text'], packages: ['stemmer', 'wink-nlp', 'wink-eng-lite-web-model'] },
  build: { rooms: ['model', 'text', 'pipeline'], packages: ['node:', 'valibot', '@valibot/*', 'chardet'] },
  timeline: { rooms: ['model'], packages: ['d3'] },
  synopsis: { rooms: ['model', 'text'], packages: ['d3'] },
  app: {
    rooms: ['model', 'text', 'timeline', 'synopsis'],
    packages: ['react', 'react-dom', 'zustand', '@tanstack/react-query', '@tanstack/react-virtual', 'valibot', '@fontsource-variable/*'],
  },
};

const roomOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
const isCode = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
const parse = (path: string, text: string): ts.SourceFile => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** Every module that a source names: import, export from, import(), import type, import('…') in types. */
export function namedModules(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined;
    if (named !== undefined) found.push(ts.isStringLiteralLike(named) ? named.text : '(computed)');
    ts.forEachChild(node, visit);
  };
  visit(parse(path, text));
  return found;
}

/** `../model/span.ts` named in src/text/fold.ts is src/model/span.ts. A question mark and what follows is the bundler's. */
export function resolveRelative(from: string, named: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of named.replace(/\?.*$/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function mayImportPackage(room: string, named: string): boolean {
  return (arrows[room]?.packages ?? []).some((allowed) => {
    if (allowed === 'node:') return named.startsWith('node:');
    if (allowed.endsWith('/*')) return named.startsWith(allowed.slice(0, -1));
    return named === allowed || named.startsWith(`${allowed}/`);
  });
}

/** Imports that the table of arrows does not have. */
export function forbiddenArrows(sources: Sources): string[] {
  const breaches: string[] = [];
  for (const [path, text] of sources) {
    const room = roomOf(path);
    if (room === null || !isCode(path)) continue;
    const allowed = arrows[room];
    if (allowed === undefined) {
      breaches.push(`${path}: src/${room} is no room of the table of arrows`);
      continue;
    }
    for (const named of namedModules(path, text)) {
      if (named.startsWith('.')) {
        const target = roomOf(resolveRelative(path, named));
        if (target !== room && !(target !== null && allowed.rooms.includes(target))) breaches.push(`${path}: ${room} may not import ${named}`);
      } else if (!mayImportPackage(room, named)) breaches.push(`${path}: ${room} may not import ${named}`);
    }
  }
  return breaches;
}

/** Folders of words that every stage may use and that use no stage: one a language. */
const vocabularies: ReadonlySet<string | null> = new Set(['languages']);

/** Inside the pipeline a stage (a folder) imports the files beside the stages, the vocabularies and itself; only run.ts sees the stages. */
export function stageBreaches(sources: Sources): string[] {
  const stageOf = (path: string): string | null => /^src\/pipeline\/([^/]+)\//.exec(path)?.[1] ?? null;
  const breaches: string[] = [];
  for (const [path, text] of sources) {
    if (roomOf(path) !== 'pipeline' || !isCode(path) || path === 'src/pipeline/run.ts') continue;
    for (const named of namedModules(path, text).filter((name) => name.startsWith('.'))) {
      const target = resolveRelative(path, named);
      const stage = stageOf(target);
      if (target === 'src/pipeline/run.ts' || (stage !== null && stage !== stageOf(path) && !vocabularies.has(stage)))
        breaches.push(`${path}: may not import ${named}`);
    }
  }
  return breaches;
}

/** Chains of imports that come back to their beginning, one for each file that closes a circle. Types count too: a circle of ideas is one. */
export function cycles(sources: Sources): string[] {
  const edges = new Map<string, string[]>();
  for (const [path, text] of sources) {
    if (!isCode(path)) continue;
    const targets = namedModules(path, text).filter((name) => name.startsWith('.'));
    edges.set(
      path,
      targets.map((name) => resolveRelative(path, name)).filter((target) => sources.has(target)),
    );
  }
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return found;
}

/** Files that only pass on what others declare, and `export *` anywhere. */
export function barrels(sources: Sources): string[] {
  const breaches: string[] = [];
  for (const [path, text] of sources) {
    if (!isCode(path)) continue;
    const { statements } = parse(path, text);
    const passesOn = (node: ts.Statement): boolean => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
    const star = statements.some((node) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && node.exportClause === undefined);
    const own = statements.some((node) => !ts.isImportDeclaration(node) && !passesOn(node));
    if (star || (!own && statements.some(passesOn))) breaches.push(path);
  }
  return breaches;
}

const nameless = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'lib', 'types']);

/** Files and folders whose name says nothing. */
export function namelessRooms(paths: Iterable<string>): string[] {
  return [...paths].filter((path) => path.split('/').some((part) => nameless.has(part.replace(/\..*$/, '').toLowerCase())));
}

/** kebab-case for all, PascalCase for components alone (and their styles). */
export function misnamed(paths: Iterable<string>): string[] {
  return [...paths].filter((path) => {
    const name = path.split('/').at(-1) ?? '';
    if (path.endsWith('.tsx') && /^[A-Z]/.test(name)) return !/^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/.test(name);
    if (path.endsWith('.css') && /^[A-Z]/.test(name)) return !/^[A-Z][A-Za-z0-9]*\.module\.css$/.test(name);
    return !/^(?:README\.md|[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)+)$/.test(name);
  });
}

/** `export default` in any form. */
export function defaultExports(sources: Sources): string[] {
  const isDefault = (node: ts.Statement): boolean =>
    ts.isExportAssignment(node) ||
    (ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword));
  return [...sources].filter(([path, text]) => isCode(path) && parse(path, text).statements.some(isDefault)).map(([path]) => path);
}

/** Files that do not open with a comment of their own; an interpreter's line or a test environment's note may stand before it. */
export function uncommented(sources: Sources): string[] {
  const opening = /^(?:#!.*\n)?(?:\/\/ @vitest-environment .*\n)?(?:\/\*\*? ?|\/\*\*?\n ?\*? ?|\/\/ )[\p{L}\p{N}`'"“(]/u;
  return [...sources].filter(([, text]) => !opening.test(text)).map(([path]) => path);
}

export const lineCount = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** The value below which the share `q` of the sorted values lies (nearest rank). */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0;
}
