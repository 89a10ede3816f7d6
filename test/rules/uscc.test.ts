import fc from 'fast-check';
import { parseUscc } from '../../subgraphs/experts/domain/uscc';
import { usccCheckCharacter } from '../../subgraphs/shared/uscc';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const codes = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 })
  .map((characters) => characters.join(''))
  .map((text) => text + usccCheckCharacter(text));

describe('a social credit code of GB 32100', () => {
  test('the published example is valid', () => {
    expect(parseUscc('91350100M000100Y43')).toEqual({ ok: true, value: '91350100M000100Y43' });
  });

  test('small letters are put in capitals', () => {
    expect(parseUscc(' 91350100m000100y43 ')).toEqual({ ok: true, value: '91350100M000100Y43' });
  });

  test.each(['I', 'O', 'S', 'V', 'Z'])('the letter %s is not of its alphabet', (letter) => {
    expect(parseUscc(`9135010${letter}M000100Y43`)).toEqual({ ok: false, problem: 'USCC_MALFORMED' });
  });

  test.each(['', '91350100M000100Y4', '91350100M000100Y433', '91350100M000100Y4重'])(
    '%j is malformed',
    (text) => {
      expect(parseUscc(text)).toEqual({ ok: false, problem: 'USCC_MALFORMED' });
    },
  );

  test('a wrong check character is named as such', () => {
    expect(parseUscc('91350100M000100Y44')).toEqual({ ok: false, problem: 'USCC_CHECK_CHARACTER' });
  });

  test('the check character takes all 31 values', () => {
    const seen = new Set([...ALPHABET].map((last) => usccCheckCharacter(`9150019900000000${last}`)));
    expect(seen.size).toBe(31);
  });

  test('any single changed character is detected', () => {
    fc.assert(
      fc.property(
        codes,
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(...ALPHABET),
        (text, at, character) => {
          fc.pre(text[at] !== character);
          expect(parseUscc(text.slice(0, at) + character + text.slice(at + 1)).ok).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('every code with its check character is accepted', () => {
    fc.assert(fc.property(codes, (text) => parseUscc(text).ok));
  });
});
