import { resolve } from 'node:path';
import { staleFiles } from '../../commands/generatedFiles';

const root = resolve(__dirname, '../..');

describe('generated files', () => {
  it('equal what their sources say', async () => {
    expect(await staleFiles(root)).toEqual([]);
  });
});
