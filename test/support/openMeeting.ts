import { seatPlace } from '../../subgraphs/evaluations/domain/Seat';
import { evaluate } from '../../subgraphs/shared/rule';
import { sessionRules } from '../../subgraphs/evaluations/domain/rules/sessionRules';
import { applicantRow, seatRow, sessionRow, type EvaluationsWorld } from './evaluationsWorld';
import { callerAs } from './testIdentity';

/** Ten in the morning of the first meeting day. */
export const DURING_THE_MEETING = '2026-03-10T02:00:00Z';

/** What R-06 finds of the session's days, with the validity that a vote is checked against. */
const findings = evaluate(sessionRules, {
  asOf: '2026-03-01',
  filing: { firstDay: '2025-01-01', lastDay: '2026-03-31' },
  days: [{ kind: 'MEETING', on: '2026-03-10' }],
});

export const expertNo = (number: number) => callerAs('EXPERT', `expert_${number}`);

/**
 * An open session of `seats` seats, the first `signedIn` of whose holders have come, and one applicant, on an emptied
 * world. Names are open.
 */
export async function openMeeting(
  world: EvaluationsWorld,
  { seats, signedIn = seats }: { readonly seats: number; readonly signedIn?: number },
): Promise<void> {
  await world.clear();
  world.at(DURING_THE_MEETING);
  await world.addSessions(
    sessionRow({ seatCount: seats, findings, namesOpenedAt: new Date('2026-03-10T00:00:00Z') }),
  );
  const numbers = Array.from({ length: seats }, (_, index) => index + 1);
  await world.addSeats(
    ...numbers.map((number) =>
      seatRow({
        id: `seat_${number}`,
        expertId: `expert_${number}`,
        place: number,
        liveKey: seatPlace('session_a', number),
        ...(number <= signedIn
          ? { status: 'SIGNED_IN' as const, attendance: 'ATTENDED' as const }
          : { status: 'ACCEPTED' as const }),
      }),
    ),
  );
  await world.addApplicants(applicantRow());
}
