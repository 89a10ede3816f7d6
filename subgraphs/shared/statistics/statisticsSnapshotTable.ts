import { civilDate, instant, json, primary, text } from '../database/columns';
import { entityTable } from '../database/entityTable';
import type { TableDefinition } from '../database/TableDefinition';
import { defineTable } from '../scope/defineTable';
import type { Classes } from './classesOf';

/** The classes of a subject as outside readers are told them for a month: written once, never changed. */
export interface StatisticsSnapshot {
  /** Name of the subject and last day of the month. */
  readonly id: string;
  readonly asOf: string;
  readonly ruleSet: string;
  readonly compiledAt: Date;
  readonly dealt: Classes;
}

export const statisticsSnapshot: TableDefinition<StatisticsSnapshot> = {
  table: 'statistics_snapshot',
  columns: {
    id: primary(text(60)),
    asOf: civilDate(),
    ruleSet: text(40),
    compiledAt: instant(),
    dealt: json(),
  },
};

/** Of the mechanism alone: it holds classes, no rows. */
export const statisticsSnapshotTable = defineTable<StatisticsSnapshot>({
  schema: entityTable(statisticsSnapshot),
  policy: {},
});
