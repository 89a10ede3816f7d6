import type { Role } from '../identity/Caller';
import type { Table } from './defineTable';
import { makeScope, type Scope } from './Scope';

/**
 * What a role may be told in figures of a table: every row, when the table grants figures to it; else none. No
 * repository takes such a scope: `readClasses` alone reads in it, and gives classes of several rows.
 */
export function figuresScope({ access }: Table, role: Role): Scope {
  const granted = 'policy' in access && access.aggregates?.[role] !== undefined;
  return makeScope({ figuresFor: role }, granted ? 'all' : []);
}
