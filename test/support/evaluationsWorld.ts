import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ExecutionResult } from 'graphql';
import { schema } from '../../subgraphs/evaluations/persistence/schema';
import type { Applicant } from '../../subgraphs/evaluations/domain/Applicant';
import type { EvaluationSession } from '../../subgraphs/evaluations/domain/EvaluationSession';
import type { ClearSeat } from '../../subgraphs/evaluations/domain/Seat';
import type { Appointment } from '../../subgraphs/evaluations/domain/Appointment';
import { applicantRepository } from '../../subgraphs/evaluations/persistence/applicantRepository';
import { conductCaseRepository } from '../../subgraphs/evaluations/persistence/conductCaseRepository';
import { evaluationSessionRepository } from '../../subgraphs/evaluations/persistence/evaluationSessionRepository';
import { panelDrawRepository } from '../../subgraphs/evaluations/persistence/panelDrawRepository';
import { seatRepository } from '../../subgraphs/evaluations/persistence/seatRepository';
import type { PoolForSession } from '../../subgraphs/evaluations/usecases/poolForSession';
import { wireEvaluations } from '../../subgraphs/evaluations/wiring';
import { clockFrom } from '../../subgraphs/shared/clock';
import { parseKeyRing } from '../../subgraphs/shared/encryption/keyRing';
import { createLogger } from '../../subgraphs/shared/http/createLogger';
import { idempotencyKeyTable } from '../../subgraphs/shared/idempotency/idempotencyKeyTable';
import type { Caller } from '../../subgraphs/shared/identity/Caller';
import type { Platform } from '../../subgraphs/shared/Platform';
import { eventTables } from '../../subgraphs/shared/outbox/eventTables';
import type { Peer } from '../../subgraphs/shared/peer/createPeer';
import { tablesOf } from '../../subgraphs/shared/scope/defineTable';
import { scopedRepository } from '../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../subgraphs/shared/scope/systemScope';
import type { NewRow } from '../../subgraphs/shared/scope/WriteRepository';
import { fakeSms } from './fakeSms';
import { phoneBook } from './phoneBook';
import { drawList } from './drawList';
import { drawPeers } from './drawPeers';
import { openTestDatabase } from './openTestDatabase';

export const REFORM = 'cq-reform-office';
export const EDUCATION = 'dept-education';
const everything = systemScope('test data');
const mechanism: readonly object[] = [...eventTables, idempotencyKeyTable];
/** Tables of the subject, each after those that it refers to. */
const ownTables = tablesOf(schema.entities.filter((entity) => !mechanism.includes(entity)));

/** A pool of `unit_a`, filed with 市职改办 and valid in 2025 to 2027, unless changed. */
export const poolForSession = (change: Partial<PoolForSession> = {}): PoolForSession => ({
  poolId: 'pool_a',
  committeeId: 'cmte_a',
  filingAuthorityId: REFORM,
  organisingUnitId: 'unit_a',
  level: 'ASSOCIATE',
  seriesNo: 5,
  seats: 3,
  groups: [{ id: 'g1', name: '一组', seats: 3 }],
  filingId: 'filing_a',
  firstDay: '2025-01-01',
  lastDay: '2027-12-31',
  ...change,
});

/** A session of that pool on 2026-03-10, open from eight in the morning there, unless changed. */
export const sessionRow = (change: Partial<EvaluationSession> = {}): NewRow<EvaluationSession> => ({
  id: 'session_a',
  code: 'S-2026-1',
  committeeId: 'cmte_a',
  poolId: 'pool_a',
  filingId: 'filing_a',
  filingAuthorityId: REFORM,
  organisingUnitId: 'unit_a',
  year: 2026,
  name: '2026 年度评审会议',
  status: 'PLANNED',
  firstMeetingDay: '2026-03-10',
  lastMeetingDay: '2026-03-11',
  meetingDays: ['2026-03-10', '2026-03-11'],
  opensAt: new Date('2026-03-10T00:00:00Z'),
  seatCount: 3,
  groups: [],
  findings: [],
  cancelReason: null,
  namesOpenedAt: null,
  releasedKey: null,
  votingStartedAt: null,
  secrecyEndsOn: null,
  level: 'ASSOCIATE',
  seriesNo: 5,
  ...change,
});

/** A seat in that session, drawn and held; the world stores it sealed until the session opens. */
export const seatRow = (change: Partial<ClearSeat> = {}): ClearSeat => ({
  id: 'seat_a',
  sessionId: 'session_a',
  committeeId: 'cmte_a',
  poolId: 'pool_a',
  expertId: 'expert_a',
  filingAuthorityId: REFORM,
  organisingUnitId: 'unit_a',
  drawId: 'draw_a',
  origin: 'DRAW',
  place: 1,
  status: 'CALLED',
  vacancyReason: null,
  vacatedAt: null,
  liveKey: null,
  year: 2026,
  opensAt: new Date('2026-03-10T00:00:00Z'),
  office: 'MEMBER',
  groupId: null,
  attendance: 'PENDING',
  ...change,
});

/** The terms that a question to committees names. */
const asked = (terms: readonly Appointment[], variables: Readonly<Record<string, unknown>>) => {
  const {
    members = [],
    experts = [],
    pool,
  } = variables as {
    readonly members?: readonly string[];
    readonly experts?: readonly string[];
    readonly pool?: string;
  };
  return terms.filter(
    ({ memberId, expertId, poolId }) =>
      members.includes(memberId) || experts.includes(expertId) || poolId === pool,
  );
};

/** An applicant of that session, of a unit in a group of its own, unless changed. */
export const applicantRow = (change: Partial<Applicant> = {}): NewRow<Applicant> => ({
  id: 'applicant_a',
  sessionId: 'session_a',
  filingAuthorityId: REFORM,
  organisingUnitId: 'unit_a',
  code: 'A-001',
  unitUscc: '91350100M000100Y43',
  rootUscc: '91350100M000100Y43',
  groupId: null,
  registeredOn: '2026-03-01',
  withdrawnOn: null,
  withdrawReason: null,
  ...change,
});

/** The evaluations subgraph on a fresh database, with pools that the test names and a clock that it sets. */
export async function openEvaluationsWorld(pools: readonly PoolForSession[] = [poolForSession()]) {
  const database = await openTestDatabase(schema, { name: 'evaluations' });
  let now = new Date('2026-03-01T04:00:00Z');
  const list = drawList();
  const told: { type: string; payload: unknown }[] = [];
  const appointments: Appointment[] = [];
  let panel: ReturnType<typeof drawPeers> | undefined;
  const committees: Peer = {
    ask: <Data>(document: string, variables: Readonly<Record<string, unknown>> = {}) => {
      if (panel && document.includes('drawCandidates'))
        return panel.committees.ask<Data>(document, variables);
      if ('poolId' in variables) return Promise.resolve({ drawCandidates: list.candidates() } as Data);
      if (!('ids' in variables))
        return Promise.resolve({ appointments: asked(appointments, variables) } as Data);
      const ids = variables['ids'] as readonly string[];
      const found = pools.filter(({ poolId }) => ids.includes(poolId));
      return Promise.resolve({
        poolsForSessions: found.map((pool) => ({ ...pool, ...list.filed() })),
      } as Data);
    },
  };
  const sms = fakeSms();
  const logged: object[] = [];
  const reach = phoneBook();
  const experts: Peer = {
    ask: <Data>(document: string, variables: Readonly<Record<string, unknown>> = {}) => {
      if (panel && document.includes('expertsForRules')) return panel.experts.ask<Data>(document, variables);
      if (document.includes('phonesForNotices')) return reach.phones<Data>(variables);
      if (document.includes('letterRecipient')) return reach.letter<Data>();
      if ('leftSince' in variables) {
        const asked = list.archives(variables['ids'] as readonly string[]);
        return Promise.resolve({ expertsForRules: asked } as Data);
      }
      const events = variables['events'] as readonly { id: string; type: string; payload: string }[];
      told.push(...events.map(({ type, payload }) => ({ type, payload: JSON.parse(payload) as unknown })));
      return Promise.resolve({ receiveEvents: events.map(({ id }) => id) } as Data);
    },
  };
  const platform: Platform = {
    database,
    clock: clockFrom(() => now),
    logger: createLogger({
      service: 'evaluations',
      destination: { write: (line: string) => void logged.push(JSON.parse(line) as object) },
    }),
    sdl: readFileSync(join(resolve(__dirname, '../..'), 'schema/evaluations.graphql'), 'utf8'),
    authenticate: ({ authorization }) => Promise.resolve(JSON.parse(authorization ?? '') as Caller),
    peer: (name) => (name === 'committees' ? committees : experts),
  };
  const keys = `s1:${randomBytes(32).toString('base64')}`;
  const sealKeys = parseKeyRing(keys);
  const { subgraph, dispatcher, jobs, deps } = wireEvaluations(platform, {
    sealKeys,
    jobIntervalMs: 0,
    sms,
  });
  const ask = (
    caller: Caller,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<ExecutionResult> =>
    subgraph.execute({
      query,
      variables,
      headers: { authorization: JSON.stringify(caller), 'accept-language': 'en' },
    });
  return {
    database,
    deps,
    dispatcher,
    jobs,
    told,
    /** Every line of the log. */
    logged,
    sms,
    reach,
    /** Who may be drawn, as the other subgraphs tell it. */
    list,
    /** What seals names, for a process beside this one. */
    sealKeys: keys,
    ask,
    /** What the peers say of a pool and of the persons in it. */
    knowing: (...panelOf: Parameters<typeof drawPeers>) => void (panel = drawPeers(...panelOf)),
    at: (instant: string) => void (now = new Date(instant)),
    addSessions: (...rows: NewRow<EvaluationSession>[]) =>
      evaluationSessionRepository(database, everything).insertMany(rows),
    /** Seats as a draw stores them, sealed while their opening lies ahead. */
    addSeats: (...rows: ClearSeat[]) =>
      seatRepository(database, everything).insertMany(
        rows.map((seat) => (seat.opensAt <= now ? deps.seal.openSeat(seat) : deps.seal.sealedSeat(seat))),
      ),
    addApplicants: (...rows: NewRow<Applicant>[]) =>
      applicantRepository(database, everything).insertMany(rows),
    /** Somebody with the database puts another text in the place of a sealed holder. */
    spoilSeal: (id: string) =>
      seatRepository(database, everything).update(id, {}, { sealedHolder: 'v1.aes-256-gcm.s1.x.y.z' }),
    sessions: () => evaluationSessionRepository(database, everything).find(),
    seats: () => seatRepository(database, everything).find(),
    cases: () => conductCaseRepository(database, everything).find(),
    /** Lets committees know of terms. */
    appoint: (...terms: Appointment[]) => void appointments.push(...terms),
    draws: () => panelDrawRepository(database, everything).find(),
    clear: async () => {
      sms.reset();
      logged.length = 0;
      for (const table of [...ownTables].reverse())
        await scopedRepository(database, table, everything).removeWhere({});
      appointments.length = 0;
      list.reset();
      panel = undefined;
      now = new Date('2026-03-01T04:00:00Z');
      told.length = 0;
    },
    close: async () => {
      await subgraph.close();
      await database.drop();
    },
  };
}

export type EvaluationsWorld = Awaited<ReturnType<typeof openEvaluationsWorld>>;
