import { addDays, civilDateAt, type CivilDate } from '../../subgraphs/shared/civilDate';
import type { Clock } from '../../subgraphs/shared/clock';
import { countDay, type CountedDay, type DayBounds, type DayTally } from './countDay';
import type { UsedOperation } from './UsedOperation';

export interface UsageTally {
  readonly note: (
    operation: UsedOperation,
    client: string,
    variables: Readonly<Record<string, unknown>>,
  ) => void;
  /** A client has registered it, which is a promise whether it runs or not. */
  readonly register: (operation: UsedOperation, client: string) => void;
  /** Today's and those that were not let go of, oldest first. */
  readonly days: () => readonly DayTally[];
  readonly letGo: (day: DayTally) => void;
}

/** Days that are kept when nothing can be written, today's included. */
export const MOST_DAYS = 2;

/**
 * Counts in memory, a lookup and an increment for a request. Beyond the bound uses are put together under one operation
 * of their client: the detail goes, what was touched stays, so that no field looks unused because much was asked.
 */
export function usageTally(clock: Clock, bounds?: DayBounds): UsageTally {
  let kept: CountedDay[] = [];
  let parts = 0;
  let begins = Infinity;
  let ends = -Infinity;

  function today(at: number): CountedDay {
    const last = kept.at(-1);
    if (last && at >= begins && at < ends) return last;
    const day = civilDateAt(new Date(at));
    begins = beginOf(day);
    ends = beginOf(addDays(day, 1));
    const begun = countDay(day, (parts += 1), bounds);
    kept = [...kept, begun].slice(-MOST_DAYS);
    return begun;
  }
  return {
    note(operation, client, variables) {
      const at = clock.now().getTime();
      const counted = today(at);
      const use = counted.useOf(operation, client, at);
      use.count += 1;
      use.lastAt = at;
      operation.walk?.(variables, (coordinate) => counted.touch(use, coordinate, at));
      counted.changes += 1;
    },
    register(operation, client) {
      const at = clock.now().getTime();
      const counted = today(at);
      const use = counted.useOf(operation, client, at);
      if (use.registered) return;
      use.registered = true;
      counted.changes += 1;
    },
    days() {
      today(clock.now().getTime());
      return kept;
    },
    letGo: (day) => void (kept = kept.filter((one) => one !== day)),
  };
}

/** China keeps UTC+8 all year. */
const beginOf = (day: CivilDate): number => Date.parse(`${day}T00:00:00+08:00`);
