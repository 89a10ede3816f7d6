import { AccessRecordTable } from '../../../subgraphs/experts/persistence/AccessRecordTable';
import { CreditLiftTable } from '../../../subgraphs/experts/persistence/CreditLiftTable';
import { ID_LENGTH } from '../../../subgraphs/shared/database/idLength';
import { callerOf } from '../../../subgraphs/shared/identity/callerOf';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { callerAs } from '../../support/testIdentity';
import { countStatements } from '../../support/countStatements';
import {
  expertCaller,
  idNumberOf,
  openExpertsWorld,
  reform,
  service,
  supervisor,
  unitA,
  type ExpertsWorld,
} from '../../support/expertsWorld';

const ASK = /* GraphQL */ `
  query ($purpose: StandingPurpose!, $batch: [StandingQuestionInput!]!) {
    expertStanding(purpose: $purpose, batch: $batch) {
      barred
      barredUntil
      titleValid
    }
  }
`;
const LOG = /* GraphQL */ `
  query ($id: ID!) {
    expert(id: $id) {
      accessLog {
        nodes {
          role
          reader
          purpose
          reason
          fields
        }
      }
    }
  }
`;

const agency = callerAs('PARTNER_AGENCY', 'agency_1', ['standing:read']);
const nothing = { barred: false, barredUntil: null, titleValid: null };
const engineer = (level: string) => ({ seriesNo: 5, level });

describe('the standing of people', () => {
  let world: ExpertsWorld;
  let id: string;
  beforeAll(async () => {
    world = await openExpertsWorld();
  });
  beforeEach(async () => {
    id = await world.addPerson({ sequence: 5 });
  });
  afterEach(() => world.clear());
  afterAll(() => world.close());

  const ask = async (batch: readonly object[], caller: Caller = agency, purpose = 'ENGAGEMENT') =>
    (await world.ask<{ expertStanding: object[] }>(caller, ASK, { purpose, batch })).expertStanding;
  const rule = (change: object = {}) =>
    world.load({
      creditRecords: [
        {
          id: 'credit_1',
          expertId: id,
          effect: 'EXCLUDE',
          clause: 'T五(五)',
          ruledOn: '2025-06-01',
          until: null,
          reason: null,
          approvedBy: null,
          ...change,
        },
      ],
    });

  it('is told in the order asked', async () => {
    await rule({ until: '2027-05-31' });
    await world.addPerson({ sequence: 6 });
    expect(await ask([6, 7, 5, 6].map((one) => ({ idNumber: idNumberOf(one) })))).toEqual([
      nothing,
      nothing,
      { ...nothing, barred: true, barredUntil: '2027-05-31' },
      nothing,
    ]);
  });

  it.each([
    ['an open ruling bars without an end', {}, { barred: true, barredUntil: null }],
    ['a ruling bars on its last day', { until: '2026-03-02' }, { barred: true, barredUntil: '2026-03-02' }],
    ['a ruling that ended bars nobody', { until: '2026-03-01' }, { barred: false }],
    ['a ruling of tomorrow bars nobody yet', { ruledOn: '2026-03-03' }, { barred: false }],
    ['a reminder bars nobody', { effect: 'WARN' }, { barred: false }],
  ])('says that %s', async (_, change, expected) => {
    await rule(change);
    expect(await ask([{ idNumber: idNumberOf(5) }])).toEqual([{ ...nothing, ...expected }]);
  });

  it('says nothing any more of a ruling that was lifted', async () => {
    await rule();
    await scopedRepository(world.database, CreditLiftTable, systemScope('test data')).insert({
      id: 'credit_1',
      expertId: id,
      liftedOn: '2026-03-02',
      reason: 'OVERTURNED',
    });
    expect(await ask([{ idNumber: idNumberOf(5) }])).toEqual([nothing]);
  });

  it('never tells of a sanction or an inquiry', async () => {
    await world.load({
      sanctions: [
        {
          id: 'sanction_1',
          expertId: id,
          category: 'INVESTIGATION',
          start: '2026-01-01',
          end: null,
          recordedBy: 'cq-reform-office',
          version: 1,
        },
      ],
    });
    expect(await ask([{ idNumber: idNumberOf(5) }])).toEqual([nothing]);
  });

  it('confirms a title held, or a lower one of its series', async () => {
    const titles = [engineer('SENIOR'), engineer('ASSOCIATE'), { seriesNo: 4, level: 'SENIOR' }];
    expect(await ask(titles.map((title) => ({ idNumber: idNumberOf(5), title })))).toEqual(
      [true, true, false].map((titleValid) => ({ ...nothing, titleValid })),
    );
  });

  it('does not confirm a higher title than is held, nor one of later', async () => {
    await world.addPerson({
      sequence: 8,
      titles: [
        { seriesNo: 5, level: 'ASSOCIATE', name: '高级工程师', obtainedOn: '2015-06-01' },
        { seriesNo: 5, level: 'SENIOR', name: '正高级工程师', obtainedOn: '2026-03-03' },
      ],
    });
    expect(await ask([{ idNumber: idNumberOf(8), title: engineer('SENIOR') }])).toEqual([
      { ...nothing, titleValid: false },
    ]);
  });

  it('looks the same of a stranger and of who is known and holds no such title', async () => {
    const of = async (sequence: number) => {
      const question = { idNumber: idNumberOf(sequence), title: { seriesNo: 9, level: 'ASSISTANT' } };
      return JSON.stringify(await world.run(agency, ASK, { purpose: 'TITLE_CHECK', batch: [question] }));
    };
    expect(await of(5)).toBe(await of(77));
  });

  it('is in the log of an agency whose name is as long as a token may have it', async () => {
    const longest = 'a'.repeat(ID_LENGTH);
    const claims = (name: string) =>
      callerOf({ sub: 'x', role: 'PARTNER_AGENCY', agency: name, scope: 'standing:read' });
    const caller = claims(longest);
    if (!caller) throw new Error('the longest name is refused');
    expect(await ask([{ idNumber: idNumberOf(5) }], caller)).toHaveLength(1);
    const records = await scopedRepository(world.database, AccessRecordTable, systemScope('test data')).find(
      {},
    );
    expect(records.map(({ reader }) => reader)).toEqual([longest]);
    expect([claims(`${longest}a`), claims('重庆市人力资源和社会保障局')]).toEqual([undefined, undefined]);
  });

  it('is in the person’s log with the agency and the purpose, once for a batch', async () => {
    await ask([{ idNumber: idNumberOf(5) }, { idNumber: idNumberOf(5) }, { idNumber: idNumberOf(6) }]);
    await ask([{ idNumber: idNumberOf(5).toLowerCase() }], agency, 'COMPLAINT');
    const { expert } = await world.ask<{ expert: object }>(expertCaller(id), LOG, { id });
    const look = (reason: string) => ({
      role: 'PARTNER_AGENCY',
      reader: 'agency_1',
      purpose: 'STANDING_CHECK',
      reason,
      fields: [],
    });
    expect(expert).toEqual({
      accessLog: {
        nodes: [look('合作机构核验:处理投诉或调查'), look('合作机构核验:拟聘请参加评审、评标等活动')],
      },
    });
  });

  it('leaves a trace of each inquiry, also of strangers, and none of whom it was about', async () => {
    await ask([{ idNumber: idNumberOf(76) }, { idNumber: idNumberOf(77) }]);
    expect(await world.rows('standing_inquiry')).toEqual([
      expect.objectContaining({ agency: 'agency_1', purpose: 'ENGAGEMENT', asked: 2 }),
    ]);
    expect(await world.rows('access_record')).toEqual([]);
    expect(JSON.stringify(await world.rows('standing_inquiry'))).not.toContain('500199');
  });

  it('takes the same statements for a hundred as for one, and for a stranger but the log', async () => {
    for (let sequence = 10; sequence < 110; sequence += 1) await world.addPerson({ sequence });
    const taken = (sequences: readonly number[]) =>
      countStatements(world.database, () => ask(sequences.map((one) => ({ idNumber: idNumberOf(one) }))));
    await world.dispatcher.idle();
    const hundred = await taken(Array.from({ length: 100 }, (_, at) => at + 10));
    const one = await taken([10]);
    expect(hundred.length).toBe(one.length);
    expect((await taken([900])).length).toBe(one.length - 1);
  });

  it('is refused as a whole for what is no ID number, by its place and not by the number', async () => {
    const wrong = `${idNumberOf(5).slice(0, 17)}${idNumberOf(5).endsWith('1') ? '2' : '1'}`;
    const batch = [{ idNumber: idNumberOf(5) }, { idNumber: wrong }, { idNumber: 'x' }];
    const { data, errors } = await world.run(agency, ASK, { purpose: 'ENGAGEMENT', batch });
    expect(data).toEqual({ expertStanding: null });
    expect(errors?.map(({ message, extensions }) => [message, extensions['code']])).toEqual([
      [expect.stringContaining('batch.idNumber: 1, 2'), 'BAD_USER_INPUT'],
    ]);
    expect(JSON.stringify(errors)).not.toContain(wrong);
    expect(await world.rows('standing_inquiry')).toEqual([]);
  });

  it.each([[0], [101]])('is refused for a batch of %i', async (size) => {
    const batch = Array.from({ length: size }, () => ({ idNumber: idNumberOf(5) }));
    const { errors } = await world.run(agency, ASK, { purpose: 'ENGAGEMENT', batch });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    ['a partner without the scope', callerAs('PARTNER_AGENCY', 'agency_1', ['standing:write'])],
    ['a filing authority with the scope', { ...reform, scopes: ['standing:read'] }],
    ['an organiser', unitA],
    ['a supervisor', supervisor],
    ['the expert', expertCaller('expert_0001')],
    ['the ministry', callerAs('MINISTRY', '500000', ['standing:read'])],
    ['a service', service('committees')],
  ])('is not for %s', async (_, caller) => {
    const batch = [{ idNumber: idNumberOf(5) }];
    const { data, errors } = await world.run(caller, ASK, { purpose: 'ENGAGEMENT', batch });
    expect([data, errors?.map(({ extensions }) => extensions['code'])]).toEqual([
      { expertStanding: null },
      ['FORBIDDEN'],
    ]);
    expect(await world.rows('standing_inquiry')).toEqual([]);
  });
});
