import {
  getNamedType,
  isInputObjectType,
  isIntrospectionType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** One way to a type: something that names it, and what that hangs on in turn. */
interface Way {
  readonly to: string;
  /** Coordinate of the field, argument or input field, or of the union or interface. */
  readonly by: string;
}

/**
 * Which of the removed types nothing leads to any more: every field, argument and input field of such a type, and every
 * union and interface over it, has gone rightly, alone or with its own type.
 * @param removed names of types
 * @param mayGo whether a field, argument or input field has gone and rightly so
 */
export function unreachedTypes(
  published: GraphQLSchema,
  removed: ReadonlySet<string>,
  mayGo: (coordinate: string) => boolean,
): ReadonlySet<string> {
  const roots = [published.getQueryType(), published.getMutationType(), published.getSubscriptionType()];
  const free = new Set([...removed].filter((name) => !roots.some((root) => root?.name === name)));
  const ways = waysIn(published);
  // Types that lead to one another are free together: all are taken to be until something from outside is found.
  for (let before = -1; before !== free.size;) {
    before = free.size;
    for (const { to, by } of ways) if (free.has(to) && !isGone(by, free, mayGo)) free.delete(to);
  }
  return free;
}

/** An argument goes with its field, a field with its type. */
function isGone(by: string, free: ReadonlySet<string>, mayGo: (coordinate: string) => boolean): boolean {
  const [type = ''] = by.split('.');
  const [field = ''] = by.split('(');
  return free.has(type) || (by.includes('.') && (mayGo(by) || mayGo(field)));
}

function waysIn(schema: GraphQLSchema): readonly Way[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) => waysFrom(schema, type));
}

function waysFrom(schema: GraphQLSchema, type: GraphQLNamedType): readonly Way[] {
  if (isUnionType(type) || isInterfaceType(type)) {
    const over = schema.getPossibleTypes(type).map(({ name }) => ({ to: name, by: type.name }));
    return isUnionType(type) ? over : [...over, ...fieldWays(type)];
  }
  return isObjectType(type) || isInputObjectType(type) ? fieldWays(type) : [];
}

function fieldWays(type: GraphQLNamedType): readonly Way[] {
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({
      to: getNamedType(field.type).name,
      by: `${type.name}.${field.name}`,
    }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const by = `${type.name}.${field.name}`;
    return [
      { to: getNamedType(field.type).name, by },
      ...field.args.map(({ name, type: of }) => ({ to: getNamedType(of).name, by: `${by}(${name}:)` })),
    ];
  });
}
