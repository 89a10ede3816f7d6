import type { CreditRecord } from './credit';
import type { RecordOf } from './RecordOf';

/** An entry of the credit archive; its id is that of the ruling in the subgraph that adjudicated. */
export interface RecordedCredit extends RecordOf, CreditRecord {}
