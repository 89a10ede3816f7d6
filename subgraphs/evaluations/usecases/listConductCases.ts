import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { Where } from '../../shared/scope/Where';
import type { CivilDate } from '../../shared/civilDate';
import type { CaseStatus, ConductCase, ConductKind } from '../domain/ConductCase';
import { conductCaseRepository } from '../persistence/conductCaseRepository';
import type { Deps } from './Deps';

interface Input extends PageArguments {
  readonly filter?: ConductCaseFilter | null | undefined;
}

interface ConductCaseFilter {
  readonly status?: readonly CaseStatus[] | null | undefined;
  readonly kind?: readonly ConductKind[] | null | undefined;
}

/** The cases that the caller may see, the latest proposed first. */
export async function listConductCases(
  { session, clock }: Deps,
  caller: Caller,
  { first, after, filter }: Input,
): Promise<Page<ConductCase>> {
  const { status, kind } = filter ?? {};
  return conductCaseRepository(session, caller).page({
    first,
    after,
    where: {
      ...(kind && { kind: { in: kind } }),
      ...(status && { anyOf: status.map((one) => inStatus(one, clock.today())) }),
    },
    order: [{ column: 'proposedOn', direction: 'DESC' }],
  });
}

/** That the time for a statement has passed is not stored: it follows from its last day. */
const inStatus = (status: CaseStatus, today: CivilDate): Where<ConductCase> => {
  if (status === 'PROPOSED')
    return { status, anyOf: [{ hearingEndsOn: { gte: today } }, { expertId: null }] };
  if (status === 'HEARD')
    return {
      anyOf: [{ status }, { status: 'PROPOSED', hearingEndsOn: { lt: today }, expertId: { isNull: false } }],
    };
  return { status };
};
