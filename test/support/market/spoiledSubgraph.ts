import { GraphQLError, type ExecutionResult } from 'graphql';
import { codedError } from '../../../subgraphs/shared/codedError';
import type { ExecuteGraph } from '../../../subgraphs/shared/http/ExecuteGraph';

/** How a subgraph can misbehave. */
export const faults = [
  'throws',
  'times out',
  'no data',
  'one error',
  'error of an entity',
  'null entities',
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
      case 'no data':
        return { errors: [new GraphQLError('away', { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })] };
      default:
        return spoiled(await execute(request), fault, request.variables?.['representations']);
    }
  };
}

function spoiled(
  { data, errors = [] }: ExecutionResult,
  fault: Fault,
  representations: unknown,
): ExecutionResult {
  if (!data) return { ...(data !== undefined && { data }), errors };
  const [first] = Object.keys(data);
  const entities = data['_entities'];
  if (fault === 'one error' && first !== undefined && first !== '_entities') {
    const error = new GraphQLError('broken', { path: [first], extensions: { code: 'INTERNAL' } });
    return { data: { ...data, [first]: null }, errors: [...errors, error] };
  }
  if (!Array.isArray(entities)) return { data, errors };
  if (fault === 'null entities') return { data: { _entities: entities.map(() => null) }, errors };
  // An entity that is asked for twice is broken twice: one router asks once, the other as often as it stands there.
  const sent = (representations as unknown[]).map((one) => JSON.stringify(one));
  const broken = entities.flatMap((_, place) => (sent[place] === sent[0] ? [place] : []));
  return {
    data: { _entities: entities.map((entity: unknown, place) => (broken.includes(place) ? null : entity)) },
    errors: [
      ...errors,
      ...broken.map(
        (place) =>
          new GraphQLError('broken', { path: ['_entities', place], extensions: { code: 'INTERNAL' } }),
      ),
    ],
  };
}
