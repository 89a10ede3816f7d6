import { civilDateAt, daysBetween, type CivilDate } from '../../../subgraphs/shared/civilDate';
import { buildDist } from '../buildDist';
import { startTopology, type Topology } from '../composeTopology';
import { askTopology } from '../topologyClient';
import type { TopologyDatabase, TopologyDatabases } from '../topologyDatabases';
import { subgraphServices } from '../topologyServices';
import { until } from '../until';
import type { Stage } from './Stage';

/** A stage of processes, with a look into their databases. */
export interface TopologyStage extends Stage {
  readonly topology: Topology;
  /** Rows of a statement in a subgraph's own database. */
  readonly rows: TopologyDatabases['rows'];
}

const DAY_MS = 86_400_000;

/**
 * Builds and starts the processes of docker-compose.yml; time passes on all their clocks at once. It is ten in the
 * morning in Chongqing, so that no test runs over midnight.
 * @param firstDay on which nothing has happened yet
 */
export async function openTopologyStage(
  database: TopologyDatabase,
  firstDay: CivilDate,
): Promise<TopologyStage> {
  buildDist();
  const topology = await startTopology({ database });
  const morning = new Date(`${firstDay}T02:00:00Z`);
  await topology.passDays((morning.getTime() - topology.now().getTime()) / DAY_MS);
  return stageOf(topology);
}

function stageOf(topology: Topology): TopologyStage {
  const { rows } = topology.databases;
  const isDelivered = async () => {
    for (const subgraph of subgraphServices) {
      const waiting = await rows(subgraph, 'SELECT id FROM outbox_event WHERE delivered_at IS NULL LIMIT 1');
      if (waiting.length > 0) return false;
    }
    return true;
  };
  const today = () => civilDateAt(topology.now());
  return {
    topology,
    ask: askTopology(topology),
    rows,
    today,
    goTo: (day) => topology.passDays(daysBetween(today(), day)),
    // Twice: an event may make its receiver tell something in turn.
    settled: () => until(async () => (await isDelivered()) && (await isDelivered())),
    async employerId(uscc) {
      const [employer] = await rows('experts', 'SELECT id FROM employer WHERE uscc = ?', [uscc]);
      if (!employer) throw new Error(`no employer ${uscc}`);
      return employer['id'] as string;
    },
    close: () => topology.close(),
  };
}
