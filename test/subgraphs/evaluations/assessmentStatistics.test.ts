import type { TermAssessment, TermGrade } from '../../../subgraphs/evaluations/domain/TermAssessment';
import { termAssessmentRepository } from '../../../subgraphs/evaluations/persistence/termAssessmentRepository';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import type { NewRow } from '../../../subgraphs/shared/scope/WriteRepository';
import { openEvaluationsWorld, REFORM, type EvaluationsWorld } from '../../support/evaluationsWorld';
import { callerAs } from '../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const ministry = callerAs('MINISTRY', '500000');
const YUZHONG = 'district-500103';

const counts = [
  'assessments',
  'experts',
  'excellent',
  'competent',
  'basicallyCompetent',
  'notCompetent',
  'corrected',
] as const;
const STATISTICS = /* GraphQL */ `
  query ($filter: TermAssessmentFilter, $groupBy: [AssessmentDimension!]! = [], $year: Int, $compareTo: Int) {
    assessmentStatistics(filter: $filter, groupBy: $groupBy, year: $year, compareTo: $compareTo) {
      total { ...Figures }
      comparedTotal { ...Figures }
      cells {
        year authority district unit grade
        pool { id }
        figures { ...Figures }
      }
    }
  }
  fragment Figures on AssessmentFigures {
    ${counts.map((name) => `${name} { count pooled }`).join(' ')}
    excellentShare notCompetentShare
  }
`;

type Figures = Readonly<Record<string, { readonly count: number; readonly pooled: number } | number | null>>;
interface Answer {
  readonly total: Figures;
  readonly comparedTotal: Figures | null;
  readonly cells: readonly (Readonly<Record<string, unknown>> & { readonly figures: Figures })[];
}
type Row = NewRow<TermAssessment>;

let world: EvaluationsWorld;
beforeAll(async () => {
  world = await openEvaluationsWorld();
});
beforeEach(() => world.at('2027-03-10T04:00:00Z'));
afterEach(() => world.clear());
afterAll(() => world.close());

async function ask(caller: Caller, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { data, errors } = await world.ask(caller, STATISTICS, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return (JSON.parse(JSON.stringify(data)) as { assessmentStatistics: Answer }).assessmentStatistics;
}

const at = <Value>(values: readonly Value[], number: number): Value =>
  values[number % values.length] as Value;
const grades: readonly TermGrade[] = [
  'EXCELLENT',
  'COMPETENT',
  'COMPETENT',
  'BASICALLY_COMPETENT',
  'NOT_COMPETENT',
];

/** The versions of the assessment of one term: every fourth was corrected once. */
function versionsOf(number: number, authority: string): Row[] {
  const key = `${authority}_${number}`;
  const last = number % 4 === 0 ? 2 : 1;
  return Array.from({ length: last }, (_, before) => ({
    id: `assessment_${key}_${before}`,
    memberId: `member_${key}`,
    poolId: at(['pool_a', 'pool_b'], number),
    committeeId: 'cmte_a',
    expertId: `expert_${String(number % 30).padStart(2, '0')}`,
    filingAuthorityId: authority,
    organisingUnitId: at(['unit_a', 'unit_b', 'unit_b'], number),
    termFrom: '2024-01-01',
    termTo: '2026-12-31',
    quality: 90,
    attitude: 90,
    discipline: 90,
    duty: 90,
    grade: at(grades, Math.floor(number / 7) + before),
    gradePolicy: '2026-1',
    evidence: { sessions: 1, attended: 1, absent: 0, vacated: 0, unrecorded: 0 },
    remarks: null,
    assessedOn: `${at([2026, 2027], number)}-01-05`,
    ordinal: before + 1,
    correctionReason: before > 0 ? '误记' : null,
    currentKey: before + 1 === last ? key : null,
  }));
}

async function addAssessments(count: number, authority = REFORM): Promise<Row[]> {
  const all = Array.from({ length: count }, (_, number) => versionsOf(number, authority)).flat();
  await termAssessmentRepository(world.database, systemScope('test data')).insertMany(all);
  return all;
}

/** The figures, counted from the rows one by one. */
function recount(some: readonly Row[]): Figures {
  const standing = some.filter(({ currentKey }) => currentKey !== null);
  const of = (count: number) => ({ count, pooled: 0 });
  const graded = (wanted: TermGrade) => standing.filter(({ grade }) => grade === wanted).length;
  const share = (part: number) => (standing.length === 0 ? null : part / standing.length);
  return {
    assessments: of(standing.length),
    experts: of(new Set(standing.map(({ expertId }) => expertId)).size),
    excellent: of(graded('EXCELLENT')),
    competent: of(graded('COMPETENT')),
    basicallyCompetent: of(graded('BASICALLY_COMPETENT')),
    notCompetent: of(graded('NOT_COMPETENT')),
    corrected: of(standing.filter(({ ordinal }) => ordinal > 1).length),
    excellentShare: share(graded('EXCELLENT')),
    notCompetentShare: share(graded('NOT_COMPETENT')),
  };
}

describe('figures about term assessments', () => {
  it('equal a recount of the standing versions, by each dimension', async () => {
    const own = await addAssessments(50);
    await addAssessments(8, YUZHONG);
    const dimensions: Readonly<Record<string, readonly [string, (one: Row) => unknown]>> = {
      YEAR: ['year', ({ assessedOn }) => Number(assessedOn.slice(0, 4))],
      AUTHORITY: ['authority', ({ filingAuthorityId }) => filingAuthorityId],
      DISTRICT: ['district', () => 'MUNICIPAL'],
      UNIT: ['unit', ({ organisingUnitId }) => organisingUnitId],
      POOL: ['pool', ({ poolId }) => ({ id: poolId })],
      GRADE: ['grade', ({ grade }) => grade],
    };
    for (const [dimension, [field, valueOf]] of Object.entries(dimensions)) {
      const { total, cells } = await ask(reform, { groupBy: [dimension] });
      expect(total).toEqual(recount(own));
      for (const cell of cells)
        expect(cell.figures).toEqual(
          recount(own.filter((one) => JSON.stringify(valueOf(one)) === JSON.stringify(cell[field]))),
        );
    }
  });

  it('set a year beside another, and mean the same grade by a filter', async () => {
    const own = await addAssessments(40);
    const of = (year: number) => recount(own.filter(({ assessedOn }) => assessedOn.startsWith(String(year))));
    const { total, comparedTotal } = await ask(reform, { year: 2027, compareTo: 2026 });
    expect([total, comparedTotal]).toEqual([of(2027), of(2026)]);
    const { total: excellent } = await ask(reform, { filter: { grade: ['EXCELLENT'] } });
    expect(excellent).toEqual(recount(own.filter(({ grade }) => grade === 'EXCELLENT')));
  });

  it('are of none for everybody who is not told, the supervisor among them', async () => {
    await addAssessments(9);
    for (const role of ['DISCIPLINE_SUPERVISOR', 'EXPERT', 'EMPLOYER', 'PARTNER_AGENCY'] as const) {
      const { total } = await ask(callerAs(role, role === 'EXPERT' ? 'expert_01' : REFORM));
      expect(total).toEqual(recount([]));
    }
  });

  it('are told the ministry of standing versions, in classes of five persons', async () => {
    const all = [...(await addAssessments(60)), ...(await addAssessments(30, YUZHONG))];
    const { total, cells } = await ask(ministry, { groupBy: ['GRADE', 'DISTRICT'] });
    const truth = recount(all);
    expect(total['assessments']).toEqual({ count: 90, pooled: 0 });
    expect(total['excellentShare']).toBeCloseTo(truth['excellentShare'] as number, 1);
    expect([total['experts'], total['corrected']]).toEqual([null, null]);
    for (const { figures } of cells)
      expect((figures['assessments'] as { count: number }).count).toBeGreaterThanOrEqual(5);
  });
});
