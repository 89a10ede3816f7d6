import DataLoader from 'dataloader';
import type { Page, PagePerParentRequest } from '../scope/Page';
import type { ReadRepository } from '../scope/ReadRepository';

type Request<Row> = Omit<PagePerParentRequest<Row>, 'parentColumn' | 'parentIds'>;

/** Loads the same page of each parent's children: one statement for every set of arguments, however many parents. */
export function pagePerParent<Row extends object, Arguments extends object>(
  repository: ReadRepository<Row>,
  parentColumn: keyof Row & string,
  requestOf: (args: Arguments) => Request<Row>,
): { load(parentId: string, args: Arguments): Promise<Page<Row>> } {
  const byArguments = new Map<string, DataLoader<string, Page<Row>>>();

  function loaderFor(args: Arguments): DataLoader<string, Page<Row>> {
    const key = JSON.stringify(args);
    const known = byArguments.get(key);
    if (known) return known;
    const loader = new DataLoader<string, Page<Row>>(async (parentIds) => {
      const pages = await repository.pagePerParent({ ...requestOf(args), parentColumn, parentIds });
      return parentIds.map((id) => pages.get(id) ?? new Error(`no page for ${id}`));
    });
    byArguments.set(key, loader);
    return loader;
  }
  return { load: (parentId, args) => loaderFor(args).load(parentId) };
}
