/** Durations by contestant, in milliseconds, in the order of the rounds. */
export type Samples<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Times contestants side by side: each round runs all of them, in turning order, so that whatever else the machine
 * does hits them alike. The first rounds warm up and are not counted.
 */
export async function interleaved<Name extends string>(
  contestants: Readonly<Record<Name, () => Promise<unknown>>>,
  { rounds, warmUp = 5 }: { readonly rounds: number; readonly warmUp?: number },
): Promise<Samples<Name>> {
  const names = Object.keys(contestants) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round += 1)
    for (let place = 0; place < names.length; place += 1) {
      const name = names[(place + round + warmUp) % names.length] as Name;
      const start = performance.now();
      await contestants[name]();
      if (round >= 0) samples[name].push(performance.now() - start);
    }
  return samples;
}

/** The value that a share of the samples does not exceed (nearest rank). */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new RangeError('no samples');
  return found;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);
export const p95 = (samples: readonly number[]): number => percentile(samples, 0.95);
