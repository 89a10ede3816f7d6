import type { DataSet, TableName } from './DataSet';
import { isNamed, isOpen, type Question } from './visibleRows';

/** The table behind every type whose rows are filtered. A type of the schema that is missing here fails a test. */
export const tableOfType: Readonly<Record<string, TableName>> = {
  OrganisingUnit: 'organising_unit',
  ReviewCommittee: 'review_committee',
  ExpertPool: 'expert_pool',
  PoolMember: 'pool_member',
  Filing: 'filing',
  Consent: 'consent',
  Waiver: 'waiver',
  SocialApplication: 'social_application',
  SharingAgreement: 'sharing_agreement',
  Expert: 'expert',
  EvaluationSession: 'evaluation_session',
  PanelDraw: 'panel_draw',
  Seat: 'seat',
  Notice: 'notice',
  Applicant: 'applicant',
  Recusal: 'recusal',
  Opinion: 'opinion',
  Vote: 'vote',
  ViolationReport: 'violation_report',
  SanctionInterval: 'sanction_interval',
  TermAssessment: 'term_assessment',
  CommendationLetter: 'commendation_letter',
  ConductCase: 'conduct_case',
};

/** Types with an id that everybody may read, or that is no id of a row. */
export const publicTypes: readonly string[] = ['Authority', 'ProfessionalGroup'];

interface ListOf<Name extends TableName> {
  readonly table: Name;
  /** Whether a row in sight belongs to the list of this parent. */
  readonly holds: (row: DataSet[Name][number], parent: string, question: Question) => boolean;
}

const list = <Name extends TableName>(
  table: Name,
  holds: ListOf<Name>['holds'] = () => true,
): ListOf<TableName> => ({ table, holds });

/** Lists of the schema: of the rows in sight, those that belong to the parent. */
export const lists: Readonly<Record<string, ListOf<TableName>>> = {
  'Query.organisingUnits': list('organising_unit'),
  'Query.committees': list('review_committee'),
  'Query.pools': list('expert_pool'),
  'Query.filings': list('filing'),
  'Query.consents': list('consent'),
  'Query.socialApplications': list('social_application'),
  'Query.notices': list('notice'),
  'Seat.notices': list('notice', ({ seatId }, parent) => seatId === parent),
  'Query.experts': list('expert'),
  'Query.sessions': list('evaluation_session'),
  'Query.conductCases': list('conduct_case'),
  'Expert.conductCases': list(
    'conduct_case',
    (row, parent, question) =>
      row.expertId === parent && (question.who.role === 'EXPERT' || isNamed(question, row)),
  ),
  'Query.commendationLetters': list('commendation_letter'),
  'Query.termAssessments': list('term_assessment'),
  'PoolMember.termAssessments': list('term_assessment', ({ memberId }, parent) => memberId === parent),
  'Expert.termAssessments': list('term_assessment', ({ expertId }, parent) => expertId === parent),
  'ExpertPool.members': list('pool_member', ({ poolId }, parent) => poolId === parent),
  'ExpertPool.filings': list('filing', ({ poolId }, parent) => poolId === parent),
  'ExpertPool.sharings': list(
    'sharing_agreement',
    ({ poolId, otherPoolId }, parent) => poolId === parent || otherPoolId === parent,
  ),
  'ExpertPool.sessions': list('evaluation_session', ({ poolId }, parent) => poolId === parent),
  'Filing.roster': list('filing_roster_entry', ({ filingId }, parent) => filingId === parent),
  'Filing.waivers': list('waiver', ({ filingId }, parent) => filingId === parent),
  'Filing.consents': list('consent', ({ filingId }, parent) => filingId === parent),
  'Expert.memberships': list('pool_member', ({ expertId }, parent) => expertId === parent),
  'Expert.seats': list(
    'seat',
    (seat, parent, question) =>
      seat.expertId === parent && (question.who.role === 'EXPERT' || isOpen(question, seat)),
  ),
  'Expert.sanctions': list('sanction_interval', ({ expertId }, parent) => expertId === parent),
  'Expert.accessLog': list('access_record', ({ expertId }, parent) => expertId === parent),
  'EvaluationSession.applicants': list('applicant', ({ sessionId }, parent) => sessionId === parent),
  'EvaluationSession.violationReports': list(
    'violation_report',
    ({ sessionId }, parent) => sessionId === parent,
  ),
  'Applicant.recusals': list('recusal', ({ applicantId }, parent) => applicantId === parent),
  'Applicant.opinions': list('opinion', ({ applicantId }, parent) => applicantId === parent),
  'Applicant.votes': list('vote', ({ applicantId }, parent) => applicantId === parent),
  'Query.draws': list('panel_draw'),
  'EvaluationSession.draws': list('panel_draw', ({ sessionId }, parent) => sessionId === parent),
  'PanelDraw.seats': list('seat', ({ drawId }, parent) => drawId === parent),
  'EvaluationSession.seats': list('seat', ({ sessionId }, parent) => sessionId === parent),
};
