import type { CivilDate } from '../../shared/civilDate';
import { related } from '../../shared/scope/related';
import type { Where } from '../../shared/scope/Where';
import type { Expert } from '../domain/Expert';
import type { RecordedCredit } from '../domain/RecordedCredit';
import { CreditLiftTable } from './CreditLiftTable';
import { CreditRecordTable } from './CreditRecordTable';

/** Experts with an entry of the credit archive in effect on a day, both ends included, not lifted, and those it disqualifies. */
export function creditInEffect(asOf: CivilDate) {
  const holds: Where<RecordedCredit> = {
    ruledOn: { lte: asOf },
    anyOf: [{ until: null }, { until: { gte: asOf } }],
    hasNoRelated: [related(CreditLiftTable, { id: 'id' }, { liftedOn: { lte: asOf } })],
  };
  const has = (where: Where<RecordedCredit>): Where<Expert> => ({
    hasRelated: [related(CreditRecordTable, { expertId: 'id' }, where)],
  });
  return { inEffect: has(holds), excludes: has({ ...holds, effect: 'EXCLUDE' }) };
}
