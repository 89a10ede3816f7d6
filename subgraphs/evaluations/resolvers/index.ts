import { findingResolvers } from '../../shared/findingResolvers';
import { guardFields } from '../../shared/guardFields';
import { tellingFinding } from '../../shared/peer/toldFinding';
import { scalarResolvers } from '../../shared/scalars';
import type { Delivery } from '../../shared/startDelivery';
import { fieldReaders } from '../fieldReaders';
import { Applicant } from './Applicant';
import { AssessmentStatisticsCell } from './AssessmentStatistics';
import { CommendationLetter } from './CommendationLetter';
import { ConductCase } from './ConductCase';
import { ConductStatisticsCell } from './ConductStatistics';
import * as connections from './connections';
import { DueTerm } from './DueTerm';
import { DrawReadiness } from './DrawReadiness';
import { DrawBeacon } from './DrawBeacon';
import { DrawStatisticsCell } from './DrawStatistics';
import { EvaluationSession } from './EvaluationSession';
import { Expert } from './Expert';
import { ExpertPool } from './ExpertPool';
import { Mutation } from './Mutation';
import { Notice } from './Notice';
import { NoticeReply } from './NoticeReply';
import { Opinion } from './Opinion';
import { PledgeText } from './PledgeText';
import { PoolMember } from './PoolMember';
import { PanelDraw } from './PanelDraw';
import { PublicDrawRecord } from './PublicDrawRecord';
import { Query } from './Query';
import { Recusal } from './Recusal';
import { Seat } from './Seat';
import { SeatStatisticsCell } from './SeatStatistics';
import { SessionBoard } from './SessionBoard';
import { SessionStatisticsCell } from './SessionStatistics';
import { TermAssessment } from './TermAssessment';
import { ViolationReport } from './ViolationReport';
import { Vote } from './Vote';

/** Every resolver of the subgraph, behind its field readers. */
export const resolversWith = (receiveEvents: Delivery['receiveEvents']) =>
  guardFields(
    {
      ...scalarResolvers,
      ...connections,
      RuleFinding: findingResolvers,
      Query,
      Mutation: { ...Mutation, receiveEvents },
      Applicant,
      DrawReadiness,
      EvaluationSession,
      PanelDraw,
      DrawBeacon,
      PublicDrawRecord,
      DrawStatisticsCell,
      SeatStatisticsCell,
      SessionStatisticsCell,
      ConductStatisticsCell,
      AssessmentStatisticsCell,
      Seat,
      SessionBoard,
      Notice,
      NoticeReply,
      PledgeText,
      ConductCase,
      TermAssessment,
      CommendationLetter,
      DueTerm,
      FindingTold: tellingFinding,
      Recusal,
      Opinion,
      ViolationReport,
      Vote,
      ExpertPool,
      PoolMember,
      Expert,
    },
    fieldReaders,
  );
