import type { DatabaseConfig } from '../../../subgraphs/shared/database/databaseConfig';
import { openOwnDatabase } from '../../../subgraphs/shared/database/openOwnDatabase';
import { runProcess } from '../../../subgraphs/shared/runProcess';
import { demoSchema } from './demoSchema';

/** A process of its own: opens the database as its server, says so, and stays until it is killed. */
async function owningProcess(config: DatabaseConfig): Promise<void> {
  await openOwnDatabase(config, demoSchema);
  process.stdout.write('open\n');
  setInterval(() => undefined, 1_000);
}

runProcess(() => owningProcess(JSON.parse(process.argv[2] ?? '') as DatabaseConfig));
