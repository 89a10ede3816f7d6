import type { Clock } from '../clock';
import type { DatabaseSession } from '../database/DatabaseSession';
import type { Caller } from '../identity/Caller';
import type { StatisticsQuestion, Subject } from './Subject';

/** What figures are read with: committed rows, and time. */
export interface StatisticsDeps {
  readonly session: DatabaseSession;
  readonly clock: Clock;
}

/** A question, who asks it, and the subject on the day that the answer stands for. */
export interface Asked<Row extends object> {
  readonly deps: StatisticsDeps;
  readonly caller: Caller;
  readonly question: StatisticsQuestion<Row>;
  readonly subject: Subject<Row>;
  readonly asOf: string;
  /** Names of the counts to tell. */
  readonly counts: readonly string[];
  /** Names of the shares to tell; their counts are among the counts. */
  readonly shares: readonly string[];
  /** Names of the measures to tell. */
  readonly measures: readonly string[];
}
