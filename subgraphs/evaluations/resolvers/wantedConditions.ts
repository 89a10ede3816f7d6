import type { WantedConditions } from '../domain/draw/DrawConditions';
import type { DrawConditionsInput } from './resolverTypes.generated';

/** The conditions as a client states them; what is null is left to the rules. */
export const wantedConditions = (input: DrawConditionsInput | null | undefined): WantedConditions => ({
  reserves: input?.reserves ?? undefined,
  perEmployerAtMost: input?.perEmployerAtMost ?? undefined,
  nonPublicAtLeast: input?.nonPublicAtLeast ?? undefined,
  outsideAtLeast: input?.outsideAtLeast ?? undefined,
  unitConflicts: input?.unitConflicts ?? undefined,
  guestGroups: input?.guestGroups?.map(({ sharing, group }) => ({ sharingId: sharing, group })) ?? undefined,
});
