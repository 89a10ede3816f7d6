import { systemClock } from '../../subgraphs/shared/clock';
import type { DatabaseConfig } from '../../subgraphs/shared/database/databaseConfig';
import { openDatabase } from '../../subgraphs/shared/database/openDatabase';
import { createHttpExecute } from '../../subgraphs/shared/http/httpExecute';
import { announce } from '../../subgraphs/shared/outbox/announce';
import { announcingTransaction } from '../../subgraphs/shared/outbox/announcingTransaction';
import { createDispatcher } from '../../subgraphs/shared/outbox/createDispatcher';
import { deliverThroughPeers } from '../../subgraphs/shared/outbox/deliverThroughPeers';
import { createPeer } from '../../subgraphs/shared/peer/createPeer';
import { eventLab, ledgerOf, noteTaken, writeNote } from './eventLab';

/** What the process is to do until it is killed; it prints one word per step. */
export interface SenderTask {
  readonly database: DatabaseConfig;
  readonly url: string;
  /**
   * hold: announce and print `announced`, never commit. commit: commit three notes of pool_a, print `committed`,
   * deliver nothing. deliver: deliver what is in the outbox. work: note and deliver without end.
   */
  readonly does: 'hold' | 'commit' | 'deliver' | 'work';
}

const POOLS = ['pool_a', 'pool_b', 'pool_c'];
const say = (word: string) => process.stdout.write(`${word}\n`);

async function main({ database: config, url, does }: SenderTask): Promise<void> {
  const database = await openDatabase(config, eventLab);
  const { execute } = createHttpExecute({ url, timeoutMs: 1_000 });
  const peer = createPeer({
    subgraph: 'experts',
    execute,
    serviceToken: () => Promise.resolve('token'),
    routerSecret: 'secret',
  });
  const dispatcher = createDispatcher({
    database,
    deliver: deliverThroughPeers('committees', { experts: peer }),
    clock: systemClock,
    pollMs: 50,
    leaseMs: 1_000,
    retry: { baseMs: 20, capMs: 200 },
  });
  const transaction = announcingTransaction(database, dispatcher);
  if (does === 'deliver' || does === 'work') dispatcher.start();
  say('started');
  if (does === 'hold')
    await database.transaction(async (session) => {
      await announce(session, noteTaken('pool_a', 'never'));
      say('announced');
      await new Promise(() => setInterval(() => undefined, 1_000));
    });
  if (does === 'commit') {
    await database.transaction(async (session) => {
      for (const note of ['1', '2', '3']) await writeNote(session, 'pool_a', note);
      await announce(session, ...['1', '2', '3'].map((note) => noteTaken('pool_a', note)));
    });
    say('committed');
  }
  for (let turn = 0; does === 'work'; turn++) {
    const pool = POOLS[turn % POOLS.length] ?? '';
    const known = (await ledgerOf(database))[pool]?.split(' ').length ?? 0;
    await transaction(async (session) => {
      await writeNote(session, pool, String(known + 1));
      await announce(session, noteTaken(pool, String(known + 1)));
    });
  }
  setInterval(() => undefined, 1_000);
}

void main(JSON.parse(process.argv[2] ?? '') as SenderTask);
