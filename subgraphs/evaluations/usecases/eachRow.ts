import type { ReadRepository } from '../../shared/scope/ReadRepository';
import type { Where } from '../../shared/scope/Where';

const AT_ONCE = 20;

/**
 * Does something with every row that matches, a few read at a time in the order of their ids: what waits, or fails each
 * time, keeps nothing behind it from its turn. Then throws what failed, together.
 */
export async function eachRow<Row extends object>(
  rows: Pick<ReadRepository<Row>, 'page'>,
  where: Where<Row>,
  work: (row: Row) => Promise<unknown>,
): Promise<void> {
  const faults: unknown[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo } = await rows.page({ where, first: AT_ONCE, after });
    for (const { node } of edges) await work(node).catch((error: unknown) => faults.push(error));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} rows failed`);
}
