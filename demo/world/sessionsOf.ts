import { addDays } from '../../subgraphs/shared/civilDate';
import { evaluate } from '../../subgraphs/shared/rule';
import type { EvaluationSession, RecordedStatus } from '../../subgraphs/evaluations/domain/EvaluationSession';
import { sessionRules } from '../../subgraphs/evaluations/domain/rules/sessionRules';
import { seatPlace, type ClearSeat } from '../../subgraphs/evaluations/domain/Seat';
import type { Filing } from '../../subgraphs/committees/domain/Filing';
import { randomOf, type Random } from '../random';
import { drawPanel, type PanelMember } from './drawPanel';
import { instantOn } from './instantOn';
import { meetingsOf, type Meeting } from './meetingsOf';
import type { MemberDraft, PoolDraft } from './PoolDraft';
import type { Workshop } from './Workshop';

/** The sessions of a pool with the seats held in them. */
export interface SessionRows {
  readonly sessions: readonly EvaluationSession[];
  readonly seats: readonly ClearSeat[];
}

const OPENS = '08:30';
const CANCELLED = 0.02;
const ABSENT = 0.05;
/** A session to come that has its panel already, sealed until it opens. */
const SEALED = 0.35;
const PLANNED_DAYS_BEFORE = 60;
/** Results have been public by then, and nobody has to keep the panel secret any more. */
const PUBLIC_DAYS_AFTER = 21;

/** The chance of a committee's meetings. */
export const sessionsRandom = ({ seed }: Pick<Workshop, 'seed'>, { pool }: PoolDraft): Random =>
  randomOf(seed, 'sessions', pool.code);

/**
 * Four years of sessions, oldest first, each panel drawn at random from who was in the pool then; and the next.
 * @param leaveFrom index of the first filing whose sessions are left to a replay
 */
export function sessionsOf(
  workshop: Workshop,
  draft: PoolDraft,
  members: readonly MemberDraft[],
  filings: readonly Filing[],
  leaveFrom = Infinity,
): SessionRows {
  const random = sessionsRandom(workshop, draft);
  const sessions: EvaluationSession[] = [];
  const seats: ClearSeat[] = [];
  const attended = new Map<number, ReadonlySet<string>>();
  for (const meeting of meetingsOf(draft, workshop.asOf, random)) {
    const filing = filings[meeting.round];
    if (!filing || meeting.round >= leaveFrom) continue;
    const cancelled = random.chance(CANCELLED) && meeting.yearsAgo > 0;
    const status = cancelled ? 'CANCELLED' : meeting.yearsAgo > 0 ? 'CLOSED' : 'PLANNED';
    const session = sessionAt(workshop, draft, meeting, filing, status);
    sessions.push(session);
    const sealed = random.chance(SEALED) || draft.plan.meetsNow;
    if (cancelled || (meeting.yearsAgo === 0 && !sealed)) continue;
    const panel = drawPanel(draft, membersIn(members, meeting.round), attended, meeting.yearsAgo, random);
    const held = panel.map((member, index) => seatOf(workshop, session, member, index + 1, random));
    attended.set(
      meeting.yearsAgo,
      new Set(held.filter(({ attendance }) => attendance === 'ATTENDED').map(({ expertId }) => expertId)),
    );
    seats.push(...held);
  }
  return { sessions, seats };
}

/** The index of the filing in force. */
export const inForce = ({ rounds }: Pick<PoolDraft, 'rounds'>): number =>
  rounds.findLastIndex(({ outcome }) => outcome === 'APPROVED');

const membersIn = (members: readonly MemberDraft[], round: number): MemberDraft[] =>
  members.filter(({ from, to, member }) => from <= round && round <= to && member.admittedOn !== null);

function sessionAt(
  { ids }: Workshop,
  { committee, pool, groups, plan }: PoolDraft,
  { days, year }: Meeting,
  { id: filingId, firstDay, lastDay }: Filing,
  status: RecordedStatus,
): EvaluationSession {
  const [firstMeetingDay] = days;
  const lastMeetingDay = days.at(-1);
  if (!firstMeetingDay || !lastMeetingDay || !firstDay || !lastDay)
    throw new RangeError(`${pool.code} has a meeting outside its filings`);
  return {
    id: ids('session'),
    code: `${pool.code}-${year}`,
    committeeId: committee.id,
    poolId: pool.id,
    filingId,
    filingAuthorityId: pool.filingAuthorityId,
    organisingUnitId: pool.organisingUnitId,
    year,
    name: `${year}年度${committee.name.replace('委员会', '会议')}`,
    status,
    firstMeetingDay,
    lastMeetingDay,
    meetingDays: days,
    opensAt: instantOn(firstMeetingDay, plan.meetsNow ? '00:00' : OPENS),
    seatCount: plan.seats,
    groups: groups.map(({ groupId, name, seats }) => ({ id: groupId, name, seats })),
    findings: evaluate(sessionRules, {
      asOf: addDays(firstMeetingDay, -PLANNED_DAYS_BEFORE),
      filing: { firstDay, lastDay },
      days: days.map((on) => ({ kind: 'MEETING' as const, on })),
    }),
    cancelReason: status === 'CANCELLED' ? '申报人数不足,本年度不召开评审会议' : null,
    namesOpenedAt: status === 'CLOSED' ? instantOn(firstMeetingDay, OPENS) : null,
    releasedKey: null,
    votingStartedAt: null,
    secrecyEndsOn: status === 'CLOSED' ? addDays(lastMeetingDay, PUBLIC_DAYS_AFTER) : null,
    level: committee.level,
    seriesNo: committee.seriesNo,
    version: status === 'PLANNED' ? 1 : 2,
  };
}

function seatOf(
  { ids }: Workshop,
  session: EvaluationSession,
  { draft: { member }, office }: PanelMember,
  place: number,
  random: Random,
): ClearSeat {
  const came = !random.chance(ABSENT);
  const closed = session.status === 'CLOSED';
  return {
    id: ids('seat'),
    sessionId: session.id,
    committeeId: session.committeeId,
    poolId: session.poolId,
    expertId: member.expertId,
    filingAuthorityId: session.filingAuthorityId,
    organisingUnitId: session.organisingUnitId,
    drawId: null,
    origin: 'ARCHIVE',
    place,
    status: !closed ? 'CALLED' : came ? 'SIGNED_IN' : 'ACCEPTED',
    vacancyReason: null,
    vacatedAt: null,
    liveKey: seatPlace(session.id, place),
    year: session.year,
    opensAt: session.opensAt,
    office,
    groupId: member.groupId,
    attendance: closed ? (came ? 'ATTENDED' : 'ABSENT') : 'PENDING',
  };
}
