import { CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import { changedDefault } from './changedDefault';
import { removalRule, useRule, type RemovalFacts } from './removalRule';
import { unreachedTypes } from './typeReach';

/**
 * What of the published schema a client could miss in the present one, a line each, in the order of the schema: every
 * breaking change and every default that is another or none, but for removals that were announced, whose day has passed,
 * and of what nobody uses. Fields, arguments, input fields and enum values are announced by @deprecated; a type goes with
 * the last that leads to it.
 */
export async function schemaChanges(
  published: GraphQLSchema,
  present: GraphQLSchema,
  facts: RemovalFacts,
): Promise<readonly string[]> {
  const ofDefault = (change: Change): string | undefined => changedDefault(published, present, change);
  const changes = (await diff(published, present)).filter(
    (change) => change.criticality.level === CriticalityLevel.Breaking || ofDefault(change) !== undefined,
  );
  const ruleOf = removalRule(published, facts);
  const usedBy = useRule(published, facts);
  const removed = new Set(changes.filter(isTypeRemoval).map(({ path = '' }) => path));
  const gone = new Set(changes.flatMap((change) => removedCoordinate(change) ?? []));
  const free = unreachedTypes(
    published,
    removed,
    (coordinate) => gone.has(coordinate) && ruleOf(coordinate) === undefined,
  );
  const against = (change: Change): string | undefined => {
    const { path = '' } = change;
    if (isTypeRemoval(change)) return free.has(path) ? usedBy(path) : 'something still leads to it';
    const coordinate = removedCoordinate(change);
    return coordinate === undefined ? (ofDefault(change) ?? '') : ruleOf(coordinate);
  };
  return changes.flatMap((change) => {
    const reason = against(change);
    if (reason === undefined) return [];
    return [`${change.path ?? ''}: ${change.message}${reason === '' ? '' : ` (${reason})`}`];
  });
}

const isTypeRemoval = ({ type }: Change): boolean => type === 'TYPE_REMOVED';

/** Of what a change removes, where GraphQL can announce it. */
function removedCoordinate({ type, path = '' }: Change): string | undefined {
  if (type === 'FIELD_REMOVED' || type === 'INPUT_FIELD_REMOVED' || type === 'ENUM_VALUE_REMOVED')
    return path;
  const [typeName, field, argument] = path.split('.');
  return type === 'FIELD_ARGUMENT_REMOVED' ? `${typeName}.${field}(${argument}:)` : undefined;
}
