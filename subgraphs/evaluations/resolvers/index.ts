import { findingResolvers } from '../../shared/findingResolvers';
import { guardFields } from '../../shared/guardFields';
import { scalarResolvers } from '../../shared/scalars';
import type { Delivery } from '../../shared/startDelivery';
import { fieldReaders } from '../fieldReaders';
import { Applicant } from './Applicant';
import { ApplicantConnection, EvaluationSessionConnection, SeatConnection } from './connections';
import { EvaluationSession } from './EvaluationSession';
import { Expert } from './Expert';
import { ExpertPool } from './ExpertPool';
import { Mutation } from './Mutation';
import { PledgeText } from './PledgeText';
import { Query } from './Query';
import { Seat } from './Seat';

/** Every resolver of the subgraph, behind its field readers. */
export const resolversWith = (receiveEvents: Delivery['receiveEvents']) =>
  guardFields(
    {
      ...scalarResolvers,
      RuleFinding: findingResolvers,
      Query,
      Mutation: { ...Mutation, receiveEvents },
      Applicant,
      ApplicantConnection,
      EvaluationSession,
      EvaluationSessionConnection,
      Seat,
      SeatConnection,
      PledgeText,
      ExpertPool,
      Expert,
    },
    fieldReaders,
  );
