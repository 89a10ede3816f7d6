import { addDays, addYears, yearOf, type CivilDate } from '../../subgraphs/shared/civilDate';
import type { Random } from '../random';
import type { Round } from './lineageOf';
import type { PoolDraft } from './PoolDraft';

/** A meeting of a committee, past or to come, before anybody is drawn for it. */
export interface Meeting {
  /** 1 to 4: years back; 0: the one to come. */
  readonly yearsAgo: number;
  /** Index of the filing it lies in. */
  readonly round: number;
  readonly year: number;
  /** Working days of one week, in order. */
  readonly days: readonly CivilDate[];
}

const YEARS_BACK = 4;
const YEAR = 365.25;
const THREE_YEARS = 1096;
/** Weekends and the turn of a year may move a meeting by this much; no filing ends so near. */
const MARGIN = 24;
const NEXT = { soonest: 6, latest: 80 } as const;

/** One meeting a year inside the filings of a lineage, the next one to come included where its filing lasts for it. */
export function meetingsOf(
  { rounds, plan: { meetsNow } }: Pick<PoolDraft, 'rounds' | 'plan'>,
  asOf: CivilDate,
  random: Random,
): Meeting[] {
  const length = random.int(2, 4);
  const wanted = random.int(NEXT.soonest, NEXT.latest);
  const range = NEXT.latest - NEXT.soonest + 1;
  const soon = Array.from(
    { length: range },
    (_, step) => NEXT.soonest + ((wanted - NEXT.soonest + step) % range),
  );
  const ahead = (meetsNow ? [0] : soon).find((days) => isClearOf(rounds, days));
  if (ahead === undefined) return [];
  const next = addDays(asOf, ahead);
  return Array.from({ length: YEARS_BACK + 1 }, (_, place) => YEARS_BACK - place).flatMap((yearsAgo) => {
    const round = roundAt(rounds, Math.round(YEAR * yearsAgo) - ahead);
    if (round === undefined) return [];
    const toCome = yearsAgo === 0;
    const days = meetsNow && toCome ? [asOf] : workingWeek(addYears(next, -yearsAgo), length, toCome);
    return { yearsAgo, round, year: yearOf(days[0] ?? next), days };
  });
}

/** Whether no meeting of a yearly series would come near the first or last day of a filing. */
const isClearOf = (rounds: readonly Round[], ahead: number): boolean =>
  [0, 1, 2, 3, 4].every((years) => {
    const daysAgo = Math.round(YEAR * years) - ahead;
    return rounds.every(
      ({ startDaysAgo }) =>
        startDaysAgo === null ||
        (Math.abs(startDaysAgo - daysAgo) > MARGIN &&
          Math.abs(startDaysAgo - THREE_YEARS - daysAgo) > MARGIN),
    );
  });

function roundAt(rounds: readonly Round[], daysAgo: number): number | undefined {
  return rounds.find(
    ({ startDaysAgo }) =>
      startDaysAgo !== null && startDaysAgo > daysAgo && daysAgo > startDaysAgo - THREE_YEARS,
  )?.index;
}

/**
 * So many days from the Monday on or after a day. A week that would reach into another year is moved away from it:
 * forth for a meeting to come, back for a past one, which stays in its year.
 */
function workingWeek(day: CivilDate, length: number, toCome: boolean): CivilDate[] {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  let monday = addDays(day, (8 - weekday) % 7);
  const fits = () => yearOf(addDays(monday, length - 1)) === (toCome ? yearOf(monday) : yearOf(day));
  while (!fits()) monday = addDays(monday, toCome ? 7 : -7);
  return Array.from({ length }, (_, place) => addDays(monday, place));
}
