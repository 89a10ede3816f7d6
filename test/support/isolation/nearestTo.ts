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

/** For each object type, the names of the object types that one field leads to; a schema's are read once. */
const waysOf = new WeakMap<GraphQLSchema, ReadonlyMap<string, readonly string[]>>();

function waysIn(schema: GraphQLSchema): ReadonlyMap<string, readonly string[]> {
  const known = waysOf.get(schema);
  if (known) return known;
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  const ways = new Map(
    objects.map((object) => {
      const next = Object.values(object.getFields()).flatMap((field) => objectOf(field)?.name ?? []);
      return [object.name, [...new Set(next)]] as const;
    }),
  );
  waysOf.set(schema, ways);
  return ways;
}

/** Of some fields, those by which the way to any of some types is shortest; none when no way leads there. */
export function nearestTo(
  schema: GraphQLSchema,
  types: ReadonlySet<string>,
): (fields: readonly Field[]) => Field[] {
  const ways = waysIn(schema);
  const steps = new Map([...types].map((name) => [name, 0]));
  for (let grown = types.size > 0; grown;) {
    grown = false;
    for (const [name, next] of ways) {
      const shortest = Math.min(...next.map((one) => (steps.get(one) ?? Infinity) + 1));
      if (shortest >= (steps.get(name) ?? Infinity)) continue;
      steps.set(name, shortest);
      grown = true;
    }
  }
  const far = (field: Field): number => steps.get(objectOf(field)?.name ?? '') ?? Infinity;
  return (fields) => {
    const shortest = Math.min(...fields.map(far));
    return Number.isFinite(shortest) ? fields.filter((field) => far(field) === shortest) : [];
  };
}
