import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../subgraphs/shared/clock';
import { packageRoot } from './packageRoot';
import { presentSchemas, publishedPath, publishedText, schemaNames } from './publishedSchemas';
import { runCommand } from './runCommand';
import { schemaBase } from './schemaBase';
import { schemaChanges } from './schemaChanges';
import { usageWindow } from './usageWindow';

/**
 * `npm run schema:check -- [--base ref:REF|DIR|FILE] [--usage DIR [--since DAYS]]`: prints what would break a client of
 * what was published, a line each, `NAME  PATH: what (why it may not go)`, and then how much of the use is known. Exit
 * 0 when nothing would, 1 when something would, 2 when it could not be told. With `--publish` it writes what is there
 * now as published.
 */
runCommand(async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { base: text, usage: text, since: text, publish: { type: 'boolean' } },
  });
  const root = packageRoot();
  if (values.publish) {
    for (const [name, schema] of presentSchemas(root)) {
      mkdirSync(dirname(publishedPath(root, name)), { recursive: true });
      writeFileSync(publishedPath(root, name), publishedText(schema));
    }
    return true;
  }
  const today = systemClock.today();
  const usage = values.usage === undefined ? undefined : await usageWindow(values.usage, values.since, today);
  const base = schemaBase(root, values.base, schemaNames);
  let broken = 0;
  for (const [name, schema] of presentSchemas(root)) {
    const before = base(name);
    if (!before) {
      console.log(`${name}  not compared: the base does not have it`);
      continue;
    }
    const changes = await schemaChanges(before, schema, { contract: name, today, usage });
    for (const change of changes) console.log(`${name}  ${change}`);
    broken += changes.length;
  }
  console.log(
    `usage  ${usage?.says ?? 'not known: removals are judged by their dates alone, see --usage DIR'}`,
  );
  return broken === 0;
});
