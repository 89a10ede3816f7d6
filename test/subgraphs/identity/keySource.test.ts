import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { openKeySource } from '../../../subgraphs/shared/identity/keySource';
import { createTestIdentity, type TestIdentity } from '../../support/testIdentity';

let directory: string;
let file: string;
let first: TestIdentity;
let second: TestIdentity;
let clock = new Date('2026-03-01T00:00:00Z');
const now = () => clock;
const wait = (ms: number) => {
  clock = new Date(clock.getTime() + ms);
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'jwks-'));
  file = join(directory, 'jwks.json');
  first = await createTestIdentity('first');
  second = await createTestIdentity('second');
});
afterAll(() => rm(directory, { recursive: true }));

let stamp = 1_000_000;
async function publish(...keys: JWK[]): Promise<void> {
  await writeFile(file, JSON.stringify({ keys }));
  await utimes(file, ++stamp, stamp);
}

const flattened = { payload: '', signature: '' };
const find = async (source: Awaited<ReturnType<typeof openKeySource>>, kid?: string) =>
  source({ alg: 'EdDSA', ...(kid === undefined ? {} : { kid }) }, flattened);

describe('a key file', () => {
  it('must be there when the process starts', async () => {
    await expect(openKeySource({ file: join(directory, 'absent.json') }, now)).rejects.toThrow();
  });

  it('serves a key added later when it is first used', async () => {
    await publish(first.publicJwk);
    const source = await openKeySource({ file }, now);
    wait(1_000);
    await publish(first.publicJwk, second.publicJwk);
    await expect(find(source, 'second')).resolves.toBeDefined();
  });

  it('is read for unknown keys once a second at most', async () => {
    await publish(first.publicJwk);
    const source = await openKeySource({ file }, now);
    wait(1_000);
    await expect(find(source, 'second')).rejects.toThrow();
    await publish(first.publicJwk, second.publicJwk);
    wait(999);
    await expect(find(source, 'second')).rejects.toThrow();
    wait(1);
    await expect(find(source, 'second')).resolves.toBeDefined();
  });

  it('drops a withdrawn key within five seconds', async () => {
    await publish(first.publicJwk, second.publicJwk);
    const source = await openKeySource({ file }, now);
    await publish(first.publicJwk);
    wait(5_000);
    await expect(find(source, 'second')).rejects.toThrow();
  });

  it('that breaks leaves the last good keys', async () => {
    await publish(first.publicJwk);
    const source = await openKeySource({ file }, now);
    await writeFile(file, '{');
    wait(5_000);
    await expect(find(source, 'first')).resolves.toBeDefined();
  });

  it('of one key needs no key id', async () => {
    await publish(first.publicJwk);
    await expect(find(await openKeySource({ file }, now))).resolves.toBeDefined();
  });

  it('of several keys needs a key id', async () => {
    await publish(first.publicJwk, { ...(await createTestIdentity('third', 'ES256')).publicJwk });
    await expect(find(await openKeySource({ file }, now))).rejects.toThrow();
  });
});

describe('a key server', () => {
  const keys: JWK[] = [];
  const server = createServer((_, response) => response.end(JSON.stringify({ keys })));
  let url: string;
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
  });
  afterAll(() => server.close());

  it('is asked for the key a token names', async () => {
    keys.splice(0, keys.length, first.publicJwk, second.publicJwk);
    await expect(find(await openKeySource({ url }, now), 'second')).resolves.toBeDefined();
    await expect(find(await openKeySource({ url }, now), 'third')).rejects.toThrow();
  });

  it('of several keys needs a key id', async () => {
    keys.splice(0, keys.length, first.publicJwk, (await createTestIdentity('third', 'ES256')).publicJwk);
    await expect(find(await openKeySource({ url }, now))).rejects.toThrow();
    keys.splice(1);
    await expect(find(await openKeySource({ url }, now))).resolves.toBeDefined();
  });
});
