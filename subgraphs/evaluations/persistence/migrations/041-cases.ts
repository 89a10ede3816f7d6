import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  flag,
  id,
  instant,
  integer,
  json,
  longText,
  optional,
  primary,
  text,
} from '../../../shared/database/columns';
import { createTable, dropTables } from '../../../shared/database/createTable';
import type { TableDefinition } from '../../../shared/database/TableDefinition';

/** What happens in an applicant's case: recusals, opinions, votes. */
export class CreateCases implements MigrationInterface {
  readonly name = 'CreateCases1764000002041';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ...tables.map(({ table }) => table).reverse());
  }
}

const tables: readonly TableDefinition[] = [
  {
    table: 'recusal',
    columns: {
      id: primary(id()),
      sessionId: id(),
      applicantId: id(),
      seatId: id(),
      expertId: id(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      conflictType: text(20),
      origin: text(20),
      status: text(20),
      pinned: flag(),
      note: optional(text(500)),
      reason: optional(text(500)),
      recordedAt: instant(),
      version: integer(),
    },
    indexes: [
      { name: 'recusal_pair', columns: ['applicantId', 'seatId'], unique: true },
      { name: 'recusal_session', columns: ['sessionId', 'status'] },
      { name: 'recusal_seat', columns: ['seatId'] },
    ],
    foreignKeys: [
      { name: 'fk_recusal_applicant', columns: ['applicantId'], references: 'applicant' },
      { name: 'fk_recusal_seat', columns: ['seatId'], references: 'seat' },
    ],
  },
  {
    table: 'opinion',
    columns: {
      id: primary(id()),
      sessionId: id(),
      applicantId: id(),
      seatId: id(),
      expertId: id(),
      readByAuthor: flag(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      text: longText(),
      recommendation: text(20),
      contentHash: text(64),
      signedAt: instant(),
    },
    indexes: [
      { name: 'opinion_pair', columns: ['applicantId', 'seatId'], unique: true },
      { name: 'opinion_seat', columns: ['seatId'] },
    ],
    foreignKeys: [
      { name: 'fk_opinion_applicant', columns: ['applicantId'], references: 'applicant' },
      { name: 'fk_opinion_seat', columns: ['seatId'], references: 'seat' },
    ],
  },
  {
    table: 'vote',
    columns: {
      id: primary(id()),
      sessionId: id(),
      applicantId: id(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      round: integer(),
      status: text(20),
      openedAt: instant(),
      closedAt: optional(instant()),
      seats: integer(),
      present: integer(),
      recused: integer(),
      voted: integer(),
      sealedTally: optional(text(200)),
      yes: optional(integer()),
      no: optional(integer()),
      abstain: optional(integer()),
      outcome: optional(text(20)),
      findings: json(),
      version: integer(),
    },
    indexes: [
      { name: 'vote_round', columns: ['applicantId', 'round'], unique: true },
      { name: 'vote_session', columns: ['sessionId', 'status'] },
    ],
    foreignKeys: [{ name: 'fk_vote_applicant', columns: ['applicantId'], references: 'applicant' }],
  },
  {
    table: 'vote_roll',
    columns: {
      id: primary(id()),
      voteId: id(),
      seatId: id(),
      expertId: id(),
      recused: flag(),
      hasVoted: flag(),
    },
    indexes: [
      { name: 'vote_roll_seat', columns: ['voteId', 'seatId'], unique: true },
      { name: 'vote_roll_expert', columns: ['expertId', 'voteId'] },
    ],
    foreignKeys: [{ name: 'fk_vote_roll_vote', columns: ['voteId'], references: 'vote' }],
  },
];
