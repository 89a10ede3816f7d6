/**
 * Asks for a long list of ids in requests of bounded size, one after the other, each id once. The rows come back
 * in the order of the answers; an id without a row is simply absent.
 * @param size ids per request, default 200
 */
export async function askInChunks<Id, Row>(
  ids: readonly Id[],
  ask: (chunk: readonly Id[]) => Promise<readonly Row[]>,
  size = 200,
): Promise<Row[]> {
  const distinct = [...new Set(ids)];
  const rows: Row[] = [];
  for (let start = 0; start < distinct.length; start += size) {
    rows.push(...(await ask(distinct.slice(start, start + size))));
  }
  return rows;
}
