import { GraphQLError, type ExecutionResult } from 'graphql';
import { marketGateway, type Change } from '../support/market/marketGateway';

/** A subgraph whose entities have no such fields; each failed with a word of its own. */
const without =
  (...names: readonly string[]): Change =>
  ({ data }) => {
    const errors: GraphQLError[] = [];
    const emptied = (value: unknown, path: readonly (string | number)[]): unknown => {
      if (Array.isArray(value)) return value.map((one, index) => emptied(one, [...path, index]));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => {
          if (!names.includes(name)) return [name, emptied(one, [...path, name])];
          errors.push(
            new GraphQLError(`no ${name}`, { path: [...path, name], extensions: { code: 'BAD_USER_INPUT' } }),
          );
          return [name, null];
        }),
      );
    };
    return { data: emptied(data, []) as Record<string, unknown>, errors };
  };
const pathsOf = ({ errors = [] }: ExecutionResult) => errors.map(({ path }) => path);

describe('an error of a field that a plan alone asked for', () => {
  test('stands at the object it was asked of', async () => {
    const { ask } = await marketGateway({ catalog: without('cost') });
    const answer = await ask({ query: '{ all: products(first: 2) { id margin } }' });
    expect(pathsOf(answer)).toEqual([
      ['all', 0],
      ['all', 1],
    ]);
    expect(JSON.stringify(answer)).not.toContain('cost');
  });

  test('is told once however many were asked for', async () => {
    const { ask } = await marketGateway({ catalog: without('cost', 'price') });
    const answer = await ask({ query: '{ product(id: "a1") { margin } }' });
    expect(pathsOf(answer)).toEqual([['product']]);
    expect(JSON.stringify(answer)).not.toMatch(/cost|price/);
  });

  test('stands at its own place when the client asked for it too', async () => {
    const { ask } = await marketGateway({ catalog: without('price', 'cost', 'worth') });
    const answer = await ask({
      query: '{ product(id: "a1") { ...F margin } } fragment F on Product { worth: price }',
    });
    expect(pathsOf(answer)).toEqual([['product', 'worth'], ['product']]);
    expect(answer.errors?.[0]?.message).toBe('no worth');
  });

  test('is not at a field that a condition left out', async () => {
    const { ask } = await marketGateway({ catalog: without('price') });
    const query = 'query ($no: Boolean!) { product(id: "a1") { price @include(if: $no) margin } }';
    expect(pathsOf(await ask({ query, variables: { no: false } }))).toEqual([['product']]);
  });
});

const codes = ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'RATE_LIMITED', 'INTERNAL'];

describe('an error of a subgraph', () => {
  test('keeps its path below a null', async () => {
    const { ask } = await marketGateway({
      catalog: () => ({
        data: { shelves: null },
        errors: [new GraphQLError('', { path: ['shelves', 3, 1, 'name'], extensions: { code: 'INTERNAL' } })],
      }),
    });
    const answer = await ask({ query: '{ shelves { id name } }' });
    expect(pathsOf(answer)).toEqual([['shelves', 3, 1, 'name']]);
  });

  test('stands at nothing that is not in the answer', async () => {
    const paths = [
      ['x', 'y'],
      ['shelves', 9],
      ['shelves', 'id'],
      ['shelves', 0, 0, 'id', 'z'],
      ['search', 1, 'name'],
    ];
    const { ask } = await marketGateway({
      catalog: ({ data = null }) => ({
        data,
        errors: paths.map((path, n) => new GraphQLError('', { path, extensions: { code: codes[n] } })),
      }),
    });
    const answer = await ask({
      query: '{ shelves { id } search { ... on Product { name } ... on Maker { code } } }',
    });
    expect(pathsOf(answer)).toEqual([
      undefined,
      ['shelves'],
      ['shelves'],
      ['shelves', 0, 0, 'id'],
      ['search', 1],
    ]);
  });
});
