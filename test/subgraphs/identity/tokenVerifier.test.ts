import { createHmac, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { createLocalJWKSet, importJWK, SignJWT } from 'jose';
import { GraphQLError } from 'graphql';
import { createTokenVerifier } from '../../../subgraphs/shared/identity/tokenVerifier';
import { bindingClaims, roles } from '../../../subgraphs/shared/identity/Caller';
import {
  createTestIdentity,
  TEST_AUDIENCE,
  TEST_ISSUER,
  TEST_NOW,
  type TestIdentity,
} from '../../support/testIdentity';

let identity: TestIdentity;
let stranger: TestIdentity;
let services: TestIdentity;
beforeAll(async () => {
  identity = await createTestIdentity();
  services = await createTestIdentity('service-key');
  stranger = await createTestIdentity();
});

const at = (seconds: number) => new Date(TEST_NOW.getTime() + seconds * 1000);
const verifierAt = (now: Date) =>
  createTokenVerifier({
    issuer: TEST_ISSUER,
    audience: TEST_AUDIENCE,
    // an operator who published the service key with the callers' keys loses nothing by it
    keys: createLocalJWKSet({ keys: [identity.publicJwk, services.publicJwk] }),
    serviceKeys: services.serviceKeys,
    now: () => now,
  });
const verify = (token: string, now = TEST_NOW) => verifierAt(now)(token);

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const payloadOf = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
const epoch = TEST_NOW.getTime() / 1000;

/** Signs any claims at all with the right key. */
async function signed(change: Record<string, unknown>): Promise<string> {
  const claims = { ...payloadOf(await identity.token()), ...change };
  for (const [name, value] of Object.entries(claims)) if (value === undefined) delete claims[name];
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', kid: 'test-key' })
    .sign(await importJWK(identity.privateJwk, 'EdDSA'));
}

async function outcome(token: unknown, now = TEST_NOW): Promise<string> {
  const error: unknown = await verifierAt(now)(token as string).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof GraphQLError ? JSON.stringify(error) : `accepted or crashed: ${String(error)}`;
}

describe('a valid token', () => {
  it.each(roles)('gives the caller of role %s', async (role) => {
    const claim = bindingClaims[role];
    const signer = role === 'SERVICE' ? services : identity;
    const caller = await verify(
      await signer.token({ role, claims: { [claim]: 'some-id' }, scopes: ['b', 'a'] }),
    );
    expect(caller).toEqual({ subject: 'user-1', role, claims: { [claim]: 'some-id' }, scopes: ['a', 'b'] });
  });

  it('keeps no claim but its role’s own', async () => {
    const token = await identity.token({ claims: { authority: 'a', unit: 'u', expert: 'e' } });
    expect((await verify(token)).claims).toEqual({ authority: 'a' });
  });

  it('may name several audiences', async () => {
    await expect(verify(await signed({ aud: ['other', TEST_AUDIENCE] }))).resolves.toBeDefined();
  });

  it.each(['ES256', 'RS256', 'PS256'])('may be signed by %s', async (alg) => {
    const other = await createTestIdentity('other', alg);
    const verifyOther = createTokenVerifier({
      issuer: TEST_ISSUER,
      audience: TEST_AUDIENCE,
      keys: other.keys,
      now: () => TEST_NOW,
    });
    await expect(verifyOther(await other.token())).resolves.toMatchObject({ role: 'FILING_AUTHORITY' });
  });
});

describe('an algorithm off the list', () => {
  it.each(['ES384', 'RS384', 'PS512'])('is refused even with the right key: %s', async (alg) => {
    const other = await createTestIdentity('other', alg);
    const verifyOther = createTokenVerifier({
      issuer: TEST_ISSUER,
      audience: TEST_AUDIENCE,
      keys: other.keys,
      now: () => TEST_NOW,
    });
    await expect(verifyOther(await other.token())).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });
});

describe('the clock skew of 60 seconds', () => {
  it('accepts a token 59 seconds past its end', async () => {
    await expect(verify(await identity.token(), at(300 + 59))).resolves.toBeDefined();
  });
  it('refuses a token 61 seconds past its end', async () => {
    expect(await outcome(await identity.token(), at(300 + 61))).toContain('UNAUTHENTICATED');
  });
  it('accepts a token 59 seconds before its start', async () => {
    await expect(verify(await identity.token(), at(-59))).resolves.toBeDefined();
  });
  it('refuses a token 61 seconds before its start', async () => {
    expect(await outcome(await identity.token(), at(-61))).toContain('UNAUTHENTICATED');
  });
});

describe('every other token', () => {
  const none = async () => {
    const [, payload] = (await identity.token()).split('.');
    return `${encode({ alg: 'none', kid: 'test-key' })}.${payload}.`;
  };
  const hmacWithPublicKey = async (secret: string) => {
    const [, payload] = (await identity.token()).split('.');
    const input = `${encode({ alg: 'HS256', kid: 'test-key' })}.${payload}`;
    return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
  };
  const altered = async () => {
    const [header, , signature] = (await identity.token()).split('.');
    return [
      header,
      encode({ ...payloadOf(await identity.token()), role: 'MINISTRY', division: '1' }),
      signature,
    ].join('.');
  };
  /** The same signature bytes with other unused bits in the last letter. */
  const respelled = async () => {
    const token = await identity.token();
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    return token.slice(0, -1) + letters[letters.indexOf(token.slice(-1)) + 1];
  };
  const pem = () =>
    createPublicKey({ key: identity.publicJwk, format: 'jwk' })
      .export({ type: 'spki', format: 'pem' })
      .toString();
  /** A right signature over any header, also one the library would not sign. */
  const headed = async (header: object) => {
    const [, payload] = (await identity.token()).split('.');
    const input = `${encode({ alg: 'EdDSA', kid: 'test-key', ...header })}.${payload}`;
    const key = createPrivateKey({ key: { ...identity.privateJwk }, format: 'jwk' });
    return `${input}.${sign(null, Buffer.from(input), key).toString('base64url')}`;
  };

  const asService = { role: 'SERVICE', claims: { subgraph: 'experts' } } as const;

  const cases: Record<string, () => unknown> = {
    'with algorithm none': none,
    'with algorithm none and a signature': async () => `${await none()}AAAA`,
    'signed by HMAC with the public JWK': async () => hmacWithPublicKey(JSON.stringify(identity.publicJwk)),
    'signed by HMAC with the public key bytes': async () => hmacWithPublicKey(identity.publicJwk.x ?? ''),
    'signed by HMAC with the public PEM': async () => hmacWithPublicKey(pem()),
    'signed by a stranger under our key id': () => stranger.token(),
    'with an unknown key id': async () =>
      stranger.token({ privateJwk: { ...stranger.privateJwk, kid: 'unknown' } }),
    'that brings its own key': async () =>
      new SignJWT(payloadOf(await identity.token()))
        .setProtectedHeader({ alg: 'EdDSA', jwk: stranger.publicJwk })
        .sign(await importJWK(stranger.privateJwk, 'EdDSA')),
    'with an extension it calls critical': () => headed({ crit: ['x'], x: 1 }),
    'of another audience': () => identity.token({ audience: 'other' }),
    'of another issuer': () => identity.token({ issuer: 'https://other.test' }),
    'without an audience': () => signed({ aud: undefined }),
    'without an issuer': () => signed({ iss: undefined }),
    'without an expiry': () => signed({ exp: undefined }),
    'with a textual expiry': () => signed({ exp: String(epoch + 300) }),
    'that expired': () => identity.token({ issuedAt: at(-1000) }),
    'that is not yet valid': () => identity.token({ issuedAt: at(1000) }),
    'without a subject': () => signed({ sub: undefined }),
    'with an endless subject': () => signed({ sub: 'x'.repeat(201) }),
    'without a role': () => signed({ role: undefined }),
    'of an unknown role': () => signed({ role: 'ROOT' }),
    'of a role named like an object’s own method': () => signed({ role: 'constructor', authority: 'a' }),
    'of two roles': () => signed({ role: ['FILING_AUTHORITY'] }),
    'of a service signed by a key of callers': () => identity.token(asService),
    'of a service signed by a key of callers under the id of a service key': () =>
      identity.token({ ...asService, privateJwk: { ...identity.privateJwk, kid: 'service-key' } }),
    'of a service signed by a service key under the id of a key of callers': () =>
      services.token({ ...asService, privateJwk: { ...services.privateJwk, kid: 'test-key' } }),
    'of a service signed by a service key without its id': async () =>
      new SignJWT(payloadOf(await services.token(asService)))
        .setProtectedHeader({ alg: 'EdDSA' })
        .sign(await importJWK(services.privateJwk, 'EdDSA')),
    'without the claim of its role': () => signed({ authority: undefined }),
    'with another role’s claim only': () => identity.token({ role: 'EXPERT', claims: { authority: 'a' } }),
    'with an empty claim': () => signed({ authority: '' }),
    'with a claim that is a list': () => signed({ authority: ['cq-reform-office'] }),
    'with a claim longer than an id': () => signed({ authority: 'a'.repeat(41) }),
    'with a name for a claim': () => signed({ authority: '市职改办' }),
    'with a claim that holds a quote': () => signed({ authority: "a' OR '1'='1" }),
    'with scopes that are a list': () => signed({ scope: ['a'] }),
    'with an altered payload': altered,
    'with its signature spelled another way': respelled,
    'that is encrypted': () => 'a.b.c.d.e',
    'that is garbage': () => 'ggg.ggg.ggg',
    'that is empty': () => '',
    'that is not a text': () => undefined,
    'of 100 kB': () => signed({ padding: 'x'.repeat(100_000) }),
    'just over 8 kB': () => signed({ padding: 'x'.repeat(6_100) }),
  };

  it('would pass but for its fault', async () => {
    await expect(verify(await headed({}))).resolves.toBeDefined();
    await expect(verify(await signed({}))).resolves.toBeDefined();
  });

  it.each(Object.keys(cases))('%s is refused like any other', async (name) => {
    const plain = await outcome('x');
    expect(plain).toContain('UNAUTHENTICATED');
    expect(await outcome(await cases[name]?.())).toBe(plain);
  });

  it('is refused by its length before it is parsed', async () => {
    const parse = jest.spyOn(JSON, 'parse');
    await outcome('a'.repeat(100_000));
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });
});

describe('a service key', () => {
  const others = roles.filter((role) => role !== 'SERVICE');

  it.each(others)('signs no token of %s', async (role) => {
    const token = await services.token({ role, claims: { [bindingClaims[role]]: 'some-id' } });
    expect(await outcome(token)).toBe(await outcome('x'));
  });

  it('means nothing to a process without service keys', async () => {
    const verifyAtTheGateway = createTokenVerifier({
      issuer: TEST_ISSUER,
      audience: TEST_AUDIENCE,
      keys: services.keys,
      now: () => TEST_NOW,
    });
    const token = services.token({ role: 'SERVICE', claims: { subgraph: 'experts' } });
    await expect(verifyAtTheGateway(await token)).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });
});

describe('keys that cannot be had', () => {
  it('are the operator’s trouble and refused alike', async () => {
    const faults: unknown[] = [];
    const verifyWithoutKeys = createTokenVerifier({
      issuer: TEST_ISSUER,
      audience: TEST_AUDIENCE,
      keys: () => Promise.reject(new TypeError('fetch failed')),
      now: () => TEST_NOW,
      onKeyFault: (error) => faults.push(error),
    });
    await expect(verifyWithoutKeys(await identity.token())).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect(faults).toHaveLength(1);
  });

  it('say nothing about a token of an unknown key', async () => {
    const faults: unknown[] = [];
    const verifyOurs = createTokenVerifier({
      issuer: TEST_ISSUER,
      audience: TEST_AUDIENCE,
      keys: identity.keys,
      now: () => TEST_NOW,
      onKeyFault: (error) => faults.push(error),
    });
    await expect(
      verifyOurs(await stranger.token({ privateJwk: { ...stranger.privateJwk, kid: 'x' } })),
    ).rejects.toThrow();
    expect(faults).toEqual([]);
  });
});
