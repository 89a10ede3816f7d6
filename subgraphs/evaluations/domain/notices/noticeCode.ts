/** Crockford's base 32: no I, L, O, U, so that nothing reads like 1, 0 or V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
/** 12 characters of 5 bits: 60 bits. */
const LENGTH = 12;
const READ_AS: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** Random octets that one code needs. */
export const CODE_BYTES = LENGTH;

/**
 * A verification code as it is printed, `7K3M-9QXC-2RTV`.
 * @param random CODE_BYTES random octets; five bits of each are used, so that every code is as likely
 */
export function noticeCode(random: Uint8Array): string {
  if (random.length < CODE_BYTES) throw new RangeError(`a code needs ${CODE_BYTES} octets`);
  const characters = [...random.subarray(0, LENGTH)].map((octet) => ALPHABET[octet & 31]);
  return [0, 1, 2].map((group) => characters.slice(group * GROUP, (group + 1) * GROUP).join('')).join('-');
}

/** The one spelling of a code that a person typed: any case, any grouping, I and L for 1, O for 0; null when it is none. */
export function typedCode(text: string): string | null {
  // longer is no code, and must not cost more to find out
  if (text.length > 4 * LENGTH) return null;
  const bare = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―_.]/gu, '')
    .replace(/[ILO]/g, (letter) => READ_AS[letter] as string);
  return bare.length === LENGTH && [...bare].every((letter) => ALPHABET.includes(letter)) ? bare : null;
}
