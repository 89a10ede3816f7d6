import { answerRefusals } from '../../shared/answerRefusals';
import { statusAt } from '../domain/EvaluationSession';
import { wantedConditions } from './wantedConditions';
import type { EvaluationSessionResolvers } from './resolverTypes.generated';

/** Conditions that cannot be drawn with are answered like a command's. */
const answered = answerRefusals({
  drawReadiness: async (session, { conditions }, { useCases }) => ({
    readiness: await useCases.drawReadiness({ session, conditions: wantedConditions(conditions) }),
  }),
} satisfies EvaluationSessionResolvers);

export const EvaluationSession: EvaluationSessionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.sessionById.load(id),
  pool: ({ poolId }) => ({ id: poolId }),
  status: (session, _, { clock }) => statusAt(session, clock.now()),
  draws: ({ id }, page, { loaders }) => loaders.drawsBySession.load(id, page),
  vacantPlaces: ({ id }, _, { loaders }) => loaders.vacantPlacesOf.load(id),
  earlyOpenings: async ({ id }, _, { loaders }) => [...(await loaders.openingsBySession.load(id))],
  seats: ({ id }, page, { loaders }) => loaders.seatsBySession.load(id, page),
  publicity: ({ id }, _, { loaders }) => loaders.publicityBySession.load(id),
  violationReports: ({ id }, page, { loaders }) => loaders.reportsBySession.load(id, page),
  applicants: ({ id }, page, { loaders }) => loaders.applicantsBySession.load(id, page),
  board: (session, _, { loaders }) => loaders.boardOf.load(session),
  panelFindings: (session, _, { useCases }) => useCases.panelFindings(session),
  ...answered,
};
