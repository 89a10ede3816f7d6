import {
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { isComposite, type CollectFields } from './fieldCollection';
import { isJsonObject, ownReader, setOwn, type JsonObject } from './JsonObject';
import { leafCheck } from './leafCheck';

/** Makes the client's value of what the subgraphs gave; BROKEN when there is a null where none may be. */
type Complete = (value: unknown) => unknown;
/** A null that goes up to the next field that may be null. */
const BROKEN = Symbol('null where none may be');

interface ShapedField {
  readonly name: string;
  readonly shape: (source: JsonObject) => unknown;
}

/** The fields of a type, in the order of the operation. */
interface ShapedType {
  readonly fields: readonly ShapedField[];
  readonly names: readonly string[];
}

/** Shapes a whole answer: what the operation selects and nothing else, in its order; null when a null went all the way up. */
export type ShapeData = (data: JsonObject) => JsonObject | null;

/**
 * Compiles how an operation's answer is cut from the data that came together. Fields of a type are worked out when
 * the type is first seen and kept: shaping a list costs a few calls per value, not a walk over the document. What is
 * as the client shall get it already is taken as it is, and what is not is copied; the data is never changed.
 * A leaf of the wrong kind becomes null; a null where none may be takes its parent along (6.4.4).
 */
export function compileShape(
  schema: GraphQLSchema,
  root: GraphQLCompositeType,
  selectionSet: SelectionSetNode,
  collect: CollectFields,
): ShapeData {
  const shapeRoot = objectShape(root, [selectionSet]);
  return (data) => {
    const shaped = shapeRoot(data);
    return isJsonObject(shaped) ? shaped : null;
  };

  function objectShape(declared: GraphQLCompositeType, selections: readonly SelectionSetNode[]): Complete {
    const known = new Map<string, ShapedType | null>();
    const shapedTypeOf = (typeName: string): ShapedType | null => {
      const before = known.get(typeName);
      if (before !== undefined) return before;
      const type = schema.getType(typeName);
      // not remembered: a subgraph may answer ever new names
      if (type === undefined) return null;
      const shapedType = isComposite(type) ? shapedTypeFor(type, selections) : null;
      known.set(typeName, shapedType);
      return shapedType;
    };
    return (value) => {
      if (!isJsonObject(value)) return null;
      const typeName = value['__typename'];
      const shapedType = shapedTypeOf(typeof typeName === 'string' ? typeName : declared.name);
      if (shapedType === null) return null;
      const { fields, names } = shapedType;
      let copy = hasJust(value, names) ? undefined : {};
      for (let index = 0; index < fields.length; index += 1) {
        const { name, shape } = fields[index] as ShapedField;
        const one = shape(value);
        if (one === BROKEN) return null;
        if (copy === undefined && one !== value[name]) copy = firstOf(names, index, value);
        if (copy !== undefined) setOwn(copy, name, one);
      }
      return copy ?? value;
    };
  }

  function shapedTypeFor(type: GraphQLCompositeType, selections: readonly SelectionSetNode[]): ShapedType {
    const fields = shapedFields(type, selections);
    return { fields, names: fields.map(({ name }) => name) };
  }

  function shapedFields(type: GraphQLCompositeType, selections: readonly SelectionSetNode[]): ShapedField[] {
    const fields: ShapedField[] = [];
    for (const [name, nodes] of collect(type, selections)) {
      const [node] = nodes as readonly [FieldNode, ...FieldNode[]];
      if (node.name.value === TypeNameMetaFieldDef.name) fields.push(typeNameField(name, type));
      else if (node.name.value.startsWith('__')) continue;
      else {
        const definition = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
        if (!definition) continue;
        const complete = completion(definition.type, nodes);
        const valueOf = ownReader(name);
        fields.push({ name, shape: (source) => complete(valueOf(source) ?? null) });
      }
    }
    return fields;
  }

  function completion(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    const nullable = nullableCompletion(getNullableType(type), nodes);
    return isNonNullType(type) ? (value) => nullable(value) ?? BROKEN : nullable;
  }

  function nullableCompletion(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    if (isListType(type)) return listCompletion(completion(type.ofType, nodes));
    if (isLeafType(type)) {
      const fits = leafCheck(type);
      return fits ? (value) => (value !== null && fits(value) ? value : null) : (value) => value;
    }
    const inner = nodes.flatMap(({ selectionSet: one }) => (one ? [one] : []));
    return objectShape(type as GraphQLCompositeType, inner);
  }
}

/** An object whose type is not known is no answer to who asks for it. */
const typeNameField = (name: string, type: GraphQLCompositeType): ShapedField => ({
  name,
  shape: () => (isObjectType(type) ? type.name : BROKEN),
});

function listCompletion(complete: Complete): Complete {
  return (value) => {
    if (!Array.isArray(value)) return null;
    let copy: unknown[] | undefined;
    for (let index = 0; index < value.length; index += 1) {
      const one = complete((value[index] as unknown) ?? null);
      if (one === BROKEN) return null;
      if (copy === undefined && one !== value[index]) copy = value.slice(0, index);
      copy?.push(one);
    }
    return copy ?? (value as unknown[]);
  };
}

/** Whether an object has these properties, in this order, and no other. */
function hasJust(object: JsonObject, names: readonly string[]): boolean {
  let count = 0;
  // Object.keys would make a list for each object. One that inherits something has another name here, and is copied.

  for (const name in object) {
    if (name !== names[count]) return false;
    count += 1;
  }
  return count === names.length;
}

function firstOf(names: readonly string[], count: number, object: JsonObject): JsonObject {
  const some: JsonObject = {};
  for (const name of names.slice(0, count)) setOwn(some, name, object[name]);
  return some;
}
