import type { Page } from '../../shared/scope/Page';
import type { Consent } from '../domain/Consent';
import type { ExpertPool } from '../domain/ExpertPool';
import type { Filing } from '../domain/Filing';
import type { OrganisingUnit } from '../domain/OrganisingUnit';
import type { PoolMember } from '../domain/PoolMember';
import type { Authority } from '../domain/reference/authorities';
import type { ReviewCommittee } from '../domain/ReviewCommittee';
import type { RosterEntry } from '../domain/RosterEntry';
import type { SocialApplication } from '../domain/SocialApplication';

/** What stands behind each connection type. */
export type AuthorityPage = Page<Authority>;
export type OrganisingUnitPage = Page<OrganisingUnit>;
export type ReviewCommitteePage = Page<ReviewCommittee>;
export type ExpertPoolPage = Page<ExpertPool>;
export type PoolMemberPage = Page<PoolMember>;
export type SocialApplicationPage = Page<SocialApplication>;
export type ConsentPage = Page<Consent>;
export type FilingPage = Page<Filing>;
export type RosterEntryPage = Page<RosterEntry>;
