/** Hours of the day in Asia/Shanghai: quiet from `from` (included) to `to` (not included) of the next day. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** China keeps UTC+8 all year. */
const OFFSET_MS = 8 * HOUR_MS;

const sinceMidnight = (instant: Date): number => (instant.getTime() + OFFSET_MS) % DAY_MS;

/** Whether nobody is to be called at an instant: 20:59:59.999 is not quiet, 21:00 is, 08:00 is not. */
export function isQuiet(instant: Date, { from, to }: QuietHours): boolean {
  const time = sinceMidnight(instant);
  return from > to
    ? time >= from * HOUR_MS || time < to * HOUR_MS
    : time >= from * HOUR_MS && time < to * HOUR_MS;
}

/** The instant itself, or the end of the quiet hours that it lies in. */
export function afterQuiet(instant: Date, hours: QuietHours): Date {
  if (!isQuiet(instant, hours)) return instant;
  const end = hours.to * HOUR_MS - sinceMidnight(instant);
  return new Date(instant.getTime() + (end > 0 ? end : end + DAY_MS));
}
