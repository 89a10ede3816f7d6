import type { DatabaseSession } from '../database/DatabaseSession';
import { managerOf } from '../database/managerOf';
import { deadEventTable } from './deadEventTable';
import { outboxEventTable } from './outboxEventTable';

/** What is announced and not yet delivered to one subgraph. */
export interface Backlog {
  readonly target: string;
  readonly waiting: number;
  /** When the oldest of them was announced. */
  readonly since: Date;
}

/** What waits in an outbox, by receiver, and how many events this subgraph has parked for a person. */
export async function outboxBacklog(
  session: DatabaseSession,
): Promise<{ readonly backlogs: readonly Backlog[]; readonly parked: number }> {
  const manager = managerOf(session);
  const groups = await manager
    .createQueryBuilder(outboxEventTable, 'event')
    .select('event.target', 'target')
    .addSelect('COUNT(*)', 'waiting')
    .addSelect('MIN(event.id)', 'oldest')
    .where('event.deliveredAt IS NULL')
    .groupBy('event.target')
    .getRawMany<{ target: string; waiting: number | string; oldest: string }>();
  const backlogs = await Promise.all(
    groups.map(async ({ target, waiting, oldest }) => {
      const event = await manager.findOneBy(outboxEventTable, { id: oldest });
      return event ? [{ target, waiting: Number(waiting), since: event.createdAt }] : [];
    }),
  );
  return { backlogs: backlogs.flat(), parked: await manager.count(deadEventTable) };
}
