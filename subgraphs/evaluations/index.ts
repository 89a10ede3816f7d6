import { runProcess } from '../shared/runProcess';
import { runSubgraph } from '../shared/runSubgraph';
import { evaluationsEnvironment } from './env';
import { schema } from './persistence/schema';
import { wireEvaluations } from './wiring';

runProcess(() => {
  const environment = evaluationsEnvironment();
  const settings = { sealKeys: environment.SEAL_KEYS, jobIntervalMs: environment.JOB_INTERVAL_MS };
  return runSubgraph('evaluations', environment, schema, (platform) => wireEvaluations(platform, settings));
});
