import { monotonicFactory } from 'ulid';

const nextUlid = monotonicFactory();

/** An opaque id that sorts by time: `pool_01J…`. The prefix names the kind of thing, at most 9 letters. */
export function newId(prefix: string, now: Date): string {
  return `${prefix}_${nextUlid(now.getTime())}`;
}
