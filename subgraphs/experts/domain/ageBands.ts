import type { CivilDate } from '../../shared/civilDate';

/** 青年 · 中年 · over that, T二(七). */
export type AgeBand = 'YOUNG' | 'MIDDLE' | 'OLDER';

/** Oldest age of a band on 31 December of the year; committees count by the same (YOUNG_AGE, MIDDLE_AGE). */
const oldest = [
  ['YOUNG', 45],
  ['MIDDLE', 55],
] as const satisfies readonly (readonly [AgeBand, number])[];

/** From which birth date on somebody is in a band in a year, the youngest band first; who is in none is OLDER. */
export const ageBands = (year: number): { readonly band: AgeBand; readonly bornFrom: CivilDate }[] =>
  oldest.map(([band, age]) => ({ band, bornFrom: `${year - age}-01-01` }));
