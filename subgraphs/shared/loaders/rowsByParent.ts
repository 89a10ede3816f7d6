import DataLoader from 'dataloader';
import type { ReadRepository } from '../scope/ReadRepository';
import type { OrderBy, Where } from '../scope/Where';

/** Loads all children of each parent in one statement; for lists known to be short. */
export function rowsByParent<Row extends object>(
  repository: ReadRepository<Row>,
  parentOf: (row: Row) => string,
  where: (parentIds: readonly string[]) => Where<Row>,
  order: readonly OrderBy<Row>[] = [],
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (parentIds) => {
    const rows = await repository.find({ where: where(parentIds), order });
    const children = new Map(parentIds.map((id): [string, Row[]] => [id, []]));
    for (const row of rows) children.get(parentOf(row))?.push(row);
    return parentIds.map((id) => children.get(id) ?? []);
  });
}
