import { requestWaiver } from '../../../subgraphs/committees/usecases/requestWaiver';
import { moveAuthority } from '../../../subgraphs/committees/persistence/moveAuthority';
import type { DatabaseSession } from '../../../subgraphs/shared/database/DatabaseSession';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { poolOf, REFORM, YUZHONG } from '../../support/committeeRows';
import { knownExpert, openCommitteesWorld, type CommitteesWorld } from '../../support/committeesWorld';
import { done, filingActs } from '../../support/filingActs';
import { addLawfulPool } from '../../support/filingRows';
import { meanwhile } from '../../support/meanwhile';
import { callerAs } from '../../support/testIdentity';

let world: CommitteesWorld;
beforeEach(async () => {
  world = await openCommitteesWorld([knownExpert('expert_1')]);
});
afterEach(() => world.close());

type Owned = Readonly<Record<string, { id: string } | null>>;
const unit = callerAs('ORGANISING_UNIT', 'unit_a');

describe('two requests for one waiver', () => {
  it('at once leave one', async () => {
    await addLawfulPool(world, 'a', REFORM);
    const filing = done(await filingActs(world).start(unit, 'pool_a'));
    const input = {
      filing: filing.id,
      rule: 'R-08',
      reason: '本市该专业高级人才不足',
      evidence: '渝教函〔2026〕3号',
      expiresOn: '2027-03-01',
    };
    const first = (session: DatabaseSession) =>
      requestWaiver({ ...world.deps, transaction: (work) => work(session) }, unit, {
        ...input,
        idempotencyKey: 'first',
      }).catch(() => undefined);
    const second = () =>
      world.change<Owned>(unit, 'requestWaiver', { ...input, idempotencyKey: 'second' }, 'waiver { id }');
    expect((await meanwhile(world.database, first, second)).refusal?.code).toBe('ALREADY_REQUESTED');
  });
});

describe('a succession, and at the same instant', () => {
  const succession = (session: DatabaseSession) =>
    moveAuthority(session, systemScope('test data'), REFORM, YUZHONG);
  const successor = callerAs('FILING_AUTHORITY', YUZHONG);
  const seenBySuccessor = async (list: string) => {
    const data = await world.dataOf<Record<string, { nodes: { id: string }[] }>>(
      successor,
      `{ ${list} { nodes { id } } }`,
    );
    return data[list]?.nodes.map(({ id }) => id);
  };
  const during = (caller: typeof unit, mutation: string, input: object, made: string) =>
    meanwhile(world.database, succession, () =>
      world.change<Owned>(caller, mutation, { idempotencyKey: 'k', ...input }, `${made} { id }`),
    );

  it('a recommendation: the member is seen by the successor', async () => {
    await world.add(poolOf('a', REFORM));
    const input = { pool: 'pool_a', expert: 'expert_1' };
    const { member } = await during(unit, 'recommendMember', input, 'member');
    expect((await world.told('MemberNamed')).map(({ payload }) => payload)).toMatchObject([
      { memberId: member?.id, filingAuthorityId: YUZHONG },
    ]);
  });

  it('a designation by the one that ends: it comes too late', async () => {
    await world.add(poolOf('a', REFORM));
    const input = { pool: 'pool_a', expert: 'expert_1', reason: '国家级人才' };
    const ends = callerAs('FILING_AUTHORITY', REFORM);
    const { refusal } = await during(ends, 'designateMember', input, 'member');
    expect(refusal?.code).toBe('NOT_FOUND');
  });

  it('an application: it is seen by the successor', async () => {
    await world.add(poolOf('a', REFORM));
    const input = { poolCode: 'C-a', statement: '本人从事工程设计二十年' };
    const { application } = await during(callerAs('EXPERT', 'expert_1'), 'applyToPool', input, 'application');
    expect(await seenBySuccessor('socialApplications')).toEqual([application?.id]);
  });

  it('a new filing: it is filed with the successor', async () => {
    await addLawfulPool(world, 'a', REFORM);
    const { filing } = await during(unit, 'startFiling', { pool: 'pool_a' }, 'filing');
    expect(await seenBySuccessor('filings')).toEqual([filing?.id]);
  });

  it('a waiver: it is asked of the successor', async () => {
    await addLawfulPool(world, 'a', REFORM);
    const { id: filing } = done(await filingActs(world).start(unit, 'pool_a'));
    const input = { filing, rule: 'R-08', reason: '理由', evidence: '文号', expiresOn: '2027-03-01' };
    const { waiver } = await during(unit, 'requestWaiver', input, 'waiver');
    const { filings } = await world.dataOf<{ filings: { nodes: object[] } }>(
      successor,
      '{ filings { nodes { waivers { id } } } }',
    );
    expect(filings.nodes).toEqual([{ waivers: [{ id: waiver?.id }] }]);
  });
});
