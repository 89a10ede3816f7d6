/** Pearson's statistic of observed counts against equal chances; degrees of freedom are cells − 1. */
export function chiSquare(observed: readonly number[]): number {
  const expected = observed.reduce((sum, one) => sum + one, 0) / observed.length;
  return observed.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0);
}

/** The value that chi-square passes once in a thousand, by Wilson and Hilferty. */
export function oneInAThousand(degrees: number): number {
  const spread = 2 / (9 * degrees);
  return degrees * (1 - spread + 3.0902 * Math.sqrt(spread)) ** 3;
}
