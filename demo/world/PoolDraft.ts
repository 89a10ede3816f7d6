import type { CivilDate } from '../../subgraphs/shared/civilDate';
import type { ExpertPool } from '../../subgraphs/committees/domain/ExpertPool';
import type { OrganisingUnit } from '../../subgraphs/committees/domain/OrganisingUnit';
import type { PoolMember } from '../../subgraphs/committees/domain/PoolMember';
import type { ProfessionalGroup } from '../../subgraphs/committees/domain/ProfessionalGroup';
import type { ReviewCommittee } from '../../subgraphs/committees/domain/ReviewCommittee';
import type { ApplicationStep, SocialApplication } from '../../subgraphs/committees/domain/SocialApplication';
import type { DemoPerson } from '../people/DemoPerson';
import type { CommitteePlan } from '../plan/CommitteePlan';
import type { Round } from './lineageOf';
import type { SlotFlaw } from './slotsOf';

/** A committee with its pool and its filings, before anybody is in it. */
export interface PoolDraft {
  readonly plan: CommitteePlan;
  readonly unit: OrganisingUnit;
  readonly committee: ReviewCommittee;
  readonly pool: ExpertPool;
  readonly groups: readonly ProfessionalGroup[];
  readonly rounds: readonly Round[];
  /** The authority in charge of the pool on a day: the one that was succeeded, as long as it acted. */
  readonly authorityOn: (day: CivilDate) => string;
}

/** A membership with the filings it lasts through. */
export interface MemberDraft {
  /** As it stands on the day of the data. */
  readonly member: PoolMember;
  readonly person: DemoPerson;
  /** Index of the first and of the last filing with this member. */
  readonly from: number;
  readonly to: number;
  readonly application: SocialApplication | null;
  readonly steps: readonly ApplicationStep[];
  readonly flaw: SlotFlaw | null;
}
