import { createHash, createHmac } from 'node:crypto';

/** RFC 3797, part 6: `count` picks from 1 … poolSize, and the digest behind each. An oracle: the product does not use it. */
export function rfc3797(key: string, poolSize: number, count: number): { pick: number; digest: string }[] {
  const pool = Array.from({ length: poolSize }, (_, at) => at + 1);
  return Array.from({ length: count }, (_, round) => {
    const index = Buffer.of(round >> 8, round & 255);
    const digest = createHash('md5').update(index).update(key).update(index).digest('hex').toUpperCase();
    const [pick = 0] = pool.splice(Number(BigInt(`0x${digest}`) % BigInt(pool.length)), 1);
    return { pick, digest };
  });
}

/** HMAC_DRBG with SHA-256 of NIST SP 800-90A, without personalisation or reseeding: the outputs of some requests. */
export function hmacDrbg(seed: Buffer, length: number, requests: number): Buffer[] {
  const mac = (key: Buffer, ...parts: Buffer[]): Buffer =>
    createHmac('sha256', key).update(Buffer.concat(parts)).digest();
  let key: Buffer = Buffer.alloc(32, 0);
  let value: Buffer = Buffer.alloc(32, 1);
  const update = (data: Buffer): void => {
    for (const octet of data.length > 0 ? [0, 1] : [0]) {
      key = mac(key, value, Buffer.of(octet), data);
      value = mac(key, value);
    }
  };
  update(seed);
  return Array.from({ length: requests }, () => {
    const parts: Buffer[] = [];
    for (let left = length; left > 0; left -= 32) parts.push((value = mac(key, value)));
    update(Buffer.alloc(0));
    return Buffer.concat(parts).subarray(0, length);
  });
}
