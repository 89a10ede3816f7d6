/** SM3 (GB/T 32905) of some octets, for where no library has it: Web Crypto does not. */
export function sm3(octets: Uint8Array): Uint8Array {
  const blocks = Math.ceil((octets.length + 9) / 64);
  const padded = new Uint8Array(blocks * 64);
  padded.set(octets);
  padded[octets.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(octets.length / 2 ** 29));
  view.setUint32(padded.length - 4, (octets.length * 8) >>> 0);
  let state = INITIAL;
  for (let block = 0; block < blocks; block += 1) state = compress(state, expanded(view, block * 64));
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, at) => digest.setUint32(at * 4, word >>> 0));
  return new Uint8Array(digest.buffer);
}

type Words = readonly number[];

const INITIAL: Words = [
  0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
];

const left = (word: number, by: number): number => (word << (by % 32)) | (word >>> ((32 - (by % 32)) % 32));

/** The 68 words of a block. */
function expanded(view: DataView, at: number): number[] {
  const words = Array.from({ length: 16 }, (_, word) => view.getInt32(at + word * 4));
  const of = (index: number): number => words[index] as number;
  for (let j = 16; j < 68; j += 1) {
    const mixed = of(j - 16) ^ of(j - 9) ^ left(of(j - 3), 15);
    words.push(mixed ^ left(mixed, 15) ^ left(mixed, 23) ^ left(of(j - 13), 7) ^ of(j - 6));
  }
  return words;
}

function compress(state: Words, words: Words): number[] {
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let j = 0; j < 64; j += 1) {
    const early = j < 16;
    const turned = left(a, 12);
    const ss1 = left((turned + e + left(early ? 0x79cc4519 : 0x7a879d8a, j)) | 0, 7);
    const ff = early ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
    const gg = early ? e ^ f ^ g : (e & f) | (~e & g);
    const word = words[j] as number;
    const tt1 = (ff + d + (ss1 ^ turned) + (word ^ (words[j + 4] as number))) | 0;
    const tt2 = (gg + h + ss1 + word) | 0;
    [a, b, c, d] = [tt1, a, left(b, 9), c];
    [e, f, g, h] = [tt2 ^ left(tt2, 9) ^ left(tt2, 17), e, left(f, 19), g];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => word ^ (state[at] as number));
}
