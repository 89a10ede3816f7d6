import { isDuplicateKey } from '../database/databaseErrors';
import type { DatabaseSession } from '../database/DatabaseSession';
import type { Role } from '../identity/Caller';
import { RULE_SET_VERSION } from '../rule';
import { readClasses } from '../scope/readClasses';
import { scopedRepository } from '../scope/scopedRepository';
import { systemScope } from '../scope/systemScope';
import type { StatisticsDeps } from './Asked';
import { SMALLEST_CLASS } from './smallestClass';
import { statisticsSnapshotTable, type StatisticsSnapshot } from './statisticsSnapshotTable';
import type { Subject } from './Subject';

type Known = Map<string, Promise<StatisticsSnapshot>>;

/** Snapshots never change, so each process reads one once; a month's first questions share one reading. */
const knownIn = new WeakMap<DatabaseSession, Known>();

/**
 * The classes of a subject for a month, as they were first dealt out: the same for every question of the month, since
 * the difference of two days would be the one person who came between them.
 */
export function snapshotOf<Row extends object>(
  deps: StatisticsDeps,
  role: Role,
  subject: Subject<Row>,
  asOf: string,
): Promise<StatisticsSnapshot> {
  const known = knownIn.get(deps.session) ?? new Map<string, Promise<StatisticsSnapshot>>();
  knownIn.set(deps.session, known);
  const id = `${subject.outside.name}:${role}:${asOf}`;
  const found = known.get(id) ?? storedOrMade(deps, role, subject, { id, asOf });
  known.set(id, found);
  found.catch(() => known.delete(id));
  return found;
}

async function storedOrMade<Row extends object>(
  { session, clock }: StatisticsDeps,
  role: Role,
  { table, outside }: Subject<Row>,
  { id, asOf }: Pick<StatisticsSnapshot, 'id' | 'asOf'>,
): Promise<StatisticsSnapshot> {
  const snapshots = scopedRepository(
    session,
    statisticsSnapshotTable,
    systemScope('classes hold no rows, and are the same for every reader of figures'),
  );
  const stored = await snapshots.one(id);
  if (stored) return stored;
  const compiledAt = clock.now();
  const dealt = await readClasses(session, table, role, outside, { smallest: SMALLEST_CLASS, clock });
  const made: StatisticsSnapshot = { id, asOf, ruleSet: RULE_SET_VERSION, compiledAt, dealt };
  try {
    await snapshots.insert(made);
    return made;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    // another process was first, and its classes are the month's
    return snapshots.oneOrRefuse(id);
  }
}
