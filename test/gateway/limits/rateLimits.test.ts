import { defaultBudgets } from '../../../gateway/demand/costBudgets';
import { describeLimit } from '../../support/describeLimit';
import { ask, bearer, codesOf } from '../../support/housesGraph';
import { housesPerTest } from '../../support/housesPerTest';

const run = housesPerTest();

/** Ten houses, each with its owner: 20. */
const query = '{ houses { owner { id } } }';
const cheap = '{ seenBy }';

/** Asks for twenty points' worth of what may be spent, then for one point. */
async function spentOf(points: number) {
  const { url } = await run({ limits: { RATE_LIMIT_POINTS: points, RATE_LIMIT_WINDOW_S: 3_600 } });
  return [codesOf(await ask(url, query)), codesOf(await ask(url, cheap))];
}
describeLimit('RATE_LIMIT_POINTS', {
  at: async () => expect(await spentOf(21)).toEqual([[], []]),
  past: async (code) => expect(await spentOf(20)).toEqual([[], [code]]),
});

describe('points of a caller', () => {
  test('let a caller spend them all and then wait', async () => {
    const { url, subgraphs } = await run({ limits: { RATE_LIMIT_POINTS: 21, RATE_LIMIT_WINDOW_S: 3_600 } });
    expect((await ask(url, query)).body.errors).toBeUndefined();
    expect((await ask(url, cheap)).body.errors).toBeUndefined();
    const asked = subgraphs.houses.seen.length;
    const answer = await ask(url, cheap, { headers: { 'x-request-id': 'r-1', 'accept-language': 'en' } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3600']);
    expect(answer.body).toEqual({
      errors: [
        {
          message: 'Too many requests; try again later',
          extensions: {
            code: 'RATE_LIMITED',
            requestId: 'r-1',
            retryAfter: 3_600,
            cost: { requested: 0, limit: 25_000 },
          },
        },
      ],
    });
    expect(subgraphs.houses.seen.length).toBe(asked);
  });

  test('are the caller’s, whatever the text of the token', async () => {
    const { url } = await run({ limits: { RATE_LIMIT_POINTS: 1 } });
    const as = async (authorization: string) =>
      codesOf(await ask(url, cheap, { headers: { authorization } }));
    expect(await as(bearer('ann'))).toEqual([]);
    expect(await as('Bearer ann.other.text')).toEqual(['RATE_LIMITED']);
    expect(await as(bearer('bob'))).toEqual([]);
  });

  test('pay one for what is over its budget', async () => {
    const { url } = await run({
      limits: { RATE_LIMIT_POINTS: 2, COST_BUDGETS: { ...defaultBudgets, FILING_AUTHORITY: 10 } },
    });
    const codes = [];
    for (let index = 0; index < 3; index += 1) codes.push(...codesOf(await ask(url, query)));
    expect(codes).toEqual(['COST_LIMIT_EXCEEDED', 'COST_LIMIT_EXCEEDED', 'RATE_LIMITED']);
  });

  test('are told when they are asked for', async () => {
    const { url } = await run({ limits: { RATE_LIMIT_POINTS: 100 } });
    const answer = await ask(url, query, { headers: { 'x-cost': '1' } });
    expect(answer.body).toMatchObject({
      extensions: { cost: { requested: 20, limit: 25_000, remaining: 80 } },
    });
  });
});
