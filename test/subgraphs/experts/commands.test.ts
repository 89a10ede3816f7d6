import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import {
  education,
  expertCaller,
  openExpertsWorld,
  reform,
  supervisor,
  unitA,
  unitB,
  USCC,
  type ExpertsWorld,
} from '../../support/expertsWorld';

/** Every command on an expert, with an input that is legal for somebody and the roles that may give it. */
const commands = {
  recordTitle: {
    by: [unitA, reform],
    input: {
      version: 1,
      title: { seriesNo: 4, level: 'ASSOCIATE', name: '副主任医师', obtainedOn: '2010-01-01' },
    },
  },
  changeEmployment: {
    by: [unitA, reform],
    input: { version: 1, status: 'RETIRED', changedOn: '2026-02-25' },
  },
  changeContact: { by: [unitA], input: { version: 1, phone: '13912341234', changedOn: '2026-03-01' } },
  attestExpert: { by: [unitA, reform], input: { version: 1, items: ['HEALTH'], signedOn: '2026-03-01' } },
  recordSanction: {
    by: [reform],
    input: { idempotencyKey: 'k', category: 'DISCIPLINE', start: '2026-01-01' },
  },
  endSanction: { by: [reform], input: { version: 1, sanction: 's1', end: '2026-12-31' } },
  grantExemption: {
    by: [reform],
    input: { idempotencyKey: 'k', kind: 'RENOWNED_EXPERT', evidence: '渝人社〔2025〕1号' },
  },
  recordTraining: {
    by: [unitA],
    input: { idempotencyKey: 'k', kind: 'PRE_WORK', year: 2026, completedOn: '2026-02-01' },
  },
  recordContinuingEducation: { by: [unitA, reform], input: { version: 1, year: 2025, hours: 90 } },
} as const;

type Command = keyof typeof commands;
const names = Object.keys(commands) as Command[];
const versioned = names.filter((name) => 'version' in commands[name].input);

const document = (command: Command, fields = 'id version'): string => {
  const type = command[0]?.toUpperCase() + command.slice(1);
  return `mutation ($input: ${type}Input!) { ${command}(input: $input) { expert { ${fields} } refusal { code message } } }`;
};

interface Payload {
  readonly expert: Record<string, unknown> | null;
  readonly refusal: { readonly code: string } | null;
}

describe('a command on an expert', () => {
  let world: ExpertsWorld;
  let expert: string;
  beforeAll(async () => {
    world = await openExpertsWorld();
  });
  beforeEach(async () => {
    expert = await world.addPerson();
    await world.grant(expert);
    const open = { category: 'INVESTIGATION', start: '2026-01-01', end: null, recordedBy: 'x' } as const;
    await world.load({ sanctions: [{ ...open, id: 's1', expertId: expert }] });
  });
  afterEach(() => world.clear());
  afterAll(() => world.close());

  async function give(
    caller: Caller,
    command: Command,
    change: object = {},
    fields?: string,
  ): Promise<Payload> {
    const input = { expert, ...commands[command].input, ...change };
    return (await world.ask<Record<string, Payload>>(caller, document(command, fields), { input }))[
      command
    ] as Payload;
  }
  const codeOf = async (caller: Caller, command: Command, change?: object) =>
    (await give(caller, command, change)).refusal?.code;
  const stored = async () =>
    JSON.stringify(
      await Promise.all(
        [
          'expert',
          'employment',
          'title',
          'attestation',
          'sanction_interval',
          'exemption',
          'training',
          'contact_change',
        ]
          .concat('continuing_education', 'outbox_event')
          .map((table) => world.rows(table)),
      ),
    );

  it.each(names)('%s is done for each role that may', async (command) => {
    for (const caller of commands[command].by) {
      const before = await stored();
      const { expert: changed, refusal } = await give(caller, command);
      expect(refusal).toBeNull();
      expect(changed?.['id']).toBe(expert);
      expect(await stored()).not.toBe(before);
      await world.clear();
      expert = await world.addPerson();
      await world.grant(expert);
      const open = { category: 'INVESTIGATION', start: '2026-01-01', end: null, recordedBy: 'x' } as const;
      await world.load({ sanctions: [{ ...open, id: 's1', expertId: expert }] });
    }
  });

  it.each(names)('%s is forbidden to a supervisor', async (command) => {
    const input = { expert, ...commands[command].input };
    const { errors } = await world.run(supervisor, document(command), { input });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  });

  it.each(names)('%s finds nobody out of reach', async (command) => {
    const outside = commands[command].by.map((caller) => (caller === unitA ? unitB : education));
    const before = await stored();
    for (const caller of outside) {
      const foreign = await give(caller, command);
      expect(foreign.refusal?.code).toBe('NOT_FOUND');
      expect(await give(caller, command, { expert: 'expert_none' })).toEqual(foreign);
    }
    expect(await stored()).toBe(before);
  });

  it.each(names)('%s is refused to who sees a seat alone', async (command) => {
    const guest = await world.addPerson({ sequence: 40 });
    await world.grant(guest, { via: 'SEAT' });
    for (const caller of commands[command].by)
      expect(await codeOf(caller, command, { expert: guest })).toBe('READ_ONLY');
  });

  it.each(versioned)('%s loses a race as a conflict', async (command) => {
    const [caller] = commands[command].by;
    const answers = await Promise.all([give(caller, command), give(caller, command)]);
    const codes = answers.map(({ refusal }) => refusal?.code ?? 'done').sort();
    expect(codes).toEqual(['CONFLICT', 'done']);
    expect(answers.find(({ refusal }) => !refusal)?.expert?.['version']).toBe(2);
  });

  it.each(names.filter((name) => !versioned.includes(name)))(
    '%s is done once for one key',
    async (command) => {
      const [caller] = commands[command].by;
      const [one, other] = await Promise.all([give(caller, command), give(caller, command)]);
      expect(other).toEqual(one);
      const after = await stored();
      expect(await give(caller, command)).toEqual(one);
      expect(await stored()).toBe(after);
    },
  );

  it.each<[Command, string, object]>([
    [
      'recordTitle',
      'TITLE_RECORDED',
      { title: { seriesNo: 5, level: 'SENIOR', name: '正高级工程师', obtainedOn: '2020-01-01' } },
    ],
    [
      'recordTitle',
      'TITLE_SERIES',
      { title: { seriesNo: 0, level: 'SENIOR', name: '教授', obtainedOn: '2020-01-01' } },
    ],
    ['changeEmployment', 'NOTHING_TO_CHANGE', { status: null }],
    ['changeEmployment', 'DATE_IN_FUTURE', { changedOn: '2026-03-03' }],
    ['changeEmployment', 'DATES_OUT_OF_ORDER', { changedOn: '2009-12-31' }],
    ['changeContact', 'PHONE_MALFORMED', { phone: '1' }],
    ['changeContact', 'DATE_IN_FUTURE', { changedOn: '2026-03-03' }],
    ['attestExpert', 'NOTHING_TO_CHANGE', { items: [] }],
    ['attestExpert', 'DATE_IN_FUTURE', { signedOn: '2026-03-03' }],
    ['recordSanction', 'DATE_IN_FUTURE', { start: '2026-03-03' }],
    ['recordSanction', 'DATES_OUT_OF_ORDER', { end: '2025-12-31' }],
    ['endSanction', 'DATES_OUT_OF_ORDER', { end: '2025-12-31' }],
    ['endSanction', 'NOT_FOUND', { sanction: 'sanction_none' }],
    ['grantExemption', 'INVALID_TEXT', { evidence: ' ' }],
    ['grantExemption', 'INVALID_TEXT', { kind: 'OTHER' }],
    ['recordTraining', 'NOT_YOUR_TRAINING', { kind: 'PRE_APPOINTMENT' }],
    ['recordTraining', 'TRAINING_IN_FUTURE', { completedOn: '2026-03-03' }],
    ['recordTraining', 'TRAINING_YEAR', { year: 2024 }],
    ['recordContinuingEducation', 'INVALID_NUMBER', { year: 2027 }],
    ['recordContinuingEducation', 'INVALID_HOURS', { hours: 2001 }],
  ])('%s is refused with %s and writes nothing', async (command, code, change) => {
    const before = await stored();
    expect(await codeOf(commands[command].by[0], command, change)).toBe(code);
    expect(await stored()).toBe(before);
  });

  it('keeps the employment that was', async () => {
    const employment = {
      employerName: '重庆某某大学',
      uscc: USCC,
      sector: 'PUBLIC',
      divisionCode: '500106',
      since: '2026-02-20',
    };
    const { expert: changed } = await give(
      expertCaller(expert),
      'changeEmployment',
      { employment, status: null, changedOn: '2026-02-20' },
      'status employment { employerName divisionCode since } contactChanges { changedOn reportedOn finding { rule outcome facts } }',
    );
    expect(changed).toEqual({
      status: 'IN_SERVICE',
      employment: { employerName: '重庆某某大学', divisionCode: '500106', since: '2026-02-20' },
      contactChanges: [
        {
          changedOn: '2026-02-20',
          reportedOn: '2026-03-02',
          finding: {
            rule: 'R-50',
            outcome: 'PASS',
            facts: ['changedOn=2026-02-20', 'reportedOn=2026-03-02', 'lastDay=2026-03-02'],
          },
        },
      ],
    });
    const history = (await world.rows('employment')).map(({ employerName, endedOn }) => [
      employerName,
      endedOn,
    ]);
    expect(history).toEqual(
      expect.arrayContaining([
        ['重庆市某某医院', '2026-02-20'],
        ['重庆某某大学', null],
      ]),
    );
  });

  it.each([
    ['2026-02-18', 'FAIL'],
    ['2026-02-19', 'PASS'],
    ['2038-01-04', 'INSUFFICIENT_DATA'],
  ])('finds a contact changed on %s to be %s', async (changedOn, outcome) => {
    if (changedOn > '2026-03-02') world.at('2038-01-05T04:00:00Z');
    const { expert: changed } = await give(
      expertCaller(expert),
      'changeContact',
      { changedOn },
      'phone contactChanges { finding { outcome } }',
    );
    expect(changed).toEqual({ phone: '139****1234', contactChanges: [{ finding: { outcome } }] });
  });

  it('tells committees of a title and sorts by it', async () => {
    const { expert: changed } = await give(reform, 'recordTitle', {}, 'titles { level }');
    expect(changed).toEqual({ titles: [{ level: 'SENIOR' }, { level: 'ASSOCIATE' }] });
    await world.dispatcher.idle();
    expect(world.told).toEqual([
      { type: 'ExpertChanged', payload: { expertId: expert, nameSortKey: 'zhang1' } },
    ]);
  });

  it('raises the seniority by a higher title alone', async () => {
    const junior = await world.addPerson({
      sequence: 50,
      titles: [{ seriesNo: 4, level: 'INTERMEDIATE', name: '主治医师', obtainedOn: '2010-01-01' }],
    });
    await world.grant(junior);
    const seniority = async () => (await world.rows('expert')).find(({ id }) => id === junior)?.['seniority'];
    const { title } = commands.recordTitle.input;
    await give(reform, 'recordTitle', { expert: junior });
    expect(await seniority()).toBe(4);
    await give(reform, 'recordTitle', {
      expert: junior,
      version: 2,
      title: { ...title, level: 'ASSISTANT' },
    });
    expect(await seniority()).toBe(4);
  });

  it('signs as unit or as authority', async () => {
    await give(unitA, 'attestExpert', { items: ['HEALTH', 'HEALTH', 'KNOWLEDGE'] });
    const { expert: changed } = await give(
      reform,
      'attestExpert',
      { version: 2 },
      'attestations { item by signedOn }',
    );
    const attestations = changed?.['attestations'] as { item: string; by: string }[];
    expect(attestations.map(({ item, by }) => `${item} ${by}`).sort()).toEqual([
      'HEALTH AUTHORITY',
      'HEALTH UNIT',
      'KNOWLEDGE UNIT',
    ]);
    expect(await codeOf(unitA, 'attestExpert', { version: 3 })).toBe('NOTHING_TO_CHANGE');
  });

  it('leaves each training to who holds it', async () => {
    expect(await codeOf(reform, 'recordTraining')).toBe('NOT_YOUR_TRAINING');
    const { expert: changed } = await give(
      reform,
      'recordTraining',
      { kind: 'PRE_APPOINTMENT' },
      'trainings { kind heldBy }',
    );
    expect(changed).toEqual({ trainings: [{ kind: 'PRE_APPOINTMENT', heldBy: 'cq-reform-office' }] });
  });

  it('ends a sanction once', async () => {
    const { expert: changed } = await give(reform, 'endSanction', {}, 'sanctions { id category start end }');
    expect(changed).toEqual({
      sanctions: [{ id: 's1', category: 'INVESTIGATION', start: '2026-01-01', end: '2026-12-31' }],
    });
    expect(await codeOf(reform, 'endSanction', { version: 2 })).toBe('SANCTION_ENDED');
  });

  it('sets the hours of a year anew', async () => {
    await give(unitA, 'recordContinuingEducation');
    const { expert: changed } = await give(
      unitA,
      'recordContinuingEducation',
      { version: 2, hours: 30 },
      'continuingEducation { year hours }',
    );
    expect(changed).toEqual({ continuingEducation: [{ year: 2025, hours: 30 }] });
  });

  it('shows what an earlier command of the operation wrote', async () => {
    const { first, second } = await world.ask<Record<string, { expert: object }>>(
      unitA,
      `mutation ($one: RecordTrainingInput!, $two: RecordTrainingInput!) {
        first: recordTraining(input: $one) { expert { trainings { year } } }
        second: recordTraining(input: $two) { expert { trainings { year heldBy } } }
      }`,
      {
        one: { expert, ...commands.recordTraining.input },
        two: {
          expert,
          ...commands.recordTraining.input,
          idempotencyKey: 'l',
          year: 2025,
          completedOn: '2025-02-01',
        },
      },
    );
    expect(first?.expert).toEqual({ trainings: [{ year: 2026 }] });
    expect(second?.expert).toEqual({
      trainings: [
        { year: 2026, heldBy: 'unit_a' },
        { year: 2025, heldBy: 'unit_a' },
      ],
    });
  });
});
