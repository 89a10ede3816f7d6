import { answerRefusals } from '../../shared/answerRefusals';
import { findingResolvers } from '../../shared/findingResolvers';
import { guardFields } from '../../shared/guardFields';
import { scalarResolvers } from '../../shared/scalars';
import type { Delivery } from '../../shared/startDelivery';
import { fieldReaders } from '../fieldReaders';
import { AccessRecordConnection, ExpertConnection } from './connections';
import { ContactChange } from './ContactChange';
import { Employment } from './Employment';
import { Expert } from './Expert';
import { ExpertForRules } from './ExpertForRules';
import { ExpertStatisticsCell } from './ExpertStatistics';
import { ExpertMatch } from './ExpertMatch';
import { Mutation } from './Mutation';
import { Query } from './Query';

/** Every resolver of the subgraph, behind its field readers. */
export const resolversWith = (receiveEvents: Delivery['receiveEvents']) =>
  guardFields(
    {
      ...scalarResolvers,
      RuleFinding: findingResolvers,
      Query,
      Mutation: { ...answerRefusals(Mutation), receiveEvents },
      Expert,
      ExpertConnection,
      AccessRecordConnection,
      Employment,
      ContactChange,
      ExpertMatch,
      ExpertStatisticsCell,
      ExpertForRules,
    },
    fieldReaders,
  );
