import { createPrivateKey, sign, type KeyObject, type SignKeyObjectInput } from 'node:crypto';
import { constants } from 'node:crypto';
import { createTestIdentity, type TestIdentity } from '../testIdentity';

export const forgedAlgorithms = ['EdDSA', 'ES256', 'RS256', 'PS256'] as const;
export type ForgedAlgorithm = (typeof forgedAlgorithms)[number];

/** The three parts of a token as they are written. */
export interface Parts {
  readonly header: string;
  readonly payload: string;
  readonly signature: string;
}

/** An identity provider whose private key the test has, to sign what no library would. */
export interface Signer {
  readonly identity: TestIdentity;
  readonly key: KeyObject;
  /** A genuine token in its parts. */
  readonly parts: Parts;
  /** A genuine signature over any text. */
  readonly signatureOf: (text: string) => Buffer;
}

export const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
export const join = ({ header, payload, signature }: Parts): string => `${header}.${payload}.${signature}`;

export async function createSigner(alg: ForgedAlgorithm): Promise<Signer> {
  const identity = await createTestIdentity('test-key', alg);
  const key = createPrivateKey({ key: { ...identity.privateJwk }, format: 'jwk' });
  const [header = '', payload = '', signature = ''] = (await identity.token()).split('.');
  const options: Record<ForgedAlgorithm, SignKeyObjectInput> = {
    EdDSA: { key },
    ES256: { key, dsaEncoding: 'ieee-p1363' },
    RS256: { key },
    PS256: { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 },
  };
  return {
    identity,
    key,
    parts: { header, payload, signature },
    signatureOf: (text) => sign(alg === 'EdDSA' ? null : 'sha256', Buffer.from(text), options[alg]),
  };
}

/** A token with a header of any content and a genuine signature over it. */
export function headed({ parts, signatureOf }: Signer, header: string): string {
  const input = `${Buffer.from(header).toString('base64url')}.${parts.payload}`;
  return `${input}.${signatureOf(input).toString('base64url')}`;
}
