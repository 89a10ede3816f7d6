import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** How a removal is announced: `@deprecated(reason: "… use X; removal after 2027-01-31")`. */
const ANNOUNCED = /removal after (\d{4}-\d{2}-\d{2})/;

/**
 * What of the published schema a client could miss in the present one, a line each: every breaking change, but for the
 * removal of a field whose announced date has passed.
 * @param today civil date
 */
export async function schemaChanges(
  published: GraphQLSchema,
  present: GraphQLSchema,
  today: string,
): Promise<string[]> {
  const changes = await diff(published, present);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter(({ type, path = '' }) => type !== 'FIELD_REMOVED' || !mayGo(published, path, today))
    .map(({ path = '', message }) => `${path}: ${message}`);
}

function mayGo(schema: GraphQLSchema, path: string, today: string): boolean {
  const [typeName = '', fieldName = ''] = path.split('.');
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const date = ANNOUNCED.exec(type.getFields()[fieldName]?.deprecationReason ?? '')?.[1];
  return date !== undefined && date < today;
}
