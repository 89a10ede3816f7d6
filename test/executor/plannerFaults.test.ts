// Where Apollo's planner errs and the stock gateway with it; docs/conformance.md tells of each.
import { codedError } from '../../subgraphs/shared/codedError';
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

describe('a field that a subgraph requires with arguments', () => {
  const words = ['one', 'two', 'three'];
  const gateway = () =>
    composedGateway({
      texts: {
        sdl: `type Query { texts: [Text!] }
          type Text @key(fields: "id") { id: ID!  words(first: Int!): [String!]  other: String }`,
        resolvers: {
          Query: { texts: () => [{ id: '1' }, { id: '2' }] },
          Text: {
            __resolveReference: (sent: object) => sent,
            words: ({ id }: { id: string }, { first }: { first: number }) => {
              if (id === '2' && first === 1) throw codedError('FORBIDDEN');
              return words.slice(0, first);
            },
            other: () => 'other',
          },
        },
      },
      counts: {
        sdl: `type Text @key(fields: "id") {
            id: ID!
            words(first: Int!): [String!] @external
            long: Boolean @requires(fields: "words(first: 3)")
          }`,
        resolvers: { Text: { long: ({ words: sent }: { words: string[] }) => sent.length > 2 } },
      },
    });

  test('keeps the arguments that the client gave', async () => {
    const { ask } = await gateway();
    const query =
      'query ($first: Int = 2) { texts { long words(first: $first) ...More } } fragment More on Text { words(first: $first) asked_: id }';
    expect(await ask({ query })).toEqual({
      data: { texts: ['1', '2'].map((id) => ({ long: true, words: ['one', 'two'], asked_: id })) },
    });
  });

  test('leaves its name to whatever the client calls so', async () => {
    const { ask } = await gateway();
    expect(await ask({ query: '{ texts { long words: other } }' })).toEqual({
      data: { texts: [1, 2].map(() => ({ long: true, words: 'other' })) },
    });
  });

  test('has the client’s name in the path of an error', async () => {
    const { ask } = await gateway();
    const { data, errors } = await ask({ query: '{ texts { words(first: 1) long } }' });
    expect(data).toEqual({
      texts: [
        { words: ['one'], long: true },
        { words: null, long: true },
      ],
    });
    expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [['texts', 1, 'words'], 'FORBIDDEN'],
    ]);
  });
});
