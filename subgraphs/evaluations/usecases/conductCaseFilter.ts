import type { CivilDate } from '../../shared/civilDate';
import type { Where } from '../../shared/scope/Where';
import type { CaseStatus, ConductCase, ConductKind } from '../domain/ConductCase';

/** Which cases; the same for a list and the figures about them. */
export interface ConductCaseFilter {
  readonly status?: readonly CaseStatus[] | null | undefined;
  readonly kind?: readonly ConductKind[] | null | undefined;
}

/** The filter as conditions on cases on a day. */
export const casesWhere = ({ status, kind }: ConductCaseFilter, today: CivilDate): Where<ConductCase> => ({
  ...(kind && { kind: { in: kind } }),
  ...(status && { anyOf: status.map((one) => inStatus(one, today)) }),
});

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
