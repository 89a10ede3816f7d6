import '../../../../gateway/env';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readFileSync } from 'node:fs';
import { schemas, type Databases } from '../../../../commands/embeddedDatabases';
import { packageRoot } from '../../../../commands/packageRoot';
import { subgraphNames, type SubgraphName } from '../../../../commands/subgraphNames';
import { wireGraph } from '../../../../commands/wireGraph';
import { createGatewayServer } from '../../../../gateway/createGatewayServer';
import { systemClock } from '../../../../subgraphs/shared/clock';
import { openDatabase } from '../../../../subgraphs/shared/database/openDatabase';
import { parseKeyRing } from '../../../../subgraphs/shared/encryption/keyRing';
import { silentLogger } from '../../../../subgraphs/shared/http/createLogger';
import { openKeySource } from '../../../../subgraphs/shared/identity/keySource';
import { readSigningKey } from '../../../../subgraphs/shared/identity/readSigningKey';
import { openServiceKeys } from '../../../../subgraphs/shared/identity/serviceKeys';
import { createTokenVerifier } from '../../../../subgraphs/shared/identity/tokenVerifier';
import { generousLimits } from '../../../support/generousLimits';

/** What the process is told: which gateway it is, and the variables with which each subgraph runs. */
export interface RealGatewaySettings {
  readonly kind: 'ours-in-process' | 'stock-http';
  readonly supergraphFile: string;
  readonly environments: Readonly<Record<SubgraphName, Readonly<Record<string, string>>>>;
}

/** Gateway and subgraphs in one process, as `npm start` runs them, over the databases of the subgraphs' processes. */
async function oursInProcess({ supergraphFile, environments }: RealGatewaySettings): Promise<string> {
  const opened: Partial<Record<SubgraphName, Databases[SubgraphName]>> = {};
  for (const name of subgraphNames) {
    const url = environments[name]['DATABASE_URL'] ?? '';
    opened[name] = await openDatabase({ kind: 'mariadb', url }, schemas[name]);
  }
  const given = (name: string): string => environments.experts[name] ?? '';
  const [issuer, audience, routerSecret] = [
    given('TOKEN_ISSUER'),
    given('TOKEN_AUDIENCE'),
    given('ROUTER_SECRETS'),
  ];
  const now = () => systemClock.now();
  const serviceKey = await readSigningKey(given('SERVICE_KEY_FILE'));
  const verify = createTokenVerifier({
    issuer,
    audience,
    keys: await openKeySource({ file: given('JWKS_FILE') }, now),
    serviceKeys: await openServiceKeys(serviceKey, undefined),
    now,
  });
  const graph = wireGraph({
    root: packageRoot(),
    databases: opened as Databases,
    clock: systemClock,
    logger: silentLogger,
    ...{ verify, routerSecret, serviceKey, issuer, audience },
    keys: {
      fields: parseKeyRing(given('FIELD_KEYS')),
      index: parseKeyRing(given('BLIND_INDEX_KEYS')),
      seals: parseKeyRing(given('SEAL_KEYS')),
    },
  });
  const server = await createGatewayServer({
    supergraphSdl: readFileSync(supergraphFile, 'utf8'),
    executors: graph.executors,
    readyChecks: graph.readyChecks,
    verifyToken: verify,
    routerSecret,
    limits: { ...generousLimits, SUBGRAPH_TIMEOUT_MS: 60_000 },
  });
  return `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
}

interface StockContext {
  readonly authorization?: string;
}

/** The stock gateway, which passes on the caller's token and names itself a router. */
async function stock({ supergraphFile, environments }: RealGatewaySettings): Promise<string> {
  const { ROUTER_SECRETS = '', ...variables } = environments.experts;
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(supergraphFile, 'utf8'),
    buildService: ({ name }) => {
      const url = variables[`${name.toUpperCase()}_URL`] ?? '';
      return new RemoteGraphQLDataSource({
        url,
        willSendRequest({ request, context }) {
          request.http?.headers.set('x-router-secret', ROUTER_SECRETS);
          const { authorization } = context as StockContext;
          if (authorization !== undefined) request.http?.headers.set('authorization', authorization);
        },
      });
    },
  });
  const { url } = await startStandaloneServer(new ApolloServer<StockContext>({ gateway }), {
    listen: { host: '127.0.0.1', port: 0 },
    context: ({ req: { headers } }) =>
      Promise.resolve(headers.authorization === undefined ? {} : { authorization: headers.authorization }),
  });
  return url;
}

const settings = JSON.parse(process.argv[2] ?? '') as RealGatewaySettings;
void (settings.kind === 'stock-http' ? stock(settings) : oursInProcess(settings)).then((url) =>
  console.log(url),
);
