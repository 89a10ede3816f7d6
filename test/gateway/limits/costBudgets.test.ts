import { gatewayEnvironment } from '../../../gateway/env';
import { defaultBudgets } from '../../../gateway/demand/costBudgets';
import { roles, type Role } from '../../../subgraphs/shared/identity/Caller';
import { EnvironmentError } from '../../../subgraphs/shared/parseEnvironment';
import { describeLimit } from '../../support/describeLimit';
import { ask, codesOf } from '../../support/housesGraph';
import { housesPerTest } from '../../support/housesPerTest';

const run = housesPerTest();

/** A list of which nothing is said: ten houses, each with its owner. */
const query = '{ houses { owner { id name } } }';
const COST = 20;
const budget = (role: Role, cost: number) => ({ COST_BUDGETS: { ...defaultBudgets, [role]: cost } });
/** SERVICE asks no graph, and PARTNER_AGENCY nothing that it has not registered. */
const budgetedRoles = roles.filter((role) => role !== 'SERVICE' && role !== 'PARTNER_AGENCY');
/** Asks as somebody of a role that may spend so much. */
async function asRoleWith(role: Role, cost: number) {
  const { url } = await run({
    limits: budget(role, cost),
    verifyToken: () => Promise.resolve({ subject: 'x', role, claims: {}, scopes: [] }),
  });
  return () => ask(url, query);
}
const asking = { headers: { 'x-cost': '1', 'accept-language': 'en' } };

describeLimit('COST_BUDGETS', {
  at: async () => {
    for (const role of budgetedRoles) {
      const answer = await (await asRoleWith(role, COST))();
      expect([role, codesOf(answer)]).toEqual([role, []]);
    }
  },
  past: async (code) => {
    for (const role of budgetedRoles) {
      const answer = await (await asRoleWith(role, COST - 1))();
      expect([role, codesOf(answer)]).toEqual([role, [code]]);
    }
  },
});

describe('a budget', () => {
  test('is told with the cost to whom it refuses', async () => {
    const { url, subgraphs } = await run({ limits: budget('FILING_AUTHORITY', COST - 1) });
    const answer = await ask(url, query, { headers: { 'accept-language': 'en', 'x-request-id': 'r-1' } });
    expect([answer.status, answer.body]).toEqual([
      400,
      {
        errors: [
          {
            message: 'The query costs more than the limit: 20 > 19',
            extensions: {
              code: 'COST_LIMIT_EXCEEDED',
              requestId: 'r-1',
              cost: { requested: 20, limit: 19 },
            },
          },
        ],
      },
    ]);
    expect(subgraphs.houses.seen).toEqual([]);
  });

  test('is that of the role', async () => {
    const { url } = await run({
      limits: budget('FILING_AUTHORITY', COST - 1),
      verifyToken: (token) =>
        Promise.resolve({
          subject: 'x',
          role: token.startsWith('office') ? 'FILING_AUTHORITY' : 'MINISTRY',
          claims: {},
          scopes: [],
        }),
    });
    const as = (name: string) => ask(url, query, { headers: { authorization: `Bearer ${name}.x.y` } });
    expect(codesOf(await as('office'))).toEqual(['COST_LIMIT_EXCEEDED']);
    expect(codesOf(await as('ministry'))).not.toContain('COST_LIMIT_EXCEEDED');
  });

  test('counts the variables of each request', async () => {
    const { url } = await run({ limits: budget('FILING_AUTHORITY', 10) });
    const conditional = 'query ($more: Boolean!) { houses { id owner @include(if: $more) { id } } }';
    const codes = [];
    for (const more of [false, true, false])
      codes.push(codesOf(await ask(url, conditional, { variables: { more } })));
    expect(codes).toEqual([[], ['COST_LIMIT_EXCEEDED'], []]);
  });

  test('leaves a wrong variable its own code', async () => {
    const { url, subgraphs } = await run({});
    const answer = await ask(url, 'query ($id: ID!) { house(id: $id) { id } }');
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(subgraphs.houses.seen).toEqual([]);
  });
});

describe('extensions.cost', () => {
  const told = (answer: Awaited<ReturnType<typeof ask>>) =>
    (answer.body as { extensions?: { cost?: object } }).extensions?.cost;

  test('says what an answer cost when it is asked for', async () => {
    const { url } = await run({ limits: budget('FILING_AUTHORITY', 50) });
    expect(told(await ask(url, query, asking))).toMatchObject({ requested: COST, limit: 50 });
  });

  test('says it of a refused one too', async () => {
    const { url } = await run({ limits: budget('FILING_AUTHORITY', 1) });
    expect(told(await ask(url, query, asking))).toMatchObject({ requested: COST, limit: 1 });
  });

  test('is not there when nobody asks', async () => {
    const { url } = await run({});
    expect((await ask(url, query)).body).not.toHaveProperty('extensions');
  });
});

describe('the variable COST_BUDGETS', () => {
  const read = (text: string) => {
    try {
      return gatewayEnvironment({ COST_BUDGETS: text }).COST_BUDGETS;
    } catch (error) {
      if (!(error instanceof EnvironmentError)) throw error;
      return error.problems.filter((problem) => problem.startsWith('COST_BUDGETS'));
    }
  };

  test.each([
    ['what is not JSON', '{'],
    ['a list', '[]'],
    ['an unknown role', '{"GUEST":5}'],
    ['a budget of nothing', '{"EXPERT":0}'],
    ['a text', '{"EXPERT":"5"}'],
  ])('refuses %s', (_, text) => {
    expect(read(text)).toHaveLength(1);
  });
});
