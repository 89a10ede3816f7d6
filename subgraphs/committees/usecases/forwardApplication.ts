import type { Caller } from '../../shared/identity/Caller';
import type { SocialApplication } from '../domain/SocialApplication';
import type { Deps } from './Deps';
import { requireRole } from '../../shared/identity/requireRole';
import { takeApplicationStep, type StepInput } from './takeApplicationStep';

/** The employer recommends an application of its staff (逐级推荐, T三(二)). For EMPLOYER. */
export async function forwardApplication(
  deps: Deps,
  caller: Caller,
  input: StepInput,
): Promise<SocialApplication> {
  requireRole(caller, 'EMPLOYER');
  return takeApplicationStep(deps, caller, input, { kind: 'FORWARD' });
}
