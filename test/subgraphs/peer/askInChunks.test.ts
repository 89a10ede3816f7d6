import { askInChunks } from '../../../subgraphs/shared/peer/askInChunks';

describe('askInChunks', () => {
  async function chunksOf(ids: readonly string[], size?: number) {
    const chunks: (readonly string[])[] = [];
    const rows = await askInChunks(
      ids,
      (chunk) => {
        chunks.push(chunk);
        return Promise.resolve(chunk.map((id) => id.toUpperCase()));
      },
      size,
    );
    return { chunks, rows };
  }

  test('asks nothing for no ids', async () => {
    expect(await chunksOf([])).toEqual({ chunks: [], rows: [] });
  });

  test('splits ids into requests of the size', async () => {
    expect(await chunksOf(['a', 'b', 'c'], 2)).toEqual({
      chunks: [['a', 'b'], ['c']],
      rows: ['A', 'B', 'C'],
    });
  });

  test('asks for each id once', async () => {
    expect((await chunksOf(['a', 'b', 'a'])).chunks).toEqual([['a', 'b']]);
  });

  test('sends 200 ids by default, not 201', async () => {
    const ids = Array.from({ length: 201 }, (_, index) => `id${index}`);
    expect((await chunksOf(ids)).chunks.map((chunk) => chunk.length)).toEqual([200, 1]);
  });

  test('fails whole when one request fails', async () => {
    const work = askInChunks(
      ['a', 'b'],
      ([id]) => (id === 'b' ? Promise.reject(new Error('no')) : Promise.resolve([id])),
      1,
    );
    await expect(work).rejects.toThrow('no');
  });
});
