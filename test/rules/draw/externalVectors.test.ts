import { digest } from '../../../subgraphs/shared/hashing/digest';
import { drawRandom } from '../../../subgraphs/shared/hashing/drawRandom';
import { hkdfExpand, hkdfExtract } from '../../../subgraphs/shared/hashing/hkdf';
import { hmacDrbg, rfc3797 } from '../../support/drawOracles';
import vectors from '../../support/vectors/draw.json';

describe('the vectors of others', () => {
  it('hold RFC 3797', () => {
    const { key, poolSize, picks, md5First, md5Second, md5Sixteenth } = vectors.rfc3797;
    const drawn = rfc3797(key, poolSize, picks.length);
    expect(drawn.map(({ pick }) => pick)).toEqual(picks);
    expect([0, 1, 15].map((at) => drawn[at]?.digest)).toEqual([md5First, md5Second, md5Sixteenth]);
  });

  it('hold HMAC_DRBG of NIST', () => {
    const { entropy, nonce, secondOutput128BytesStartsWith } = vectors.hmacDrbgSha256;
    const [, second] = hmacDrbg(Buffer.from(entropy + nonce, 'hex'), 128, 2);
    expect(second).toHaveLength(128);
    expect(second?.toString('hex').startsWith(secondOutput128BytesStartsWith)).toBe(true);
  });

  describe('of draft-thomson-elegy-vrs, by our own hashing,', () => {
    const { secret, hash9Salt, hash10, ikm, keyPrefixes } = vectors.vrs;
    const chain = (links: number): Buffer =>
      links === 0 ? Buffer.from(secret) : digest('sha256', chain(links - 1));
    const key = hkdfExtract('sha256', chain(9), Buffer.from(ikm));

    it('hold the chain of commitments', () => {
      expect(chain(9).toString('hex')).toBe(hash9Salt);
      expect(chain(10).toString('hex')).toBe(hash10);
    });

    it.each(Object.entries(keyPrefixes))('hold the key of %s', (name, prefix) => {
      expect(hkdfExpand('sha256', key, name).toString('hex').slice(0, 16)).toBe(prefix);
      expect(drawRandom('sha256', key).keyed('', name).slice(0, 16)).toBe(prefix);
    });

    it('hold the order of who is selected', () => {
      const { keyed } = drawRandom('sha256', key);
      const order = Object.keys(keyPrefixes).sort((a, b) => (keyed('', a) < keyed('', b) ? -1 : 1));
      expect(order).toEqual(Object.keys(keyPrefixes).sort((a, b) => (prefixOf(a) < prefixOf(b) ? -1 : 1)));
    });

    const prefixOf = (name: string): string => (keyPrefixes as Record<string, string>)[name] ?? '';
  });
});
