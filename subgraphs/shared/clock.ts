import { civilDateAt, type CivilDate } from './civilDate';

/** Time as an argument: the instant, and the civil date in Chongqing at that instant. */
export interface Clock {
  now(): Date;
  today(): CivilDate;
}

/** A clock over any source of instants; tests pass a fixed one. */
export function clockFrom(now: () => Date): Clock {
  return { now, today: () => civilDateAt(now()) };
}

export const systemClock: Clock = clockFrom(() => new Date());
