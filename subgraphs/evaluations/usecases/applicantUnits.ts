import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import type { ApplicantUnit } from '../domain/Applicant';
import { applicantRepository } from '../persistence/applicantRepository';

const scope = systemScope('the units of the applicants count against candidates, whoever prepares the draw');

/**
 * The units that the applicants of a session come from, each pair of unit and group once, in the order of the codes;
 * for the conflicts of units at the draw. Who has withdrawn counts no more.
 */
export async function applicantUnits(
  session: DatabaseSession,
  sessionId: string,
): Promise<readonly ApplicantUnit[]> {
  const groups = await applicantRepository(session, scope).countBy(['unitUscc', 'rootUscc'], {
    sessionId,
    withdrawnOn: null,
  });
  return groups.map(({ unitUscc, rootUscc }) => ({ unitUscc, rootUscc }));
}
