import type { DatabaseSession } from '../shared/database/DatabaseSession';
import type { Caller } from '../shared/identity/Caller';
import { pagePerParent } from '../shared/loaders/pagePerParent';
import { rowById } from '../shared/loaders/rowById';
import { rowsByParent } from '../shared/loaders/rowsByParent';
import { rowOfParent } from '../shared/loaders/rowOfParent';
import type { PageArguments } from '../shared/scope/Page';
import type { ReadRepository } from '../shared/scope/ReadRepository';
import type { Seat } from './domain/Seat';
import { applicantRepository } from './persistence/applicantRepository';
import { evaluationSessionRepository } from './persistence/evaluationSessionRepository';
import { noticeRepositories } from './persistence/noticeRepositories';
import type { PanelSeal } from './persistence/panelSeal';
import { pledgeRepository } from './persistence/pledgeRepository';
import { seatRepository } from './persistence/seatRepository';
import { termAssessmentRepository } from './persistence/termAssessmentRepository';

/** The loaders of one request: they batch and remember, and see what the caller may see. */
export function createLoaders(session: DatabaseSession, caller: Caller, seal: PanelSeal) {
  const sessions = evaluationSessionRepository(session, caller);
  const applicants = applicantRepository(session, caller);
  const seats = seatRepository(session, caller);
  const assessments = termAssessmentRepository(session, caller);
  const { notices, attempts, replies } = noticeRepositories(session, caller);
  return {
    sessionById: rowById(sessions),
    seatById: rowById(seats),
    sessionsByPool: pagePerParent(sessions, 'poolId', ({ first, after }: PageArguments) => ({
      first,
      after,
      order: [{ column: 'firstMeetingDay', direction: 'DESC' }],
    })),
    seatsBySession: pagePerParent(seats, 'sessionId', ({ first, after }: PageArguments) => ({
      first,
      after,
    })),
    applicantById: rowById(applicants),
    applicantsBySession: pagePerParent(applicants, 'sessionId', ({ first, after }: PageArguments) => ({
      first,
      after,
      order: [{ column: 'code', direction: 'ASC' }],
    })),
    pledgeBySeat: rowOfParent(pledgeRepository(session, caller), 'seatId'),
    assessmentById: rowById(assessments),
    assessmentsByMember: pagePerParent(assessments, 'memberId', latestFirst),
    assessmentsByExpert: pagePerParent(assessments, 'expertId', latestFirst),
    noticesBySeat: rowsByParent(
      notices,
      ({ seatId }) => seatId,
      (seatIds) => ({ seatId: { in: seatIds } }),
    ),
    attemptsByNotice: rowsByParent(
      attempts,
      ({ noticeId }) => noticeId,
      (noticeIds) => ({ noticeId: { in: noticeIds } }),
      [{ column: 'at', direction: 'ASC' }],
    ),
    repliesByNotice: rowsByParent(
      replies,
      ({ noticeId }) => noticeId,
      (noticeIds) => ({ noticeId: { in: noticeIds } }),
    ),
    seatsByExpert: caller.role === 'EXPERT' ? ownSeats(seats, seal) : openSeats(seats),
  };
}

const latestFirst = ({ first, after }: PageArguments) => ({
  first,
  after,
  order: [
    { column: 'termFrom', direction: 'DESC' },
    { column: 'ordinal', direction: 'DESC' },
  ] as const,
});

export type Loaders = ReturnType<typeof createLoaders>;

const newestFirst = ({ first, after }: PageArguments) => ({
  first,
  after,
  order: [{ column: 'year', direction: 'DESC' }] as const,
});

/** By the expert a seat is found only once its session is open: the column is empty before. */
const openSeats = (seats: ReadRepository<Seat>) => pagePerParent(seats, 'expertId', newestFirst);

/** The holder finds the own seats before as well. */
function ownSeats(seats: ReadRepository<Seat>, seal: PanelSeal): ReturnType<typeof openSeats> {
  const byHolder = pagePerParent(seats, 'holderKey', newestFirst);
  return { load: (expertId, page) => byHolder.load(seal.holderKey(expertId), page) };
}
