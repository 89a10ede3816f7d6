import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { DateTimeResolver } from 'graphql-scalars';
import { systemClock } from '../../subgraphs/shared/clock';
import type { Database } from '../../subgraphs/shared/database/Database';
import type { ExecuteGraph, GraphRequest } from '../../subgraphs/shared/http/ExecuteGraph';
import type { Caller } from '../../subgraphs/shared/identity/Caller';
import {
  receiveEventsResolver,
  type ReceiveEventsOptions,
} from '../../subgraphs/shared/outbox/receiveEventsResolver';
import { noteHandlers } from './eventLab';

const typeDefs = parse(/* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@shareable", "@inaccessible"])
  scalar DateTime
  type Query {
    alive: Boolean!
  }
  input SubgraphEventInput @inaccessible {
    id: ID!
    source: String!
    type: String!
    aggregateType: String!
    aggregateId: ID!
    sequence: Int!
    payload: String!
    occurredAt: DateTime!
  }
  type Mutation {
    receiveEvents(events: [SubgraphEventInput!]!): [ID!]! @shareable @inaccessible
  }
`);

export const committeesCaller: Caller = {
  subject: 'subgraph:committees',
  role: 'SERVICE',
  claims: { subgraph: 'committees' },
  scopes: [],
};

/** The receiving side whole: schema, resolver, transactions and ledger; who asks is given, not verified. */
export function receivingSubgraph(
  database: Database,
  caller: Caller = committeesCaller,
  change: Partial<ReceiveEventsOptions> = {},
): ExecuteGraph {
  const receiveEvents = receiveEventsResolver({
    transaction: (work) => database.transaction(work),
    handlers: noteHandlers,
    clock: systemClock,
    ...change,
  });
  const resolvers = { DateTime: DateTimeResolver, Mutation: { receiveEvents } };
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  return ({ query, variables }) =>
    graphql({ schema, source: query, variableValues: variables ?? null, contextValue: { caller } });
}

export interface ServedGraph {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a graph on a loopback port. `beforeAnswer` runs when the work is done and nothing is sent yet. */
export async function serveGraph(
  execute: ExecuteGraph,
  beforeAnswer: (response: ServerResponse) => unknown = () => undefined,
  port = 0,
): Promise<ServedGraph> {
  const server: Server = createServer((request, response) => {
    void text(request)
      .then((body) => execute({ ...(JSON.parse(body) as GraphRequest), headers: {} }))
      .then(async (result) => {
        await beforeAnswer(response);
        response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/graphql`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
