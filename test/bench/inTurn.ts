/** The same things, each round beginning with the next one, so that none always follows the same neighbour. */
export const inTurn = <Thing>(things: readonly Thing[], round: number): Thing[] =>
  things.map((_, place) => things[(place + round) % things.length] as Thing);
