import { bindUseCases, type Bound } from '../../shared/bindUseCases';
import type { Caller } from '../../shared/identity/Caller';
import { assessmentWorklist } from './assessmentWorklist';
import { assessTerm } from './assessTerm';
import { cancelSession } from './cancelSession';
import { castBallot } from './castBallot';
import { closeSession } from './closeSession';
import { closeVote } from './closeVote';
import { correctTermAssessment } from './correctTermAssessment';
import { declareVacancy } from './declareVacancy';
import { declareRecusal } from './declareRecusal';
import type { Deps } from './Deps';
import { drawReadiness } from './drawReadiness';
import { listNotices } from './listNotices';
import { dismissRecusal } from './dismissRecusal';
import { listSessions } from './listSessions';
import { listTermAssessments } from './listTermAssessments';
import { openVote } from './openVote';
import { orderRecusal } from './orderRecusal';
import { planSession } from './planSession';
import { recordAttendance } from './recordAttendance';
import { recordReply } from './recordReply';
import { registerApplicants } from './registerApplicants';
import { replyToNotice } from './replyToNotice';
import { rescheduleSession } from './rescheduleSession';
import { signOpinion } from './signOpinion';
import { signPledge } from './signPledge';
import { termsAssessed } from './termsAssessed';
import { verifyNotice } from './verifyNotice';
import { withdrawApplicant } from './withdrawApplicant';

const all = {
  drawReadiness,
  assessmentWorklist,
  assessTerm,
  cancelSession,
  castBallot,
  closeSession,
  closeVote,
  correctTermAssessment,
  declareVacancy,
  listNotices,
  declareRecusal,
  dismissRecusal,
  listSessions,
  listTermAssessments,
  openVote,
  orderRecusal,
  planSession,
  recordAttendance,
  recordReply,
  registerApplicants,
  replyToNotice,
  rescheduleSession,
  signOpinion,
  signPledge,
  termsAssessed,
  verifyNotice,
  withdrawApplicant,
};

/** Every use case, bound to its caller. */
export type UseCases = Bound<typeof all>;

/** The use cases of one request. */
export const useCasesFor = (deps: Deps, caller: Caller): UseCases => bindUseCases(all, deps, caller);
