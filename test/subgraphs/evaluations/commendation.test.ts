import type { EvaluationSession } from '../../../subgraphs/evaluations/domain/EvaluationSession';
import { secretElsewhere } from '../../../subgraphs/evaluations/usecases/secretElsewhere';
import { appointment } from '../../support/appointment';
import { countReads } from '../../support/countReads';
import {
  openEvaluationsWorld,
  REFORM,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { callerAs } from '../../support/testIdentity';

const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
const authority = callerAs('FILING_AUTHORITY', REFORM);
const praised = callerAs('EXPERT', 'expert_a');
const employer = callerAs('EMPLOYER', 'emp_1');
const excellent = { quality: 95, attitude: 90, discipline: 92, duty: 88 };
const FIELDS = 'id number issuedOn text assessment { id } expert { id } findings { rule outcome }';

interface Payload {
  readonly letter: { readonly id: string; readonly number: string; readonly text: string } | null;
  readonly refusal: { readonly code: string; readonly findings: readonly { outcome: string }[] } | null;
}

describe('the letter to the unit', () => {
  let world: EvaluationsWorld;
  let keys = 0;
  beforeAll(async () => {
    world = await openEvaluationsWorld();
  });
  beforeEach(() => world.appoint(appointment()));
  afterEach(async () => {
    await world.clear();
    world.reach.isDown = false;
  });
  afterAll(() => world.close());

  const act = async (
    mutation: string,
    type: string,
    selection: string,
    input: object,
    caller = organiser,
  ) => {
    const { data, errors } = await world.ask(
      caller,
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`,
      { input: { ...input } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data?.[mutation];
  };
  const assessed = async (change: object = {}): Promise<string> => {
    const input = { idempotencyKey: `a-${(keys += 1)}`, member: 'member_a', ...excellent, ...change };
    const payload = await act('assessTerm', 'AssessTermInput', 'assessment { id }', input);
    return (payload as { assessment: { id: string } }).assessment.id;
  };
  const issue = (assessment: string, change: object = {}, caller = organiser) =>
    act(
      'issueCommendation',
      'IssueCommendationInput',
      `letter { ${FIELDS} } refusal { code findings { outcome } }`,
      { idempotencyKey: `l-${(keys += 1)}`, assessment, ...change },
      caller,
    ) as Promise<Payload>;
  const codeOf = async (assessment: string) => (await issue(assessment)).refusal?.code ?? 'issued';
  const held = (change: Partial<EvaluationSession> = {}) =>
    world.addSessions(
      sessionRow({
        status: 'CLOSED',
        firstMeetingDay: '2026-02-20',
        opensAt: new Date('2026-02-20T00:00:00Z'),
        namesOpenedAt: new Date('2026-02-20T00:00:05Z'),
        secrecyEndsOn: '2026-02-27',
        ...change,
      }),
    );
  const sat = (change: object = {}) =>
    world.addSeats(seatRow({ attendance: 'ATTENDED', opensAt: new Date('2026-02-20T00:00:00Z'), ...change }));
  const lettersOf = async (caller: typeof organiser) => {
    const { data } = await world.ask(caller, `{ commendationLetters { totalCount nodes { ${FIELDS} } } }`);
    return JSON.parse(JSON.stringify(data?.['commendationLetters'])) as {
      totalCount: number;
      nodes: Record<string, unknown>[];
    };
  };

  it('names the person, the unit and the clause, and nothing secret', async () => {
    await held({ name: '2026 年度建筑评审会议' });
    await sat();
    const { letter } = await issue(await assessed());
    expect(letter).toMatchObject({
      number: '评审函〔2026〕1号',
      issuedOn: '2026-03-01',
      findings: [{ rule: 'R-68', outcome: 'PASS' }],
    });
    expect(letter?.text).toBe(
      [
        '关于职称评审专家任期考核情况的函',
        '评审函〔2026〕1号',
        '',
        '重庆第一试验医院:',
        '    你单位张德馨同志在职称评审专家任期考核中,评审工作质量、工作态度、遵章守纪和履行职责情况表现优异,考核等次为优秀。',
        '    根据《关于进一步加强职称评审专家管理的通知》(渝职改办〔2023〕270号)第五条第(六)项,现予函告,供你单位在职称评聘、岗位晋级、评先评优等工作中参考。',
        '    专家库名单不对外公布,请对本函内容保密。',
        '',
        '评委会组建单位(盖章)',
        '2026年3月1日',
      ].join('\n'),
    );
  });

  it('is read by the offices, the expert and that employer alone', async () => {
    const id = await assessed();
    await issue(id);
    for (const caller of [organiser, authority, praised])
      expect((await lettersOf(caller)).nodes).toMatchObject([
        { assessment: { id }, expert: { id: 'expert_a' } },
      ]);
    expect((await lettersOf(employer)).nodes).toMatchObject([
      { number: '评审函〔2026〕1号', assessment: null, expert: null, findings: [] },
    ]);
    for (const caller of [
      callerAs('EMPLOYER', 'emp_2'),
      callerAs('EXPERT', 'expert_b'),
      callerAs('ORGANISING_UNIT', 'unit_b'),
      callerAs('FILING_AUTHORITY', 'dept-education'),
      callerAs('DISCIPLINE_SUPERVISOR', REFORM),
      callerAs('MINISTRY', '500000'),
    ])
      expect(await lettersOf(caller)).toMatchObject({ totalCount: 0, nodes: [] });
    const { data } = await world.ask(employer, '{ termAssessments { totalCount } sessions { totalCount } }');
    expect(data).toEqual({ termAssessments: { totalCount: 0 }, sessions: { totalCount: 0 } });
  });

  it.each([
    ['the last day of the publication', '2026-03-01', 'SECRECY_RUNS'],
    ['the day after', '2026-02-28', 'issued'],
  ])('waits for the secrecy of a session: on %s', async (_, secrecyEndsOn, wanted) => {
    await held({ secrecyEndsOn });
    await sat();
    expect(await codeOf(await assessed())).toBe(wanted);
  });

  it('waits for every session of the term in which the expert sat', async () => {
    await held();
    await held({ id: 'session_b', code: 'S-2', poolId: 'pool_b', secrecyEndsOn: null });
    await sat();
    const id = await assessed();
    expect(await codeOf(id)).toBe('issued');
    await world.clear();
    world.appoint(appointment());
    await held({ id: 'session_b', code: 'S-2', poolId: 'pool_b', secrecyEndsOn: null });
    await sat({ sessionId: 'session_b', poolId: 'pool_b' });
    const { refusal } = await issue(await assessed());
    expect(refusal).toMatchObject({ code: 'SECRECY_RUNS', findings: [{ outcome: 'INSUFFICIENT_DATA' }] });
  });

  it.each([
    ['cancelled', { status: 'CANCELLED', secrecyEndsOn: null } as const],
    ['of the next term', { firstMeetingDay: '2026-03-01', secrecyEndsOn: null }],
    ['before the term', { firstMeetingDay: '2023-02-28', secrecyEndsOn: null }],
  ])('does not wait for a session that was %s', async (_, change) => {
    await held(change);
    await sat();
    expect(await codeOf(await assessed())).toBe('issued');
  });

  it('does not wait for a seat that was given up', async () => {
    await held({ secrecyEndsOn: null });
    await sat({ status: 'VACATED' });
    expect(await codeOf(await assessed())).toBe('issued');
  });

  it('tells nobody by its refusal who is drawn', async () => {
    const ahead = new Date('2026-03-05T00:00:00Z');
    const sealed = { status: 'PLANNED', opensAt: ahead, namesOpenedAt: null, secrecyEndsOn: null } as const;
    await held(sealed);
    const id = await assessed();
    const unseated = await issue(id);
    await sat({ opensAt: ahead, attendance: 'PENDING' });
    expect(await issue(id)).toEqual(unseated);
    expect(unseated.refusal?.code).toBe('SECRECY_RUNS');
  });

  describe('of a guest of another organiser', () => {
    const elsewhere = { poolId: 'pool_x', organisingUnitId: 'unit_x', filingAuthorityId: 'dept-x' };
    const sitting = async (expertId: string, change: Partial<EvaluationSession>) => {
      await held({ id: 'session_x', code: 'X-1', ...elsewhere, ...change });
      await sat({ sessionId: 'session_x', ...elsewhere, expertId });
    };

    it.each([
      ['without an end', null, 'SECRECY_RUNS'],
      ['to the last day', '2026-03-01', 'SECRECY_RUNS'],
      ['until yesterday', '2026-02-28', 'issued'],
    ])('waits for a session that is secret %s', async (_, secrecyEndsOn, wanted) => {
      await sitting('expert_a', { secrecyEndsOn });
      expect(await codeOf(await assessed())).toBe(wanted);
    });

    it('waits alike for everybody of the pool', async () => {
      world.appoint(appointment({ memberId: 'member_b', expertId: 'expert_b' }));
      await sitting('expert_b', { secrecyEndsOn: '2026-03-05' });
      const unseated = await issue(await assessed());
      const seated = await issue(await assessed({ member: 'member_b' }));
      expect(unseated).toEqual(seated);
      expect(seated.refusal).toMatchObject({
        code: 'SECRECY_RUNS',
        findings: [{ outcome: 'INSUFFICIENT_DATA' }],
      });
    });

    it('asks as much however many have sat', async () => {
      await sitting('expert_a', { secrecyEndsOn: null });
      for (const number of [1, 2, 3])
        await sat({
          id: `seat_${number}`,
          sessionId: 'session_x',
          ...elsewhere,
          expertId: `expert_${number}`,
        });
      const term = { ...appointment(), organisingUnitId: 'unit_a' };
      const look = () => secretElsewhere(world.database, term, ['expert_1', 'expert_2'], '2026-03-01');
      expect(await look()).toBe(true);
      expect(await countReads(world.database, look)).toBe(2);
    });

    it('does not wait for strangers to the pool', async () => {
      await sitting('expert_z', { secrecyEndsOn: null });
      expect(await codeOf(await assessed())).toBe('issued');
    });

    it.each([
      ['of the series', 5, 'SECRECY_RUNS'],
      ['of another series', 6, 'issued'],
    ])('waits for a sealed session %s, whoever sits', async (_, seriesNo, wanted) => {
      await held();
      const ahead = new Date('2026-03-05T00:00:00Z');
      const sealed = { status: 'PLANNED', opensAt: ahead, namesOpenedAt: null, secrecyEndsOn: null } as const;
      await held({ id: 'session_x', code: 'X-1', ...elsewhere, ...sealed, seriesNo });
      expect(await codeOf(await assessed())).toBe(wanted);
    });
  });

  it('follows an excellent assessment that stands', async () => {
    expect(await codeOf(await assessed({ quality: 85, attitude: 85 }))).toBe('NOT_EXCELLENT');
    world.appoint(appointment({ memberId: 'member_b', expertId: 'expert_b' }));
    const id = await assessed({ member: 'member_b' });
    const correction = { id, version: 1, reason: '笔误', ...excellent };
    await act('correctTermAssessment', 'CorrectTermAssessmentInput', 'assessment { id }', correction);
    expect(await codeOf(id)).toBe('NOT_CURRENT');
    expect(await codeOf('assessment_x')).toBe('NOT_FOUND');
  });

  it('is withdrawn when the grade is corrected, and may be written again', async () => {
    const first = await assessed();
    expect(await codeOf(first)).toBe('issued');
    const correct = async (id: string, heads: object) => {
      const input = { id, version: 1, ...heads, reason: '核对考勤后更正' };
      const payload = await act(
        'correctTermAssessment',
        'CorrectTermAssessmentInput',
        'assessment { id grade } refusal { code }',
        input,
      );
      return (payload as { assessment: { id: string } }).assessment.id;
    };
    const lowered = await correct(first, { quality: 70, attitude: 70, discipline: 70, duty: 70 });
    const seen = async (caller: typeof employer) => {
      const { data } = await world.ask(
        caller,
        '{ commendationLetters { nodes { issuedOn withdrawnOn text } } }',
      );
      return (data?.['commendationLetters'] as { nodes: { withdrawnOn: string | null }[] }).nodes;
    };
    for (const reader of [organiser, authority, praised, employer])
      expect((await seen(reader)).map(({ withdrawnOn }) => withdrawnOn)).toEqual(['2026-03-01']);
    expect(await codeOf(lowered)).toBe('NOT_EXCELLENT');
    expect(await codeOf(await correct(lowered, excellent))).toBe('issued');
    expect((await seen(employer)).map(({ withdrawnOn }) => withdrawnOn).sort()).toEqual(['2026-03-01', null]);
  });

  it('stays when a correction leaves the grade', async () => {
    const first = await assessed();
    expect(await codeOf(first)).toBe('issued');
    const input = { id: first, version: 1, ...excellent, duty: 89, reason: '核对考勤后更正' };
    await act('correctTermAssessment', 'CorrectTermAssessmentInput', 'refusal { code }', input);
    const [letter] = (await world.ask(employer, '{ commendationLetters { nodes { withdrawnOn } } }')).data?.[
      'commendationLetters'
    ]?.['nodes' as never] as unknown as { withdrawnOn: string | null }[];
    expect(letter?.withdrawnOn).toBeNull();
  });

  it('is the organiser’s to write, of its own pools', async () => {
    const id = await assessed();
    await expect(issue(id, {}, authority)).rejects.toThrow('FORBIDDEN');
    expect((await issue(id, {}, callerAs('ORGANISING_UNIT', 'unit_b'))).refusal?.code).toBe('NOT_FOUND');
  });

  it('is written once for a term, and once for a key', async () => {
    const id = await assessed();
    const { letter } = await issue(id, { idempotencyKey: 'same' });
    expect((await issue(id, { idempotencyKey: 'same' })).letter?.id).toBe(letter?.id);
    expect(await codeOf(id)).toBe('LETTER_ISSUED');
    const correction = { id, version: 1, reason: '笔误', ...excellent };
    const { assessment } = (await act(
      'correctTermAssessment',
      'CorrectTermAssessmentInput',
      'assessment { id }',
      correction,
    )) as { assessment: { id: string } };
    expect(await codeOf(assessment.id)).toBe('LETTER_ISSUED');
  });

  it('is shown with the version that stands, while it stands', async () => {
    const shownWith = async (id: string) => {
      const { data } = await world.ask(organiser, `{ termAssessment(id: "${id}") { letter { number } } }`);
      return (data?.['termAssessment'] as { letter: { number: string } | null }).letter?.number ?? null;
    };
    const correct = async (id: string, change: object) => {
      const input = { id, version: 1, reason: '更正', ...excellent, ...change };
      const type = 'CorrectTermAssessmentInput';
      const payload = await act('correctTermAssessment', type, 'assessment { id }', input);
      return (payload as { assessment: { id: string } }).assessment.id;
    };
    const first = await assessed();
    await issue(first);
    expect(await shownWith(first)).toBe('评审函〔2026〕1号');
    const second = await correct(first, { duty: 89 });
    expect([await shownWith(first), await shownWith(second)]).toEqual([null, '评审函〔2026〕1号']);
    const third = await correct(second, { quality: 60, attitude: 60, discipline: 60, duty: 60 });
    expect(await shownWith(third)).toBeNull();
    const fourth = await correct(third, {});
    await issue(fourth);
    expect([await shownWith(second), await shownWith(fourth)]).toEqual([null, '评审函〔2026〕2号']);
  });

  it('counts its numbers without gap or double, at once as well', async () => {
    const members = ['member_a', 'member_b', 'member_c'];
    for (const member of members.slice(1))
      world.appoint(appointment({ memberId: member, expertId: `expert_${member}` }));
    const ids: string[] = [];
    for (const member of members) ids.push(await assessed({ member }));
    const letters = await Promise.all([...ids, ids[0] ?? ''].map((id) => issue(id)));
    expect(letters.map(({ letter, refusal }) => letter?.number ?? refusal?.code).sort()).toEqual([
      'LETTER_ISSUED',
      '评审函〔2026〕1号',
      '评审函〔2026〕2号',
      '评审函〔2026〕3号',
    ]);
    world.at('2027-01-01T04:00:00Z');
    world.appoint(appointment({ memberId: 'member_d', expertId: 'expert_d' }));
    expect((await issue(await assessed({ member: 'member_d' }))).letter?.number).toBe('评审函〔2027〕1号');
  });

  it('needs a unit to write to, and experts to name it', async () => {
    const id = await assessed();
    const known = world.reach.recipient;
    world.reach.recipient = null;
    expect(await codeOf(id)).toBe('NO_EMPLOYER');
    world.reach.recipient = known;
    world.reach.isDown = true;
    await expect(issue(id)).rejects.toThrow('SUBGRAPH_UNAVAILABLE');
    world.reach.isDown = false;
    expect(await codeOf(id)).toBe('issued');
  });
});
