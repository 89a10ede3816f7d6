import fc from 'fast-check';
import {
  idNumberCheckCharacter,
  parseIdNumber,
  type IdNumberProblem,
} from '../../subgraphs/experts/domain/idNumber';

const TODAY = '2026-06-01';
const withCheck = (digits: string) => digits + idNumberCheckCharacter(digits);
const problemOf = (text: string): IdNumberProblem | 'none' => {
  const result = parseIdNumber(text, TODAY);
  return result.ok ? 'none' : result.problem;
};

/** Invented numbers of an area that was never assigned. */
const idNumbers = fc
  .tuple(fc.integer({ min: 0, max: 36_000 }), fc.integer({ min: 0, max: 999 }))
  .map(([day, sequence]) => {
    const born = new Date(Date.UTC(1920, 0, 1 + day)).toISOString().slice(0, 10).replaceAll('-', '');
    return withCheck(`500199${born}${String(sequence).padStart(3, '0')}`);
  });

describe('an ID number of GB 11643', () => {
  test('says area, birth date and sex', () => {
    expect(parseIdNumber('11010519491231002X', TODAY)).toEqual({
      ok: true,
      value: { text: '11010519491231002X', areaCode: '110105', birthDate: '1949-12-31', sex: 'FEMALE' },
    });
  });

  test('an odd sequence number is a man', () => {
    const result = parseIdNumber(withCheck('50019919800229001'), TODAY);
    expect(result).toMatchObject({ ok: true, value: { birthDate: '1980-02-29', sex: 'MALE' } });
  });

  test('a small x and space around are accepted', () => {
    expect(parseIdNumber(' 11010519491231002x\n', TODAY)).toMatchObject({
      value: { text: '11010519491231002X' },
    });
  });

  test.each([
    ['', 'ID_NUMBER_MALFORMED'],
    ['1101051949123100', 'ID_NUMBER_MALFORMED'],
    ['11010519491231002XX', 'ID_NUMBER_MALFORMED'],
    ['1101051949123100X2', 'ID_NUMBER_MALFORMED'],
    ['01010519491231002X', 'ID_NUMBER_MALFORMED'],
    ['11010519491231002X', 'none'],
    ['110105194912310021', 'ID_NUMBER_CHECK_CHARACTER'],
    [withCheck('50019919810229001'), 'ID_NUMBER_BIRTH_DATE'],
    [withCheck('50019919811301001'), 'ID_NUMBER_BIRTH_DATE'],
    [withCheck('50019900000101001'), 'ID_NUMBER_BIRTH_DATE'],
    [withCheck('50019920260601001'), 'none'],
    [withCheck('50019920260602001'), 'ID_NUMBER_BORN_IN_FUTURE'],
    ['110105194912310021', 'ID_NUMBER_CHECK_CHARACTER'],
  ])('%j is %s', (text, expected) => {
    expect(problemOf(text)).toBe(expected);
  });

  test('an area that has ended is kept', () => {
    expect(problemOf(withCheck('50010519800101001'))).toBe('none');
  });

  test('a problem never repeats the number', () => {
    expect(JSON.stringify(parseIdNumber('110105194912310021', TODAY))).not.toMatch(/\d{6}/);
  });

  test('any single changed character is detected', () => {
    const place = fc.integer({ min: 0, max: 17 });
    const other = fc.constantFrom(...'0123456789X');
    fc.assert(
      fc.property(idNumbers, place, other, (text, at, character) => {
        fc.pre(text[at] !== character);
        expect(problemOf(text.slice(0, at) + character + text.slice(at + 1))).not.toBe('none');
      }),
      { numRuns: 2000 },
    );
  });

  test('any two neighbours exchanged are detected', () => {
    fc.assert(
      fc.property(idNumbers, fc.integer({ min: 0, max: 16 }), (text, at) => {
        fc.pre(text[at] !== text[at + 1]);
        const swapped = `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`;
        expect(problemOf(swapped)).not.toBe('none');
      }),
      { numRuns: 1000 },
    );
  });

  test('every invented valid number is accepted', () => {
    fc.assert(fc.property(idNumbers, (text) => problemOf(text) === 'none'));
  });
});
