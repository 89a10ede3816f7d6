import type { Signer } from './Signer';
import { join } from './Signer';

/** A token under each signature that is nearly the genuine one or a value that careless code takes for one. */
export function spoiledSignatures({ parts }: Signer): Readonly<Record<string, readonly string[]>> {
  const genuine = Buffer.from(parts.signature, 'base64url');
  const { length } = genuine;
  const zero = Buffer.alloc(1);
  const under = (...signatures: readonly Buffer[]) =>
    signatures.map((signature) => join({ ...parts, signature: signature.toString('base64url') }));
  const flipped = (place: number) => {
    const copy = Buffer.from(genuine);
    copy[place] = (copy[place] ?? 0) ^ (1 << (place % 8));
    return copy;
  };
  return {
    'one bit off in any byte': under(...Array.from({ length }, (_, place) => flipped(place))),
    'cut short': under(genuine.subarray(0, -1), genuine.subarray(1), genuine.subarray(0, length / 2)),
    'longer by zeros': under(Buffer.concat([genuine, zero]), Buffer.concat([zero, genuine])),
    'written twice': under(Buffer.concat([genuine, genuine])),
    backwards: under(Buffer.from(genuine).reverse()),
    'of the same byte throughout': under(
      Buffer.alloc(length),
      Buffer.alloc(length, 1),
      Buffer.alloc(length, 0xff),
    ),
    'of one byte': under(zero),
  };
}
