import { codedError } from '../../subgraphs/shared/codedError';
import { spreadFailure } from '../../gateway/spreadFailure';

const pathsOf = (query: string, variables = {}) =>
  spreadFailure(codedError('SUBGRAPH_TIMEOUT'), query, variables).map(({ path }) => path);

describe('spreadFailure', () => {
  test('names root fields by their alias', () => {
    expect(pathsOf('{ a: pools { id } sessions { id } __typename }')).toEqual([['a'], ['sessions']]);
  });

  test('names the fields of each entity by its type', () => {
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on Pool { __typename sessions { id } }
        ... on Expert { seats { id } n: name }
      }
    }`;
    const representations = [{ __typename: 'Pool' }, { __typename: 'Expert' }];
    expect(pathsOf(query, { representations })).toEqual([
      ['_entities', 0, 'sessions'],
      ['_entities', 1, 'seats'],
      ['_entities', 1, 'n'],
    ]);
  });

  test('names the fields of an interface for its types', () => {
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Node { at } } }';
    expect(pathsOf(query, { representations: [{ __typename: 'Pool' }] })).toEqual([['_entities', 0, 'at']]);
  });

  test('keeps the code on each error', () => {
    const [error] = spreadFailure(codedError('SUBGRAPH_TIMEOUT'), '{ a }');
    expect(error?.extensions).toEqual({ code: 'SUBGRAPH_TIMEOUT' });
  });

  test('stops at 200 errors', () => {
    const query =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on P { a } } }';
    const representations = Array.from({ length: 1_000 }, () => ({ __typename: 'P' }));
    expect(pathsOf(query, { representations })).toHaveLength(200);
  });
});
