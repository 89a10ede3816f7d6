import { connectionNodes } from '../../shared/connectionNodes';
import type {
  EvaluationSessionConnectionResolvers,
  SeatConnectionResolvers,
} from './resolverTypes.generated';

export const EvaluationSessionConnection: EvaluationSessionConnectionResolvers = connectionNodes;
export const SeatConnection: SeatConnectionResolvers = connectionNodes;
