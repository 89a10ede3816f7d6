import { civilDate, flag, id, integer, json, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { ReviewCommittee } from '../domain/ReviewCommittee';
import { forDashboards, poolReaders } from './poolReaders';

const schema = entityTable<ReviewCommittee>({
  table: 'review_committee',
  columns: {
    id: primary(id()),
    code: text(40),
    name: text(100),
    level: text(20),
    seriesNo: integer(),
    specialty: optional(text(100)),
    crossIndustry: flag(),
    audience: text(20),
    seats: integer(),
    expectedApplicants: optional(integer()),
    largeScale: flag(),
    largeScaleReason: optional(text(1000)),
    seatsAtLeast: optional(integer()),
    adjustmentReason: optional(text(1000)),
    adjustedOn: optional(civilDate()),
    organisingUnitId: id(),
    filingAuthorityId: id(),
    poolId: id(),
    competence: json(),
    registeredOn: civilDate(),
    version: integer(),
  },
  indexes: [
    { name: 'review_committee_code', columns: ['code'], unique: true },
    { name: 'review_committee_pool', columns: ['poolId'], unique: true },
    { name: 'review_committee_unit', columns: ['organisingUnitId', 'filingAuthorityId'] },
    { name: 'review_committee_authority', columns: ['filingAuthorityId', 'code'] },
  ],
  foreignKeys: [
    { name: 'fk_review_committee_unit', columns: ['organisingUnitId'], references: 'organising_unit' },
  ],
});

export const ReviewCommitteeTable = defineTable({
  schema,
  policy: poolReaders('poolId'),
  aggregates: forDashboards,
});
