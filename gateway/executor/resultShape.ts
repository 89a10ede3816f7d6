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
import { isJsonObject, ownValue, setOwn, type JsonObject } from './JsonObject';
import { leafCheck } from './leafCheck';

/** Makes the client's value of what the subgraphs gave; BROKEN when there is a null where none may be. */
type Complete = (value: unknown) => unknown;
/** A null that goes up to the next field that may be null. */
const BROKEN = Symbol('null where none may be');

interface ShapedField {
  readonly name: string;
  readonly shape: (source: JsonObject) => unknown;
}

/** Shapes a whole answer: what the operation selects and nothing else, in its order; null when a null went all the way up. */
export type ShapeData = (data: JsonObject) => JsonObject | null;

/**
 * Compiles how an operation's answer is cut from the data that came together. Fields of a type are worked out when
 * the type is first seen and kept: shaping a list costs a few calls per value, not a walk over the document.
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
    const known = new Map<string, readonly ShapedField[] | null>();
    const fieldsOf = (typeName: string): readonly ShapedField[] | null => {
      const before = known.get(typeName);
      if (before !== undefined) return before;
      const type = schema.getType(typeName);
      // not remembered: a subgraph may answer ever new names
      if (type === undefined) return null;
      const fields = isComposite(type) ? shapedFields(type, selections) : null;
      known.set(typeName, fields);
      return fields;
    };
    return (value) => {
      if (!isJsonObject(value)) return null;
      const typeName = value['__typename'];
      const fields = fieldsOf(typeof typeName === 'string' ? typeName : declared.name);
      if (fields === null) return null;
      const shaped: JsonObject = {};
      for (const { name, shape } of fields) {
        const one = shape(value);
        if (one === BROKEN) return null;
        setOwn(shaped, name, one);
      }
      return shaped;
    };
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
        fields.push({ name, shape: (source) => complete(ownValue(source, name) ?? null) });
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
    const shaped: unknown[] = new Array<unknown>(value.length);
    for (let index = 0; index < value.length; index += 1) {
      const one = complete((value[index] as unknown) ?? null);
      if (one === BROKEN) return null;
      shaped[index] = one;
    }
    return shaped;
  };
}
