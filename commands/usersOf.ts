import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Touch, Usage } from '../gateway/usage/readUsage';

/** A client and one of its operations that uses what is asked about. */
export interface User extends Touch {
  readonly usage: Usage;
}

/**
 * Who uses what a coordinate stands for, those of the last day first. A type is used by whoever names it or anything of
 * it; a field also by whoever selects it on an interface of its type.
 * @param usages of the contract that the schema is of
 */
export function usersOf(
  schema: GraphQLSchema,
  usages: readonly Usage[],
  coordinate: string,
): readonly User[] {
  const meant = meantBy(schema, coordinate);
  return usages
    .flatMap((usage) => {
      const touches = [...usage.touched].filter(([touched]) => meant(touched)).map(([, touch]) => touch);
      const [first, ...more] = touches;
      return first ? [{ usage, ...more.reduce(together, first) }] : [];
    })
    .sort((one, other) => other.lastDay.localeCompare(one.lastDay) || compareNames(one, other));
}

/** One operation touches what is asked about in several ways: it ran as often as the most frequent of them. */
const together = (one: Touch, other: Touch): Touch => ({
  count: Math.max(one.count, other.count),
  lastDay: one.lastDay > other.lastDay ? one.lastDay : other.lastDay,
  registered: one.registered || other.registered,
});

const nameOf = ({ usage: { client, operation = '', hash } }: User) => `${client} ${operation} ${hash}`;
const compareNames = (one: User, other: User): number => nameOf(one).localeCompare(nameOf(other));

function meantBy(schema: GraphQLSchema, coordinate: string): (touched: string) => boolean {
  const [typeName = '', ...rest] = coordinate.split('.');
  if (rest.length === 0) return (touched) => touched === coordinate || touched.startsWith(`${coordinate}.`);
  const type = schema.getType(typeName);
  const wider = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const same = new Set([coordinate, ...wider.map(({ name }) => `${name}.${rest.join('.')}`)]);
  return (touched) => same.has(touched);
}

/** `partner-demo Standing ba7ee20520905fdc: 12 times, registered, last 2026-11-27` */
export function userText({ usage: { client, operation, hash }, count, registered, lastDay }: User): string {
  const name = [client, ...(operation === undefined ? [] : [operation]), hash.slice(0, 16)].join(' ');
  const times = count === 1 ? '1 time' : `${count} times`;
  const how = [...(count > 0 ? [times] : []), ...(registered ? ['registered'] : []), `last ${lastDay}`];
  return `${name}: ${how.join(', ')}`;
}
