import type { CivilDate } from '../../shared/civilDate';
import { barredOn } from './credit';
import { standing, type CreditLift } from './CreditLift';
import type { RecordedCredit } from './RecordedCredit';
import { titleLevels, titlesHeldOn, type Title, type TitleLevel } from './titles';

/** What a partner agency checks somebody for, as the person reads it in the access log. */
export const standingPurposes = {
  ENGAGEMENT: '拟聘请参加评审、评标等活动',
  TITLE_CHECK: '核验职称',
  CREDIT_CHECK: '信用核查',
  COMPLAINT: '处理投诉或调查',
} as const;
export type StandingPurpose = keyof typeof standingPurposes;

/** A title that somebody is said to hold. */
export interface ClaimedTitle {
  readonly seriesNo: number;
  readonly level: TitleLevel;
}

/** What is on record of somebody that counts for the standing. */
export interface StandingRecords {
  readonly titles: readonly Title[];
  readonly credits: readonly RecordedCredit[];
  readonly lifts: readonly CreditLift[];
}

/** How somebody stands on a day, as a partner agency is told. */
export interface Standing {
  readonly barred: boolean;
  readonly barredUntil: CivilDate | null;
  readonly titleValid: boolean | null;
}

/** Nobody knows anything of this person. */
export const nothingOnRecord: StandingRecords = { titles: [], credits: [], lifts: [] };

/**
 * How somebody stands on a day: barred by the credit archive alone, T五(五), since word of a sanction or an inquiry is
 * not a partner's, and whether a claimed title, or a higher one of its series, is held.
 */
export function standingOn(
  { titles, credits, lifts }: StandingRecords,
  claimed: ClaimedTitle | null | undefined,
  today: CivilDate,
): Standing {
  const bar = barredOn(standing(credits, lifts), today);
  return {
    barred: bar !== undefined,
    barredUntil: bar?.until ?? null,
    titleValid: claimed ? titlesHeldOn(titles, today).some((held) => covers(held, claimed)) : null,
  };
}

const covers = (held: Title, { seriesNo, level }: ClaimedTitle): boolean =>
  held.seriesNo === seriesNo && titleLevels.indexOf(held.level) <= titleLevels.indexOf(level);
