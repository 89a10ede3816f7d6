import type { FieldReaderTable } from '../shared/guardFields';
import type { Role } from '../shared/identity/Caller';

const stewardsAndExpert: readonly Role[] = ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'EXPERT'];
const authorityAndExpert: readonly Role[] = ['FILING_AUTHORITY', 'EXPERT'];

/**
 * Fields that fewer roles read than the row they stand in: a supervisor knows people by name alone, services read
 * facts for the rules and not the person.
 */
export const fieldReaders: FieldReaderTable = {
  'Expert.idNumber': { roles: stewardsAndExpert, otherwise: null },
  'Expert.phone': { roles: stewardsAndExpert, otherwise: null },
  'Expert.sex': { roles: stewardsAndExpert, otherwise: null },
  'Expert.birthYear': { roles: stewardsAndExpert, otherwise: null },
  'Expert.status': { roles: stewardsAndExpert, otherwise: null },
  'Expert.employment': { roles: stewardsAndExpert, otherwise: null },
  'Expert.titles': { roles: stewardsAndExpert, otherwise: [] },
  'Expert.attestations': { roles: stewardsAndExpert, otherwise: [] },
  'Expert.sanctions': { roles: authorityAndExpert, otherwise: [] },
  'Expert.exemptions': { roles: stewardsAndExpert, otherwise: [] },
  'Expert.trainings': { roles: stewardsAndExpert, otherwise: [] },
  'Expert.continuingEducation': { roles: stewardsAndExpert, otherwise: [] },
  'Expert.creditRecords': { roles: authorityAndExpert, otherwise: [] },
  'Expert.contactChanges': { roles: stewardsAndExpert, otherwise: [] },
};
