import type { Caller } from '../../shared/identity/Caller';
import type { SocialApplication } from '../domain/SocialApplication';
import type { Deps } from './Deps';
import { requireRole } from '../../shared/identity/requireRole';
import { takeApplicationStep, type StepInput } from './takeApplicationStep';

/** An expert withdraws an own application that is still open. For EXPERT. */
export async function withdrawApplication(
  deps: Deps,
  caller: Caller,
  input: StepInput,
): Promise<SocialApplication> {
  requireRole(caller, 'EXPERT');
  return takeApplicationStep(deps, caller, input, { kind: 'WITHDRAW' });
}
