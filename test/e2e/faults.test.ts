import { signToken } from '../../subgraphs/shared/identity/signToken';
import type { Identity } from '../support/graphWorld';
import {
  authorityOf,
  committeeInput,
  reform,
  registerCommittee,
  registerUnit,
} from '../support/journeys/committeeSteps';
import { createActor, type Actor } from '../support/journeys/createActor';
import { createPeople } from '../support/journeys/createPeople';
import { AWAY, isDone } from '../support/journeys/isDone';
import { loadWhileStopping } from '../support/journeys/loadWhileStopping';
import { registerAll } from '../support/journeys/memberSteps';
import { openTopologyStage, type TopologyStage } from '../support/journeys/openTopologyStage';
import { subgraphServices } from '../support/topologyServices';

let stage: TopologyStage;
let actor: Actor;
let organiser: Identity;
let experts: string[];
const authority = authorityOf('district-500103');

beforeAll(async () => {
  stage = await openTopologyStage('mysql', '2026-03-02');
  actor = createActor(stage.ask);
  organiser = await registerUnit(actor, reform, { kind: 'DISTRICT', district: 'district-500103' });
  const people = createPeople();
  experts = await registerAll(
    { actor, stage },
    organiser,
    Array.from({ length: 24 }, () => people()),
  );
}, 240_000);
afterAll(() => stage.close(), 60_000);
jest.setTimeout(120_000);

const RECOMMEND = `mutation ($input: RecommendMemberInput!) {
  recommendMember(input: $input) { member { id } refusal { code } } }`;

/** Every expert in the pool is a member once, opened once to the authority, and seen once by it. */
async function expectEachOnce(pool: string, named: readonly string[]): Promise<void> {
  await stage.settled();
  const members = await stage.rows('committees', 'SELECT id, expert_id FROM pool_member WHERE pool_id = ?', [
    pool,
  ]);
  expect(members.map((row) => row['expert_id'] as string).sort()).toEqual([...named].sort());
  const opened = await stage.rows('experts', "SELECT via_id FROM expert_access WHERE via = 'POOL'");
  for (const { id } of members) expect(opened.filter((row) => row['via_id'] === id)).toHaveLength(1);
  const query = `query ($pool: ID!) { pool(id: $pool) { members(first: 100) { nodes { expert { id name } } } } }`;
  const { pool: seen } = await actor.read<{
    pool: { members: { nodes: { expert: { id: string } | null }[] } };
  }>(authority, query, { pool });
  expect(seen.members.nodes.map(({ expert }) => expert?.id).sort()).toEqual([...named].sort());
}

describe('experts killed while committees tells it of members', () => {
  it('loses none and doubles none', async () => {
    const { pool } = await registerCommittee(actor, organiser, 'experts-killed');
    const inputs = experts.map((expert) => ({ idempotencyKey: `r-${expert}`, pool: pool.id, expert }));
    const recommend = (input: object) => stage.ask(organiser, RECOMMEND, { input });
    const [first = {}, second = {}, ...others] = inputs;
    await Promise.all([recommend(first), recommend(second)]);
    const answers = others.map((input, place) =>
      new Promise((done) => setTimeout(done, place * 10)).then(() => recommend(input)),
    );
    await Promise.race(answers);
    await stage.topology.stop('experts', 'SIGKILL');
    const done = (await Promise.all(answers)).map(isDone);
    await stage.topology.start('experts');
    const after = inputs.filter((_, place) => place < 2 || done[place - 2]).map(({ expert }) => expert);
    await expectEachOnce(pool.id, after);

    for (const input of inputs) expect(isDone(await recommend(input))).toBe(true);
    await expectEachOnce(pool.id, experts);
  });

  it('hears of those who left while it was away', async () => {
    const { pool } = await registerCommittee(actor, organiser, 'ended-meanwhile');
    const members = await actor.actAll<{ member: { id: string } }>(
      organiser,
      'recommendMember',
      experts.slice(0, 6).map((expert) => ({ pool: pool.id, expert })),
      'member { id }',
    );
    await stage.settled();
    await stage.topology.stop('experts', 'SIGKILL');
    const ended = await actor.actAll<{ member: { status: string } }>(
      organiser,
      'endMembership',
      members.map(({ member }) => ({
        ...member,
        version: 1,
        reason: 'OWN_REQUEST',
        on: stage.today(),
      })),
      'member { status }',
    );
    expect(ended.map(({ member }) => member.status)).toEqual(Array.from({ length: 6 }, () => 'ENDED'));
    await stage.topology.start('experts');
    await stage.settled();
    const open = await stage.rows(
      'experts',
      `SELECT via_id FROM expert_access WHERE visible_until IS NULL AND via_id IN (?, ?, ?, ?, ?, ?)`,
      members.map(({ member }) => member.id),
    );
    expect(open).toEqual([]);
  });
});

describe('committees killed right after a commit', () => {
  it('tells what it had not told yet', async () => {
    const { pool } = await registerCommittee(actor, organiser, 'committees-killed');
    for (let from = 0; from < 12; from += 4) {
      const named = experts.slice(from, from + 4).map((expert) => ({ pool: pool.id, expert }));
      await actor.actAll(organiser, 'recommendMember', named, 'member { id }');
      await stage.topology.stop('committees', 'SIGKILL');
      await stage.topology.start('committees');
    }
    await expectEachOnce(pool.id, experts.slice(0, 12));
  });

  it('does a command again under its key once', async () => {
    const { pool } = await registerCommittee(actor, organiser, 'killed-midway');
    const inputs = experts
      .slice(0, 12)
      .map((expert) => ({ idempotencyKey: `k-${expert}`, pool: pool.id, expert }));
    const ask = (input: object) => stage.ask(organiser, RECOMMEND, { input });
    const answers = inputs.map(ask);
    await Promise.race(answers);
    await stage.topology.stop('committees', 'SIGKILL');
    for (const answer of await Promise.all(answers)) isDone(answer);
    await stage.topology.start('committees');
    for (const input of inputs) expect(isDone(await ask(input))).toBe(true);
    await expectEachOnce(pool.id, experts.slice(0, 12));
  });
});

describe('a subgraph told to stop under load', () => {
  it('answers every command, and keeps what it said was done', async () => {
    const document = `mutation ($input: RegisterReviewCommitteeInput!) {
      registerReviewCommittee(input: $input) { committee { id } refusal { code } } }`;
    const ask = (place: number) => {
      const input = { idempotencyKey: `load-${place}`, ...committeeInput(organiser, `load-${place}`) };
      return stage.ask(organiser, document, { input });
    };
    const { before, meanwhile, after, exitCode } = await loadWhileStopping(stage, 'committees', ask);
    expect(exitCode).toBe(0);
    expect(before.every(isDone)).toBe(true);
    expect(after.some(isDone)).toBe(false);
    const done = [...before, ...meanwhile].flatMap((answer, place) =>
      isDone(answer) ? [`load-${place}`] : [],
    );
    const stored = async () => {
      const rows = await stage.rows(
        'committees',
        "SELECT code FROM review_committee WHERE code LIKE 'load-%'",
      );
      return rows.map((row) => row['code'] as string).sort();
    };
    expect(await stored()).toEqual([...done].sort());

    await stage.topology.start('committees');
    const asked = before.length + meanwhile.length + after.length;
    for (let place = 0; place < asked; place += 1) expect(isDone(await ask(place))).toBe(true);
    expect(await stored()).toHaveLength(asked);
  });

  it('leaves readers with whole answers or a code', async () => {
    const query = '{ pools(first: 5) { totalCount nodes { id code } } experts { totalCount } }';
    const { text: whole, data } = await stage.ask(authority, query);
    const { before, meanwhile, after, exitCode } = await loadWhileStopping(stage, 'experts', () =>
      stage.ask(authority, query),
    );
    expect(exitCode).toBe(0);
    for (const { text } of before) expect(text).toBe(whole);
    const partly = [...meanwhile, ...after].filter(({ text }) => text !== whole);
    expect(partly.length).toBeGreaterThanOrEqual(after.length);
    for (const answer of partly) {
      expect(answer.data).toEqual({ ...data, experts: null });
      expect(answer.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
        [['experts'], 'SUBGRAPH_UNAVAILABLE'],
      ]);
    }
    await stage.topology.start('experts');
    expect((await stage.ask(authority, query)).text).toBe(whole);
  });
});

describe('connections killed by the database', () => {
  const QUERY = '{ pools { totalCount } experts { totalCount } sessions { totalCount } }';
  const killAll = async () => {
    for (const subgraph of subgraphServices) {
      const list =
        'SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()';
      const connections = await stage.rows(subgraph, list);
      expect(connections.length).toBeGreaterThan(0);
      for (const { id } of connections) await stage.rows(subgraph, `KILL CONNECTION ${String(id)}`);
    }
  };

  it('cost nothing to the requests after', async () => {
    const { text } = await stage.ask(authority, QUERY);
    await killAll();
    await new Promise((done) => setTimeout(done, 100));
    for (let round = 0; round < 5; round += 1) expect((await stage.ask(authority, QUERY)).text).toBe(text);
  });

  it('cost running requests a coded answer at most', async () => {
    const { text } = await stage.ask(authority, QUERY);
    const answers = Array.from({ length: 30 }, () => stage.ask(authority, QUERY));
    await killAll();
    for (const answer of await Promise.all(answers)) {
      if (answer.text === text) continue;
      expect(answer.status).toBe(200);
      for (const { extensions } of answer.errors ?? [])
        expect([...AWAY, 'INTERNAL']).toContain(extensions.code);
      expect(answer.text).not.toMatch(/ER_|ECONN|127\.0\.0|Connection/);
    }
    await new Promise((done) => setTimeout(done, 100));
    expect((await stage.ask(authority, QUERY)).text).toBe(text);
  });
});

describe('a subgraph asked directly', () => {
  const callers = { role: 'FILING_AUTHORITY', claims: { authority: 'cq-reform-office' } } as const;
  const services = { role: 'SERVICE', claims: { subgraph: 'committees' } } as const;
  const minted = (key: 'signingKey' | 'serviceKey', who: typeof callers | typeof services) => {
    const { [key]: privateJwk, issuer, audience } = stage.topology;
    const issuedAt = stage.topology.now();
    return signToken({ privateJwk, issuer, audience, subject: 'somebody', ...who, issuedAt, lifetime: 60 });
  };
  const ask = async (service: (typeof subgraphServices)[number], secret: string, token: string) => {
    const queries = [
      '{ _service { sdl } }',
      '{ __typename }',
      '{ _entities(representations: []) { __typename } }',
    ];
    return Promise.all(
      queries.map(async (query) => {
        const response = await fetch(`${stage.topology.urlOf(service)}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${token}`,
            'x-router-secret': secret,
            'x-request-id': 'same',
          },
          body: JSON.stringify({ query }),
        });
        return `${response.status} ${await response.text()}`;
      }),
    );
  };

  it.each(subgraphServices)('%s answers the same 401 to whom it does not trust', async (service) => {
    const { routerSecret } = stage.topology;
    const answers = await Promise.all([
      ask(service, 'not-the-secret', await minted('signingKey', callers)),
      ask(service, 'not-the-secret', await minted('serviceKey', services)),
      ask(service, routerSecret, await minted('signingKey', services)),
      ask(service, routerSecret, await minted('serviceKey', callers)),
      ask(service, routerSecret, 'a.b.c'),
    ]);
    const [answer, ...others] = new Set(answers.flat());
    expect(others).toEqual([]);
    expect(answer).toMatch(/^401 .*"UNAUTHENTICATED"/);
    expect(answer).not.toContain('"data"');
  });

  it.each(subgraphServices)('%s answers a caller and a peer that come with the secret', async (service) => {
    const { routerSecret } = stage.topology;
    for (const token of [await minted('signingKey', callers), await minted('serviceKey', services)])
      expect((await ask(service, routerSecret, token))[1]).toBe('200 {"data":{"__typename":"Query"}}');
  });
});
