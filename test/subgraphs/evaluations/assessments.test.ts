import type { Appointment } from '../../../subgraphs/evaluations/domain/Appointment';
import { people } from '../../support/drawFacts';
import { appointment } from '../../support/appointment';
import { countStatements } from '../../support/countStatements';
import {
  openEvaluationsWorld,
  REFORM,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { callerAs } from '../../support/testIdentity';

const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
const assessed = callerAs('EXPERT', 'expert_a');
const service = callerAs('SERVICE', 'committees');
const scores = { quality: 95, attitude: 90, discipline: 92, duty: 88 };
const FIELDS =
  'id grade ordinal corrected correctionReason remarks termFrom termTo quality attitude discipline duty version ' +
  'evidence { sessions attended absent vacated unrecorded } member { id } expert { id }';

interface Assessment {
  readonly id: string;
  readonly grade: string;
  readonly ordinal: number;
  readonly version: number;
}
interface Payload {
  readonly assessment: Assessment | null;
  readonly refusal: { readonly code: string } | null;
}

let world: EvaluationsWorld;
let keys = 0;
beforeAll(async () => {
  world = await openEvaluationsWorld();
});
beforeEach(() => world.appoint(appointment()));
afterEach(() => world.clear());
afterAll(() => world.close());

async function change(mutation: string, input: object, caller = organiser): Promise<Payload> {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input!`;
  const { data, errors } = await world.ask(
    caller,
    `mutation ($input: ${type}) { ${mutation}(input: $input) { assessment { ${FIELDS} } refusal { code } } }`,
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.[mutation] as Payload;
}
const assess = (input: object = {}, caller = organiser) =>
  change(
    'assessTerm',
    { idempotencyKey: `assess-${(keys += 1)}`, member: 'member_a', ...scores, ...input },
    caller,
  );
const standing = async (input: object = {}): Promise<Assessment> => {
  const { assessment, refusal } = await assess(input);
  if (!assessment) throw new Error(refusal?.code);
  return assessment;
};
const seen = async (caller: typeof organiser, query: string) =>
  JSON.parse(JSON.stringify((await world.ask(caller, query)).data)) as Record<string, unknown>;

describe('assessing a term', () => {
  it('gives the grade of the four heads, with what the graph knows beside it', async () => {
    world.at('2026-03-12T02:00:00Z');
    const held = (id: string, on: string, change: object = {}) =>
      sessionRow({
        id: `session_${id}`,
        code: id,
        firstMeetingDay: on,
        opensAt: new Date(`${on}T00:00:00Z`),
        ...change,
      });
    await world.addSessions(
      held('first_day', '2023-03-01'),
      held('last_day', '2026-02-28'),
      held('given_up', '2025-05-01'),
      held('before', '2023-02-28'),
      held('after', '2026-03-01'),
      held('cancelled', '2025-06-01', { status: 'CANCELLED' }),
      held('other_pool', '2025-06-01', { poolId: 'pool_b' }),
    );
    const sat = (id: string, change: object = {}) =>
      seatRow({
        id: `seat_${id}`,
        sessionId: `session_${id}`,
        opensAt: new Date('2023-01-01T00:00:00Z'),
        ...change,
      });
    await world.addSeats(
      sat('first_day', { attendance: 'ATTENDED' }),
      sat('last_day', { attendance: 'ABSENT' }),
      sat('given_up', { status: 'VACATED', vacancyReason: 'UNWILLING' }),
      sat('before', { attendance: 'ATTENDED' }),
      sat('after', { attendance: 'ATTENDED' }),
      sat('cancelled'),
      sat('other_pool', { attendance: 'ATTENDED' }),
    );
    expect((await assess({ remarks: ' 认真 ' })).assessment).toMatchObject({
      grade: 'EXCELLENT',
      ordinal: 1,
      corrected: false,
      remarks: '认真',
      termFrom: '2023-03-01',
      termTo: '2026-02-28',
      ...scores,
      evidence: { sessions: 3, attended: 1, absent: 1, vacated: 1, unrecorded: 0 },
      member: { id: 'member_a' },
      expert: { id: 'expert_a' },
    });
  });

  it('looks at no seat of a session that has not opened', async () => {
    await world.addSessions(
      sessionRow({ firstMeetingDay: '2026-02-27', opensAt: new Date('2026-03-01T04:00:01Z') }),
    );
    await world.addSeats(seatRow({ opensAt: new Date('2026-03-01T04:00:01Z') }));
    expect((await assess()).assessment).toMatchObject({
      evidence: { sessions: 0, attended: 0, absent: 0, vacated: 0, unrecorded: 0 },
    });
  });

  it.each([
    ['a head of 101 points', { quality: 101 }, 'INVALID_SCORE'],
    ['a head below nothing', { duty: -1 }, 'INVALID_SCORE'],
    ['a member of nobody', { member: 'member_x' }, 'NOT_FOUND'],
    ['a term that never was', { termFrom: '2020-01-01' }, 'NO_SUCH_TERM'],
    ['remarks beyond their length', { remarks: '长'.repeat(1001) }, 'INVALID_TEXT'],
  ])('refuses %s', async (_, input, code) => {
    expect((await assess(input)).refusal?.code).toBe(code);
  });

  it('refuses a member of another unit as one that is not there', async () => {
    world.appoint(appointment({ memberId: 'member_b', organisingUnitId: 'unit_b' }));
    expect((await assess({ member: 'member_b' })).refusal?.code).toBe('NOT_FOUND');
  });

  it('waits until half a year before the end', async () => {
    world.appoint(appointment({ memberId: 'member_c', termFrom: '2024-01-01', termTo: '2026-08-29' }));
    expect((await assess({ member: 'member_c' })).refusal?.code).toBe('TERM_NOT_ENDING');
    world.at('2026-03-01T16:00:00Z');
    expect((await assess({ member: 'member_c' })).refusal).toBeNull();
  });

  it('happens once for each term, and for each of two terms', async () => {
    await standing();
    expect((await assess()).refusal?.code).toBe('ALREADY_ASSESSED');
    world.appoint(appointment({ termFrom: '2026-03-01', termTo: '2026-03-31' }));
    expect((await standing()).ordinal).toBe(1);
  });

  it('happens once when two ask at once', async () => {
    const both = await Promise.all([assess(), assess()]);
    expect(both.map(({ refusal }) => refusal?.code ?? 'DONE').sort()).toEqual(['ALREADY_ASSESSED', 'DONE']);
  });

  it('gives the same assessment to a repeated key', async () => {
    const first = await standing({ idempotencyKey: 'again' });
    expect((await standing({ idempotencyKey: 'again' })).id).toBe(first.id);
    expect((await assess({ idempotencyKey: 'again', duty: 1 })).refusal?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('is for the organiser alone', async () => {
    for (const role of ['FILING_AUTHORITY', 'EXPERT', 'DISCIPLINE_SUPERVISOR'] as const)
      await expect(assess({}, callerAs(role, REFORM))).rejects.toThrow('FORBIDDEN');
  });
});

describe('correcting an assessment', () => {
  const correct = ({ id, version }: Assessment, input: object = {}) =>
    change('correctTermAssessment', { id, version, ...scores, reason: '误录', ...input });

  it('puts another version in its place and keeps the one before', async () => {
    const first = await standing();
    const { assessment } = await correct(first, { quality: 60, duty: 59 });
    expect(assessment).toMatchObject({
      grade: 'BASICALLY_COMPETENT',
      ordinal: 2,
      corrected: false,
      correctionReason: '误录',
    });
    const { termAssessments } = await seen(
      organiser,
      '{ termAssessments { nodes { ordinal corrected grade } } }',
    );
    expect(termAssessments).toEqual({
      nodes: expect.arrayContaining([
        { ordinal: 2, corrected: false, grade: 'BASICALLY_COMPETENT' },
        { ordinal: 1, corrected: true, grade: 'EXCELLENT' },
      ]) as unknown,
    });
  });

  it('is refused for a version that was corrected, or that has moved on', async () => {
    const first = await standing();
    await correct(first);
    expect((await correct(first)).refusal?.code).toBe('CONFLICT');
    expect((await correct({ ...first, version: 2 })).refusal?.code).toBe('NOT_CURRENT');
  });

  it('gives one of two who correct at once', async () => {
    const first = await standing();
    const both = await Promise.all([correct(first), correct(first)]);
    expect(both.map(({ refusal }) => refusal?.code ?? 'DONE').sort()).toEqual(['CONFLICT', 'DONE']);
  });

  it('needs a reason', async () => {
    expect((await correct(await standing(), { reason: ' ' })).refusal?.code).toBe('INVALID_TEXT');
  });
});

describe('an assessment', () => {
  it('shows the expert the heads and the grade, and not the remarks', async () => {
    await standing({ remarks: '内部意见' });
    const query = '{ termAssessments { nodes { grade quality duty remarks expert { id } } } }';
    expect(await seen(assessed, query)).toEqual({
      termAssessments: {
        nodes: [{ grade: 'EXCELLENT', quality: 95, duty: 88, remarks: null, expert: { id: 'expert_a' } }],
      },
    });
    expect(await seen(callerAs('EXPERT', 'expert_b'), query)).toEqual({ termAssessments: { nodes: [] } });
  });

  it('follows its authority when that is succeeded', async () => {
    await standing();
    const { data } = await world.ask(
      service,
      `mutation { receiveEvents(events: [{ id: "e1", source: "committees",
      type: "AuthoritySucceeded", aggregateType: "Authority", aggregateId: "${REFORM}", sequence: 1,
      payload: "{\\"from\\":\\"${REFORM}\\",\\"to\\":\\"dept-health\\"}", occurredAt: "2026-03-01T00:00:00Z" }]) }`,
    );
    expect(data).toEqual({ receiveEvents: ['e1'] });
    const query = '{ termAssessments { totalCount } }';
    expect(await seen(callerAs('FILING_AUTHORITY', REFORM), query)).toEqual({
      termAssessments: { totalCount: 0 },
    });
    expect(await seen(callerAs('FILING_AUTHORITY', 'dept-health'), query)).toEqual({
      termAssessments: { totalCount: 1 },
    });
  });
});

describe('the findings of an assessment', () => {
  const outcomes = async (corrected: boolean) => {
    const { termAssessments } = await seen(
      organiser,
      `{ termAssessments(filter: { corrected: ${corrected} }) { nodes { findings { rule outcome } } } }`,
    );
    const { nodes } = termAssessments as { nodes: { findings: { rule: string; outcome: string }[] }[] };
    return nodes.map(({ findings }) => findings.map(({ rule, outcome }) => `${rule} ${outcome}`));
  };

  it('tell the four heads, and that the excellent are listed', async () => {
    const { id, version } = await standing();
    expect(await outcomes(false)).toEqual([['R-61 INSUFFICIENT_DATA', 'R-67 PASS', 'R-69 PASS']]);
    await change('correctTermAssessment', { id, version, ...scores, quality: 60, reason: '笔误' });
    expect((await outcomes(false)).flat()).toEqual(
      expect.arrayContaining(['R-67 PASS', 'R-69 NOT_APPLICABLE']),
    );
    expect((await outcomes(true)).flat()).toEqual(
      expect.arrayContaining(['R-67 PASS', 'R-69 NOT_APPLICABLE']),
    );
  });

  it.each([
    ['in the term', [{ year: 2024, hours: 40 }], 'PASS'],
    ['before the term', [{ year: 2022, hours: 40 }], 'FAIL'],
    ['after the assessment', [{ year: 2027, hours: 40 }], 'FAIL'],
    ['never', [], 'FAIL'],
  ])('tell of continuing education %s', async (_, continuingEducation, outcome) => {
    await standing();
    world.list.set(
      people(1, () => ({ archive: { continuingEducation } })).map((one) => ({ ...one, id: 'expert_a' })),
    );
    expect((await outcomes(false)).flat()).toContain(`R-61 ${outcome}`);
  });

  it('leave continuing education open while experts does not answer', async () => {
    await standing();
    world.list.set(people(1).map((one) => ({ ...one, id: 'expert_a' })));
    world.list.silence(true);
    expect((await outcomes(false)).flat()).toEqual(
      expect.arrayContaining(['R-61 INSUFFICIENT_DATA', 'R-67 PASS']),
    );
  });
});

describe('the list for recuperation leave', () => {
  const list = (year: number, caller = callerAs('FILING_AUTHORITY', REFORM)) =>
    seen(caller, `{ recuperationList(year: ${year}) { totalCount nodes { mayHeadGroup expert { id } } } }`);
  const nobody = { recuperationList: { totalCount: 0, nodes: [] } };

  it('has the excellent of the year that stand, for the authority of the pool alone', async () => {
    const first = await standing();
    world.appoint(appointment({ memberId: 'member_b', expertId: 'expert_b' }));
    await standing({ member: 'member_b', quality: 60 });
    const excellent = {
      recuperationList: { totalCount: 1, nodes: [{ mayHeadGroup: true, expert: { id: 'expert_a' } }] },
    };
    expect(await list(2026)).toEqual(excellent);
    expect([await list(2025), await list(2027)]).toEqual([nobody, nobody]);
    for (const caller of [organiser, assessed, callerAs('FILING_AUTHORITY', 'dept-health')])
      expect(await list(2026, caller)).toEqual(nobody);
    const { id, version } = first;
    await change('correctTermAssessment', { id, version, ...scores, quality: 60, reason: '误录' });
    expect(await list(2026)).toEqual(nobody);
  });
});

describe('committees', () => {
  const ask = (terms: object[], caller = service) =>
    world.ask(
      caller,
      `query ($terms: [TermInput!]!) { termsAssessed(terms: $terms) {
        memberId assessment grade finding { rule outcome zh en facts } } }`,
      { terms },
    );

  it('is told of each term whether it has been assessed', async () => {
    const { id } = await standing();
    const { data } = await ask([
      { memberId: 'member_x', termFrom: '2023-03-01' },
      { memberId: 'member_a', termFrom: '2023-03-01' },
      { memberId: 'member_a', termFrom: '2026-03-01' },
    ]);
    expect(data?.['termsAssessed']).toMatchObject([
      { memberId: 'member_x', assessment: null, grade: null, finding: { rule: 'R-67', outcome: 'FAIL' } },
      { memberId: 'member_a', assessment: id, grade: 'EXCELLENT', finding: { outcome: 'PASS' } },
      { memberId: 'member_a', assessment: null, finding: { facts: ['total=1', 'failing=1', 'unknown=0'] } },
    ]);
  });

  it('asks as a service', async () => {
    const { errors } = await ask([], organiser);
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('the worklist', () => {
  const LIST =
    '{ assessmentWorklist(pool: "pool_a") { due terms { member { id } termFrom evidence { sessions } } } }';
  const due = (change: Partial<Appointment>) => appointment({ termTo: '2026-05-31', ...change });

  it('has the terms that wait, those that ended first in front', async () => {
    world.appoint(
      due({ memberId: 'member_b' }),
      due({ memberId: 'member_c', exitedOn: '2025-05-01' }),
      due({ memberId: 'member_far', termTo: '2027-05-31' }),
      due({ memberId: 'member_foreign', organisingUnitId: 'unit_b' }),
    );
    const members = async () => {
      const { assessmentWorklist } = await seen(organiser, LIST);
      const { terms, due: count } = assessmentWorklist as {
        due: number;
        terms: { member: { id: string } }[];
      };
      expect(terms).toHaveLength(count);
      return terms.map(({ member }) => member.id);
    };
    expect(await members()).toEqual(['member_c', 'member_a', 'member_b']);
    await standing();
    expect(await members()).toEqual(['member_c', 'member_b']);
  });

  it('shows nothing of a pool out of reach', async () => {
    expect(await seen(callerAs('ORGANISING_UNIT', 'unit_b'), LIST)).toEqual({
      assessmentWorklist: { due: 0, terms: [] },
    });
  });

  it('costs as many statements for three terms as for one', async () => {
    const cost = async () => (await countStatements(world.database, () => seen(organiser, LIST))).length;
    const one = await cost();
    world.appoint(due({ memberId: 'member_b' }), due({ memberId: 'member_c' }));
    expect(await cost()).toBe(one);
  });
});
