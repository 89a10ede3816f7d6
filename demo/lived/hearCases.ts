import { askAppointments } from '../../subgraphs/evaluations/usecases/askAppointments';
import { addDays, type CivilDate } from '../../subgraphs/shared/civilDate';
import { instantOn } from '../world/instantOn';
import { actorsOf, type Actors } from './actors';
import type { LivedCommittee } from './LivedCommittee';
import type { Stage } from './Stage';

/** Days before the day of the data: a seminar missed without cause, and what came of it. */
const FIRST = 120;
const SECOND = 80;
const OVERTURNED = 50;
const WAITING = 12;
const HEARD_AFTER = 20;

interface Missed {
  readonly member: string;
  readonly expertId: string;
  readonly on: CivilDate;
}

/**
 * Refusals in one committee: of one member a first and a second, which disqualifies; of another one that an
 * appeal overturns; of a third one that the authority has still to rule on.
 */
export async function hearCases(stage: Stage, committee: LivedCommittee, asOf: CivilDate): Promise<void> {
  const actors = actorsOf(stage, committee);
  const terms = await askAppointments(stage.evaluations.committees, { pool: committee.poolId });
  const current = terms
    .filter((term) => term.exitedOn === null && term.termFrom < addDays(asOf, -FIRST) && asOf < term.termTo)
    .sort((one, other) => (one.memberId < other.memberId ? -1 : 1));
  const [disqualified, cleared, waiting] = [current.at(-1), current.at(-2), current.at(-3)];
  if (!disqualified || !cleared || !waiting) return;
  for (const daysAgo of [FIRST, SECOND])
    await ruledAgainst(stage, actors, missedBy(disqualified, addDays(asOf, -daysAgo)));
  const missed = missedBy(cleared, addDays(asOf, -OVERTURNED));
  await overturned(stage, actors, missed, await ruledAgainst(stage, actors, missed));
  await heard(stage, actors, missedBy(waiting, addDays(asOf, -WAITING)));
}

const missedBy = (
  { memberId: member, expertId }: { readonly memberId: string; readonly expertId: string },
  on: CivilDate,
): Missed => ({ member, expertId, on });

/** Proposed by the organiser, and the expert heard. */
async function heard(stage: Stage, actors: Actors, { member, expertId, on }: Missed) {
  stage.at(instantOn(addDays(on, 1), '10:00'));
  const proposed = await actors.organiser.proposeConductCase({
    idempotencyKey: `${member}-${on}`.slice(-60),
    member,
    kind: 'REFUSAL',
    occasion: 'SEMINAR',
    occurredOn: on,
    account: '未说明理由,未参加评审工作研讨',
    evidence: ['研讨签到表'],
  });
  stage.at(instantOn(addDays(on, 5), '10:00'));
  const statement = '当日另有安排,未及时向组建单位说明。';
  const expert = await actors.expert(expertId);
  return expert.stateOnCase({ id: proposed.id, version: proposed.version, statement });
}

/** Heard, and ruled by the authority. */
async function ruledAgainst(stage: Stage, actors: Actors, missed: Missed) {
  const { id, version } = await heard(stage, actors, missed);
  stage.at(instantOn(addDays(missed.on, HEARD_AFTER), '15:00'));
  const ruled = await actors.authority.ruleOnCase({
    id,
    version,
    ruling: 'UNJUSTIFIED',
    reasons: '所述情况不构成正当理由',
  });
  await stage.settled();
  return ruled;
}

async function overturned(
  stage: Stage,
  actors: Actors,
  { expertId, on }: Missed,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<void> {
  stage.at(instantOn(addDays(on, HEARD_AFTER + 5), '10:00'));
  const grounds = '当日住院治疗,现补交住院证明。';
  const appealed = await (await actors.expert(expertId)).appealRuling({ id, version, grounds });
  stage.at(instantOn(addDays(on, HEARD_AFTER + 12), '10:00'));
  await actors.reviewer.decideAppeal({
    id,
    version: appealed.version,
    decision: 'OVERTURNED',
    reasons: '住院证明属实,原认定予以撤销',
  });
  await stage.settled();
}
