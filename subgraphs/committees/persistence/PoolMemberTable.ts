import { civilDate, flag, id, integer, json, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { PoolMember } from '../domain/PoolMember';
import { askedForConsent, forDashboards, forPeers, ownAuthority, ownUnit } from './poolReaders';

const schema = entityTable<PoolMember>({
  table: 'pool_member',
  columns: {
    id: primary(id()),
    poolId: id(),
    committeeId: id(),
    expertId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    nameSortKey: text(40),
    source: text(20),
    office: text(20),
    leader: flag(),
    fieldExperience: optional(text(1000)),
    groupId: optional(text(40)),
    seriesNo: integer(),
    titleLevel: text(20),
    status: text(20),
    proposedOn: civilDate(),
    admittedOn: optional(civilDate()),
    termFrom: optional(civilDate()),
    termTo: optional(civilDate()),
    renewedOn: optional(civilDate()),
    renewals: optional(json()),
    designatedBy: optional(id()),
    designationReason: optional(text(1000)),
    applicationId: optional(id()),
    exitReason: optional(text(30)),
    exitedOn: optional(civilDate()),
    exitNote: optional(text(1000)),
    liveKey: optional(text(81)),
    version: integer(),
  },
  indexes: [
    { name: 'pool_member_live', columns: ['liveKey'], unique: true },
    { name: 'pool_member_roster', columns: ['poolId', 'nameSortKey', 'id'] },
    { name: 'pool_member_expert', columns: ['expertId', 'id'] },
    { name: 'pool_member_authority', columns: ['filingAuthorityId', 'id'] },
    { name: 'pool_member_unit', columns: ['organisingUnitId', 'id'] },
  ],
  foreignKeys: [{ name: 'fk_pool_member_pool', columns: ['poolId'], references: 'expert_pool' }],
});

/** A supervisor is not named: rosters are closed to it. */
export const PoolMemberTable = defineTable({
  schema,
  aggregates: forDashboards,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    CONSENTING_DEPARTMENT: askedForConsent('poolId'),
    ORGANISING_UNIT: ownUnit,
    EXPERT: { kind: 'column', column: 'expertId', claim: 'expert' },
    SERVICE: forPeers,
  },
});
