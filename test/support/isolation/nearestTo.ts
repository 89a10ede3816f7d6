import {
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

const objectOf = ({ type }: Field): GraphQLObjectType | undefined => {
  const named = getNamedType(type);
  return isObjectType(named) ? named : undefined;
};

/** Of some fields, those by which the way to any of some types is shortest; none when no way leads there. */
export function nearestTo(
  schema: GraphQLSchema,
  types: ReadonlySet<string>,
): (fields: readonly Field[]) => Field[] {
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  const steps = new Map([...types].map((name) => [name, 0]));
  for (let grown = types.size > 0; grown;) {
    grown = false;
    for (const object of objects) {
      const ways = Object.values(object.getFields()).map((field) => steps.get(objectOf(field)?.name ?? ''));
      const shortest = Math.min(...ways.map((way) => (way ?? Infinity) + 1));
      if (shortest >= (steps.get(object.name) ?? Infinity)) continue;
      steps.set(object.name, shortest);
      grown = true;
    }
  }
  const far = (field: Field): number => steps.get(objectOf(field)?.name ?? '') ?? Infinity;
  return (fields) => {
    const shortest = Math.min(...fields.map(far));
    return Number.isFinite(shortest) ? fields.filter((field) => far(field) === shortest) : [];
  };
}
