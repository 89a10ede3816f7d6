import { fixedLimits, type FixedLimit } from '../../gateway/limits/fixedLimits';
import { limitTable } from '../../gateway/limits/gatewayLimits';
import type { Limit } from '../../gateway/limits/Limit';
import { subgraphProcessLimits } from '../../gateway/limits/subgraphProcessLimits';

const limits = { ...limitTable, ...fixedLimits, ...subgraphProcessLimits };

export type LimitName = keyof typeof limits;

/** Every guard rail that docs/limits.md has a line for. */
export const limitNames = Object.keys(limits) as readonly LimitName[];

/** What a rail does with what is at it, and with what is one past it. */
export interface LimitProof {
  readonly at: () => Promise<void>;
  /** @param code what the rail's line says that a client is told; undefined where it gets no error */
  readonly past: (code: string | undefined) => Promise<void>;
}

/** States one guard rail on both sides of its limit, with the code of its line in docs/limits.md. */
export function describeLimit(name: LimitName, { at, past }: LimitProof): void {
  const { code } = limits[name] as Limit | FixedLimit;
  describe(name, () => {
    test('lets pass what is at it', at);
    test('stops what is one past it', () => past(code));
  });
}
