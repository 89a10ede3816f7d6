import { parsed, problem, type Parsed } from './Parsed';

/** Spaces of any width, and dashes as they are typed. */
const SEPARATORS = /[\s\u2010-\u2015\u2212-]/gu;
const COUNTRY_CODE = /^(?:\+|00)?86(?=1\d{10}$)/;
const PATTERN = /^1[3-9]\d{9}$/;

/** Reads a mobile number of mainland China; +86, 0086, spaces and dashes are dropped. The value has eleven digits. */
export function parseMobile(input: string): Parsed<string, 'PHONE_MALFORMED'> {
  const digits = input.replace(SEPARATORS, '').replace(COUNTRY_CODE, '');
  return PATTERN.test(digits) ? parsed(digits) : problem('PHONE_MALFORMED');
}
