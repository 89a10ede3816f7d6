import type { OwnKey } from '../../shared/scope/Tabulation';

/** District of what hangs off a pool: that of the authority that files it; the others file for the whole city. */
const DISTRICT_OFFICE = 'district-';
export const MUNICIPAL = 'MUNICIPAL';

/** Keys of the tables that carry filing_authority_id and organising_unit_id. */
export const authorityKeys: Readonly<
  Record<'AUTHORITY' | 'DISTRICT' | 'UNIT', OwnKey<{ filingAuthorityId: string; organisingUnitId: string }>>
> = {
  AUTHORITY: { kind: 'column', column: 'filingAuthorityId' },
  DISTRICT: {
    kind: 'column',
    column: 'filingAuthorityId',
    begins: { with: DISTRICT_OFFICE, drop: true, otherwise: MUNICIPAL },
  },
  UNIT: { kind: 'column', column: 'organisingUnitId' },
};
