import type { Identity } from '../graphWorld';
import type { FieldTo } from './connections';
import type { IsolationWorld } from './openIsolationWorld';

/** What walking a list gave: every id in the order it came, and what the pages said of the whole. */
export interface Walked {
  readonly ids: readonly string[];
  readonly totalCounts: readonly number[];
  /** Cursor of the end of each page. */
  readonly cursors: readonly string[];
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Walks a root list page by page, `size` rows each. Throws when a page has errors or is too long, or when the list
 * does not end.
 */
export async function walkPages(
  { ask }: Pick<IsolationWorld, 'ask'>,
  who: Identity,
  { name }: FieldTo,
  size: number,
): Promise<Walked> {
  const pages: Page[] = [];
  const query = `query ($after: String) {
    list: ${name}(first: ${size}, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
  }`;
  do {
    const answer = await ask(who, { query, variables: { after: pages.at(-1)?.pageInfo.endCursor ?? null } });
    const page = answer.data?.['list'] as Page | undefined;
    if (answer.errors || !page || page.nodes.length > size || pages.length > 100)
      throw new Error(`${name}: ${answer.text}`);
    pages.push(page);
  } while (pages.at(-1)?.pageInfo.hasNextPage);
  return {
    ids: pages.flatMap(({ nodes }) => nodes.map(({ id }) => id)),
    totalCounts: pages.map(({ totalCount }) => totalCount),
    cursors: pages.flatMap(({ pageInfo }) => pageInfo.endCursor ?? []),
  };
}
