import { NEVER, seatPlace } from '../../../subgraphs/evaluations/domain/Seat';
import { drawIdOf, drawRows } from './drawRows';
import { isSignedIn, meetingRows } from './meetingRows';
import { expertId, type PoolPlan } from './PoolPlan';
import type { RowOf, DataSet } from './DataSet';

/** What the evaluations subgraph holds of a pool: its sessions, and who sits in them. */
export function sessionRows(
  plan: PoolPlan,
): Pick<DataSet, 'evaluation_session' | 'seat' | keyof Meeting | keyof Draws> {
  const made = (plan.sessions ?? []).map((planned, index) => sessionAndSeats(plan, planned, index));
  return {
    evaluation_session: made.map(({ session }) => session),
    seat: made.flatMap(({ seats }) => seats),
    applicant: made.flatMap(({ meeting }) => meeting.applicant),
    pledge: made.flatMap(({ meeting }) => meeting.pledge),
    recusal: made.flatMap(({ meeting }) => meeting.recusal),
    opinion: made.flatMap(({ meeting }) => meeting.opinion),
    vote: made.flatMap(({ meeting }) => meeting.vote),
    vote_roll: made.flatMap(({ meeting }) => meeting.vote_roll),
    panel_draw: made.flatMap(({ draws }) => draws.panel_draw),
    draw_share: made.flatMap(({ draws }) => draws.draw_share),
    draw_sign_off: made.flatMap(({ draws }) => draws.draw_sign_off),
    draw_incident: made.flatMap(({ draws }) => draws.draw_incident),
    draw_record: made.flatMap(({ draws }) => draws.draw_record),
    early_opening: made.flatMap(({ draws }) => draws.early_opening),
    sign_in: made.flatMap(({ meeting }) => meeting.sign_in),
    publicity: made.flatMap(({ meeting }) => meeting.publicity),
    violation_report: made.flatMap(({ meeting }) => meeting.violation_report),
  };
}

type Meeting = ReturnType<typeof meetingRows>;
type Draws = ReturnType<typeof drawRows>;
const cameIn = { status: 'SIGNED_IN', attendance: 'ATTENDED' } as const;

type Planned = NonNullable<PoolPlan['sessions']>[number];

function sessionAndSeats({ key, authority, unit, members }: PoolPlan, planned: Planned, index: number) {
  const { opens, status = 'PLANNED', guests = [] } = planned;
  const name = `${key}_${index + 1}`;
  const day = opens.slice(0, 10);
  const year = Number(opens.slice(0, 4));
  const opensAt = new Date(opens);
  const place = {
    committeeId: `cmte_${key}`,
    poolId: `pool_${key}`,
    filingAuthorityId: authority,
    organisingUnitId: unit,
  };
  const holders = [...members.slice(0, 3), ...guests];
  const session: RowOf<'evaluation_session'> = {
    id: `session_${name}`,
    code: `scode_${name}`,
    ...place,
    filingId: `filing_${key}_1`,
    year,
    name: `评审会议 sname_${name}`,
    status,
    firstMeetingDay: day,
    lastMeetingDay: day,
    meetingDays: [day],
    opensAt,
    seatCount: holders.length,
    groups: [{ id: 'g1', name: `sgroup_${name}`, seats: holders.length }],
    findings: [
      {
        rule: 'R-06',
        clause: 'T一(二)',
        severity: 'HARD',
        outcome: 'PASS',
        message: { zh: `sfound_${name}`, en: `sfound_${name}` },
        facts: {},
      },
    ],
    cancelReason: status === 'CANCELLED' ? `hidden_cancel_${name}` : null,
    namesOpenedAt: null,
    releasedKey: null,
    votingStartedAt: null,
    secrecyEndsOn: null,
    level: 'SENIOR',
    seriesNo: 1,
  };
  const called = holders.map((number, seated): RowOf<'seat'> => ({
    id: `seat_${name}_${seated + 1}`,
    sessionId: session.id,
    ...place,
    expertId: expertId(number),
    drawId: drawIdOf(session),
    origin: 'DRAW',
    place: seated + 1,
    status: status === 'CLOSED' ? 'SIGNED_IN' : 'CALLED',
    vacancyReason: null,
    vacatedAt: null,
    liveKey: seatPlace(session.id, seated + 1),
    year,
    opensAt: status === 'CANCELLED' ? NEVER : opensAt,
    office: seated === 0 ? 'CHAIR' : 'MEMBER',
    groupId: 'g1',
    attendance: status === 'CLOSED' ? 'ATTENDED' : 'PENDING',
  }));
  const seats = called.map((seat) => (isSignedIn(seat) ? { ...seat, ...cameIn } : seat));
  return {
    session,
    seats,
    meeting: meetingRows(session, seats),
    draws: drawRows(session, holders.map(expertId)),
  };
}
