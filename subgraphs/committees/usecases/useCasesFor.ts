import { bindUseCases, type Bound } from '../../shared/bindUseCases';
import type { Caller } from '../../shared/identity/Caller';
import type { Deps } from './Deps';
import { adjustCommitteeSize } from './adjustCommitteeSize';
import { applyToPool } from './applyToPool';
import { changeReviewCommittee } from './changeReviewCommittee';
import { confirmApplication } from './confirmApplication';
import { designateMember } from './designateMember';
import { endMembership } from './endMembership';
import { forwardApplication } from './forwardApplication';
import { decideCompetence } from './decideCompetence';
import { listApplications } from './listApplications';
import { listAuthorities } from './listAuthorities';
import { listCommittees } from './listCommittees';
import { listOrganisingUnits } from './listOrganisingUnits';
import { listPools } from './listPools';
import { recommendMember } from './recommendMember';
import { registerOrganisingUnit } from './registerOrganisingUnit';
import { registerReviewCommittee } from './registerReviewCommittee';
import { renewMembership } from './renewMembership';
import { reviewApplication } from './reviewApplication';
import { selectApplicant } from './selectApplicant';
import { withdrawApplication } from './withdrawApplication';

const all = {
  adjustCommitteeSize,
  applyToPool,
  changeReviewCommittee,
  confirmApplication,
  decideCompetence,
  designateMember,
  endMembership,
  forwardApplication,
  listApplications,
  listAuthorities,
  listCommittees,
  listOrganisingUnits,
  listPools,
  recommendMember,
  registerOrganisingUnit,
  registerReviewCommittee,
  renewMembership,
  reviewApplication,
  selectApplicant,
  withdrawApplication,
};

/** Every use case, bound to its caller. */
export type UseCases = Bound<typeof all>;

/** The use cases of one request. */
export const useCasesFor = (deps: Deps, caller: Caller): UseCases => bindUseCases(all, deps, caller);
