import { findingResolvers } from '../../shared/findingResolvers';
import { guardFields } from '../../shared/guardFields';
import { scalarResolvers } from '../../shared/scalars';
import type { Delivery } from '../../shared/startDelivery';
import { fieldReaders } from '../fieldReaders';
import { EvaluationSessionConnection, SeatConnection } from './connections';
import { EvaluationSession } from './EvaluationSession';
import { Expert } from './Expert';
import { ExpertPool } from './ExpertPool';
import { Mutation } from './Mutation';
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
      EvaluationSession,
      EvaluationSessionConnection,
      Seat,
      SeatConnection,
      ExpertPool,
      Expert,
    },
    fieldReaders,
  );
