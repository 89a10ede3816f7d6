import type { FieldReaderTable } from '../shared/guardFields';
import type { Role } from '../shared/identity/Caller';

/** Who may see the person behind a row: the same roles that may see an Expert at all. */
const expertReaders: readonly Role[] = ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'EXPERT', 'SERVICE'];

/** Fields that fewer roles read than the row they stand in. */
export const fieldReaders: FieldReaderTable = {
  'PoolMember.expert': { roles: expertReaders, otherwise: null },
  'PoolMember.fieldExperience': { roles: expertReaders, otherwise: null },
  'PoolMember.renewals': { roles: expertReaders, otherwise: [] },
  'ExpertPool.findings': { roles: ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'SERVICE'], otherwise: [] },
  'SocialApplication.expert': { roles: expertReaders, otherwise: null },
};
