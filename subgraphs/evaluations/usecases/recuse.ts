import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { newId } from '../../shared/newId';
import { systemScope } from '../../shared/scope/systemScope';
import type { Applicant } from '../domain/Applicant';
import type { Recusal } from '../domain/Recusal';
import { opinionRepository } from '../persistence/opinionRepository';
import { recusalRepository } from '../persistence/recusalRepository';
import type { ExpertsCase } from './caseOfExpert';
import { keepOutOfVote } from './keepOutOfVote';

const scope = systemScope('who may recuse has been checked; the case is closed to the expert as well');

/** What is decided of a pair; kept of an earlier hint is how it came to be known. */
export type Decided = Pick<Recusal, 'conflictType' | 'origin' | 'pinned' | 'note' | 'reason'>;

/**
 * Keeps an expert out of a case that is held: on record, out of its vote, and out of the sight of its opinions.
 * @param decide what to store, told of what is on record of the pair; throws when the pair must stay as it is
 * @returns the id of the recusal
 * @throws Refusal VOTE_CAST, VOTE_CLOSED
 */
export async function recuse(
  session: DatabaseSession,
  { applicant, seat }: ExpertsCase,
  now: Date,
  decide: (known: Recusal | undefined) => Decided | 'STANDS',
): Promise<string> {
  const recusals = recusalRepository(session, scope);
  const pair = { applicantId: applicant.id, seatId: seat.id };
  const [known] = await recusals.find({ where: pair });
  const decided = decide(known);
  if (decided === 'STANDS' && known) return known.id;
  await keepOutOfVote(session, pair);
  await opinionRepository(session, scope).updateWhere(pair, { readByAuthor: false });
  const changes = { ...(decided as Decided), status: 'IN_FORCE' as const, recordedAt: now };
  if (known) {
    await recusals.update(known.id, {}, { ...changes, origin: known.origin });
    return known.id;
  }
  const row = { id: newId('recusal', now), ...placeOf(applicant, seat), ...changes };
  await recusals.insert(row);
  return row.id;
}

/** The columns that say whose case, which seat and under whom. */
export const placeOf = (applicant: Applicant, seat: { readonly id: string; readonly expertId: string }) => ({
  sessionId: applicant.sessionId,
  applicantId: applicant.id,
  seatId: seat.id,
  expertId: seat.expertId,
  filingAuthorityId: applicant.filingAuthorityId,
  organisingUnitId: applicant.organisingUnitId,
});
