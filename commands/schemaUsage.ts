import { parseArgs } from 'node:util';
import { systemClock } from '../subgraphs/shared/clock';
import { packageRoot } from './packageRoot';
import { presentSchemas } from './publishedSchemas';
import { BadCall, runCommand } from './runCommand';
import { usageAnswer } from './usageAnswer';
import { usageWindow } from './usageWindow';

/**
 * `npm run schema:usage -- --usage DIR [--since DAYS] Type.field`: who uses it, and whether it may go. Exit 0 when it may,
 * 1 when it may not, 2 when that could not be told.
 */
runCommand(async () => {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    options: { usage: text, since: text },
    allowPositionals: true,
  });
  const [coordinate, ...more] = positionals;
  if (values.usage === undefined || coordinate === undefined || more.length > 0)
    throw new BadCall(
      'schema:usage -- --usage DIR [--since DAYS] Type.field | "Type.field(argument:)" | Type',
    );
  const today = systemClock.today();
  const usage = await usageWindow(values.usage, values.since, today);
  const { lines, mayGo } = usageAnswer(presentSchemas(packageRoot()), coordinate, usage, today);
  console.log(lines.join('\n'));
  return mayGo;
});
