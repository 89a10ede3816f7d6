/** Why a request was not sent: its circuit is open, too many wait, or it has waited too long. */
export const notSentReasons = ['CIRCUIT_OPEN', 'NO_PLACE', 'WAITED_TOO_LONG'] as const;
export type NotSentReason = (typeof notSentReasons)[number];

export type CircuitState = 'CLOSED' | 'HALF_OPEN' | 'OPEN';

/** Requests that are with a subgraph, and that wait for a place. */
export interface PlacesTaken {
  readonly running: number;
  readonly waiting: number;
}

/** Told of what keeps the trouble of a subgraph its own, under the subgraph's name. */
export interface ResilienceObserver {
  readonly circuitIs: (subgraph: string, state: CircuitState) => void;
  readonly notSent: (subgraph: string, reason: NotSentReason) => void;
  /** A query is sent once more. */
  readonly triedAgain: (subgraph: string) => void;
  /** @param taken to be asked at any time */
  readonly watchPlaces: (subgraph: string, taken: () => PlacesTaken) => void;
}
