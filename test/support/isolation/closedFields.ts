import type { Role } from '../../../subgraphs/shared/identity/Caller';

const stewards: readonly Role[] = ['FILING_AUTHORITY', 'ORGANISING_UNIT'];
const withExpert: readonly Role[] = [...stewards, 'EXPERT'];
const officials: readonly Role[] = [...stewards, 'DISCIPLINE_SUPERVISOR'];
const rulings: readonly Role[] = ['FILING_AUTHORITY', 'EXPERT'];

/**
 * Fields that fewer roles read than the row they stand in, from the descriptions of the schema. To everybody else
 * they are null or empty.
 */
export const closedFields: Readonly<Record<string, readonly Role[]>> = {
  'Expert.idNumber': withExpert,
  'Expert.phone': withExpert,
  'Expert.sex': withExpert,
  'Expert.birthYear': withExpert,
  'Expert.status': withExpert,
  'Expert.employment': withExpert,
  'Expert.titles': withExpert,
  'Expert.attestations': withExpert,
  'Expert.exemptions': withExpert,
  'Expert.trainings': withExpert,
  'Expert.continuingEducation': withExpert,
  'Expert.contactChanges': withExpert,
  'Expert.sanctions': rulings,
  'Expert.creditRecords': rulings,
  'Expert.accessLog': ['EXPERT'],
  'PoolMember.pool': [...stewards, 'CONSENTING_DEPARTMENT'],
  'PoolMember.expert': withExpert,
  'PoolMember.fieldExperience': withExpert,
  'SocialApplication.pool': stewards,
  'SocialApplication.expert': withExpert,
  'EvaluationSession.pool': officials,
  'EvaluationSession.seatCount': officials,
  'EvaluationSession.findings': officials,
  'EvaluationSession.drawReadiness': officials,
  'EvaluationSession.panelFindings': officials,
  'EvaluationSession.board': officials,
  'Notice.code': ['EXPERT'],
  'Query.verifyNotice': ['EMPLOYER'],
  'EvaluationSession.vacantPlaces': officials,
  'EvaluationSession.earlyOpenings': officials,
  'Seat.draw': officials,
  'Applicant.withdrawReason': officials,
  'Recusal.note': withExpert,
  'Recusal.reason': withExpert,
  'Seat.signIn': stewards,
  'EvaluationSession.publicity': officials,
  'ViolationReport.reporter': ['FILING_AUTHORITY', 'EXPERT'],
  'Vote.seats': officials,
  'Vote.voted': officials,
  'Vote.hasVoted': ['EXPERT'],
  'Vote.findings': officials,
  'ExpertPool.findings': stewards,
  'ExpertPool.sharings': stewards,
  'Filing.roster': stewards,
  'Filing.findings': stewards,
  'Filing.waivers': stewards,
  'PoolMember.renewals': withExpert,
  'ConductCase.member': withExpert,
  'ConductCase.violationReport': officials,
  'TermAssessment.remarks': stewards,
  'CommendationLetter.expert': withExpert,
  'CommendationLetter.findings': stewards,
  'Viewer.authority': ['FILING_AUTHORITY', 'CONSENTING_DEPARTMENT', 'DISCIPLINE_SUPERVISOR'],
  'Viewer.unit': ['ORGANISING_UNIT'],
  'Viewer.expert': ['EXPERT'],
};
