import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { presentSchemas, publishedText } from '../../commands/publishedSchemas';
import { publishSchemas } from '../../commands/publishSchemas';
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

  it('refuses against a base of which a whole schema is gone, and exits 1', () => {
    const whole = join(folder, 'whole');
    cpSync(join(root, 'schema/published'), whole, { recursive: true });
    writeFileSync(join(whole, 'agency.graphql'), 'type Query { a: Int }');
    expect(run('schemaCheck', '--base', whole)).toMatchObject({
      status: 1,
      lines: ['agency  is gone: the base has it', expect.stringMatching(/^usage {2}/)],
    });
  });

  it('exits 2 with one line for what it cannot compare', () => {
    expect(run('schemaCheck', '--base', 'ref:no-such-ref')).toEqual({
      status: 2,
      lines: [],
      stderr: 'git knows no commit no-such-ref\n',
    });
  });
});

describe('what is published', () => {
  it('is what is there now, and nothing of what is gone', () => {
    const place = join(folder, 'place');
    const published = join(place, 'schema/published');
    mkdirSync(published, { recursive: true });
    cpSync(join(root, 'schema/supergraph.graphql'), join(place, 'schema/supergraph.graphql'));
    writeFileSync(join(published, 'agency.graphql'), 'type Query { a: Int }');
    publishSchemas(place);
    for (const [name, schema] of presentSchemas(place))
      expect(readFileSync(join(published, `${name}.graphql`), 'utf8')).toBe(publishedText(schema));
    expect(readdirSync(published).sort()).toEqual(['graph.graphql', 'ministry.graphql', 'partner.graphql']);
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
    Object.keys(schemaBase(repository, base, ['graph']).schema('graph')?.getQueryType()?.getFields() ?? {});
  const goneFrom = (base: string | undefined) => schemaBase(repository, base, ['graph']).gone;

  beforeAll(() => {
    mkdirSync(published, { recursive: true });
    git('init', '--quiet', '--initial-branch=main');
    git('commit', '--quiet', '--allow-empty', '-m', 'empty');
    git('tag', 'empty');
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

  it('has names that the present schemas have not, of a commit, a directory and what is published', () => {
    writeFileSync(join(published, 'agency.graphql'), 'type Query { a: Int }');
    writeFileSync(join(published, 'README.md'), 'no schema');
    expect(['ref:HEAD', published, undefined].map((base) => goneFrom(base))).toEqual([
      [],
      ['agency'],
      ['agency'],
    ]);
    git('add', '.');
    git('commit', '--quiet', '-m', 'agency');
    expect(['ref:HEAD', 'ref:HEAD~1'].map((base) => goneFrom(base))).toEqual([['agency'], []]);
    expect(goneFrom(join(published, 'graph.graphql'))).toEqual([]);
  });

  it.each(['ref:empty', 'ref:--output=x', 'ref:'])('is not %s', (ref) => {
    expect(() => fieldsOf(ref)).toThrow(/has no graph.graphql|git knows no commit/);
  });
});
