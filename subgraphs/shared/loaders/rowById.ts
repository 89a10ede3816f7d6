import DataLoader from 'dataloader';
import type { ReadRepository } from '../scope/ReadRepository';

/** Loads rows by id in one statement; an id out of reach is null, like one that does not exist. */
export function rowById<Row extends { readonly id: string }>(
  repository: ReadRepository<Row>,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await repository.byIds(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}
