import { dayBefore, type CivilDate } from '../../shared/civilDate';
import type { RecordedCredit } from './RecordedCredit';
import type { RecordOf } from './RecordOf';

/** 申诉后撤销 · 由另一记录取代. */
export type LiftReason = 'OVERTURNED' | 'REPLACED';

/** That an entry of the credit archive does not stand any more; its id is the entry's. */
export interface CreditLift extends RecordOf {
  /** First day on which the entry has no effect. */
  readonly liftedOn: CivilDate;
  readonly reason: LiftReason;
}

/** An entry as it stands: with its lift, and without effect from that day on. */
export interface StandingCredit extends RecordedCredit {
  readonly liftedOn: CivilDate | null;
  readonly liftReason: LiftReason | null;
}

/** Entries with their lifts. The last day of a lifted one is the day before at the latest. */
export function standing(records: readonly RecordedCredit[], lifts: readonly CreditLift[]): StandingCredit[] {
  const liftOf = new Map(lifts.map((lift) => [lift.id, lift]));
  return records.map((record) => {
    const lift = liftOf.get(record.id);
    if (!lift) return { ...record, liftedOn: null, liftReason: null };
    const { liftedOn, reason: liftReason } = lift;
    const last = dayBefore(liftedOn);
    const until = record.until !== null && record.until < last ? record.until : last;
    return { ...record, until, liftedOn, liftReason };
  });
}
