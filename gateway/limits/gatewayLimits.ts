import { z } from 'zod';
import { costLimits } from './costLimits';
import { documentLimits } from './documentLimits';
import { httpLimits } from './httpLimits';
import { introspectionLimits } from './introspectionLimits';
import type { Limit } from './Limit';
import { rateLimits } from './rateLimits';
import { subgraphLimits } from './subgraphLimits';

/** Every guard rail of the gateway, by its environment variable: the source of its default and of docs/limits.md. */
export const limitTable = {
  ...documentLimits,
  ...costLimits,
  ...rateLimits,
  ...subgraphLimits,
  ...httpLimits,
  ...introspectionLimits,
} as const satisfies Record<string, Limit>;

type Table = typeof limitTable;
type LimitName = keyof Table;
type Reads = { readonly [Name in LimitName]: Table[Name]['read'] };

/** What each limit is, by its variable. */
export type GatewayLimits = { readonly [Name in LimitName]: z.output<Table[Name]['read']> };

/** For the environment schema of a process that runs a gateway. */
export const limitVariables = Object.fromEntries(
  Object.entries(limitTable).map(([name, { read }]) => [name, read]),
) as unknown as Reads;

const defaults: GatewayLimits = z.object(limitVariables).parse({});

/** The given limits, and the default of every other. What is given may have more in it, such as a whole environment. */
export function limitsFrom(given: Partial<GatewayLimits> = {}): GatewayLimits {
  const set = Object.entries(given).filter(([name, value]) => name in limitTable && value !== undefined);
  return { ...defaults, ...(Object.fromEntries(set) as Partial<GatewayLimits>) };
}
