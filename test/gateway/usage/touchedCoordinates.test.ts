import { usedOperation } from '../../../gateway/usage/UsedOperation';
import { MOST_VALUES_LOOKED_AT } from '../../../gateway/usage/variableWalk';
import { describeLimit } from '../../support/describeLimit';
import { given, usedSchema } from '../../support/usage/usageBench';

const touched = (text: string, operationName?: string) =>
  [...(usedOperation('graph', given(text, operationName))?.coordinates ?? [])].sort();
const added = (text: string, variables: Record<string, unknown>) => {
  const found = new Set<string>();
  usedOperation('graph', given(text))?.walk?.(variables, (coordinate) => found.add(coordinate));
  return [...found].sort();
};
const KINDS = ['Kind.CLOSED', 'Kind.OLD', 'Kind.OPEN'];
/** Named types of variables and fragments stand beside what follows. */
const FILTERED = 'query Q($f: Filter, $k: Kind) { pools(filter: $f) { id } pool(kind: $k) { id } }';

describe('what an operation touches', () => {
  it.each([
    ['fields, not their aliases', '{ a: pools { b: id } }', ['Pool', 'Pool.id', 'Query.pools']],
    [
      'nothing of the schema about itself',
      '{ __typename pools { __typename id } __schema { types { name } } __type(name: "Pool") { name } }',
      ['Pool', 'Pool.id', 'Query.pools'],
    ],
    [
      'an argument that is given',
      '{ pools(first: 3) { id } }',
      ['Pool', 'Pool.id', 'Query.pools', 'Query.pools(first:)'],
    ],
    [
      'an enum that is read, every value',
      '{ pools { kind } }',
      [...KINDS, 'Kind', 'Pool', 'Pool.kind', 'Query.pools'],
    ],
    [
      'a value of an enum that is written',
      '{ pool(kind: OLD) { id } }',
      ['Kind', 'Kind.OLD', 'Pool', 'Pool.id', 'Query.pool', 'Query.pool(kind:)'],
    ],
    [
      'inputs inside inputs and lists',
      '{ pools(filter: { all: [{ kinds: [OPEN] }, { of: { id: 1 } }] }) { id } }',
      [
        'Filter',
        'Filter.all',
        'Filter.kinds',
        'Filter.of',
        'Kind',
        'Kind.OPEN',
        'Of',
        'Of.id',
        'Pool',
        'Pool.id',
        'Query.pools',
        'Query.pools(filter:)',
      ],
    ],
    [
      'a fragment inside a fragment, once',
      'query Q { pools { ...A } } fragment A on Pool { id next { ...B } } fragment B on Pool { id }',
      ['Pool', 'Pool.id', 'Pool.next', 'Query.pools'],
    ],
    [
      'a field of an interface by the interface, and of the type where it is asked for',
      '{ named { name ... on Person { name(long: true) age } } }',
      ['Named', 'Named.name', 'Person', 'Person.age', 'Person.name', 'Person.name(long:)', 'Query.named'],
    ],
    [
      'the members of a union that are named',
      '{ found { ... on Pool { id } } }',
      ['Found', 'Pool', 'Pool.id', 'Query.found'],
    ],
    [
      'the type of an answer of which nothing more is asked, and of an argument',
      '{ found { __typename } named { __typename } pool(on: "2026-03-02") { on } }',
      [
        'Date',
        'Found',
        'Named',
        'Pool',
        'Pool.on',
        'Query.found',
        'Query.named',
        'Query.pool',
        'Query.pool(on:)',
      ],
    ],
    [
      'the scalar of an argument alone',
      '{ pool(on: "2026-03-02") { id } }',
      ['Date', 'Pool', 'Pool.id', 'Query.pool', 'Query.pool(on:)'],
    ],
    [
      'what a condition leaves out',
      '{ pools { id @skip(if: true) name @include(if: false) } }',
      ['Pool', 'Pool.id', 'Pool.name', 'Query.pools'],
    ],
    [
      'a default of a variable',
      'query Q($f: Filter = { kind: OLD }) { pools(filter: $f) { id } }',
      ['Filter', 'Filter.kind', 'Kind', 'Kind.OLD', 'Pool', 'Pool.id', 'Query.pools', 'Query.pools(filter:)'],
    ],
    [
      'an input field that a variable fills',
      'mutation M($id: ID!) { move(input: { id: $id }) { id } }',
      ['MoveInput', 'MoveInput.id', 'Mutation.move', 'Mutation.move(input:)', 'Pool', 'Pool.id'],
    ],
  ])('is %s', (_, text, coordinates) => {
    expect(touched(text)).toEqual([...coordinates].sort());
  });

  it('is of the operation that is run alone', () => {
    const text = 'query A { pools { ...F } } query B { named { name } } fragment F on Pool { id }';
    expect(touched(text, 'B')).toEqual(['Named', 'Named.name', 'Query.named']);
  });
});

describe('what variables add', () => {
  it.each([
    ['a value of an enum', { k: 'OLD' }, ['Kind.OLD']],
    [
      'fields of inputs at any depth, and values in lists',
      { f: { all: [{ of: { id: '1' } }, { kinds: ['OPEN', 'CLOSED'] }] } },
      ['Filter.all', 'Filter.kinds', 'Filter.of', 'Kind.CLOSED', 'Kind.OPEN', 'Of.id'],
    ],
    ['a field that is null', { f: { of: null } }, ['Filter.of']],
    ['nothing that was not sent', {}, []],
    [
      'nothing of garbage',
      { f: { no: 1, kind: { x: 1 }, toString: 1, of: [null, 3, 'OLD'] }, k: 'NONE' },
      ['Filter.kind', 'Filter.of'],
    ],
    ['nothing of a text', { f: { text: 'OLD' } }, ['Filter.text']],
  ])('is %s', (_, variables, coordinates) => {
    expect(added(FILTERED, variables)).toEqual(coordinates);
  });

  it('is nothing where no variable can hold an enum or an input', () => {
    const operation = usedOperation(
      'graph',
      given('query Q($id: ID, $n: Int) { pool(id: $id) { id } pools(first: $n) { id } }'),
    );
    expect(operation?.walk).toBeUndefined();
  });
});

/** Variables of `FILTERED` in which so many inputs stand; the last one alone has something in it. */
const holding = (inputs: number) => ({
  f: { all: Array.from({ length: inputs - 2 }, (_, at) => (at === inputs - 3 ? { text: 'x' } : {})) },
});
describeLimit('USAGE_VALUES', {
  async at() {
    expect(added(FILTERED, holding(MOST_VALUES_LOOKED_AT))).toEqual(['Filter.all', 'Filter.text']);
    await Promise.resolve();
  },
  async past() {
    expect(added(FILTERED, holding(MOST_VALUES_LOOKED_AT + 1))).toEqual([
      'Filter.all',
      'Filter.kind',
      'Filter.kinds',
      'Filter.of',
      'Filter.text',
      ...KINDS,
      'Of.id',
      'Of.kind',
    ]);
    await Promise.resolve();
  },
});

describe('the hash of an operation', () => {
  const hashOf = (text: string) => usedOperation('graph', given(text))?.hash;

  it('is that of its text, by which manifests and the log know it', () => {
    const text = 'query Q($id: ID) { pool(id: $id) { name } pools(first: 20) { id } }';
    expect(hashOf(text)).toBe(given(text).textHash);
  });

  it.each([
    ['a text', (value: string) => `{ pool(id: "${value}") { id } }`],
    ['a long number', (value: string) => `{ pool(id: ${value}) { id } }`],
    ['an alias', (value: string) => `{ a${value}: named { name } }`],
    ['a comment', (value: string) => `{ named { name } } # ${value}`],
    ['a block of text', (value: string) => `{ pool(id: """${value}""") { id } }`],
  ])('holds nothing of %s', (_, write) => {
    const [one, other] = ['11010519491231002', '44030119800101123'];
    expect(hashOf(write(one))).toBe(hashOf(write(other)));
    expect(hashOf(write(one))).not.toBe(given(write(one)).textHash);
  });

  it('holds no name that stands in a comment', () => {
    expect(hashOf('{ named { name } } # 张三')).toBe(hashOf('{ named { name } } # 李四'));
  });

  it('tells operations apart that differ otherwise', () => {
    expect(hashOf('{ pool(id: "1") { id } }')).not.toBe(hashOf('{ pool(id: "1") { name } }'));
  });

  it('comes with a name without long numbers', () => {
    expect(usedOperation('graph', given('query By110105194912310021 { named { name } }'))?.name).toBe('By_');
  });

  it('is of a document that has the operation', () => {
    expect(
      usedOperation('graph', {
        ...given('query A { named { name } }'),
        schema: usedSchema,
        operationName: 'B',
      }),
    ).toBeUndefined();
  });
});
