import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** Whether an object named by its __typename meets a type condition; undefined when it does not say what it is. */
export type MeetsType = (typeName: unknown, condition: string) => boolean | undefined;

/** Answers type conditions of plans, remembering what it worked out. */
export function typeRelations(schema: GraphQLSchema): MeetsType {
  const known = new Map<string, boolean>();
  return (typeName, condition) => {
    if (typeof typeName !== 'string') return undefined;
    if (typeName === condition) return true;
    const key = `${typeName} ${condition}`;
    const answer = known.get(key) ?? isKindOf(schema, typeName, condition);
    known.set(key, answer);
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
