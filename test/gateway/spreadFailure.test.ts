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

  test('leaves out what a condition left out, by its default too', () => {
    const query = `query ($representations: [_Any!]!, $yes: Boolean = true, $no: Boolean!) {
      _entities(representations: $representations) {
        ... on Pool { a @skip(if: $yes) b @include(if: $yes) c @include(if: $no) d @skip(if: false) ... @include(if: $no) { e } }
      }
    }`;
    const representations = [{ __typename: 'Pool' }];
    expect(pathsOf(query, { representations, no: false })).toEqual([
      ['_entities', 0, 'b'],
      ['_entities', 0, 'd'],
    ]);
    expect(pathsOf('query ($no: Boolean = false) { a @include(if: $no) b }')).toEqual([['b']]);
    expect(pathsOf('query ($no: Boolean = false) { a @include(if: $no) b }', { no: true })).toEqual([
      ['a'],
      ['b'],
    ]);
  });

  test('follows fragments of all kinds', () => {
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ...F ... on Node { at ... on Pool { p } ... on Expert { x } } }
    }
    fragment F on Pool { id ... on Pool { ...G } }
    fragment G on Pool { size }`;
    expect(pathsOf(query, { representations: [{ __typename: 'Pool' }] })).toEqual([
      ['_entities', 0, 'id'],
      ['_entities', 0, 'size'],
    ]);
    expect(pathsOf(query.replace('...F', ''), { representations: [{ __typename: 'Pool' }] })).toEqual([
      ['_entities', 0, 'at'],
      ['_entities', 0, 'p'],
    ]);
    expect(pathsOf('{ ... @include(if: true) { a } ...R } fragment R on Query { b a }')).toEqual([
      ['a'],
      ['b'],
    ]);
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
