import { hkdfSync } from 'node:crypto';
import { canonicalHash, canonicalJson } from '../../../subgraphs/shared/hashing/canonicalJson';
import { digest } from '../../../subgraphs/shared/hashing/digest';
import { drawRandom } from '../../../subgraphs/shared/hashing/drawRandom';
import { hkdfExpand, hkdfExtract } from '../../../subgraphs/shared/hashing/hkdf';
import { chiSquare, oneInAThousand } from '../../support/chiSquare';
import vectors from '../../support/vectors/draw.json';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

describe('the hashes of a draw', () => {
  it('hold SM3 as published', () => {
    expect(digest('sm3', 'abc').toString('hex')).toBe(vectors.sm3.abc);
    expect(digest('sm3', 'a', Buffer.from('bc')).toString('hex')).toBe(vectors.sm3.abc);
  });

  it('hold HKDF as RFC 5869 prints it', () => {
    const key = hkdfExtract('sha256', hex('000102030405060708090a0b0c'), hex('0b'.repeat(22)));
    expect(key.toString('hex')).toBe('077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5');
    expect(hkdfExpand('sha256', key, hex('f0f1f2f3f4f5f6f7f8f9'), 42).toString('hex')).toBe(
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    );
  });

  it.each(['sha256', 'sm3'] as const)('hold HKDF as Node computes it with %s', (hash) => {
    const key = hkdfExtract(hash, Buffer.from('salt'), Buffer.from('material'));
    const theirs = Buffer.from(hkdfSync(hash, 'material', 'salt', 'info', 100));
    expect(hkdfExpand(hash, key, 'info', 100)).toEqual(theirs);
  });

  it('end after 255 blocks', () => {
    expect(() => hkdfExpand('sha256', hex('00'), 'info', 255 * 32 + 1)).toThrow(RangeError);
  });
});

describe('canonical JSON', () => {
  it('ignores the order of names', () => {
    expect(canonicalJson({ b: [1.0, '职'], a: null })).toBe('{"a":null,"b":[1,"职"]}');
    expect(canonicalHash('sha256', { b: 1, a: 2 })).toEqual(digest('sha256', '{"a":2,"b":1}'));
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
    expect(() => canonicalJson({ a: Number.NaN })).toThrow();
  });
});

describe('the chance of a draw', () => {
  const { below, keyed } = drawRandom('sm3', hex('01'.repeat(32)));

  it('is uniform below a number', () => {
    const counts = new Array<number>(5).fill(0);
    for (let draw = 0; draw < 5000; draw += 1) {
      const drawn = Number(below(5n, `label ${draw}`));
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    expect(counts).toHaveLength(5);
    expect(chiSquare(counts)).toBeLessThan(oneInAThousand(4));
  });

  it('takes the leading bits of the first block that fits', () => {
    const block = hkdfExpand('sm3', hex('01'.repeat(32)), 'panel:1#0', 2);
    expect(below(1n << 12n, 'panel:1')).toBe(BigInt(block.readUInt16BE(0) >> 4));
  });

  it('stays below a large number', () => {
    const n = 10n ** 90n + 1n;
    const drawn = Array.from({ length: 50 }, (_, at) => below(n, `large ${at}`));
    expect(drawn.every((one) => one >= 0n && one < n)).toBe(true);
    expect(new Set(drawn).size).toBe(50);
  });

  it('has one integer below 1 and none below 0', () => {
    expect(below(1n, 'one')).toBe(0n);
    expect(() => below(0n, 'none')).toThrow(RangeError);
  });

  it('orders ids under a label', () => {
    expect(keyed('reserve', 'e01')).toBe(
      hkdfExpand('sm3', hex('01'.repeat(32)), 'reservee01').toString('hex'),
    );
  });
});
