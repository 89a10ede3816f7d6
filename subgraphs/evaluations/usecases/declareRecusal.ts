import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { checkedText } from '../domain/checkedText';
import type { ConflictType, Recusal } from '../domain/Recusal';
import { refuse } from '../domain/refusals';
import { recusalRepository } from '../persistence/recusalRepository';
import { caseOfExpert } from './caseOfExpert';
import type { Deps } from './Deps';
import { heldCase } from './heldCase';
import { recuse } from './recuse';

interface DeclareRecusalInput {
  readonly applicant: string;
  readonly conflictType: ConflictType;
  readonly note?: string | null | undefined;
}

/**
 * An expert stays out of a case by the own word; nobody has to agree. Declaring it again changes nothing.
 * @throws Refusal INVALID_TEXT, RECUSAL_PINNED when the office saw no conflict, and those of heldCase and recuse
 */
export async function declareRecusal(
  deps: Deps,
  caller: Caller,
  { applicant: applicantId, conflictType, note }: DeclareRecusalInput,
): Promise<Recusal> {
  requireRole(caller, 'EXPERT');
  const now = deps.clock.now();
  const declared = {
    conflictType,
    origin: 'DECLARED' as const,
    pinned: false,
    note: note === null || note === undefined ? null : checkedText('note', note, 500),
    reason: null,
  };
  const found = await caseOfExpert(deps, caller, applicantId);
  return deps.transaction(async (session) => {
    const { applicant } = await heldCase(session, caller, { ...found, now });
    const id = await recuse(session, { ...found, applicant }, now, (known) => {
      if (known?.status === 'IN_FORCE') return 'STANDS';
      if (known?.pinned) throw refuse('RECUSAL_PINNED');
      return declared;
    });
    return recusalRepository(session, caller).oneOrRefuse(id);
  });
}
