import { createHash } from 'node:crypto';
import { GraphQLError, type ExecutionResult } from 'graphql';

/** How single values of an answer can be wrong. */
export const valueFaults = [
  'answers leaves of the wrong kind',
  'answers texts for objects',
  'answers nulls where none may be',
  'answers errors of single fields',
] as const;
export type ValueFault = (typeof valueFaults)[number];

export const isValueFault = (fault: string): fault is ValueFault =>
  (valueFaults as readonly string[]).includes(fault);

type Path = readonly (string | number)[];

/**
 * Spoils about one value in seven. Which, is told by the request and the place alone, and of an entity by what
 * represents it, so that one router that asks once and another that asks twice get the same.
 * @param sent the representations as texts, when entities were asked for
 */
export function spoiledValues(
  { data, errors = [] }: ExecutionResult,
  fault: ValueFault,
  query: string,
  sent: readonly string[] | undefined,
): ExecutionResult {
  const added: GraphQLError[] = [];

  function spoil(value: unknown, path: Path, key: string): unknown {
    if (Array.isArray(value))
      return value.map((one, index) => spoil(one, [...path, index], `${key} ${index}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, field(name, one, [...path, name], `${key} ${name}`)]),
    );
  }

  function field(name: string, value: unknown, path: Path, key: string): unknown {
    // by its name or an alias: it has no resolver that could fail
    if (TYPE_NAME.test(name)) return value;
    const isObject = typeof value === 'object' && value !== null;
    if (isHit(key)) {
      if (fault === 'answers leaves of the wrong kind' && !isObject) return { not: 'a leaf' };
      if (fault === 'answers texts for objects' && isObject) return 'not an object';
      if (fault === 'answers nulls where none may be') return null;
      if (fault === 'answers errors of single fields') {
        added.push(new GraphQLError('broken', { path, extensions: { code: 'FORBIDDEN' } }));
        return null;
      }
    }
    return spoil(value, path, key);
  }

  const entities: unknown = data?.['_entities'];
  const spoiled =
    sent && Array.isArray(entities)
      ? {
          _entities: entities.map((one, index) =>
            spoil(one, ['_entities', index], `${query} ${sent[index]}`),
          ),
        }
      : (spoil(data, [], query) as Record<string, unknown>);
  return { data: spoiled, errors: [...errors, ...added] };
}

const TYPE_NAME = /^(__typename|t\d+)$/;

const isHit = (key: string): boolean => (createHash('sha1').update(key).digest()[0] as number) % 7 === 0;
