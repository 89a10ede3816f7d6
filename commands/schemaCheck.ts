import { parseArgs } from 'node:util';
import { systemClock } from '../subgraphs/shared/clock';
import { packageRoot } from './packageRoot';
import { presentSchemas, schemaNames } from './publishedSchemas';
import { publishSchemas } from './publishSchemas';
import { runCommand } from './runCommand';
import { schemaBase } from './schemaBase';
import { schemaChanges } from './schemaChanges';
import { usageWindow } from './usageWindow';

/**
 * `npm run schema:check -- [--base ref:REF|DIR|FILE] [--usage DIR [--since DAYS]]`: prints what would break a client of
 * what was published, a line each, `NAME  PATH: what (why it may not go)`, or `NAME  is gone` for a whole schema, and
 * then how much of the use is known. Exit 0 when nothing would, 1 when something would, 2 when it could not be told.
 * With `--publish` it writes what is there now as published, and nothing else stays published.
 */
runCommand(async () => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { base: text, usage: text, since: text, publish: { type: 'boolean' } },
  });
  const root = packageRoot();
  if (values.publish) {
    publishSchemas(root);
    return true;
  }
  const today = systemClock.today();
  const usage = values.usage === undefined ? undefined : await usageWindow(values.usage, values.since, today);
  const base = schemaBase(root, values.base, schemaNames);
  for (const name of base.gone) console.log(`${name}  is gone: the base has it`);
  let broken = base.gone.length;
  for (const [name, schema] of presentSchemas(root)) {
    const before = base.schema(name);
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
