import { connectionNodes } from '../../shared/connectionNodes';
import type {
  ViolationReportConnectionResolvers,
  OpinionConnectionResolvers,
  RecusalConnectionResolvers,
  CommendationLetterConnectionResolvers,
  ConductCaseConnectionResolvers,
  ApplicantConnectionResolvers,
  EvaluationSessionConnectionResolvers,
  NoticeConnectionResolvers,
  PanelDrawConnectionResolvers,
  SeatConnectionResolvers,
  TermAssessmentConnectionResolvers,
} from './resolverTypes.generated';

export const ApplicantConnection: ApplicantConnectionResolvers = connectionNodes;
export const EvaluationSessionConnection: EvaluationSessionConnectionResolvers = connectionNodes;
export const NoticeConnection: NoticeConnectionResolvers = connectionNodes;
export const OpinionConnection: OpinionConnectionResolvers = connectionNodes;
export const RecusalConnection: RecusalConnectionResolvers = connectionNodes;
export const SeatConnection: SeatConnectionResolvers = connectionNodes;
export const TermAssessmentConnection: TermAssessmentConnectionResolvers = connectionNodes;
export const CommendationLetterConnection: CommendationLetterConnectionResolvers = connectionNodes;
export const ConductCaseConnection: ConductCaseConnectionResolvers = connectionNodes;
export const PanelDrawConnection: PanelDrawConnectionResolvers = connectionNodes;
export const ViolationReportConnection: ViolationReportConnectionResolvers = connectionNodes;
