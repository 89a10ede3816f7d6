import { identitiesToShow } from '../../../commands/identitiesToShow';
import { liveDemo } from '../../../commands/liveDemo';
import { loadDemo } from '../../../demo/loadDemo';
import type { World } from '../../../demo/World';
import type { DrawRecord } from '../../../subgraphs/evaluations/domain/record/DrawRecord';
import { MOST_YEARS_IN_A_ROW } from '../../../subgraphs/evaluations/domain/draw/lastYears';
import { verifyRecord } from '../../../subgraphs/evaluations/domain/verifier/verifyRecord';
import { drawSeal } from '../../../subgraphs/evaluations/persistence/drawSeal';
import { schema } from '../../../subgraphs/evaluations/persistence/schema';
import { commendationLetterRepository } from '../../../subgraphs/evaluations/persistence/commendationLetterRepository';
import { conductCaseRepository } from '../../../subgraphs/evaluations/persistence/conductCaseRepository';
import { drawRecordRepository } from '../../../subgraphs/evaluations/persistence/drawRecordRepository';
import { earlyOpeningRepository } from '../../../subgraphs/evaluations/persistence/earlyOpeningRepository';
import { evaluationSessionRepository } from '../../../subgraphs/evaluations/persistence/evaluationSessionRepository';
import { noticeRepositories } from '../../../subgraphs/evaluations/persistence/noticeRepositories';
import { panelDrawRepository } from '../../../subgraphs/evaluations/persistence/panelDrawRepository';
import { seatRepository } from '../../../subgraphs/evaluations/persistence/seatRepository';
import { termAssessmentRepository } from '../../../subgraphs/evaluations/persistence/termAssessmentRepository';
import { voteRepository } from '../../../subgraphs/evaluations/persistence/voteRepository';
import { tablesOf } from '../../../subgraphs/shared/scope/defineTable';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { nodeVerifierTools } from '../../../subgraphs/shared/hashing/nodeVerifierTools';
import { clockFrom } from '../../../subgraphs/shared/clock';
import { parseKeyRing } from '../../../subgraphs/shared/encryption/keyRing';
import { poolMemberRepository } from '../../../subgraphs/committees/persistence/poolMemberRepository';
import { schema as committeesSchema } from '../../../subgraphs/committees/persistence/schema';
import { schema as expertsSchema } from '../../../subgraphs/experts/persistence/schema';
import { panelSeal } from '../../../subgraphs/evaluations/persistence/panelSeal';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { createTestIdentity } from '../../support/testIdentity';

const NOW = '2026-11-23T04:00:00Z';
const scope = systemScope('reading what was lived through');

// nothing of the story is left to chance: keys and ids are in the order of seats, and in what is drawn from
const ring = (id: string) => parseKeyRing(`${id}:${Buffer.alloc(32, id).toString('base64')}`);
jest.mock('ulid', () => {
  interface Ulid {
    readonly monotonicFactory: (chance: () => number) => () => string;
  }
  interface Chance {
    readonly randomOf: (name: string) => { readonly next: () => number };
  }
  const actual = jest.requireActual<Ulid>('ulid');
  const ids = jest.requireActual<Chance>('../../../demo/random').randomOf('ids of the lived');
  return { ...actual, monotonicFactory: () => actual.monotonicFactory(() => ids.next()) };
});

describe('the lived committees of the demo', () => {
  const keys = { fields: ring('f1'), index: ring('b1'), seals: ring('s1') };
  const clock = clockFrom(() => new Date(NOW));
  const seal = panelSeal(keys.seals);
  let databases: Record<'experts' | 'committees' | 'evaluations', TestDatabase>;
  let world: World;

  beforeAll(async () => {
    databases = {
      experts: await openTestDatabase(expertsSchema, { name: 'l_experts' }),
      committees: await openTestDatabase(committeesSchema, { name: 'l_committees' }),
      evaluations: await openTestDatabase(schema, { name: 'l_evaluations' }),
    };
    const [callers, services] = [await createTestIdentity(), await createTestIdentity('service-key')];
    const identity = {
      keys: callers.keys,
      serviceKeys: services.serviceKeys,
      serviceKey: services.privateJwk,
    };
    // one committee for each database; the journeys hold the graph through the gateway
    world = await loadDemo({ databases, keys, clock, lived: 1 });
    await liveDemo({ databases, keys, identity, clock, world });
  }, 400_000);
  afterAll(async () => {
    for (const database of Object.values(databases)) await database.drop();
  });

  const session = () => databases.evaluations;
  const lived = () => world.lived.map(({ poolId }) => poolId);
  const draws = () => panelDrawRepository(session(), scope).find();

  it('hold a meeting in each of four years, and begin the next', async () => {
    const sessions = await evaluationSessionRepository(session(), scope).find({
      where: { poolId: { in: lived() } },
    });
    for (const { poolId, meetings } of world.lived) {
      const held = new Map(
        sessions.filter((one) => one.poolId === poolId).map((one) => [one.year, one.status]),
      );
      expect(meetings.map(({ yearsAgo }) => yearsAgo)).toEqual([4, 3, 2, 1, 0]);
      expect(new Set(meetings.map(({ round }) => round)).size).toBe(2);
      for (const { year, yearsAgo } of meetings)
        expect([year, held.get(year)]).toEqual([year, yearsAgo === 0 ? 'PLANNED' : 'CLOSED']);
    }
  });

  it('have records that verify, each following on the one before', async () => {
    const all = await draws();
    const drawn = all.filter(({ state }) => state === 'DRAWN');
    const initial = drawn.filter(({ kind }) => kind === 'INITIAL');
    expect(initial).toHaveLength(world.lived.length * 5 - 1);
    expect(drawn.some(({ kind }) => kind === 'SUPPLEMENTARY')).toBe(true);
    const hashes = new Map(
      (await drawRecordRepository(session()).find()).map(({ id, previousHash }) => [id, previousHash]),
    );
    const sealed = drawSeal(seal);
    for (const draw of drawn) {
      const record = sealed.open<DrawRecord>(draw, 'sealedRecord');
      expect(await verifyRecord(record, nodeVerifierTools, hashes.get(draw.id) ?? undefined)).toMatchObject({
        valid: true,
      });
    }
  });

  it('seat nobody whom no draw gave, and nobody in a third year', async () => {
    const seats = await seatRepository(session(), scope).find({ where: { poolId: { in: lived() } } });
    const ofDraws = seats.filter(({ origin }) => origin !== 'ARCHIVE');
    const ids = new Set((await draws()).map(({ id }) => id));
    expect(ofDraws.every(({ drawId }) => ids.has(drawId ?? ''))).toBe(true);
    expect(ofDraws.some(({ origin }) => origin === 'RESERVE')).toBe(true);
    const years = new Map<string, number[]>();
    for (const { committeeId, expertId, year, attendance } of seats)
      if (attendance === 'ATTENDED')
        years.set(`${committeeId}/${expertId}`, [...(years.get(`${committeeId}/${expertId}`) ?? []), year]);
    for (const row of years.values())
      for (const year of row.filter((one) => ofDraws.some((seat) => seat.year === one)))
        expect(row.includes(year - 1) && row.includes(year - MOST_YEARS_IN_A_ROW)).toBe(false);
  });

  it('keep two thirds at most of the year before', async () => {
    const attended = await seatRepository(session(), scope).find({
      where: { poolId: { in: lived() }, attendance: 'ATTENDED' },
    });
    for (const { poolId, meetings } of world.lived) {
      const came = (year: number) =>
        new Set(
          attended
            .filter((one) => one.poolId === poolId && one.year === year)
            .map(({ expertId }) => expertId),
        );
      for (const { year } of meetings.filter(({ yearsAgo }) => yearsAgo > 0)) {
        const before = came(year - 1);
        const kept = [...came(year)].filter((id) => before.has(id)).length;
        expect(before.size - kept).toBeGreaterThanOrEqual(Math.ceil(before.size / 3));
      }
    }
  });

  it('count as attending who has signed in, and vote on every applicant', async () => {
    const seats = await seatRepository(session(), scope).find({ where: { poolId: { in: lived() } } });
    const ofDraws = seats.filter(({ origin, opensAt }) => origin !== 'ARCHIVE' && opensAt < new Date(NOW));
    const came = ofDraws.filter(({ attendance }) => attendance === 'ATTENDED');
    expect(came.length).toBeGreaterThan(30);
    expect(came.every(({ status }) => status === 'SIGNED_IN')).toBe(true);
    const votes = await voteRepository(session(), scope).find();
    expect(votes.length).toBeGreaterThan(6);
    expect(votes.every(({ status, outcome }) => status === 'CLOSED' && outcome !== 'NO_QUORUM')).toBe(true);
    expect(votes.some(({ outcome }) => outcome === 'PASSED')).toBe(true);
    expect(votes.some(({ recused }) => recused > 0)).toBe(true);
  });

  it('hear refusals: warned, disqualified, overturned on appeal, and one to rule on', async () => {
    const cases = await conductCaseRepository(session(), scope).find();
    const stood = cases.map(({ status, ruling, effect }) => [status, ruling, effect].join(' '));
    expect(stood.sort()).toEqual(
      world.lived
        .flatMap(() => [
          'HEARD  ',
          'OVERTURNED UNJUSTIFIED ',
          'RULED UNJUSTIFIED EXCLUDE',
          'RULED UNJUSTIFIED WARN',
        ])
        .sort(),
    );
  });

  it('assess terms before they end, and write to units once all is public', async () => {
    const [{ termsEnded, poolId } = { termsEnded: null, poolId: '' }] = world.lived;
    const assessed = await termAssessmentRepository(session(), scope).find({ where: { poolId } });
    expect(assessed.length).toBeGreaterThan(5);
    expect(assessed.every(({ termTo, assessedOn }) => termTo === termsEnded && assessedOn < termTo)).toBe(
      true,
    );
    const letters = await commendationLetterRepository(session(), scope).find();
    expect(letters.length).toBeGreaterThan(0);
    for (const { assessmentId, issuedOn, findings } of letters) {
      expect(assessed.find(({ id }) => id === assessmentId)?.grade).toBe('EXCELLENT');
      expect([issuedOn > (termsEnded ?? ''), findings.map(({ outcome }) => outcome)]).toEqual([
        true,
        ['PASS'],
      ]);
    }
  });

  it('let those leave whose term ended, on its last day', async () => {
    const [{ termsEnded, poolId } = { termsEnded: null, poolId: '' }] = world.lived;
    const members = await poolMemberRepository(databases.committees, scope).find({ where: { poolId } });
    const ended = members.filter(({ exitReason }) => exitReason === 'TERM_ENDED');
    expect(ended.length).toBeGreaterThan(3);
    expect(ended.every(({ exitedOn }) => exitedOn === termsEnded)).toBe(true);
    const today = NOW.slice(0, 10);
    expect(members.filter(({ status, termTo }) => status === 'ADMITTED' && (termTo ?? '') < today)).toEqual(
      [],
    );
  });

  it('open one session early, by two roles with a reason', async () => {
    const [opening] = await earlyOpeningRepository(session(), scope).find();
    expect(opening?.approvedBy).not.toBe(opening?.requestedBy);
    expect(opening?.reason).toMatch(/提前/);
  });

  it('give each identity something to see', async () => {
    const identities = await identitiesToShow(databases.evaluations);
    const claimOf = (role: string): string =>
      Object.values(identities.find((one) => one.role === role)?.claims ?? {})[0] ?? '';
    const all = await draws();
    expect(all.some(({ organisingUnitId }) => organisingUnitId === claimOf('ORGANISING_UNIT'))).toBe(true);
    for (const role of ['FILING_AUTHORITY', 'DISCIPLINE_SUPERVISOR'])
      expect(all.some(({ filingAuthorityId }) => filingAuthorityId === claimOf(role))).toBe(true);
    const expertId = claimOf('EXPERT');
    const held = await seatRepository(session(), scope).find({ where: { expertId, attendance: 'ATTENDED' } });
    const ofDraws = held.filter(({ drawId }) => drawId !== null).map(({ id }) => id);
    const { notices } = noticeRepositories(session(), scope);
    expect(await notices.count({ seatId: { in: ofDraws } })).toBeGreaterThan(0);
    expect(await commendationLetterRepository(session(), scope).count({ expertId })).toBeGreaterThan(0);
  });

  it('leave one ceremony waiting for its reveals, in which no name can be read', async () => {
    const waiting = (await draws()).filter(({ state }) => state === 'COMMITTED');
    expect(waiting).toHaveLength(1);
    const [{ id, sessionId, poolId } = { id: '', sessionId: '', poolId: '' }] = waiting;
    const people = world.committees.members
      .filter((one) => one.poolId === poolId)
      .map(({ expertId }) => expertId);
    const texts: string[] = [];
    for (const table of tablesOf(schema.entities)) {
      const rows = await scopedRepository(session(), table, scope).find();
      texts.push(
        ...rows
          .map((row) => JSON.stringify(row))
          .filter((row) => row.includes(id) || row.includes(sessionId)),
      );
    }
    expect(texts.length).toBeGreaterThan(3);
    expect(people.filter((person) => texts.some((text) => text.includes(person)))).toEqual([]);
  });
});
