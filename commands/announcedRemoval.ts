import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { isCivilDate, type CivilDate } from '../subgraphs/shared/civilDate';

/** How a removal is announced: `@deprecated(reason: "… use X; removal after 2027-01-31")`. */
const ANNOUNCED = /removal after (\d{4}-\d{2}-\d{2})/;
const COORDINATE = /^(\w+)(?:\.(\w+)(?:\((\w+):\))?)?$/;

interface Element {
  readonly deprecationReason?: string | null | undefined;
}

/**
 * What a coordinate (`Type`, `Type.field`, `Type.field(argument:)`, `Input.field`, `Enum.VALUE`) stands for in a schema;
 * undefined when there is no such thing.
 */
export function elementAt(schema: GraphQLSchema, coordinate: string): Element | undefined {
  const [, typeName = '', name, argument] = COORDINATE.exec(coordinate) ?? [];
  const type = schema.getType(typeName);
  if (!type || name === undefined) return type && {};
  if (isEnumType(type)) return argument === undefined ? (type.getValue(name) ?? undefined) : undefined;
  if (isInputObjectType(type)) return argument === undefined ? type.getFields()[name] : undefined;
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const field = type.getFields()[name];
  return argument === undefined ? field : field?.args.find((one) => one.name === argument);
}

/** The last day on which what a coordinate stands for is there, as its deprecation says; undefined when it says none. */
export function announcedRemoval(schema: GraphQLSchema, coordinate: string): CivilDate | undefined {
  const date = ANNOUNCED.exec(elementAt(schema, coordinate)?.deprecationReason ?? '')?.[1];
  return date !== undefined && isCivilDate(date) ? date : undefined;
}
