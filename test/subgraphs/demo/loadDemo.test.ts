import { demoIdentities } from '../../../demo/demoIdentities';
import { demoWorld } from '../../../demo/demoWorld';
import { isEmpty } from '../../../demo/isEmpty';
import { loadSuccessions, loadWorld } from '../../../demo/loadWorld';
import type { World } from '../../../demo/World';
import { authoritiesOn } from '../../../subgraphs/committees/domain/reference/authorities';
import { AuthoritySuccessionTable as ExpertsSuccessions } from '../../../subgraphs/experts/persistence/AuthoritySuccessionTable';
import { AuthoritySuccessionTable as EvaluationsSuccessions } from '../../../subgraphs/evaluations/persistence/AuthoritySuccessionTable';
import { maskIdNumber, maskPhone } from '../../../subgraphs/experts/domain/masking';
import { bindingClaims } from '../../../subgraphs/shared/identity/Caller';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { openGraphWorld, type GraphWorld, type Identity } from '../../support/graphWorld';

const DAY = '2026-11-23';

const identityOf = (wanted: string): Identity => {
  const found = demoIdentities.find(({ role }) => role === wanted);
  if (!found) throw new Error(`nobody is ${wanted}`);
  return { role: found.role, value: found.claims[bindingClaims[found.role]] ?? '' };
};

const sealingOf = ({ graph, clock }: GraphWorld) => ({
  personal: graph.experts.deps.personal,
  seal: graph.evaluations.deps.seal,
  now: clock.now(),
});

describe('the loaded demo data', () => {
  let graph: GraphWorld;
  let world: World;
  let emptyBefore: boolean;

  beforeAll(async () => {
    graph = await openGraphWorld({ now: `${DAY}T04:00:00Z` });
    emptyBefore = await isEmpty(graph.databases);
    world = demoWorld({ asOf: DAY });
    const sealing = sealingOf(graph);
    await loadWorld(graph.databases, sealing, world);
    await loadSuccessions(graph.databases, sealing, world.successions);
  }, 180_000);
  afterAll(() => graph.close());

  async function ask<Data>(who: Identity, query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await graph.ask(who, query, variables);
    expect(errors).toBeUndefined();
    return data as Data;
  }

  it('fills databases that were empty', async () => {
    expect(emptyBefore).toBe(true);
    expect(await isEmpty(graph.databases)).toBe(false);
  });

  it('shows each authority the pools filed with it and no other', async () => {
    const query = '{ pools(first: 100) { totalCount nodes { code } } }';
    for (const { id } of authoritiesOn(DAY)) {
      const { pools } = await ask<{ pools: { totalCount: number; nodes: { code: string }[] } }>(
        { role: 'FILING_AUTHORITY', value: id },
        query,
      );
      const own = world.committees.pools.filter(({ filingAuthorityId }) => filingAuthorityId === id);
      expect(pools.nodes.map(({ code }) => code).sort()).toEqual(own.map(({ code }) => code).sort());
      expect(pools.totalCount).toBe(own.length);
    }
  });

  it('fails live what fails on purpose', async () => {
    const query = 'query ($id: ID!) { pool(id: $id) { findings { rule outcome } } }';
    const known = new Map<string, string[]>();
    for (const { poolCode, rule } of world.knownFailures)
      known.set(poolCode, [...(known.get(poolCode) ?? []), rule]);
    const clean = world.committees.pools.filter(({ code }) => !known.has(code)).slice(0, 5);
    const planted = world.committees.pools.filter(({ code }) => known.has(code));
    for (const { id, code, filingAuthorityId } of [...planted, ...clean]) {
      const who: Identity = { role: 'FILING_AUTHORITY', value: filingAuthorityId };
      const { pool } = await ask<{ pool: { findings: { rule: string; outcome: string }[] } }>(who, query, {
        id,
      });
      const failing = pool.findings.filter(({ outcome }) => outcome === 'FAIL').map(({ rule }) => rule);
      expect([code, ...failing.sort()]).toEqual([code, ...(known.get(code) ?? []).sort()]);
    }
  }, 120_000);

  it('opens the sealed number and the record to the expert', async () => {
    const expert = identityOf('EXPERT');
    const person = world.experts.experts.find(({ id }) => id === expert.value);
    const query = `query ($id: ID!) { expert(id: $id) {
      name idNumber phone
      memberships { totalCount } seats { totalCount }
      accessLog(first: 5) { nodes { purpose } }
    } }`;
    const { expert: own } = await ask<{ expert: Record<string, unknown> }>(expert, query, {
      id: expert.value,
    });
    expect(own).toMatchObject({
      name: person?.name,
      idNumber: maskIdNumber(person?.idNumber ?? ''),
      phone: maskPhone(person?.phone ?? ''),
    });
    expect(own['accessLog']).toEqual({ nodes: [{ purpose: 'FILING_REVIEW' }] });
    const count = (rows: readonly { expertId: string }[]) =>
      rows.filter(({ expertId }) => expertId === expert.value).length;
    expect(own['memberships']).toEqual({ totalCount: count(world.committees.members) });
    expect(own['seats']).toEqual({ totalCount: count(world.evaluations.seats) });
  });

  it('gives the employer an application to forward', async () => {
    const { socialApplications } = await ask<{ socialApplications: { nodes: { status: string }[] } }>(
      identityOf('EMPLOYER'),
      '{ socialApplications(first: 20) { nodes { status } } }',
    );
    expect(socialApplications.nodes.map(({ status }) => status)).toContain('APPLIED');
  });

  it('gives the department a consent to decide', async () => {
    const { consents } = await ask<{ consents: { nodes: { status: string }[] } }>(
      identityOf('CONSENTING_DEPARTMENT'),
      '{ consents(first: 100) { nodes { status } } }',
    );
    expect(consents.nodes.map(({ status }) => status)).toContain('REQUESTED');
  });

  it('tells experts and evaluations who succeeded whom', async () => {
    const scope = systemScope('reading what was loaded');
    const expected = world.successions.map(({ from, to }) => ({ id: from, successorId: to }));
    const { experts, evaluations } = graph.databases;
    expect(await scopedRepository(experts, ExpertsSuccessions, scope).find()).toEqual(expected);
    expect(await scopedRepository(evaluations, EvaluationsSuccessions, scope).find()).toEqual(expected);
  });
});
