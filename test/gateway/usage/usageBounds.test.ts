import { buildSchema, Kind, parse, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import { MOST_COORDINATES, OTHER } from '../../../gateway/usage/countDay';
import { usedOperation } from '../../../gateway/usage/UsedOperation';
import { usagePieces } from '../../../gateway/usage/usageLines';
import { usageFolder } from '../../../gateway/usage/usageFolder';
import { describeLimit } from '../../support/describeLimit';
import { given, registerBench, sha, type RegisterBench } from '../../support/usage/usageBench';

let bench: RegisterBench;
beforeEach(() => (bench = registerBench()));
afterEach(() => bench.remove());

const FIELDS = 1_000;
const names = Array.from({ length: FIELDS }, (_, at) => `f${at}`);
const wideSchema: GraphQLSchema = buildSchema(
  `type Query { ${names.map((name) => `${name}: Int`).join(' ')} }`,
);
const bodies = new Map<string, DocumentNode>();
/** An operation of that name; the same fields are parsed once. */
const wide = (name: string, fields: readonly string[]) => {
  const body = `{ ${fields.join(' ')} }`;
  const parsed = bodies.get(body) ?? parse(body);
  bodies.set(body, parsed);
  const document = visit(parsed, {
    OperationDefinition: (node) => ({ ...node, name: { kind: Kind.NAME, value: name } }),
    SelectionSet: () => false,
  });
  const text = `query ${name} ${body}`;
  return { document, text, textHash: sha(text), operationName: name, schema: wideSchema };
};

/** The lines of one client after operations that fill the bound, and so many of one field more. */
async function linesOf(more: readonly string[]) {
  const register = bench.open();
  const graph = register.at('graph');
  for (let at = 0; at < MOST_COORDINATES / FIELDS; at += 1) graph.note(wide(`A${at}`, names), 'console', {});
  for (const [at, field] of more.entries()) graph.note(wide(`B${at}`, [field]), 'console', {});
  await register.close();
  return bench.lines();
}

describeLimit('USAGE_COORDINATES', {
  async at() {
    const lines = await linesOf([]);
    expect(lines.reduce((sum, { coordinates }) => sum + coordinates.length, 0)).toBe(MOST_COORDINATES);
    expect(lines.filter(({ hash }) => hash === OTHER)).toEqual([]);
  },
  async past() {
    const lines = await linesOf(['f1', 'f2', 'f1']);
    expect(lines).toHaveLength(MOST_COORDINATES / FIELDS + 1);
    expect(lines.at(-1)).toMatchObject({
      hash: OTHER,
      client: 'console',
      count: 3,
      coordinates: ['Query.f1', 'Query.f2'],
    });
  },
});

describe('what variables name beyond the bound of coordinates', () => {
  it('is kept with what is put together of the client', async () => {
    const filtered = given('query Q($f: Filter) { pools(filter: $f) { name } }');
    const own = usedOperation('graph', filtered)?.coordinates ?? [];
    const register = bench.open({ mostCoordinates: own.length + 1 });
    const note = (f: object) => register.at('graph').note(filtered, 'console', { f });
    note({ text: 'x' });
    note({ kind: 'OLD', text: 'x' });
    note({ text: 'x' });
    await register.close();
    expect(bench.lines()).toMatchObject([
      { hash: sha(filtered.text), count: 3, coordinates: [...own, 'Filter.text'] },
      { hash: OTHER, client: 'console', count: 0, coordinates: ['Filter.kind', 'Kind.OLD'] },
    ]);
  });
});

describe('the file of a day', () => {
  const use = (at: number) => ({
    contract: 'graph',
    client: 'console',
    hash: sha(`${at}`),
    operation: `A${at}`,
    count: 1,
    firstAt: 0,
    lastAt: 0,
    registered: false,
    touched: new Set(names),
  });
  const uses = Array.from({ length: 200 }, (_, at) => use(at));

  it('is put together in pieces of whole lines', () => {
    const pieces = [...usagePieces(uses)];
    const longest = Math.max(
      ...pieces
        .join('')
        .split('\n')
        .map(({ length }) => length + 1),
    );
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(65_536 + longest);
    expect(pieces.every((piece) => piece.endsWith('}\n'))).toBe(true);
    expect(pieces.join('').split('\n')).toHaveLength(201);
  });

  it('lets the event loop turn between two pieces', async () => {
    let turns = 0;
    let isWritten = false;
    const turn = (): void => {
      turns += 1;
      if (!isWritten) setImmediate(turn);
    };
    turn();
    const asked: number[] = [];
    await usageFolder(bench.directory, 'w').write({
      day: '2026-03-02',
      part: 1,
      changes: 1,
      *uses() {
        for (const one of uses) {
          asked.push(turns);
          yield one;
        }
      },
    });
    isWritten = true;
    expect(new Set(asked).size).toBeGreaterThan(10);
    expect(bench.lines()).toHaveLength(200);
  });
});
