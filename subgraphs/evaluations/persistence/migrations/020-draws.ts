import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  civilDate,
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

/** Draws with their ceremonies, the public register, and early openings. */
export class CreateDraws implements MigrationInterface {
  readonly name = 'CreateDraws1764000002020';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ...tables.map(({ table }) => table).reverse());
  }
}

const tables: readonly TableDefinition[] = [
  {
    table: 'panel_draw',
    columns: {
      id: primary(id()),
      sessionId: id(),
      committeeId: id(),
      poolId: id(),
      filingId: id(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      year: integer(),
      kind: text(20),
      parentId: optional(id()),
      reason: optional(text(30)),
      attempt: integer(),
      state: text(20),
      voidReason: optional(text(30)),
      voidedBy: optional(text(20)),
      outcome: optional(text(20)),
      hash: text(10),
      inputHash: text(64),
      seats: integer(),
      drawnSeats: integer(),
      reserves: integer(),
      candidates: integer(),
      excluded: json(),
      feasible: longText(),
      exact: flag(),
      piMin: longText(),
      piMax: longText(),
      tries: optional(integer()),
      chairDegenerate: optional(flag()),
      beaconKind: text(10),
      beaconReference: optional(json()),
      beaconDueAt: optional(instant()),
      beacon: optional(json()),
      commitBy: instant(),
      revealBy: instant(),
      firstValidDay: civilDate(),
      lastValidDay: civilDate(),
      sealedInput: longText(),
      sealedFacts: longText(),
      sealedResult: optional(longText()),
      sealedChecked: optional(longText()),
      sealedRecord: optional(longText()),
      preparedAt: instant(),
      committedAt: optional(instant()),
      revealedAt: optional(instant()),
      drawnAt: optional(instant()),
      voidedAt: optional(instant()),
      checkedAt: optional(instant()),
      liveKey: optional(id()),
      panelKey: optional(id()),
      version: integer(),
    },
    indexes: [
      { name: 'panel_draw_attempt', columns: ['sessionId', 'attempt'], unique: true },
      { name: 'panel_draw_live', columns: ['liveKey'], unique: true },
      { name: 'panel_draw_panel', columns: ['panelKey'], unique: true },
      { name: 'panel_draw_input', columns: ['inputHash'], unique: true },
      { name: 'panel_draw_authority', columns: ['filingAuthorityId', 'preparedAt', 'id'] },
      { name: 'panel_draw_unit', columns: ['organisingUnitId', 'preparedAt', 'id'] },
      { name: 'panel_draw_commit_by', columns: ['state', 'commitBy'] },
      { name: 'panel_draw_reveal_by', columns: ['state', 'revealBy'] },
    ],
    foreignKeys: [
      { name: 'fk_panel_draw_session', columns: ['sessionId'], references: 'evaluation_session' },
    ],
  },
  {
    table: 'draw_share',
    columns: {
      id: primary(id()),
      drawId: id(),
      sessionId: id(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      party: text(20),
      commitment: optional(text(64)),
      committedAt: optional(instant()),
      committedBy: optional(text(200)),
      assisted: flag(),
      sealedShare: optional(text(300)),
      revealedAt: optional(instant()),
      revealedBy: optional(text(200)),
      version: integer(),
    },
    indexes: [
      { name: 'draw_share_party', columns: ['drawId', 'party'], unique: true },
      // a commitment seen before is a replayed message, whoever sends it
      { name: 'draw_share_commitment', columns: ['commitment'], unique: true },
    ],
    foreignKeys: [{ name: 'fk_draw_share_draw', columns: ['drawId'], references: 'panel_draw' }],
  },
  {
    table: 'draw_sign_off',
    columns: {
      id: primary(id()),
      drawId: id(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      stage: text(20),
      opinion: text(20),
      comment: optional(text(1000)),
      signedBy: text(200),
      signedAt: instant(),
    },
    indexes: [{ name: 'draw_sign_off_stage', columns: ['drawId', 'stage'], unique: true }],
    foreignKeys: [{ name: 'fk_draw_sign_off_draw', columns: ['drawId'], references: 'panel_draw' }],
  },
  {
    table: 'draw_incident',
    columns: {
      id: primary(id()),
      drawId: id(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      kind: text(30),
      party: text(20),
      occurredAt: instant(),
    },
    indexes: [{ name: 'draw_incident_once', columns: ['drawId', 'kind', 'party'], unique: true }],
    foreignKeys: [{ name: 'fk_draw_incident_draw', columns: ['drawId'], references: 'panel_draw' }],
  },
  {
    table: 'draw_record',
    columns: {
      id: primary(id()),
      committeeId: id(),
      position: integer(),
      recordHash: text(64),
      previousHash: optional(text(64)),
      publicText: longText(),
      registeredAt: instant(),
    },
    indexes: [{ name: 'draw_record_chain', columns: ['committeeId', 'position'], unique: true }],
    foreignKeys: [{ name: 'fk_draw_record_draw', columns: ['id'], references: 'panel_draw' }],
  },
  {
    table: 'early_opening',
    columns: {
      id: primary(id()),
      sessionId: id(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      reason: text(1000),
      opensAt: instant(),
      requestedAt: instant(),
      requestedBy: text(200),
      requestedRole: text(32),
      approvedAt: optional(instant()),
      approvedBy: optional(text(200)),
      liveKey: optional(id()),
      version: integer(),
    },
    indexes: [
      { name: 'early_opening_live', columns: ['liveKey'], unique: true },
      { name: 'early_opening_session', columns: ['sessionId', 'requestedAt'] },
    ],
    foreignKeys: [
      { name: 'fk_early_opening_session', columns: ['sessionId'], references: 'evaluation_session' },
    ],
  },
];
