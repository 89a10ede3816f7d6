// Where Apollo's planner errs and the stock gateway with it; docs/conformance.md tells of each.
import { composedGateway } from '../support/market/composedGateway';

describe('a subgraph with several keys', () => {
  test('is not gone back into by one that it does not resolve', async () => {
    const { ask } = await composedGateway({
      names: {
        sdl: 'type Item @key(fields: "id") { id: ID!  name: String! }',
        resolvers: { Item: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `item ${id}` }) } },
      },
      labels: {
        sdl: `type Query { item: Item }
          type Item @key(fields: "code", resolvable: false) @key(fields: "id code") {
            id: ID!
            code: ID!
            name: String! @external
            label: String @requires(fields: "name")
          }`,
        resolvers: {
          Query: { item: () => ({ id: '1', code: 'c1' }) },
          Item: {
            __resolveReference: (sent: { id?: string }) => (sent.id === undefined ? null : sent),
            label: ({ id, code, name }: Record<string, string>) => `${id}/${code}/${name}`,
          },
        },
      },
    });
    expect(await ask({ query: '{ item { label } }' })).toEqual({ data: { item: { label: '1/c1/item 1' } } });
  });
});

describe('a field that no subgraph can give', () => {
  const gateway = () =>
    composedGateway({
      things: {
        sdl: 'interface Thing @key(fields: "id") { id: ID! }  type Query { thing: Thing  count: Int }',
        resolvers: { Query: { thing: () => ({ __typename: 'Thing', id: 't1' }), count: () => 1 } },
      },
      sizes: {
        sdl: `type Thing @key(fields: "id", resolvable: false) @interfaceObject { id: ID!  size: Int }
          type Query { other: Thing }`,
        resolvers: { Query: { other: () => ({ id: 't2' }) }, Thing: { size: () => 3 } },
      },
    });

  test('is an error and not a null', async () => {
    const { ask } = await gateway();
    const { data = null, errors } = await ask({ query: '{ thing { size } }' });
    expect([data, errors?.map(({ extensions }) => extensions['code'])]).toEqual([null, ['INTERNAL']]);
    expect(await ask({ query: '{ other { id size } }' })).toEqual({ data: { other: { id: 't2', size: 3 } } });
  });

  test('is none when it is left out', async () => {
    const { ask } = await gateway();
    expect(await ask({ query: '{ __typename }' })).toEqual({ data: { __typename: 'Query' } });
    expect(await ask({ query: '{ __typename count @skip(if: true) }' })).toEqual({
      data: { __typename: 'Query' },
    });
  });
});
