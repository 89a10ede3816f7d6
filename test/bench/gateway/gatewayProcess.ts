import '../../../gateway/env';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { ApolloGateway } from '@apollo/gateway';
import { readFileSync } from 'node:fs';
import { createGatewayServer } from '../../../gateway/createGatewayServer';
import { httpDataSource } from '../../../gateway/httpDataSource';
import { silentLogger } from '../../../subgraphs/shared/http/createLogger';
import type { ExecuteGraph } from '../../../subgraphs/shared/http/ExecuteGraph';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { generousLimits } from '../../support/generousLimits';
import { benchNames, type BenchSubgraph } from './benchGraph';
import { benchSubgraph } from './benchSubgraph';

/** What a gateway process is told: which gateway it is, and where the graph is. */
export interface GatewaySettings {
  readonly kind: 'ours-http' | 'ours-in-process' | 'stock-http' | 'bytes' | 'stringify';
  readonly supergraphFile: string;
  readonly urls: Readonly<Record<BenchSubgraph, string>>;
  /** For the floors: what they answer. */
  readonly answerFile?: string;
}

const caller: Caller = {
  subject: 'bench',
  role: 'FILING_AUTHORITY',
  claims: { authority: 'cq-reform-office' },
  scopes: [],
};

async function ours(supergraphSdl: string, reach: (name: BenchSubgraph) => ExecuteGraph): Promise<string> {
  const server = await createGatewayServer({
    supergraphSdl,
    executors: Object.fromEntries(benchNames.map((name) => [name, reach(name)])),
    verifyToken: () => Promise.resolve(caller),
    routerSecret: 'bench',
    limits: generousLimits,
  });
  return `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
}

async function stock(supergraphSdl: string): Promise<string> {
  const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return url;
}

/** The floors: an answer that is there already, as bytes or as an object to be written out. */
function floor(text: string, kind: 'bytes' | 'stringify'): Promise<string> {
  const bytes = Buffer.from(text);
  const value = JSON.parse(text) as unknown;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response
        .setHeader('content-type', 'application/json')
        .end(kind === 'bytes' ? bytes : JSON.stringify(value));
    });
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`),
    ),
  );
}

function start({ kind, supergraphFile, urls, answerFile = '' }: GatewaySettings): Promise<string> {
  const supergraphSdl = readFileSync(supergraphFile, 'utf8');
  switch (kind) {
    case 'ours-http':
      return ours(
        supergraphSdl,
        (name) => httpDataSource({ name, url: urls[name], timeoutMs: 10_000, logger: silentLogger }).execute,
      );
    case 'ours-in-process':
      return ours(supergraphSdl, benchSubgraph);
    case 'stock-http':
      return stock(supergraphSdl);
    default:
      return floor(readFileSync(answerFile, 'utf8'), kind);
  }
}

void start(JSON.parse(process.argv[2] ?? '') as GatewaySettings).then((url) => console.log(url));
