import { subgraphNames } from '../../../commands/subgraphNames';
import { idNumberCheckCharacter } from '../../../subgraphs/experts/domain/idNumber';
import { startSubgraph, type RunningSubgraph } from '../../../subgraphs/shared/startSubgraph';
import { bodyOf, ROUTER_SECRET } from '../../support/graphWorld';
import { openIsolationWorld, type IsolationWorld } from '../../support/isolation/openIsolationWorld';
import { NOW } from '../../support/isolation/instants';
import { createTestIdentity } from '../../support/testIdentity';

let world: IsolationWorld;
let served: readonly (readonly [name: string, subgraph: RunningSubgraph])[];
beforeAll(async () => {
  world = await openIsolationWorld();
  served = await Promise.all(
    subgraphNames.map(
      async (name) =>
        [
          name,
          await startSubgraph<object>(world.graph[name].subgraph, { host: '127.0.0.1', port: 0 }),
        ] as const,
    ),
  );
});
afterAll(async () => {
  for (const [, subgraph] of served) await subgraph.close();
  await world.close();
});

const stem = '50019919700506991';
/** Check-valid, and nobody's. */
const STRANGER = stem + idNumberCheckCharacter(stem);

const asked = [
  '{ __typename }',
  '{ _service { sdl } }',
  '{ __schema { types { name } } }',
  '{ _entities(representations: [{ __typename: "Expert", id: "expert_01" }]) { __typename } }',
  '{ nothing }',
  'mutation { receiveEvents(events: []) }',
  '{',
];

/** What may be sent without being anybody, by what is wrong with it. */
async function badHeaders(): Promise<Record<string, Record<string, string>>> {
  const secret = { 'x-router-secret': ROUTER_SECRET };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const good = bearer(await world.tokenOf({ role: 'EXPERT', value: 'expert_01' }));
  const forger = await createTestIdentity();
  const hours = (from: number) => new Date(Date.parse(NOW) + from * 3_600_000);
  return {
    nothing: {},
    'no secret': good,
    'another secret': { ...good, 'x-router-secret': 'a guess' },
    'an empty secret': { ...good, 'x-router-secret': '' },
    'no token': secret,
    'no bearer': { ...secret, authorization: 'Basic YTpi' },
    garbage: { ...secret, ...bearer('a.b.c') },
    expired: { ...secret, ...bearer(await world.sign({ issuedAt: hours(-5) })) },
    'not yet valid': { ...secret, ...bearer(await world.sign({ issuedAt: hours(5) })) },
    'another audience': { ...secret, ...bearer(await world.sign({ issuedAt: hours(0), audience: 'other' })) },
    'another issuer': {
      ...secret,
      ...bearer(await world.sign({ issuedAt: hours(0), issuer: 'https://other.test' })),
    },
    forged: { ...secret, ...bearer(await forger.token({ issuedAt: hours(0) })) },
    'a service by a key of callers': {
      ...secret,
      ...bearer(await world.sign({ issuedAt: hours(0), role: 'SERVICE', claims: { subgraph: 'experts' } })),
    },
    'a caller by a key of services': {
      ...secret,
      ...bearer(await world.signAsService({ issuedAt: hours(0) })),
    },
    'no claim of its role': { ...secret, ...bearer(await world.sign({ issuedAt: hours(0), claims: {} })) },
  };
}

const withoutId = (text: string): string => text.replace(/"requestId":"[^"]*"/, '"requestId":""');

describe('a subgraph hit directly', () => {
  it('answers 401 and nothing else, whatever is wrong and whatever is asked', async () => {
    const bodies = new Set<string>();
    for (const headers of Object.values(await badHeaders()))
      for (const [, { url }] of served)
        for (const query of asked) {
          const response = await fetch(`${url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...headers },
            body: JSON.stringify({ query }),
          });
          expect(response.status).toBe(401);
          bodies.add(withoutId(await response.text()));
        }
    expect([...bodies]).toHaveLength(1);
    expect([...bodies][0]).toContain('UNAUTHENTICATED');
  });

  it('answers the same when it is called in process', async () => {
    for (const headers of Object.values(await badHeaders()))
      for (const name of subgraphNames)
        for (const query of asked) {
          const { data, errors } = await world.graph.executors[name]({ query, headers });
          expect(data ?? null).toBeNull();
          expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
        }
  });

  it('gives fields of services to services alone', async () => {
    const fields = [
      ['experts', '{ expertsForRules(ids: ["expert_01"]) { id } }'],
      ['committees', '{ poolsForSessions(ids: ["pool_01"]) { poolId } }'],
      ['committees', '{ drawCandidates(poolId: "pool_01") { poolId } }'],
      ['committees', '{ appointments(pool: "pool_01") { memberId } }'],
      ['evaluations', '{ termsAssessed(terms: []) { memberId } }'],
      ...subgraphNames.map((name) => [name, 'mutation { receiveEvents(events: []) }'] as const),
    ] as const;
    for (const who of [...world.identities, { role: 'SERVICE', value: 'evaluations' } as const])
      for (const [name, query] of fields) {
        const { data, errors } = await world.graph.executors[name]({
          query,
          headers: { authorization: `Bearer ${await world.tokenOf(who)}`, 'x-router-secret': ROUTER_SECRET },
        });
        const codes = errors?.map(({ extensions }) => extensions['code']);
        if (who.role === 'SERVICE') expect(codes).toBeUndefined();
        else
          expect([Object.values(data ?? {}).every((value) => value === null), codes]).toEqual([
            true,
            ['FORBIDDEN'],
          ]);
      }
  });
});

describe('a look at the standing of people', () => {
  const question = (idNumber: string) => ({
    query: `query ($batch: [StandingQuestionInput!]!) {
      expertStanding(purpose: ENGAGEMENT, batch: $batch) { barred barredUntil titleValid }
    }`,
    variables: { batch: [{ idNumber, title: { seriesNo: 99, level: 'SENIOR' } }] },
  });
  const known = () => world.rows.expert[0]?.idNumber ?? '';

  it('is refused to every role, and to a partner without the scope, in the same bytes for anybody', async () => {
    for (const who of world.identities) {
      const [stranger, somebody] = await Promise.all([
        world.ask(who, question(STRANGER)),
        world.ask(who, question(known())),
      ]);
      expect(somebody.text).toBe(stranger.text);
      expect(somebody.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });

  it('tells a partner with the scope of nobody who is known here', async () => {
    const token = await world.sign({
      role: 'PARTNER_AGENCY',
      claims: { agency: 'agency_98' },
      scopes: ['standing:read'],
      issuedAt: new Date(NOW),
    });
    const ask = async (idNumber: string) => {
      const response = await fetch(`${world.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: bodyOf(
          { role: 'PARTNER_AGENCY', value: 'agency_98' },
          question(idNumber).query,
          question(idNumber).variables,
        ),
      });
      return (await response.json()) as unknown;
    };
    const answer = { data: { expertStanding: [{ barred: false, barredUntil: null, titleValid: false }] } };
    const barred = new Set(
      world.rows.credit_record.filter(({ effect }) => effect === 'EXCLUDE').map(({ expertId }) => expertId),
    );
    const clean = world.rows.expert.filter(({ id }) => !barred.has(id)).slice(0, 5);
    expect(clean.length).toBeGreaterThan(2);
    for (const { idNumber } of clean) expect(await ask(idNumber)).toEqual(answer);
    expect(await ask(STRANGER)).toEqual(answer);
  });
});

describe('the gateway', () => {
  it('does not know the fields of services', () => {
    const names = Object.keys(world.schema.getTypeMap());
    const fields = [world.schema.getQueryType(), world.schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    for (const hidden of [
      'expertsForRules',
      'drawCandidates',
      'poolsForSessions',
      'receiveEvents',
      '_entities',
      '_service',
    ])
      expect(fields).not.toContain(hidden);
    for (const hidden of [
      'ExpertForRules',
      'PoolForSession',
      'PoolForDraw',
      'SubgraphEventInput',
      '_Any',
      '_Entity',
    ])
      expect(names).not.toContain(hidden);
  });

  it('turns a service away: it asks subgraphs, never the graph', async () => {
    for (const value of subgraphNames) {
      const answer = await world.ask(
        { role: 'SERVICE', value },
        { query: '{ pools { totalCount } }', variables: {} },
      );
      expect([answer.status, answer.data ?? null]).toEqual([401, null]);
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    }
  });

  it('sets aside a router secret and a role that a client sends', async () => {
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await world.tokenOf({ role: 'MINISTRY', value: '500000' })}`,
        'x-router-secret': ROUTER_SECRET,
        'x-role': 'SERVICE',
      },
      body: JSON.stringify({ query: '{ viewer { role } pools { totalCount } }' }),
    });
    expect(await response.json()).toMatchObject({
      data: { viewer: { role: 'MINISTRY' }, pools: { totalCount: 0 } },
    });
  });
});
