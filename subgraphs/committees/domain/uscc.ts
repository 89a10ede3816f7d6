const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether a text is a 统一社会信用代码 with the right check character (GB 32100), which may be any of the 31. */
export function isUscc(text: string): boolean {
  const digits = [...text].map((character) => ALPHABET.indexOf(character));
  if (digits.length !== 18 || digits.includes(-1)) return false;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * (digits[place] ?? 0), 0);
  return digits[17] === (31 - (sum % 31)) % 31;
}
