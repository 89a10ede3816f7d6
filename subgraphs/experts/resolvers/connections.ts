import { connectionNodes } from '../../shared/connectionNodes';
import type { AccessRecordConnectionResolvers, ExpertConnectionResolvers } from './resolverTypes.generated';

export const ExpertConnection: ExpertConnectionResolvers = connectionNodes;
export const AccessRecordConnection: AccessRecordConnectionResolvers = connectionNodes;
