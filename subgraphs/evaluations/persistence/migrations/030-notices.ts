import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  civilDate,
  id,
  instant,
  integer,
  longText,
  optional,
  primary,
  text,
} from '../../../shared/database/columns';
import { createTable, dropTables } from '../../../shared/database/createTable';
import type { TableDefinition } from '../../../shared/database/TableDefinition';

/** Notices to the holders of seats, the call log, the replies, and the bound on checks of codes. */
export class CreateNotices implements MigrationInterface {
  readonly name = 'CreateNotices1764000002030';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ...tables.map(({ table }) => table).reverse());
  }
}

const tables: readonly TableDefinition[] = [
  {
    table: 'notice',
    columns: {
      id: primary(id()),
      sessionId: id(),
      seatId: id(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      kind: text(20),
      onceKey: text(100),
      sealedRecipient: text(300),
      codeHash: optional(text(64)),
      sealedCode: optional(text(300)),
      firstDay: civilDate(),
      lastDay: civilDate(),
      state: text(20),
      attempts: integer(),
      tries: integer(),
      nextAttemptAt: optional(instant()),
      leaseOwner: optional(id()),
      leaseUntil: optional(instant()),
      answerDueAt: optional(instant()),
      employerKey: optional(text(80)),
      queuedAt: instant(),
      sentAt: optional(instant()),
      version: integer(),
    },
    indexes: [
      { name: 'notice_once', columns: ['onceKey'], unique: true },
      { name: 'notice_code', columns: ['codeHash'], unique: true },
      { name: 'notice_due', columns: ['nextAttemptAt'] },
      { name: 'notice_lease', columns: ['leaseOwner'] },
      { name: 'notice_answer_due', columns: ['answerDueAt'] },
      { name: 'notice_session', columns: ['sessionId', 'id'] },
      { name: 'notice_seat', columns: ['seatId', 'id'] },
      { name: 'notice_authority', columns: ['filingAuthorityId', 'id'] },
      { name: 'notice_unit', columns: ['organisingUnitId', 'id'] },
    ],
    foreignKeys: [{ name: 'fk_notice_seat', columns: ['seatId'], references: 'seat' }],
  },
  {
    table: 'notice_attempt',
    columns: {
      id: primary(id()),
      noticeId: id(),
      sessionId: id(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      channel: text(20),
      number: integer(),
      at: instant(),
      outcome: text(20),
      fault: optional(text(20)),
      receiptId: optional(text(64)),
      receiptDueAt: optional(instant()),
      receiptChecks: integer(),
      version: integer(),
    },
    indexes: [
      { name: 'notice_attempt_number', columns: ['noticeId', 'channel', 'number'], unique: true },
      { name: 'notice_attempt_receipt', columns: ['receiptDueAt'] },
    ],
    foreignKeys: [{ name: 'fk_notice_attempt', columns: ['noticeId'], references: 'notice' }],
  },
  {
    table: 'notice_reply',
    columns: {
      id: primary(id()),
      noticeId: id(),
      seatId: id(),
      sessionId: id(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      answer: text(20),
      reason: optional(text(20)),
      sealedEvidence: optional(longText()),
      by: text(10),
      attemptId: optional(id()),
      at: instant(),
    },
    indexes: [
      { name: 'notice_reply_notice', columns: ['noticeId', 'id'] },
      { name: 'notice_reply_seat', columns: ['seatId', 'id'] },
    ],
    foreignKeys: [{ name: 'fk_notice_reply', columns: ['noticeId'], references: 'notice' }],
  },
  {
    table: 'code_check_hour',
    columns: {
      id: primary(text(80)),
      employerId: id(),
      startsAt: instant(),
      checks: integer(),
      version: integer(),
    },
    indexes: [{ name: 'code_check_hour_start', columns: ['startsAt'] }],
  },
];
