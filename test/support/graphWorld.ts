import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { wireGraph, type WiredGraph } from '../../commands/wireGraph';
import { noPersistedDocuments, type PersistedDocuments } from '../../gateway/persisted/PersistedDocuments';
import { createGatewayServer } from '../../gateway/createGatewayServer';
import type { GatewayLimits } from '../../gateway/limits/gatewayLimits';
import { schema as committeesSchema } from '../../subgraphs/committees/persistence/schema';
import { schema as evaluationsSchema } from '../../subgraphs/evaluations/persistence/schema';
import { schema as expertsSchema } from '../../subgraphs/experts/persistence/schema';
import { clockFrom } from '../../subgraphs/shared/clock';
import { parseKeyRing } from '../../subgraphs/shared/encryption/keyRing';
import { silentLogger } from '../../subgraphs/shared/http/createLogger';
import { bindingClaims, roles, type Role } from '../../subgraphs/shared/identity/Caller';
import { createTokenVerifier, type VerifyToken } from '../../subgraphs/shared/identity/tokenVerifier';
import { openTestDatabase, type TestDatabase } from './openTestDatabase';
import { startHiveRouter } from './startHiveRouter';
import { routerHeaders, testRouter } from './testRouter';
import { createTestIdentity, TEST_AUDIENCE, TEST_ISSUER } from './testIdentity';

const root = resolve(__dirname, '../..');
const ring = (id: string) => parseKeyRing(`${id}:${randomBytes(32).toString('base64')}`);
export const ROUTER_SECRET = 'a-secret-of-the-router';

/** Partners run registered documents alone: here they have registered everything, each text under itself. */
const everyDocument: PersistedDocuments = {
  ...noPersistedDocuments,
  documentOf: (_, id) => id,
  knows: () => true,
};

/** The body of a request, which asks for a registered document where the role must. */
export const bodyOf = ({ role }: Identity, query: string, variables: object): string =>
  JSON.stringify({
    [role === 'PARTNER_AGENCY' && testRouter() === 'ours' ? 'documentId' : 'query']: query,
    variables,
  });

/** An answer of the gateway, as a client reads it. */
export interface GraphAnswer {
  readonly status: number;
  /** The body, byte for byte, with the request id taken out. */
  readonly text: string;
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions: { code: string };
  }[];
}

/** Who asks: a role and what it binds to. */
export interface Identity {
  readonly role: Role;
  readonly value: string;
  /** Whose token it is, when several persons act for one body. */
  readonly subject?: string;
}

/** Asks the graph as somebody. */
export type Ask = (who: Identity, query: string, variables?: object) => Promise<GraphAnswer>;

async function startOurs(graph: WiredGraph, verifyToken: VerifyToken, limits: Partial<GatewayLimits>) {
  const server = await createGatewayServer({
    supergraphSdl: readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8'),
    executors: graph.executors,
    readyChecks: graph.readyChecks,
    verifyToken,
    routerSecret: ROUTER_SECRET,
    limits,
    // Rows are isolated whichever way a role comes in, so here each may ask for everything.
    graphRoles: roles,
    documents: () => everyDocument,
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, close: () => server.close() };
}

/** The three subgraphs on fresh databases behind a listening gateway, with a clock that the test sets. */
export async function openGraphWorld({
  now: start = '2026-03-02T02:00:00Z',
  limits = {},
}: { now?: string; limits?: Partial<GatewayLimits> } = {}) {
  let now = new Date(start);
  const clock = clockFrom(() => now);
  const identity = await createTestIdentity();
  const services = await createTestIdentity('service-key');
  const databases = {
    experts: await openTestDatabase(expertsSchema, { name: 'g_experts' }),
    committees: await openTestDatabase(committeesSchema, { name: 'g_committees' }),
    evaluations: await openTestDatabase(evaluationsSchema, { name: 'g_evaluations' }),
  } satisfies Record<string, TestDatabase>;
  const verify = createTokenVerifier({
    issuer: TEST_ISSUER,
    audience: TEST_AUDIENCE,
    keys: identity.keys,
    serviceKeys: services.serviceKeys,
    now: () => now,
  });
  const graph: WiredGraph = wireGraph({
    root,
    databases,
    clock,
    logger: silentLogger,
    verify,
    routerSecret: ROUTER_SECRET,
    serviceKey: services.privateJwk,
    issuer: TEST_ISSUER,
    audience: TEST_AUDIENCE,
    keys: { fields: ring('f1'), index: ring('b1'), seals: ring('s1') },
  });
  const router =
    testRouter() === 'hive'
      ? await startHiveRouter(graph, ROUTER_SECRET)
      : await startOurs(graph, verify, limits);
  const { url } = router;

  const tokenOf = ({ role, value, subject = `user:${role}:${value}` }: Identity) =>
    (role === 'SERVICE' ? services : identity).token({
      role,
      claims: { [bindingClaims[role]]: value },
      subject,
      issuedAt: now,
    });
  async function ask(who: Identity, query: string, variables: object = {}): Promise<GraphAnswer> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokenOf(who)}`,
        'accept-language': 'en',
        'x-request-id': 'test-request',
        ...routerHeaders(),
      },
      body: bodyOf(who, query, variables),
    });
    const text = await response.text();
    const body = JSON.parse(text) as Pick<GraphAnswer, 'data' | 'errors'>;
    return { status: response.status, text, ...body };
  }
  return {
    url,
    graph,
    databases,
    clock,
    tokenOf,
    /** Any token by the key of the callers, and by that of the subgraphs. */
    sign: (change: Parameters<typeof identity.token>[0]) => identity.token(change),
    signAsService: (change: Parameters<typeof services.token>[0]) => services.token(change),
    ask,
    /** Moves the clock. */
    at: (instant: string) => void (now = new Date(instant)),
    async close() {
      await router.close();
      for (const name of ['experts', 'committees', 'evaluations'] as const)
        await graph[name].subgraph.close();
      for (const database of Object.values(databases)) await database.drop();
    },
  };
}

export type GraphWorld = Awaited<ReturnType<typeof openGraphWorld>>;
