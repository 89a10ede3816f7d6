import { Registry } from 'prom-client';
import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { outboxMetrics } from '../../../subgraphs/shared/metrics/outboxMetrics';
import { announce } from '../../../subgraphs/shared/outbox/announce';
import { outboxEventTable } from '../../../subgraphs/shared/outbox/outboxEventTable';
import { eventLab, noteTaken } from '../../support/eventLab';
import { createFakeTime } from '../../support/fakeTime';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { readFigures } from '../../support/readFigures';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase(eventLab, { name: 'outbox-metrics' });
});
afterAll(() => database.drop());

const { clock } = createFakeTime(new Date('2026-03-02T01:00:00Z'));
const ago = (seconds: number) => new Date(clock.now().getTime() - seconds * 1000);

describe('the figures of an outbox', () => {
  it('count what waits and for how long, by receiver', async () => {
    const registry = new Registry();
    outboxMetrics(registry, { committees: database }, clock);
    await database.transaction((session) =>
      announce(
        session,
        noteTaken('p1', 'a', { occurredAt: ago(90) }),
        noteTaken('p1', 'b', { occurredAt: ago(30) }),
        noteTaken('p2', 'c', { occurredAt: ago(10), target: 'evaluations' }),
      ),
    );
    expect(readFigures(await registry.metrics())).toEqual({
      'graph_outbox_waiting{subgraph="committees",target="experts"}': 2,
      'graph_outbox_waiting{subgraph="committees",target="evaluations"}': 1,
      'graph_outbox_oldest_seconds{subgraph="committees",target="experts"}': 90,
      'graph_outbox_oldest_seconds{subgraph="committees",target="evaluations"}': 10,
      'graph_dead_events{subgraph="committees"}': 0,
    });
    await managerOf(database)
      .createQueryBuilder()
      .update(outboxEventTable)
      .set({ deliveredAt: clock.now() })
      .execute();
    expect(readFigures(await registry.metrics())).toEqual({ 'graph_dead_events{subgraph="committees"}': 0 });
  });

  it('are left out when the database cannot be asked', async () => {
    const registry = new Registry();
    const closed = await openTestDatabase(eventLab, { name: 'outbox-metrics-closed' });
    outboxMetrics(registry, { committees: closed }, clock);
    await closed.drop();
    expect(readFigures(await registry.metrics())).toEqual({});
  });
});
