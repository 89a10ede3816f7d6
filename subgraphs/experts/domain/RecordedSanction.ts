import type { RecordOf } from './RecordOf';
import type { SanctionInterval } from './sanctionInterval';

/** A sanction interval on record. */
export interface RecordedSanction extends RecordOf, SanctionInterval {
  /** The authority that recorded it. */
  readonly recordedBy: string;
  readonly version: number;
}
