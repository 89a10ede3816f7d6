import { pricedGraph } from '../../support/pricedGraph';

const costOf = pricedGraph();
const thingsOf = (page: string, inner = 'id') => `{ things${page} { nodes { ${inner} } } }`;

describe('the cost of an operation', () => {
  test.each([
    ['a leaf is free', '{ word __typename }', 0],
    ['a leaf may have a weight', '{ dear }', 7],
    ['an object is one', '{ thing { id } }', 1],
    ['a list without a size is ten objects', '{ unsaid { id } }', 10],
    ['a list is as long as it is assumed to be', '{ fixed { id } }', 4],
    ['a default of the argument counts', '{ sliced { id } }', 2 + 3],
    ['an argument counts', '{ sliced(first: 9) { id } }', 2 + 9],
    ['an argument that is null leaves the assumption', '{ sliced(first: null) { id } }', 2 + 5],
    ['a negative argument earns nothing back', '{ sliced(first: -9) { id } }', 2],
    ['a connection multiplies its nodes', thingsOf('(first: 9)'), 2 + 1 + 9],
    ['a connection multiplies its edges', '{ things(first: 9) { edges { node { id } } } }', 2 + 1 + 9 * 2],
    ['a connection does not multiply its count', '{ things(first: 9) { totalCount } }', 2 + 1 + 5],
    ['nodes and edges count both', '{ things(first: 9) { edges { cursor } nodes { id } } }', 2 + 1 + 9 + 9],
    ['a connection of unsaid size is ten objects', '{ silentThings { nodes { id } } }', 1 + 10],
    [
      'pages inside pages multiply',
      thingsOf('(first: 5)', 'things(first: 4) { nodes { id } }'),
      2 + 1 + 5 * (1 + 1 + 4),
    ],
    [
      'siblings of a page stay apart',
      '{ things(first: 5) { nodes { a: things(first: 2) { nodes { id } } b: things(first: 3) { nodes { id } } } } }',
      2 + 1 + 5 * (1 + (1 + 2) + (1 + 3)),
    ],
    ['a weight in a list counts for each', '{ fixed { findings { id } } }', 4 * (1 + 20 + 30)],
    ['a mutation has its weight', 'mutation { act { id } }', 10 + 1],
    ['an alias counts again', '{ a: dear b: dear }', 14],
    [
      'a fragment counts where it is spread',
      '{ thing { ...F } fixed { ...F } } fragment F on Thing { findings { id } }',
      255,
    ],
    [
      'a page through fragments multiplies too',
      '{ things(first: 9) { ...F } } fragment F on ThingConnection { ... { nodes { id } } }',
      2 + 1 + 9,
    ],
    [
      'of abstract types the dearest counts',
      '{ named { ... on Thing { thing: findings { id } } ... on Dull { name } } }',
      2 * 51,
    ],
    ['the schema about itself is a hundred', '{ __schema { types { name fields { name } } } }', 100],
  ])('%s', (_, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  test('follows the values of variables', () => {
    const query = 'query ($n: Int = 7) { sliced(first: $n) { id } }';
    expect([{}, { n: 1 }, { n: 40 }, { n: null }, { n: 1 }].map((given) => costOf(query, given))).toEqual([
      2 + 7,
      2 + 1,
      2 + 40,
      2 + 5,
      2 + 1,
    ]);
  });

  test('leaves out what conditions leave out', () => {
    const query = 'query ($no: Boolean = false) { dear @include(if: $no) fixed @skip(if: true) { id } }';
    expect([costOf(query), costOf(query, { no: true })]).toEqual([0, 7]);
  });

  test('is of the operation that is named', () => {
    const query = 'query A { dear } query B { fixed { id } }';
    expect([costOf(query, {}, 'A'), costOf(query, {}, 'B')]).toEqual([7, 4]);
  });

  test('has none when a variable does not fit', () => {
    expect(() => costOf('query ($n: Int) { sliced(first: $n) { id } }', { n: 'many' })).toThrow(
      /got invalid/,
    );
  });
});
