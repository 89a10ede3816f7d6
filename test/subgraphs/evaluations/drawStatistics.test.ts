import type { DrawIncident } from '../../../subgraphs/evaluations/domain/ceremony/DrawIncident';
import type { DrawSignOff } from '../../../subgraphs/evaluations/domain/ceremony/DrawSignOff';
import type { PanelDraw } from '../../../subgraphs/evaluations/domain/ceremony/PanelDraw';
import { drawIncidentRepository } from '../../../subgraphs/evaluations/persistence/drawIncidentRepository';
import { drawSignOffRepository } from '../../../subgraphs/evaluations/persistence/drawSignOffRepository';
import { panelDrawRepository } from '../../../subgraphs/evaluations/persistence/panelDrawRepository';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import type { NewRow } from '../../../subgraphs/shared/scope/WriteRepository';
import { countReads } from '../../support/countReads';
import {
  openEvaluationsWorld,
  REFORM,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { panelDrawRow } from '../../support/panelDrawRow';
import { callerAs } from '../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const supervisor = callerAs('DISCIPLINE_SUPERVISOR', REFORM);
const ministry = callerAs('MINISTRY', '500000');
const YUZHONG = 'district-500103';
const everything = systemScope('test data');

const counts = [
  'draws',
  'sessions',
  'underWay',
  'held',
  'withoutPanel',
  'voided',
  'redraws',
  'supplementary',
  'supervised',
  'withIncident',
  'incidents',
] as const;
const STATISTICS = /* GraphQL */ `
  query ($filter: DrawFilter, $groupBy: [DrawDimension!]! = [], $year: Int, $compareTo: Int) {
    drawStatistics(filter: $filter, groupBy: $groupBy, year: $year, compareTo: $compareTo) {
      asOf
      smallestClass
      leftOut
      total { ...Figures }
      comparedTotal { ...Figures }
      cells {
        year authority district unit level seriesNo kind reason state outcome voidReason pooled
        pool { id }
        figures { ...Figures }
      }
    }
  }
  fragment Figures on DrawFigures {
    ${counts.map((name) => `${name} { count pooled }`).join(' ')}
    voidShare redrawShare supplementaryShare supervisedShare
  }
`;

type Count = { readonly count: number; readonly pooled: number };
type Figures = Readonly<Record<(typeof counts)[number], Count | null>> &
  Readonly<Record<'voidShare' | 'redrawShare' | 'supplementaryShare' | 'supervisedShare', number | null>>;
interface Answer {
  readonly asOf: string;
  readonly smallestClass: number;
  readonly leftOut: number;
  readonly total: Figures;
  readonly comparedTotal: Figures | null;
  readonly cells: readonly (Readonly<Record<string, unknown>> & {
    readonly figures: Figures;
    readonly pooled: readonly string[];
  })[];
}

let world: EvaluationsWorld;
beforeAll(async () => {
  world = await openEvaluationsWorld();
});
afterEach(() => world.clear());
afterAll(() => world.close());

async function ask(caller: Caller, variables: Record<string, unknown> = {}): Promise<Answer> {
  const { data, errors } = await world.ask(caller, STATISTICS, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return (JSON.parse(JSON.stringify(data)) as { drawStatistics: Answer }).drawStatistics;
}

/** A draw as the test knows it, with its session's series and what was signed and went wrong. */
interface Known {
  readonly draw: NewRow<PanelDraw>;
  readonly level: 'SENIOR' | 'ASSOCIATE';
  readonly seriesNo: number;
  readonly signed: readonly DrawSignOff['stage'][];
  readonly wrong: readonly DrawIncident['kind'][];
}

const states: readonly Partial<PanelDraw>[] = [
  { state: 'DRAWN', outcome: 'DRAWN' },
  { state: 'DRAWN', outcome: 'DRAWN' },
  { state: 'DRAWN', outcome: 'INFEASIBLE' },
  { state: 'VOID', outcome: null, voidReason: 'REVEAL_MISSING' },
  { state: 'VOID', outcome: null, voidReason: 'CONDITIONS_WRONG' },
  { state: 'PREPARED', outcome: null },
  { state: 'COMMITTED', outcome: null },
];
const kinds: readonly Partial<PanelDraw>[] = [
  { kind: 'INITIAL' },
  { kind: 'REDRAW', reason: 'PARTY_FAILED' },
  { kind: 'INITIAL' },
  { kind: 'SUPPLEMENTARY', reason: 'RESERVES_EXHAUSTED' },
  { kind: 'REDRAW', reason: 'CONDITIONS_CORRECTED' },
];
const at = <Value>(values: readonly Value[], number: number): Value =>
  values[number % values.length] as Value;

/** As in life: most draws are the first of their session, held, signed and without incident. */
const mostlyPlain = (number: number): number => (number % 6 === 0 ? number : 0);

/** Everything about a draw follows from its number, and its course from that of `like`; three draws to a session. */
function knownAs(number: number, authority: string, like = number): Known {
  const session = Math.floor(number / 3);
  const place = { filingAuthorityId: authority, organisingUnitId: at(['unit_a', 'unit_b'], session) };
  return {
    draw: panelDrawRow({
      id: `draw_${authority}_${number}`,
      sessionId: `session_${authority}_${session}`,
      attempt: 1 + (number % 3),
      year: at([2024, 2025, 2026], session),
      ...place,
      ...at(states, like),
      ...at(kinds, like),
    }),
    level: at(['SENIOR', 'ASSOCIATE'], session),
    seriesNo: at([1, 5, 9], session),
    signed: at([['BEFORE_REVEAL', 'AFTER_RESULT'], ['BEFORE_REVEAL'], []] as const, like),
    wrong: at([[], ['RESULT_NOT_SIGNED', 'OBJECTION'], [], ['REVEAL_MISSING']] as const, like),
  };
}

async function addDraws(
  count: number,
  authority = REFORM,
  likeOf = (number: number) => number,
): Promise<Known[]> {
  const all = Array.from({ length: count }, (_, number) => knownAs(number, authority, likeOf(number)));
  const sessions = new Map(all.map((one) => [one.draw.sessionId, one]));
  for (const [id, { draw, level, seriesNo }] of sessions)
    await world.addSessions(
      sessionRow({
        id,
        code: id,
        year: draw.year,
        filingAuthorityId: draw.filingAuthorityId,
        organisingUnitId: draw.organisingUnitId,
        level,
        seriesNo,
      }),
    );
  await panelDrawRepository(world.database, everything).insertMany(all.map(({ draw }) => draw));
  const owned = ({ draw }: Known) => ({
    drawId: draw.id,
    filingAuthorityId: draw.filingAuthorityId,
    organisingUnitId: draw.organisingUnitId,
  });
  const when = new Date('2026-02-02T00:00:00Z');
  await drawSignOffRepository(world.database, everything).insertMany(
    all.flatMap((one) =>
      one.signed.map((stage) => ({
        id: `s_${one.draw.id}_${stage.slice(0, 3)}`,
        ...owned(one),
        stage,
        opinion: 'APPROVED' as const,
        comment: null,
        signedBy: 'supervisor',
        signedAt: when,
      })),
    ),
  );
  await drawIncidentRepository(world.database, everything).insertMany(
    all.flatMap((one) =>
      one.wrong.map((kind) => ({
        id: `w_${one.draw.id}_${kind.slice(0, 3)}`,
        ...owned(one),
        kind,
        party: 'ORGANISER' as const,
        occurredAt: when,
      })),
    ),
  );
  return all;
}

/** The figures, counted from the rows one by one. */
function recount(some: readonly Known[]): Figures {
  const held = some.filter(({ draw }) => draw.state === 'DRAWN');
  const voided = some.filter(({ draw }) => draw.state === 'VOID');
  const ofKind = (kind: string) => some.filter(({ draw }) => draw.kind === kind).length;
  const supervised = held.filter(({ signed }) => signed.length === 2).length;
  const of = (count: number) => ({ count, pooled: 0 });
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    draws: of(some.length),
    sessions: of(new Set(some.map(({ draw }) => draw.sessionId)).size),
    underWay: of(some.length - held.length - voided.length),
    held: of(held.length),
    withoutPanel: of(held.filter(({ draw }) => draw.outcome !== 'DRAWN').length),
    voided: of(voided.length),
    redraws: of(ofKind('REDRAW')),
    supplementary: of(ofKind('SUPPLEMENTARY')),
    supervised: of(supervised),
    withIncident: of(some.filter(({ wrong }) => wrong.length > 0).length),
    incidents: of(some.reduce((sum, { wrong }) => sum + wrong.length, 0)),
    voidShare: share(voided.length, some.length),
    redrawShare: share(ofKind('REDRAW'), some.length),
    supplementaryShare: share(ofKind('SUPPLEMENTARY'), some.length),
    supervisedShare: share(supervised, held.length),
  };
}

describe('figures about draws', () => {
  it('equal a recount of the own draws, by each dimension and with none', async () => {
    const own = await addDraws(30);
    await addDraws(9, YUZHONG);
    const dimensions: Readonly<Record<string, readonly [string, (known: Known) => unknown]>> = {
      YEAR: ['year', ({ draw }) => draw.year],
      AUTHORITY: ['authority', ({ draw }) => draw.filingAuthorityId],
      DISTRICT: ['district', () => 'MUNICIPAL'],
      UNIT: ['unit', ({ draw }) => draw.organisingUnitId],
      POOL: ['pool', () => ({ id: 'pool_a' })],
      LEVEL: ['level', ({ level }) => level],
      SERIES: ['seriesNo', ({ seriesNo }) => seriesNo],
      KIND: ['kind', ({ draw }) => draw.kind],
      REASON: ['reason', ({ draw }) => draw.reason],
      STATE: ['state', ({ draw }) => draw.state],
      OUTCOME: ['outcome', ({ draw }) => draw.outcome],
      VOID_REASON: ['voidReason', ({ draw }) => draw.voidReason],
    };
    for (const [dimension, [field, valueOf]] of Object.entries(dimensions)) {
      const { total, cells } = await ask(reform, { groupBy: [dimension] });
      expect(total).toEqual(recount(own));
      const values = new Set(own.map((one) => JSON.stringify(valueOf(one))));
      expect(new Set(cells.map((cell) => JSON.stringify(cell[field])))).toEqual(values);
      for (const cell of cells)
        expect(cell.figures).toEqual(
          recount(own.filter((one) => JSON.stringify(valueOf(one)) === JSON.stringify(cell[field]))),
        );
    }
  });

  it('mean the same by a filter as the list does', async () => {
    await addDraws(30);
    for (const filter of [{ year: [2025] }, { state: ['VOID'] }, { kind: ['REDRAW'], state: ['DRAWN'] }]) {
      const { data } = await world.ask(
        reform,
        'query ($filter: DrawFilter) { draws(first: 50, filter: $filter) { nodes { id } } }',
        { filter },
      );
      const listed = (data as { draws: { nodes: unknown[] } }).draws.nodes.length;
      expect(listed).toBeGreaterThan(1);
      expect((await ask(reform, { filter })).total.draws?.count).toBe(listed);
    }
  });

  it('set a year beside another', async () => {
    const own = await addDraws(30);
    const of = (year: number) => recount(own.filter(({ draw }) => draw.year === year));
    const { total, comparedTotal } = await ask(supervisor, { year: 2026, compareTo: 2025 });
    expect([total, comparedTotal]).toEqual([of(2026), of(2025)]);
  });

  it('take two statements however many draws there are', async () => {
    const reads = () => countReads(world.database, () => ask(reform, { groupBy: ['LEVEL', 'KIND'] }));
    await addDraws(3);
    expect(await reads()).toBe(2);
    await world.clear();
    await addDraws(60);
    expect(await reads()).toBe(2);
  });

  it('are of no draws for everybody who is not told', async () => {
    await addDraws(9);
    const nobody = await ask(callerAs('FILING_AUTHORITY', 'dept-water'));
    expect(nobody.total).toEqual(recount([]));
    for (const role of ['EXPERT', 'EMPLOYER', 'CONSENTING_DEPARTMENT', 'PARTNER_AGENCY'] as const)
      expect(await ask(callerAs(role, 'expert_01'))).toEqual(nobody);
  });
});

describe('figures about draws for the ministry', () => {
  it('are of draws begun by the last day, in classes of five, down to the unit', async () => {
    const own = await addDraws(90, REFORM, mostlyPlain);
    const others = await addDraws(30, YUZHONG, mostlyPlain);
    const { asOf, smallestClass, total, cells } = await ask(ministry, { groupBy: ['UNIT', 'STATE'] });
    expect([asOf, smallestClass]).toEqual(['2026-02-28', 5]);
    expect(total.draws).toEqual({ count: 120, pooled: 0 });
    expect([total.sessions, total.withoutPanel, total.incidents]).toEqual([null, null, null]);
    expect(cells.map(({ figures }) => figures.draws?.count ?? 0).every((count) => count >= 5)).toBe(true);
    expect(new Set(cells.map(({ unit }) => unit))).toEqual(new Set(['unit_a', 'unit_b', null]));
    const bounds = recount([...own, ...others]);
    for (const name of [
      'held',
      'voided',
      'redraws',
      'supplementary',
      'supervised',
      'withIncident',
    ] as const) {
      const [told, truth] = [total[name], bounds[name]];
      expect(told?.count).toBeLessThanOrEqual(truth?.count ?? 0);
      expect((told?.count ?? 0) + (told?.pooled ?? 0)).toBeGreaterThanOrEqual(truth?.count ?? 0);
    }
  });

  it('find nothing by a session, and are bound to the district of the token', async () => {
    world.at('2026-04-02T04:00:00Z');
    await addDraws(90, REFORM, mostlyPlain);
    await addDraws(30, YUZHONG, mostlyPlain);
    expect((await ask(ministry, { filter: { session: `session_${REFORM}_1` } })).total.draws?.count).toBe(0);
    const whole = await ask(ministry, { groupBy: ['DISTRICT'] });
    const district = await ask(callerAs('MINISTRY', '500103'));
    expect(district.total.draws?.count).toBe(
      whole.cells.find((cell) => cell['district'] === '500103')?.figures.draws?.count,
    );
    expect((await ask(callerAs('MINISTRY', '500109'))).total.draws?.count).toBe(0);
  });
});
