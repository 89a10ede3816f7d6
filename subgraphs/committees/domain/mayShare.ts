import type { CivilDate } from '../../shared/civilDate';
import type { ExpertPool } from './ExpertPool';
import { filingInForce } from './filingInForce';

/** Whether experts of one pool may serve another on a day: same series, both with a filing in force. */
export const mayShare = (one: ExpertPool, other: ExpertPool, today: CivilDate): boolean =>
  one.id !== other.id &&
  one.seriesNo === other.seriesNo &&
  filingInForce(one, today) !== null &&
  filingInForce(other, today) !== null;
