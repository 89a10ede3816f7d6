import { parsed, problem, type Parsed } from './Parsed';

export type UsccProblem = 'USCC_MALFORMED' | 'USCC_CHECK_CHARACTER';

/** Capitals and digits without I, O, S, V, Z. The check character may be any of the 31. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const PATTERN = /^[0-9A-HJ-NPQRTUWXY]{18}$/;
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/**
 * Reads a unified social credit code (统一社会信用代码, GB 32100), of an employer or of the root of its group: form and
 * check character. Space around it and small letters are accepted; the value is in capitals.
 */
export function parseUscc(input: string): Parsed<string, UsccProblem> {
  const text = input.trim().toUpperCase();
  if (!PATTERN.test(text)) return problem('USCC_MALFORMED');
  return usccCheckCharacter(text) === text[17] ? parsed(text) : problem('USCC_CHECK_CHARACTER');
}

/** The check character of the first seventeen. */
export function usccCheckCharacter(text: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, place) => total + weight * ALPHABET.indexOf(text.charAt(place)),
    0,
  );
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}
