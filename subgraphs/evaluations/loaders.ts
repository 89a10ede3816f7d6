import DataLoader from 'dataloader';
import type { DatabaseSession } from '../shared/database/DatabaseSession';
import type { Caller } from '../shared/identity/Caller';
import { pagePerParent } from '../shared/loaders/pagePerParent';
import { rowById } from '../shared/loaders/rowById';
import { rowOfParent } from '../shared/loaders/rowOfParent';
import { rowsByParent } from '../shared/loaders/rowsByParent';
import type { Page, PageArguments, PageRequest } from '../shared/scope/Page';
import type { ReadRepository } from '../shared/scope/ReadRepository';
import type { PersonArchive } from './domain/draw/DrawFacts';
import type { Seat } from './domain/Seat';
import type { ConductCase } from './domain/ConductCase';
import type { SessionBoard } from './domain/sessionBoard';
import { boardLoader } from './loaders/boardLoader';
import { applicantRepository } from './persistence/applicantRepository';
import { commendationLetterRepository } from './persistence/commendationLetterRepository';
import { conductCaseRepository } from './persistence/conductCaseRepository';
import { drawIncidentRepository } from './persistence/drawIncidentRepository';
import { drawRegister } from './persistence/drawRecordRepository';
import { drawShareRepository } from './persistence/drawShareRepository';
import { drawSignOffRepository } from './persistence/drawSignOffRepository';
import { earlyOpeningRepository } from './persistence/earlyOpeningRepository';
import { evaluationSessionRepository } from './persistence/evaluationSessionRepository';
import { noticeRepositories } from './persistence/noticeRepositories';
import { panelDrawRepository } from './persistence/panelDrawRepository';
import type { PanelSeal } from './persistence/panelSeal';
import { opinionRepository } from './persistence/opinionRepository';
import { pledgeRepository } from './persistence/pledgeRepository';
import { publicityRepository } from './persistence/publicityRepository';
import { recusalRepository } from './persistence/recusalRepository';
import { seatRepository } from './persistence/seatRepository';
import { termAssessmentRepository } from './persistence/termAssessmentRepository';
import { signInRepository } from './persistence/signInRepository';
import { violationReportRepository } from './persistence/violationReportRepository';
import { voteRepository } from './persistence/voteRepository';
import { voteRollRepository } from './persistence/voteRollRepository';

/** What the board and findings are made with beside rows. */
interface LoaderTools {
  readonly seal: PanelSeal;
  /** How many holders of each board are trained; experts knows. */
  readonly countTrained: (boards: readonly SessionBoard[]) => Promise<(number | null)[]>;
  /** The continuing education of experts, by year; experts knows. */
  readonly educationOf: (
    expertIds: readonly string[],
  ) => Promise<(PersonArchive['continuingEducation'] | null)[]>;
}

/** The loaders of one request: they batch and remember, and see what the caller may see. */
export function createLoaders(
  session: DatabaseSession,
  caller: Caller,
  { seal, countTrained, educationOf }: LoaderTools,
) {
  const sessions = evaluationSessionRepository(session, caller);
  const recusals = recusalRepository(session, caller);
  const opinions = opinionRepository(session, caller);
  const votes = voteRepository(session, caller);
  const reports = violationReportRepository(session, caller);
  const applicants = applicantRepository(session, caller);
  const seats = seatRepository(session, caller);
  const letters = commendationLetterRepository(session, caller);
  const assessments = termAssessmentRepository(session, caller);
  const { notices, attempts, replies } = noticeRepositories(session, caller);
  const cases = conductCaseRepository(session, caller);
  return {
    sessionById: rowById(sessions),
    seatById: rowById(seats),
    boardOf: boardLoader(session, caller, seal),
    educationOf: new DataLoader<string, PersonArchive['continuingEducation'] | null>(educationOf),
    trainedOn: new DataLoader<SessionBoard, number | null>(countTrained),
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
    recusalById: rowById(recusals),
    recusalsByApplicant: pagePerParent(recusals, 'applicantId', ({ first, after }: PageArguments) => ({
      first,
      after,
      order: [{ column: 'seatId', direction: 'ASC' }],
    })),
    opinionById: rowById(opinions),
    opinionsByApplicant: pagePerParent(opinions, 'applicantId', ({ first, after }: PageArguments) => ({
      first,
      after,
      order: [{ column: 'seatId', direction: 'ASC' }],
    })),
    voteById: rowById(votes),
    votesByApplicant: rowsByParent(
      votes,
      ({ applicantId }) => applicantId,
      (ids) => ({ applicantId: { in: ids } }),
      [{ column: 'round', direction: 'ASC' }],
    ),
    ownRollByVote: rowOfParent(voteRollRepository(session, caller), 'voteId'),
    signInBySeat: rowOfParent(signInRepository(session, caller), 'seatId'),
    publicityBySession: rowOfParent(publicityRepository(session, caller), 'sessionId'),
    reportById: rowById(reports),
    reportsBySession: pagePerParent(reports, 'sessionId', ({ first, after }: PageArguments) => ({
      first,
      after,
    })),
    pledgeBySeat: rowOfParent(pledgeRepository(session, caller), 'seatId'),
    conductCaseById: rowById(cases),
    casesByExpert: rowsAbout(cases, caller, proposedLast),
    letterById: rowById(letters),
    letterByTerm: rowOfParent(letters, 'termKey'),
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
    seatsByDraw: pagePerParent(seats, 'drawId', ({ first, after }: PageArguments) => ({ first, after })),
    ...drawLoaders(session, caller),
    seatsByExpert: rowsAbout(seats, caller, newestFirst),
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

const proposedLast = ({ first, after }: PageArguments) => ({
  first,
  after,
  order: [{ column: 'proposedOn', direction: 'DESC' }] as const,
});

/**
 * Rows about an expert: found by the name, which they carry once the session is open and not before. The
 * expert reads the own ones before as well: whatever is in an expert's reach is the expert's own.
 */
function rowsAbout<Row extends Seat | ConductCase>(
  rows: ReadRepository<Row>,
  { claims }: Caller,
  request: (page: PageArguments) => PageRequest<Row>,
): { load(expertId: string, page: PageArguments): Promise<Page<Row>> } {
  const byName = pagePerParent(rows, 'expertId', request);
  return {
    load: (expertId, page) =>
      expertId === claims.expert ? rows.page(request(page)) : byName.load(expertId, page),
  };
}

/** The loaders of draws; see createLoaders. */
function drawLoaders(session: DatabaseSession, caller: Caller) {
  const draws = panelDrawRepository(session, caller);
  const ofDraws = (ids: readonly string[]) => ({ drawId: { in: ids } });
  return {
    drawById: rowById(draws),
    drawsBySession: pagePerParent(draws, 'sessionId', ({ first, after }: PageArguments) => ({
      first,
      after,
      order: [{ column: 'attempt', direction: 'DESC' }],
    })),
    sharesByDraw: rowsByParent(drawShareRepository(session, caller), ({ drawId }) => drawId, ofDraws, [
      // ORGANISER, AUTHORITY, SUPERVISOR as they were made
      { column: 'id', direction: 'ASC' },
    ]),
    signOffsByDraw: rowsByParent(drawSignOffRepository(session, caller), ({ drawId }) => drawId, ofDraws, [
      { column: 'signedAt', direction: 'ASC' },
    ]),
    incidentsByDraw: rowsByParent(drawIncidentRepository(session, caller), ({ drawId }) => drawId, ofDraws, [
      { column: 'occurredAt', direction: 'ASC' },
    ]),
    registeredById: rowById(drawRegister(session)),
    openingsBySession: rowsByParent(
      earlyOpeningRepository(session, caller),
      ({ sessionId }) => sessionId,
      (ids) => ({ sessionId: { in: ids } }),
      [{ column: 'requestedAt', direction: 'ASC' }],
    ),
    vacantPlacesOf: vacantPlaces(session, caller),
  };
}

/** Places of a drawn panel that nobody holds; null for a session whose panel is not drawn. */
function vacantPlaces(session: DatabaseSession, caller: Caller): DataLoader<string, number | null> {
  return new DataLoader(async (ids) => {
    const drawn = await panelDrawRepository(session, caller).find({ where: { panelKey: { in: ids } } });
    const held = await seatRepository(session, caller).countPerParent('sessionId', ids, {
      liveKey: { not: null },
    });
    const meetings = await evaluationSessionRepository(session, caller).byIds(
      drawn.map(({ sessionId }) => sessionId),
    );
    const vacant = new Map(
      meetings.map(({ id, seatCount }) => [id, seatCount - (held.get(id) ?? 0)] as const),
    );
    return ids.map((id) => vacant.get(id) ?? null);
  });
}
