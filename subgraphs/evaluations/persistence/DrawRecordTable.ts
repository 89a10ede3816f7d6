import { id, instant, integer, longText, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { RegisteredRecord } from '../domain/ceremony/RegisteredRecord';

const schema = entityTable<RegisteredRecord>({
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
});

export const DrawRecordTable = defineTable<RegisteredRecord>({
  schema,
  public: 'the register of draws is open to everybody: hashes and counts, no name and no id of a person',
});
