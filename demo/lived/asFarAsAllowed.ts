import { Refusal } from '../../subgraphs/shared/refusal';

/** Plays a part of a story. Where a rule refuses a step, that part ends there, as it would in life; faults go on. */
export async function asFarAsAllowed(part: () => Promise<unknown>): Promise<void> {
  try {
    await part();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
