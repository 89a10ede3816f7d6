import { id, primary } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { AuthoritySuccession } from '../domain/AuthoritySuccession';

const schema = entityTable<AuthoritySuccession>({
  table: 'authority_succession',
  columns: { id: primary(id()), successorId: id() },
});

/** Of the event receivers alone. */
export const AuthoritySuccessionTable = defineTable<AuthoritySuccession>({ schema, policy: {} });
