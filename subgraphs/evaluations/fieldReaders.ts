import type { FieldReaderTable } from '../shared/guardFields';
import type { Role } from '../shared/identity/Caller';

const officials: readonly Role[] = [
  'FILING_AUTHORITY',
  'ORGANISING_UNIT',
  'DISCIPLINE_SUPERVISOR',
  'SERVICE',
];

/** Who prepares a draw, who files its pool, and who supervises it. */
const drawOfficials: readonly Role[] = ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'DISCIPLINE_SUPERVISOR'];

const stewards: readonly Role[] = ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'SERVICE'];

/** Not the supervisor: what a conflict is about is of the person. */
const concerned: readonly Role[] = ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'EXPERT'];

/** Fields that fewer roles read than the row they stand in. The same who may see a pool sees its stub. */
export const fieldReaders: FieldReaderTable = {
  'EvaluationSession.pool': { roles: officials, otherwise: null },
  'EvaluationSession.seatCount': { roles: officials, otherwise: null },
  'Query.verifyNotice': { roles: ['EMPLOYER'], otherwise: null },
  'Notice.code': { roles: ['EXPERT'], otherwise: null },
  'EvaluationSession.findings': { roles: officials, otherwise: [] },
  'EvaluationSession.board': { roles: drawOfficials, otherwise: null },
  'EvaluationSession.panelFindings': { roles: drawOfficials, otherwise: null },
  'EvaluationSession.drawReadiness': { roles: drawOfficials, otherwise: null },
  'Recusal.note': { roles: concerned, otherwise: null },
  'Recusal.reason': { roles: concerned, otherwise: null },
  'Seat.signIn': { roles: ['FILING_AUTHORITY', 'ORGANISING_UNIT'], otherwise: null },
  'EvaluationSession.publicity': { roles: officials, otherwise: null },
  'ViolationReport.reporter': { roles: ['FILING_AUTHORITY', 'EXPERT'], otherwise: null },
  'Vote.seats': { roles: officials, otherwise: null },
  'Vote.voted': { roles: officials, otherwise: null },
  'Vote.findings': { roles: officials, otherwise: [] },
  'Applicant.withdrawReason': { roles: officials, otherwise: null },
  'ConductCase.violationReport': { roles: drawOfficials, otherwise: null },
  'ConductCase.member': { roles: [...stewards, 'EXPERT'], otherwise: null },
  'CommendationLetter.expert': { roles: concerned, otherwise: null },
  'CommendationLetter.findings': { roles: stewards, otherwise: [] },
  'TermAssessment.remarks': { roles: stewards, otherwise: null },
};
