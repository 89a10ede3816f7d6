import { demoWorld } from '../../demo/demoWorld';
import type { World } from '../../demo/World';

/** The day of the demo data in tests. */
export const DEMO_DAY = '2026-11-23';

let made: World | undefined;

/** The demo world of DEMO_DAY, made once for each test file. */
export const demoData = (): World => (made ??= demoWorld({ asOf: DEMO_DAY }));

/** How many rows there are for each value of a key. */
export function counts<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of rows) found.set(keyOf(row), (found.get(keyOf(row)) ?? 0) + 1);
  return found;
}

/** Rows by a key that is unique. */
export const index = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [keyOf(row), row]));
