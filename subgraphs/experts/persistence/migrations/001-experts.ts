import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  civilDate,
  flag,
  id,
  instant,
  integer,
  json,
  optional,
  primary,
  text,
} from '../../../shared/database/columns';
import { createTable, dropTables } from '../../../shared/database/createTable';
import type { TableDefinition } from '../../../shared/database/TableDefinition';

/** The person, who may see the person, and who has looked. */
export class CreateExperts implements MigrationInterface {
  readonly name = 'CreateExperts1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ...tables.map(({ table }) => table).reverse());
  }
}

const tables: readonly TableDefinition[] = [
  {
    table: 'expert_access',
    columns: {
      id: primary(id()),
      expertId: id(),
      via: text(16),
      viaId: id(),
      authorityId: optional(id()),
      unitId: optional(id()),
      visibleFrom: instant(),
      visibleUntil: optional(instant()),
    },
    indexes: [
      { name: 'expert_access_via', columns: ['via', 'viaId', 'expertId'], unique: true },
      {
        name: 'expert_access_authority',
        columns: ['authorityId', 'expertId', 'visibleFrom', 'visibleUntil'],
      },
      {
        name: 'expert_access_unit',
        columns: ['unitId', 'expertId', 'visibleFrom', 'visibleUntil'],
      },
    ],
  },
  { table: 'authority_succession', columns: { id: primary(id()), successorId: id() } },
  {
    table: 'expert',
    columns: {
      id: primary(id()),
      name: text(50),
      nameSortKey: text(400),
      sealedIdNumber: text(255),
      idNumberIndex: text(80),
      sealedPhone: text(255),
      sex: text(6),
      birthDate: civilDate(),
      seniority: integer(),
      registeredOn: civilDate(),
      changedOn: civilDate(),
      version: integer(),
    },
    indexes: [
      { name: 'expert_id_number', columns: ['idNumberIndex'], unique: true },
      { name: 'expert_seniority', columns: ['seniority'] },
    ],
  },
  {
    table: 'employer',
    columns: { id: primary(id()), uscc: text(18) },
    indexes: [{ name: 'employer_uscc', columns: ['uscc'], unique: true }],
  },
  {
    table: 'employment',
    columns: {
      id: primary(id()),
      expertId: id(),
      status: text(24),
      employerId: id(),
      employerName: text(100),
      employerUscc: text(18),
      rootUscc: text(18),
      sector: text(10),
      frontline: flag(),
      divisionCode: text(6),
      since: civilDate(),
      endedOn: optional(civilDate()),
    },
    indexes: [{ name: 'employment_expert', columns: ['expertId', 'endedOn'] }],
  },
  {
    table: 'title',
    columns: {
      id: primary(id()),
      expertId: id(),
      seriesNo: integer(),
      level: text(12),
      name: text(40),
      obtainedOn: civilDate(),
    },
    indexes: [
      { name: 'title_expert', columns: ['expertId', 'seriesNo', 'level', 'name'], unique: true },
      { name: 'title_series', columns: ['seriesNo', 'level', 'expertId'] },
    ],
  },
  {
    table: 'access_record',
    columns: {
      id: primary(id()),
      expertId: id(),
      at: instant(),
      role: text(32),
      reader: id(),
      subject: text(200),
      purpose: text(16),
      reason: text(500),
      fields: json(),
    },
    indexes: [
      { name: 'access_record_expert', columns: ['expertId', 'id'] },
      { name: 'access_record_subject', columns: ['subject', 'purpose'] },
    ],
  },
];
