import type { ReadRepository } from './ReadRepository';
import type { WriteRepository } from './WriteRepository';

/** Reading and writing one table within one scope. */
export interface ScopedRepository<Row extends object> extends ReadRepository<Row>, WriteRepository<Row> {}
