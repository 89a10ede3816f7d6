import { addDays, civilDateAt, type CivilDate } from '../../subgraphs/shared/civilDate';
import type { Clock } from '../../subgraphs/shared/clock';
import type { UsedOperation } from './UsedOperation';

/** How one client used one operation on one day. */
export interface Use {
  readonly operation: UsedOperation;
  readonly client: string;
  /** 0 for what is registered and did not run. */
  count: number;
  /** Instants in milliseconds. */
  readonly firstAt: number;
  lastAt: number;
  registered: boolean;
  /** Beside what the operation touches by itself: what variables named, or what was put together here. */
  readonly more: Set<string>;
}

/** What was counted on one civil day. */
export interface DayTally {
  readonly day: CivilDate;
  /** Parts a day that is counted twice, when the clock was set back: both stay. */
  readonly part: number;
  readonly uses: () => Iterable<Use>;
  /** Grows with every change, so that what is written can be told from what is not. */
  readonly changes: number;
}

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

/** Operations by clients that a day keeps apart, in one process. */
export const MOST_USES = 5_000;
/** Clients that keep their name beyond that. */
export const MOST_FOLDED = 100;
/** What stands for every operation, or client, beyond a bound. */
export const OTHER = 'other';
/** Days that are kept when nothing can be written, today's included. */
export const MOST_DAYS = 2;

/**
 * Counts in memory, a lookup and an increment for a request. Beyond the bound uses are put together under one operation
 * of their client: the detail goes, what was touched stays, so that no field looks unused because much was asked.
 */
export function usageTally(clock: Clock, most = MOST_USES): UsageTally {
  let kept: Counted[] = [];
  let parts = 0;
  let begins = Infinity;
  let ends = -Infinity;

  function today(at: number): Counted {
    const last = kept.at(-1);
    if (last && at >= begins && at < ends) return last;
    const day = civilDateAt(new Date(at));
    begins = beginOf(day);
    ends = beginOf(addDays(day, 1));
    const begun = countDay(day, (parts += 1), most);
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
      operation.walk?.(variables, (coordinate) => use.more.add(coordinate));
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

interface Counted extends DayTally {
  changes: number;
  readonly useOf: (operation: UsedOperation, client: string, at: number) => Use;
}

function countDay(day: CivilDate, part: number, most: number): Counted {
  const byOperation = new Map<UsedOperation, Map<string, Use>>();
  const folded = new Map<string, Use>();
  let size = 0;

  function fold({ contract, coordinates }: UsedOperation, client: string, at: number): Use {
    const isKnown = folded.has(`${contract} ${client}`) || folded.size < MOST_FOLDED;
    const name = isKnown ? client : OTHER;
    const key = `${contract} ${name}`;
    const use = folded.get(key) ?? begunUse(otherOf(contract), name, at);
    folded.set(key, use);
    for (const coordinate of coordinates) use.more.add(coordinate);
    return use;
  }
  return {
    day,
    part,
    changes: 0,
    *uses() {
      for (const clients of byOperation.values()) yield* clients.values();
      yield* folded.values();
    },
    useOf(operation, client, at) {
      const clients = byOperation.get(operation);
      const known = clients?.get(client);
      if (known) return known;
      if (size >= most) return fold(operation, client, at);
      size += 1;
      const use = begunUse(operation, client, at);
      if (clients) clients.set(client, use);
      else byOperation.set(operation, new Map([[client, use]]));
      return use;
    },
  };
}

const begunUse = (operation: UsedOperation, client: string, at: number): Use => ({
  operation,
  client,
  count: 0,
  firstAt: at,
  lastAt: at,
  registered: false,
  more: new Set(),
});

const otherOf = (contract: string): UsedOperation => ({
  contract,
  hash: OTHER,
  name: undefined,
  coordinates: [],
  walk: undefined,
});
