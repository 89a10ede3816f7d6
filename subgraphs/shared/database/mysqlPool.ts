import { createPool, type Pool, type PoolConnection, type PoolOptions } from 'mysql2';
import { databaseError } from './databaseErrors';

/** Strict on every server, whatever its defaults: a value that does not fit is an error, never cut to fit. */
const SQL_MODE =
  'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';

/**
 * mysql2 with what its pool lacks; given to TypeORM as `driver`. Nobody waits for a connection longer than
 * acquireTimeoutMs (mysql2 waits for ever, so three callers that each need a second connection of a pool of three
 * would hang), and each new connection is set to UTC, strict SQL and the same limit for row locks.
 */
export function mysqlPool(acquireTimeoutMs: number): { createPool(options: PoolOptions): Pool } {
  return {
    createPool: (options) => {
      const pool = createPool(options);
      pool.on('connection', (connection) => prepare(connection, acquireTimeoutMs));
      const stock = pool.getConnection.bind(pool);
      pool.getConnection = (callback) => stock(withinTime(callback, acquireTimeoutMs));
      return pool;
    },
  };
}

type Acquired = Parameters<Pool['getConnection']>[0];

/** A connection that comes after the time-out goes straight back to the pool. */
function withinTime(callback: Acquired, acquireTimeoutMs: number): Acquired {
  let answered = false;
  const timer = setTimeout(() => {
    answered = true;
    const error = databaseError('ACQUIRE_TIMEOUT', `no connection within ${acquireTimeoutMs} ms`);
    (callback as (error: Error) => void)(error);
  }, acquireTimeoutMs);
  return (error, connection) => {
    clearTimeout(timer);
    if (answered) (connection as PoolConnection | undefined)?.release();
    else callback(error, connection);
    answered = true;
  };
}

function prepare(connection: PoolConnection, acquireTimeoutMs: number): void {
  const lockSeconds = Math.max(1, Math.ceil(acquireTimeoutMs / 1000));
  const settings = `time_zone = '+00:00', sql_mode = '${SQL_MODE}', innodb_lock_wait_timeout = ${lockSeconds}`;
  connection.query(`SET SESSION ${settings}`, (error) => {
    if (error) connection.destroy();
  });
}
