import { usccOf } from '../../support/committeeRows';
import { authorityRows } from '../../support/journeys/authorityRows';
import { openGraphWorld, type GraphWorld, type Identity } from '../../support/graphWorld';
import {
  authorityOf,
  COMPETENCE,
  reform,
  registerCommittee,
  registerUnit,
  committeeInput,
  type Competence,
  type Registered,
} from '../../support/journeys/committeeSteps';
import { createActor, type Actor } from '../../support/journeys/createActor';

const authorityIds = [
  'cq-reform-office',
  'district-500103',
  'dept-education',
  'dept-health',
  'district-gaoxin',
  'district-liangjiang',
];

let world: GraphWorld;
let actor: Actor;
const registered = new Map<string, Registered>();
beforeAll(async () => {
  world = await openGraphWorld();
  actor = createActor(world.ask);
  for (const { code, unit, committee } of authorityRows) {
    const organiser = await registerUnit(actor, reform, unit);
    registered.set(code, await registerCommittee(actor, organiser, code, committee));
  }
});
afterAll(() => world.close());

const poolsOf = async (who: Identity): Promise<string[]> => {
  const { pools } = await actor.read<{ pools: { totalCount: number; nodes: { code: string }[] } }>(
    who,
    '{ pools(first: 100) { totalCount nodes { code } } }',
  );
  expect(pools.totalCount).toBe(pools.nodes.length);
  return pools.nodes.map(({ code }) => code).sort();
};

describe('the table of T一(二)', () => {
  it.each(authorityRows)(
    'files $code with $authority by row $row',
    ({ code, authority, row, flags, copyTo }) => {
      const { filingAuthority, competence } = registered.get(code) ?? {};
      expect(filingAuthority?.id).toBe(authority);
      expect(competence).toMatchObject({
        authority: { id: authority },
        clause: 'T一(二)',
        row,
        flags: flags ?? [],
        copyTo: (copyTo ?? []).map((id) => ({ id })),
      });
    },
  );

  it.each(authorityRows)('tells anybody who files $code', async ({ code, unit, committee, row }) => {
    const { kind, ...bound } = unit;
    const input = { seriesNo: 1, ...committee, ...bound, organiserKind: kind };
    const { competentAuthority } = await actor.read<{ competentAuthority: Competence }>(
      { role: 'EXPERT', value: 'expert_0' },
      `query ($input: CompetentAuthorityInput!) { competentAuthority(input: $input) { ${COMPETENCE} } }`,
      { input },
    );
    expect(competentAuthority).toEqual(registered.get(code)?.competence);
    expect(competentAuthority.row).toBe(row);
  });

  it.each(authorityIds)('shows %s exactly the pools of its rows', async (id) => {
    const own = authorityRows.filter(({ authority }) => authority === id).map(({ code }) => code);
    expect(own.length).toBeGreaterThan(0);
    expect(await poolsOf(authorityOf(id))).toEqual(own.sort());
  });

  it('shows no pool to an authority without a row', async () => {
    expect(await poolsOf(authorityOf('dept-water'))).toEqual([]);
    expect(await poolsOf(authorityOf('no-such-authority'))).toEqual([]);
  });

  it.each(authorityIds)('gives %s no way round by filters or ids', async (id) => {
    const others = authorityRows.filter(({ authority }) => authority !== id);
    const byId = others.map(
      ({ code }, place) =>
        `p${place}: pool(id: ${JSON.stringify(registered.get(code)?.pool.id)}) { id }
         c${place}: committee(id: ${JSON.stringify(registered.get(code)?.id)}) { pool { id } }`,
    );
    const found = await actor.read<Record<string, unknown>>(authorityOf(id), `{ ${byId.join(' ')} }`);
    expect(new Set(Object.values(found))).toEqual(new Set([null]));
    const filter = { filingAuthority: authorityIds.filter((other) => other !== id) };
    const { pools } = await actor.read<{ pools: unknown }>(
      authorityOf(id),
      'query ($filter: PoolFilter) { pools(filter: $filter) { totalCount nodes { id } pageInfo { endCursor } } }',
      { filter },
    );
    expect(pools).toEqual({ totalCount: 0, nodes: [], pageInfo: { endCursor: null } });
  });
});

describe('a unit outside the table', () => {
  it('waits for a ruling of the municipal office', async () => {
    const central = await registerUnit(actor, reform, { kind: 'CENTRAL' });
    const input = committeeInput(central, 'e-central', { level: 'INTERMEDIATE' });
    expect((await actor.refused(central, 'registerReviewCommittee', input)).code).toBe(
      'MANUAL_RULING_NEEDED',
    );
    const ruled = { ...input, manualRuling: { authority: 'district-500103', reason: '所在区县管理' } };
    expect((await actor.refused(central, 'registerReviewCommittee', ruled)).code).toBe('RULING_NOT_YOURS');
    await actor.act(reform, 'registerReviewCommittee', ruled, 'committee { id }');
    expect(await poolsOf(authorityOf('district-500103'))).toContain('e-central');
    expect(await poolsOf(reform)).not.toContain('e-central');
  });

  it('is not registered by a foreign authority', async () => {
    const input = { name: '某校', uscc: usccOf(1), kind: 'DISTRICT', district: 'district-500103' };
    const { code } = await actor.refused(authorityOf('dept-health'), 'registerOrganisingUnit', input);
    expect(code).toBe('OUTSIDE_REMIT');
  });
});

describe('a district that was succeeded', () => {
  it('hands its pools to the successor', async () => {
    world.at('2026-01-20T02:00:00Z');
    const jiangbei = await registerUnit(actor, reform, { kind: 'DISTRICT', district: 'district-500105' });
    const { filingAuthority } = await registerCommittee(actor, jiangbei, 'g-jiangbei');
    expect(filingAuthority.id).toBe('district-500105');
    expect(await poolsOf(authorityOf('district-500105'))).toEqual(['g-jiangbei']);

    world.at('2026-03-02T02:00:00Z');
    const succession = { from: 'district-500105', to: 'district-liangjiang' };
    const { code } = await actor.refused(reform, 'succeedAuthority', {
      ...succession,
      to: 'district-gaoxin',
    });
    expect(code).toBe('NOT_SUCCEEDED');
    await actor.act(reform, 'succeedAuthority', succession, 'authority { id }');
    await world.graph.settled();
    expect(await poolsOf(authorityOf('district-500105'))).toEqual([]);
    expect(await poolsOf(authorityOf('district-liangjiang'))).toEqual(['2-liangjiang', 'g-jiangbei']);
  });

  it('takes no new committee, which the successor files', async () => {
    const unit = { name: '江北某校', kind: 'DISTRICT', district: 'district-500105', uscc: usccOf(2) };
    const refused = await actor.refused(reform, 'registerOrganisingUnit', unit);
    expect(refused.code).toBe('UNKNOWN_AUTHORITY');
    const { competentAuthority } = await actor.read<{ competentAuthority: Competence }>(
      reform,
      `{ competentAuthority(input: { level: JUNIOR, organiserKind: DISTRICT, district: "district-500105" }) { ${COMPETENCE} } }`,
    );
    expect(competentAuthority).toMatchObject({
      authority: { id: 'district-liangjiang' },
      row: '2',
      flags: ['SUCCEEDED'],
    });
  });
});
