import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { WiredGraph } from '../../commands/wireGraph';
import { startSubgraph } from '../../subgraphs/shared/startSubgraph';
import { freePort } from './freePort';
import { startChild } from './startChild';

const root = resolve(__dirname, '../..');
const HIVE = join(root, 'test/routers/node_modules/@graphql-hive/gateway/dist/bin.js');

/**
 * The subgraphs over HTTP with Hive Gateway in front, configured as docs/routers.md says.
 * @returns the address of the router, without a path
 */
export async function startHiveRouter(graph: WiredGraph, routerSecret: string) {
  const folder = mkdtempSync(join(tmpdir(), 'epg-hive-'));
  const at = { host: '127.0.0.1', port: 0 };
  const [experts, committees, evaluations] = await Promise.all([
    startSubgraph(graph.experts.subgraph, at),
    startSubgraph(graph.committees.subgraph, at),
    startSubgraph(graph.evaluations.subgraph, at),
  ]);
  const port = await freePort();
  const router = await startChild(
    [
      HIVE,
      'supergraph',
      join(root, 'schema/supergraph.graphql'),
      ...[
        '-c',
        join(root, 'docs/routers/hive-gateway.mjs'),
        '-h',
        '127.0.0.1',
        '-p',
        String(port),
        '--hive-router-runtime',
      ],
    ],
    {
      cwd: folder,
      env: {
        EXPERTS_URL: `${experts.url}/graphql`,
        COMMITTEES_URL: `${committees.url}/graphql`,
        EVALUATIONS_URL: `${evaluations.url}/graphql`,
        ROUTER_SECRETS: routerSecret,
      },
      ready: /Listening on/i,
    },
  );
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      await router.stop();
      await Promise.all([experts.close(), committees.close(), evaluations.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
