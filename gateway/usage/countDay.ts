import type { CivilDate } from '../../subgraphs/shared/civilDate';
import type { UsedOperation } from './UsedOperation';

/** How one client used one operation on one day. */
export interface Use {
  readonly contract: string;
  readonly client: string;
  readonly hash: string;
  readonly operation: string | undefined;
  /** 0 for what is registered and did not run, and where others were only relieved of coordinates. */
  count: number;
  /** Instants in milliseconds. */
  readonly firstAt: number;
  lastAt: number;
  registered: boolean;
  /** Coordinates of the operation, of what variables named, or of all that was put together here. */
  readonly touched: Set<string>;
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

/** A day that is being counted. */
export interface CountedDay extends DayTally {
  changes: number;
  /** Where a client's use of an operation is counted: on its own, or beyond the bound with others. */
  readonly useOf: (operation: UsedOperation, client: string, at: number) => Use;
  /** Keeps a coordinate with a use, or beyond the bound with what is put together of its client. */
  readonly touch: (use: Use, coordinate: string, at: number) => void;
}

/** What a day holds at the most; the fixed limits, where a test does not say otherwise. */
export interface DayBounds {
  readonly most?: number | undefined;
  readonly mostCoordinates?: number | undefined;
}

/** Operations by clients that a day keeps apart, in one process. */
export const MOST_USES = 5_000;
/** Coordinates of all of them together: names cost little, and a document may touch all of a schema under each. */
export const MOST_COORDINATES = 200_000;
/** Clients that keep their name beyond that. */
export const MOST_FOLDED = 100;
/** What stands for every operation, or client, beyond a bound. */
export const OTHER = 'other';

/**
 * An operation is one by its contract, hash and name, however often its text was parsed: by the object of its document
 * each text with another value in it, and each reading of the manifests, would take places that others need.
 */
export function countDay(
  day: CivilDate,
  part: number,
  { most = MOST_USES, mostCoordinates = MOST_COORDINATES }: DayBounds = {},
): CountedDay {
  const apart = new Map<string, Use>();
  const folded = new Map<string, Use>();
  /** Found before, so that a request looks its use up and its coordinates are gone through once. */
  const found = new WeakMap<UsedOperation, Map<string, Use>>();
  let room = mostCoordinates;

  function placeOf(operation: UsedOperation, client: string, at: number): Use {
    const { contract, hash, name, coordinates } = operation;
    const key = JSON.stringify([contract, hash, name, client]);
    const known = apart.get(key);
    if (known) return known;
    if (apart.size >= most || coordinates.length > room) return foldOf(contract, client, at);
    const use = begunUse({ contract, client, hash, operation: name }, at);
    apart.set(key, use);
    return use;
  }
  function foldOf(contract: string, client: string, at: number): Use {
    const isKnown = folded.has(`${contract} ${client}`) || folded.size < MOST_FOLDED;
    const name = isKnown ? client : OTHER;
    const key = `${contract} ${name}`;
    const use =
      folded.get(key) ?? begunUse({ contract, client: name, hash: OTHER, operation: undefined }, at);
    folded.set(key, use);
    use.lastAt = at;
    return use;
  }
  function touch(use: Use, coordinate: string, at: number): void {
    if (use.touched.has(coordinate)) return;
    if (use.hash === OTHER) return void use.touched.add(coordinate);
    if (room === 0) return touch(foldOf(use.contract, use.client, at), coordinate, at);
    room -= 1;
    use.touched.add(coordinate);
  }
  const counted: CountedDay = {
    day,
    part,
    changes: 0,
    *uses() {
      yield* apart.values();
      yield* folded.values();
    },
    useOf(operation, client, at) {
      const clients = found.get(operation) ?? new Map<string, Use>();
      const before = clients.get(client);
      if (before) return before;
      const use = placeOf(operation, client, at);
      // The same operation on another schema touches other things: both were used.
      for (const coordinate of operation.coordinates) touch(use, coordinate, at);
      counted.changes += 1;
      // By the name that it is kept under, so that clients without a number stay one entry.
      found.set(operation, clients.set(use.client, use));
      return use;
    },
    touch,
  };
  return counted;
}

const begunUse = (of: Pick<Use, 'contract' | 'client' | 'hash' | 'operation'>, at: number): Use => ({
  ...of,
  count: 0,
  firstAt: at,
  lastAt: at,
  registered: false,
  touched: new Set(),
});
