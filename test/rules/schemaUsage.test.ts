import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { BadCall } from '../../commands/runCommand';
import { usageAnswer } from '../../commands/usageAnswer';
import { usageWindow } from '../../commands/usageWindow';

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
put('2026-06-01', 'a', line('console', ['Query.pools', 'Pool.name', 'Pool.kind', 'Kind.OPEN']));
put('2026-06-02', 'a', line('console', ['Query.pools', 'Pool.name'], { count: 4 }));
put('2026-06-03', 'b', line('mobile', ['Query.named', 'Named.name'], { operation: undefined, count: 1 }));
put(
  '2026-06-29',
  'a',
  line('agency_1', ['Query.pools', 'Pool.name'], { contract: 'partner', count: 0, registered: true }),
  '{"torn',
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
      'usage  known since 2026-06-01, counted on 4 of 31 days; 1 lines could not be read',
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
      'graph  Pool.unused may not go: its use is known only since 2026-06-01',
      false,
    ]);
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
