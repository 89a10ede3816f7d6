import type { Filing } from '../../../subgraphs/committees/domain/Filing';
import type { Waiver } from '../../../subgraphs/committees/domain/Waiver';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import type { NewRow } from '../../../subgraphs/shared/scope/WriteRepository';
import { memberRow, poolOf, REFORM, YUZHONG } from '../../support/committeeRows';
import { openCommitteesWorld, type CommitteesWorld } from '../../support/committeesWorld';
import { countReads } from '../../support/countReads';
import { callerAs } from '../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const ministry = callerAs('MINISTRY', '500000');
const counts = ['waivers', 'pools', 'requested', 'granted', 'refused', 'inForce', 'ofMembers'] as const;

const WAIVERS = /* GraphQL */ `
  query ($filter: PoolFilter, $groupBy: [WaiverDimension!]! = [], $year: Int, $compareTo: Int) {
    waiverStatistics(filter: $filter, groupBy: $groupBy, year: $year, compareTo: $compareTo) {
      total { ...Figures }
      comparedTotal { waivers { count } }
      cells { rule status level seriesNo district year pooled authority { id } unit { id } figures { ...Figures } }
    }
  }
  fragment Figures on WaiverFigures { ${counts.map((name) => `${name} { count }`).join(' ')} grantedShare }
`;
type Figures = Readonly<Record<string, { readonly count: number } | number | null>>;
interface Answer {
  readonly total: Figures;
  readonly comparedTotal: { readonly waivers: { readonly count: number } } | null;
  readonly cells: readonly (Readonly<Record<string, unknown>> & { readonly figures: Figures })[];
}

/** Pools end in letters that look drawn at random, as real ids do. */
const keys = [...'abcdefghjk'];
const authorityOf = (key: string): string => (key < 'g' ? REFORM : YUZHONG);

const filingOf = (key: string): NewRow<Filing> => ({
  id: `filing_${key}`,
  poolId: `pool_${key}`,
  filingAuthorityId: authorityOf(key),
  filedWithId: authorityOf(key),
  organisingUnitId: `unit_${key}`,
  ordinal: 1,
  status: 'DRAFT',
  startedOn: '2025-01-01',
  consentHash: null,
  submissionId: null,
  rosterHash: null,
  rosterSize: null,
  committeeFacts: null,
  submittedAt: null,
  filedOn: null,
  copiedTo: [],
  findingSetId: null,
  ruleSet: null,
  decidedAt: null,
  returnReasons: [],
  withdrawalReason: null,
  firstDay: null,
  lastDay: null,
  liveKey: `pool_${key}`,
});
/** Two waivers of each pool; everything follows from the pool's place in the row. */
const waiversOf = (key: string, place: number): NewRow<Waiver>[] =>
  (['R-27', 'R-57'] as const).map((rule) => ({
    id: `waiver_${key}_${rule}`,
    filingId: `filing_${key}`,
    poolId: `pool_${key}`,
    filingAuthorityId: authorityOf(key),
    organisingUnitId: `unit_${key}`,
    rule: rule === 'R-57' && place === 0 ? 'R-24' : rule,
    memberId: rule === 'R-57' ? `member_${key}` : null,
    reason: 'reason',
    evidence: 'evidence',
    status: (['GRANTED', 'GRANTED', 'REFUSED', 'REQUESTED'] as const)[place % 4] ?? 'REQUESTED',
    requestedOn: `202${4 + (place % 2)}-05-01`,
    expiresOn: place % 3 === 0 ? '2026-03-01' : '2026-03-02',
    decidedOn: null,
    decisionReason: null,
  }));
const all = keys.flatMap(waiversOf);

let world: CommitteesWorld;
beforeAll(async () => {
  world = await openCommitteesWorld();
  for (const key of keys)
    await world.add({
      ...poolOf(key, authorityOf(key)),
      members: [memberRow(`member_${key}`, key, authorityOf(key))],
    });
  await world.add({ filings: keys.map(filingOf), waivers: all });
});
afterAll(() => world.close());

const ask = async (caller: Caller, variables: Record<string, unknown> = {}): Promise<Answer> =>
  (await world.dataOf<{ waiverStatistics: Answer }>(caller, WAIVERS, variables)).waiverStatistics;

/** The figures, counted from the rows one by one, as of 2026-03-02. */
function recount(some: readonly NewRow<Waiver>[]): Figures {
  const of = (test: (waiver: NewRow<Waiver>) => boolean) => ({ count: some.filter(test).length });
  const granted = of(({ status }) => status === 'GRANTED');
  return {
    waivers: { count: some.length },
    pools: { count: new Set(some.map(({ poolId }) => poolId)).size },
    requested: of(({ status }) => status === 'REQUESTED'),
    granted,
    refused: of(({ status }) => status === 'REFUSED'),
    inForce: of(({ status, expiresOn }) => status === 'GRANTED' && expiresOn >= '2026-03-02'),
    ofMembers: of(({ memberId }) => memberId !== null),
    grantedShare: some.length === 0 ? null : granted.count / some.length,
  };
}
const own = all.filter(({ filingAuthorityId }) => filingAuthorityId === REFORM);

describe('figures about waivers', () => {
  it('equal a recount of the own waivers, by each dimension and with none', async () => {
    const dimensions: Readonly<Record<string, readonly [string, (waiver: NewRow<Waiver>) => unknown]>> = {
      RULE: ['rule', ({ rule }) => rule],
      STATUS: ['status', ({ status }) => status],
      YEAR: ['year', ({ requestedOn }) => Number(requestedOn.slice(0, 4))],
      AUTHORITY: ['authority', ({ filingAuthorityId }) => ({ id: filingAuthorityId })],
      UNIT: ['unit', ({ organisingUnitId }) => ({ id: organisingUnitId })],
      DISTRICT: ['district', () => 'MUNICIPAL'],
    };
    for (const [dimension, [field, valueOf]] of Object.entries(dimensions)) {
      const { total, cells } = await ask(reform, { groupBy: [dimension] });
      expect(total).toEqual(recount(own));
      expect(cells).toHaveLength(new Set(own.map((one) => JSON.stringify(valueOf(one)))).size);
      for (const cell of cells)
        expect(cell.figures).toEqual(
          recount(own.filter((one) => JSON.stringify(valueOf(one)) === JSON.stringify(cell[field]))),
        );
    }
    const { cells } = await ask(reform, { groupBy: ['LEVEL', 'SERIES'] });
    expect(cells.map(({ figures }) => figures)).toEqual([recount(own)]);
  });

  it('set a year beside another', async () => {
    const { total, comparedTotal } = await ask(reform, { year: 2025, compareTo: 2024 });
    const of = (year: string) => recount(own.filter(({ requestedOn }) => requestedOn.startsWith(year)));
    expect([total, comparedTotal?.waivers]).toEqual([of('2025'), of('2024')['waivers']]);
  });

  it('take two statements', async () => {
    expect(await countReads(world.database, () => ask(reform, { groupBy: ['RULE', 'LEVEL'] }))).toBe(2);
  });

  it('are of no waivers for everybody who is not told', async () => {
    for (const role of ['DISCIPLINE_SUPERVISOR', 'CONSENTING_DEPARTMENT', 'EXPERT', 'EMPLOYER'] as const)
      expect((await ask(callerAs(role, REFORM), { groupBy: ['RULE'] })).cells).toEqual([]);
  });

  it('tell the ministry of rules that five pools were waived, and of no other', async () => {
    const { total, cells } = await ask(ministry, { groupBy: ['RULE'] });
    expect(total['waivers']).toEqual({ count: 20 });
    // R-24 was waived once, so the next rule joins it
    expect(cells.map(({ rule, pooled, figures }) => [rule, pooled, figures['waivers']])).toEqual([
      ['R-57', [], { count: 9 }],
      [null, ['RULE'], { count: 11 }],
    ]);
    expect([total['pools'], total['inForce'], total['ofMembers']]).toEqual([null, null, null]);
    expect((await ask(ministry, { filter: { organisingUnit: ['unit_a'] } })).total['waivers']).toEqual({
      count: 0,
    });
  });
});
