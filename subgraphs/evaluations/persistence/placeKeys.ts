import type { OwnKey } from '../../shared/scope/Tabulation';

/** District of the authority that files the pool; the others file for the whole city. */
const DISTRICT_OFFICE = 'district-';
const MUNICIPAL = 'MUNICIPAL';

/** The columns of everything that hangs off a pool. */
interface OfPool {
  readonly poolId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
}

const column = (name: keyof OfPool): OwnKey<OfPool> => ({ kind: 'column', column: name });

/** Dimensions of everything that belongs to a pool. */
export const placeKeys = {
  AUTHORITY: column('filingAuthorityId'),
  DISTRICT: {
    ...column('filingAuthorityId'),
    begins: { with: DISTRICT_OFFICE, drop: true, otherwise: MUNICIPAL },
  },
  UNIT: column('organisingUnitId'),
  POOL: column('poolId'),
} as const satisfies Readonly<Record<string, OwnKey<OfPool>>>;
