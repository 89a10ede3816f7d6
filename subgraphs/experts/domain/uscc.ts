import { hasUsccForm, isUscc } from '../../shared/uscc';
import { parsed, problem, type Parsed } from './Parsed';

export type UsccProblem = 'USCC_MALFORMED' | 'USCC_CHECK_CHARACTER';

/**
 * Reads a unified social credit code (统一社会信用代码, GB 32100), of an employer or of the root of its group: form and
 * check character. Space around it and small letters are accepted; the value is in capitals.
 */
export function parseUscc(input: string): Parsed<string, UsccProblem> {
  const text = input.trim().toUpperCase();
  if (!hasUsccForm(text)) return problem('USCC_MALFORMED');
  return isUscc(text) ? parsed(text) : problem('USCC_CHECK_CHARACTER');
}
