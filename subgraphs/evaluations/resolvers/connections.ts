import type { Edge, Page } from '../../shared/scope/Page';
import type {
  EvaluationSessionConnectionResolvers,
  SeatConnectionResolvers,
} from './resolverTypes.generated';

const nodes = <Row>({ edges }: Page<Row>): Row[] => edges.map(({ node }: Edge<Row>) => node);

export const EvaluationSessionConnection: EvaluationSessionConnectionResolvers = { nodes };
export const SeatConnection: SeatConnectionResolvers = { nodes };
