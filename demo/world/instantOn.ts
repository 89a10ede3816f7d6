import type { CivilDate } from '../../subgraphs/shared/civilDate';

/** A time of day in Chongqing, `08:30`, as an instant. */
export const instantOn = (day: CivilDate, time: string): Date => new Date(`${day}T${time}:00+08:00`);
