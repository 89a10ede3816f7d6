import { runProcess } from '../shared/runProcess';
import { runSubgraph } from '../shared/runSubgraph';
import { expertsEnvironment } from './env';
import { schema } from './persistence/schema';
import { wireExperts } from './wiring';

runProcess(() => {
  const environment = expertsEnvironment();
  const keys = { fields: environment.FIELD_KEYS, index: environment.BLIND_INDEX_KEYS };
  return runSubgraph('experts', environment, schema, (platform) => wireExperts(platform, keys));
});
