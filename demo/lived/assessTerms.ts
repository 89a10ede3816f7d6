import { seatRepository } from '../../subgraphs/evaluations/persistence/seatRepository';
import { askAppointments } from '../../subgraphs/evaluations/usecases/askAppointments';
import { addDays, type CivilDate } from '../../subgraphs/shared/civilDate';
import { systemScope } from '../../subgraphs/shared/scope/systemScope';
import type { Random } from '../random';
import { instantOn } from '../world/instantOn';
import { actorsOf } from './actors';
import type { LivedCommittee } from './LivedCommittee';
import type { Stage } from './Stage';

/** Terms assessed in each committee; the others wait in the worklist of the organiser. */
const MOST = 8;
/** After the last meeting of the term and before the next filing is decided, which needs the assessments. */
const BEFORE_END = 15;

const scope = systemScope('whoever plays every part of the demo knows who came');

/**
 * The organiser assesses terms that are about to end (任期考核, R-67): of those who sat first, one of them excellent,
 * the others from middling to excellent.
 */
export async function assessTerms(
  stage: Stage,
  committee: LivedCommittee,
  { lastDay, random }: { readonly lastDay: CivilDate; readonly random: Random },
): Promise<void> {
  const { organiser } = actorsOf(stage, committee);
  stage.at(instantOn(addDays(lastDay, -BEFORE_END), '16:00'));
  const { poolId } = committee;
  const terms = await askAppointments(stage.evaluations.committees, { pool: poolId });
  const sat = await seatRepository(stage.evaluations.session, scope).find({
    where: { poolId, attendance: 'ATTENDED' },
  });
  const came = new Set(sat.map(({ expertId }) => expertId));
  const ending = terms
    .filter(({ termTo }) => termTo === lastDay)
    .sort((one, other) => (one.memberId < other.memberId ? -1 : 1));
  const inTurn = [
    ...ending.filter(({ expertId }) => came.has(expertId)),
    ...ending.filter(({ expertId }) => !came.has(expertId)),
  ];
  for (const [place, { memberId, termFrom }] of inTurn.slice(0, MOST).entries())
    await organiser.assessTerm({
      idempotencyKey: `${memberId}-${termFrom}`.slice(-60),
      member: memberId,
      termFrom,
      quality: random.int(place === 0 ? 92 : 72, 100),
      attitude: random.int(place === 0 ? 92 : 78, 100),
      discipline: random.int(place === 0 ? 92 : 84, 100),
      duty: random.int(place === 0 ? 92 : 72, 100),
    });
  await stage.settled();
}
