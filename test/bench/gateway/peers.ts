import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../commands/packageRoot';
import { freePort } from '../../support/freePort';
import { scriptOf } from './compileProcesses';
import type { GatewaySettings } from './gatewayProcess';
import { startProcess, type BenchProcess, type ProcessOptions } from './startProcess';

/** A gateway under measurement. */
export interface Peer {
  readonly name: string;
  readonly url: string;
  readonly process: BenchProcess;
}

const HIVE = join(packageRoot(), 'test/routers/node_modules/@graphql-hive/gateway/dist/bin.js');

/** Whether the other routers are installed: `npm ci --prefix test/routers`. */
export const hasRouters = (): boolean => existsSync(HIVE);

/** What answers the widest shape without a graph. */
export const isFloor = ({ name }: Peer): boolean => name === 'bytes' || name === 'stringify';

/** A gateway of this repository, the stock one or a floor, in a process of its own. */
export async function startGatewayPeer(
  name: string,
  settings: GatewaySettings,
  how: Pick<ProcessOptions, 'tellsMemory'> = {},
): Promise<Peer> {
  const process = await startProcess([scriptOf('gatewayProcess'), JSON.stringify(settings)], {
    ready: /http:\/\/\S+\n/,
    ...how,
  });
  return { name, url: process.said.trim(), process };
}

/** The flags of Hive Gateway beside its defaults. */
export const hiveModes: Readonly<Record<string, readonly string[]>> = {
  hive: [],
  'hive-rust': ['--hive-router-runtime'],
};

/** Hive Gateway over a supergraph, as its command starts it. */
export async function startHivePeer(
  name: string,
  supergraphFile: string,
  flags: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Peer> {
  const port = await freePort();
  const at = ['-h', '127.0.0.1', '-p', String(port), '--fork', '1'];
  const process = await startProcess([HIVE, 'supergraph', supergraphFile, ...at, ...flags], {
    ready: /Listening on \S+/i,
    env,
  });
  return { name, url: `http://127.0.0.1:${port}/graphql`, process };
}
