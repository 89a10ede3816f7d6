import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { outboxEventTable } from '../../../subgraphs/shared/outbox/outboxEventTable';
import { eventLab, ledgerOf } from '../../support/eventLab';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { receivingSubgraph, serveGraph, type ServedGraph } from '../../support/receivingSubgraph';
import type { SenderTask } from '../../support/senderProcess';
import { startSender, type SenderProcess } from '../../support/startSender';
import { until } from '../../support/until';

// Each test starts processes, which takes its time on a busy machine.
jest.setTimeout(180_000);

let sender: TestDatabase;
let receiver: TestDatabase;
const served: ServedGraph[] = [];
const started: SenderProcess[] = [];

beforeEach(async () => {
  sender = await openTestDatabase(eventLab, { name: 'killed_sender' });
  receiver = await openTestDatabase(eventLab, { name: 'killed_receiver' });
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((process) => process.kill()));
  await Promise.all(served.splice(0).map((graph) => graph.close()));
  await Promise.all([sender.drop(), receiver.drop()]);
});

async function serve(beforeAnswer?: Parameters<typeof serveGraph>[1]): Promise<string> {
  const graph = await serveGraph(receivingSubgraph(receiver), beforeAnswer);
  served.push(graph);
  return graph.url;
}

function start(does: SenderTask['does'], url: string): SenderProcess {
  const process = startSender({ does, url, database: sender.config });
  started.push(process);
  return process;
}

const outbox = () => managerOf(sender).find(outboxEventTable);
const allDelivered = async () => (await outbox()).every(({ deliveredAt }) => deliveredAt);

describe('a sender killed with kill -9', () => {
  test('before the commit has announced nothing', async () => {
    const url = await serve();
    const holding = start('hold', url);
    await holding.said('announced');
    await holding.kill();
    await start('commit', url).said('committed');
    expect((await outbox()).map(({ sequence }) => sequence).sort()).toEqual([1, 2, 3]);
  });

  test('between commit and delivery loses nothing', async () => {
    const url = await serve();
    const committing = start('commit', url);
    await committing.said('committed');
    await committing.kill();
    expect(await ledgerOf(receiver)).toEqual({});
    start('deliver', url);
    await until(async () => (await outbox()).length === 3 && (await allDelivered()));
    expect(await ledgerOf(receiver)).toEqual({ pool_a: '1 2 3' });
  });

  test('between delivery and acknowledgement doubles nothing', async () => {
    let requests = 0;
    const url = await serve(() => (++requests === 1 ? started.at(-1)?.kill() : undefined));
    const committing = start('commit', url);
    await committing.said('committed');
    await committing.kill();
    const delivering = start('deliver', url);
    await until(() => requests === 1);
    await delivering.kill();
    expect(await ledgerOf(receiver)).toEqual({ pool_a: '1 2 3' });
    expect(await allDelivered()).toBe(false);
    start('deliver', url);
    await until(allDelivered);
    expect(requests).toBeGreaterThan(1);
    expect(await ledgerOf(receiver)).toEqual({ pool_a: '1 2 3' });
  });

  test('again and again tells all, once, in order', async () => {
    const url = await serve();
    for (const events of [5, 11, 18, 30]) {
      const working = start('work', url);
      await until(async () => (await outbox()).length >= events);
      await working.kill();
    }
    start('deliver', url);
    const told = await ledgerOf(sender);
    expect(Object.values(told).join(' ').split(' ').length).toBeGreaterThanOrEqual(30);
    await until(allDelivered);
    expect(await ledgerOf(receiver)).toEqual(told);
  });
});
