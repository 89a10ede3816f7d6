import { eachRow } from '../../../subgraphs/evaluations/usecases/eachRow';
import type { Page, PageRequest } from '../../../subgraphs/shared/scope/Page';

interface Row {
  readonly id: string;
}

/** Rows `1` to `count`, given out page by page as a repository does. */
const rowsUpTo = (count: number) => ({
  page: ({ first, after }: PageRequest<Row> = {}): Promise<Page<Row>> => {
    const from = Number(after ?? 0);
    const to = Math.min(count, from + (first ?? 20));
    const ids = Array.from({ length: to - from }, (_, at) => String(from + at + 1));
    return Promise.resolve({
      edges: ids.map((id) => ({ cursor: id, node: { id } })),
      pageInfo: {
        hasNextPage: to < count,
        hasPreviousPage: from > 0,
        startCursor: ids[0] ?? null,
        endCursor: String(to),
      },
      totalCount: () => Promise.resolve(count),
    });
  },
});

describe('a job over rows', () => {
  it.each([0, 1, 20, 21, 45])('reaches each of %i', async (count) => {
    const seen: string[] = [];
    await eachRow(rowsUpTo(count), {}, ({ id }) => Promise.resolve(seen.push(id)));
    expect(seen).toEqual(Array.from({ length: count }, (_, at) => String(at + 1)));
  });

  it('reaches those behind the ones that fail, then says what failed', async () => {
    const seen: string[] = [];
    const work = ({ id }: Row) => (
      seen.push(id),
      Number(id) <= 30 ? Promise.reject(new Error(id)) : Promise.resolve()
    );
    const failed: unknown = await eachRow(rowsUpTo(41), {}, work).catch((error: unknown) => error);
    expect(seen).toHaveLength(41);
    expect((failed as AggregateError).errors).toHaveLength(30);
  });
});
