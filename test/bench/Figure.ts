/** What a figure must not be worse than. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number } | { readonly exactly: number };

/** One line of the table: a ratio, a count, or a plain amount for orientation. */
export interface Figure {
  /** Name of the bench, as `--only` takes it. */
  readonly bench: string;
  readonly what: string;
  readonly value: number;
  /** `×` for a ratio, else what is counted or measured: `statements`, `ms`, `s`, `MB`. */
  readonly unit: string;
  /** None for an amount that depends on the machine: it only explains the ratios. */
  readonly goal?: Goal;
}

/** Whether the goal is met; null without one. */
export function isMet({ value, goal }: Figure): boolean | null {
  if (!goal) return null;
  if ('atMost' in goal) return value <= goal.atMost;
  return 'atLeast' in goal ? value >= goal.atLeast : value === goal.exactly;
}
