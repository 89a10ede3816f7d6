import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schemas } from '../../commands/embeddedDatabases';
import { bulkLoad as loadSeats } from '../../subgraphs/evaluations/persistence/bulkLoad';
import { panelSeal } from '../../subgraphs/evaluations/persistence/panelSeal';
import { seatRepository } from '../../subgraphs/evaluations/persistence/seatRepository';
import { seatStatistics } from '../../subgraphs/evaluations/usecases/seatStatistics';
import { bulkLoad as loadExperts } from '../../subgraphs/experts/persistence/bulkLoad';
import { expertStatistics } from '../../subgraphs/experts/usecases/expertStatistics';
import { systemClock } from '../../subgraphs/shared/clock';
import type { Database } from '../../subgraphs/shared/database/Database';
import { managerOf } from '../../subgraphs/shared/database/managerOf';
import { openDatabase } from '../../subgraphs/shared/database/openDatabase';
import { systemScope } from '../../subgraphs/shared/scope/systemScope';
import type { Statistics } from '../../subgraphs/shared/statistics/Subject';
import { callerAs } from '../support/testIdentity';
import { expectAnswer } from './expectAnswer';
import type { Figure } from './Figure';
import { benchKeys } from './openBenchWorld';
import { recordStatements, type SentStatement } from './recordStatements';
import { interleaved, median, p95 } from './samples';
import { openServerDatabases } from './serverDatabases';
import { expertRows, FIRST_COMMITTEE, LARGE_AUTHORITY, seatRows } from './statisticsRows';

/** How many rows figures are told of. */
export interface StatisticsSize {
  readonly experts: number;
  readonly seats: number;
}

const ROUNDS = 20;
const LOOK_UPS = 200;
const MOST_TIMES_BARE = 1.5;
/** The city is first a tenth of its size. */
const GROWTH = 10;

type Databases = Readonly<Record<'experts' | 'evaluations', Database>>;

const sealed = { seal: panelSeal(benchKeys().seals), now: new Date() };
const authority = callerAs('FILING_AUTHORITY', LARGE_AUTHORITY);
const ministry = callerAs('MINISTRY', '500000');

/** Figures over many rows, on MariaDB and SQLite: each beside its own SQL alone, and the look-up of one committee. */
export async function statisticsBench(server: string, size: StatisticsSize): Promise<Figure[]> {
  const figures: Figure[] = [];
  const opened = await openServerDatabases(server);
  try {
    figures.push(...(await measure('MariaDB', opened.databases, size, () => opened.analyse())));
  } finally {
    await opened.drop();
  }
  const folder = await mkdtemp(join(tmpdir(), 'epg-bench-statistics-'));
  try {
    const databases = {
      experts: await fileOf(folder, 'experts'),
      evaluations: await fileOf(folder, 'evaluations'),
    };
    const analyse = async () => {
      for (const database of Object.values(databases)) await managerOf(database).query('ANALYZE');
    };
    figures.push(...(await measure('SQLite', databases, size, analyse)));
    for (const database of Object.values(databases)) await database.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return figures;
}

async function fileOf(folder: string, name: keyof Databases): Promise<Database> {
  const database = await openDatabase({ kind: 'sqlite', file: join(folder, `${name}.db`) }, schemas[name]);
  await database.migrate();
  return database;
}

async function measure(
  kind: string,
  databases: Databases,
  { experts, seats }: StatisticsSize,
  analyse: () => Promise<unknown>,
): Promise<Figure[]> {
  const figure = (what: string, value: number, unit: string, goal?: Figure['goal']): Figure => ({
    bench: 'statistics',
    what: `${kind}: ${what}`,
    value,
    unit,
    ...(goal && { goal }),
  });
  await loadExperts(databases.experts, expertRows(experts));
  await loadSeats(databases.evaluations, seatRows(0, seats / GROWTH, experts), sealed);
  await analyse();
  const few = await lookUpOf(databases.evaluations);
  const fewStatements = await statementsOf(databases);
  await loadSeats(databases.evaluations, seatRows(seats / GROWTH, seats, experts), sealed);
  await analyse();
  const figures = [
    figure('experts', experts, 'rows'),
    figure('seats', seats, 'rows'),
    figure(
      'attendance of one committee, whole city : a tenth of it, median',
      (await lookUpOf(databases.evaluations)) / few,
      '×',
      {
        atMost: MOST_TIMES_BARE,
      },
    ),
  ];
  for (const [what, ask] of Object.entries(questionsOf(databases))) {
    const start = performance.now();
    const { total } = await ask();
    expectAnswer(
      Object.values(total).some((one) => typeof one === 'object' && (one?.count ?? 0) > 0),
      `${what}: no figures`,
    );
    figures.push(figure(`${what}, first answer`, performance.now() - start, 'ms'));
    const sent = await recordStatements(databases, ask);
    figures.push(
      figure(`${what}: statements`, sent.length, 'statements', { exactly: fewStatements[what] ?? 0 }),
    );
    if (sent.length === 0) {
      const { graph } = await interleaved({ graph: ask }, { rounds: ROUNDS });
      figures.push(figure(`${what}, p95`, p95(graph), 'ms'));
      continue;
    }
    const samples = await interleaved(
      { graph: ask, bare: () => replay(databases, sent) },
      { rounds: ROUNDS },
    );
    figures.push(
      figure(`${what}, graph : bare SQL, p95`, p95(samples.graph) / p95(samples.bare), '×', {
        atMost: MOST_TIMES_BARE,
      }),
      figure(`${what}, p95`, p95(samples.graph), 'ms'),
    );
  }
  return figures;
}

type Questions = Readonly<Record<string, () => Promise<Statistics>>>;

function questionsOf({ experts, evaluations }: Databases): Questions {
  const ofExperts = { session: experts, clock: systemClock } as never;
  const ofSeats = { session: evaluations, clock: systemClock } as never;
  const people = { figures: ['experts', 'senior', 'seniorShare', 'nonPublic'] };
  const seats = { figures: ['seats', 'attended', 'attendanceShare'] };
  return {
    'authority, experts by level and sector': () =>
      expertStatistics(ofExperts, authority, { ...people, groupBy: ['TITLE_LEVEL', 'SECTOR'] }),
    'authority, seats by year and attendance': () =>
      seatStatistics(ofSeats, authority, { ...seats, groupBy: ['YEAR', 'ATTENDANCE'] }),
    'authority, who returned by year': () =>
      seatStatistics(ofSeats, authority, { figures: ['attended', 'returned'], groupBy: ['YEAR'] }),
    'ministry, experts by district and level': () =>
      expertStatistics(ofExperts, ministry, { ...people, groupBy: ['DISTRICT', 'TITLE_LEVEL'] }),
    'ministry, seats by year and district': () =>
      seatStatistics(ofSeats, ministry, { ...seats, groupBy: ['YEAR', 'DISTRICT'] }),
  };
}

/** Statements of each question that a reader of rows asks; classes are read once a month and are none after. */
async function statementsOf(databases: Databases): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const [what, ask] of Object.entries(questionsOf(databases)))
    if (what.startsWith('authority')) counts[what] = (await recordStatements(databases, ask)).length;
  return counts;
}

async function replay(databases: Databases, sent: readonly SentStatement[]): Promise<void> {
  await Promise.all(
    sent.map(({ database, sql, parameters }) =>
      managerOf(databases[database as keyof Databases]).query(sql, [...parameters]),
    ),
  );
}

/**
 * Who attended one committee in the last two years, as a multiple of finding one row by its key at the same
 * time: the machine's hour is in both.
 */
async function lookUpOf(database: Database): Promise<number> {
  const seats = seatRepository(database, systemScope('the rotation of a committee'));
  const where = { committeeId: FIRST_COMMITTEE, year: { in: [2024, 2025] } };
  const [first] = await seats.find({ where, limit: 1 });
  const lookUp = async () => {
    const found = await seats.find({ where });
    expectAnswer(found.length === 50, `${found.length} of 50 seats`);
  };
  const samples = await interleaved(
    { lookUp, byKey: () => seats.one(first?.id ?? '') },
    { rounds: LOOK_UPS },
  );
  return median(samples.lookUp) / median(samples.byKey);
}
