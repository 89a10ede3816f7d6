import { marketGateway, type MarketGateway } from '../support/market/marketGateway';

let market: MarketGateway;
beforeEach(async () => {
  market = await marketGateway();
});
const codesOf = ({ errors = [] }: Awaited<ReturnType<MarketGateway['ask']>>) =>
  errors.map(({ extensions }) => extensions['code']);

describe('a condition that is null', () => {
  const query =
    'mutation ($x: Boolean = true) { rename(id: "a1", name: "b") { id rating @include(if: $x) } touch @skip(if: $x) }';

  test('is refused before anything is asked', async () => {
    const answer = await market.ask({ query, variables: { x: null } });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.data).toBeUndefined();
    expect(market.seen).toEqual([]);
  });

  test('of another operation of the document is nobody’s', async () => {
    const two =
      'query A { me { id } } query B($x: Boolean = true) { me { ...F } } fragment F on Person { id @skip(if: $x) name }';
    const answer = await market.ask({ query: two, operationName: 'A', variables: { x: null } });
    expect(answer).toEqual({ data: { me: { id: 'p1' } } });
  });
});

describe('an operation', () => {
  test('is planned without the fragments of others', async () => {
    const query =
      'query A { me { id } } query B($up: Boolean) { latest(limit: 1) { ...F } } fragment F on Review { body(upper: $up) }';
    expect(await market.ask({ query, operationName: 'A' })).toEqual({ data: { me: { id: 'p1' } } });
    const other = await market.ask({ query, operationName: 'B', variables: { up: true } });
    expect(other).toEqual({ data: { latest: [{ body: 'REVIEW r0' }] } });
  });

  test('may call a variable what plans call their own', async () => {
    const query =
      'query ($representations: Int, $representations_: Int) { products(first: $representations_) { id reviews(first: $representations) { id } } }';
    const answer = await market.ask({ query, variables: { representations: 1, representations_: 1 } });
    expect(answer).toEqual({ data: { products: [{ id: 'a0', reviews: [{ id: 'r874' }] }] } });
  });

  test('passes on a variable named __proto__', async () => {
    const variables = JSON.parse('{"__proto__":"word"}') as Record<string, unknown>;
    await market.ask({
      query: 'query ($__proto__: String) { search(text: $__proto__) { __typename } }',
      variables,
    });
    expect(JSON.stringify(market.seen[0]?.variables)).toBe('{"__proto__":"word"}');
  });

  test('is told of 20 faults of its variables at most', async () => {
    const names = Array.from({ length: 40 }, (_, n) => `$v${n}`);
    const head = names.map((name) => `${name}: ID!`).join(', ');
    const fields = names.map((name, n) => `f${n}: product(id: ${name}) { id }`).join(' ');
    const answer = await market.ask({ query: `query (${head}) { ${fields} }` });
    expect(codesOf(answer).length).toBeLessThanOrEqual(21);
    expect(new Set(codesOf(answer))).toEqual(new Set(['BAD_USER_INPUT']));
  });
});

describe('what is asked of the schema', () => {
  test('stands where the document asks it', async () => {
    const query =
      '{ b: me { id } __schema { queryType { name } } __typename __type(name: "Dims") { name } a: me { id } }';
    const { data } = await market.ask({ query });
    expect(Object.keys(data ?? {})).toEqual(['b', '__schema', '__typename', '__type', 'a']);
  });

  test('knows the variables of its fragments', async () => {
    const query =
      'query ($all: Boolean!) { __type(name: "Dims") { ...F } } fragment F on __Type { name kind @include(if: $all) }';
    const answer = await market.ask({ query, variables: { all: true } });
    expect(answer).toEqual({ data: { __type: { name: 'Dims', kind: 'OBJECT' } } });
  });

  test.each([true, false])('may stand under a condition, which is %s', async (holds) => {
    const query =
      'query ($holds: Boolean!) { me { id } ... @include(if: $holds) { __schema { queryType { name } } } }';
    const answer = await market.ask({ query, variables: { holds } });
    const schema = holds ? { __schema: { queryType: { name: 'Query' } } } : {};
    expect(answer).toEqual({ data: { me: { id: 'p1' }, ...schema } });
  });

  test('tells its errors', async () => {
    const query = 'query ($name: String = "Dims") { me { id } __type(name: $name) { name } }';
    const answer = await market.ask({ query, variables: { name: null } });
    expect(answer.data).toEqual({ me: { id: 'p1' }, __type: null });
    expect(answer.errors).toMatchObject([{ path: ['__type'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
