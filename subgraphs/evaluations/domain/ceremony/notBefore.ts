/**
 * The time of an act on a record: now, or that of what it follows where the clock has been set back or another process
 * runs ahead. A record whose times are not in their order is not valid, and nobody can mend it later.
 */
export const notBefore = (now: Date, ...earlier: readonly (Date | null)[]): Date =>
  earlier.reduce<Date>((latest, one) => (one !== null && one > latest ? one : latest), now);
