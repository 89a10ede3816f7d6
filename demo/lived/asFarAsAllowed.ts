import { Refusal } from '../../subgraphs/shared/refusal';

/**
 * Plays a part of a story. Where a rule refuses a step as it may in life, that part ends there; any other refusal is a
 * fault of the story, and goes on like every fault.
 * @param expected codes of the refusals that end the part
 */
export async function asFarAsAllowed(
  expected: readonly string[],
  part: () => Promise<unknown>,
): Promise<void> {
  try {
    await part();
  } catch (error) {
    if (!(error instanceof Refusal) || !expected.includes(error.code)) throw error;
  }
}
