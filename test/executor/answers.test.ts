import { GraphQLError, type ExecutionResult } from 'graphql';
import { marketGateway } from '../support/market/marketGateway';

const error = (code: string, path?: readonly (string | number)[]) =>
  new GraphQLError('', { ...(path && { path }), extensions: { code } });
const toldBy = ({ errors = [] }: ExecutionResult) =>
  errors.map(({ path, extensions }) => [path?.join('.'), extensions['code']]);
const entitiesOf = ({ data }: ExecutionResult) => data?.['_entities'] as Record<string, unknown>[];

describe('an answer of a subgraph', () => {
  const query = '{ products(first: 2) { id rating } }';

  test('with too few entities is none, whatever its errors', async () => {
    const { ask } = await marketGateway({
      reviews: (result) => ({
        data: { _entities: entitiesOf(result).slice(1) },
        errors: [error('FORBIDDEN', ['_entities', 0, 'rating'])],
      }),
    });
    const answer = await ask({ query });
    expect(answer.data).toEqual({
      products: [
        { id: 'a0', rating: null },
        { id: 'a1', rating: null },
      ],
    });
    expect(toldBy(answer)).toEqual([
      ['products.0.rating', 'SUBGRAPH_UNAVAILABLE'],
      ['products.1.rating', 'SUBGRAPH_UNAVAILABLE'],
    ]);
  });

  test.each<[string, ExecutionResult]>([
    ['null without errors', { data: null }],
    ['nothing', {}],
    ['a text', { data: 'nonsense' as never }],
    ['a list', { data: [] as never }],
  ])('of %s is told at every field', async (_, result) => {
    const { ask } = await marketGateway({ catalog: () => result });
    const answer = await ask({ query: '{ a: product(id: "a1") { id } nothing { id } stored { id } }' });
    expect(answer.data).toEqual({ a: null, nothing: null, stored: [{ id: 'a1' }, { id: 'a3' }] });
    expect(toldBy(answer)).toEqual([
      ['a', 'SUBGRAPH_UNAVAILABLE'],
      ['nothing', 'SUBGRAPH_UNAVAILABLE'],
    ]);
  });

  test('with an error of all entities is told at each field', async () => {
    const { ask } = await marketGateway({
      reviews: () => ({ data: null, errors: [error('RATE_LIMITED', ['_entities'])] }),
    });
    expect(toldBy(await ask({ query }))).toEqual([
      ['products.0.rating', 'RATE_LIMITED'],
      ['products.1.rating', 'RATE_LIMITED'],
    ]);
  });

  test('keeps an error of all entities beside data without a path', async () => {
    const { ask } = await marketGateway({
      reviews: (result) => ({ ...result, errors: [error('RATE_LIMITED', ['_entities'])] }),
    });
    expect(toldBy(await ask({ query }))).toEqual([[undefined, 'RATE_LIMITED']]);
  });

  test('tells a client no more than 200 errors', async () => {
    const away = () => ({ errors: [error('SUBGRAPH_UNAVAILABLE')] });
    const { ask } = await marketGateway({ reviews: away, stock: away });
    const { errors } = await ask({ query: '{ products(first: 150) { rating inStock } }' });
    expect(errors).toHaveLength(200);
  });
});

describe('entities of an interface', () => {
  test('keep their types when their keys are equal', async () => {
    const { ask } = await marketGateway({
      catalog: (result) => {
        const media = result.data?.['media'] as Record<string, unknown>[];
        return { data: { media: media.map((one) => ({ ...one, id: 'w1' })) } };
      },
      people: ({ data }) => ({
        data: { _entities: entitiesOf({ data: data ?? null }).map(({ views }) => ({ views })) },
      }),
    });
    const { data } = await ask({ query: '{ media { __typename views } }' });
    expect((data?.['media'] as { __typename: string }[]).map((one) => one.__typename)).toEqual([
      'Book',
      'Film',
      'Book',
      'Film',
    ]);
  });

  test('keep their types when an interface object says its own', async () => {
    const { ask } = await marketGateway({
      people: (result) => ({
        data: { _entities: entitiesOf(result).map((one) => ({ ...one, __typename: 'Media' })) },
      }),
    });
    const { data } = await ask({ query: '{ featured { __typename views ... on Film { minutes } } }' });
    expect(data).toEqual({ featured: { __typename: 'Film', views: 31, minutes: 31 } });
  });
});
