import { limitVariables } from '../../../gateway/limits/gatewayLimits';
import { roles, type Role } from '../../../subgraphs/shared/identity/Caller';
import { describeLimit } from '../../support/describeLimit';
import { ask, codesOf, type HousesOptions } from '../../support/housesGraph';
import { housesPerTest } from '../../support/housesPerTest';

const run = housesPerTest();
/** The graph, to whom a token says its role. */
async function asRoleOf(options: HousesOptions = {}) {
  const graph = await run({
    verifyToken: (token) =>
      Promise.resolve({ subject: 'x', role: token.split('.')[0] as Role, claims: {}, scopes: [] }),
    graphRoles: roles,
    ...options,
  });
  return (role: Role, query: string) =>
    ask(graph.url, query, { headers: { authorization: `Bearer ${role}.x.y` } });
}

const schema = '{ __schema { queryType { name } } }';

describeLimit('INTROSPECTION_ROLES', {
  at: async () => {
    const asRole = await asRoleOf({ limits: { INTROSPECTION_ROLES: ['EXPERT'] } });
    expect(codesOf(await asRole('EXPERT', schema))).toEqual([]);
  },
  past: async (code) => {
    const asRole = await asRoleOf({ limits: { INTROSPECTION_ROLES: ['EXPERT'] } });
    const answer = await asRole('FILING_AUTHORITY', schema);
    expect([answer.status, codesOf(answer)]).toEqual([403, [code]]);
  },
});

describe('roles that may ask for the schema', () => {
  test.each([
    ['FILING_AUTHORITY', []],
    ['CONSENTING_DEPARTMENT', []],
    ['ORGANISING_UNIT', []],
    ['DISCIPLINE_SUPERVISOR', []],
    ['MINISTRY', ['FORBIDDEN']],
    ['EXPERT', ['FORBIDDEN']],
    ['EMPLOYER', ['FORBIDDEN']],
  ] as const)('answer %s with %j when nobody says otherwise', async (role, codes) => {
    const asRole = await asRoleOf();
    expect(codesOf(await asRole(role, schema))).toEqual(codes);
  });

  test('are nobody when none is named', async () => {
    const asRole = await asRoleOf({ limits: { INTROSPECTION_ROLES: [] } });
    for (const role of roles.filter((one) => one !== 'SERVICE'))
      expect(codesOf(await asRole(role, schema))).not.toEqual([]);
  });

  test.each([
    ['a type by name', '{ __type(name: "House") { name } }'],
    ['beside other fields', '{ me { id } __schema { queryType { name } } }'],
    ['under an alias', '{ a: __schema { queryType { name } } }'],
    ['in a fragment', '{ ...F } fragment F on Query { ... { __schema { queryType { name } } } }'],
    ['under a condition', '{ me { id } ... @include(if: false) { __schema { queryType { name } } } }'],
  ])('are asked for %s too', async (_, query) => {
    const asRole = await asRoleOf();
    expect(codesOf(await asRole('EXPERT', query))).toEqual(['FORBIDDEN']);
    expect(codesOf(await asRole('FILING_AUTHORITY', query))).not.toContain('FORBIDDEN');
  });

  test('are read from a list, or none', () => {
    const read = (text: string) => limitVariables.INTROSPECTION_ROLES.safeParse(text).data;
    expect(read('none')).toEqual([]);
    expect(read('EXPERT, EMPLOYER')).toEqual(['EXPERT', 'EMPLOYER']);
    expect([read('GUEST'), read('')]).toEqual([undefined, undefined]);
  });

  test('leave everybody the names of types', async () => {
    const asRole = await asRoleOf();
    expect((await asRole('EXPERT', '{ __typename me { __typename } }')).body).toEqual({
      data: { __typename: 'Query', me: { __typename: 'Person' } },
    });
  });

  test('tell nobody else what a name is like', async () => {
    const asRole = await asRoleOf();
    for (const query of ['{ hous { id } }', '{ house(ide: 1) { id } }', 'query ($a: Hous) { me { id } }']) {
      const answer = await asRole('EXPERT', query);
      expect(codesOf(answer)).toContain('GRAPHQL_VALIDATION_FAILED');
      expect(answer.text).not.toMatch(/did you mean/i);
    }
  });
});
