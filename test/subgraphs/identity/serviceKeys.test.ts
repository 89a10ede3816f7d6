import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServiceKeys, serviceKeysOf } from '../../../subgraphs/shared/identity/serviceKeys';
import { createTestIdentity, type TestIdentity } from '../../support/testIdentity';

let folder: string;
let own: TestIdentity;
let peer: TestIdentity;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'service-keys-'));
  own = await createTestIdentity('own');
  peer = await createTestIdentity('peer');
});
afterAll(() => rmSync(folder, { recursive: true }));

const token = { payload: '', signature: '' };
function fileOf(content: unknown): string {
  const file = join(folder, 'service-jwks.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the service keys of a subgraph', () => {
  it.each(['EdDSA', 'ES256', 'RS256'])('are the public half of its own by default: %s', async (alg) => {
    const { privateJwk } = await createTestIdentity('own', alg);
    const keys = await openServiceKeys(privateJwk, undefined);
    expect([...keys.ids]).toEqual(['own']);
    expect(await keys.find({ alg, kid: 'own' }, token)).toMatchObject({ type: 'public' });
  });

  it('are all of the file, when every subgraph has its own', async () => {
    const file = fileOf({ keys: [own.publicJwk, peer.publicJwk] });
    expect([...(await openServiceKeys(own.privateJwk, file)).ids]).toEqual(['own', 'peer']);
  });

  it.each<[string, () => unknown, string]>([
    ['no list of keys', () => ({ kid: 'own' }), 'is not a JWKS'],
    ['peers’ keys alone', () => ({ keys: [peer.publicJwk] }), 'lacks this subgraph’s own key, own'],
    ['a key without an id', () => ({ keys: [{ ...own.publicJwk, kid: undefined }] }), 'needs a kid'],
  ])('stop the start with %s', async (_, content, message) => {
    await expect(openServiceKeys(own.privateJwk, fileOf(content()))).rejects.toThrow(message);
  });

  it('stop the start without their file', async () => {
    await expect(openServiceKeys(own.privateJwk, join(folder, 'absent.json'))).rejects.toThrow('ENOENT');
  });

  it('have ids that are texts', () => {
    expect(() => serviceKeysOf([{ ...own.publicJwk, kid: '' }])).toThrow('needs a kid');
  });
});
