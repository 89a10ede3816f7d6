import { termAssessmentRepository } from '../../subgraphs/evaluations/persistence/termAssessmentRepository';
import { addDays, type CivilDate } from '../../subgraphs/shared/civilDate';
import { systemScope } from '../../subgraphs/shared/scope/systemScope';
import { instantOn } from '../world/instantOn';
import { actorsOf } from './actors';
import { asFarAsAllowed } from './asFarAsAllowed';
import type { LivedCommittee } from './LivedCommittee';
import type { Stage } from './Stage';

/** Letters tried in each committee, and how long after the end of the terms they are written. */
const MOST = 4;
const AFTER = 40;

const scope = systemScope('whoever plays every part of the demo knows the assessments');

/** The organiser writes to the units of excellent experts (函告, R-68), where no secrecy is in the way. */
export async function commend(stage: Stage, committee: LivedCommittee, lastDay: CivilDate): Promise<void> {
  const { organiser } = actorsOf(stage, committee);
  stage.at(instantOn(addDays(lastDay, AFTER), '10:00'));
  const excellent = await termAssessmentRepository(stage.evaluations.session, scope).find({
    where: { poolId: committee.poolId, grade: 'EXCELLENT', currentKey: { isNull: false } },
    limit: MOST,
  });
  for (const { id: assessment } of excellent)
    await asFarAsAllowed(['SECRECY_RUNS', 'NO_EMPLOYER'], () =>
      organiser.issueCommendation({ idempotencyKey: `${assessment}-letter`, assessment }),
    );
  await stage.settled();
}
