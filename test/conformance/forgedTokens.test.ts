// Attacks of the classes of Wycheproof's JWS vectors, made with keys of our own and claims that would otherwise come in.
import { createHmac, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { createLocalJWKSet, type JWK } from 'jose';
import { createTokenVerifier } from '../../subgraphs/shared/identity/tokenVerifier';
import { derEncoded, edgeScalars, mirrored } from '../support/forgery/ecdsaForgeries';
import { otherUnusedBits, respelled } from '../support/forgery/respelled';
import { paddedWrongly, saltedWrongly } from '../support/forgery/rsaForgeries';
import {
  createSigner,
  encode,
  forgedAlgorithms,
  headed,
  join,
  type ForgedAlgorithm,
  type Signer,
} from '../support/forgery/Signer';
import { spoiledSignatures } from '../support/forgery/spoiledSignatures';
import { createTestIdentity, TEST_AUDIENCE, TEST_ISSUER, TEST_NOW } from '../support/testIdentity';

const signers = {} as Record<ForgedAlgorithm, Signer>;
beforeAll(async () => {
  for (const alg of forgedAlgorithms) signers[alg] = await createSigner(alg);
});

const verifierOf = (...keys: readonly JWK[]) =>
  createTokenVerifier({
    issuer: TEST_ISSUER,
    audience: TEST_AUDIENCE,
    keys: createLocalJWKSet({ keys: [...keys] }),
    now: () => TEST_NOW,
  });

/** Of some tokens, those that come in. */
async function letIn(keys: readonly JWK[], tokens: readonly unknown[]): Promise<unknown[]> {
  const verify = verifierOf(...keys);
  const verdicts = await Promise.all(
    tokens.map((token) =>
      verify(token as string).then(
        () => true,
        () => false,
      ),
    ),
  );
  return tokens.filter((_, index) => verdicts[index]);
}

describe.each(forgedAlgorithms)('a token signed by %s', (alg) => {
  const publicJwk = () => signers[alg].identity.publicJwk;

  test('comes in when it is genuine', async () => {
    const { parts } = signers[alg];
    const again = headed(signers[alg], JSON.stringify({ alg, kid: 'test-key' }));
    expect(await letIn([publicJwk()], [join(parts), again])).toEqual([join(parts), again]);
  });

  test('stays out under any spoiled signature', async () => {
    for (const [name, tokens] of Object.entries(spoiledSignatures(signers[alg])))
      expect([name, await letIn([publicJwk()], tokens)]).toEqual([name, []]);
  });

  test('stays out in any other spelling', async () => {
    const { parts } = signers[alg];
    for (const [name, token] of respelled(parts))
      expect([name, await letIn([publicJwk()], [token])]).toEqual([name, []]);
    expect(await letIn([publicJwk()], [otherUnusedBits(parts) ?? 'x'])).toEqual([]);
  });

  test('stays out with a part missing, empty or too many', async () => {
    const { header, payload, signature } = signers[alg].parts;
    const whole = join(signers[alg].parts);
    const flattened = { protected: header, payload, signature };
    const tokens = [
      `${header}.${payload}.`,
      `${header}.${payload}`,
      `${header}..${signature}`,
      `.${payload}.${signature}`,
      `..${signature}`,
      '..',
      '.',
      '',
      `${whole}.`,
      `.${whole}`,
      `${whole}.${signature}`,
      ` ${whole}`,
      `${whole}\n`,
      `Bearer ${whole}`,
      JSON.stringify(flattened),
      JSON.stringify({ payload, signatures: [flattened] }),
      flattened,
      [whole],
      null,
    ];
    expect(await letIn([publicJwk()], tokens)).toEqual([]);
  });

  test('stays out when it says that it is not signed', async () => {
    const { payload, signature } = signers[alg].parts;
    const names = ['none', 'None', 'NONE', 'nOnE', '', null, 0, [], ['none'], { alg: 'none' }, undefined];
    const tokens = names.flatMap((name) => {
      const header = encode({ alg: name, kid: 'test-key' });
      return [`${header}.${payload}.`, `${header}.${payload}.${signature}`, `${header}.${payload}.AA`];
    });
    expect(await letIn([publicJwk()], tokens)).toEqual([]);
  });

  test('stays out when the public key was taken for a secret', async () => {
    const { payload } = signers[alg].parts;
    const key = createPublicKey({ key: { ...publicJwk() }, format: 'jwk' });
    const pem = key.export({ type: 'spki', format: 'pem' }).toString();
    const jwk = publicJwk();
    const bytes = Buffer.from(String(jwk.x ?? jwk.n), 'base64url');
    const secrets = [
      pem,
      pem.trim(),
      key.export({ type: 'spki', format: 'der' }),
      JSON.stringify(jwk),
      bytes,
      bytes.toString('base64url'),
      Buffer.alloc(32),
    ];
    const tokens = ['sha256', 'sha384', 'sha512'].flatMap((hash) =>
      secrets.map((secret) => {
        const input = `${encode({ alg: `HS${hash.slice(3)}`, kid: 'test-key' })}.${payload}`;
        return `${input}.${createHmac(hash, secret).update(input).digest('base64url')}`;
      }),
    );
    expect(await letIn([publicJwk()], tokens)).toEqual([]);
  });

  test('stays out when it names another algorithm than its key', async () => {
    const others = [
      'EdDSA',
      'ES256',
      'ES384',
      'ES512',
      'ES256K',
      'RS1',
      'RS256',
      'RS384',
      'RS512',
      'PS256',
      'PS384',
      'PS512',
      'HS256',
      'Ed25519',
      'Ed448',
      'RSA-OAEP',
      'dir',
      alg.toLowerCase(),
    ];
    const tokens = others
      .filter((other) => other !== alg)
      .map((other) => headed(signers[alg], JSON.stringify({ alg: other, kid: 'test-key' })));
    expect(await letIn([publicJwk()], tokens)).toEqual([]);
  });

  test('stays out when it brings the key to check it with', async () => {
    const attacker = await createSigner(alg);
    const jwk = attacker.identity.publicJwk;
    const url = 'http://127.0.0.1:9/keys';
    const headers = [
      { jwk },
      { jwk: attacker.identity.privateJwk },
      { jku: url },
      { x5u: url },
      { x5c: [createPublicKey(attacker.key).export({ type: 'spki', format: 'der' }).toString('base64')] },
      { x5t: 'AAAA', 'x5t#S256': 'AAAA' },
    ];
    const kids = [
      'test-key',
      undefined,
      '',
      '../../dev/null',
      "x' UNION SELECT 'y",
      'test-key\0',
      0,
      null,
      ['test-key'],
      { $ne: 1 },
      '__proto__',
      'constructor',
    ];
    const tokens = kids.flatMap((kid) =>
      [{}, ...headers].map((header) => headed(attacker, JSON.stringify({ alg, kid, ...header }))),
    );
    expect(await letIn([publicJwk()], tokens)).toEqual([]);
  });

  test('stays out when it demands what we do not know', async () => {
    const headers = [
      { crit: ['exp'], exp: 1 },
      { crit: ['x'], x: 1 },
      { crit: [] },
      { crit: 'x', x: 1 },
      { crit: ['alg'] },
      { crit: ['b64'], b64: false },
      { crit: ['__proto__'] },
      { crit: ['toString'] },
    ];
    const tokens = headers.map((header) =>
      headed(signers[alg], JSON.stringify({ alg, kid: 'test-key', ...header })),
    );
    expect(await letIn([publicJwk()], tokens)).toEqual([]);
  });

  test('stays out under a header that is no object or names its algorithm twice', async () => {
    const headers = [
      `{"alg":"${alg}","kid":"test-key","alg":"none"}`,
      `{"kid":"test-key","__proto__":{"alg":"${alg}"}}`,
      `[{"alg":"${alg}"}]`,
      `"${alg}"`,
      'null',
      '{',
      `{"alg":"${alg}","kid":"test-key"} {}`,
      `\u{feff}{"alg":"${alg}"`,
    ];
    expect(
      await letIn(
        [publicJwk()],
        headers.map((header) => headed(signers[alg], header)),
      ),
    ).toEqual([]);
  });
});

describe('a signature of ES256', () => {
  test('stays out with r and s at their edges', async () => {
    const tokens = edgeScalars(signers.ES256);
    expect(tokens).toHaveLength(36);
    expect(await letIn([signers.ES256.identity.publicJwk], tokens)).toEqual([]);
  });

  test('stays out in the encoding of certificates', async () => {
    expect(await letIn([signers.ES256.identity.publicJwk], [derEncoded(signers.ES256)])).toEqual([]);
  });

  test('names the same caller when it is mirrored', async () => {
    const verify = verifierOf(signers.ES256.identity.publicJwk);
    expect(await verify(mirrored(signers.ES256))).toEqual(await verify(join(signers.ES256.parts)));
  });

  test.each(['P-384', 'P-521', 'secp256k1'])('stays out by a key on %s', async (namedCurve) => {
    const pair = generateKeyPairSync('ec', { namedCurve });
    const jwk: JWK = { ...pair.publicKey.export({ format: 'jwk' }), kid: 'test-key' };
    const { parts } = signers.ES256;
    const text = Buffer.from(`${parts.header}.${parts.payload}`);
    const signature = sign('sha256', text, { key: pair.privateKey, dsaEncoding: 'ieee-p1363' });
    const token = join({ ...parts, signature: signature.toString('base64url') });
    expect(await letIn([jwk], [token])).toEqual([]);
    expect(await letIn([{ ...jwk, alg: 'ES256' }, signers.ES256.identity.publicJwk], [token])).toEqual([]);
  });
});

describe('a signature of RSA', () => {
  test('stays out with its block padded wrongly', async () => {
    const { 'the genuine one': genuine, ...wrong } = paddedWrongly(signers.RS256);
    const keys = [signers.RS256.identity.publicJwk];
    expect(await letIn(keys, [genuine])).toEqual([genuine]);
    for (const [name, token] of Object.entries(wrong))
      expect([name, await letIn(keys, [token])]).toEqual([name, []]);
  });

  test('stays out with a salt of another length', async () => {
    expect(await letIn([signers.PS256.identity.publicJwk], saltedWrongly(signers.PS256))).toEqual([]);
  });
});

describe('a key of ours', () => {
  test.each<[string, Partial<JWK>]>([
    ['to encrypt with', { use: 'enc' }],
    ['for other acts', { key_ops: ['encrypt'] }],
    ['of another algorithm', { alg: 'RS512' }],
  ])('%s checks no token', async (_, change) => {
    for (const alg of forgedAlgorithms) {
      const { identity, parts } = signers[alg];
      expect(await letIn([{ ...identity.publicJwk, ...change }], [join(parts)])).toEqual([]);
    }
  });

  test('that is a secret checks no token, whoever published it', async () => {
    const secret = Buffer.alloc(32, 7);
    const input = `${encode({ alg: 'HS256', kid: 'test-key' })}.${signers.EdDSA.parts.payload}`;
    const token = `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
    const oct: JWK = { kty: 'oct', k: secret.toString('base64url'), kid: 'test-key', alg: 'HS256' };
    expect(await letIn([oct], [token])).toEqual([]);
  });

  test('under 2,048 bits checks no token', async () => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const { parts } = signers.RS256;
    const signature = sign('sha256', Buffer.from(`${parts.header}.${parts.payload}`), pair.privateKey);
    const token = join({ ...parts, signature: signature.toString('base64url') });
    const jwk: JWK = { ...pair.publicKey.export({ format: 'jwk' }), kid: 'test-key', alg: 'RS256' };
    expect(await letIn([jwk], [token])).toEqual([]);
  });

  test('of another provider in the same set signs under its own name alone', async () => {
    const other = await createTestIdentity('other-key', 'ES256');
    const keys = [signers.EdDSA.identity.publicJwk, other.publicJwk];
    const stolen = other.token({ privateJwk: { ...other.privateJwk, kid: 'test-key' } });
    const own = await other.token();
    expect(await letIn(keys, [await stolen, own])).toEqual([own]);
  });
});
