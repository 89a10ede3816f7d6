import DataLoader from 'dataloader';
import type { ReadRepository } from '../scope/ReadRepository';
import type { Where } from '../scope/Where';

/** Loads the one child row of each parent in one statement; a parent without a row in reach has null. */
export function rowOfParent<Row extends object>(
  repository: ReadRepository<Row>,
  parentColumn: keyof Row & string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (parentIds) => {
    const where = { [parentColumn]: { in: [...parentIds] } } as unknown as Where<Row>;
    const rows = new Map((await repository.find({ where })).map((row) => [row[parentColumn], row]));
    return parentIds.map((id) => rows.get(id as Row[keyof Row & string]) ?? null);
  });
}
