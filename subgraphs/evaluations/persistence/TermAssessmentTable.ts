import { civilDate, id, integer, json, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { TermAssessment } from '../domain/TermAssessment';
import { forDashboards, forPeers, ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<TermAssessment>({
  table: 'term_assessment',
  columns: {
    id: primary(id()),
    memberId: id(),
    poolId: id(),
    committeeId: id(),
    expertId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    termFrom: civilDate(),
    termTo: civilDate(),
    quality: integer(),
    attitude: integer(),
    discipline: integer(),
    duty: integer(),
    grade: text(20),
    gradePolicy: text(10),
    evidence: json(),
    remarks: optional(text(1000)),
    assessedOn: civilDate(),
    ordinal: integer(),
    correctionReason: optional(text(1000)),
    currentKey: optional(text(60)),
    version: integer(),
  },
  indexes: [
    { name: 'term_assessment_current', columns: ['currentKey'], unique: true },
    { name: 'term_assessment_member', columns: ['memberId', 'termFrom', 'ordinal'], unique: true },
    { name: 'term_assessment_expert', columns: ['expertId', 'assessedOn', 'id'] },
    { name: 'term_assessment_pool', columns: ['poolId', 'assessedOn', 'id'] },
    { name: 'term_assessment_authority', columns: ['filingAuthorityId', 'assessedOn', 'id'] },
    { name: 'term_assessment_unit', columns: ['organisingUnitId', 'assessedOn', 'id'] },
  ],
});

/** T五(六): between the organiser, the authority and the person assessed. */
export const TermAssessmentTable = defineTable<TermAssessment>({
  schema,
  aggregates: forDashboards,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    EXPERT: { kind: 'column', column: 'expertId', claim: 'expert' },
    SERVICE: forPeers,
  },
});
