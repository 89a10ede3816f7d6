import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { CivilDate } from '../../shared/civilDate';
import { systemScope } from '../../shared/scope/systemScope';
import { workCalendar } from '../../shared/workCalendar';
import { deadlineAfter } from '../domain/deadlineAfter';
import { policy } from '../domain/policy';
import { conductCaseRepository } from '../persistence/conductCaseRepository';

const scope = systemScope('cases about a seat name its holder once the session opens');

/** Puts the names into the cases of a session that opens; their hearing runs from that day. */
export async function openConductCases(
  session: DatabaseSession,
  sessionId: string,
  held: readonly { readonly id: string; readonly expertId: string }[],
  today: CivilDate,
): Promise<void> {
  const hearingEndsOn = deadlineAfter(today, policy.HEARING_PERIOD_DAYS.value, workCalendar.nextWorkday);
  const cases = conductCaseRepository(session, scope);
  const holders = new Map(held.map(({ id, expertId }) => [id, expertId]));
  for (const { id, seatId } of await cases.find({ where: { sessionId, expertId: null } })) {
    const expertId = holders.get(seatId ?? '');
    if (expertId !== undefined) await cases.update(id, {}, { expertId, hearingEndsOn });
  }
}
