import type { Identity } from '../graphWorld';
import type { Acting } from './memberSteps';

/** Four heads that make 称职. */
const competent = { quality: 85, attitude: 85, discipline: 90, duty: 80 };

/** Assesses the running terms of members (任期考核), as R-67 wants it before a renewal. */
export async function assessAll(
  { actor }: Acting,
  organiser: Identity,
  members: readonly string[],
): Promise<void> {
  const inputs = members.map((member) => ({ member, ...competent }));
  await actor.actAll(organiser, 'assessTerm', inputs, 'assessment { grade }');
}
