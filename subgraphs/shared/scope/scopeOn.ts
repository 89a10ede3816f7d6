import type { Caller } from '../identity/Caller';
import type { PublicAccess, Table } from './defineTable';
import { isScope, makeScope, type Scope } from './Scope';
import { figuresScope } from './figuresScope';
import { scopeFor } from './scopeFor';

/** Who reads: a caller, or a scope compiled before. */
export type Reader = Caller | Scope;

/**
 * The scope in which a reader sees a table. A system scope sees every table whole, everyone a public one, and a
 * public scope no other.
 */
export function scopeOn(table: Table, reader: Reader): Scope {
  if (isScope(reader) && 'system' in reader.origin) return reader;
  if ('public' in table.access) return publicScope(table.access);
  if (!isScope(reader)) return scopeFor(table.access.policy, reader);
  if ('figuresFor' in reader.origin) return figuresScope(table, reader.origin.figuresFor);
  return 'caller' in reader.origin
    ? scopeFor(table.access.policy, reader.origin.caller)
    : makeScope(reader.origin, []);
}

/** Every row of a public table, for no caller in particular. */
export const publicScope = (access: PublicAccess): Scope => makeScope(access, 'all');

/**
 * The scope of a repository's own table. Throws for a public table, which a caller reads by publicRepository, and
 * for a scope compiled from another table's policy, which would mean something else here.
 */
export function ownScope(table: Table, reader: Reader): Scope {
  const { name } = table.schema.options;
  if (isScope(reader) && 'system' in reader.origin) return reader;
  if ('public' in table.access) throw new Error(`${name} is public: read it by publicRepository`);
  if (isScope(reader) && 'figuresFor' in reader.origin)
    throw new Error(`a scope of figures reads no row of ${name}`);
  if (isScope(reader) && 'policy' in reader.origin && reader.origin.policy !== table.access.policy) {
    throw new Error(`the scope given for ${name} is another table's`);
  }
  return scopeOn(table, reader);
}
