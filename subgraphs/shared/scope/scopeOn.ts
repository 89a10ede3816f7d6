import type { Caller } from '../identity/Caller';
import type { Table } from './defineTable';
import { isScope, makeScope, type Scope } from './Scope';
import { scopeFor } from './scopeFor';

/** Who reads: a caller, or a scope compiled before. */
export type Reader = Caller | Scope;

/** The scope in which a reader sees a table. A system scope sees every table whole, and everyone a public one. */
export function scopeOn(table: Table, reader: Reader): Scope {
  if (isScope(reader) && 'system' in reader.origin) return reader;
  if ('public' in table.access) return makeScope({ system: `public: ${table.access.public}` }, 'all');
  const caller = isScope(reader) && 'caller' in reader.origin ? reader.origin.caller : (reader as Caller);
  return scopeFor(table.access.policy, caller);
}

/**
 * The scope of a repository's own table. Throws for a public table, which a caller reads by publicRepository, and
 * for a scope compiled from another table's policy, which would mean something else here.
 */
export function ownScope(table: Table, reader: Reader): Scope {
  const { name } = table.schema.options;
  if (isScope(reader) && 'system' in reader.origin) return reader;
  if ('public' in table.access) throw new Error(`${name} is public: read it by publicRepository`);
  if (isScope(reader) && 'policy' in reader.origin && reader.origin.policy !== table.access.policy) {
    throw new Error(`the scope given for ${name} is another table's`);
  }
  return scopeOn(table, reader);
}
