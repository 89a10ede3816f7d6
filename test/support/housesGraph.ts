import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { createGatewayServer, type GatewayServerOptions } from '../../gateway/createGatewayServer';
import { httpDataSource } from '../../gateway/httpDataSource';
import { inProcessDataSource } from '../../gateway/inProcessDataSource';
import type { StopSignal } from '../../subgraphs/shared/http/StopSignal';
import { codedError } from '../../subgraphs/shared/codedError';
import { createSubgraph, type Subgraph } from '../../subgraphs/shared/createSubgraph';
import { createLogger } from '../../subgraphs/shared/http/createLogger';
import type { ExecuteGraph } from '../../subgraphs/shared/http/ExecuteGraph';
import type { Drain } from '../../subgraphs/shared/http/httpServer';
import type { RequestHeaders } from '../../subgraphs/shared/http/RequestHeaders';
import type { Caller } from '../../subgraphs/shared/identity/Caller';
import { startSubgraph } from '../../subgraphs/shared/startSubgraph';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key"])';

const typeDefs = {
  houses: `${link}
    scalar Instant
    type Query { house(id: ID!): House  houses: [House!]!  seenBy: String  slow: String  broken: String  builtAt: Instant }
    type Mutation { rename(id: ID!, title: String!): House }
    type House @key(fields: "id") { id: ID!  title(upper: Boolean): String!  owner: Person }
    type Person @key(fields: "id", resolvable: false) { id: ID! }`,
  people: `${link}
    type Query { me: Person  limited: String  person(id: ID!, age: Int): Person }
    type Person @key(fields: "id") { id: ID!  name: String  nickname: String!  diary: String }`,
} as const;

export type FixtureName = keyof typeof typeDefs;
export const fixtureNames = Object.keys(typeDefs) as FixtureName[];

/**
 * A supergraph of two tiny subgraphs, and addresses that nobody listens on.
 * @param change the SDL of a subgraph as another version of it has it
 */
export const housesSupergraph = (change: (sdl: string) => string = (sdl) => sdl): string => {
  const { supergraphSdl, errors } = composeServices(
    fixtureNames.map((name) => ({
      name,
      url: 'http://127.0.0.1:9/graphql',
      typeDefs: parse(change(typeDefs[name])),
    })),
  );
  if (supergraphSdl === undefined) throw new Error(String(errors));
  return supergraphSdl;
};

export const ROUTER_SECRET = 'a-router-secret-of-the-fixture';
export const bearer = (subject: string): string => `Bearer ${subject}.x.y`;

/** Any token of three parts names its subject; `bad` is refused. */
export const verifyToken = (token: string): Promise<Caller> => {
  const subject = token.split('.')[0] ?? '';
  if (subject === 'bad') return Promise.reject(codedError('UNAUTHENTICATED'));
  return Promise.resolve({
    subject,
    role: 'FILING_AUTHORITY',
    claims: { authority: 'district-500103' },
    scopes: [],
  });
};

interface Context {
  readonly subject: string;
  readonly signal: StopSignal | undefined;
}

const resolvers = {
  houses: {
    Query: {
      house: (_: unknown, { id }: { id: string }) => ({ id, ownerId: `p${id}` }),
      houses: () => ['1', '2', '3'].map((id) => ({ id, ownerId: `p${id}` })),
      seenBy: async (_: unknown, __: unknown, { subject }: Context) => {
        await new Promise((resolve) => setImmediate(resolve));
        return subject;
      },
      slow: () => new Promise((resolve) => setTimeout(() => resolve('done'), 400)),
      broken: () => {
        throw new Error("Duplicate entry '张三' at db-1");
      },
      builtAt: () => new Date('2025-12-01T00:00:00Z'),
    },
    Mutation: { rename: (_: unknown, { id }: { id: string }) => ({ id }) },
    House: {
      __resolveReference: ({ id }: { id: string }) => ({ id, ownerId: `p${id}` }),
      title: ({ id }: { id: string }) => `house ${id}`,
      owner: ({ ownerId }: { ownerId: string }) => ({ __typename: 'Person', id: ownerId }),
    },
  },
  people: {
    Query: {
      me: (_: unknown, __: unknown, { subject }: Context) => ({ id: subject }),
      person: (_: unknown, { id }: { id: string }) => ({ id }),
      limited: () => {
        throw codedError('RATE_LIMITED', undefined, { retryAfter: 3, budget: 'secret' });
      },
    },
    Person: {
      __resolveReference: ({ id }: { id: string }) => (id === 'p2' ? null : { id }),
      name: async ({ id }: { id: string }) => {
        await new Promise((resolve) => setImmediate(resolve));
        return `name of ${id}`;
      },
      nickname: () => null,
      diary: () => {
        throw codedError('FORBIDDEN');
      },
    },
  },
} as const;

/** One of the two subgraphs, and the headers of every request that it got. */
export function fixtureSubgraph(name: FixtureName): Subgraph<Context> & { readonly seen: RequestHeaders[] } {
  const seen: RequestHeaders[] = [];
  const subgraph = createSubgraph<Context>({
    name,
    typeDefs: typeDefs[name],
    resolvers: resolvers[name],
    authenticate: (headers) => {
      seen.push(headers);
      if (headers['x-router-secret'] !== ROUTER_SECRET) return Promise.reject(codedError('UNAUTHENTICATED'));
      return verifyToken((headers.authorization ?? '').slice('Bearer '.length));
    },
    contextFor: ({ subject }, { signal }) => ({ subject, signal }),
  });
  return { ...subgraph, seen };
}

export type Transport = 'in-process' | 'http';

export interface HousesOptions extends Partial<GatewayServerOptions> {
  readonly transport?: Transport;
  /** Instead of a subgraph: a server that answers as it likes, reached over HTTP. */
  readonly misbehaving?: Partial<Record<FixtureName, RequestListener>>;
  readonly timeoutMs?: number;
}

export interface RunningHouses {
  readonly url: string;
  readonly lines: () => Record<string, unknown>[];
  readonly subgraphs: Readonly<Record<FixtureName, ReturnType<typeof fixtureSubgraph>>>;
  readonly replaceSupergraph: (supergraphSdl: string) => void;
  readonly close: (drain?: Drain) => Promise<void>;
}

/** Runs the fixture behind a real gateway server on a free port. */
export async function runHouses(options: HousesOptions = {}): Promise<RunningHouses> {
  const { transport = 'in-process', misbehaving = {}, timeoutMs = 5_000, ...change } = options;
  const written: string[] = [];
  const logger = createLogger({
    service: 'gateway',
    level: 'debug',
    destination: { write: (line) => void written.push(line) },
  });
  const subgraphs = { houses: fixtureSubgraph('houses'), people: fixtureSubgraph('people') };
  const closers: (() => Promise<unknown>)[] = [];

  const overHttp = (name: FixtureName, url: string): ExecuteGraph => {
    const source = httpDataSource({ name, url: `${url}/graphql`, timeoutMs, logger });
    closers.push(() => source.close());
    return source.execute;
  };
  const executorOf = async (name: FixtureName): Promise<ExecuteGraph> => {
    const listener = misbehaving[name];
    if (listener) {
      const { url, close } = await listen(createServer(listener));
      const execute = overHttp(name, url);
      closers.push(close);
      return execute;
    }
    if (transport === 'in-process') return inProcessDataSource(subgraphs[name].execute, timeoutMs);
    const running = await startSubgraph(subgraphs[name], { host: '127.0.0.1', port: 0 });
    const execute = overHttp(name, running.url);
    closers.push(() => running.close());
    return execute;
  };

  const server = await createGatewayServer({
    supergraphSdl: housesSupergraph(),
    executors: { houses: await executorOf('houses'), people: await executorOf('people') },
    verifyToken,
    routerSecret: ROUTER_SECRET,
    logger,
    ...change,
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>),
    subgraphs,
    replaceSupergraph: server.replaceSupergraph,
    close: async (drain) => {
      await server.close(drain);
      for (const close of closers) await close();
    },
  };
}

async function listen(server: Server): Promise<{ url: string; close: () => Promise<void> }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly extensions: { readonly code: string; readonly requestId: string };
    }[];
  };
}

/** Posts an operation as a client does. */
export async function ask(
  url: string,
  query: string,
  { variables, headers = {} }: { variables?: object; headers?: Record<string, string> } = {},
): Promise<GraphAnswer> {
  return post(url, JSON.stringify({ query, variables }), headers);
}

/** Posts any body. */
export async function post(
  url: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): Promise<GraphAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: bearer('ann'), ...headers },
    body: new Uint8Array(Buffer.from(body)),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: JSON.parse(text) as GraphAnswer['body'],
  };
}

/** The codes of an answer's errors. */
export const codesOf = ({ body }: GraphAnswer): string[] =>
  (body.errors ?? []).map(({ extensions }) => extensions.code);
