import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { poolOf, REFORM, usccOf } from '../../support/committeeRows';
import {
  knownExpert,
  openCommitteesWorld,
  WORLD_START,
  type CommitteesWorld,
} from '../../support/committeesWorld';
import { done, filingActs } from '../../support/filingActs';
import { addLawfulPool } from '../../support/filingRows';
import { callerAs } from '../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
const applicant = callerAs('EXPERT', 'expert_1');

interface Thing {
  readonly id: string;
  readonly version: number;
}
type Answer = Readonly<Record<string, Thing | null>>;

let world: CommitteesWorld;
beforeEach(async () => {
  world = await openCommitteesWorld([knownExpert('expert_1')]);
  await world.add(poolOf('a', REFORM));
});
afterEach(() => world.close());

/** Experts answers nobody's question any more. */
const expertsFail = () => world.whileAsked(() => Promise.reject(new Error('experts was asked')));

describe('a create asked for again under its key', () => {
  const nomination = { idempotencyKey: 'again', pool: 'pool_a', expert: 'expert_1', group: 'g1' };
  const naming: readonly (readonly [string, Caller, Readonly<Record<string, unknown>>])[] = [
    ['recommendMember', organiser, nomination],
    ['designateMember', reform, { ...nomination, reason: '国家级人才' }],
  ];
  const name = ([mutation, caller, input]: (typeof naming)[number]) =>
    world.change<Answer>(caller, mutation, input, 'member { id version }');

  /** The membership ends, the person loses every title, and the pool loses the group. */
  async function changeThePool({ id, version }: Thing): Promise<void> {
    const leaving = { id, version, reason: 'OWN_REQUEST', on: '2026-03-02' };
    const { refusal } = await world.change(organiser, 'endMembership', leaving, 'member { id }');
    expect(refusal).toBeNull();
    world.knows(knownExpert('expert_1', { titles: [] }));
    const groups = { id: 'cmte_a', version: 1, groups: [{ id: 'g2', name: '二组', seats: 25 }] };
    const changed = await world.change(organiser, 'changeReviewCommittee', groups, 'committee { id }');
    expect(changed.refusal).toBeNull();
  }

  it.each(naming)('by %s names the member of then after the pool has changed', async (...asked) => {
    const { member } = await name(asked);
    await changeThePool(member as Thing);
    const fresh = { ...asked[2], idempotencyKey: 'new' };
    expect((await name([asked[0], asked[1], fresh])).refusal?.code).toBe('UNKNOWN_GROUP');
    const again = await name(asked);
    expect(again).toMatchObject({ member: { id: member?.id }, refusal: null });
    expect(await world.told('MemberNamed')).toHaveLength(1);
  });

  it.each(naming)('by %s asks experts nothing', async (...asked) => {
    const { member } = await name(asked);
    expertsFail();
    expect((await name(asked)).member).toEqual(member);
  });

  it.each(naming)('by %s is refused for another person under it', async (...asked) => {
    await name(asked);
    expertsFail();
    const other = { ...asked[2], expert: 'expert_2' };
    expect((await name([asked[0], asked[1], other])).refusal?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('applies once although experts does not answer', async () => {
    const apply = () =>
      world.change<Answer>(
        applicant,
        'applyToPool',
        { idempotencyKey: 'again', poolCode: 'C-a', statement: '本人从事工程设计二十年' },
        'application { id version }',
      );
    const { application } = await apply();
    expertsFail();
    expect((await apply()).application).toEqual(application);
  });

  it('waives until the day of then on a day after it', async () => {
    await addLawfulPool(world, 'w', REFORM);
    const unit = callerAs('ORGANISING_UNIT', 'unit_w');
    const filing = done(await filingActs(world).start(unit, 'pool_w'));
    const request = (idempotencyKey: string) =>
      world.change<Answer>(
        unit,
        'requestWaiver',
        {
          idempotencyKey,
          filing: filing.id,
          rule: 'R-08',
          reason: '本市该专业高级人才不足',
          evidence: '渝教函〔2026〕3号',
          expiresOn: '2026-03-02',
        },
        'waiver { id version }',
      );
    const { waiver } = await request('again');
    world.at('2026-03-03T02:00:00Z');
    expect((await request('new')).refusal?.code).toBe('DATE_IN_PAST');
    expect((await request('again')).waiver).toEqual(waiver);
  });

  it('registers the unit of then after its district was abolished', async () => {
    world.at('2025-03-02T02:00:00Z');
    const register = (idempotencyKey: string) =>
      world.change<Answer>(
        reform,
        'registerOrganisingUnit',
        {
          idempotencyKey,
          name: '江北区第一中学',
          uscc: usccOf(7),
          kind: 'DISTRICT',
          district: 'district-500105',
        },
        'organisingUnit { id }',
      );
    const { organisingUnit } = await register('again');
    expect(organisingUnit).not.toBeNull();
    world.at(WORLD_START);
    expect((await register('new')).refusal?.code).toBe('UNKNOWN_AUTHORITY');
    expect((await register('again')).organisingUnit).toEqual(organisingUnit);
  });
});
