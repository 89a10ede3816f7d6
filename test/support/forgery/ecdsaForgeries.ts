import { sign } from 'node:crypto';
import { join, type Signer } from './Signer';

/** Order of P-256. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

const scalar = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(64, '0').slice(-64), 'hex');

/** Tokens whose r and s are at the edges of what a signature may hold; with r = s = 0 some libraries let all in. */
export function edgeScalars({ parts }: Signer): string[] {
  const edges = [0n, 1n, ORDER - 1n, ORDER, ORDER + 1n, (1n << 256n) - 1n];
  return edges.flatMap((r) =>
    edges.map((s) =>
      join({ ...parts, signature: Buffer.concat([scalar(r), scalar(s)]).toString('base64url') }),
    ),
  );
}

/** The genuine signature with its s replaced by n − s, which every verifier of ECDSA takes for the same. */
export function mirrored({ parts }: Signer): string {
  const genuine = Buffer.from(parts.signature, 'base64url');
  const s = BigInt(`0x${genuine.subarray(32).toString('hex')}`);
  const signature = Buffer.concat([genuine.subarray(0, 32), scalar(ORDER - s)]).toString('base64url');
  return join({ ...parts, signature });
}

/** A good signature in the encoding of X.509, which JWS does not know. */
export function derEncoded({ parts, key }: Signer): string {
  const text = `${parts.header}.${parts.payload}`;
  const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'der' }).toString('base64url');
  return join({ ...parts, signature });
}
