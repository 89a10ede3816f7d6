import { expertId, type PoolPlan } from './PoolPlan';
import type { DataSet, RowOf } from './DataSet';

type Case = RowOf<'conduct_case'>;

/**
 * Cases about the second seat of every session, and about that of whoever reported misconduct, resting on the report
 * where there is one; and one about the second member at a seminar outside of the graph.
 */
export function conductRows(
  plan: PoolPlan,
  { seat: seats, violation_report: reports }: Pick<DataSet, 'seat' | 'violation_report'>,
): Pick<DataSet, 'conduct_case'> {
  const { key, authority, unit, members } = plan;
  const made = (end: string, change: Partial<Case>): Case => ({
    id: `case_${end}`,
    kind: 'REFUSAL',
    occasion: 'MEETING',
    occurredOn: '2026-02-10',
    seatId: null,
    sessionId: null,
    memberId: null,
    poolId: `pool_${key}`,
    filingAuthorityId: authority,
    organisingUnitId: unit,
    expertId: expertId(members[1] ?? 0),
    account: `account_${end}`,
    evidence: [`cpaper_${end}`],
    violationReportId: null,
    proposedOn: '2026-02-11',
    hearingEndsOn: '2026-02-23',
    statement: `cstatement_${end}`,
    statedOn: '2026-02-12',
    status: 'UPHELD',
    ruling: 'UNJUSTIFIED',
    reasons: `creasons_${end}`,
    ruledOn: '2026-02-24',
    rulingNo: 1,
    ruledBy: `hidden_ruler_${end}`,
    appealEndsOn: '2026-03-11',
    appealGrounds: `cgrounds_${end}`,
    appealedOn: '2026-02-25',
    appealReasons: `canswer_${end}`,
    appealDecidedOn: '2026-02-26',
    appointmentKey: `hidden_appointment_${end}`,
    termFrom: '2024-03-01',
    termTo: '2027-02-28',
    effect: 'WARN',
    creditRecordId: `hidden_record_${end}`,
    subjectKey: `hidden_subject_${end}`,
    ...change,
  });
  const ofSeats = seats
    .filter(({ id, place }) => place === 2 || reports.some(({ reporterSeatId }) => reporterSeatId === id))
    .map((seat) =>
      made(seat.id.replace('seat_', ''), {
        seatId: seat.id,
        sessionId: seat.sessionId,
        expertId: seat.expertId,
        violationReportId: reports.find(({ sessionId }) => sessionId === seat.sessionId)?.id ?? null,
      }),
    );
  const atSeminar = made(`${key}_0`, { occasion: 'SEMINAR', memberId: `member_${key}_2` });
  return { conduct_case: [...ofSeats, atSeminar] };
}
