import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** Whether an object named by its __typename meets a type condition; undefined when it does not say what it is. */
export type MeetsType = (typeName: unknown, condition: string) => boolean | undefined;

/** Answers type conditions of plans, remembering what it worked out; of names that the schema has alone. */
export function typeRelations(schema: GraphQLSchema): MeetsType {
  const known = new Map<string, Map<string, boolean>>();
  return (typeName, condition) => {
    if (typeof typeName !== 'string') return undefined;
    if (typeName === condition) return true;
    const before = known.get(condition)?.get(typeName);
    if (before !== undefined) return before;
    const answer = isKindOf(schema, typeName, condition);
    // a subgraph may answer ever new names; conditions are the plans' own
    if (schema.getType(typeName) !== undefined) {
      const answers = known.get(condition) ?? new Map<string, boolean>();
      known.set(condition, answers.set(typeName, answer));
    }
    return answer;
  };
}

function isKindOf(schema: GraphQLSchema, typeName: string, condition: string): boolean {
  const type = schema.getType(typeName);
  const wider = schema.getType(condition);
  return (
    isAbstractType(wider) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wider, type)
  );
}
