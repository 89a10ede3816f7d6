import { withOwnSeats } from '../../subgraphs/evaluations/persistence/withOwnSeats';
import { useCasesFor, type UseCases } from '../../subgraphs/evaluations/usecases/useCasesFor';
import { bindingClaims, type Caller, type Role } from '../../subgraphs/shared/identity/Caller';
import type { LivedCommittee } from './LivedCommittee';
import type { Stage } from './Stage';

/** Somebody in a role; `person` tells two officers of one body apart. */
export const callerOf = (role: Role, value: string, person = 'a'): Caller => ({
  subject: `demo:${role}:${value}:${person}`,
  role,
  claims: { [bindingClaims[role]]: value },
  scopes: [],
});

/** Who acts for a committee, each with the use cases of the own role alone. */
export interface Actors {
  readonly organiser: UseCases;
  readonly authority: UseCases;
  /** Another officer of the authority, who decides appeals. */
  readonly reviewer: UseCases;
  readonly supervisor: UseCases;
  readonly expert: (expertId: string) => Promise<UseCases>;
}

/** The actors of a committee on a stage. */
export function actorsOf(
  { evaluations: deps }: Stage,
  { unitId, authorityId }: Pick<LivedCommittee, 'unitId' | 'authorityId'>,
): Actors {
  return {
    organiser: useCasesFor(deps, callerOf('ORGANISING_UNIT', unitId)),
    authority: useCasesFor(deps, callerOf('FILING_AUTHORITY', authorityId)),
    reviewer: useCasesFor(deps, callerOf('FILING_AUTHORITY', authorityId, 'b')),
    supervisor: useCasesFor(deps, callerOf('DISCIPLINE_SUPERVISOR', authorityId)),
    expert: async (expertId) => useCasesFor(deps, await withOwnSeats(deps, callerOf('EXPERT', expertId))),
  };
}
