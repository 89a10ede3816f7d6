import { getNamedType, isEnumType, isInputObjectType, isListType, type GraphQLInputType } from 'graphql';
import { rootLists } from './connections';
import type { IsolationWorld } from './openIsolationWorld';
import type { Question } from './randomQuestions';

/** Values that a filter of a type may ask for. */
function valuesOf(type: GraphQLInputType): readonly unknown[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map(({ name }) => name);
  if (named.name === 'Int') return [1, 2, 3, 4, 5, 6, 2025, 2026];
  if (named.name === 'Date') return ['2024-03-01', '2027-02-28', '2035-01-01'];
  return ['500103', '500106', 'code_0', '专家库', 'pool_01', 'unit_02', 'dept-education'];
}

const isList = (type: GraphQLInputType): boolean =>
  isListType('ofType' in type ? type.ofType : type) || isListType(type);

/**
 * Each single filter and each order of every root list, asked by everybody: whoever may not read a fact must not learn
 * it from what a filter leaves, or from an order.
 */
export function filterQuestions({ schema, identities }: IsolationWorld): Question[] {
  const operations = rootLists(schema).flatMap(({ name }) => {
    const args = schema.getQueryType()?.getFields()[name]?.args ?? [];
    return args.flatMap(({ name: argument, type }) => {
      if (argument === 'first' || argument === 'after') return [];
      const input = getNamedType(type);
      const given = isInputObjectType(input)
        ? Object.values(input.getFields()).flatMap((field) =>
            valuesOf(field.type).map((value) => ({ [field.name]: isList(field.type) ? [value] : value })),
          )
        : valuesOf(type).map((value) => (isList(type) ? [value] : value));
      return given.map((value) => ({
        query: `query ($value: ${String(type)}) { ${name}(${argument}: $value) { totalCount nodes { id } } }`,
        variables: { value },
      }));
    });
  });
  return identities.flatMap((who) => operations.map((operation) => ({ who, operation })));
}
