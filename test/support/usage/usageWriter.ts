import { noPersistedDocuments } from '../../../gateway/persisted/PersistedDocuments';
import { usageRegister } from '../../../gateway/usage/usageRegister';
import { systemClock } from '../../../subgraphs/shared/clock';
import { silentLogger } from '../../../subgraphs/shared/http/createLogger';
import { given } from './usageBench';

/** A process that counts without end and prints, after each writing, how much it has counted up to there. */
async function main(directory: string, writer: string): Promise<void> {
  const register = usageRegister({
    directory,
    writer,
    keepDays: 400,
    everyMs: 0,
    documents: () => noPersistedDocuments,
    clock: systemClock,
    logger: silentLogger,
  });
  const graph = register.at('graph');
  const operations = Array.from({ length: 200 }, (_, at) => given(`query Q${at} { pools { id } }`));
  for (let total = 0; ;) {
    for (const operation of operations) graph.note(operation, 'console', {});
    total += operations.length;
    await register.flush();
    process.stdout.write(`${total}\n`);
  }
}

void main(process.argv[2] ?? '', process.argv[3] ?? '');
