import type { EntityManager } from 'typeorm';

/** Key of the hidden entity manager; used by managerOf and by the modules of this folder that build sessions. */
export const sessionBrand = Symbol('database session');

/**
 * A place to read and write rows: a database, or one open transaction of it. Opaque on purpose, so that rows are
 * reached through a scoped repository only; managerOf is the one way in, and only shared/{scope,outbox,database}
 * may use it. A session has no `transaction` of its own: transactions do not nest.
 */
export interface DatabaseSession {
  readonly [sessionBrand]: EntityManager;
}
