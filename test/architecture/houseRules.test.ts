import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const below = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules') return [];
    return statSync(path).isDirectory() ? below(path) : [path];
  });
const sources = ['gateway', 'subgraphs', 'commands', 'demo', 'test']
  .flatMap((folder) => below(join(root, folder)))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts'));
const offending = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.filter((path) => pattern.test(readFileSync(path, 'utf8'))).map((path) => relative(root, path));
const inProduct = sources.filter((path) => !path.startsWith(join(root, 'test')));

describe('the house rules', () => {
  it('keep every domain free of clock, chance and environment', () => {
    const domain = inProduct.filter((path) => /subgraphs\/\w+\/domain\//.test(path));
    expect(domain.length).toBeGreaterThan(20);
    expect(offending(domain, /Date\.now\(|new Date\(\)|Math\.random|process\.env/)).toEqual([]);
  });

  it('read the environment in env.ts only', () => {
    const elsewhere = inProduct.filter((path) => !/\/env\.ts$/.test(path) && !path.includes('/commands/'));
    expect(offending(elsewhere, /process\.env\b/)).toEqual([]);
  });

  it('know no default export', () => {
    expect(offending(inProduct, /^export default/m)).toEqual([]);
  });

  it('keep files short enough to read', () => {
    const long = inProduct.filter((path) => readFileSync(path, 'utf8').split('\n').length > 300);
    expect(long.map((path) => relative(root, path))).toEqual([]);
  });

  it('leave no test focused or skipped in silence', () => {
    const pattern = new RegExp(`\\b(it|test|describe)\\.(${['only', 'skip', 'todo'].join('|')})\\b`);
    expect(offending(sources, pattern)).toEqual([]);
  });

  it('install one copy of graphql', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Readonly<Record<string, unknown>>;
    };
    const copies = Object.keys(packages).filter((path) => /(^|\/)node_modules\/graphql$/.test(path));
    expect(copies).toEqual(['node_modules/graphql']);
  });
});
