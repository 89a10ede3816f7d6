import type { CivilDate } from '../../shared/civilDate';
import type { Filing } from './Filing';

/** The filing approved before another one in its pool's lineage, null for the first. */
export function previousFiling(
  { poolId, ordinal }: Pick<Filing, 'poolId' | 'ordinal'>,
  filings: readonly Filing[],
): { readonly ordinal: number; readonly lastDay: CivilDate } | null {
  const [previous] = filings
    .filter((one) => one.poolId === poolId && one.status === 'APPROVED' && one.ordinal < ordinal)
    .sort((one, other) => other.ordinal - one.ordinal);
  return previous?.lastDay ? { ordinal: previous.ordinal, lastDay: previous.lastDay } : null;
}
