import { createResultTypes } from '../../subgraphs/shared/http/resultTypes';
import { HeaderMap } from '@apollo/server';
import { bearer, runHouses, type RunningHouses } from '../support/housesGraph';

let graph: RunningHouses;
beforeAll(async () => {
  graph = await runHouses();
});
afterAll(() => graph.close());

async function asked(accept: string, query: string): Promise<string> {
  const response = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept, authorization: bearer('a') },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: readonly { extensions: { code: string } }[] };
  const said = errors?.map(({ extensions }) => extensions.code).join() ?? 'data';
  return `${response.status} ${response.headers.get('content-type') ?? ''} ${said}`;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const RESULT_TYPE = 'application/graphql-response+json; charset=utf-8';

describe('an Accept header is answered the same the first time and every other', () => {
  test.each([
    ['application/json', `200 ${JSON_TYPE}`, `200 ${JSON_TYPE}`],
    ['*/*', `200 ${JSON_TYPE}`, `400 ${JSON_TYPE}`],
    ['application/graphql-response+json', `200 ${RESULT_TYPE}`, `400 ${RESULT_TYPE}`],
    ['application/graphql-response+json, application/json;q=0.9', `200 ${RESULT_TYPE}`, `400 ${RESULT_TYPE}`],
    ['application/json, application/graphql-response+json;q=0.5', `200 ${JSON_TYPE}`, `400 ${JSON_TYPE}`],
  ])('%s', async (accept, good, bad) => {
    const first = [await asked(accept, '{ seenBy }'), await asked(accept, '{ nothing }')];
    const later = [await asked(accept, '{ seenBy }'), await asked(accept, '{ nothing }')];
    expect(first).toEqual([`${good} data`, `${bad} GRAPHQL_VALIDATION_FAILED`]);
    expect(later).toEqual(first);
  });

  test.each(['text/html', 'image/png, multipart/mixed'])('%s, which nothing fits', async (accept) => {
    for (let time = 0; time < 2; time += 1)
      expect(await asked(accept, '{ seenBy }')).toBe(`406 ${JSON_TYPE} BAD_REQUEST`);
  });
});

test('a type is learnt from whole answers to short headers, and a few of them', () => {
  const types = createResultTypes();
  const headers = new HeaderMap([['content-type', JSON_TYPE]]);
  types.learn('refused', 406, headers);
  types.learn('x'.repeat(257), 200, headers);
  types.learn('x'.repeat(256), 200, headers);
  expect([types.typeFor('refused'), types.typeFor('x'.repeat(257)), types.typeFor(undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(types.typeFor('x'.repeat(256))).toBe(JSON_TYPE);
  for (let place = 0; place < 64; place += 1) types.learn(`a/${place}`, 200, headers);
  expect(types.typeFor('x'.repeat(256))).toBeUndefined();
});
