import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSigningKey } from '../../../subgraphs/shared/identity/readSigningKey';
import { createTestIdentity } from '../../support/testIdentity';

let directory: string;
let file: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'key-'));
  file = join(directory, 'service.jwk');
});
afterEach(() => rm(directory, { recursive: true }));

const failure = () => readSigningKey(file).catch((error: unknown) => String(error));

describe('a signing key from a file', () => {
  it('is the private key that was written there', async () => {
    const { privateJwk } = await createTestIdentity();
    await writeFile(file, JSON.stringify(privateJwk));
    await expect(readSigningKey(file)).resolves.toEqual(privateJwk);
  });

  it.each([
    ['is the bare key', 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A'],
    ['is a PEM', '-----BEGIN PRIVATE KEY-----\nnWGxne_9WmC6\n-----END PRIVATE KEY-----\n'],
    ['is null', 'null'],
    ['lacks its id', '{"kty":"OKP","alg":"EdDSA","d":"nWGxne_9WmC6"}'],
    ['is a public key', '{"kty":"OKP","alg":"EdDSA","kid":"k1","x":"nWGxne_9WmC6"}'],
  ])('that %s is refused without a word of it', async (_, text) => {
    await writeFile(file, text);
    expect(await failure()).toContain(`${file} is not a private key`);
    expect(await failure()).not.toMatch(/nWGx|BEGIN/);
  });

  it('that is not there is told by its name', async () => {
    expect(await failure()).toMatch(/ENOENT.*service\.jwk/);
  });
});
