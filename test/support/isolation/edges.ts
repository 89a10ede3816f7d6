import type { DataSet, RowOf, TableName } from './DataSet';
import { isNamed, isOpen, type Question } from './visibleRows';

type Edge = (row: never, question: Question) => string | null;

const edge = <Name extends TableName>(
  to: TableName | null,
  follow: (row: RowOf<Name>, question: Question) => string | null,
): { readonly to: TableName | null; readonly follow: Edge } => ({ to, follow });

/**
 * Single edges of the schema: the id that a row refers to. With a table the edge is null unless that row is in sight as
 * well; without one it is a stub, which those see who may see who stands behind the row (closedFields says who).
 */
export const edges: Readonly<Record<string, ReturnType<typeof edge>>> = {
  'ReviewCommittee.pool': edge<'review_committee'>('expert_pool', ({ poolId }) => poolId),
  'ReviewCommittee.organisingUnit': edge<'review_committee'>(
    'organising_unit',
    ({ organisingUnitId }) => organisingUnitId,
  ),
  'ExpertPool.committee': edge<'expert_pool'>('review_committee', ({ committeeId }) => committeeId),
  'ExpertPool.organisingUnit': edge<'expert_pool'>(
    'organising_unit',
    ({ organisingUnitId }) => organisingUnitId,
  ),
  'ExpertPool.currentFiling': edge<'expert_pool'>('filing', ({ currentFilingId }) => currentFilingId),
  'PoolMember.pool': edge<'pool_member'>('expert_pool', ({ poolId }) => poolId),
  'PoolMember.expert': edge<'pool_member'>(null, ({ expertId }) => expertId),
  'SocialApplication.pool': edge<'social_application'>('expert_pool', ({ poolId }) => poolId),
  'SocialApplication.expert': edge<'social_application'>(null, ({ expertId }) => expertId),
  'Filing.pool': edge<'filing'>('expert_pool', ({ poolId }) => poolId),
  'Consent.filing': edge<'consent'>('filing', ({ filingId }) => filingId),
  'Waiver.filing': edge<'waiver'>('filing', ({ filingId }) => filingId),
  'Waiver.member': edge<'waiver'>('pool_member', ({ memberId }) => memberId),
  'EvaluationSession.pool': edge<'evaluation_session'>(null, ({ poolId }) => poolId),
  'Recusal.applicant': edge<'recusal'>('applicant', ({ applicantId }) => applicantId),
  'Recusal.seat': edge<'recusal'>('seat', ({ seatId }) => seatId),
  'Opinion.applicant': edge<'opinion'>('applicant', ({ applicantId }) => applicantId),
  'Opinion.seat': edge<'opinion'>('seat', ({ seatId }) => seatId),
  'ViolationReport.reporter': edge<'violation_report'>('seat', ({ reporterSeatId }) => reporterSeatId),
  'Vote.applicant': edge<'vote'>('applicant', ({ applicantId }) => applicantId),
  'PanelDraw.session': edge<'panel_draw'>('evaluation_session', ({ sessionId }) => sessionId),
  'PanelDraw.follows': edge<'panel_draw'>('panel_draw', ({ parentId }) => parentId),
  'Seat.draw': edge<'seat'>('panel_draw', ({ drawId }) => drawId),
  'Seat.session': edge<'seat'>('evaluation_session', ({ sessionId }) => sessionId),
  'Notice.session': edge<'notice'>('evaluation_session', ({ sessionId }) => sessionId),
  'Notice.seat': edge<'notice'>('seat', ({ seatId }) => seatId),
  'Seat.expert': edge<'seat'>(null, (seat, question) => {
    const isHolder = question.who.role === 'EXPERT' && question.who.value === seat.expertId;
    return isHolder || isOpen(question, seat) ? seat.expertId : null;
  }),
  'ConductCase.seat': edge<'conduct_case'>('seat', ({ seatId }) => seatId),
  'ConductCase.violationReport': edge<'conduct_case'>(
    'violation_report',
    ({ violationReportId }) => violationReportId,
  ),
  'ConductCase.member': edge<'conduct_case'>('pool_member', ({ memberId }) => memberId),
  'ConductCase.expert': edge<'conduct_case'>(null, (row, question) => {
    const isOwn = question.who.role === 'EXPERT' && question.who.value === row.expertId;
    return isOwn || isNamed(question, row) ? row.expertId : null;
  }),
  'TermAssessment.member': edge<'term_assessment'>('pool_member', ({ memberId }) => memberId),
  'TermAssessment.letter': edge<'term_assessment'>(
    'commendation_letter',
    ({ id }, { rows }) =>
      rows.commendation_letter.find(({ assessmentId }) => assessmentId === id)?.id ?? null,
  ),
  'CommendationLetter.assessment': edge<'commendation_letter'>(
    'term_assessment',
    ({ assessmentId }) => assessmentId,
  ),
  'CommendationLetter.expert': edge<'commendation_letter'>(null, ({ expertId }) => expertId),
  'TermAssessment.expert': edge<'term_assessment'>(null, ({ expertId }) => expertId),
};

/** The row of an id in a table. */
export const rowOf = (rows: DataSet, table: TableName, id: string): { readonly id: string } | undefined =>
  (rows[table] as readonly { readonly id: string }[]).find((row) => row.id === id);
