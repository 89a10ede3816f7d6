import type { Caller } from '../../shared/identity/Caller';
import type { SocialApplication } from '../domain/SocialApplication';
import type { Deps } from './Deps';
import { requireRole } from '../../shared/identity/requireRole';
import { takeApplicationStep, type StepInput } from './takeApplicationStep';

interface Input extends StepInput {
  readonly passed: boolean;
}

/** The organiser reviews a forwarded application (逐级审核, T三(二)). For ORGANISING_UNIT. */
export async function reviewApplication(
  deps: Deps,
  caller: Caller,
  input: Input,
): Promise<SocialApplication> {
  requireRole(caller, 'ORGANISING_UNIT');
  return takeApplicationStep(deps, caller, input, { kind: 'REVIEW', passed: input.passed });
}
