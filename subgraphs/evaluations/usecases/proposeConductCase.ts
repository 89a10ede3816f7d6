import { isDuplicateKey } from '../../shared/database/databaseErrors';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { oncePrepared } from '../../shared/idempotency/oncePrepared';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { refuseRow } from '../../shared/scope/rowRefusals';
import { workCalendar } from '../../shared/workCalendar';
import type { ConductCase } from '../domain/ConductCase';
import { deadlineAfter } from '../domain/deadlineAfter';
import { policy } from '../domain/policy';
import {
  checkedProposal,
  notYetRuled,
  requireRefused,
  subjectKeyOf,
  type ConductProposal,
} from '../domain/proposedCase';
import { refuse } from '../domain/refusals';
import { conductCaseRepository } from '../persistence/conductCaseRepository';
import { seatRepository } from '../persistence/seatRepository';
import { violationReportRepository } from '../persistence/violationReportRepository';
import { answeringAuthority } from './answeringAuthority';
import { askAppointments } from './askAppointments';
import type { Deps } from './Deps';

export interface ProposeConductCaseInput extends ConductProposal {
  readonly idempotencyKey: string;
  /** The seat, of a meeting of the caller's own; or the membership. */
  readonly seat?: string | null | undefined;
  readonly member?: string | null | undefined;
  /** A report of the seat's session that the case rests on. */
  readonly violationReport?: string | null | undefined;
}

type Subject = Pick<
  ConductCase,
  | 'seatId'
  | 'sessionId'
  | 'memberId'
  | 'poolId'
  | 'filingAuthorityId'
  | 'organisingUnitId'
  | 'expertId'
  | 'violationReportId'
>;

/**
 * Proposes a refusal without cause or a violation to the filing authority, with its evidence (T五(五)). Nothing follows
 * from it until the expert has been heard and the authority has ruled. A case about a seat whose session has not opened
 * names the seat and nobody. A report that it rests on stays with the offices. For ORGANISING_UNIT.
 * @throws Refusal NOT_FOUND (a report of another session as well), SEAT_OR_MEMBER, NOT_REFUSED, WRONG_OCCASION, NO_EVIDENCE, TOO_MUCH_EVIDENCE,
 *   DATE_IN_FUTURE, INVALID_TEXT, ALREADY_PROPOSED
 */
export async function proposeConductCase(
  deps: Deps,
  caller: Caller,
  input: ProposeConductCaseInput,
): Promise<ConductCase> {
  requireRole(caller, 'ORGANISING_UNIT');
  const today = deps.clock.today();
  const now = deps.clock.now();
  const proposal = checkedProposal(input, today);
  const { idempotencyKey: key, ...request } = input;
  const act = { caller, operation: 'proposeConductCase', key, request, now };
  const id = await oncePrepared(deps, act, {
    prepare: () => subjectOf(deps, caller, input, proposal),
    store: async (session, subject) => {
      const made = {
        ...notYetRuled,
        ...proposal,
        ...subject,
        filingAuthorityId: await answeringAuthority(session, subject.filingAuthorityId),
        id: newId('case', now),
        proposedOn: today,
        hearingEndsOn: deadlineAfter(today, policy.HEARING_PERIOD_DAYS.value, workCalendar.nextWorkday),
        subjectKey: subjectKeyOf(keyedBy(subject), proposal),
      };
      await insertOnce(session, caller, made);
      return made.id;
    },
  });
  return conductCaseRepository(deps.session, caller).oneOrRefuse(id);
}

/** Whom and what the case is about, within the caller's reach. */
async function subjectOf(
  deps: Deps,
  caller: Caller,
  { seat, member, violationReport }: ProposeConductCaseInput,
  proposal: ConductProposal,
): Promise<Subject> {
  const appointed = typeof member === 'string' ? await ofMember(deps, caller, member) : null;
  // What is out of reach is said to be so before anything is said of the case.
  const report = typeof violationReport === 'string' ? await reportOf(deps, caller, violationReport) : null;
  const seated = typeof seat === 'string' ? await ofSeat(deps, caller, seat, proposal) : null;
  const subject = seated ?? appointed;
  if (subject === null || (seated !== null && appointed !== null)) throw refuse('SEAT_OR_MEMBER');
  if (report !== null && report.sessionId !== subject.sessionId) throw refuseRow('NOT_FOUND');
  return { ...subject, violationReportId: report?.id ?? null };
}

const reportOf = ({ session }: Deps, caller: Caller, id: string) =>
  violationReportRepository(session, caller).oneOrRefuse(id);

async function ofSeat(
  { session }: Deps,
  caller: Caller,
  seatId: string,
  proposal: ConductProposal,
): Promise<Omit<Subject, 'violationReportId'>> {
  const seat = await seatRepository(session, caller).oneOrRefuse(seatId);
  requireRefused(seat, proposal);
  const { sessionId, poolId, filingAuthorityId, organisingUnitId, expertId } = seat;
  return {
    seatId,
    sessionId,
    memberId: null,
    poolId,
    filingAuthorityId,
    organisingUnitId,
    expertId,
  };
}

async function ofMember(
  { committees }: Deps,
  caller: Caller,
  memberId: string,
): Promise<Omit<Subject, 'violationReportId'>> {
  const [term] = await askAppointments(committees, { members: [memberId] });
  if (term?.organisingUnitId !== caller.claims.unit) throw refuseRow('NOT_FOUND');
  const { poolId, filingAuthorityId, organisingUnitId, expertId } = term as NonNullable<typeof term>;
  return {
    seatId: null,
    sessionId: null,
    memberId,
    poolId,
    filingAuthorityId,
    organisingUnitId,
    expertId,
  };
}

const keyedBy = ({ seatId, memberId }: Pick<Subject, 'seatId' | 'memberId'>) =>
  seatId === null ? { memberId: memberId ?? '' } : { seatId };

async function insertOnce(
  session: DatabaseSession,
  caller: Caller,
  made: Omit<ConductCase, 'version'>,
): Promise<void> {
  await conductCaseRepository(session, caller)
    .insert(made)
    .catch((error: unknown) => {
      throw isDuplicateKey(error, 'conduct_case_subject') ? refuse('ALREADY_PROPOSED') : error;
    });
}
