import { answerRefusals } from '../../shared/answerRefusals';
import { findingResolvers } from '../../shared/findingResolvers';
import { guardFields } from '../../shared/guardFields';
import { scalarResolvers } from '../../shared/scalars';
import type { Delivery } from '../../shared/startDelivery';
import { fieldReaders } from '../fieldReaders';
import { Authority } from './Authority';
import { CompetentAuthority, RequiredConsent } from './CompetentAuthority';
import * as connections from './connections';
import { Consent } from './Consent';
import { Division } from './Division';
import { Expert } from './Expert';
import { ExpertPool } from './ExpertPool';
import { Filing } from './Filing';
import { Mutation } from './Mutation';
import { OrganisingUnit } from './OrganisingUnit';
import { PoolFacts } from './PoolFacts';
import { PoolMember } from './PoolMember';
import { MemberStatisticsCell, PoolStatisticsCell, WaiverStatisticsCell } from './PoolStatistics';
import { ProfessionalGroup } from './ProfessionalGroup';
import { Query } from './Query';
import { ReviewCommittee } from './ReviewCommittee';
import { RosterEntry } from './RosterEntry';
import { SharingAgreement } from './SharingAgreement';
import { ApplicationStep, SocialApplication } from './SocialApplication';
import { TitleSeries } from './TitleSeries';
import { Viewer } from './Viewer';
import { Waiver } from './Waiver';

/** Every resolver of the subgraph, behind its field readers. */
export const resolversWith = (receiveEvents: Delivery['receiveEvents']) =>
  guardFields(
    {
      ...scalarResolvers,
      ...connections,
      RuleFinding: findingResolvers,
      Query,
      Mutation: { ...answerRefusals(Mutation), receiveEvents },
      Viewer,
      Authority,
      Division,
      TitleSeries,
      CompetentAuthority,
      RequiredConsent,
      OrganisingUnit,
      ReviewCommittee,
      ProfessionalGroup,
      ExpertPool,
      PoolFacts,
      PoolMember,
      PoolStatisticsCell,
      MemberStatisticsCell,
      WaiverStatisticsCell,
      SocialApplication,
      ApplicationStep,
      Filing,
      RosterEntry,
      Consent,
      Waiver,
      SharingAgreement,
      Expert,
    },
    fieldReaders,
  );
