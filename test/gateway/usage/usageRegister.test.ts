import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readUsage } from '../../../gateway/usage/readUsage';
import { MOST_FOLDED, MOST_USES, OTHER } from '../../../gateway/usage/countDay';
import { MOST_DAYS } from '../../../gateway/usage/usageTally';
import { noPersistedDocuments } from '../../../gateway/persisted/PersistedDocuments';
import { describeLimit } from '../../support/describeLimit';
import { createLogger } from '../../../subgraphs/shared/http/createLogger';
import { given, registerBench, sha, usedSchema, type RegisterBench } from '../../support/usage/usageBench';

const POOLS = given('query Pools { pools { id } }');
const NAMED = given('query Named { named { name } }');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let bench: RegisterBench;
beforeEach(() => (bench = registerBench()));
afterEach(() => bench.remove());

describe('the register of usage', () => {
  it('keeps a line for each client of one operation', async () => {
    const register = bench.open();
    const graph = register.at('graph');
    graph.note(POOLS, 'console', {});
    await bench.time.advance(1_000);
    graph.note(POOLS, 'console', {});
    graph.note(POOLS, 'mobile', {});
    await register.flush();
    const line = {
      contract: 'graph',
      hash: sha(POOLS.text),
      operation: 'Pools',
      registered: false,
      coordinates: ['Query.pools', 'Pool', 'Pool.id'],
    };
    expect(bench.lines()).toEqual([
      {
        file: '2026-03-02.w1-1.ndjson',
        ...line,
        client: 'console',
        count: 2,
        firstAt: '2026-03-02T02:00:00.000Z',
        lastAt: '2026-03-02T02:00:01.000Z',
      },
      {
        file: '2026-03-02.w1-1.ndjson',
        ...line,
        client: 'mobile',
        count: 1,
        firstAt: '2026-03-02T02:00:01.000Z',
        lastAt: '2026-03-02T02:00:01.000Z',
      },
    ]);
    await register.close();
  });

  it('writes at its interval and when it is closed, each count once', async () => {
    const register = bench.open();
    register.at('graph').note(POOLS, 'console', {});
    await bench.time.advance(59_999);
    expect(bench.lines()).toEqual([]);
    await bench.time.advance(1);
    await register.flush();
    expect(bench.lines()).toMatchObject([{ count: 1 }]);
    register.at('graph').note(POOLS, 'console', {});
    await register.close();
    const { usages } = await readUsage(bench.directory);
    expect(usages).toMatchObject([
      {
        client: 'console',
        touched: new Map([
          ['Query.pools', { count: 2, lastDay: '2026-03-02', registered: false }],
          ['Pool', { count: 2 }],
          ['Pool.id', { count: 2 }],
        ]),
      },
    ]);
    expect([usages.length, readdirSync(bench.directory).length]).toEqual([1, 1]);
  });

  it('keeps what variables name, by client, and never another value', async () => {
    const register = bench.open();
    const graph = register.at('graph');
    const filtered = given('query Q($f: Filter) { pools(filter: $f) { id } }');
    graph.note(filtered, 'console', { f: { kind: 'OLD', text: '110105194912310021' } });
    graph.note(filtered, 'mobile', { f: { of: { id: '110105194912310021' } } });
    await register.close();
    const [first, second] = bench.lines();
    expect(first?.coordinates).toEqual(expect.arrayContaining(['Kind.OLD', 'Filter.kind', 'Filter.text']));
    expect(second?.coordinates).toEqual(expect.arrayContaining(['Filter.of', 'Of.id']));
    expect(second?.coordinates).not.toContain('Filter.kind');
    expect(JSON.stringify(bench.lines())).not.toContain('1101051949');
  });

  it('begins another day at midnight in Chongqing', async () => {
    const register = bench.open();
    const graph = register.at('graph');
    await bench.time.advance(14 * HOUR - 1);
    graph.note(POOLS, 'console', {});
    await bench.time.advance(1);
    graph.note(POOLS, 'console', {});
    graph.note(POOLS, 'console', {});
    await register.close();
    expect(bench.lines().map(({ file, count }) => [file.slice(0, 10), count])).toEqual([
      ['2026-03-02', 1],
      ['2026-03-03', 2],
    ]);
  });

  it('loses nothing of a day that the clock goes back to', async () => {
    const register = bench.open();
    const graph = register.at('graph');
    graph.note(POOLS, 'console', {});
    await bench.time.advance(DAY);
    await register.flush();
    bench.time.shiftClock(-DAY);
    graph.note(POOLS, 'console', {});
    await register.close();
    expect(bench.lines().map(({ file, count }) => [file, count])).toEqual([
      ['2026-03-02.w1-1.ndjson', 1],
      ['2026-03-02.w1-3.ndjson', 1],
    ]);
  });

  it('tells a day on which nobody asked from one on which nobody counted', async () => {
    await bench.open().close();
    await bench.time.advance(2 * DAY);
    await bench.open().close();
    expect((await readUsage(bench.directory)).days).toEqual(['2026-03-02', '2026-03-04']);
  });

  it('puts together what goes over its bound, and forgets nothing that was touched', async () => {
    const register = bench.open({ most: 2 });
    const graph = register.at('graph');
    graph.note(POOLS, 'console', {});
    graph.note(NAMED, 'console', {});
    graph.note(given('{ pool { kind } }'), 'console', {});
    graph.note(given('query Q($f: Filter) { pools(filter: $f) { name } }'), 'console', { f: { text: 'x' } });
    graph.note(POOLS, 'console', {});
    await register.close();
    expect(bench.lines().map(({ hash, count }) => [hash, count])).toEqual([
      [sha(POOLS.text), 2],
      [sha(NAMED.text), 1],
      ['other', 2],
    ]);
    expect(bench.lines()[2]?.coordinates).toEqual(
      expect.arrayContaining(['Pool.kind', 'Kind.OLD', 'Pool.name', 'Filter.text']),
    );
  });

  it('puts clients together when there are too many', async () => {
    const register = bench.open({ most: 1 });
    const graph = register.at('graph');
    for (let client = 0; client < MOST_FOLDED + 10; client += 1) graph.note(POOLS, `c${client}`, {});
    await register.close();
    const lines = bench.lines();
    expect(lines).toHaveLength(MOST_FOLDED + 2);
    expect(lines.at(-1)).toMatchObject({ client: 'other', hash: 'other', count: 9 });
  });
});

describe('what is registered', () => {
  const documents = {
    ...noPersistedDocuments,
    clients: ['agency_1'],
    textsOf: () => [POOLS.text, '{ elsewhere }'],
  };

  it('counts as used where it is valid, each day, until it is taken back', async () => {
    let inForce = documents;
    const register = bench.open({ documents: () => inForce });
    register.at('partner').serves(usedSchema);
    await register.flush();
    expect(bench.lines()).toMatchObject([
      {
        contract: 'partner',
        client: 'agency_1',
        hash: sha(POOLS.text),
        operation: 'Pools',
        count: 0,
        registered: true,
      },
    ]);
    await bench.time.advance(DAY);
    await register.flush();
    inForce = { ...documents, clients: [] };
    await bench.time.advance(DAY);
    await register.close();
    const { usages, days } = await readUsage(bench.directory);
    expect(days.at(-1)).toBe('2026-03-04');
    expect(usages.map(({ touched }) => touched.get('Query.pools'))).toEqual([
      { count: 0, lastDay: '2026-03-03', registered: true },
    ]);
  });

  it('is one usage with what ran of it', async () => {
    const register = bench.open({ documents: () => documents });
    const partner = register.at('partner');
    partner.serves(usedSchema);
    partner.note(POOLS, 'agency_1', {});
    await register.close();
    const { usages } = await readUsage(bench.directory);
    expect(usages.map(({ touched }) => touched.get('Pool.id'))).toEqual([
      { count: 1, lastDay: '2026-03-02', registered: true },
    ]);
  });
});

describe('a directory that cannot be written', () => {
  it('is said once, stops no count, and is written when it can be', async () => {
    const lines: string[] = [];
    const logger = createLogger({
      service: 'g',
      level: 'info',
      destination: { write: (line) => void lines.push(line) },
    });
    const register = bench.open({ logger });
    const graph = register.at('graph');
    writeFileSync(bench.directory, 'a file in its place');
    for (let time = 0; time < 3; time += 1) {
      graph.note(POOLS, 'console', {});
      await register.flush();
    }
    expect(lines.filter((line) => line.includes('cannot be written'))).toHaveLength(1);
    rmSync(bench.directory);
    await register.close();
    expect(bench.lines()).toMatchObject([{ count: 3 }]);
    expect(lines.at(-1)).toContain('usage is written again');
  });
});

/** What is written when the directory can be written again, after so many days on which it could not. */
async function writtenAfter(days: number): Promise<string[]> {
  const register = bench.open();
  writeFileSync(bench.directory, 'a file in its place');
  for (let day = 1; day <= days; day += 1) {
    register.at('graph').note(POOLS, 'console', {});
    await register.flush();
    if (day < days) await bench.time.advance(DAY);
  }
  rmSync(bench.directory);
  await register.close();
  return bench.lines().map(({ file }) => file.slice(0, 10));
}

describeLimit('USAGE_DAYS_UNWRITTEN', {
  at: async () => expect(await writtenAfter(MOST_DAYS)).toEqual(['2026-03-02', '2026-03-03']),
  past: async () => expect(await writtenAfter(MOST_DAYS + 1)).toEqual(['2026-03-03', '2026-03-04']),
});

/** The hashes that are kept of so many operations of one client. */
async function keptOf(operations: number): Promise<ReadonlySet<string>> {
  const register = bench.open();
  const graph = register.at('graph');
  for (let at = 0; at < operations; at += 1)
    graph.note(given(`query Q${at} { pools { id } }`), 'console', {});
  await register.close();
  return new Set(bench.lines().map(({ hash }) => hash));
}

describeLimit('USAGE_OPERATIONS', {
  async at() {
    const hashes = await keptOf(MOST_USES);
    expect([hashes.size, hashes.has(OTHER)]).toEqual([MOST_USES, false]);
  },
  async past() {
    const hashes = await keptOf(MOST_USES + 1);
    expect([hashes.size, hashes.has(OTHER)]).toEqual([MOST_USES + 1, true]);
  },
});

describe('the files of a register', () => {
  const put = (name: string) => {
    mkdirSync(bench.directory, { recursive: true });
    writeFileSync(join(bench.directory, name), '');
  };

  it('go after the days that they are kept for, and not before', async () => {
    put('2025-01-26.old-1.ndjson');
    put('2025-01-25.old-1.ndjson');
    put('notes.txt');
    await bench.open().close();
    expect(readdirSync(bench.directory).sort()).toEqual([
      '2025-01-26.old-1.ndjson',
      '2026-03-02.w1-1.ndjson',
      'notes.txt',
    ]);
  });

  it('go by the day in Chongqing, while the process runs', async () => {
    put('2025-01-26.old-1.ndjson');
    const register = bench.open();
    await bench.time.advance(14 * HOUR - 1);
    await register.flush();
    expect(readdirSync(bench.directory)).toContain('2025-01-26.old-1.ndjson');
    await bench.time.advance(1);
    await register.close();
    expect(readdirSync(bench.directory)).not.toContain('2025-01-26.old-1.ndjson');
  });

  it('are read without the half of one, a torn line and what is not theirs', async () => {
    const register = bench.open();
    register.at('graph').note(POOLS, 'console', {});
    await register.close();
    const line = JSON.stringify(bench.lines()[0]);
    writeFileSync(join(bench.directory, '2026-03-01.torn-1.ndjson'), `${line}\n${line.slice(0, 90)}`);
    writeFileSync(join(bench.directory, '2026-03-01.half-1.ndjson.part'), `${line}\n`);
    writeFileSync(join(bench.directory, '2026-13-01.no-1.ndjson'), `${line}\n`);
    const { usages, unreadable } = await readUsage(bench.directory);
    expect(unreadable).toBe(1);
    expect(usages.map(({ touched }) => touched.get('Query.pools')?.count)).toEqual([2]);
  });
});
