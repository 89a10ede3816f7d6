import { buildSchema } from 'graphql';
import { schemaChanges } from '../../commands/schemaChanges';
import { usageOf } from '../support/usage/usageOf';

const AFTER = '@deprecated(reason: "use fresh; removal after 2026-06-30")';
const published = buildSchema(`
  type Query {
    old: String ${AFTER}
    doomed: String @deprecated(reason: "use fresh")
    fresh(first: Int, last: Int ${AFTER}): String
    pool(filter: Filter, kind: Kind): Pool
    report: Report ${AFTER}
  }
  type Pool { id: ID }
  input Filter { id: ID  text: String ${AFTER}  age: Int }
  enum Kind { OPEN CLOSED ${AFTER} LOST }
  type Report { part: Part  whole: Report  kind: ReportKind }
  type Part { of: Report }
  enum ReportKind { A B }
`);
const BEFORE = `
  type Query {
    old: String ${AFTER}
    doomed: String @deprecated(reason: "use fresh")
    fresh(first: Int, last: Int): String
    pool(filter: Filter, kind: Kind): Pool
    report: Report
  }
  type Pool { id: ID }
  input Filter { id: ID  text: String  age: Int }
  enum Kind { OPEN CLOSED LOST }
  type Report { part: Part  whole: Report  kind: ReportKind }
  type Part { of: Report }
  enum ReportKind { A B }
`;
/** The schema without a part of its text. */
const without = (...parts: readonly (string | RegExp)[]) =>
  buildSchema(parts.reduce<string>((text, part) => text.replace(part, ''), BEFORE));
const REPORTS = [/report: Report/, /type Report[^}]*}/, /type Part[^}]*}/, /enum ReportKind[^}]*}/] as const;
const ANNOUNCED = [
  ['a field', [/old: String.*/], 'Query.old'],
  ['an argument', [', last: Int'], 'Query.fresh(last:)'],
  ['an input field', ['text: String'], 'Filter.text'],
  ['a value of an enum', [' CLOSED'], 'Kind.CLOSED'],
  ['a field with all types behind it', REPORTS, 'Query.report'],
] as const;

const DAY_AFTER = '2026-07-01';
const changes = (
  parts: readonly (string | RegExp)[],
  { today = DAY_AFTER, usage }: { today?: string; usage?: ReturnType<typeof usageOf> } = {},
) => schemaChanges(published, without(...parts), { contract: 'graph', today, usage });

describe('a change of a published schema', () => {
  const now = (text: string) =>
    schemaChanges(buildSchema('type Query { a(b: Int): String }'), buildSchema(`type Query { ${text} }`), {
      contract: 'graph',
      today: DAY_AFTER,
    });

  it('is none of an addition', async () => {
    expect(await now('a(b: Int, c: Int): String d: Int')).toEqual([]);
  });

  it.each([
    ['a type that changes', 'a(b: Int): Int', 'Query.a: '],
    ['an argument that is required', 'a(b: Int, c: ID!): String', 'Query.a.c: '],
  ])('is refused for %s', async (_, text, path) => {
    expect(await now(text)).toEqual([expect.stringContaining(path)]);
  });

  it.each([
    ['a field', [/doomed: String.*/]],
    ['an argument', ['first: Int,']],
    ['an input field', ['age: Int']],
    ['a value of an enum', [' LOST']],
  ])('is refused for %s that goes unannounced', async (_, parts) => {
    expect(await changes(parts)).toEqual([expect.stringMatching(/\(no removal was announced\)$/)]);
  });
});

describe('a default', () => {
  const now = (before: string, after: string) =>
    schemaChanges(buildSchema(before), buildSchema(after), { contract: 'graph', today: DAY_AFTER });
  const OF = {
    argument: (x: string) => `type Query { a(x: ${x}): Int }`,
    'input field': (x: string) => `type Query { a(of: Of): Int } input Of { x: ${x} }`,
    'argument of a directive': (x: string) => `directive @d(x: ${x}) on FIELD type Query { a: Int }`,
  };
  const PATHS = { argument: 'Query.a.x', 'input field': 'Of.x', 'argument of a directive': '@d.x' };
  const REFUSED = 'who leaves it out is refused';
  const OTHER = 'who leaves it out gets something else';

  describe.each(Object.entries(OF))('of an %s', (what, of) => {
    it.each([
      ['is lost where a value is needed', 'Int! = 1', 'Int!', REFUSED],
      ['is lost where none is needed', 'Int = 1', 'Int', OTHER],
      ['is lost with the need for a value', 'Int! = 1', 'Int', OTHER],
      ['is another one', 'Int! = 1', 'Int! = 2', OTHER],
      ['is null', 'Int = 1', 'Int = null', OTHER],
      ['was null', 'Int = null', 'Int', OTHER],
      ['has another part', '[Int!]! = [1, 2]', '[Int!]! = [1, 3]', OTHER],
    ])('is refused where it %s', async (_, before, after, reason) => {
      expect(await now(of(before), of(after))).toEqual([
        expect.stringMatching(
          new RegExp(`^${PATHS[what as keyof typeof PATHS]}: .*default.* \\(${reason}\\)$`, 'i'),
        ),
      ]);
    });

    it('may come where there was none, and be written otherwise', async () => {
      expect(await now(of('Int'), of('Int = 1'))).toEqual([]);
      expect(await now(of('[Int] = 1'), of('[Int] = [1]'))).toEqual([]);
    });
  });

  it('is refused once, by the type, where a value is needed that had no default', async () => {
    expect(await now(OF.argument('Int'), OF.argument('Int! = 1'))).toEqual([
      expect.stringMatching(/^Query\.a\.x: Type /),
    ]);
  });

  it('may go with its argument', async () => {
    const before = `type Query { a(x: Int! = 1 ${AFTER}): Int }`;
    expect(await now(before, 'type Query { a: Int }')).toEqual([]);
  });
});

describe('a removal that was announced', () => {
  it.each(ANNOUNCED)('is refused on its day and allowed after it, for %s', async (_, parts) => {
    expect(await changes(parts, { today: '2026-06-30' })).toEqual(
      expect.arrayContaining([expect.stringContaining('(its removal was announced for after 2026-06-30)')]),
    );
    expect(await changes(parts)).toEqual([]);
  });

  it.each(ANNOUNCED)('is refused while used, and says by whom, for %s', async (_, parts, coordinate) => {
    const unused = usageOf({ 'Query.fresh': '2026-06-30' });
    expect(await changes(parts, { usage: unused })).toEqual([]);
    const used = usageOf({ [coordinate]: '2026-06-29' });
    expect(await changes(parts, { usage: used })).toEqual(
      expect.arrayContaining([
        expect.stringContaining('(used by console Pools 0123456789abcdef: 12 times, last 2026-06-29)'),
      ]),
    );
    expect(await changes(parts, { usage: usageOf({ [coordinate]: '2026-06-29' }, 'partner') })).toEqual([]);
  });

  it('is refused where its use is in doubt', async () => {
    expect(
      await changes([/old: String.*/], { usage: { ...usageOf({}), doubt: 'its use is not known whole' } }),
    ).toEqual([expect.stringContaining('(its use is not known whole)')]);
  });
});

describe('a type that goes', () => {
  const goes = (before: string, after: string, usage?: ReturnType<typeof usageOf>) =>
    schemaChanges(buildSchema(before), buildSchema(after), { contract: 'graph', today: DAY_AFTER, usage });
  const STILL = expect.stringContaining('(something still leads to it)') as string;

  it.each([
    [
      'a field that is not announced',
      'type Query { a: T b: Int } type T { x: Int }',
      'type Query { b: Int }',
      1,
    ],
    [
      'a second field',
      `type Query { a: T ${AFTER} c: T b: Int } type T { x: Int }`,
      'type Query { b: Int }',
      1,
    ],
    ['an argument', `type Query { b(t: T): Int } input T { x: Int }`, 'type Query { b: Int }', 1],
    [
      'a union',
      `type Query { u: U } union U = T | V type T { x: Int } type V { x: Int }`,
      'type Query { u: U } union U = V type V { x: Int }',
      1,
    ],
    [
      'an interface',
      `type Query { i: I } interface I { x: Int } type T implements I { x: Int }`,
      'type Query { i: I } interface I { x: Int }',
      1,
    ],
  ])('is refused while %s leads to it', async (_, before, after, types) => {
    const refused = (await goes(before, after)).filter((line) => line.startsWith('T:'));
    expect(refused).toEqual(Array<string>(types).fill(STILL));
  });

  it('goes with the argument, or with the field of the argument', async () => {
    const input = 'input T { x: Int u: U } input U { t: T }';
    expect(await goes(`type Query { b(t: T ${AFTER}): Int } ${input}`, 'type Query { b: Int }')).toEqual([]);
    expect(
      await goes(`type Query { a(t: T): Int ${AFTER} b: Int } ${input}`, 'type Query { b: Int }'),
    ).toEqual([]);
  });

  it('goes with its union', async () => {
    const before = `type Query { u: U ${AFTER} b: Int } union U = T type T { x: Int }`;
    expect(await goes(before, 'type Query { b: Int }')).toEqual([]);
  });

  it('is refused while somebody names it', async () => {
    const before = `type Query { u: T ${AFTER} b: Int } type T { x: Int }`;
    const refused = await goes(before, 'type Query { b: Int }', usageOf({ 'T.x': '2026-06-29' }));
    expect(refused).toEqual([expect.stringMatching(/^T: .*used by console/)]);
    expect(
      await goes(before, 'type Query { b: Int }', usageOf({ 'Tx.x': '2026-06-29', Tx: '2026-06-29' })),
    ).toEqual([]);
  });

  it('is the root of nothing', async () => {
    const before = `type Query { b: Int } type Mutation { a: Int ${AFTER} }`;
    expect(await goes(before, 'type Query { b: Int }')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Mutation: /)]),
    );
  });
});
