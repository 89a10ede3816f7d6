import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { newId } from '../../shared/newId';
import { systemScope } from '../../shared/scope/systemScope';
import { conflictHints, type ExpertUnits } from '../domain/conflictHints';
import { applicantRepository } from '../persistence/applicantRepository';
import { recusalRepository } from '../persistence/recusalRepository';
import { voteRepository } from '../persistence/voteRepository';
import { placeOf } from './recuse';
import type { Sitters } from './askSitters';

const scope = systemScope('potential conflicts are found among all pairs of a session, whoever asks');

/** A seat that is held, its holder known. */
export interface HeldSeat {
  readonly id: string;
  readonly expertId: string;
}

/**
 * Puts potential conflicts of some holders of seats on record, for the office to confirm or ignore. Cases that
 * are under vote or decided are past it. The session is locked.
 */
export async function noteConflicts(
  session: DatabaseSession,
  sessionId: string,
  {
    seats,
    sitters,
    now,
  }: { readonly seats: readonly HeldSeat[]; readonly sitters: Sitters; readonly now: Date },
): Promise<void> {
  const applicants = await applicantRepository(session, scope).find({
    where: { sessionId, withdrawnOn: null },
  });
  const votes = await voteRepository(session, scope).find({ where: { sessionId } });
  const past = new Set(
    votes.filter(({ outcome }) => outcome !== 'NO_QUORUM').map(({ applicantId }) => applicantId),
  );
  const recusals = recusalRepository(session, scope);
  const known = await recusals.find({ where: { sessionId } });
  const byId = new Map(applicants.map((applicant) => [applicant.id, applicant]));
  const hints = conflictHints(
    seats.flatMap((seat) => unitsOf(seat, sitters)),
    applicants.filter(({ id }) => !past.has(id)),
    known,
  );
  const rows = hints.flatMap(({ applicantId, seatId, expertId, conflictType }) => {
    const applicant = byId.get(applicantId);
    if (!applicant) return [];
    return {
      id: newId('recusal', now),
      ...placeOf(applicant, { id: seatId, expertId }),
      conflictType,
      origin: 'FOUND' as const,
      status: 'PROPOSED' as const,
      pinned: false,
      note: null,
      reason: null,
      recordedAt: now,
    };
  });
  if (rows.length > 0) await recusals.insertMany(rows);
}

function unitsOf({ id, expertId }: HeldSeat, { people, ownRoot }: Sitters): ExpertUnits[] {
  const archive = people.get(expertId)?.archive;
  if (!archive) return [];
  const { rootUscc, formerRootUsccs } = archive;
  return [{ seatId: id, expertId, roots: { now: rootUscc, before: formerRootUsccs }, exempt: ownRoot }];
}
