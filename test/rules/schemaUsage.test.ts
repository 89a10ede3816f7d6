import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { BadCall } from '../../commands/runCommand';
import { usageAnswer } from '../../commands/usageAnswer';
import { usageWindow } from '../../commands/usageWindow';
import { addDays } from '../../subgraphs/shared/civilDate';

const TODAY = '2026-07-01';
const directory = mkdtempSync(join(tmpdir(), 'schema-usage-'));
afterAll(() => rmSync(directory, { recursive: true }));

const line = (client: string, coordinates: readonly string[], change: object = {}) =>
  `${JSON.stringify({
    contract: 'graph',
    client,
    hash: '0123456789abcdef0123456789abcdef',
    operation: 'Pools',
    count: 3,
    firstAt: '2026-06-01T01:00:00.000Z',
    lastAt: '2026-06-01T02:00:00.000Z',
    registered: false,
    coordinates,
    ...change,
  })}\n`;
const put = (day: string, writer: string, ...lines: readonly string[]) =>
  writeFileSync(join(directory, `${day}.${writer}-1.ndjson`), lines.join(''));
/** Days on which a process counted, and nobody asked. */
const quiet = (first: string, days: number) =>
  Array.from({ length: days }, (_, at) => `${addDays(first, at)}.quiet-1.ndjson`);
for (const name of quiet('2026-06-01', 30)) writeFileSync(join(directory, name), '');
put('2026-06-01', 'a', line('console', ['Query.pools', 'Pool.name', 'Pool.kind', 'Kind.OPEN']));
put('2026-06-02', 'a', line('console', ['Query.pools', 'Pool.name'], { count: 4 }));
put('2026-06-03', 'b', line('mobile', ['Query.named', 'Named.name'], { operation: undefined, count: 1 }));
put(
  '2026-06-29',
  'a',
  line('agency_1', ['Query.pools', 'Pool.name'], { contract: 'partner', count: 0, registered: true }),
);

const AFTER = '@deprecated(reason: "removal after 2026-06-30")';
const schema = (name: string) =>
  buildSchema(`type Query { pools(first: Int): [Pool] named: Named } interface Named { name: String }
    type Pool implements Named { name: String ${name}  unused: Int ${AFTER}  later: Int @deprecated(reason: "removal after 2026-07-01") kind: Kind }
    enum Kind { OPEN CLOSED }`);
const schemas = new Map([
  ['graph', schema(AFTER)],
  ['partner', schema('')],
]);
const answer = async (coordinate: string, since?: string) =>
  usageAnswer(schemas, coordinate, await usageWindow(directory, since, TODAY), TODAY);

describe('the question whether something may go', () => {
  it('is answered with clients, counts and last days, by contract', async () => {
    const { lines, mayGo } = await answer('Pool.name');
    expect(lines).toEqual([
      'graph  Pool.name may not go: it is used',
      'graph  used by mobile 0123456789abcdef: 1 time, last 2026-06-03',
      'graph  used by console Pools 0123456789abcdef: 7 times, last 2026-06-02',
      'partner  Pool.name may not go: no removal was announced',
      'partner  used by agency_1 Pools 0123456789abcdef: registered, last 2026-06-29',
      'usage  known since 2026-06-01, counted on 30 of 30 days',
    ]);
    expect(mayGo).toBe(false);
  });

  it.each([
    ['an unused field after its day', 'Pool.unused', 'may go', true],
    [
      'an unused field on its day',
      'Pool.later',
      'may not go: its removal was announced for after 2026-07-01',
      false,
    ],
    ['a field that is not announced', 'Query.named', 'may not go: no removal was announced', false],
    ['an argument', 'Query.pools(first:)', 'may not go: no removal was announced', false],
    ['a type of which something is used', 'Kind', 'may not go: it is used', false],
  ])('is answered for %s', async (_, coordinate, says, may) => {
    const { lines, mayGo } = await answer(coordinate);
    expect([lines.find((one) => one.startsWith('graph')), mayGo]).toEqual([
      `graph  ${coordinate} ${says}`,
      may,
    ]);
  });

  it('looks at so many days before today and no further', async () => {
    const used = (lines: readonly string[]) => lines.filter((one) => one.includes('used by console')).length;
    expect(used((await answer('Pool.kind', '30')).lines)).toBe(1);
    expect(used((await answer('Pool.kind', '29')).lines)).toBe(0);
  });

  it('does not let go what has not been watched for so long', async () => {
    expect((await answer('Pool.unused', '30')).mayGo).toBe(true);
    const { lines, mayGo } = await answer('Pool.unused', '31');
    expect([lines[0], mayGo]).toEqual([
      'graph  Pool.unused may not go: its use was not counted on 1 of 31 days, last on 2026-05-31',
      false,
    ]);
  });

  const unused = async (files: Readonly<Record<string, string>>, since?: string, today = TODAY) => {
    const register = mkdtempSync(join(directory, 'register-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(register, name), text);
    const usage = await usageWindow(register, since, today);
    const { lines } = usageAnswer(schemas, 'Pool.unused', usage, today);
    return [lines[0]?.replace('graph  Pool.unused ', ''), lines.at(-1)?.replace('usage  ', '')];
  };
  const empty = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '']));

  it('does not let go what was not watched on a day between', async () => {
    const names = quiet('2026-06-01', 30);
    expect(await unused(empty(...names))).toEqual([
      'may go',
      'known since 2026-06-01, counted on 30 of 30 days',
    ]);
    expect(await unused(empty(...names.toSpliced(9, 2)))).toEqual([
      'may not go: its use was not counted on 2 of 30 days, last on 2026-06-11',
      'known since 2026-06-01, counted on 28 of 30 days',
    ]);
    expect(await unused(empty(...names.toSpliced(9, 2)), '19')).toEqual([
      'may go',
      'known since 2026-06-12, counted on 19 of 19 days',
    ]);
    expect(await unused(empty('2026-01-01.w-1.ndjson'), '181')).toEqual([
      'may not go: its use was not counted on 180 of 181 days, last on 2026-06-30',
      'known since 2026-01-01, counted on 1 of 181 days',
    ]);
  });

  it.each([
    ['today alone', TODAY],
    ['a day to come', '2026-07-02'],
  ])('does not let go what was watched on %s', async (_, day) => {
    expect(await unused(empty(`${day}.w-1.ndjson`))).toEqual([
      'may not go: its use was not counted on 1 of 1 days, last on 2026-06-30',
      `known since ${day}, counted on 0 of 1 days`,
    ]);
  });

  it('needs no file of today, and hears it', async () => {
    const names = empty(...quiet('2026-06-30', 1));
    const used = line('console', ['Pool.unused']);
    expect((await unused(names, '1'))[0]).toBe('may go');
    expect((await unused({ ...names, [`${TODAY}.w-1.ndjson`]: used }, '1'))[0]).toBe(
      'may not go: it is used',
    );
  });

  it.each([
    ['a torn line', '2026-06-30.w-1.ndjson', line('console', ['Pool.name']).slice(0, 90)],
    ['a line of something else', '2026-06-30.w-1.ndjson', '{"coordinates":["Pool.name"]}\n'],
    ['a file that somebody packed', '2026-06-30.w-1.ndjson.gz', ''],
  ])('does not let go what %s may use, in the days that are asked about', async (_, name, text) => {
    const names = empty(...quiet('2026-06-30', 1));
    expect(await unused({ ...names, [name]: text }, '1')).toEqual([
      'may not go: 1 line or file of its register could not be read',
      'known since 2026-06-30, counted on 1 of 1 days; 1 line or file could not be read',
    ]);
    expect((await unused({ ...names, [name.replace('06-30', '06-29')]: text }, '1'))[0]).toBe('may go');
  });

  it('tells all that speaks against what it does not know', async () => {
    const torn = { '2026-06-28.w-1.ndjson': 'x\ny\n', '2026-06-30.w-1.ndjson': '' };
    expect((await unused(torn))[0]).toBe(
      'may not go: its use was not counted on 1 of 3 days, last on 2026-06-29; 2 lines or files of its register could not be read',
    );
  });

  it.each(['Pool.nothing', 'Nothing', 'Pool.name(of:)', 'Kind.OPEN.x', 'Kind.NO', '__proto__', ''])(
    'is not answered for what no schema has: %s',
    async (coordinate) => {
      await expect(answer(coordinate)).rejects.toThrow(BadCall);
    },
  );

  it.each(['0', '-1', 'x', '1.5', ''])('is not answered for a number of days like %j', async (since) => {
    await expect(answer('Pool.name', since)).rejects.toThrow(BadCall);
  });

  it('is not answered by a directory that is none, or holds nothing', async () => {
    await expect(usageWindow(join(directory, 'none'), undefined, TODAY)).rejects.toThrow('cannot be read');
    const empty = mkdtempSync(join(directory, 'empty-'));
    await expect(usageWindow(empty, undefined, TODAY)).rejects.toThrow('holds no usage');
  });
});
