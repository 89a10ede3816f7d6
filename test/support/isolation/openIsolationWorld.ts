import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { generousLimits } from '../generousLimits';
import { routerHeaders } from '../testRouter';
import { bodyOf, openGraphWorld, type GraphAnswer, type Identity } from '../graphWorld';
import type { DataSet } from './DataSet';
import { identities, titleOf } from './identities';
import { tableOfType } from './lists';
import { loadDataSet } from './loadDataSet';
import { oracleFor, type Oracle } from './oracle';
import type { Operation } from './randomOperation';
import { NOW } from './instants';
import { universe } from './universe';

/** An answer with the headers that it came with. */
export interface RawAnswer extends GraphAnswer {
  /** All but the date, which the clock of the process writes. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Headers that differ between two equal answers. */
const OF_THE_MOMENT = ['date', 'x-request-id'];

/** The whole graph with the data set in it, asked through the gateway by any identity, and what the oracle says. */
export async function openIsolationWorld() {
  const rows = universe();
  const world = await openGraphWorld({ now: NOW, limits: generousLimits });
  await loadDataSet(world, rows);
  const tokens = new Map<string, string>();
  const oracles = new Map<string, Oracle>();

  async function tokenOf(who: Identity): Promise<string> {
    const known = tokens.get(titleOf(who)) ?? (await world.tokenOf(who));
    tokens.set(titleOf(who), known);
    return known;
  }

  async function ask(who: Identity, { query, variables }: Operation): Promise<RawAnswer> {
    const response = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokenOf(who)}`,
        'accept-language': 'en',
        'x-request-id': 'the-same-request',
        ...routerHeaders(),
      },
      body: bodyOf(who, query, variables),
    });
    const text = await response.text();
    const headers = Object.fromEntries(
      [...response.headers].filter(([name]) => !OF_THE_MOMENT.includes(name)),
    );
    const body = JSON.parse(text) as Pick<GraphAnswer, 'data' | 'errors'>;
    return { status: response.status, text, headers, ...body };
  }

  const anybody: Identity = { role: 'MINISTRY', value: '500000' };
  const introspected = await ask(anybody, { query: getIntrospectionQuery(), variables: {} });
  return {
    ...world,
    rows,
    identities,
    /** What a client of the gateway sees of the schema. */
    schema: buildClientSchema(introspected.data as unknown as IntrospectionQuery),
    /** Ids of every row by type of the schema. */
    ids: idsByType(rows),
    tokenOf,
    ask,
    oracle(who: Identity): Oracle {
      const known = oracles.get(titleOf(who)) ?? oracleFor(rows, who, new Date(NOW));
      oracles.set(titleOf(who), known);
      return known;
    },
  };
}

export type IsolationWorld = Awaited<ReturnType<typeof openIsolationWorld>>;

const idsByType = (rows: DataSet): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(tableOfType).map(([type, table]) => [type, rows[table].map(({ id }) => id)]),
  );
