/** One third of last year's attendees, rounded up: 3 of 7, 4 of 11, 5 of 15, 9 of 25, 11 of 31 (T五(二)). */
export const ceilThird = (attendees: number): number => Math.ceil(attendees / 3);

/** How many must be new in a panel: a third of last year's attendees, or all seats where they are fewer. */
export const fewestNew = (attendees: number, seats: number): number => Math.min(seats, ceilThird(attendees));

/**
 * How many of last year's attendees may sit again, both legs of R-56 in one number: enough of them leave, and enough
 * seats go to others. For one attendee or more; without any the rule does not apply.
 */
export const mostKept = (attendees: number, seats: number): number =>
  Math.min(attendees - ceilThird(attendees), seats - fewestNew(attendees, seats));
