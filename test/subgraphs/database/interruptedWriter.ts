import type { DatabaseConfig } from '../../../subgraphs/shared/database/databaseConfig';
import { openDatabase } from '../../../subgraphs/shared/database/openDatabase';
import { addNamedPool } from './demoRows';
import { demoSchema } from './demoSchema';

/** A process of its own: commits two rows, then stays in the middle of a transaction until it is killed. */
async function interruptedWriter(config: DatabaseConfig): Promise<void> {
  const database = await openDatabase(config, demoSchema);
  await addNamedPool(database, 'committed-1');
  await database.transaction((session) => addNamedPool(session, 'committed-2'));
  await database.transaction(async (session) => {
    await addNamedPool(session, 'uncommitted');
    process.stdout.write('in the middle\n');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  });
}

interruptedWriter(JSON.parse(process.argv[2] ?? '') as DatabaseConfig).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
