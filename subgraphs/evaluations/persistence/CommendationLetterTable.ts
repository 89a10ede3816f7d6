import { civilDate, id, integer, json, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { CommendationLetter } from '../domain/CommendationLetter';
import { ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<CommendationLetter>({
  table: 'commendation_letter',
  columns: {
    id: primary(id()),
    assessmentId: id(),
    termKey: optional(text(60)),
    expertId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    employerId: id(),
    year: integer(),
    ordinal: integer(),
    issuedOn: civilDate(),
    withdrawnOn: optional(civilDate()),
    text: text(1000),
    findings: json(),
  },
  indexes: [
    { name: 'commendation_letter_term', columns: ['termKey'], unique: true },
    { name: 'commendation_letter_number', columns: ['organisingUnitId', 'year', 'ordinal'], unique: true },
    { name: 'commendation_letter_assessment', columns: ['assessmentId'] },
    { name: 'commendation_letter_authority', columns: ['filingAuthorityId', 'issuedOn', 'id'] },
    { name: 'commendation_letter_unit', columns: ['organisingUnitId', 'issuedOn', 'id'] },
    { name: 'commendation_letter_expert', columns: ['expertId', 'issuedOn', 'id'] },
    { name: 'commendation_letter_employer', columns: ['employerId', 'issuedOn', 'id'] },
  ],
  foreignKeys: [{ name: 'fk_letter_assessment', columns: ['assessmentId'], references: 'term_assessment' }],
});

/** T五(六): the letter, and it alone, is the employer's to read as well; of the assessment an employer sees nothing. */
export const CommendationLetterTable = defineTable<CommendationLetter>({
  schema,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    EXPERT: { kind: 'column', column: 'expertId', claim: 'expert' },
    EMPLOYER: { kind: 'column', column: 'employerId', claim: 'employer' },
  },
});
