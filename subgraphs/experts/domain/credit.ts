import type { CivilDate } from '../../shared/civilDate';

/** 取消评审专家资格 · 提醒. */
export type CreditEffect = 'EXCLUDE' | 'WARN';

/** An entry of the credit archive (诚信档案), written by adjudicated events only, T五(五) and T二(六)4–6. */
export interface CreditRecord {
  readonly effect: CreditEffect;
  /** Clause it rests on. */
  readonly clause: string;
  readonly ruledOn: CivilDate;
  /** Last day of the effect; null: open. */
  readonly until: CivilDate | null;
  /** T二(六)6, "other", needs a written reason and an approver. */
  readonly reason: string | null;
  readonly approvedBy: string | null;
}

/** Whether an entry has its effect on a day; both ends are included. */
export function isInEffect({ ruledOn, until }: CreditRecord, asOf: CivilDate): boolean {
  return ruledOn <= asOf && (until === null || asOf <= until);
}

/** Whether a person is barred on a day, and until when (`null`: open); undefined when not barred. */
export function barredOn(
  records: readonly CreditRecord[],
  asOf: CivilDate,
): { readonly until: CivilDate | null } | undefined {
  const ends = records
    .filter((record) => record.effect === 'EXCLUDE' && isInEffect(record, asOf))
    .map(({ until }) => until);
  if (ends.length === 0) return undefined;
  const latest = ends.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b));
  return { until: latest };
}
