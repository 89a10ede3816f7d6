import { z } from 'zod';
import type { DatabaseSchema } from '../../subgraphs/shared/database/Database';
import type { DatabaseSession } from '../../subgraphs/shared/database/DatabaseSession';
import { longText, primary, text } from '../../subgraphs/shared/database/columns';
import { createTable, dropTables } from '../../subgraphs/shared/database/createTable';
import { entityTable } from '../../subgraphs/shared/database/entityTable';
import { managerOf } from '../../subgraphs/shared/database/managerOf';
import { defineEventHandlers } from '../../subgraphs/shared/outbox/defineEventHandlers';
import { eventTables } from '../../subgraphs/shared/outbox/eventTables';
import { eventTablesMigration } from '../../subgraphs/shared/outbox/eventTablesMigration';
import type { Announcement } from '../../subgraphs/shared/outbox/SubgraphEvent';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What events did: the notes of each aggregate, one behind the other, so that a doubled, lost or early one shows. */
interface LedgerRow {
  aggregateId: string;
  notes: string;
}

const ledger = {
  table: 'test_ledger',
  columns: { aggregateId: primary(text(40)), notes: longText() },
} as const;
const ledgerTable = entityTable<LedgerRow>(ledger);

class CreateLedger implements MigrationInterface {
  readonly name = 'CreateLedger1700000000001';
  up = (runner: QueryRunner) => createTable<LedgerRow>(runner, ledger);
  down = (runner: QueryRunner) => dropTables(runner, 'test_ledger');
}

/** The tables of events and a ledger for their effects. */
export const eventLab: DatabaseSchema = {
  entities: [...eventTables, ledgerTable],
  migrations: [eventTablesMigration(1_700_000_000_000), CreateLedger],
};

export async function writeNote(session: DatabaseSession, aggregateId: string, note: string): Promise<void> {
  const manager = managerOf(session);
  const row = await manager.findOneBy(ledgerTable, { aggregateId });
  const notes = row ? `${row.notes} ${note}` : note;
  if (row) await manager.update(ledgerTable, { aggregateId }, { notes });
  else await manager.insert(ledgerTable, { aggregateId, notes });
}

/** The notes by aggregate. */
export async function ledgerOf(session: DatabaseSession): Promise<Record<string, string>> {
  const rows = await managerOf(session)
    .createQueryBuilder(ledgerTable, 'row')
    .orderBy('row.aggregateId')
    .getMany();
  return Object.fromEntries(rows.map(({ aggregateId, notes }) => [aggregateId, notes]));
}

/** An event NoteTaken of a pool for experts, whose effect is its note in the ledger. */
export const noteTaken = (
  aggregateId: string,
  note: string,
  change: Partial<Announcement> = {},
): Announcement => ({
  type: 'NoteTaken',
  aggregate: { type: 'pool', id: aggregateId },
  target: 'experts',
  payload: { note },
  occurredAt: new Date('2026-03-02T01:00:00.123Z'),
  ...change,
});

/** Handlers that write each note; a note named 'poison' makes the handler throw, before or after its effect. */
export const noteHandlers = defineEventHandlers({
  NoteTaken: {
    payload: z.object({ note: z.string() }),
    handle: async (session, { note }, event) => {
      await writeNote(session, event.aggregateId, note);
      if (note === 'poison') throw new Error('this event cannot be applied');
    },
  },
});
