import { constants, createHash, privateEncrypt, sign } from 'node:crypto';
import { join, type Signer } from './Signer';

/** What PKCS #1 puts before a SHA-256 hash. */
const SHA256 = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/** Raises any block to the private key: what a forger would have to find. Blocks begin with a zero byte. */
const blockSigned = ({ parts, key }: Signer, block: Buffer): string =>
  join({
    ...parts,
    signature: privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, block).toString('base64url'),
  });

/** Tokens whose RS256 block is padded in a way that a lenient reader lets pass (Bleichenbacher 2006 and its kin). */
export function paddedWrongly(signer: Signer): Readonly<Record<string, string>> {
  const { header, payload } = signer.parts;
  const size = (signer.key.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
  const text = `${header}.${payload}`;
  const hash = createHash('sha256').update(text).digest();
  const filled = (type: number, fill: number, rest: Buffer, tail = 0) =>
    Buffer.concat([
      Buffer.from([0, type]),
      Buffer.alloc(size - 3 - rest.length - tail, fill),
      Buffer.from([0]),
      rest,
      Buffer.alloc(tail, 0x5a),
    ]);
  const info = Buffer.concat([SHA256, hash]);
  const withoutNull = Buffer.concat([
    Buffer.from('302f300b0609608648016503040201', 'hex'),
    Buffer.from('0420', 'hex'),
    hash,
  ]);
  const blocks: Record<string, Buffer> = {
    'the genuine one': filled(1, 0xff, info),
    'of another type': filled(2, 0xff, info),
    'of type zero': filled(0, 0x00, info),
    'filled with something else': filled(1, 0xfe, info),
    'short, with rubbish behind': filled(1, 0xff, info, 64),
    'without the name of the hash': filled(1, 0xff, hash),
    'with the hash named without NULL': filled(1, 0xff, withoutNull),
    'with the hash named otherwise': filled(
      1,
      0xff,
      Buffer.concat([Buffer.from('3031300d060960864801650304020205000420', 'hex'), hash]),
    ),
    'over SHA-1': filled(
      1,
      0xff,
      Buffer.concat([
        Buffer.from('3021300906052b0e03021a05000414', 'hex'),
        createHash('sha1').update(text).digest(),
      ]),
    ),
  };
  return Object.fromEntries(
    Object.entries(blocks).map(([name, block]) => [name, blockSigned(signer, block)]),
  );
}

/** PS256 tokens with salts of other lengths than the hash's, which RFC 7518 asks for. */
export function saltedWrongly({ parts, key }: Signer): string[] {
  const text = Buffer.from(`${parts.header}.${parts.payload}`);
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  return [0, 1, 20, 31, 33, 64].map((saltLength) =>
    join({ ...parts, signature: sign('sha256', text, { key, padding, saltLength }).toString('base64url') }),
  );
}
