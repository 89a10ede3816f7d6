import { openCommitteesWorld, type CommitteesWorld } from '../../../support/committeesWorld';
import { poolOf, REFORM, YUZHONG } from '../../../support/committeeRows';
import { callerAs } from '../../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const yuzhong = callerAs('FILING_AUTHORITY', YUZHONG);
const unit = (key: string) => callerAs('ORGANISING_UNIT', `unit_${key}`);
const valid = { currentFilingId: 'filing_x', firstDay: '2025-01-01', lastDay: '2027-12-31' } as const;

interface SharingSeen {
  id: string;
  version: number;
  status: string;
  proposedByUs: boolean;
  agreedOn: string | null;
  endsOn: string;
  otherSide: { name: string; filingAuthorityName: string };
}
const SHARING =
  'id version status proposedByUs agreedOn endsOn otherSide { name series { no } level filingAuthorityName }';

describe('sharing', () => {
  let world: CommitteesWorld;
  let keys = 0;
  const act = (caller: typeof reform, mutation: string, input: Record<string, unknown>) =>
    world.change<{ sharing: SharingSeen | null }>(caller, mutation, input, `sharing { ${SHARING} }`);
  const propose = (key: string, otherPoolCode: string, change: object = {}) =>
    act(unit(key), 'proposeSharing', {
      idempotencyKey: `share-${++keys}`,
      pool: `pool_${key}`,
      otherPoolCode,
      endsOn: '2026-12-31',
      ...change,
    });
  const answer = (key: string, { id, version }: SharingSeen, granted = true) =>
    act(unit(key), 'answerSharing', { id, version, granted });
  const end = (key: string, { id, version }: SharingSeen) => act(unit(key), 'endSharing', { id, version });
  const proposal = async (key: string, other: string) =>
    (await propose(key, `C-${other}`)).sharing as SharingSeen;
  const sharingsOf = async (caller: typeof reform, key: string) =>
    (
      await world.dataOf<{ pool: { sharings: SharingSeen[] } | null }>(
        caller,
        `query($id: ID!) { pool(id: $id) { sharings { ${SHARING} } } }`,
        { id: `pool_${key}` },
      )
    ).pool?.sharings;

  beforeAll(async () => {
    world = await openCommitteesWorld();
    for (const key of ['a', 'c', 'e', 'g']) await world.add(poolOf(key, REFORM, { pool: valid }));
    for (const key of ['b', 'd', 'f', 'h']) await world.add(poolOf(key, YUZHONG, { pool: valid }));
    await world.add(poolOf('other_series', YUZHONG, { pool: { ...valid, seriesNo: 1 } }));
    await world.add(poolOf('expired', YUZHONG, { pool: { ...valid, lastDay: '2026-03-01' } }));
    await world.add(poolOf('unfiled', YUZHONG));
    await world.add(
      poolOf('waiting', YUZHONG, { pool: { ...valid, firstDay: '2026-03-03', lastDay: '2027-12-31' } }),
    );
  });
  afterEach(() => world.at('2026-03-02T02:00:00Z'));
  afterAll(() => world.close());

  it('is proposed by one side and agreed by the other', async () => {
    const { sharing } = await propose('a', ' C-b ');
    expect(sharing).toMatchObject({
      status: 'REQUESTED',
      proposedByUs: true,
      otherSide: { name: '评委会 b专家库', filingAuthorityName: '渝中区职改办' },
    });
    const agreed = await answer('b', sharing as SharingSeen);
    expect(agreed.sharing).toMatchObject({
      status: 'GRANTED',
      proposedByUs: false,
      agreedOn: '2026-03-02',
      otherSide: { name: '评委会 a专家库' },
    });
  });

  it('shows each side the other as plain facts, and nobody else anything', async () => {
    for (const caller of [reform, unit('a')])
      expect(await sharingsOf(caller, 'a')).toMatchObject([{ otherSide: { name: '评委会 b专家库' } }]);
    for (const caller of [yuzhong, unit('b')])
      expect(await sharingsOf(caller, 'b')).toMatchObject([{ otherSide: { name: '评委会 a专家库' } }]);
    expect(await sharingsOf(yuzhong, 'a')).toBeUndefined();
    expect(await sharingsOf(callerAs('DISCIPLINE_SUPERVISOR', REFORM), 'a')).toEqual([]);
    const [sharing] = (await sharingsOf(reform, 'a')) as [SharingSeen];
    const entity = async (caller: typeof reform) =>
      (
        await world.dataOf<{ _entities: (SharingSeen | null)[] }>(
          caller,
          `query($representations: [_Any!]!) { _entities(representations: $representations) {
             ... on SharingAgreement { ${SHARING} } } }`,
          { representations: [{ __typename: 'SharingAgreement', id: sharing.id }] },
        )
      )._entities[0];
    expect(await entity(yuzhong)).toMatchObject({ proposedByUs: false });
    expect(await entity(unit('c'))).toBeNull();
  });

  it('tells no unknown pool from one that cannot share', async () => {
    const answers = await Promise.all(
      ['C-none', 'C-other_series', 'C-expired', 'C-unfiled', 'C-waiting', 'C-c'].map((code) =>
        propose('c', code),
      ),
    );
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]?.refusal?.code).toBe('NOT_SHAREABLE');
  });

  it.each([
    ['an own pool without a filing in force', 'expired', {}, 'OWN_POOL_NOT_VALID'],
    ['a day that has passed', 'c', { endsOn: '2026-03-01' }, 'DATE_IN_PAST'],
    ['a day after the own filing', 'c', { endsOn: '2028-01-01' }, 'DATE_TOO_LATE'],
    ['another unit’s pool', 'c', { pool: 'pool_d' }, 'NOT_FOUND'],
  ])('is not proposed for %s', async (_, key, change, code) => {
    expect((await propose(key, 'C-d', change)).refusal?.code).toBe(code);
  });

  it('is agreed once between two pools, whichever side asks', async () => {
    await proposal('c', 'd');
    expect((await propose('c', 'C-d')).refusal?.code).toBe('ALREADY_SHARED');
    expect((await propose('d', 'C-c')).refusal?.code).toBe('ALREADY_SHARED');
    const both = await Promise.all([propose('e', 'C-f'), propose('f', 'C-e')]);
    expect(both.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual(['ALREADY_SHARED', 'done']);
  });

  it('is answered by the other side only, once', async () => {
    const sharing = await proposal('c', 'b');
    expect((await answer('c', sharing)).refusal?.code).toBe('NOT_YOURS_TO_DECIDE');
    expect((await answer('e', sharing)).refusal?.code).toBe('NOT_FOUND');
    const answers = await Promise.all([answer('b', sharing), answer('b', sharing, false)]);
    expect(answers.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    const again = await answer('b', { ...sharing, version: 2 });
    expect(again.refusal?.code).toBe('ALREADY_DECIDED');
    await expect(act(reform, 'answerSharing', { ...sharing, granted: true })).rejects.toThrow();
  });

  it('is not agreed once a filing has ended', async () => {
    const sharing = (await propose('g', 'C-h', { endsOn: '2027-12-31' })).sharing as SharingSeen;
    world.at('2027-12-31T15:59:59Z');
    expect((await answer('h', { ...sharing, version: 9 })).refusal?.code).toBe('CONFLICT');
    await world.add(poolOf('brief', REFORM, { pool: { ...valid, lastDay: '2027-06-30' } }));
    world.at('2027-06-30T02:00:00Z');
    const brief = (await propose('h', 'C-brief', { endsOn: '2027-12-31' })).sharing as SharingSeen;
    world.at('2027-07-01T02:00:00Z');
    expect((await answer('brief', brief)).refusal?.code).toBe('NOT_SHAREABLE');
  });

  it('ends by either side, and by its last day', async () => {
    const [sharing] = (await sharingsOf(unit('a'), 'a')) as [SharingSeen];
    expect((await end('c', sharing)).refusal?.code).toBe('NOT_FOUND');
    expect((await end('b', sharing)).sharing).toMatchObject({ status: 'ENDED', endsOn: '2026-03-02' });
    expect((await end('a', { ...sharing, version: 3 })).refusal?.code).toBe('SHARING_OVER');
    const second = await proposal('a', 'b');
    await answer('b', second);
    world.at('2026-12-31T02:00:00Z');
    expect((await sharingsOf(unit('a'), 'a'))?.[0]?.status).toBe('GRANTED');
    world.at('2027-01-01T02:00:00Z');
    expect((await sharingsOf(unit('a'), 'a'))?.[0]?.status).toBe('ENDED');
    expect((await propose('b', 'C-a', { endsOn: '2027-02-01' })).sharing?.status).toBe('REQUESTED');
  });
});
