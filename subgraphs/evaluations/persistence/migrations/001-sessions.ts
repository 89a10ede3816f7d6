import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  civilDate,
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

/** Sessions of committees, and the seats held in them. */
export class CreateSessions implements MigrationInterface {
  readonly name = 'CreateSessions1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ...tables.map(({ table }) => table).reverse());
  }
}

const tables: readonly TableDefinition[] = [
  { table: 'authority_succession', columns: { id: primary(id()), successorId: id() } },
  {
    table: 'evaluation_session',
    columns: {
      id: primary(id()),
      code: text(40),
      committeeId: id(),
      poolId: id(),
      filingId: id(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      year: integer(),
      name: text(100),
      status: text(20),
      firstMeetingDay: civilDate(),
      lastMeetingDay: civilDate(),
      meetingDays: json(),
      opensAt: instant(),
      seatCount: integer(),
      groups: json(),
      findings: json(),
      cancelReason: optional(text(1000)),
      namesOpenedAt: optional(instant()),
      releasedKey: optional(text(2000)),
      votingStartedAt: optional(instant()),
      secrecyEndsOn: optional(civilDate()),
      version: integer(),
    },
    indexes: [
      { name: 'evaluation_session_code', columns: ['organisingUnitId', 'code'], unique: true },
      { name: 'evaluation_session_pool', columns: ['poolId', 'firstMeetingDay', 'id'] },
      { name: 'evaluation_session_authority', columns: ['filingAuthorityId', 'firstMeetingDay', 'id'] },
      { name: 'evaluation_session_unit', columns: ['organisingUnitId', 'firstMeetingDay', 'id'] },
      { name: 'evaluation_session_committee', columns: ['committeeId', 'year'] },
      { name: 'evaluation_session_opening', columns: ['status', 'namesOpenedAt', 'opensAt'] },
    ],
  },
  {
    table: 'seat',
    columns: {
      id: primary(id()),
      sessionId: id(),
      committeeId: id(),
      poolId: id(),
      expertId: optional(id()),
      sealedHolder: optional(text(300)),
      holderKey: text(80),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      drawId: optional(id()),
      origin: text(20),
      place: integer(),
      status: text(20),
      vacancyReason: optional(text(20)),
      vacatedAt: optional(instant()),
      liveKey: optional(text(60)),
      year: integer(),
      opensAt: instant(),
      office: text(20),
      groupId: optional(text(40)),
      attendance: text(20),
      version: integer(),
    },
    indexes: [
      { name: 'seat_session_holder', columns: ['sessionId', 'holderKey'], unique: true },
      { name: 'seat_live', columns: ['liveKey'], unique: true },
      { name: 'seat_holder', columns: ['holderKey', 'id'] },
      { name: 'seat_expert', columns: ['expertId', 'id'] },
      { name: 'seat_committee_year', columns: ['committeeId', 'year'] },
      { name: 'seat_authority', columns: ['filingAuthorityId', 'id'] },
      { name: 'seat_unit', columns: ['organisingUnitId', 'id'] },
    ],
    foreignKeys: [{ name: 'fk_seat_session', columns: ['sessionId'], references: 'evaluation_session' }],
  },
];
