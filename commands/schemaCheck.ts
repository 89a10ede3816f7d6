import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemClock } from '../subgraphs/shared/clock';
import { runProcess } from '../subgraphs/shared/runProcess';
import { packageRoot } from './packageRoot';
import { presentSchemas, publishedPath, publishedSchema, publishedText } from './publishedSchemas';
import { schemaChanges } from './schemaChanges';

/**
 * `npm run schema:check`: prints what would break a client of schema/published/*.graphql and exits 1; with `--publish`
 * it writes what is there now as published.
 */
runProcess(async () => {
  const root = packageRoot();
  let broken = 0;
  for (const [name, present] of presentSchemas(root)) {
    const path = publishedPath(root, name);
    if (process.argv.includes('--publish')) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, publishedText(present));
      continue;
    }
    const changes = await schemaChanges(publishedSchema(root, name), present, systemClock.today());
    for (const change of changes) console.log(`${name}  ${change}`);
    broken += changes.length;
  }
  if (broken > 0) process.exitCode = 1;
});
