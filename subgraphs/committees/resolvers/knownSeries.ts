import { titleSeriesByNumber, type TitleSeries } from '../domain/reference/titleSeries';

/** The series that a row names. Throws (a fault) when the reference table lacks it: rows only name known ones. */
export function knownSeries(no: number): TitleSeries {
  const series = titleSeriesByNumber(no);
  if (!series) throw new Error(`no title series ${no}`);
  return series;
}
