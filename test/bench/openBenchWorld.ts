import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Databases } from '../../commands/embeddedDatabases';
import { packageRoot } from '../../commands/packageRoot';
import { subgraphNames } from '../../commands/subgraphNames';
import type { GraphKeys } from '../../commands/embeddedKeys';
import { wireGraph } from '../../commands/wireGraph';
import { createGatewayServer } from '../../gateway/createGatewayServer';
import { systemClock } from '../../subgraphs/shared/clock';
import { parseKeyRing } from '../../subgraphs/shared/encryption/keyRing';
import { silentLogger } from '../../subgraphs/shared/http/createLogger';
import { createTokenVerifier } from '../../subgraphs/shared/identity/tokenVerifier';
import { generousLimits } from '../support/generousLimits';
import { createTestIdentity, TEST_AUDIENCE, TEST_ISSUER } from '../support/testIdentity';
import { openBareClient, type BareClient } from './bareClient';
import { recordStatements, type SentStatement } from './recordStatements';
import type { ServerDatabases } from './serverDatabases';

/** Asks the graph as a filing authority, and gives the data. Throws when the answer carries any error. */
export type Ask = <Data>(authority: string, query: string, variables?: object) => Promise<Data>;

/** The whole graph in this process over a MySQL server: gateway and subgraphs, reached over loopback. */
export interface BenchWorld {
  readonly ask: Ask;
  readonly bare: BareClient;
  /** Signs new tokens for whoever asks from now on. */
  readonly renewTokens: () => void;
  /** The SQL that a piece of work sends through all subgraphs. */
  readonly statementsOf: (work: () => Promise<unknown>) => Promise<SentStatement[]>;
  readonly databases: Databases;
  /** Every filing authority that has a pool, the one with the most pools first. */
  readonly authorities: readonly string[];
  readonly authority: string;
  /** Drains and closes the graph; its databases stay. */
  close(): Promise<void>;
}

const ring = (id: string) => parseKeyRing(`${id}:${randomBytes(32).toString('base64')}`);

/** Keys of one run. */
export const benchKeys = (): GraphKeys => ({ fields: ring('f1'), index: ring('b1'), seals: ring('s1') });

/** Puts the graph on loaded databases, with the settings that it has in production. */
export async function openBenchWorld(
  { databases, urls }: ServerDatabases,
  keys: GraphKeys,
): Promise<BenchWorld> {
  const root = packageRoot();
  const identity = await createTestIdentity();
  const services = await createTestIdentity('service-key');
  const routerSecret = randomBytes(24).toString('base64url');
  const now = () => systemClock.now();
  const verify = createTokenVerifier({
    issuer: TEST_ISSUER,
    audience: TEST_AUDIENCE,
    keys: identity.keys,
    serviceKeys: services.serviceKeys,
    now,
  });
  const graph = wireGraph({
    root,
    databases,
    clock: systemClock,
    logger: silentLogger,
    verify,
    routerSecret,
    serviceKey: services.privateJwk,
    issuer: TEST_ISSUER,
    audience: TEST_AUDIENCE,
    keys,
  });
  const server = await createGatewayServer({
    supergraphSdl: readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8'),
    executors: graph.executors,
    readyChecks: graph.readyChecks,
    verifyToken: verify,
    routerSecret,
    limits: generousLimits,
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const bare = openBareClient(urls);

  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (authorityId: string): Promise<string> => {
    const known = tokens.get(authorityId);
    if (known) return known;
    const token = identity.token({ claims: { authority: authorityId }, issuedAt: now(), lifetime: 7_200 });
    tokens.set(authorityId, token);
    return token;
  };
  async function ask<Data>(authorityId: string, query: string, variables: object = {}): Promise<Data> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(authorityId)}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
    if (errors !== undefined || data == null) throw new Error(`no answer: ${JSON.stringify(errors)}`);
    return data;
  }
  const authorities = await authoritiesOf(bare);
  return {
    ask,
    bare,
    databases,
    renewTokens: () => tokens.clear(),
    authorities,
    authority: authorities[0] ?? '',
    statementsOf: (work) => recordStatements(databases, work),
    async close() {
      await server.close();
      await bare.close();
      for (const name of subgraphNames) await graph[name].subgraph.close();
    },
  };
}

async function authoritiesOf(bare: BareClient): Promise<string[]> {
  const rows = await bare.query(
    'committees',
    'SELECT filing_authority_id AS id FROM expert_pool GROUP BY filing_authority_id ORDER BY COUNT(*) DESC, id',
  );
  return rows.map(({ id }) => String(id));
}
