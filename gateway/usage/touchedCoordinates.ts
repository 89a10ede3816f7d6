import {
  getNamedType,
  isEnumType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/**
 * What of a schema a document names, whatever its variables hold: `Type.field`, `Type.field(argument:)`,
 * `Input.field`, `Enum.VALUE` (of an enum that is read every one), and the types of variables, fragments, answers and
 * arguments: a scalar or a union has no field by which its use would show. What a condition leaves out counts too. The
 * schema about itself is left out.
 * @param document valid, of one operation alone; see operationDocument
 */
export function touchedCoordinates(schema: GraphQLSchema, document: DocumentNode): readonly string[] {
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  const field = (): string | undefined => {
    const parent = types.getParentType()?.name;
    const name = types.getFieldDef()?.name;
    return parent === undefined || name === undefined || isOfItself(parent) || isOfItself(name)
      ? undefined
      : `${parent}.${name}`;
  };
  const addInputType = (): void => {
    const type = getNamedType(types.getInputType());
    if (type) found.add(type.name);
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const coordinate = field();
        if (coordinate === undefined) return;
        found.add(coordinate);
        const answer = getNamedType(types.getType());
        if (answer) found.add(answer.name);
        if (isEnumType(answer))
          for (const { name } of answer.getValues()) found.add(`${answer.name}.${name}`);
      },
      Argument({ name }) {
        const coordinate = types.getDirective() ? undefined : field();
        if (coordinate === undefined) return;
        found.add(`${coordinate}(${name.value}:)`);
        addInputType();
      },
      ObjectField({ name }) {
        const parent = getNamedType(types.getParentInputType());
        if (!parent || !types.getInputType()) return;
        found.add(`${parent.name}.${name.value}`);
        addInputType();
      },
      EnumValue({ value }) {
        const type = getNamedType(types.getInputType());
        if (isEnumType(type)) found.add(`${type.name}.${value}`);
      },
      NamedType: ({ name }) => void found.add(name.value),
    }),
  );
  return [...found].filter((coordinate) => !builtIn.has(coordinate)).map(sharedBy(schema));
}

/** A coordinate as one text for all operations of a schema: thousands of them may touch the same thousand fields. */
function sharedBy(schema: GraphQLSchema): (coordinate: string) => string {
  const texts = shared.get(schema) ?? new Map<string, string>();
  shared.set(schema, texts);
  return (coordinate) => {
    const before = texts.get(coordinate);
    if (before === undefined) texts.set(coordinate, coordinate);
    return before ?? coordinate;
  };
}

const shared = new WeakMap<GraphQLSchema, Map<string, string>>();

const isOfItself = (name: string): boolean => name.startsWith('__');

/** They are in every schema. */
const builtIn: ReadonlySet<string> = new Set(['Int', 'Float', 'String', 'Boolean', 'ID']);
