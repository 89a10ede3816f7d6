import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadDevelopmentKeys } from '../../subgraphs/shared/identity/developmentKeys';
import type { SigningJwk } from '../../subgraphs/shared/identity/signToken';
import { composeServices } from './composeServices';
import { openTopologyDatabases, type TopologyDatabase, type TopologyDatabases } from './topologyDatabases';
import { addresses, isSubgraphService, subgraphServices, type ServiceName } from './topologyServices';
import { until } from './until';

const root = resolve(__dirname, '../..');

/** The distributed topology of docker-compose.yml as local processes. */
export interface Topology {
  readonly gatewayUrl: string;
  /** Signs the callers' tokens, and what subgraphs ask each other. */
  readonly signingKey: SigningJwk;
  readonly serviceKey: SigningJwk;
  readonly routerSecret: string;
  readonly issuer: string;
  readonly audience: string;
  urlOf(service: ServiceName): string;
  readonly databases: TopologyDatabases;
  /** Starts a service that was stopped, and waits until it is ready. */
  start(service: ServiceName): Promise<void>;
  /** Runs a service once more beside the one that runs, to its end. */
  startSecond(service: ServiceName): Promise<{ readonly exitCode: number | null; readonly output: string }>;
  /** Sends a signal that is not to end it. */
  signal(service: ServiceName, signal: NodeJS.Signals): void;
  /** Sends a signal and waits for the end. */
  stop(service: ServiceName, signal?: NodeJS.Signals): Promise<number | null>;
  /** The instant on the processes' clock. */
  now(): Date;
  /** Puts every process's clock ahead by some days, or back. */
  passDays(days: number): Promise<void>;
  logOf(service: ServiceName): string;
  close(): Promise<void>;
}

export interface TopologyOptions {
  readonly database: TopologyDatabase;
  /** Variables of the gateway that the file leaves to the operator. */
  readonly gateway?: Readonly<Record<string, string>>;
  /** Variables of every process. */
  readonly everywhere?: Readonly<Record<string, string>>;
}

/**
 * Starts the same commands with the same environment; only hosts, the key folder, the rounds of jobs and the databases
 * differ: MariaDB stands in for MySQL, or every subgraph has a SQLite file.
 */
export async function startTopology({
  database,
  gateway = {},
  everywhere = {},
}: TopologyOptions): Promise<Topology> {
  const folder = mkdtempSync(join(tmpdir(), 'epg-e2e-'));
  const issuer = 'https://identity.example';
  const audience = 'expert-pool-graph';
  const ring = () => `k1:${randomBytes(32).toString('base64')}`;
  const routerSecret = randomBytes(24).toString('base64url');
  const services = composeServices({
    MYSQL_ROOT_PASSWORD: 'unused-here',
    ROUTER_SECRETS: routerSecret,
    FIELD_KEYS: ring(),
    BLIND_INDEX_KEYS: ring(),
    SEAL_KEYS: ring(),
  });
  const keys = join(folder, 'keys');
  mkdirSync(keys);
  const { privateJwk, jwksFile } = await loadDevelopmentKeys(join(folder, 'identity'));
  writeFileSync(join(keys, 'jwks.json'), readFileSync(jwksFile));
  const { privateJwk: serviceKey } = await loadDevelopmentKeys(join(folder, 'service'));
  writeFileSync(join(keys, 'service.jwk'), JSON.stringify(serviceKey));
  const shiftFile = join(folder, 'clock-shift');
  writeFileSync(shiftFile, '0');

  const databases = await openTopologyDatabases(database, folder);
  const databaseNamedIn = ({ DATABASE_URL = '' }: Readonly<Record<string, string>>) => {
    const name = /^mysql:\/\/.*@mysql:3306\/(\w+)$/.exec(DATABASE_URL)?.[1];
    return name !== undefined && isSubgraphService(name) ? databases.environmentOf(name) : {};
  };
  const local = (value: string): string => {
    const host = /^http:\/\/(\w+):/.exec(value)?.[1];
    if (host !== undefined && host in addresses) return value.replace(host, addresses[host as ServiceName]);
    return value.replace(/^\/keys\//, `${keys}/`).replace(/^\/usage$/, join(folder, 'usage'));
  };
  const running = new Map<ServiceName, ChildProcess>();
  const logFile = (service: ServiceName) => join(folder, `${service}.log`);
  const portOf = (service: ServiceName) => services[service]?.environment?.['PORT'] ?? '';
  const urlOf = (service: ServiceName) => `http://${addresses[service]}:${portOf(service)}`;

  function run(service: ServiceName, log: number): ChildProcess {
    const { command = [], environment = {} } = services[service] ?? {};
    const [executable = '', ...args] = command;
    return spawn(executable === 'node' ? process.execPath : executable, args, {
      cwd: root,
      stdio: ['ignore', log, log],
      env: {
        PATH: process.env.PATH,
        ...Object.fromEntries(
          Object.entries(environment).map(([name, value]) => [name, local(String(value ?? ''))]),
        ),
        ...databaseNamedIn(environment),
        JOB_INTERVAL_MS: '250',
        // A subgraph that is ready again is asked again at once.
        SUBGRAPH_BREAKER_OPEN_MS: '250',
        HOST: addresses[service],
        METRICS_HOST: addresses[service],
        ...everywhere,
        ...(service === 'gateway' && gateway),
        NODE_OPTIONS: `--require ${join(__dirname, 'shiftedClock.cjs')}`,
        CLOCK_SHIFT_FILE: shiftFile,
      },
    });
  }

  async function start(service: ServiceName): Promise<void> {
    const child = run(service, openSync(logFile(service), 'a'));
    running.set(service, child);
    await until(async () => {
      if (child.exitCode !== null)
        throw new Error(`${service} ended:\n${readFileSync(logFile(service), 'utf8')}`);
      return (await fetch(`${urlOf(service)}/health/ready`).catch(() => undefined))?.ok === true;
    });
  }

  async function startSecond(service: ServiceName) {
    const log = join(folder, `${service}-second.log`);
    const child = run(service, openSync(log, 'w'));
    const exitCode = await new Promise<number | null>((done) => child.once('exit', done));
    return { exitCode, output: readFileSync(log, 'utf8') };
  }

  async function stop(service: ServiceName, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const child = running.get(service);
    running.delete(service);
    if (!child || child.exitCode !== null) return child?.exitCode ?? null;
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    child.kill(signal);
    return ended;
  }

  let shift = 0;
  const close = async () => {
    await Promise.all([...running.keys()].map((service) => stop(service, 'SIGKILL')));
    await databases.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all(subgraphServices.map(start));
    await start('gateway');
  } catch (error) {
    await close();
    throw error;
  }
  return {
    gatewayUrl: urlOf('gateway'),
    signingKey: privateJwk,
    serviceKey,
    routerSecret,
    issuer,
    audience,
    urlOf,
    databases,
    start,
    startSecond,
    stop,
    signal: (service, signal) => void running.get(service)?.kill(signal),
    now: () => new Date(Date.now() + shift),
    async passDays(days) {
      shift += days * 86_400_000;
      writeFileSync(shiftFile, String(shift));
      await new Promise((done) => setTimeout(done, 200));
    },
    logOf: (service) => readFileSync(logFile(service), 'utf8'),
    close,
  };
}
