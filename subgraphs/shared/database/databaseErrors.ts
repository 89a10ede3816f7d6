import { QueryFailedError } from 'typeorm';

/** What went wrong in the same words on every database. */
export type DatabaseFault =
  | 'DUPLICATE_KEY'
  | 'CHECK_VIOLATION'
  | 'FOREIGN_KEY_VIOLATION'
  | 'MISSING_VALUE'
  | 'VALUE_TOO_LONG'
  | 'DEADLOCK'
  | 'BUSY'
  | 'QUEUE_FULL'
  | 'ACQUIRE_TIMEOUT'
  | 'CONNECTION_LOST'
  | 'OTHER';

/** An error of our own, where the driver has none. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  constructor(
    readonly fault: DatabaseFault,
    message: string,
  ) {
    super(message);
  }
}

export const databaseError = (fault: DatabaseFault, message: string): DatabaseError =>
  new DatabaseError(fault, message);

/** A driver's error as the two drivers make it; `constraint` is added by nameConstraint. */
export interface DriverError {
  readonly message: string;
  readonly code?: string;
  readonly errno?: number;
  readonly sqlState?: string;
  constraint?: string;
}

const mysqlFaults: Readonly<Record<number, DatabaseFault>> = {
  1062: 'DUPLICATE_KEY',
  1586: 'DUPLICATE_KEY',
  3819: 'CHECK_VIOLATION',
  4025: 'CHECK_VIOLATION',
  1216: 'FOREIGN_KEY_VIOLATION',
  1217: 'FOREIGN_KEY_VIOLATION',
  1451: 'FOREIGN_KEY_VIOLATION',
  1452: 'FOREIGN_KEY_VIOLATION',
  1048: 'MISSING_VALUE',
  1364: 'MISSING_VALUE',
  1406: 'VALUE_TOO_LONG',
  1020: 'DEADLOCK',
  1205: 'DEADLOCK',
  1213: 'DEADLOCK',
  1040: 'BUSY',
  1053: 'CONNECTION_LOST',
  1927: 'CONNECTION_LOST',
  4031: 'CONNECTION_LOST',
};

const codeFaults: Readonly<Record<string, DatabaseFault>> = {
  SQLITE_CONSTRAINT_UNIQUE: 'DUPLICATE_KEY',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'DUPLICATE_KEY',
  SQLITE_CONSTRAINT_ROWID: 'DUPLICATE_KEY',
  SQLITE_CONSTRAINT_CHECK: 'CHECK_VIOLATION',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'FOREIGN_KEY_VIOLATION',
  SQLITE_CONSTRAINT_TRIGGER: 'FOREIGN_KEY_VIOLATION',
  SQLITE_CONSTRAINT_NOTNULL: 'MISSING_VALUE',
  SQLITE_BUSY: 'BUSY',
  SQLITE_BUSY_SNAPSHOT: 'BUSY',
  SQLITE_BUSY_RECOVERY: 'BUSY',
  SQLITE_LOCKED: 'BUSY',
  PROTOCOL_CONNECTION_LOST: 'CONNECTION_LOST',
  ECONNREFUSED: 'CONNECTION_LOST',
  ECONNRESET: 'CONNECTION_LOST',
  EPIPE: 'CONNECTION_LOST',
  ETIMEDOUT: 'CONNECTION_LOST',
};

/**
 * What a database error means, on SQLite, MySQL and MariaDB alike. MySQL's errors are read by number and SQL state,
 * never by name: MariaDB reports a broken CHECK as ER_INNODB_AUTOEXTEND_SIZE_OUT_OF_RANGE.
 * @returns undefined when the error is not one of a database
 */
export function faultOf(error: unknown): DatabaseFault | undefined {
  if (error instanceof DatabaseError) return error.fault;
  const driver = driverErrorOf(error);
  if (!driver) return undefined;
  const known =
    (driver.errno !== undefined && mysqlFaults[driver.errno]) ||
    codeFaults[driver.code ?? ''] ||
    faultOfWords(driver);
  return known ?? (error instanceof QueryFailedError ? 'OTHER' : undefined);
}

/** The driver has no code for these. */
function faultOfWords({ message, sqlState }: DriverError): DatabaseFault | undefined {
  if (sqlState === '40001') return 'DEADLOCK';
  if (message === 'Queue limit reached.') return 'QUEUE_FULL';
  if (message === 'Pool is closed.' || message.endsWith('connection is in closed state'))
    return 'CONNECTION_LOST';
  return undefined;
}

/**
 * Whether an insert or update met a row that has the key already.
 * @param constraint only this unique index by name; `PRIMARY` is the primary key
 */
export function isDuplicateKey(error: unknown, constraint?: string): boolean {
  return (
    faultOf(error) === 'DUPLICATE_KEY' && (constraint === undefined || constraintOf(error) === constraint)
  );
}

/** The name of the broken constraint, `PRIMARY` for a primary key; undefined when the database does not tell. */
export function constraintOf(error: unknown): string | undefined {
  const driver = driverErrorOf(error);
  if (!driver) return undefined;
  if (driver.constraint !== undefined) return driver.constraint;
  const named =
    /for key '(?:[^'.]+\.)?([^']+)'$/.exec(driver.message) ??
    /CONSTRAINT `([^`]+)`/.exec(driver.message) ??
    /[Cc]heck constraint '([^']+)' is violated/.exec(driver.message) ??
    /CHECK constraint failed: (\w+)$/.exec(driver.message);
  return named?.[1];
}

function driverErrorOf(error: unknown): DriverError | undefined {
  if (error instanceof QueryFailedError) return error.driverError as DriverError;
  return error instanceof Error ? error : undefined;
}
