import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { schemaBase } from '../../commands/schemaBase';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'schema-base-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a command prints, and its exit status. */
const run = (command: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'commands', `${command}.ts`), ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, lines: stdout.split('\n').filter((line) => line !== ''), stderr };
};

const base = join(folder, 'base');
cpSync(join(root, 'schema/published'), base, { recursive: true });
const file = join(base, 'graph.graphql');
const change = (text: string) =>
  writeFileSync(
    file,
    readFileSync(join(root, 'schema/published/graph.graphql'), 'utf8').replace(
      /^type Query {/m,
      `type Query {\n  ${text}`,
    ),
  );
const usage = join(folder, 'usage');
mkdirSync(usage);
const line = {
  contract: 'graph',
  client: 'console',
  hash: 'a'.repeat(64),
  operation: 'Gone',
  count: 2,
  firstAt: '2026-01-01T00:00:00.000Z',
  lastAt: '2026-01-01T00:00:00.000Z',
  registered: false,
  coordinates: ['Query.gone', 'Query.viewer'],
};
writeFileSync(join(usage, '2026-01-01.w-1.ndjson'), `${JSON.stringify(line)}\n`);

describe('npm run schema:check', () => {
  it('refuses against another base what was removed there while used, and exits 1', () => {
    change('gone: Int @deprecated(reason: "removal after 2026-01-31")');
    expect(run('schemaCheck', '--base', base)).toMatchObject({
      status: 0,
      lines: ['usage  not known: removals are judged by their dates alone, see --usage DIR'],
    });
    const { status, lines } = run('schemaCheck', '--base', file, '--usage', usage);
    expect(lines.slice(0, 3)).toEqual([
      "graph  Query.gone: Field 'gone' (deprecated) was removed from object type 'Query' (used by console Gone aaaaaaaaaaaaaaaa: 2 times, last 2026-01-01)",
      'partner  not compared: the base does not have it',
      'ministry  not compared: the base does not have it',
    ]);
    expect(lines[3]).toMatch(/^usage {2}known since 2026-01-01, counted on 1 of \d+ days$/);
    expect(status).toBe(1);
  });

  it('exits 2 with one line for what it cannot compare', () => {
    expect(run('schemaCheck', '--base', 'ref:no-such-ref')).toEqual({
      status: 2,
      lines: [],
      stderr: 'git knows no commit no-such-ref\n',
    });
  });
});

describe('npm run schema:usage', () => {
  it('answers 1 for what may not go', () => {
    const { status, lines } = run('schemaUsage', '--usage', usage, 'Query.viewer');
    expect(lines.slice(0, 2)).toEqual([
      'graph  Query.viewer may not go: no removal was announced',
      'graph  used by console Gone aaaaaaaaaaaaaaaa: 2 times, last 2026-01-01',
    ]);
    expect(status).toBe(1);
  });

  it('answers 2 where it is called wrongly', () => {
    expect(run('schemaUsage', '--uses', usage, 'Query.viewer')).toMatchObject({ status: 2, lines: [] });
  });
});

describe('the base of a comparison', () => {
  const repository = join(folder, 'repository');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
      cwd: repository,
      encoding: 'utf8',
    });
  const published = join(repository, 'schema/published');
  const fieldsOf = (base: string) =>
    Object.keys(schemaBase(repository, base, ['graph'])('graph')?.getQueryType()?.getFields() ?? {});

  beforeAll(() => {
    mkdirSync(published, { recursive: true });
    git('init', '--quiet', '--initial-branch=main');
    git('commit', '--quiet', '--allow-empty', '-m', 'empty');
    for (const name of ['first', 'second']) {
      writeFileSync(join(published, 'graph.graphql'), `type Query { ${name}: Int }`);
      git('add', '.');
      git('commit', '--quiet', '-m', name);
    }
  });

  it('is a commit of git, as it was then', () => {
    expect([fieldsOf('ref:main'), fieldsOf('ref:HEAD~1')]).toEqual([['second'], ['first']]);
  });

  it('is a file by its name, and not one of another name', () => {
    expect(fieldsOf(join(published, 'graph.graphql'))).toEqual(['second']);
    writeFileSync(join(folder, 'other.graphql'), 'type Query { third: Int }');
    expect(() => fieldsOf(join(folder, 'other.graphql'))).toThrow('has no graph.graphql');
    expect(() => fieldsOf(join(folder, 'none'))).toThrow('cannot be read');
  });

  it.each(['ref:HEAD~2', 'ref:--output=x', 'ref:'])('is not %s', (ref) => {
    expect(() => fieldsOf(ref)).toThrow(/has no graph.graphql|git knows no commit/);
  });
});
