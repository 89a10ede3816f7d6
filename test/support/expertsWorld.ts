import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ExecutionResult } from 'graphql';
import type { Expert } from '../../subgraphs/experts/domain/Expert';
import type { ExpertAccess } from '../../subgraphs/experts/domain/ExpertAccess';
import type { RecordedEmployment } from '../../subgraphs/experts/domain/RecordedEmployment';
import { seniorityOf } from '../../subgraphs/experts/domain/HeldTitle';
import { idNumberCheckCharacter } from '../../subgraphs/experts/domain/idNumber';
import type { Title } from '../../subgraphs/experts/domain/titles';
import { bulkLoad, type BulkRows } from '../../subgraphs/experts/persistence/bulkLoad';
import { nameSortKey } from '../../subgraphs/experts/persistence/nameSortKey';
import { schema } from '../../subgraphs/experts/persistence/schema';
import { wireExperts, type PersonalKeys } from '../../subgraphs/experts/wiring';
import { clockFrom } from '../../subgraphs/shared/clock';
import { parseKeyRing } from '../../subgraphs/shared/encryption/keyRing';
import { silentLogger } from '../../subgraphs/shared/http/createLogger';
import type { Caller } from '../../subgraphs/shared/identity/Caller';
import type { Peer } from '../../subgraphs/shared/peer/createPeer';
import { tablesOf } from '../../subgraphs/shared/scope/defineTable';
import { scopedRepository } from '../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../subgraphs/shared/scope/systemScope';
import { openTestDatabase } from './openTestDatabase';
import { callerAs } from './testIdentity';

export const REFORM = 'cq-reform-office';
export const EDUCATION = 'dept-education';
/** 12:00 in Chongqing. */
export const NOW = new Date('2026-03-02T04:00:00Z');

export const reform = callerAs('FILING_AUTHORITY', REFORM);
export const education = callerAs('FILING_AUTHORITY', EDUCATION);
export const unitA = callerAs('ORGANISING_UNIT', 'unit_a');
export const unitB = callerAs('ORGANISING_UNIT', 'unit_b');
export const supervisor = callerAs('DISCIPLINE_SUPERVISOR', REFORM);
export const service = (subgraph: string): Caller => callerAs('SERVICE', subgraph);
export const expertCaller = (id: string): Caller => callerAs('EXPERT', id);

/** A check-valid ID number of the area 500199, which is nobody's. */
export function idNumberOf(sequence: number, birthDate = '1970-05-06'): string {
  const digits = `500199${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return digits + idNumberCheckCharacter(digits);
}

export const USCC = '91350100M000100Y43';

/** A key of 32 equal bytes, as the environment would give it. */
const key = (id: string, byte: number): string => `${id}:${Buffer.alloc(32, byte).toString('base64')}`;
export const ring = (...keys: readonly (readonly [string, number])[]) =>
  parseKeyRing(keys.map(([id, byte]) => key(id, byte)).join(','));
export const testKeys: PersonalKeys = { fields: ring(['f1', 1]), index: ring(['i1', 2]) };

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly sequence: number;
  readonly phone: string;
  readonly titles: readonly Title[];
  readonly employment: Partial<RecordedEmployment>;
}

const SENIOR: Title = { seriesNo: 5, level: 'SENIOR', name: '正高级工程师', obtainedOn: '2015-06-01' };

/** The experts subgraph on a fresh database, with people that the test adds and a clock that it sets. */
export async function openExpertsWorld(keys: PersonalKeys = testKeys) {
  const database = await openTestDatabase(schema, { name: 'experts' });
  let now = NOW;
  let sequence = 0;
  const told: { type: string; payload: unknown }[] = [];
  const committees: Peer = {
    ask: <Data>(_: string, variables: Readonly<Record<string, unknown>> = {}) => {
      const events = variables['events'] as readonly { id: string; type: string; payload: string }[];
      told.push(...events.map(({ type, payload }) => ({ type, payload: JSON.parse(payload) as unknown })));
      return Promise.resolve({ receiveEvents: events.map(({ id }) => id) } as Data);
    },
  };
  const { subgraph, dispatcher, deps } = wireExperts(
    {
      database,
      clock: clockFrom(() => now),
      logger: silentLogger,
      sdl: readFileSync(join(resolve(__dirname, '../..'), 'schema/experts.graphql'), 'utf8'),
      authenticate: ({ authorization }) => Promise.resolve(JSON.parse(authorization ?? '') as Caller),
      peer: () => committees,
    },
    keys,
  );

  const run = (caller: Caller, query: string, variables: object = {}): Promise<ExecutionResult> =>
    subgraph.execute({
      query,
      variables: variables as Record<string, unknown>,
      headers: { authorization: JSON.stringify(caller), 'accept-language': 'en', 'x-request-id': 'same' },
    });

  /** The data of an operation that must not have errors, as plain JSON. */
  async function ask<Data = Record<string, unknown>>(
    caller: Caller,
    query: string,
    variables?: object,
  ): Promise<Data> {
    const { data, errors } = await run(caller, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return JSON.parse(JSON.stringify(data)) as Data;
  }

  /** Adds a person with one senior title and an employment; who may see the person is told by `grant`. */
  async function addPerson(change: Partial<Person> = {}): Promise<string> {
    sequence++;
    const id = change.id ?? `expert_${String(sequence).padStart(4, '0')}`;
    const { name = '张伟', titles = [SENIOR], phone = '13812341234' } = change;
    const idNumber = idNumberOf(change.sequence ?? sequence);
    const expert: Omit<Expert, 'version'> = {
      id,
      name,
      nameSortKey: nameSortKey(name),
      ...deps.personal.seal(id, { idNumber, phone }),
      sex: 'MALE',
      birthDate: '1970-05-06',
      seniority: seniorityOf(titles, '2026-03-02'),
      registeredOn: '2025-01-01',
      changedOn: '2025-01-01',
    };
    const employment: RecordedEmployment = {
      id: `work_${id}`,
      expertId: id,
      status: 'IN_SERVICE',
      employerId: 'emp_1',
      employerName: '重庆市某某医院',
      employerUscc: USCC,
      rootUscc: USCC,
      sector: 'PUBLIC',
      frontline: false,
      divisionCode: '500103',
      since: '2010-01-01',
      endedOn: null,
      ...change.employment,
    };
    const held = titles.map((title, place) => ({ id: `title_${id}_${place}`, expertId: id, ...title }));
    await load({ experts: [expert], employments: [employment], titles: held });
    return id;
  }

  const load = (rows: BulkRows) => bulkLoad(database, rows);

  const grant = (expertId: string, change: Partial<ExpertAccess> = {}) => {
    const via = change.via ?? 'POOL';
    const row: ExpertAccess = {
      id: `reach_${++sequence}`,
      expertId,
      via,
      viaId: `${via.toLowerCase()}_${sequence}`,
      authorityId: REFORM,
      unitId: 'unit_a',
      visibleFrom: new Date('2025-01-01T00:00:00Z'),
      visibleUntil: null,
      ...change,
    };
    return load({ access: [row] });
  };

  let events = 0;
  /** Delivers one event as the other subgraph would; the answer tells whether it was acknowledged. */
  async function receive(
    source: string,
    type: string,
    payload: object,
    aggregateId = `aggregate_${++events}`,
  ) {
    const event = {
      id: `event_${++events}`,
      source,
      type,
      aggregateType: 'Thing',
      aggregateId,
      sequence: 1,
      payload: JSON.stringify(payload),
      occurredAt: now.toISOString(),
    };
    const { receiveEvents } = await ask<{ receiveEvents: string[] }>(
      service(source),
      'mutation ($events: [SubgraphEventInput!]!) { receiveEvents(events: $events) }',
      { events: [event] },
    );
    return receiveEvents.includes(event.id);
  }

  return {
    database,
    deps,
    dispatcher,
    told,
    run,
    ask,
    load,
    addPerson,
    grant,
    receive,
    at: (instant: string) => void (now = new Date(instant)),
    /** All rows of a table, past every policy. */
    rows: async (table: string) => {
      const [found] = tablesOf(schema.entities.filter(({ options }) => options.name === table));
      if (!found) throw new Error(`no table ${table}`);
      return (await scopedRepository(database, found, systemScope('test data')).find()) as Record<
        string,
        unknown
      >[];
    },
    clear: async () => {
      await dispatcher.idle();
      for (const table of tablesOf(schema.entities)) {
        const repository = scopedRepository(database, table, systemScope('test data'));
        await repository.removeWhere({});
      }
      now = NOW;
      sequence = 0;
      told.length = 0;
    },
    close: async () => {
      await subgraph.close();
      await database.drop();
    },
  };
}

export type ExpertsWorld = Awaited<ReturnType<typeof openExpertsWorld>>;
