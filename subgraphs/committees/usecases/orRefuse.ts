import { isDuplicateKey } from '../../shared/database/databaseErrors';
import type { Refusal } from '../../shared/refusal';

/**
 * Runs a write whose unique indexes guard a rule: a broken one becomes its refusal, so that two requests at once
 * cannot both pass a check made before.
 * @param refusals what to throw by the name of the unique index
 */
export async function orRefuse<Result>(
  write: () => Promise<Result>,
  refusals: Readonly<Record<string, () => Refusal>>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    const broken = Object.keys(refusals).find((index) => isDuplicateKey(error, index));
    throw (broken !== undefined && refusals[broken]?.()) || error;
  }
}
