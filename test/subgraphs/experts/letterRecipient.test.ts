import {
  expertCaller,
  openExpertsWorld,
  reform,
  service,
  unitA,
  type ExpertsWorld,
} from '../../support/expertsWorld';

const RECIPIENT = `query ($expert: ID!, $assessment: ID!) {
  letterRecipient(expert: $expert, assessment: $assessment) { name employer employerName }
}`;
const LOG = `query ($id: ID!) {
  expert(id: $id) { accessLog { nodes { role reader purpose fields } } }
}`;

describe('the recipient of a letter', () => {
  let world: ExpertsWorld;
  let one: string;
  beforeAll(async () => {
    world = await openExpertsWorld();
  });
  beforeEach(async () => {
    one = await world.addPerson({ name: '张德馨' });
  });
  afterEach(() => world.clear());
  afterAll(() => world.close());

  const ask = (expert: string, assessment = 'assessment_1', caller = service('evaluations')) =>
    world.ask<{ letterRecipient: object | null }>(caller, RECIPIENT, { expert, assessment });
  const logOf = async (id: string) => await world.ask<object>(expertCaller(id), LOG, { id });

  it('is told in clear, and each assessment stands in the log once', async () => {
    const { letterRecipient } = await ask(one);
    expect(letterRecipient).toMatchObject({ name: '张德馨', employer: 'emp_1' });
    await ask(one);
    await ask(one, 'assessment_2');
    const line = {
      role: 'SERVICE',
      reader: 'evaluations',
      purpose: 'COMMENDATION',
      fields: ['NAME', 'EMPLOYER'],
    };
    expect(await logOf(one)).toMatchObject({ expert: { accessLog: { nodes: [line, line] } } });
  });

  it('is nobody for an unknown expert', async () => {
    expect(await ask('expert_none')).toEqual({ letterRecipient: null });
  });

  it('is for services alone', async () => {
    for (const caller of [unitA, reform, expertCaller(one)]) {
      const { errors } = await world.run(caller, RECIPIENT, { expert: one, assessment: 'assessment_1' });
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect(await world.rows('access_record')).toEqual([]);
  });
});
