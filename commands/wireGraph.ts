import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { inProcessDataSource } from '../gateway/inProcessDataSource';
import { wireCommittees, type WiredCommittees } from '../subgraphs/committees/wiring';
import type { SmsGateway } from '../subgraphs/evaluations/domain/notices/SmsGateway';
import { consoleSms } from '../subgraphs/evaluations/sms/consoleSms';
import { wireEvaluations, type WiredEvaluations } from '../subgraphs/evaluations/wiring';
import { wireExperts, type WiredExperts } from '../subgraphs/experts/wiring';
import type { Clock } from '../subgraphs/shared/clock';
import type { Database } from '../subgraphs/shared/database/Database';
import type { ExecuteGraph } from '../subgraphs/shared/http/ExecuteGraph';
import { createAuthenticator } from '../subgraphs/shared/identity/authenticator';
import { createServiceTokenMinter } from '../subgraphs/shared/identity/serviceToken';
import type { SigningJwk } from '../subgraphs/shared/identity/signToken';
import type { VerifyToken } from '../subgraphs/shared/identity/tokenVerifier';
import { createPeer } from '../subgraphs/shared/peer/createPeer';
import type { Platform } from '../subgraphs/shared/Platform';
import type { GraphKeys } from './embeddedKeys';
import { subgraphNames, type SubgraphName } from './subgraphNames';

/** What the three subgraphs share in one process. */
export interface GraphParts {
  /** Folder of package.json, for the SDL files. */
  readonly root: string;
  /** Each subgraph's own database, migrated. */
  readonly databases: Readonly<Record<SubgraphName, Database>>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly verify: VerifyToken;
  readonly routerSecret: string;
  /** Signs SERVICE tokens; `verify` must accept them. */
  readonly serviceKey: SigningJwk;
  readonly issuer: string;
  readonly audience: string;
  readonly keys: GraphKeys;
  /** Between two rounds of the jobs, in milliseconds. Default 0: `settled` alone does them. */
  readonly jobIntervalMs?: number;
  /** The way that notices go. Default: they count as sent and reach nobody. */
  readonly sms?: SmsGateway;
  /** How long one subgraph waits for another, in milliseconds. Default 10 000. */
  readonly peerTimeoutMs?: number;
}

/** The three subgraphs in one process. */
export interface WiredGraph {
  readonly experts: WiredExperts;
  readonly committees: WiredCommittees;
  readonly evaluations: WiredEvaluations;
  /** How a router runs a request on each. */
  readonly executors: Readonly<Record<SubgraphName, ExecuteGraph>>;
  readonly readyChecks: Readonly<Record<SubgraphName, () => Promise<void>>>;
  /** Does what is due by itself, and resolves when no event is under way. */
  settled(): Promise<void>;
  /** Stops delivery and closes the databases. */
  close(): Promise<void>;
}

/** Puts the three subgraphs together in one process; they ask and tell each other by function calls. */
export function wireGraph(parts: GraphParts): WiredGraph {
  const executors: Partial<Record<SubgraphName, ExecuteGraph>> = {};
  const reach =
    (name: SubgraphName): ExecuteGraph =>
    (request) => {
      const execute = executors[name];
      return execute ? execute(request) : Promise.reject(new Error(`${name} is not wired yet`));
    };
  const platform = (name: SubgraphName) => platformOf(name, parts, reach);
  const experts = wireExperts(platform('experts'), parts.keys);
  const committees = wireCommittees(platform('committees'));
  const evaluations = wireEvaluations(platform('evaluations'), {
    sealKeys: parts.keys.seals,
    jobIntervalMs: parts.jobIntervalMs ?? 0,
    sms: parts.sms ?? consoleSms(() => undefined),
  });
  const wired = { experts, committees, evaluations };
  for (const name of subgraphNames) executors[name] = wired[name].subgraph.execute;

  const settled = async () => {
    await evaluations.jobs.run();
    // An event may make its receiver tell something in turn.
    for (let round = 0; round < 3; round += 1)
      for (const name of subgraphNames) {
        wired[name].dispatcher.nudge();
        await wired[name].dispatcher.idle();
      }
  };
  return {
    ...wired,
    executors: executors as Record<SubgraphName, ExecuteGraph>,
    readyChecks: Object.fromEntries(
      subgraphNames.map((name) => [name, () => wired[name].subgraph.ready()]),
    ) as Record<SubgraphName, () => Promise<void>>,
    settled,
    async close() {
      for (const name of subgraphNames) await wired[name].subgraph.close();
      for (const name of subgraphNames) await parts.databases[name].close();
    },
  };
}

function platformOf(
  name: SubgraphName,
  {
    root,
    databases,
    clock,
    logger,
    verify,
    routerSecret,
    serviceKey,
    issuer,
    audience,
    peerTimeoutMs = 10_000,
  }: GraphParts,
  reach: (name: SubgraphName) => ExecuteGraph,
): Platform {
  const now = () => clock.now();
  const serviceToken = createServiceTokenMinter({
    privateJwk: serviceKey,
    issuer,
    audience,
    subgraph: name,
    now,
  });
  return {
    database: databases[name],
    clock,
    logger: logger.child({ service: name }),
    sdl: readFileSync(join(root, 'schema', `${name}.graphql`), 'utf8'),
    authenticate: createAuthenticator({ verify, routerSecrets: [routerSecret] }),
    peer: (subgraph) =>
      createPeer({
        subgraph,
        execute: inProcessDataSource(reach(subgraph as SubgraphName), peerTimeoutMs),
        serviceToken,
        routerSecret,
        timeoutMs: peerTimeoutMs,
      }),
  };
}
