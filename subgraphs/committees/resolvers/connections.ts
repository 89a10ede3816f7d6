import type { Edge, Page } from '../../shared/scope/Page';
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

const nodes = <Row>({ edges }: Page<Row>): Row[] => edges.map(({ node }: Edge<Row>) => node);

export const AuthorityConnection: AuthorityConnectionResolvers = { nodes };
export const OrganisingUnitConnection: OrganisingUnitConnectionResolvers = { nodes };
export const ReviewCommitteeConnection: ReviewCommitteeConnectionResolvers = { nodes };
export const ExpertPoolConnection: ExpertPoolConnectionResolvers = { nodes };
export const PoolMemberConnection: PoolMemberConnectionResolvers = { nodes };
export const SocialApplicationConnection: SocialApplicationConnectionResolvers = { nodes };
export const ConsentConnection: ConsentConnectionResolvers = { nodes };
export const FilingConnection: FilingConnectionResolvers = { nodes };
export const RosterEntryConnection: RosterEntryConnectionResolvers = { nodes };
