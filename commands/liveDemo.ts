import { randomBytes } from 'node:crypto';
import { decodeJwt } from 'jose';
import { DEMO_SEED } from '../demo/demoWorld';
import { liveThrough } from '../demo/lived/liveThrough';
import { randomOf } from '../demo/random';
import type { World } from '../demo/World';
import { clockFrom, type Clock } from '../subgraphs/shared/clock';
import { Refusal } from '../subgraphs/shared/refusal';
import { silentLogger } from '../subgraphs/shared/http/createLogger';
import { createTokenVerifier, type VerifyToken } from '../subgraphs/shared/identity/tokenVerifier';
import type { Databases } from '../demo/Databases';
import type { EmbeddedIdentity } from './embeddedIdentity';
import type { GraphKeys } from './embeddedKeys';
import { packageRoot } from './packageRoot';
import { subgraphNames } from './subgraphNames';
import { wireGraph } from './wireGraph';

interface LiveOptions {
  /** With the plain data of the world in them. */
  readonly databases: Databases;
  readonly keys: GraphKeys;
  readonly identity: Pick<EmbeddedIdentity, 'keys' | 'serviceKey' | 'serviceKeys'>;
  readonly clock: Clock;
  readonly world: World;
  readonly seed?: string;
  /** Told the code of a refusal that the story does not know; it ends there then. Without this it is thrown. */
  readonly onRefused?: (code: string) => void;
}

const NAME = 'demo-replay';
/** Known to this process alone, and for as long as the replay lasts. */
const secret = (): string => randomBytes(24).toString('base64url');

/**
 * Verifies tokens as of their own issue: the clock of a replay goes back with each meeting, behind tokens in use. They
 * never leave this process.
 */
const atIssue =
  ({ keys, serviceKeys }: LiveOptions['identity']): VerifyToken =>
  (token) => {
    const issuedAt = new Date((decodeJwt(token).iat ?? 0) * 1000);
    return createTokenVerifier({ issuer: NAME, audience: NAME, keys, serviceKeys, now: () => issuedAt })(
      token,
    );
  };

/** Plays the lived committees of a world on a graph of its own, silently; the databases stay open. */
export async function liveDemo({ databases, keys, identity, clock, world, ...options }: LiveOptions) {
  const { seed = DEMO_SEED, onRefused } = options;
  let now = clock.now();
  const graph = wireGraph({
    root: packageRoot(),
    databases,
    clock: clockFrom(() => now),
    logger: silentLogger,
    verify: atIssue(identity),
    routerSecret: secret(),
    serviceKey: identity.serviceKey,
    issuer: NAME,
    audience: NAME,
    keys,
  });
  const codes = randomOf(seed, 'codes');
  const codeBytes = (size: number) => Uint8Array.from({ length: size }, () => codes.int(0, 255));
  await liveThrough(
    {
      evaluations: { ...graph.evaluations.deps, randomBytes: codeBytes },
      committees: graph.committees.deps,
      experts: graph.experts.deps,
      at: (instant) => void (now = instant),
      settled: () => graph.settled(),
    },
    world,
    seed,
  ).catch((error: unknown) => {
    if (!onRefused || !(error instanceof Refusal)) throw error;
    onRefused(error.code);
  });
  now = clock.now();
  await graph.settled();
  for (const name of subgraphNames) await graph[name].subgraph.close();
}
