import { addDays, daysBetween, type CivilDate } from '../../subgraphs/shared/civilDate';
import { randomOf } from '../random';
import type { World } from '../World';
import type { Meeting } from '../world/meetingsOf';
import type { Act } from './Act';
import { asFarAsAllowed } from './asFarAsAllowed';
import { actorsOf } from './actors';
import { answerNotices } from './answerNotices';
import { assessTerms } from './assessTerms';
import { hearCases } from './hearCases';
import { holdCeremony } from './holdCeremony';
import { holdMeeting } from './holdMeeting';
import type { LivedCommittee } from './LivedCommittee';
import { planMeeting } from './planMeeting';
import type { Stage } from './Stage';

/** How long before a meeting it is planned and drawn. */
const PLANNED = 30;
const DRAWN = 20;
/** How long before the day of the data the meeting to come was planned and its ceremony begun. */
const PLANNED_AGO = 5;
const PREPARED_AGO = 1;
/** Of the meetings to come, the ceremony of this one waits for its reveals. */
const WAITING = 'cq-reform-office';

type Lived = Pick<World, 'asOf' | 'lived'> & { readonly experts: Pick<World['experts'], 'employers'> };

/**
 * Plays the years of the lived committees by the use cases of the graph, the earliest meeting first, then what is under
 * way on the day of the data: panels drawn and sealed, and one ceremony that waits for the reveals.
 * @param seed gives shares, answers and cases; the same seed gives the same story
 */
export async function liveThrough(stage: Stage, world: Lived, seed: string): Promise<void> {
  const acts = world.lived
    .flatMap((committee) =>
      committee.meetings.map((meeting) => actOf(stage, world, seed, committee, meeting)),
    )
    .sort((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1));
  for (const act of acts.filter(({ meeting }) => meeting.yearsAgo > 0))
    await asFarAsAllowed(() => holdYear(act));
  for (const committee of world.lived) await asFarAsAllowed(() => hearCases(stage, committee, world.asOf));
  for (const committee of world.lived)
    await asFarAsAllowed(() => assessTerms(stage, committee, { seed, asOf: world.asOf }));
  const toCome = acts.filter(({ meeting }) => meeting.yearsAgo === 0);
  const waiting = toCome.find(({ committee }) => committee.authorityId === WAITING);
  for (const act of toCome) await asFarAsAllowed(() => beginMeeting(act, world.asOf, act !== waiting));
}

async function holdYear(act: Act): Promise<void> {
  const session = await planMeeting(act, PLANNED);
  await holdCeremony(act, session, { daysBefore: DRAWN, revealed: true });
  await answerNotices(act, session.id, addDays(firstDay(act), -DRAWN));
  await holdMeeting(act, session.id);
}

/** Plans the meeting to come, and draws for it unless its ceremony is the one that waits. */
async function beginMeeting(act: Act, asOf: CivilDate, revealed: boolean): Promise<void> {
  const ahead = daysBetween(asOf, firstDay(act));
  const session = await planMeeting(act, ahead + PLANNED_AGO);
  await holdCeremony(act, session, { daysBefore: ahead + PREPARED_AGO, revealed });
}

const firstDay = ({ meeting }: Pick<Act, 'meeting'>): CivilDate => meeting.days[0] ?? '';

const actOf = (
  stage: Stage,
  { experts }: Lived,
  seed: string,
  committee: LivedCommittee,
  meeting: Meeting,
): Act => ({
  stage,
  actors: actorsOf(stage, committee),
  committee,
  meeting,
  random: randomOf(seed, 'lived', committee.poolCode, meeting.year),
  applicantUnits: experts.employers.map(({ uscc }) => uscc),
});
