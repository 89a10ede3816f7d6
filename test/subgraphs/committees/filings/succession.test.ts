import { authorities } from '../../../../subgraphs/committees/domain/reference/authorities';
import type { SharingAgreement } from '../../../../subgraphs/committees/domain/SharingAgreement';
import { moveAuthority } from '../../../../subgraphs/committees/persistence/moveAuthority';
import { poolMemberRepository } from '../../../../subgraphs/committees/persistence/poolMemberRepository';
import { sharingAgreementRepository } from '../../../../subgraphs/committees/persistence/sharingAgreementRepository';
import { systemScope } from '../../../../subgraphs/shared/scope/systemScope';
import { knownExpert, openCommitteesWorld, type CommitteesWorld } from '../../../support/committeesWorld';
import { consentRow, EDUCATION, poolOf, REFORM, YUZHONG } from '../../../support/committeeRows';
import { filingActs } from '../../../support/filingActs';
import { addLawfulPool } from '../../../support/filingRows';
import { callerAs } from '../../../support/testIdentity';

const JIANGBEI = 'district-500105';
const LIANGJIANG = 'district-liangjiang';
const endedOn = authorities.find(({ id }) => id === JIANGBEI)?.validTo ?? '';
const reform = callerAs('FILING_AUTHORITY', REFORM);
const before = callerAs('FILING_AUTHORITY', JIANGBEI);
const after = callerAs('FILING_AUTHORITY', LIANGJIANG);
const unit = callerAs('ORGANISING_UNIT', 'unit_j');

const EVERYTHING = `{ organisingUnits { nodes { id } } committees { nodes { id groups { id } } }
  pools { nodes { id findings { rule outcome } members(first: 100) { totalCount } } }
  filings { nodes { id status filingAuthority { id } filedWith { id } roster { totalCount } findings { rule } waivers { status } } }
  socialApplications { nodes { id steps { status } } } }`;

const sharing = (
  id: string,
  key: string,
  authority: string,
  otherKey: string,
  otherAuthority: string,
): Omit<SharingAgreement, 'version'> => ({
  id,
  poolId: `pool_${key}`,
  filingAuthorityId: authority,
  organisingUnitId: `unit_${key}`,
  otherPoolId: `pool_${otherKey}`,
  otherAuthorityId: otherAuthority,
  otherUnitId: `unit_${otherKey}`,
  status: 'GRANTED',
  proposedOn: '2025-01-01',
  agreedOn: '2025-01-02',
  endsOn: '2026-12-31',
  liveKey: id,
});

describe('the succession of an authority', () => {
  let world: CommitteesWorld;
  const succeed = (caller: typeof reform, from: string, to: string) =>
    world.change<{ authority: { id: string } | null }>(
      caller,
      'succeedAuthority',
      { from, to },
      'authority { id }',
    );
  const seen = (caller: typeof reform) =>
    world.dataOf<Record<string, { nodes: object[] }>>(caller, EVERYTHING);

  beforeAll(async () => {
    world = await openCommitteesWorld();
    world.at(`${endedOn}T02:00:00Z`);
    const acts = filingActs(world);
    await addLawfulPool(world, 'j', JIANGBEI, {
      unit: { kind: 'DISTRICT', districtId: JIANGBEI, registeredBy: JIANGBEI },
    });
    await addLawfulPool(world, 'y', YUZHONG, { unit: { kind: 'DISTRICT', districtId: YUZHONG } });
    const filing = await acts.submitted(unit, 'pool_j');
    await world.change(
      unit,
      'requestWaiver',
      {
        idempotencyKey: 'w',
        filing: filing.id,
        rule: 'R-11',
        reason: '理由',
        evidence: '文号',
        expiresOn: endedOn,
      },
      'waiver { id }',
    );
    await world.add({
      consents: [consentRow('consent_x', 'y', YUZHONG, { departmentId: JIANGBEI })],
      sharings: [
        sharing('sharing_1', 'j', JIANGBEI, 'y', YUZHONG),
        sharing('sharing_2', 'y', YUZHONG, 'j', JIANGBEI),
      ],
    });
  });
  afterAll(() => world.close());

  it.each([
    ['while it still acts', JIANGBEI, LIANGJIANG],
    ['by somebody else', JIANGBEI, YUZHONG],
    ['by itself', YUZHONG, YUZHONG],
    ['of nobody', 'district-none', LIANGJIANG],
  ])('is not recorded %s', async (_, from, to) => {
    expect((await succeed(reform, from, to)).refusal?.code).toBe('NOT_SUCCEEDED');
    expect(await world.told('AuthoritySucceeded')).toEqual([]);
  });

  it('is for 市职改办 alone', async () => {
    for (const caller of [before, after, unit, callerAs('CONSENTING_DEPARTMENT', EDUCATION)])
      await expect(succeed(caller, JIANGBEI, LIANGJIANG)).rejects.toThrow('FORBIDDEN');
  });

  it('hands over everything filed with it, and tells the others', async () => {
    const old = await seen(before);
    expect(Object.values(old).map(({ nodes }) => nodes.length)).toEqual([1, 1, 1, 1, 1]);
    const own = await seen(callerAs('FILING_AUTHORITY', YUZHONG));
    world.at('2030-01-01T02:00:00Z');
    expect((await succeed(reform, JIANGBEI, LIANGJIANG)).authority).toEqual({ id: LIANGJIANG });
    const inherited = await seen(after);
    expect(inherited['filings']?.nodes).toMatchObject([
      {
        filingAuthority: { id: LIANGJIANG },
        filedWith: { id: JIANGBEI },
        roster: { totalCount: 23 },
        waivers: [{ status: 'REQUESTED' }],
      },
    ]);
    expect(Object.values(inherited).map(({ nodes }) => nodes.length)).toEqual([1, 1, 1, 1, 1]);
    expect(inherited['committees']).toEqual(old['committees']);
    expect(inherited['socialApplications']).toEqual(old['socialApplications']);
    const nothing = Object.values(await seen(before)).flatMap(({ nodes }) => nodes);
    expect(nothing).toEqual([]);
    // a clock set back during a delivery takes its lease away, and the event is sent again
    await world.told();
    world.at(`${endedOn}T02:00:00Z`);
    expect(await seen(callerAs('FILING_AUTHORITY', YUZHONG))).toEqual(own);
    const told = await world.told('AuthoritySucceeded');
    expect(told.map(({ target }) => target).sort()).toEqual(['evaluations', 'experts']);
    expect(told.map(({ payload }) => payload)).toEqual([
      { from: JIANGBEI, to: LIANGJIANG },
      { from: JIANGBEI, to: LIANGJIANG },
    ]);
  });

  it('hands over what was asked of it, and its side of sharings', async () => {
    const asked = callerAs('CONSENTING_DEPARTMENT', LIANGJIANG);
    const { consents } = await world.dataOf<{ consents: { nodes: object[] } }>(
      asked,
      '{ consents { nodes { id department { id } } } }',
    );
    expect(consents.nodes).toEqual([{ id: 'consent_x', department: { id: LIANGJIANG } }]);
    const sharings = await sharingAgreementRepository(world.database, after).find();
    expect(sharings.map(({ id }) => id).sort()).toEqual(['sharing_1', 'sharing_2']);
    expect(await sharingAgreementRepository(world.database, before).find()).toEqual([]);
  });

  it('is the same when done again', async () => {
    world.at('2030-01-01T02:00:00Z');
    const once = await seen(after);
    expect((await succeed(reform, JIANGBEI, LIANGJIANG)).authority).toEqual({ id: LIANGJIANG });
    expect(await seen(after)).toEqual(once);
  });

  it('keeps the pool with the authority that T一(二) names', async () => {
    const { pools } = (await seen(after)) as unknown as {
      pools: { nodes: { findings: { rule: string; outcome: string }[] }[] };
    };
    expect(pools.nodes[0]?.findings).toContainEqual({ rule: 'R-03', outcome: 'PASS' });
  });

  it('reaches a member who is being named meanwhile', async () => {
    await world.add(poolOf('k', JIANGBEI));
    world.knows(knownExpert('expert_late'));
    const scope = systemScope('test: a succession meanwhile');
    world.whileAsked(() => moveAuthority(world.database, scope, JIANGBEI, LIANGJIANG));
    const { member } = await world.change<{ member: { id: string } | null }>(
      callerAs('ORGANISING_UNIT', 'unit_k'),
      'recommendMember',
      { idempotencyKey: 'late', pool: 'pool_k', expert: 'expert_late' },
      'member { id }',
    );
    expect(await poolMemberRepository(world.database, after).one(member?.id ?? '')).not.toBeNull();
    expect((await world.told('MemberNamed')).at(-1)?.payload).toMatchObject({
      filingAuthorityId: LIANGJIANG,
    });
  });
});
