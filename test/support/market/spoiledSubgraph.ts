import { GraphQLError, type ExecutionResult } from 'graphql';
import { codedError } from '../../../subgraphs/shared/codedError';
import type { ExecuteGraph } from '../../../subgraphs/shared/http/ExecuteGraph';
import { isValueFault, spoiledValues, valueFaults } from './spoiledValues';

/** How a subgraph can misbehave. */
export const faults = [
  'throws',
  'times out',
  'answers no data',
  'answers one error',
  'answers an error of an entity',
  'answers null entities',
  'answers garbage',
  'answers too few entities',
  ...valueFaults,
] as const;
export type Fault = (typeof faults)[number];

/** A subgraph that misbehaves in one way at every request. */
export function spoiledSubgraph(execute: ExecuteGraph, fault: Fault): ExecuteGraph {
  return async (request) => {
    switch (fault) {
      case 'throws':
        throw new Error('out of order');
      case 'times out':
        throw codedError('SUBGRAPH_TIMEOUT');
      case 'answers no data':
        return { errors: [new GraphQLError('away', { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })] };
      case 'answers garbage':
        return { data: 'nonsense' as never };
      default:
        return spoiled(await execute(request), fault, request.query, request.variables?.['representations']);
    }
  };
}

function spoiled(
  { data, errors = [] }: ExecutionResult,
  fault: Fault,
  query: string,
  representations: unknown,
): ExecutionResult {
  if (!data) return { ...(data !== undefined && { data }), errors };
  const sent = Array.isArray(representations) ? representations.map((one) => JSON.stringify(one)) : undefined;
  if (isValueFault(fault)) return spoiledValues({ data, errors }, fault, query, sent);
  const [first] = Object.keys(data);
  const entities = data['_entities'];
  if (fault === 'answers one error' && first !== undefined && first !== '_entities')
    return { data: { ...data, [first]: null }, errors: [...errors, broken([first])] };
  if (!Array.isArray(entities) || !sent) return { data, errors };
  if (fault === 'answers null entities') return { data: { _entities: entities.map(() => null) }, errors };
  if (fault === 'answers too few entities') return { data: { _entities: entities.slice(1) }, errors };
  // An entity that is asked for twice is broken twice: one router asks once, the other as often as it stands there.
  const places = entities.flatMap((_, place) => (sent[place] === sent[0] ? [place] : []));
  return {
    data: { _entities: entities.map((entity: unknown, place) => (places.includes(place) ? null : entity)) },
    errors: [...errors, ...places.map((place) => broken(['_entities', place]))],
  };
}

const broken = (path: readonly (string | number)[]): GraphQLError =>
  new GraphQLError('broken', { path, extensions: { code: 'INTERNAL' } });
