import { bindUseCases, type Bound } from '../../shared/bindUseCases';
import type { Caller } from '../../shared/identity/Caller';
import { appealRuling } from './appealRuling';
import { assessmentWorklist } from './assessmentWorklist';
import { assessTerm } from './assessTerm';
import { cancelSession } from './cancelSession';
import { castBallot } from './castBallot';
import { closeSession } from './closeSession';
import { closeVote } from './closeVote';
import { correctTermAssessment } from './correctTermAssessment';
import { decideAppeal } from './decideAppeal';
import { declareRecusal } from './declareRecusal';
import { declareVacancy } from './declareVacancy';
import type { Deps } from './Deps';
import { dismissRecusal } from './dismissRecusal';
import { drawReadiness } from './drawReadiness';
import { listConductCases } from './listConductCases';
import { listNotices } from './listNotices';
import { listSessions } from './listSessions';
import { listTermAssessments } from './listTermAssessments';
import { openVote } from './openVote';
import { orderRecusal } from './orderRecusal';
import { panelFindings } from './panelFindings';
import { planSession } from './planSession';
import { proposeConductCase } from './proposeConductCase';
import { recordAttendance } from './recordAttendance';
import { recordReply } from './recordReply';
import { registerApplicants } from './registerApplicants';
import { replyToNotice } from './replyToNotice';
import { rescheduleSession } from './rescheduleSession';
import { ruleOnCase } from './ruleOnCase';
import { signOpinion } from './signOpinion';
import { signPledge } from './signPledge';
import { stateOnCase } from './stateOnCase';
import { termsAssessed } from './termsAssessed';
import { verifyNotice } from './verifyNotice';
import { withdrawApplicant } from './withdrawApplicant';

const all = {
  appealRuling,
  assessmentWorklist,
  assessTerm,
  cancelSession,
  castBallot,
  closeSession,
  closeVote,
  correctTermAssessment,
  decideAppeal,
  declareRecusal,
  declareVacancy,
  dismissRecusal,
  drawReadiness,
  listConductCases,
  listNotices,
  listSessions,
  listTermAssessments,
  openVote,
  orderRecusal,
  panelFindings,
  planSession,
  proposeConductCase,
  recordAttendance,
  recordReply,
  registerApplicants,
  replyToNotice,
  rescheduleSession,
  ruleOnCase,
  signOpinion,
  signPledge,
  stateOnCase,
  termsAssessed,
  verifyNotice,
  withdrawApplicant,
};

/** Every use case, bound to its caller. */
export type UseCases = Bound<typeof all>;

/** The use cases of one request. */
export const useCasesFor = (deps: Deps, caller: Caller): UseCases => bindUseCases(all, deps, caller);
