import type { MigrationInterface, QueryRunner } from 'typeorm';
import { civilDate, id, integer, json, optional, primary, text } from '../../../shared/database/columns';
import { createTable, dropTables } from '../../../shared/database/createTable';
import type { TableDefinition } from '../../../shared/database/TableDefinition';

const termAssessment: TableDefinition = {
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
};

/** Assessments of terms, every version of each. */
export class CreateTermAssessments implements MigrationInterface {
  readonly name = 'CreateTermAssessments1764000002050';

  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, termAssessment);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, termAssessment.table);
  }
}
