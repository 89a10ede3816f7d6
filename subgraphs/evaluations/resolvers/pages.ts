import type { Page } from '../../shared/scope/Page';
import type { Applicant } from '../domain/Applicant';
import type { CommendationLetter } from '../domain/CommendationLetter';
import type { ConductCase } from '../domain/ConductCase';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import type { EvaluationSession } from '../domain/EvaluationSession';
import type { Notice } from '../domain/notices/Notice';
import type { Opinion } from '../domain/Opinion';
import type { Recusal } from '../domain/Recusal';
import type { Seat } from '../domain/Seat';
import type { TermAssessment } from '../domain/TermAssessment';
import type { ViolationReport } from '../domain/ViolationReport';

/** What stands behind each connection type. */
export type ApplicantPage = Page<Applicant>;
export type EvaluationSessionPage = Page<EvaluationSession>;
export type NoticePage = Page<Notice>;
export type OpinionPage = Page<Opinion>;
export type RecusalPage = Page<Recusal>;
export type SeatPage = Page<Seat>;
export type TermAssessmentPage = Page<TermAssessment>;
export type CommendationLetterPage = Page<CommendationLetter>;
export type ConductCasePage = Page<ConductCase>;
export type PanelDrawPage = Page<PanelDraw>;
export type ViolationReportPage = Page<ViolationReport>;
