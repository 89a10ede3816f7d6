import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { parse } from 'yaml';
import { loadDevelopmentKeys } from '../../subgraphs/shared/identity/developmentKeys';
import type { SigningJwk } from '../../subgraphs/shared/identity/signToken';
import { until } from './until';

const root = resolve(__dirname, '../..');

/** Each service has a loopback address of its own, so that every one keeps the port that the file gives it. */
const addresses = {
  experts: '127.0.0.11',
  committees: '127.0.0.12',
  evaluations: '127.0.0.13',
  gateway: '127.0.0.14',
};
export type ServiceName = keyof typeof addresses;
export const subgraphServices = ['experts', 'committees', 'evaluations'] as const;

interface Service {
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
}

/** The services of docker-compose.yml, `${…}` filled in from `variables`. */
export function composeServices(
  variables: Readonly<Record<string, string>>,
): Readonly<Record<string, Service>> {
  const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8').replace(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_, name: string, kind: string | undefined, rest: string | undefined) => {
      const value = variables[name] ?? (kind === '-' ? rest : undefined);
      if (value === undefined) throw new Error(`docker-compose.yml needs ${name}`);
      return value;
    },
  );
  return (parse(text, { merge: true }) as { services: Record<string, Service> }).services;
}

/** The distributed topology of docker-compose.yml as local processes over MariaDB. */
export interface Topology {
  readonly gatewayUrl: string;
  readonly signingKey: SigningJwk;
  readonly issuer: string;
  readonly audience: string;
  urlOf(service: ServiceName): string;
  /** Where a subgraph keeps its rows. */
  databaseUrl(service: (typeof subgraphServices)[number]): string;
  /** Starts a service that was stopped, and waits until it is ready. */
  start(service: ServiceName): Promise<void>;
  /** Sends a signal and waits for the end. */
  stop(service: ServiceName, signal?: NodeJS.Signals): Promise<number | null>;
  /** The instant on the processes' clock. */
  now(): Date;
  /** Puts every process's clock ahead by some days. */
  passDays(days: number): Promise<void>;
  logOf(service: ServiceName): string;
  close(): Promise<void>;
}

/** Starts the same commands with the same environment; only hosts, the database's name and the key folder differ. */
export async function startTopology(): Promise<Topology> {
  const folder = mkdtempSync(join(tmpdir(), 'epg-e2e-'));
  const mysql = new URL(process.env.MYSQL_URL ?? 'mysql://root@127.0.0.1:3306');
  const suffix = randomBytes(4).toString('hex');
  const databaseOf = (name: string) => `epg_e2e_${name}_${suffix}`;
  const issuer = 'https://identity.example';
  const audience = 'expert-pool-graph';
  const ring = () => `k1:${randomBytes(32).toString('base64')}`;
  const services = composeServices({
    MYSQL_ROOT_PASSWORD: 'unused-here',
    ROUTER_SECRETS: randomBytes(24).toString('base64url'),
    FIELD_KEYS: ring(),
    BLIND_INDEX_KEYS: ring(),
    SEAL_KEYS: ring(),
  });
  const keys = join(folder, 'keys');
  mkdirSync(keys);
  const { privateJwk, jwksFile } = await loadDevelopmentKeys(join(folder, 'identity'));
  writeFileSync(join(keys, 'jwks.json'), readFileSync(jwksFile));
  writeFileSync(join(keys, 'service.jwk'), JSON.stringify(privateJwk));
  const shiftFile = join(folder, 'clock-shift');
  writeFileSync(shiftFile, '0');

  await onServer(
    mysql,
    subgraphServices.map(
      (name) => `CREATE DATABASE \`${databaseOf(name)}\` DEFAULT CHARSET utf8mb4 COLLATE utf8mb4_bin`,
    ),
  );

  const local = (value: string): string => {
    const database = /^mysql:\/\/.*@mysql:3306\/(\w+)$/.exec(value)?.[1];
    if (database !== undefined)
      return Object.assign(new URL(mysql), { pathname: `/${databaseOf(database)}` }).href;
    const host = /^http:\/\/(\w+):/.exec(value)?.[1];
    if (host !== undefined && host in addresses) return value.replace(host, addresses[host as ServiceName]);
    return value.replace(/^\/keys\//, `${keys}/`);
  };
  const running = new Map<ServiceName, ChildProcess>();
  const logFile = (service: ServiceName) => join(folder, `${service}.log`);
  const portOf = (service: ServiceName) => services[service]?.environment?.['PORT'] ?? '';
  const urlOf = (service: ServiceName) => `http://${addresses[service]}:${portOf(service)}`;

  async function start(service: ServiceName): Promise<void> {
    const { command = [], environment = {} } = services[service] ?? {};
    const [executable = '', ...args] = command;
    const log = openSync(logFile(service), 'a');
    const child = spawn(executable === 'node' ? process.execPath : executable, args, {
      cwd: root,
      stdio: ['ignore', log, log],
      env: {
        PATH: process.env.PATH,
        ...Object.fromEntries(
          Object.entries(environment).map(([name, value]) => [name, local(String(value))]),
        ),
        HOST: addresses[service],
        NODE_OPTIONS: `--require ${join(__dirname, 'shiftedClock.cjs')}`,
        CLOCK_SHIFT_FILE: shiftFile,
      },
    });
    running.set(service, child);
    await until(async () => {
      if (child.exitCode !== null)
        throw new Error(`${service} ended:\n${readFileSync(logFile(service), 'utf8')}`);
      return (await fetch(`${urlOf(service)}/health/ready`).catch(() => undefined))?.ok === true;
    });
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
    await onServer(
      mysql,
      subgraphServices.map((name) => `DROP DATABASE IF EXISTS \`${databaseOf(name)}\``),
    );
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
    issuer,
    audience,
    urlOf,
    databaseUrl: (service) => Object.assign(new URL(mysql), { pathname: `/${databaseOf(service)}` }).href,
    start,
    stop,
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

async function onServer(url: URL, statements: readonly string[]): Promise<void> {
  const connection = await createConnection(url.href);
  try {
    for (const statement of statements) await connection.query(statement);
  } finally {
    await connection.end();
  }
}
