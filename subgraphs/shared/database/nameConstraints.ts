import type { DataSource, QueryRunner } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import type { DriverError } from './databaseErrors';

/**
 * Gives SQLite's duplicate-key errors the name of the unique index, as MySQL's have it: SQLite itself only says
 * "UNIQUE constraint failed: members.pool_id, members.expert_id".
 */
export function nameConstraints(dataSource: DataSource): void {
  const stock = dataSource.driver.createQueryRunner.bind(dataSource.driver);
  dataSource.driver.createQueryRunner = (mode) => {
    const runner = stock(mode);
    const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
    runner.query = ((...args: unknown[]) =>
      query(...args).catch((error: unknown) => {
        if (error instanceof QueryFailedError) nameConstraint(dataSource, error.driverError as DriverError);
        throw error;
      })) as QueryRunner['query'];
    return runner;
  };
}

function nameConstraint(dataSource: DataSource, error: DriverError): void {
  const columns = /UNIQUE constraint failed: (.+)$/.exec(error.message)?.[1]?.split(', ');
  const table = columns?.[0]?.split('.')[0];
  const entity = dataSource.entityMetadatas.find(({ tableName }) => tableName === table);
  if (!columns || !entity) return;
  const same = (names: readonly { databaseName: string }[]) =>
    names.map(({ databaseName }) => `${table}.${databaseName}`).join() === columns.join();
  const name = same(entity.primaryColumns)
    ? 'PRIMARY'
    : entity.indices.find((index) => index.isUnique && same(index.columns))?.name;
  if (name !== undefined) error.constraint = name;
}
