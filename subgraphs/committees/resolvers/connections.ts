import { connectionNodes } from '../../shared/connectionNodes';
import type {
  AuthorityConnectionResolvers,
  ConsentConnectionResolvers,
  ExpertPoolConnectionResolvers,
  FilingConnectionResolvers,
  OrganisingUnitConnectionResolvers,
  PoolMemberConnectionResolvers,
  ReviewCommitteeConnectionResolvers,
  RosterEntryConnectionResolvers,
  SocialApplicationConnectionResolvers,
} from './resolverTypes.generated';

export const AuthorityConnection: AuthorityConnectionResolvers = connectionNodes;
export const OrganisingUnitConnection: OrganisingUnitConnectionResolvers = connectionNodes;
export const ReviewCommitteeConnection: ReviewCommitteeConnectionResolvers = connectionNodes;
export const ExpertPoolConnection: ExpertPoolConnectionResolvers = connectionNodes;
export const PoolMemberConnection: PoolMemberConnectionResolvers = connectionNodes;
export const SocialApplicationConnection: SocialApplicationConnectionResolvers = connectionNodes;
export const ConsentConnection: ConsentConnectionResolvers = connectionNodes;
export const FilingConnection: FilingConnectionResolvers = connectionNodes;
export const RosterEntryConnection: RosterEntryConnectionResolvers = connectionNodes;
