import { createTable, dropTables } from '../database/createTable';
import type { MigrationClass } from '../database/Database';
import { statisticsSnapshot } from './statisticsSnapshotTable';

type Migration = InstanceType<MigrationClass>;
type Runner = Parameters<Migration['up']>[0];

/**
 * The migration that makes statisticsSnapshotTable, for a subgraph's own list.
 * @param timestamp its place among the subgraph's migrations, milliseconds of the epoch (13 digits)
 */
export function statisticsSnapshotMigration(timestamp: number): MigrationClass {
  return class implements Migration {
    readonly name = `CreateStatisticsSnapshot${timestamp}`;

    up(runner: Runner): Promise<void> {
      return createTable(runner, statisticsSnapshot);
    }

    down(runner: Runner): Promise<void> {
      return dropTables(runner, 'statistics_snapshot');
    }
  };
}
