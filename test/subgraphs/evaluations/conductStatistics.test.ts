import type { ConductCase } from '../../../subgraphs/evaluations/domain/ConductCase';
import { conductCaseRepository } from '../../../subgraphs/evaluations/persistence/conductCaseRepository';
import { daysBetween } from '../../../subgraphs/shared/civilDate';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { conductCase } from '../../support/conductCase';
import { countReads } from '../../support/countReads';
import { openEvaluationsWorld, REFORM, type EvaluationsWorld } from '../../support/evaluationsWorld';
import { callerAs } from '../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const ministry = callerAs('MINISTRY', '500000');
const YUZHONG = 'district-500103';

const counts = ['cases', 'ruled', 'unruled', 'against', 'appealed', 'upheld', 'overturned'] as const;
const STATISTICS = /* GraphQL */ `
  query ($filter: ConductCaseFilter, $groupBy: [ConductDimension!]! = [], $year: Int, $compareTo: Int) {
    conductStatistics(filter: $filter, groupBy: $groupBy, year: $year, compareTo: $compareTo) {
      total { ...Figures }
      comparedTotal { ...Figures }
      cells {
        year authority district unit kind occasion caseStatus ruling effect
        pool { id }
        figures { ...Figures }
      }
    }
  }
  fragment Figures on ConductFigures {
    ${counts.map((name) => `${name} { count pooled }`).join(' ')}
    againstShare appealShare medianDaysToRuling
  }
`;

type Figures = Readonly<Record<string, { readonly count: number; readonly pooled: number } | number | null>>;
interface Answer {
  readonly total: Figures;
  readonly comparedTotal: Figures | null;
  readonly cells: readonly (Readonly<Record<string, unknown>> & { readonly figures: Figures })[];
}

let world: EvaluationsWorld;
beforeAll(async () => {
  world = await openEvaluationsWorld();
});
beforeEach(() => world.at('2026-07-10T04:00:00Z'));
afterEach(() => world.clear());
afterAll(() => world.close());

async function ask(caller: Caller, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { data, errors } = await world.ask(caller, STATISTICS, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return (JSON.parse(JSON.stringify(data)) as { conductStatistics: Answer }).conductStatistics;
}

const at = <Value>(values: readonly Value[], number: number): Value =>
  values[number % values.length] as Value;
const courses: readonly Partial<ConductCase>[] = [
  { status: 'RULED', ruling: 'UNJUSTIFIED', effect: 'WARN' },
  { status: 'RULED', ruling: 'JUSTIFIED' },
  { status: 'PROPOSED' },
  { status: 'UPHELD', ruling: 'CONFIRMED', effect: 'EXCLUDE', appealedOn: '2026-06-01' },
  { status: 'OVERTURNED', ruling: 'UNJUSTIFIED', appealedOn: '2026-06-01' },
  { status: 'APPEALED', ruling: 'CONFIRMED', effect: 'EXCLUDE', appealedOn: '2026-06-01' },
  { status: 'RULED', ruling: 'DISMISSED' },
];

/** Everything about a case follows from its number. */
function caseOf(number: number, authority: string): ConductCase {
  const course = at(courses, number);
  const year = at([2025, 2026], number);
  return conductCase({
    id: `case_${authority}_${number}`,
    subjectKey: `${authority}_${number}`,
    filingAuthorityId: authority,
    organisingUnitId: at(['unit_a', 'unit_b', 'unit_b'], number),
    expertId: `expert_${String(number).padStart(2, '0')}`,
    kind: course.ruling === 'CONFIRMED' ? 'LEAK' : 'REFUSAL',
    occasion: at(['MEETING', 'SEMINAR'] as const, number),
    proposedOn: `${year}-03-02`,
    ...course,
    ruledOn: course.ruling ? `${year}-0${4 + (number % 3)}-1${number % 9}` : null,
  });
}

async function addCases(count: number, authority = REFORM): Promise<ConductCase[]> {
  const all = Array.from({ length: count }, (_, number) => caseOf(number, authority));
  await conductCaseRepository(world.database, systemScope('test data')).insertMany(all);
  return all;
}

/** The figures, counted from the rows one by one; the median by putting all days in a row. */
function recount(some: readonly ConductCase[]): Figures {
  const of = (test: (one: ConductCase) => boolean) => ({ count: some.filter(test).length, pooled: 0 });
  const number = (test: (one: ConductCase) => boolean) => some.filter(test).length;
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const isAgainst = ({ ruling }: ConductCase) => ruling === 'UNJUSTIFIED' || ruling === 'CONFIRMED';
  const isRuled = ({ ruling }: ConductCase) => ruling !== null;
  const days = some
    .flatMap(({ proposedOn, ruledOn }) => (ruledOn ? [daysBetween(proposedOn, ruledOn)] : []))
    .sort((one, other) => one - other);
  const middle = days.length / 2;
  const median = Number.isInteger(middle)
    ? ((days[middle - 1] ?? 0) + (days[middle] ?? 0)) / 2
    : (days[Math.floor(middle)] ?? 0);
  return {
    cases: of(() => true),
    ruled: of(isRuled),
    unruled: of((one) => !isRuled(one)),
    against: of(isAgainst),
    appealed: of(({ appealedOn }) => appealedOn !== null),
    upheld: of(({ status }) => status === 'UPHELD'),
    overturned: of(({ status }) => status === 'OVERTURNED'),
    againstShare: share(number(isAgainst), number(isRuled)),
    appealShare: share(
      number(({ appealedOn }) => appealedOn !== null),
      number(isAgainst),
    ),
    medianDaysToRuling: days.length === 0 ? null : median,
  };
}

describe('figures about cases of conduct', () => {
  it('equal a recount of the own cases, by each dimension, with the median days to a ruling', async () => {
    const own = await addCases(40);
    await addCases(6, YUZHONG);
    const dimensions: Readonly<Record<string, readonly [string, (one: ConductCase) => unknown]>> = {
      YEAR: ['year', ({ proposedOn }) => Number(proposedOn.slice(0, 4))],
      AUTHORITY: ['authority', ({ filingAuthorityId }) => filingAuthorityId],
      DISTRICT: ['district', () => 'MUNICIPAL'],
      UNIT: ['unit', ({ organisingUnitId }) => organisingUnitId],
      POOL: ['pool', ({ poolId }) => ({ id: poolId })],
      KIND: ['kind', ({ kind }) => kind],
      OCCASION: ['occasion', ({ occasion }) => occasion],
      CASE_STATUS: ['caseStatus', ({ status }) => status],
      RULING: ['ruling', ({ ruling }) => ruling],
      EFFECT: ['effect', ({ effect }) => effect],
    };
    for (const [dimension, [field, valueOf]] of Object.entries(dimensions)) {
      const { total, cells } = await ask(reform, { groupBy: [dimension] });
      expect(total).toEqual(recount(own));
      expect(new Set(cells.map((cell) => JSON.stringify(cell[field])))).toEqual(
        new Set(own.map((one) => JSON.stringify(valueOf(one)))),
      );
      for (const cell of cells)
        expect(cell.figures).toEqual(
          recount(own.filter((one) => JSON.stringify(valueOf(one)) === JSON.stringify(cell[field]))),
        );
    }
  });

  it('set a year beside another, by dimensions and by a filter', async () => {
    const own = await addCases(40);
    const of = (year: number, kind?: string) =>
      recount(
        own.filter(
          (one) => one.proposedOn.startsWith(String(year)) && (kind === undefined || one.kind === kind),
        ),
      );
    const { total, comparedTotal, cells } = await ask(reform, {
      year: 2026,
      compareTo: 2025,
      groupBy: ['KIND'],
    });
    expect([total, comparedTotal]).toEqual([of(2026), of(2025)]);
    for (const cell of cells)
      expect([cell.figures, cell['compared'] ?? null]).toEqual([of(2026, cell['kind'] as string), null]);
    const filtered = await ask(reform, { filter: { kind: ['LEAK'] } });
    expect(filtered.total).toEqual(recount(own.filter(({ kind }) => kind === 'LEAK')));
  });

  it('take four statements with the median, however many cases there are', async () => {
    const reads = () => countReads(world.database, () => ask(reform, { groupBy: ['KIND'] }));
    await addCases(3);
    expect(await reads()).toBe(4);
    await addCases(40, YUZHONG);
    expect(await reads()).toBe(4);
  });

  it('are of none for everybody who is not told', async () => {
    await addCases(9);
    for (const role of ['EXPERT', 'EMPLOYER', 'PARTNER_AGENCY'] as const) {
      const { total } = await ask(callerAs(role, 'expert_01'));
      expect(total).toEqual(recount([]));
    }
  });

  it('are told the ministry in classes of five persons whose names are open', async () => {
    await addCases(70);
    await addCases(35, YUZHONG);
    const sealed = { ...caseOf(99, YUZHONG), expertId: null };
    await conductCaseRepository(world.database, systemScope('test data')).insert(sealed);
    const { total, cells } = await ask(ministry, { groupBy: ['KIND', 'RULING'] });
    expect(total['cases']).toEqual({ count: 105, pooled: 0 });
    expect([total['appealed'], total['medianDaysToRuling']]).toEqual([null, null]);
    for (const { figures } of cells)
      expect((figures['cases'] as { count: number }).count).toBeGreaterThanOrEqual(5);
  });
});
