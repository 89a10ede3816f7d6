import { bindUseCases, type Bound } from '../../shared/bindUseCases';
import type { Caller } from '../../shared/identity/Caller';
import { appealRuling } from './appealRuling';
import { approveEarlyOpening } from './approveEarlyOpening';
import { assessmentWorklist } from './assessmentWorklist';
import { assessTerm } from './assessTerm';
import { cancelSession } from './cancelSession';
import { castBallot } from './castBallot';
import { closeSession } from './closeSession';
import { closeVote } from './closeVote';
import { commitDrawShare } from './commitDrawShare';
import { correctTermAssessment } from './correctTermAssessment';
import { decideAppeal } from './decideAppeal';
import { declareRecusal } from './declareRecusal';
import { declareVacancy } from './declareVacancy';
import type { Deps } from './Deps';
import { dismissRecusal } from './dismissRecusal';
import { drawReadiness } from './drawReadiness';
import { drawStatistics } from './drawStatistics';
import { enterDrawBeacon } from './enterDrawBeacon';
import { frozenConditions } from './frozenConditions';
import { inclusionProof } from './inclusionProof';
import { issueCommendation } from './issueCommendation';
import { listCommendationLetters } from './listCommendationLetters';
import { listConductCases } from './listConductCases';
import { listDraws } from './listDraws';
import { listNotices } from './listNotices';
import { listSessions } from './listSessions';
import { listTermAssessments } from './listTermAssessments';
import { nameDrawBeacon } from './nameDrawBeacon';
import { openVote } from './openVote';
import { orderRecusal } from './orderRecusal';
import { panelFindings } from './panelFindings';
import { planSession } from './planSession';
import { prepareDraw } from './prepareDraw';
import { proposeConductCase } from './proposeConductCase';
import { recordAttendance } from './recordAttendance';
import { recordPublicity } from './recordPublicity';
import { recordReply } from './recordReply';
import { recuperationList } from './recuperationList';
import { registerApplicants } from './registerApplicants';
import { replyToNotice } from './replyToNotice';
import { reportViolation } from './reportViolation';
import { requestEarlyOpening } from './requestEarlyOpening';
import { rescheduleSession } from './rescheduleSession';
import { revealDrawShare } from './revealDrawShare';
import { ruleOnCase } from './ruleOnCase';
import { scanConflicts } from './scanConflicts';
import { seatStatistics } from './seatStatistics';
import { assessmentStatistics } from './assessmentStatistics';
import { conductStatistics } from './conductStatistics';
import { sessionStatistics } from './sessionStatistics';
import { signIn } from './signIn';
import { signOffDraw } from './signOffDraw';
import { signOpinion } from './signOpinion';
import { signPledge } from './signPledge';
import { stateOnCase } from './stateOnCase';
import { termsAssessed } from './termsAssessed';
import { turnAway } from './turnAway';
import { verifyDraw } from './verifyDraw';
import { verifyNotice } from './verifyNotice';
import { voidDraw } from './voidDraw';
import { wholeRecord } from './wholeRecord';
import { withdrawApplicant } from './withdrawApplicant';

const all = {
  appealRuling,
  approveEarlyOpening,
  assessmentWorklist,
  assessTerm,
  cancelSession,
  castBallot,
  closeSession,
  closeVote,
  commitDrawShare,
  correctTermAssessment,
  decideAppeal,
  declareRecusal,
  declareVacancy,
  dismissRecusal,
  drawReadiness,
  drawStatistics,
  enterDrawBeacon,
  frozenConditions,
  inclusionProof,
  issueCommendation,
  listCommendationLetters,
  listConductCases,
  listDraws,
  listNotices,
  listSessions,
  listTermAssessments,
  nameDrawBeacon,
  openVote,
  orderRecusal,
  panelFindings,
  planSession,
  prepareDraw,
  proposeConductCase,
  recordAttendance,
  recordPublicity,
  recordReply,
  recuperationList,
  registerApplicants,
  replyToNotice,
  reportViolation,
  requestEarlyOpening,
  rescheduleSession,
  revealDrawShare,
  ruleOnCase,
  scanConflicts,
  seatStatistics,
  assessmentStatistics,
  conductStatistics,
  sessionStatistics,
  signIn,
  signOffDraw,
  signOpinion,
  signPledge,
  stateOnCase,
  termsAssessed,
  turnAway,
  verifyDraw,
  verifyNotice,
  voidDraw,
  wholeRecord,
  withdrawApplicant,
};

/** Every use case, bound to its caller. */
export type UseCases = Bound<typeof all>;

/** The use cases of one request. */
export const useCasesFor = (deps: Deps, caller: Caller): UseCases => bindUseCases(all, deps, caller);
