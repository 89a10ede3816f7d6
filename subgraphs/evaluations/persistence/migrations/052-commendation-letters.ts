import type { MigrationInterface, QueryRunner } from 'typeorm';
import { civilDate, id, integer, json, optional, primary, text } from '../../../shared/database/columns';
import { createTable, dropTables } from '../../../shared/database/createTable';
import type { TableDefinition } from '../../../shared/database/TableDefinition';

const commendationLetter: TableDefinition = {
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
};

/** Letters to the units of excellent experts. */
export class CreateCommendationLetters implements MigrationInterface {
  readonly name = 'CreateCommendationLetters1764000002052';

  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, commendationLetter);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, commendationLetter.table);
  }
}
