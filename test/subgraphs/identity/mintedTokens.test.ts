import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callerDigest } from '../../../subgraphs/shared/identity/callerDigest';
import { loadDevelopmentKeys } from '../../../subgraphs/shared/identity/developmentKeys';
import { mintDevelopmentToken } from '../../../subgraphs/shared/identity/developmentToken';
import { openKeySource } from '../../../subgraphs/shared/identity/keySource';
import { createServiceTokenMinter } from '../../../subgraphs/shared/identity/serviceToken';
import { createTokenVerifier } from '../../../subgraphs/shared/identity/tokenVerifier';
import {
  callerAs,
  createTestIdentity,
  TEST_AUDIENCE,
  TEST_ISSUER,
  TEST_NOW,
} from '../../support/testIdentity';

const naming = { issuer: TEST_ISSUER, audience: TEST_AUDIENCE };
let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'keys-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe('development keys', () => {
  it('sign tokens that their key file verifies', async () => {
    const { privateJwk, jwksFile } = await loadDevelopmentKeys(directory);
    const token = await mintDevelopmentToken({
      ...naming,
      privateJwk,
      now: () => TEST_NOW,
      role: 'PARTNER_AGENCY',
      claims: { agency: 'agency-1' },
      scopes: ['pools:read'],
    });
    const now = () => TEST_NOW;
    const verify = createTokenVerifier({
      ...naming,
      keys: await openKeySource({ file: jwksFile }, now),
      now,
    });
    expect(await verify(token)).toMatchObject({
      role: 'PARTNER_AGENCY',
      claims: { agency: 'agency-1' },
      scopes: ['pools:read'],
    });
  });

  it('are the same for processes that start together', async () => {
    const loaded = await Promise.all(Array.from({ length: 8 }, () => loadDevelopmentKeys(directory)));
    expect(new Set(loaded.map(({ privateJwk }) => privateJwk.d)).size).toBe(1);
  });

  it('are for their owner’s eyes', async () => {
    await loadDevelopmentKeys(directory);
    expect((await stat(join(directory, 'private.jwk.json'))).mode & 0o777).toBe(0o600);
  });

  it('publish no private part', async () => {
    const { jwksFile, privateJwk } = await loadDevelopmentKeys(directory);
    const published = await readFile(jwksFile, 'utf8');
    expect(published).not.toContain(privateJwk.d);
    expect(published).toContain(privateJwk.x);
  });

  it('that are damaged stop the start', async () => {
    await writeFile(join(directory, 'private.jwk.json'), '{"kid":"x"');
    await expect(loadDevelopmentKeys(directory)).rejects.toThrow(/not a private key/);
  });
});

describe('a development token', () => {
  it('needs the claim its role binds to', async () => {
    const { privateJwk } = await createTestIdentity();
    const options = { ...naming, privateJwk, now: () => TEST_NOW, role: 'EXPERT', claims: {} } as const;
    await expect(mintDevelopmentToken(options)).rejects.toThrow('a token of EXPERT needs --expert');
  });

  it('takes no claim of another role', async () => {
    const { privateJwk } = await createTestIdentity();
    const claims = { expert: 'e', unit: 'u' };
    const options = { ...naming, privateJwk, now: () => TEST_NOW, role: 'EXPERT', claims } as const;
    await expect(mintDevelopmentToken(options)).rejects.toThrow('takes no --unit');
  });
});

describe('a service token', () => {
  let clock = TEST_NOW;
  const now = () => clock;
  const after = (seconds: number) => {
    clock = new Date(TEST_NOW.getTime() + seconds * 1000);
  };
  beforeEach(() => after(0));

  it('names its subgraph and lives 60 seconds', async () => {
    const identity = await createTestIdentity();
    const mint = createServiceTokenMinter({
      ...naming,
      privateJwk: identity.privateJwk,
      subgraph: 'committees',
      now,
    });
    const { keys, serviceKeys } = identity;
    const verify = createTokenVerifier({ ...naming, keys, serviceKeys, now });
    const token = await mint();
    expect(await verify(token)).toMatchObject({ role: 'SERVICE', claims: { subgraph: 'committees' } });
    after(60 + 59);
    await expect(verify(token)).resolves.toBeDefined();
    after(60 + 61);
    await expect(verify(token)).rejects.toThrow();
  });

  it('is handed out until 15 seconds before its end', async () => {
    const { privateJwk } = await createTestIdentity();
    const mint = createServiceTokenMinter({ ...naming, privateJwk, subgraph: 'experts', now });
    const token = await mint();
    after(44);
    expect(await mint()).toBe(token);
    after(45);
    expect(await mint()).not.toBe(token);
  });

  it('is not kept when it could not be signed', async () => {
    const { privateJwk } = await createTestIdentity();
    const options = { ...naming, privateJwk: { ...privateJwk, d: '' }, subgraph: 'experts', now };
    const mint = createServiceTokenMinter(options);
    await expect(mint()).rejects.toThrow();
    options.privateJwk.d = privateJwk.d ?? '';
    await expect(mint()).resolves.toMatch(/\./);
  });
});

describe('the digest of a caller', () => {
  const caller = callerAs('FILING_AUTHORITY', 'district-500103', ['a']);
  it('is equal for equal callers', () => {
    expect(callerDigest({ ...caller })).toBe(callerDigest(caller));
  });
  it.each([
    callerAs('CONSENTING_DEPARTMENT', 'district-500103', ['a']),
    callerAs('FILING_AUTHORITY', 'district-500112', ['a']),
    callerAs('FILING_AUTHORITY', 'district-500103', ['b']),
    { ...caller, subject: 'another' },
  ])('differs for %j', (other) => {
    expect(callerDigest(other)).not.toBe(callerDigest(caller));
  });
});
