import { dayAfter, type CivilDate } from '../../subgraphs/shared/civilDate';
import { randomOf } from '../random';
import type { Act } from './Act';
import { assessTerms } from './assessTerms';
import { commend } from './commend';
import { endTerms } from './endTerms';
import { holdYear } from './holdYear';
import type { LivedCommittee } from './LivedCommittee';
import type { Stage } from './Stage';

/** A part of the story, and the day by which it comes before or after others. */
export interface Chapter {
  readonly on: CivilDate;
  readonly play: () => Promise<void>;
}

/** The years that a committee has behind it, and the end of the terms between them. */
export function chaptersOf(
  stage: Stage,
  committee: LivedCommittee,
  acts: readonly Act[],
  seed: string,
): Chapter[] {
  const years = acts.map((act) => ({ on: act.meeting.days[0] ?? '', play: () => holdYear(act) }));
  const { termsEnded: lastDay, poolCode } = committee;
  if (lastDay === null) return years;
  const random = randomOf(seed, 'assessed', poolCode);
  return [
    ...years,
    { on: lastDay, play: () => assessTerms(stage, committee, { lastDay, random }) },
    { on: dayAfter(lastDay), play: () => endTerms(stage, committee, lastDay) },
    { on: dayAfter(lastDay), play: () => commend(stage, committee, lastDay) },
  ];
}
