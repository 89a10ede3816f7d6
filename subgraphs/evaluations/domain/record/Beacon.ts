/** 双色球 and 大乐透: how many numbers of how many, in the front and in the back zone. */
export const lotteryGames = {
  SSQ: { numbers: { drawn: 6, of: 33 }, extra: { drawn: 1, of: 16 } },
  DLT: { numbers: { drawn: 5, of: 35 }, extra: { drawn: 2, of: 12 } },
} as const;

export type LotteryGame = keyof typeof lotteryGames;

/** What is named once all three have committed: a public event that still lies in the future. */
export type BeaconReference =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'LOTTERY'; readonly game: LotteryGame; readonly issue: string }
  | { readonly kind: 'DRAND'; readonly round: number };

/** The event's outcome. */
export type Beacon =
  | { readonly kind: 'NONE' }
  | {
      readonly kind: 'LOTTERY';
      readonly game: LotteryGame;
      /** Year and running number, `2026001`. */
      readonly issue: string;
      /** Ascending, whatever the order in which the balls fell. */
      readonly numbers: readonly number[];
      readonly extra: readonly number[];
    }
  | {
      readonly kind: 'DRAND';
      readonly round: number;
      /** BLS signature of the round on G1, 48 octets in hex. */
      readonly signature: string;
    };

/** Whether an outcome is that of the event that was named. */
export function isOutcomeOf(beacon: Beacon, reference: BeaconReference): boolean {
  if (beacon.kind === 'LOTTERY' && reference.kind === 'LOTTERY')
    return beacon.game === reference.game && beacon.issue === reference.issue;
  if (beacon.kind === 'DRAND' && reference.kind === 'DRAND') return beacon.round === reference.round;
  return beacon.kind === reference.kind;
}
