import { daysBetween, type CivilDate } from '../../subgraphs/shared/civilDate';
import { randomOf } from '../random';
import type { World } from '../World';
import type { Meeting } from '../world/meetingsOf';
import type { Act } from './Act';
import { asFarAsAllowed } from './asFarAsAllowed';
import { actorsOf } from './actors';
import { chaptersOf } from './chaptersOf';
import { hearCases } from './hearCases';
import { holdCeremony } from './holdCeremony';
import type { LivedCommittee } from './LivedCommittee';
import { planMeeting } from './planMeeting';
import type { Stage } from './Stage';

/** How long before the day of the data the meeting to come was planned and its ceremony begun. */
const PLANNED_AGO = 5;
const PREPARED_AGO = 1;
/** Of the meetings to come, the ceremony of the last one filed here waits for its reveals. */
const WAITING = 'cq-reform-office';
/** The committees, by place, that ran out of reserves and that opened early, and how many years ago. */
const PRESSED = { places: 2, yearsAgo: 2 } as const;
const EARLY = { place: 0, yearsAgo: 3 } as const;

/**
 * What may end the story of a meeting: nobody is left to draw, somebody drawn has left or may not sit on the day, the
 * filing has run out, or the holidays of the days after it are not known yet.
 */
const endsMeetings = [
  'NO_FEASIBLE_PANEL',
  'SEATED_LEFT_POOL',
  'SIGN_IN_REFUSED',
  'OUTSIDE_VALIDITY',
  'PUBLICITY_TOO_SHORT',
];

type Lived = Pick<World, 'asOf' | 'lived'> & { readonly experts: Pick<World['experts'], 'employers'> };

/**
 * Plays the years of the lived committees by the use cases of the graph, the earliest part first, then what is under
 * way on the day of the data: panels drawn and sealed, and one ceremony that waits for the reveals.
 * @param seed gives shares, answers and cases; the same seed gives the same story
 */
export async function liveThrough(stage: Stage, world: Lived, seed: string): Promise<void> {
  const acts = world.lived.flatMap((committee, place) =>
    committee.meetings.map((meeting) => actOf(stage, world, seed, { committee, place, meeting })),
  );
  const held = acts.filter(({ meeting }) => meeting.yearsAgo > 0);
  const chapters = world.lived.flatMap((committee) =>
    chaptersOf(
      stage,
      committee,
      held.filter((act) => act.committee === committee),
      seed,
    ),
  );
  for (const { play } of chapters.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)))
    await asFarAsAllowed(endsMeetings, play);
  for (const committee of world.lived) await hearCases(stage, committee, world.asOf);
  const toCome = acts.filter(({ meeting }) => meeting.yearsAgo === 0);
  const waiting = toCome.filter(({ committee }) => committee.authorityId === WAITING).at(-1);
  for (const act of toCome)
    await asFarAsAllowed(endsMeetings, () => beginMeeting(act, world.asOf, act !== waiting));
}

/** Plans the meeting to come, and draws for it unless its ceremony is the one that waits. */
async function beginMeeting(act: Act, asOf: CivilDate, revealed: boolean): Promise<void> {
  const ahead = daysBetween(asOf, act.meeting.days[0] ?? '');
  const session = await planMeeting(act, ahead + PLANNED_AGO);
  await holdCeremony(act, session, { daysBefore: ahead + PREPARED_AGO, revealed });
}

interface Part {
  readonly committee: LivedCommittee;
  /** Among the lived committees. */
  readonly place: number;
  readonly meeting: Meeting;
}

const actOf = (stage: Stage, { experts }: Lived, seed: string, { committee, place, meeting }: Part): Act => ({
  stage,
  actors: actorsOf(stage, committee),
  committee,
  meeting,
  pressed: place < PRESSED.places && meeting.yearsAgo === PRESSED.yearsAgo,
  opensEarly: place === EARLY.place && meeting.yearsAgo === EARLY.yearsAgo,
  random: randomOf(seed, 'lived', committee.poolCode, meeting.year),
  applicantUnits: experts.employers.map(({ uscc }) => uscc),
});
