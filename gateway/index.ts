import cluster from 'node:cluster';
import { gatewayEnvironment } from './env';
import { runProcess } from '../subgraphs/shared/runProcess';
import { runAlone } from './processes/runAlone';
import { runSupervisor } from './processes/runSupervisor';
import { runWorker } from './processes/runWorker';

runProcess(() => {
  const environment = gatewayEnvironment();
  if (cluster.isWorker) return runWorker(environment);
  return environment.WEB_CONCURRENCY > 1 ? runSupervisor(environment) : runAlone(environment);
});
