import { addDays, type CivilDate } from '../../shared/civilDate';

/** The end of a civil date in Chongqing, which keeps UTC+8 all year. */
export const endOfDay = (date: CivilDate): Date => new Date(`${addDays(date, 1)}T00:00:00+08:00`);
