import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subgraphNames, type SubgraphName } from '../../../../commands/subgraphNames';
import { loadScale } from '../../../../demo/loadScale';
import type { ScaleSize } from '../../../../demo/scaleWorlds';
import { systemClock } from '../../../../subgraphs/shared/clock';
import { parseKeyRing } from '../../../../subgraphs/shared/encryption/keyRing';
import { createTestIdentity } from '../../../support/testIdentity';
import { freePort } from '../../../support/freePort';
import { openServerDatabases } from '../../serverDatabases';
import { openBenchIdentity, type BenchIdentity } from '../benchIdentity';
import { startShipped } from '../shippedProcess';
import type { BenchProcess } from '../startProcess';
import { loadDraws } from './realDraws';

/** The three subgraphs as they are shipped, each a process over its own database. */
export interface RealGraph {
  readonly identity: BenchIdentity;
  readonly urls: Readonly<Record<SubgraphName, string>>;
  /** Variables with which a process reads the same databases. */
  readonly environmentOf: (subgraph: SubgraphName) => Readonly<Record<string, string>>;
  /** The authority with the most pools. */
  readonly authority: string;
}

const SIZE: ScaleSize = { experts: 6_000, pools: 120 };
const SEED = 'bench';
const AUTHORITY = 'cq-reform-office';
/** Jobs look for deadlines once, at the start. */
const JOB_INTERVAL_MS = '600000';

/** Fills databases of its own on a MySQL server, starts the subgraphs on them, and drops all of it afterwards. */
export async function withRealGraph<Result>(
  server: string,
  work: (graph: RealGraph) => Promise<Result>,
): Promise<Result> {
  const opened = await openServerDatabases(server);
  const onInterrupt = () => void opened.drop().finally(() => process.exit(130));
  process.once('SIGINT', onInterrupt);
  const folder = await mkdtemp(join(tmpdir(), 'epg-bench-real-'));
  const running: BenchProcess[] = [];
  try {
    const rings = { FIELD_KEYS: ring('f1'), BLIND_INDEX_KEYS: ring('b1'), SEAL_KEYS: ring('s1') };
    const keys = {
      fields: parseKeyRing(rings.FIELD_KEYS),
      index: parseKeyRing(rings.BLIND_INDEX_KEYS),
      seals: parseKeyRing(rings.SEAL_KEYS),
    };
    await loadScale({ databases: opened.databases, keys, clock: systemClock, seed: SEED, ...SIZE });
    await loadDraws(opened.databases, AUTHORITY);
    await opened.analyse();

    const identity = await openBenchIdentity(folder);
    const serviceKeyFile = join(folder, 'service.jwk');
    await writeFile(serviceKeyFile, JSON.stringify((await createTestIdentity('service-key')).privateJwk));
    const ports = await Promise.all(subgraphNames.map(freePort));
    const urls = Object.fromEntries(
      subgraphNames.map((name, place) => [name, `http://127.0.0.1:${ports[place]}/graphql`]),
    ) as Record<SubgraphName, string>;
    const environmentOf = (name: SubgraphName) => ({
      ...identity.environment,
      ...rings,
      DB_TYPE: 'mariadb',
      DATABASE_URL: opened.urls[name],
      SERVICE_KEY_FILE: serviceKeyFile,
      JOB_INTERVAL_MS,
      SMS_GATEWAY: 'console',
      EXPERTS_URL: urls.experts,
      COMMITTEES_URL: urls.committees,
      EVALUATIONS_URL: urls.evaluations,
    });
    for (const [place, name] of subgraphNames.entries())
      running.push(
        await startShipped(`subgraphs/${name}`, { ...environmentOf(name), PORT: String(ports[place]) }),
      );
    return await work({ identity, urls, environmentOf, authority: AUTHORITY });
  } finally {
    for (const one of running) await one.stop();
    process.off('SIGINT', onInterrupt);
    await rm(folder, { recursive: true, force: true });
    await opened.drop();
  }
}

const ring = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
