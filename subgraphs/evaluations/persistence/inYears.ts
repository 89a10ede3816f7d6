/** Conditions on a civil date, of which one holds when it lies in one of the years. */
export const inYears = <Column extends string>(
  column: Column,
  years: readonly number[],
): Record<Column, { readonly gte: string; readonly lte: string }>[] =>
  years.map(
    (year) =>
      ({ [column]: { gte: `${year}-01-01`, lte: `${year}-12-31` } }) as Record<
        Column,
        { readonly gte: string; readonly lte: string }
      >,
  );
