import type { DataSource, QueryRunner } from 'typeorm';
import { databaseError } from './databaseErrors';
import { sessionBrand, type DatabaseSession } from './DatabaseSession';

/**
 * One transaction on a connection of its own: commit when the work resolves, roll back when it throws. Differs from
 * TypeORM's in two ways: a statement that the work left running is refused once the work has ended (it would run
 * after the ROLLBACK, on its own), and a connection that cannot roll back is thrown away, not put back in the pool.
 */
export async function runTransaction<T>(
  dataSource: DataSource,
  work: (session: DatabaseSession) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner('master');
  try {
    await runner.startTransaction();
    const seal = sealable(runner);
    try {
      const result = await work({ [sessionBrand]: runner.manager });
      seal();
      await runner.commitTransaction();
      return result;
    } catch (error) {
      seal();
      await runner.rollbackTransaction().catch(() => discard(runner));
      throw error;
    }
  } finally {
    await runner.release();
  }
}

function sealable(runner: QueryRunner): () => void {
  const statement = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  let sealed = false;
  const guarded = (sql: string, ...rest: unknown[]): Promise<unknown> =>
    sealed && sql !== 'COMMIT' && sql !== 'ROLLBACK'
      ? Promise.reject(databaseError('OTHER', 'the transaction of this statement has ended'))
      : statement(sql, ...rest);
  runner.query = guarded as QueryRunner['query'];
  return () => {
    sealed = true;
  };
}

async function discard(runner: QueryRunner): Promise<void> {
  const connection = (await runner.connect().catch(() => undefined)) as { destroy?: () => void } | undefined;
  connection?.destroy?.();
}
