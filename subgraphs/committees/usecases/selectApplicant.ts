import type { Caller } from '../../shared/identity/Caller';
import type { SocialApplication } from '../domain/SocialApplication';
import type { Deps } from './Deps';
import { requireRole } from '../../shared/identity/requireRole';
import { takeApplicationStep, type StepInput } from './takeApplicationStep';

interface Input extends StepInput {
  readonly passed: boolean;
}

/**
 * One side's word in the joint selection (共同评选, T三(二)): both say yes, in any order; one no ends it.
 * For ORGANISING_UNIT and FILING_AUTHORITY.
 */
export async function selectApplicant(deps: Deps, caller: Caller, input: Input): Promise<SocialApplication> {
  requireRole(caller, 'ORGANISING_UNIT', 'FILING_AUTHORITY');
  const side = caller.role === 'ORGANISING_UNIT' ? caller.role : 'FILING_AUTHORITY';
  return takeApplicationStep(deps, caller, input, { kind: 'SELECT', passed: input.passed, side });
}
