import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** One import: who imports, and what (a path from the root, or a package name). */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const PURE_SHARED = ['notice', 'rule', 'refusal', 'civilDate', 'uscc'].map(
  (name) => `subgraphs/shared/${name}`,
);
const OURS = /^(gateway|subgraphs|commands|demo|test)\//;
const MODULES = [
  'resolvers',
  'loaders',
  'persistence',
  'usecases',
  'sms',
  'domain',
  'context',
  'fieldReaders',
  'wiring',
  'env',
  'index',
];

/** Which modules of the same subgraph a module may import. Everything not named is forbidden. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  index: ['wiring', 'env', 'persistence', 'sms'],
  env: ['sms'],
  sms: ['sms', 'domain'],
  wiring: ['resolvers', 'loaders', 'persistence', 'context', 'usecases', 'domain', 'fieldReaders'],
  context: ['loaders', 'usecases', 'domain', 'persistence'],
  loaders: ['persistence', 'domain', 'loaders'],
  fieldReaders: ['domain'],
  resolvers: ['usecases', 'domain', 'context', 'loaders', 'resolvers', 'fieldReaders'],
  usecases: ['domain', 'usecases', 'persistence'],
  persistence: ['domain', 'persistence'],
  domain: ['domain'],
};

/** Every import of the product's own TypeScript files. */
export function importsOf(root: string): Import[] {
  return ['gateway', 'subgraphs', 'commands', 'demo']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => filesBelow(join(root, folder)))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => importsOfFile(root, file));
}

function importsOfFile(root: string, file: string): Import[] {
  const from = relative(root, file);
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => ({
    from,
    to: fileName.startsWith('.') ? relative(root, resolve(dirname(file), fileName)) : fileName,
  }));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** The imports that run against the house's direction, one line each. */
export function violations(imports: readonly Import[]): string[] {
  return imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} imports ${to}`);
}

function isAllowed({ from, to }: Import): boolean {
  const [area, name] = from.split('/');
  if (area === 'commands') return true;
  if (!OURS.test(to)) return isPackageAllowed(from, to);
  if (to.startsWith('test/') || to.startsWith('commands/')) return false;
  if (area === 'demo') return true;
  if (area === 'gateway') return to.startsWith('gateway/') || to.startsWith('subgraphs/shared/');
  if (name === 'shared') return to.startsWith('subgraphs/shared/');
  return isAllowedInSubgraph(from, to);
}

function isAllowedInSubgraph(from: string, to: string): boolean {
  const subgraph = from.split('/')[1];
  const module = moduleOf(from);
  if (to.startsWith('subgraphs/shared/')) return module !== 'domain' || PURE_SHARED.includes(to);
  if (!to.startsWith(`subgraphs/${subgraph}/`)) return false;
  return INSIDE[module]?.includes(moduleOf(to)) ?? false;
}

/** Packages that only certain places may use. The domain uses none at all. */
function isPackageAllowed(from: string, to: string): boolean {
  const module = from.startsWith('subgraphs/') ? moduleOf(from) : '';
  if (module === 'domain') return false;
  if (to === 'typeorm' || to.startsWith('typeorm/'))
    return /^subgraphs\/shared\/(database|scope|outbox|idempotency)\//.test(from) || module === 'persistence';
  if (to.startsWith('@apollo/gateway') || to.startsWith('@apollo/composition'))
    return from.startsWith('gateway/');
  return true;
}

/** `subgraphs/experts/usecases/registerExpert.ts` → `usecases`; a file beside wiring.ts counts by its name. */
function moduleOf(path: string): string {
  const name = (path.split('/')[2] ?? '').replace(/\.ts$/, '');
  return MODULES.includes(name) ? name : 'unknown';
}
