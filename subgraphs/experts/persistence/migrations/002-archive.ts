import type { MigrationInterface, QueryRunner } from 'typeorm';
import { civilDate, id, integer, optional, primary, text } from '../../../shared/database/columns';
import { createTable, dropTables } from '../../../shared/database/createTable';
import type { TableDefinition } from '../../../shared/database/TableDefinition';

/** What is kept about a person over the years: attestations, sanctions, exemptions, training, credit, changes. */
export class CreateArchive implements MigrationInterface {
  readonly name = 'CreateArchive1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ...tables.map(({ table }) => table).reverse());
  }
}

const tables: readonly TableDefinition[] = [
  {
    table: 'attestation',
    columns: {
      id: primary(id()),
      expertId: id(),
      item: text(16),
      by: text(10),
      signedOn: civilDate(),
      signedBy: id(),
    },
    indexes: [
      {
        name: 'attestation_expert',
        columns: ['expertId', 'item', 'by', 'signedOn', 'signedBy'],
        unique: true,
      },
    ],
  },
  {
    table: 'sanction_interval',
    columns: {
      id: primary(id()),
      expertId: id(),
      category: text(16),
      start: civilDate(),
      end: optional(civilDate()),
      recordedBy: id(),
      version: integer(),
    },
    indexes: [{ name: 'sanction_interval_expert', columns: ['expertId'] }],
  },
  {
    table: 'exemption',
    columns: {
      id: primary(id()),
      expertId: id(),
      kind: text(20),
      evidence: text(200),
      reason: optional(text(500)),
      grantedOn: civilDate(),
      grantedBy: id(),
    },
    indexes: [{ name: 'exemption_expert', columns: ['expertId'] }],
  },
  {
    table: 'training',
    columns: {
      id: primary(id()),
      expertId: id(),
      kind: text(16),
      year: integer(),
      completedOn: civilDate(),
      heldBy: id(),
    },
    indexes: [{ name: 'training_expert', columns: ['expertId', 'year'] }],
  },
  {
    table: 'continuing_education',
    columns: { id: primary(id()), expertId: id(), year: integer(), hours: integer() },
    indexes: [{ name: 'continuing_education_expert', columns: ['expertId', 'year'], unique: true }],
  },
  {
    table: 'credit_record',
    columns: {
      id: primary(id()),
      expertId: id(),
      effect: text(8),
      clause: text(40),
      ruledOn: civilDate(),
      until: optional(civilDate()),
      reason: optional(text(500)),
      approvedBy: optional(id()),
    },
    indexes: [{ name: 'credit_record_expert', columns: ['expertId'] }],
  },
  {
    table: 'contact_change',
    columns: {
      id: primary(id()),
      expertId: id(),
      kind: text(10),
      changedOn: civilDate(),
      reportedOn: civilDate(),
    },
    indexes: [{ name: 'contact_change_expert', columns: ['expertId'] }],
  },
];
