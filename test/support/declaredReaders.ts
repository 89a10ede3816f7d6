import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Kind, parse } from 'graphql';
import type { TableAccess } from '../../subgraphs/shared/scope/defineTable';

const root = resolve(__dirname, '../..');

/** Roles of `@rowScope(readers: […])` on a type of a subgraph's SDL, sorted; none when it has no such directive. */
export function declaredReaders(subgraph: string, type: string): string[] {
  const sdl = parse(readFileSync(join(root, 'schema', `${subgraph}.graphql`), 'utf8'));
  const definition = sdl.definitions.find(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === type,
  );
  if (definition?.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
  const rowScope = definition.directives?.find(({ name }) => name.value === 'rowScope');
  const readers = rowScope?.arguments?.[0]?.value;
  if (readers?.kind !== Kind.LIST) return [];
  return readers.values.flatMap((value) => (value.kind === Kind.STRING ? value.value : [])).sort();
}

/** Roles that a table's policy names, sorted. */
export const policyRoles = ({ access }: { readonly access: TableAccess }): string[] =>
  'policy' in access ? Object.keys(access.policy).sort() : [];
