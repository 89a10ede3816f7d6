import { isCivilDate, type CivilDate } from '../../shared/civilDate';
import { parsed, problem, type Parsed } from './Parsed';

export type Sex = 'FEMALE' | 'MALE';

/** A citizen identity number (公民身份号码, GB 11643) and what it says. */
export interface IdNumber {
  /** Eighteen characters, the check character in capitals. */
  readonly text: string;
  /** GB/T 2260 code at the time of issue. It is kept for ever, so it may name a division that has ended. */
  readonly areaCode: string;
  readonly birthDate: CivilDate;
  readonly sex: Sex;
}

export type IdNumberProblem =
  'ID_NUMBER_MALFORMED' | 'ID_NUMBER_BIRTH_DATE' | 'ID_NUMBER_BORN_IN_FUTURE' | 'ID_NUMBER_CHECK_CHARACTER';

const PATTERN = /^[1-9]\d{16}[\dX]$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/**
 * Reads an ID number: form, birth date that exists and is not after `today` (Asia/Shanghai), check character. Space
 * around it and a small x are accepted. The area code is not compared with today's divisions.
 */
export function parseIdNumber(input: string, today: CivilDate): Parsed<IdNumber, IdNumberProblem> {
  const text = input.trim().toUpperCase();
  if (!PATTERN.test(text)) return problem('ID_NUMBER_MALFORMED');
  const birthDate = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isCivilDate(birthDate)) return problem('ID_NUMBER_BIRTH_DATE');
  if (idNumberCheckCharacter(text) !== text[17]) return problem('ID_NUMBER_CHECK_CHARACTER');
  if (birthDate > today) return problem('ID_NUMBER_BORN_IN_FUTURE');
  const sex: Sex = Number(text[16]) % 2 === 0 ? 'FEMALE' : 'MALE';
  return parsed({ text, areaCode: text.slice(0, 6), birthDate, sex });
}

/** The check character of the first seventeen digits (ISO 7064 MOD 11-2). */
export function idNumberCheckCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}
