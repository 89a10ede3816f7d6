import { expectAnswer } from './expectAnswer';

/** What every connection answers. */
export interface ConnectionPage {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Walk {
  /** Rows of the whole connection. */
  readonly rows: number;
  readonly pages: number;
  /** Cursor before the page in the middle. */
  readonly middle: string;
  /** Cursor before the last page that is full, so that it holds as many rows as the first. */
  readonly deepest: string;
}

/** Walks a connection from the first page to the last; throws when a row comes twice or there is but one page. */
export async function walkConnection(
  size: number,
  pageAfter: (after: string | null) => Promise<ConnectionPage>,
): Promise<Walk> {
  const seen = new Set<string>();
  let pages = 0;
  let rows = 0;
  const full: string[] = [];
  for (let after: string | null = null, more = true; more; pages += 1) {
    const { nodes, pageInfo } = await pageAfter(after);
    if (nodes.length === size && after !== null) full.push(after);
    for (const { id } of nodes) seen.add(id);
    rows += nodes.length;
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
  }
  expectAnswer(seen.size === rows, `${rows - seen.size} rows came twice`);
  const [middle, deepest] = [full[Math.floor(full.length / 2)], full.at(-1)];
  expectAnswer(middle !== undefined && deepest !== undefined, `${rows} rows make no second page of ${size}`);
  return { rows, pages, middle, deepest };
}
