import { bindUseCases, type Bound } from '../../shared/bindUseCases';
import type { Caller } from '../../shared/identity/Caller';
import type { Deps } from './Deps';
import { adjustCommitteeSize } from './adjustCommitteeSize';
import { answerSharing } from './answerSharing';
import { applyToPool } from './applyToPool';
import { appointments } from './appointments';
import { changeReviewCommittee } from './changeReviewCommittee';
import { confirmApplication } from './confirmApplication';
import { decideCompetence } from './decideCompetence';
import { decideConsent } from './decideConsent';
import { decideFiling } from './decideFiling';
import { decideWaiver } from './decideWaiver';
import { designateMember } from './designateMember';
import { drawCandidates } from './drawCandidates';
import { endMembership } from './endMembership';
import { endSharing } from './endSharing';
import { forwardApplication } from './forwardApplication';
import { listApplications } from './listApplications';
import { listAuthorities } from './listAuthorities';
import { listCommittees } from './listCommittees';
import { listConsents } from './listConsents';
import { listFilings } from './listFilings';
import { listOrganisingUnits } from './listOrganisingUnits';
import { listPools } from './listPools';
import { liveFindings } from './liveFindings';
import { memberStatistics } from './memberStatistics';
import { waiverStatistics } from './waiverStatistics';
import { poolStatistics } from './poolStatistics';
import { poolsForSessions } from './poolsForSessions';
import { proposeSharing } from './proposeSharing';
import { recommendMember } from './recommendMember';
import { registerOrganisingUnit } from './registerOrganisingUnit';
import { registerReviewCommittee } from './registerReviewCommittee';
import { renewMembership } from './renewMembership';
import { requestConsents } from './requestConsents';
import { requestWaiver } from './requestWaiver';
import { reviewApplication } from './reviewApplication';
import { selectApplicant } from './selectApplicant';
import { startFiling } from './startFiling';
import { submitFiling } from './submitFiling';
import { succeedAuthority } from './succeedAuthority';
import { withdrawApplication } from './withdrawApplication';
import { withdrawFiling } from './withdrawFiling';

const all = {
  adjustCommitteeSize,
  answerSharing,
  applyToPool,
  appointments,
  changeReviewCommittee,
  confirmApplication,
  decideCompetence,
  decideConsent,
  decideFiling,
  decideWaiver,
  designateMember,
  drawCandidates,
  endMembership,
  endSharing,
  forwardApplication,
  listApplications,
  listAuthorities,
  listCommittees,
  listConsents,
  listFilings,
  listOrganisingUnits,
  listPools,
  liveFindings,
  memberStatistics,
  waiverStatistics,
  poolStatistics,
  poolsForSessions,
  proposeSharing,
  recommendMember,
  registerOrganisingUnit,
  registerReviewCommittee,
  renewMembership,
  requestConsents,
  requestWaiver,
  reviewApplication,
  selectApplicant,
  startFiling,
  submitFiling,
  succeedAuthority,
  withdrawApplication,
  withdrawFiling,
};

/** Every use case, bound to its caller. */
export type UseCases = Bound<typeof all>;

/** The use cases of one request. */
export const useCasesFor = (deps: Deps, caller: Caller): UseCases => bindUseCases(all, deps, caller);
