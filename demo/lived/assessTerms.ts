import { askAppointments } from '../../subgraphs/evaluations/usecases/askAppointments';
import { addDays, type CivilDate } from '../../subgraphs/shared/civilDate';
import { randomOf } from '../random';
import { instantOn } from '../world/instantOn';
import { actorsOf } from './actors';
import type { LivedCommittee } from './LivedCommittee';
import type { Stage } from './Stage';

/** Terms assessed in each committee. */
const MOST = 10;
const ASSESSED_AGO = 10;

/** The organiser assesses terms that have ended, with scores from middling to excellent. */
export async function assessTerms(
  stage: Stage,
  committee: LivedCommittee,
  { seed, asOf }: { readonly seed: string; readonly asOf: CivilDate },
): Promise<void> {
  const { organiser } = actorsOf(stage, committee);
  const random = randomOf(seed, 'assessed', committee.poolCode);
  const today = addDays(asOf, -ASSESSED_AGO);
  stage.at(instantOn(today, '16:00'));
  const terms = await askAppointments(stage.evaluations.committees, { pool: committee.poolId });
  const ended = terms
    .filter(({ termTo }) => termTo < today)
    .sort((one, other) => (`${one.memberId}${one.termFrom}` < `${other.memberId}${other.termFrom}` ? -1 : 1));
  for (const { memberId, termFrom } of ended.slice(0, MOST))
    await organiser.assessTerm({
      idempotencyKey: `${memberId}-${termFrom}`.slice(-60),
      member: memberId,
      termFrom,
      quality: random.int(70, 100),
      attitude: random.int(75, 100),
      discipline: random.int(80, 100),
      duty: random.int(70, 100),
    });
  await stage.settled();
}
