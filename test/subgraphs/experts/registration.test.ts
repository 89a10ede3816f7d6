import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import {
  education,
  expertCaller,
  idNumberOf,
  openExpertsWorld,
  reform,
  unitA,
  unitB,
  USCC,
  type ExpertsWorld,
} from '../../support/expertsWorld';

const REGISTER = /* GraphQL */ `
  mutation ($input: RegisterExpertInput!) {
    registerExpert(input: $input) {
      expert {
        id
        name
        idNumber
        phone
        sex
        birthYear
        status
        version
        registeredOn
        employment {
          employerName
          sector
          divisionCode
        }
        titles {
          seriesNo
          level
          name
          obtainedOn
        }
      }
      refusal {
        code
        message
        findings {
          rule
        }
      }
    }
  }
`;

const legal = (change: object = {}) => ({
  idempotencyKey: 'key-1',
  name: '欧阳修远',
  idNumber: idNumberOf(12),
  phone: '+86 138-1234-1234',
  status: 'IN_SERVICE',
  employment: {
    employerName: '重庆市某某医院',
    uscc: USCC,
    sector: 'PUBLIC',
    divisionCode: '500103',
    since: '2010-01-01',
  },
  titles: [{ seriesNo: 4, level: 'SENIOR', name: '主任医师', obtainedOn: '2012-01-01' }],
  ...change,
});

interface Answer {
  registerExpert: { expert: { id: string } | null; refusal: { code: string } | null };
}

describe('registerExpert', () => {
  let world: ExpertsWorld;
  beforeAll(async () => {
    world = await openExpertsWorld();
  });
  afterEach(() => world.clear());
  afterAll(() => world.close());

  const register = async (caller = unitA, change: object = {}) =>
    (await world.ask<Answer>(caller, REGISTER, { input: legal(change) })).registerExpert;

  it('gives back the person, masked and complete', async () => {
    expect(await register()).toEqual({
      expert: {
        id: expect.stringMatching(/^expert_/) as string,
        name: '欧阳*',
        idNumber: `500199********${idNumberOf(12).slice(14)}`,
        phone: '138****1234',
        sex: 'FEMALE',
        birthYear: 1970,
        status: 'IN_SERVICE',
        version: 1,
        registeredOn: '2026-03-02',
        employment: { employerName: '重庆****', sector: 'PUBLIC', divisionCode: '500103' },
        titles: [{ seriesNo: 4, level: 'SENIOR', name: '主任医师', obtainedOn: '2012-01-01' }],
      },
      refusal: null,
    });
  });

  it('shows the person to who registered alone', async () => {
    const { expert } = await register();
    const read = (caller: typeof unitA) =>
      world.ask(caller, 'query ($id: ID!) { expert(id: $id) { id } }', { id: expert?.id });
    expect(await read(unitA)).toEqual({ expert: { id: expert?.id } });
    for (const other of [unitB, reform, education]) expect(await read(other)).toEqual({ expert: null });
  });

  it('lets an authority register as well', async () => {
    const { expert } = await register(reform);
    expect(await world.ask(reform, '{ experts { nodes { id } } }')).toEqual({
      experts: { nodes: [expert && { id: expert.id }] },
    });
  });

  it('stores neither ID number nor phone in clear', async () => {
    await register();
    const stored =
      JSON.stringify(await world.rows('expert')) + JSON.stringify(await world.rows('idempotency_key'));
    expect(stored).toContain('v1.aes-256-gcm.f1.');
    expect(stored).not.toContain(idNumberOf(12));
    expect(stored).not.toContain('13812341234');
  });

  it('keeps no hash that ID numbers could be tried against', async () => {
    await register();
    const request: Record<string, unknown> = legal();
    delete request['idempotencyKey'];
    const told = { ...request, employment: { ...legal().employment, frontline: false } };
    const hashes = [told, JSON.stringify(told)].map((text) =>
      createHash('sha256')
        .update(canonicalize(text) ?? '')
        .digest('hex'),
    );
    const [{ requestHash } = { requestHash: '' }] = await world.rows('idempotency_key');
    expect(requestHash).toHaveLength(64);
    expect(hashes).not.toContain(requestHash);
  });

  it('answers the same key and input once', async () => {
    const [one, other] = [await register(), await register()];
    expect(other).toEqual(one);
    expect(await world.rows('expert')).toHaveLength(1);
    expect(await world.rows('access_record')).toHaveLength(0);
  });

  it('refuses another input under the same key', async () => {
    await register();
    expect((await register(unitA, { name: '张伟' })).refusal?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('refuses a person twice without telling who', async () => {
    const { expert } = await register();
    const again = await register(unitB, { name: '张伟', idNumber: idNumberOf(12).toLowerCase() });
    expect(again.expert).toBeNull();
    expect(again.refusal?.code).toBe('ALREADY_REGISTERED');
    expect(JSON.stringify(again)).not.toContain(expert?.id);
    expect(await world.rows('expert')).toHaveLength(1);
  });

  it('logs that attempt where the person sees it', async () => {
    const { expert } = await register();
    await register(unitB);
    await register(unitB);
    const log = await world.ask(
      expertCaller(expert?.id ?? ''),
      'query ($id: ID!) { expert(id: $id) { accessLog { nodes { role reader purpose fields } } } }',
      { id: expert?.id },
    );
    expect(log).toEqual({
      expert: {
        accessLog: {
          nodes: [{ role: 'ORGANISING_UNIT', reader: 'unit_b', purpose: 'ADMISSION', fields: [] }],
        },
      },
    });
  });

  it('keeps one of two registrations at once', async () => {
    const answers = await Promise.all([
      register(unitA, { idempotencyKey: 'a' }),
      register(unitB, { idempotencyKey: 'b' }),
    ]);
    expect(answers.map(({ refusal }) => refusal?.code ?? 'registered').sort()).toEqual([
      'ALREADY_REGISTERED',
      'registered',
    ]);
    expect(await world.rows('expert')).toHaveLength(1);
    expect(await world.rows('access_record')).toHaveLength(1);
  });

  it('gives one employer id to one credit code', async () => {
    await Promise.all(
      [31, 33, 35].map((sequence) =>
        register(unitA, { idempotencyKey: `k${sequence}`, idNumber: idNumberOf(sequence) }),
      ),
    );
    expect(await world.rows('employer')).toHaveLength(1);
    const ids = (await world.rows('employment')).map(({ employerId }) => employerId);
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(3);
  });

  it.each([
    ['ID_NUMBER_MALFORMED', { idNumber: '123' }],
    [
      'ID_NUMBER_CHECK_CHARACTER',
      { idNumber: `${idNumberOf(12).slice(0, 17)}${idNumberOf(12).endsWith('1') ? '2' : '1'}` },
    ],
    ['ID_NUMBER_BIRTH_DATE', { idNumber: '500199197002300011' }],
    ['ID_NUMBER_BORN_IN_FUTURE', { idNumber: idNumberOf(12, '2026-03-03') }],
    ['PHONE_MALFORMED', { phone: '12812341234' }],
    ['PERSON_NAME_LENGTH', { name: ' ' }],
    ['PERSON_NAME_CHARACTERS', { name: '张3' }],
    ['USCC_CHECK_CHARACTER', { employment: { ...legal().employment, uscc: '91350100M000100Y44' } }],
    ['USCC_MALFORMED', { employment: { ...legal().employment, rootUscc: 'x' } }],
    ['INVALID_DIVISION', { employment: { ...legal().employment, divisionCode: '50010' } }],
    ['INVALID_TEXT', { employment: { ...legal().employment, employerName: ' ' } }],
    ['DATE_IN_FUTURE', { employment: { ...legal().employment, since: '2026-03-03' } }],
    ['TITLE_SERIES', { titles: [{ ...legal().titles[0], seriesNo: 28 }] }],
    ['TITLE_NAME', { titles: [{ ...legal().titles[0], name: '<b>' }] }],
    ['TITLE_DATE_IN_FUTURE', { titles: [{ ...legal().titles[0], obtainedOn: '2026-03-03' }] }],
    ['TITLE_RECORDED', { titles: [legal().titles[0], legal().titles[0]] }],
  ])('refuses with %s and writes nothing', async (code, change) => {
    expect((await register(unitA, change)).refusal?.code).toBe(code);
    for (const table of ['expert', 'employment', 'title', 'expert_access', 'employer'])
      expect(await world.rows(table)).toEqual([]);
  });

  it('is forbidden to every other role', async () => {
    const { errors } = await world.run(expertCaller('expert_1'), REGISTER, { input: legal() });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  });

  it('rejects a date that does not exist', async () => {
    const titles = [{ ...legal().titles[0], obtainedOn: '2025-02-29' }];
    const { errors } = await world.run(unitA, REGISTER, { input: legal({ titles }) });
    expect(errors).toHaveLength(1);
    expect(await world.rows('expert')).toEqual([]);
  });
});
