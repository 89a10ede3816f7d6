import { answerRefusals } from '../../shared/answerRefusals';
import type { MutationResolvers } from './resolverTypes.generated';
import { wantedConditions } from './wantedConditions';

export const Mutation = answerRefusals({
  planSession: async (_, { input }, { useCases }) => ({ session: await useCases.planSession(input) }),
  rescheduleSession: async (_, { input }, { useCases }) => ({
    session: await useCases.rescheduleSession(input),
  }),
  cancelSession: async (_, { input }, { useCases }) => ({ session: await useCases.cancelSession(input) }),
  recordAttendance: async (_, { input }, { useCases }) => ({ seat: await useCases.recordAttendance(input) }),
  prepareDraw: async (_, { input }, { useCases }) => ({
    draw: await useCases.prepareDraw({ ...input, conditions: wantedConditions(input.conditions) }),
  }),
  commitDrawShare: async (_, { input }, { useCases }) => ({ draw: await useCases.commitDrawShare(input) }),
  nameDrawBeacon: async (_, { input }, { useCases }) => ({ draw: await useCases.nameDrawBeacon(input) }),
  signOffDraw: async (_, { input }, { useCases }) => ({ draw: await useCases.signOffDraw(input) }),
  enterDrawBeacon: async (_, { input }, { useCases }) => ({ draw: await useCases.enterDrawBeacon(input) }),
  revealDrawShare: async (_, { input }, { useCases }) => ({ draw: await useCases.revealDrawShare(input) }),
  voidDraw: async (_, { input }, { useCases }) => ({ draw: await useCases.voidDraw(input) }),
  requestEarlyOpening: async (_, { input }, { useCases }) => ({
    session: await useCases.requestEarlyOpening(input),
  }),
  approveEarlyOpening: async (_, { input }, { useCases }) => ({
    session: await useCases.approveEarlyOpening(input),
  }),
  closeSession: async (_, { input }, { useCases }) => ({ session: await useCases.closeSession(input) }),
  replyToNotice: async (_, { input }, { useCases }) => ({ notice: await useCases.replyToNotice(input) }),
  recordReply: async (_, { input }, { useCases }) => ({ seat: await useCases.recordReply(input) }),
  declareVacancy: async (_, { input }, { useCases }) => ({ seat: await useCases.declareVacancy(input) }),
  registerApplicants: async (_, { input }, { useCases }) => ({
    session: await useCases.registerApplicants(input),
  }),
  withdrawApplicant: async (_, { input }, { useCases }) => ({
    applicant: await useCases.withdrawApplicant(input),
  }),
  signPledge: async (_, { input }, { useCases }) => ({ seat: await useCases.signPledge(input) }),
  proposeConductCase: async (_, { input }, { useCases }) => ({
    case: await useCases.proposeConductCase(input),
  }),
  stateOnCase: async (_, { input }, { useCases }) => ({ case: await useCases.stateOnCase(input) }),
  ruleOnCase: async (_, { input }, { useCases }) => ({ case: await useCases.ruleOnCase(input) }),
  appealRuling: async (_, { input }, { useCases }) => ({ case: await useCases.appealRuling(input) }),
  decideAppeal: async (_, { input }, { useCases }) => ({ case: await useCases.decideAppeal(input) }),
  assessTerm: async (_, { input }, { useCases }) => ({ assessment: await useCases.assessTerm(input) }),
  correctTermAssessment: async (_, { input }, { useCases }) => ({
    assessment: await useCases.correctTermAssessment(input),
  }),
  issueCommendation: async (_, { input }, { useCases }) => ({
    letter: await useCases.issueCommendation(input),
  }),
  declareRecusal: async (_, { input }, { useCases }) => ({ recusal: await useCases.declareRecusal(input) }),
  orderRecusal: async (_, { input }, { useCases }) => ({ recusal: await useCases.orderRecusal(input) }),
  dismissRecusal: async (_, { input }, { useCases }) => ({ recusal: await useCases.dismissRecusal(input) }),
  signOpinion: async (_, { input }, { useCases }) => ({ opinion: await useCases.signOpinion(input) }),
  openVote: async (_, { input }, { useCases }) => ({ vote: await useCases.openVote(input) }),
  castBallot: async (_, { input }, { useCases }) => ({ vote: await useCases.castBallot(input) }),
  closeVote: async (_, { input }, { useCases }) => ({ vote: await useCases.closeVote(input) }),
  signIn: async (_, { input }, { useCases }) => ({ seat: await useCases.signIn(input) }),
  turnAway: async (_, { input }, { useCases }) => ({ seat: await useCases.turnAway(input) }),
  scanConflicts: async (_, { input }, { useCases }) => ({ session: await useCases.scanConflicts(input) }),
  recordPublicity: async (_, { input }, { useCases }) => ({ session: await useCases.recordPublicity(input) }),
  reportViolation: async (_, { input }, { useCases }) => ({ report: await useCases.reportViolation(input) }),
} satisfies MutationResolvers);
