import type { Edge, Page } from '../../shared/scope/Page';
import type { AccessRecordConnectionResolvers, ExpertConnectionResolvers } from './resolverTypes.generated';

const nodes = <Row>({ edges }: Page<Row>): Row[] => edges.map(({ node }: Edge<Row>) => node);

export const ExpertConnection: ExpertConnectionResolvers = { nodes };
export const AccessRecordConnection: AccessRecordConnectionResolvers = { nodes };
