import { ApplicantTable } from '../../../subgraphs/evaluations/persistence/ApplicantTable';
import { CommendationLetterTable } from '../../../subgraphs/evaluations/persistence/CommendationLetterTable';
import { ConductCaseTable } from '../../../subgraphs/evaluations/persistence/ConductCaseTable';
import { EvaluationSessionTable } from '../../../subgraphs/evaluations/persistence/EvaluationSessionTable';
import { OpinionTable } from '../../../subgraphs/evaluations/persistence/OpinionTable';
import { RecusalTable } from '../../../subgraphs/evaluations/persistence/RecusalTable';
import { schema } from '../../../subgraphs/evaluations/persistence/schema';
import { PanelDrawTable } from '../../../subgraphs/evaluations/persistence/PanelDrawTable';
import { SeatTable } from '../../../subgraphs/evaluations/persistence/SeatTable';
import { TermAssessmentTable } from '../../../subgraphs/evaluations/persistence/TermAssessmentTable';
import { ViolationReportTable } from '../../../subgraphs/evaluations/persistence/ViolationReportTable';
import { VoteTable } from '../../../subgraphs/evaluations/persistence/VoteTable';
import { schemaDrift } from '../../../subgraphs/shared/database/schemaDrift';
import { unscopedEntities } from '../../../subgraphs/shared/scope/defineTable';
import { declaredReaders, policyRoles } from '../../support/declaredReaders';
import { openTestDatabase } from '../../support/openTestDatabase';

describe('the tables of evaluations', () => {
  it('are made by the migrations as the entities say', async () => {
    const database = await openTestDatabase(schema, { name: 'evaluations_drift' });
    try {
      expect(await schemaDrift(database)).toEqual([]);
    } finally {
      await database.drop();
    }
  });

  it('all say who reads their rows', () => {
    expect(schema.entities.length).toBeGreaterThan(6);
    expect(unscopedEntities(schema.entities)).toEqual([]);
  });

  it('are read by the roles that the contract names', () => {
    expect(policyRoles(EvaluationSessionTable)).toEqual(declaredReaders('evaluations', 'EvaluationSession'));
    expect(policyRoles(ApplicantTable)).toEqual(declaredReaders('evaluations', 'Applicant'));
    expect(policyRoles(RecusalTable)).toEqual(declaredReaders('evaluations', 'Recusal'));
    expect(policyRoles(OpinionTable)).toEqual(declaredReaders('evaluations', 'Opinion'));
    expect(policyRoles(ViolationReportTable)).toEqual(declaredReaders('evaluations', 'ViolationReport'));
    expect(policyRoles(VoteTable)).toEqual(declaredReaders('evaluations', 'Vote'));
    expect(policyRoles(PanelDrawTable)).toEqual(declaredReaders('evaluations', 'PanelDraw'));
    expect(policyRoles(SeatTable)).toEqual(declaredReaders('evaluations', 'Seat'));
    expect(policyRoles(ConductCaseTable)).toEqual(declaredReaders('evaluations', 'ConductCase'));
    expect(policyRoles(CommendationLetterTable)).toEqual(
      declaredReaders('evaluations', 'CommendationLetter'),
    );
    expect(policyRoles(TermAssessmentTable)).toEqual(declaredReaders('evaluations', 'TermAssessment'));
  });
});
