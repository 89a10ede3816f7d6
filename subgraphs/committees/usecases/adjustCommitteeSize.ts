import type { Caller } from '../../shared/identity/Caller';
import { MOST_SEATS } from '../domain/committeeToRegister';
import { requireText, requireWithin } from '../domain/inputChecks';
import { refuse } from '../domain/refusals';
import type { ReviewCommittee } from '../domain/ReviewCommittee';
import { reviewCommitteeRepository } from '../persistence/reviewCommitteeRepository';
import type { Deps } from './Deps';
import { requireRole } from '../../shared/identity/requireRole';
import { requireVersion } from './requireVersion';

interface Input {
  readonly id: string;
  readonly version: number;
  readonly seatsAtLeast?: number | null | undefined;
  readonly largeScale?: boolean | null | undefined;
  readonly reason: string;
}

/** Agrees to a smaller executive number, or flags the committee as large. For FILING_AUTHORITY. */
export async function adjustCommitteeSize(
  deps: Deps,
  caller: Caller,
  input: Input,
): Promise<ReviewCommittee> {
  requireRole(caller, 'FILING_AUTHORITY');
  const { id, version, seatsAtLeast, largeScale } = input;
  const reason = requireText('reason', input.reason, 1000);
  const isSize = seatsAtLeast !== null && seatsAtLeast !== undefined;
  const isScale = largeScale !== null && largeScale !== undefined;
  if (!isSize && !isScale) throw refuse('NOTHING_TO_CHANGE');
  if (isSize) requireWithin('seatsAtLeast', seatsAtLeast, 1, MOST_SEATS);
  return deps.transaction(async (session) => {
    const committees = reviewCommitteeRepository(session, caller);
    requireVersion(await committees.oneOrRefuse(id), version);
    await committees.update(
      id,
      { expectedVersion: version },
      {
        ...(isSize && { seatsAtLeast, adjustmentReason: reason, adjustedOn: deps.clock.today() }),
        ...(isScale && { largeScale, largeScaleReason: reason }),
      },
    );
    return committees.oneOrRefuse(id);
  });
}
