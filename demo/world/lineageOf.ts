import { addDays, addYears, dayAfter, dayBefore, type CivilDate } from '../../subgraphs/shared/civilDate';
import type { CommitteePlan, NextFiling } from '../plan/CommitteePlan';
import type { Random } from '../random';

/** One filing of a lineage with its days. Days counted back are rounded: structure must not depend on leap years. */
export interface Round {
  /** From 0, oldest first. */
  readonly index: number;
  readonly outcome: 'APPROVED' | NextFiling;
  /** How many days ago its roster was put together. */
  readonly daysAgo: number;
  /** How many days ago the validity began; negative while it has not, null without one. */
  readonly startDaysAgo: number | null;
  readonly startedOn: CivilDate;
  readonly submittedOn: CivilDate | null;
  readonly decidedOn: CivilDate | null;
  readonly firstDay: CivilDate | null;
  readonly lastDay: CivilDate | null;
}

const THREE_YEARS = 1096;
/** Four years of sessions lie inside the lineage of a pool that is not young. */
const HISTORY = 1461;
/** From the first draft to the submission, and from the submission to the first day of validity. */
const DRAFTING = 150;
const SUBMITTED_BEFORE = 30;

/** The filings of a pool, oldest first: three years each, one following on the other, then what is under way. */
export function lineageOf(
  { lineage: { daysLeft, young = false, next } }: Pick<CommitteePlan, 'lineage'>,
  asOf: CivilDate,
  random: Random,
): Round[] {
  const approved = daysLeft === null ? [] : approvedRounds(daysLeft, young, asOf, random);
  return next ? [...approved, nextRound(next, approved.length, asOf)] : approved;
}

function approvedRounds(daysLeft: number, young: boolean, asOf: CivilDate, random: Random): Round[] {
  const count = young ? 1 : Math.ceil((daysLeft + 1 + HISTORY) / THREE_YEARS);
  const rounds: Round[] = [];
  let lastDay = addDays(asOf, daysLeft);
  for (let index = count - 1; index >= 0; index--) {
    const firstDay = addYears(dayAfter(lastDay), -3);
    const startDaysAgo = THREE_YEARS * (count - index) - daysLeft - 1;
    rounds.unshift({
      index,
      outcome: 'APPROVED',
      daysAgo: startDaysAgo + SUBMITTED_BEFORE,
      startDaysAgo,
      startedOn: addDays(firstDay, -DRAFTING),
      submittedOn: addDays(firstDay, -SUBMITTED_BEFORE),
      decidedOn: addDays(firstDay, -random.int(3, 12)),
      firstDay,
      lastDay,
    });
    lastDay = dayBefore(firstDay);
  }
  return rounds;
}

/** How many days ago the open filing was submitted, and returned or withdrawn. */
const underWay: Readonly<Record<NextFiling, { readonly submitted?: number; readonly decided?: number }>> = {
  DRAFT: {},
  CONSENTING: {},
  SUBMITTED: { submitted: 9 },
  RETURNED: { submitted: 41, decided: 12 },
  WITHDRAWN: { submitted: 33, decided: 20 },
};
const DRAFTED_DAYS_AGO = 4;

function nextRound(outcome: NextFiling, index: number, asOf: CivilDate): Round {
  const { submitted, decided } = underWay[outcome];
  const daysAgo = submitted ?? DRAFTED_DAYS_AGO;
  return {
    index,
    outcome,
    daysAgo,
    startDaysAgo: null,
    startedOn: addDays(asOf, -daysAgo - DRAFTING),
    submittedOn: submitted === undefined ? null : addDays(asOf, -submitted),
    decidedOn: decided === undefined ? null : addDays(asOf, -decided),
    firstDay: null,
    lastDay: null,
  };
}
