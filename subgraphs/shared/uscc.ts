/** Capitals and digits without I, O, S, V, Z. The check character may be any of the 31. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const PATTERN = /^[0-9A-HJ-NPQRTUWXY]{18}$/;
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** Whether a text has the form of a 统一社会信用代码 (GB 32100), in capitals; says nothing of its check character. */
export const hasUsccForm = (text: string): boolean => PATTERN.test(text);

/** Whether a text is a 统一社会信用代码 (GB 32100), in capitals, with the right check character. */
export const isUscc = (text: string): boolean => hasUsccForm(text) && usccCheckCharacter(text) === text[17];

/** The check character of the first seventeen characters. */
export function usccCheckCharacter(text: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, place) => total + weight * ALPHABET.indexOf(text.charAt(place)),
    0,
  );
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}
