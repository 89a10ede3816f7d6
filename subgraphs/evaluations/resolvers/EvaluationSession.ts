import { statusAt } from '../domain/EvaluationSession';
import type { EvaluationSessionResolvers } from './resolverTypes.generated';

export const EvaluationSession: EvaluationSessionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.sessionById.load(id),
  pool: ({ poolId }) => ({ id: poolId }),
  status: (session, _, { clock }) => statusAt(session, clock.now()),
  seats: ({ id }, page, { loaders }) => loaders.seatsBySession.load(id, page),
  applicants: ({ id }, page, { loaders }) => loaders.applicantsBySession.load(id, page),
};
