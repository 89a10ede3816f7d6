import type { EntityManager } from 'typeorm';
import { sessionBrand, type DatabaseSession } from './DatabaseSession';

/**
 * The TypeORM manager inside a session. For shared/{scope,outbox,database} only: whoever holds it reads past
 * every row policy.
 */
export function managerOf(session: DatabaseSession): EntityManager {
  return session[sessionBrand];
}
