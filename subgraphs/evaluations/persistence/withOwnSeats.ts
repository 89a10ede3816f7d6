import { addYears } from '../../shared/civilDate';
import type { Clock } from '../../shared/clock';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { systemScope } from '../../shared/scope/systemScope';
import { evaluationSessionRepository } from './evaluationSessionRepository';
import type { PanelSeal } from './panelSeal';
import { seatRepository } from './seatRepository';

const scope = systemScope('an expert finds the own seats, sealed ones by the key of each session');

/** How long after its last day a session that never opened is still looked at. */
const YEARS_AFTER = 1;

interface Found {
  readonly session: DatabaseSession;
  readonly seal: Pick<PanelSeal, 'holderKeys'>;
  readonly clock: Pick<Clock, 'today'>;
}

/**
 * An expert with the ids of the seats that are the expert's own, held or given up; others as they are. Two statements
 * for an expert: the sessions whose names are sealed, each with a holder key of its own, and the seats. A session that
 * never opened, because it was cancelled, drops out a year after its last day: else every request would make a key for
 * each that there ever was.
 */
export async function withOwnSeats({ session, seal, clock }: Found, caller: Caller): Promise<Caller> {
  const { expert } = caller.claims;
  if (expert === undefined) return caller;
  const unopened = await evaluationSessionRepository(session, scope).find({
    where: {
      namesOpenedAt: { isNull: true },
      lastMeetingDay: { gte: addYears(clock.today(), -YEARS_AFTER) },
    },
  });
  const keys = unopened.flatMap(({ id }) => seal.holderKeys(id, expert));
  const seats = await seatRepository(session, scope).find({
    where: { anyOf: [{ expertId: expert }, { holderKey: { in: keys } }] },
  });
  return Object.freeze({ ...caller, derived: Object.freeze({ ownSeats: seats.map(({ id }) => id) }) });
}
