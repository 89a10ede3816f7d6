import { dayAfter, type CivilDate } from '../../../shared/civilDate';
import { atLeast, insufficient, type RuleTable } from '../../../shared/rule';

/** The publication of a session's results. Plain: the working days have been counted already. */
export interface PublicityFacts {
  readonly asOf: CivilDate;
  /** First and last day (公示期), both included; null before it is set. */
  readonly period: { readonly from: CivilDate; readonly until: CivilDate } | null;
  /** Working days in it; null when the holidays of a year in it are not known. */
  readonly workdays: number | null;
}

/** 公示不少于 5 个工作日. */
export const PUBLICITY_WORKDAYS = 5;

/** Whether a day is worked; undefined in a year without an arrangement of holidays. */
type IsWorkday = (day: CivilDate) => boolean | undefined;

/** Working days between two days, both included; null when one of the days cannot be judged. */
export function workdaysIn(
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
  isWorkday: IsWorkday,
): number | null {
  let count = 0;
  for (let day = from; day <= until; day = dayAfter(day)) {
    const worked = isWorkday(day);
    if (worked === undefined) return null;
    if (worked) count += 1;
  }
  return count;
}

/** The facts of R-71 for a period, its working days taken from a calendar. */
export const publicityFacts = (
  period: NonNullable<PublicityFacts['period']>,
  asOf: CivilDate,
  isWorkday: IsWorkday,
): PublicityFacts => ({ asOf, period, workdays: workdaysIn(period, isWorkday) });

/** Rules about results made public. */
export const publicityRules = {
  'R-71': {
    clause: 'Order40-publicity',
    severity: 'HARD',
    requires: {
      zh: `评审结果公示不少于 ${PUBLICITY_WORKDAYS} 个工作日`,
      en: `results are public for ${PUBLICITY_WORKDAYS} working days or more`,
    },
    applies: { zh: '已公示', en: 'the results are public' },
    appliesTo: ({ period }) => period !== null,
    check: ({ workdays }) =>
      workdays === null ? insufficient(['holidays']) : atLeast(workdays, PUBLICITY_WORKDAYS),
  },
} as const satisfies RuleTable<PublicityFacts>;
