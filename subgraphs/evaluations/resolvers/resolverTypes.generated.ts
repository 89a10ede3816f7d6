import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Applicant as ApplicantModel } from '../domain/Applicant';
import type { ApplicantPage as ApplicantPageModel, EvaluationSessionPage as EvaluationSessionPageModel, NoticePage as NoticePageModel, OpinionPage as OpinionPageModel, RecusalPage as RecusalPageModel, SeatPage as SeatPageModel, TermAssessmentPage as TermAssessmentPageModel, CommendationLetterPage as CommendationLetterPageModel, ConductCasePage as ConductCasePageModel, ViolationReportPage as ViolationReportPageModel, PanelDrawPage as PanelDrawPageModel } from './pages';
import type { DrawReadiness as DrawReadinessFigures } from '../domain/draw/DrawReadiness';
import type { FrozenConditions as FrozenConditionsModel } from '../usecases/frozenConditions';
import type { EvaluationSession as EvaluationSessionModel } from '../domain/EvaluationSession';
import type { Notice as NoticeModel, NoticeAttempt as NoticeAttemptModel, NoticeReply as NoticeReplyModel } from '../domain/notices/Notice';
import type { ExpertPool as ExpertPoolModel, PoolMember as PoolMemberModel, Expert as ExpertModel } from '../domain/stubs';
import type { Pledge as PledgeModel } from '../domain/Pledge';
import type { PledgeText as PledgeTextModel } from '../domain/pledgeTexts';
import type { Opinion as OpinionModel } from '../domain/Opinion';
import type { Recusal as RecusalModel } from '../domain/Recusal';
import type { RuleFinding as RuleFindingModel, RuleFinding as ToldRuleFinding } from '../../shared/rule';
import type { Statistics as StatisticsModel, Cell as CellModel, Figures as FiguresModel } from '../../shared/statistics/Subject';
import type { SessionBoard as SessionBoardCounts } from '../domain/sessionBoard';
import type { Seat as SeatModel } from '../domain/Seat';
import type { TermAssessment as TermAssessmentModel } from '../domain/TermAssessment';
import type { CommendationLetter as CommendationLetterModel } from '../domain/CommendationLetter';
import type { TermAssessed as TermAssessedModel } from '../usecases/termsAssessed';
import type { ConductCase as ConductCaseModel } from '../domain/ConductCase';
import type { DueTerm as DueTermModel } from '../usecases/assessmentWorklist';
import type { SignIn as SignInModel } from '../domain/SignIn';
import type { Publicity as PublicityModel } from '../domain/Publicity';
import type { ViolationReport as ViolationReportModel } from '../domain/ViolationReport';
import type { Vote as VoteModel } from '../domain/vote/Vote';
import type { PanelDraw as PanelDrawModel } from '../domain/ceremony/PanelDraw';
import type { DrawShare as DrawShareModel } from '../domain/ceremony/DrawShare';
import type { DrawSignOff as DrawSignOffModel } from '../domain/ceremony/DrawSignOff';
import type { DrawIncident as DrawIncidentModel } from '../domain/ceremony/DrawIncident';
import type { EarlyOpening as EarlyOpeningModel } from '../domain/ceremony/EarlyOpening';
import type { RegisteredRecord as RegisteredRecordModel } from '../domain/ceremony/RegisteredRecord';
import type { CandidateProof as CandidateProofModel } from '../domain/record/candidateProof';
import type { Context } from '../context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A civil date of Asia/Shanghai, `2026-03-01`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, `2026-03-01T02:00:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: string; output: string; }
};

/** Where a session stands (评审会议状态). */
export type SessionStatus =
  /** 已计划 */
  | 'PLANNED'
  /** 进行中 */
  | 'OPEN'
  /** 已结束 */
  | 'CLOSED'
  /** 已取消 */
  | 'CANCELLED';

/** Office of a seat (执行评委职务). */
export type SeatOffice =
  /** 主任委员 */
  | 'CHAIR'
  /** 副主任委员 */
  | 'VICE_CHAIR'
  /** 委员 */
  | 'MEMBER';

/** How somebody came to a seat (席位来源). */
export type SeatOrigin =
  /** 随机抽取 */
  | 'DRAW'
  /** 备选递补 */
  | 'RESERVE'
  /** 补充抽取 */
  | 'SUPPLEMENTARY_DRAW'
  /** 抽取登记启用前的记录 */
  | 'ARCHIVE';

/** Where a seat stands (席位状态). */
export type SeatStatus =
  /** 已抽取,未答复 */
  | 'CALLED'
  /** 接受 */
  | 'ACCEPTED'
  /** 已签到 */
  | 'SIGNED_IN'
  /** 空缺: given up or taken away; its place is taken anew. */
  | 'VACATED';

/** Why a seat was given up or taken away (空缺原因). */
export type VacancyReason =
  /** 疾病 */
  | 'ILLNESS'
  /** 公务 */
  | 'OFFICIAL_DUTY'
  /** 利害关系 */
  | 'CONFLICT'
  /** 联系方式有误 */
  | 'CONTACT_WRONG'
  /** 外出 */
  | 'OUT_OF_TOWN'
  /** 不愿参加 */
  | 'UNWILLING'
  /** 未说明理由 */
  | 'NO_REASON'
  /** 未答复 */
  | 'NO_ANSWER'
  /** 未参加培训 */
  | 'UNTRAINED'
  /** 不再符合条件 */
  | 'INELIGIBLE'
  /** 未到场 */
  | 'ABSENT'
  /** 拒签承诺书 */
  | 'PLEDGE_REFUSED';

/** Whether the holder of a seat came (出席). */
export type Attendance =
  /** 尚未记录 */
  | 'PENDING'
  /** 出席 */
  | 'ATTENDED'
  /** 缺席 */
  | 'ABSENT';

/** What a notice of 12333 tells (通知种类). */
export type NoticeKind =
  /** 评审通知 */
  | 'INVITATION'
  /** 时间变更 */
  | 'CHANGE'
  /** 取消 */
  | 'CANCELLATION';

/** Where a notice stands (通知状态). */
export type NoticeState =
  /** 待发送 */
  | 'QUEUED'
  /** 平台已受理 */
  | 'SENT'
  /** 已送达 */
  | 'DELIVERED'
  /** 发送失败: no message arrived. */
  | 'FAILED'
  /** 已失效: nothing was left to tell before it was sent. */
  | 'EXPIRED';

/** By which way somebody was tried (通知渠道). */
export type AttemptChannel =
  /** 12333短信 */
  | 'SMS'
  /** 语音 */
  | 'VOICE'
  /** 工作人员电话 */
  | 'CLERK_CALL';

/** What came of one attempt (通知结果). */
export type AttemptOutcome =
  /** 发送中: sent, perhaps; the same message goes again until the platform answers. */
  | 'PENDING'
  /** 平台已受理 */
  | 'SENT'
  /** 已送达 */
  | 'DELIVERED'
  /** 失败 */
  | 'FAILED'
  /** 已接听 */
  | 'ANSWERED'
  /** 无人接听: no refusal. */
  | 'NO_ANSWER';

/** Why a message did not get through, as a code (失败原因). */
export type AttemptFault =
  /** 平台拒收 */
  | 'REFUSED'
  /** 平台不可达 */
  | 'UNREACHABLE'
  /** 平台超时 */
  | 'TIMED_OUT'
  /** 平台故障 */
  | 'PLATFORM_FAULT'
  /** 平台应答无法识别 */
  | 'GARBAGE'
  /** 无手机号码 */
  | 'NO_PHONE';

/** What an expert answers (答复). */
export type ReplyAnswer =
  /** 接受 */
  | 'ACCEPTED'
  /** 不参加 */
  | 'DECLINED';

/** What a clerk's call brought (通话结果). */
export type CallAnswer =
  /** 接受 */
  | 'ACCEPTED'
  /** 不参加 */
  | 'DECLINED'
  /** 无人接听: no refusal. */
  | 'NO_ANSWER';

/** Why an expert declines (不参加原因). */
export type DeclineReason =
  /** 疾病 */
  | 'ILLNESS'
  /** 公务 */
  | 'OFFICIAL_DUTY'
  /** 利害关系 */
  | 'CONFLICT'
  /** 联系方式有误 */
  | 'CONTACT_WRONG'
  /** 外出 */
  | 'OUT_OF_TOWN'
  /** 不愿参加 */
  | 'UNWILLING'
  /** 未说明理由 */
  | 'NO_REASON';

/** Who gave a reply to the system (答复来源). */
export type ReplySource =
  /** 专家本人 */
  | 'EXPERT'
  /** 工作人员据通话记录 */
  | 'CLERK';

/** How strictly the notice states a rule (强制程度). */
export type RuleSeverity =
  /** 应当: cannot be waived. */
  | 'HARD'
  /** 原则上: may be waived with a reason, an approver, evidence and an end date. */
  | 'IN_PRINCIPLE'
  /** 鼓励: an indicator only. */
  | 'ENCOURAGED'
  /** 职责: a duty without a stated sanction. */
  | 'DUTY';

/** What a rule found (规则结论). A waived rule is not a passed rule. */
export type RuleOutcome =
  /** 符合 */
  | 'PASS'
  /** 不符合 */
  | 'FAIL'
  /** 经批准放宽 */
  | 'WAIVED'
  /** 不适用 */
  | 'NOT_APPLICABLE'
  /** 资料不足: never counted as a pass. */
  | 'INSUFFICIENT_DATA';

/** What one rule of the notice found, with the numbers it computed (规则结论). */
export type RuleFinding = {
  __typename?: 'RuleFinding';
  /** Id of the rule in docs/rules.md, kept for ever: `R-23`. */
  rule: Scalars['ID']['output'];
  /** Clause of the notice or of Order 40, `T二(五)3`; `house` for a rule of our own. */
  clause: Scalars['String']['output'];
  /** How strictly the clause is meant. */
  severity: RuleSeverity;
  /** What was found. */
  outcome: RuleOutcome;
  /** In the caller's language. */
  message: Scalars['String']['output'];
  /** Inputs and computed numbers as `name=value`. */
  facts: Array<Scalars['String']['output']>;
};

/** A business refusal: nothing was written. Codes are listed in docs/errors.md. */
export type Refusal = {
  __typename?: 'Refusal';
  /** Stable code, such as `NOT_FOUND` or `CONFLICT`. */
  code: Scalars['String']['output'];
  /** In the caller's language. */
  message: Scalars['String']['output'];
  /** Every rule that stands against it, when rules do. */
  findings: Array<RuleFinding>;
};

/** Relay page information. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether some came before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** A group of specialists inside a committee (专业组). */
export type ProfessionalGroup = {
  __typename?: 'ProfessionalGroup';
  /** Short id inside the committee, `g1`. */
  id: Scalars['ID']['output'];
  /** 专业组名称 */
  name: Scalars['String']['output'];
  /** Executive seats of the group. */
  seats: Scalars['Int']['output'];
};

/** A meeting of a committee in a year (评审会议). Readers: organiser, filing authority, its discipline supervisor, and the experts who hold a seat in it. */
export type EvaluationSession = {
  __typename?: 'EvaluationSession';
  /** Opaque, `session_…`. */
  id: Scalars['ID']['output'];
  /** Human code. */
  code: Scalars['String']['output'];
  /** Year (评审年度). */
  year: Scalars['Int']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** 专家库; null for an expert. */
  pool: Maybe<ExpertPool>;
  /** Where it stands. */
  status: SessionStatus;
  /** Meeting days, in order, all inside the filing's validity (R-06). */
  meetingDays: Array<Scalars['Date']['output']>;
  /** When names may be seen. */
  opensAt: Scalars['DateTime']['output'];
  /** 执行评委人数. Readers: organiser, filing authority, supervisor. */
  seatCount: Maybe<Scalars['Int']['output']>;
  /** 专业组 */
  groups: Array<ProfessionalGroup>;
  /** Seats. Before the session opens nobody sees who holds them, but the holder. Readers: organiser, filing authority, supervisor; the expert sees the own seat. */
  seats: SeatConnection;
  /** 抽取, the latest first. Readers: organiser, filing authority, supervisor. */
  draws: Maybe<PanelDrawConnection>;
  /** Places of a drawn panel that nobody holds; where no reserve can take them a supplementary draw is needed (补抽). Null before the panel is drawn. Readers: organiser, filing authority, supervisor. */
  vacantPlaces: Maybe<Scalars['Int']['output']>;
  /** 提前启封申请. Readers: organiser, filing authority, supervisor. */
  earlyOpenings: Array<EarlyOpening>;
  /** 会务看板: where the calling of the panel stands, in counts. Readers: organiser, filing authority, supervisor. */
  board: Maybe<SessionBoard>;
  /** What R-06 found when the days were set. Readers: organiser, filing authority, supervisor. */
  findings: Array<RuleFinding>;
  /** What the rules say of the panel (R-22, R-23, R-52, R-55 to R-63): numbers alone, never who. Every record of its draws is verified (R-52). Before the names open only where seats come from and how it was told (R-52, R-62, R-63). Readers: organiser, filing authority, supervisor. */
  panelFindings: Maybe<Array<RuleFinding>>;
  /** Whether a draw can be held today under these conditions (抽取前核查): numbers alone, never who. For use while conditions are being set. Readers: organiser, filing authority, supervisor. */
  drawReadiness: Maybe<DrawReadinessAnswer>;
  /** 公示; null until it is recorded (R-71). Readers: organiser, filing authority, supervisor. */
  publicity: Maybe<Publicity>;
  /** 违规行为反映, T四(五). An expert sees the own ones, never one about the own person. */
  violationReports: ViolationReportConnection;
  /** 申报人, by code. An expert sees them from the own sign-in on (R-64). */
  applicants: ApplicantConnection;
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
};


/** A meeting of a committee in a year (评审会议). Readers: organiser, filing authority, its discipline supervisor, and the experts who hold a seat in it. */
export type EvaluationSessionSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** A meeting of a committee in a year (评审会议). Readers: organiser, filing authority, its discipline supervisor, and the experts who hold a seat in it. */
export type EvaluationSessionDrawsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** A meeting of a committee in a year (评审会议). Readers: organiser, filing authority, its discipline supervisor, and the experts who hold a seat in it. */
export type EvaluationSessionDrawReadinessArgs = {
  conditions: InputMaybe<DrawConditionsInput>;
};


/** A meeting of a committee in a year (评审会议). Readers: organiser, filing authority, its discipline supervisor, and the experts who hold a seat in it. */
export type EvaluationSessionViolationReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** A meeting of a committee in a year (评审会议). Readers: organiser, filing authority, its discipline supervisor, and the experts who hold a seat in it. */
export type EvaluationSessionApplicantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** Where the calling of a panel stands, in counts (会务看板): no number says who. Awaiting, accepted, signed in and vacancies add up to the seats of a drawn panel. Readers: organiser, filing authority, supervisor. */
export type SessionBoard = {
  __typename?: 'SessionBoard';
  /** 执行评委人数 */
  seats: Scalars['Int']['output'];
  /** Called, without an answer (待答复). */
  awaiting: Scalars['Int']['output'];
  /** Accepted, not signed in yet (已接受). */
  accepted: Scalars['Int']['output'];
  /** 已签到 */
  signedIn: Scalars['Int']['output'];
  /** Places that nobody holds (空缺); null before the panel is drawn. */
  vacancies: Maybe<Scalars['Int']['output']>;
  /** Gave up a seat, with or without a reason (谢绝). */
  declined: Scalars['Int']['output'];
  /** Lost a seat because nobody reached them (未答复、联系不上). */
  noAnswer: Scalars['Int']['output'];
  /** Lost a seat for another cause: untrained, no longer eligible, absent, no pledge. */
  turnedAway: Scalars['Int']['output'];
  /** Holders with this year's pre-work training by the organiser (岗前培训, R-59); null before the names open, because a count that grows with a training tells who was drawn. */
  trained: Maybe<Scalars['Int']['output']>;
  /** How many must attend: two thirds of the seats (R-70). */
  quorum: Scalars['Int']['output'];
  /** Whether as many have signed in. */
  quorumReached: Scalars['Boolean']['output'];
  /** Reserves who were never called and may be (备选); those who were found barred count until the names open. Null before the panel is drawn, and where somebody has altered what is sealed; for a holder, R-52 fails as well. */
  reservesLeft: Maybe<Scalars['Int']['output']>;
  /** Whether there is one; whether the limits of the draw let one in is decided when a place falls vacant. Null as reservesLeft is. */
  nextReserveAvailable: Maybe<Scalars['Boolean']['output']>;
};

/** Where somebody stays whose unit, or unit left in the last three years, has applicants (R-51). */
export type UnitConflict =
  /** 抽取时排除 */
  | 'EXCLUDED'
  /** 表决时回避 */
  | 'RECUSED_AT_VOTE';

/** A limit of a draw (抽取限制). */
export type DrawLimitName =
  /** 专业组名额 */
  | 'GROUPS'
  /** 高一级职称人数 (R-22P, R-23) */
  | 'SENIOR_AT_LEAST'
  /** 上年度专家留任人数 (R-56, both legs) */
  | 'KEPT_FROM_LAST_YEAR_AT_MOST'
  /** 同一单位人数 */
  | 'PER_EMPLOYER_AT_MOST'
  /** 非公有制单位人数 (R-38) */
  | 'NON_PUBLIC_AT_LEAST'
  /** 外单位人数 (R-40) */
  | 'OUTSIDE_AT_LEAST'
  /** 可任主任委员人数 */
  | 'CHAIR_AT_LEAST';

/** What the organiser decides about a draw (抽取条件); everything else follows from the rules. */
export type DrawConditionsInput = {
  /** 备选人数 (R-54), from 1 to three times the seats; by default a third of the seats, three at least. */
  reserves?: InputMaybe<Scalars['Int']['input']>;
  /** Most seats of one employer's group, from 1 to the seats; by default without a cap. */
  perEmployerAtMost?: InputMaybe<Scalars['Int']['input']>;
  /** At least what R-38 asks for, at most the seats. */
  nonPublicAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At least what R-40 asks for, at most the seats. */
  outsideAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** By default EXCLUDED. */
  unitConflicts?: InputMaybe<UnitConflict>;
  /** Where guests of shared pools sit in a committee with groups; without one they are no candidates. */
  guestGroups?: InputMaybe<Array<GuestGroupInput>>;
};

/** The group in which the guests of one sharing agreement sit. */
export type GuestGroupInput = {
  /** 专家共享协议 */
  sharing: Scalars['ID']['input'];
  /** 专业组, by its id. */
  group: Scalars['ID']['input'];
};

/** What drawReadiness gives back: the figures, or why nobody can draw under these conditions. */
export type DrawReadinessAnswer = {
  __typename?: 'DrawReadinessAnswer';
  /** The figures. */
  readiness: Maybe<DrawReadiness>;
  /** Which condition is out of bounds. */
  refusal: Maybe<Refusal>;
};

/** Whether a draw can be held, and what stands in its way. Apart pairs are not looked at. */
export type DrawReadiness = {
  __typename?: 'DrawReadiness';
  /** The day the facts were read. */
  asOf: Scalars['Date']['output'];
  /** 执行评委人数 */
  seats: Scalars['Int']['output'];
  /** 备选人数 */
  reserves: Scalars['Int']['output'];
  /** 候选人数: members and guests who may be drawn. */
  candidates: Scalars['Int']['output'];
  /** Candidates from pools shared with this one (R-55). */
  guests: Scalars['Int']['output'];
  /** Members of the own pool who may not be drawn, each once. */
  excludedMembers: Scalars['Int']['output'];
  /** The same, rule by rule; whom two rules keep out counts for both. */
  exclusions: Array<DrawExclusion>;
  /** 可行的评委组合数 N, a decimal number; null where it is too large to be counted while somebody waits. */
  feasiblePanels: Maybe<Scalars['String']['output']>;
  /** False where N is an upper bound. */
  exact: Scalars['Boolean']['output'];
  /** Least chance of a candidate, `a/b`; null where N is not exact. */
  piMin: Maybe<Scalars['String']['output']>;
  /** Greatest chance of a candidate, `a/b`; null where N is not exact. */
  piMax: Maybe<Scalars['String']['output']>;
  /** Every limit of the draw. */
  limits: Array<DrawLimit>;
  /** With N = 0: the smallest relaxation with which a panel exists. People decide; nothing is relaxed. Empty when none was found. */
  relaxations: Array<DrawRelaxation>;
  /** With N = 0: people who are missing whatever the limits. */
  shortage: Maybe<DrawShortage>;
  /** What the rules say today: R-06, R-51, R-54 and others of draws. */
  findings: Array<RuleFinding>;
};

/** How many members of the own pool a rule keeps out of a draw. Never who. */
export type DrawExclusion = {
  __typename?: 'DrawExclusion';
  /** The rule. */
  rule: Scalars['ID']['output'];
  /** 人数 */
  people: Scalars['Int']['output'];
};

/** A limit of a draw. */
export type DrawLimit = {
  __typename?: 'DrawLimit';
  /** Which. */
  limit: DrawLimitName;
  /** The rule that asks for it; null for a condition or the make-up of the committee. */
  rule: Maybe<Scalars['ID']['output']>;
  /** What it asks for; of GROUPS the number of groups. */
  value: Scalars['Int']['output'];
  /** Whether there would be other panels without it; null where that was too much to count. */
  binds: Maybe<Scalars['Boolean']['output']>;
};

/** A limit made softer. */
export type DrawRelaxation = {
  __typename?: 'DrawRelaxation';
  /** Which. */
  limit: DrawLimitName;
  /** What it asks for now. */
  from: Scalars['Int']['output'];
  /** What it would ask for. */
  to: Scalars['Int']['output'];
};

/** People that a draw lacks. */
export type DrawShortage = {
  __typename?: 'DrawShortage';
  /** 专业组, by its id; null for the panel as a whole. */
  group: Maybe<Scalars['ID']['output']>;
  /** How many. */
  missing: Scalars['Int']['output'];
};

/** An executive seat of a session (执行评委). Readers: organiser, filing authority, its discipline supervisor, the holder. */
export type Seat = {
  __typename?: 'Seat';
  /** Opaque, `seat_…`. */
  id: Scalars['ID']['output'];
  /** 评审会议 */
  session: Maybe<EvaluationSession>;
  /** 专家; null before the session opens, but for the holder (R-62). */
  expert: Maybe<Expert>;
  /** 职务 */
  office: SeatOffice;
  /** 专业组, by its id. */
  group: Maybe<Scalars['ID']['output']>;
  /** Number of the seat, in an order that tells nothing of who holds it. */
  place: Scalars['Int']['output'];
  /** The draw that gave the seat (R-52). Readers: organiser, filing authority, supervisor. */
  draw: Maybe<PanelDraw>;
  /** 来源 */
  origin: SeatOrigin;
  /** 状态 */
  status: SeatStatus;
  /** 空缺原因 */
  vacancyReason: Maybe<VacancyReason>;
  /** 出席 */
  attendance: Attendance;
  /** 个人承诺书; null until the holder has signed it (R-64). */
  pledge: Maybe<Pledge>;
  /** 签到; null before. Readers: organiser, filing authority. */
  signIn: Maybe<SignIn>;
  /** Notices to the holder, oldest first; who that is, they do not say. */
  notices: Array<Notice>;
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
};

/** A notice of 12333 to the holder of a seat (12333短信通知), T五(四): dates and a code, never a project or a name. Readers: organiser, filing authority, its discipline supervisor, the holder. */
export type Notice = {
  __typename?: 'Notice';
  /** Opaque, `notice_…`. */
  id: Scalars['ID']['output'];
  /** 种类 */
  kind: NoticeKind;
  /** 评审会议 */
  session: Maybe<EvaluationSession>;
  /** 席位 */
  seat: Maybe<Seat>;
  /** 状态 */
  state: NoticeState;
  /** First day, as the last message named it. */
  firstDay: Scalars['Date']['output'];
  /** Last day, as the last message named it. */
  lastDay: Scalars['Date']['output'];
  /** 验证码, by which the employer may check the notice (R-63); null for a cancellation. Readers: the holder. */
  code: Maybe<Scalars['String']['output']>;
  /** When it was queued. */
  queuedAt: Scalars['DateTime']['output'];
  /** When the platform took the first message; null before. */
  sentAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when the last message waits for an answer; null before it, and once nothing waits. */
  answerDueAt: Maybe<Scalars['DateTime']['output']>;
  /** 通知记录: what was tried, oldest first; at most 3 messages. */
  attempts: Array<NoticeAttempt>;
  /** 答复, oldest first. */
  replies: Array<NoticeReply>;
};

/** One line of the call log (通知记录). It holds no number and no name. */
export type NoticeAttempt = {
  __typename?: 'NoticeAttempt';
  /** 渠道 */
  channel: AttemptChannel;
  /** From 1 for each channel. */
  number: Scalars['Int']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** 结果 */
  outcome: AttemptOutcome;
  /** 失败原因 */
  fault: Maybe<AttemptFault>;
};

/** What was answered to a notice (答复). A second answer is a second reply. */
export type NoticeReply = {
  __typename?: 'NoticeReply';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** 答复 */
  answer: ReplyAnswer;
  /** 原因, of a decline. */
  reason: Maybe<DeclineReason>;
  /** 来源 */
  by: ReplySource;
  /** 说明, of a decline. Readers: the holder; organiser and filing authority once the names are open (R-62). */
  evidence: Maybe<Scalars['String']['output']>;
};

/** All that an employer learns of a code (验证码核验结果), T五(四). */
export type CodeCheck = {
  __typename?: 'CodeCheck';
  /** Whether the code proves the absence of somebody who works for the caller. */
  valid: Scalars['Boolean']['output'];
  /** First day; null unless valid. */
  from: Maybe<Scalars['Date']['output']>;
  /** Last day; null unless valid. */
  to: Maybe<Scalars['Date']['output']>;
};

/** The pledge that the holder of a seat signed (个人承诺书), T五(五). Readers: those of the seat. */
export type Pledge = {
  __typename?: 'Pledge';
  /** Version of the text. */
  textVersion: Scalars['String']['output'];
  /** SHA-256 of the text, hexadecimal. */
  textHash: Scalars['String']['output'];
  /** When it was signed. */
  signedAt: Scalars['DateTime']['output'];
};

/** The document by which the clerk knew the holder of a seat (证件类型); its number is not kept. */
export type IdentityDocument =
  /** 居民身份证 */
  | 'ID_CARD'
  /** 护照 */
  | 'PASSPORT'
  /** 居住证件 */
  | 'RESIDENCE_PERMIT'
  /** 军官证 */
  | 'OFFICER_CARD'
  /** 其他 */
  | 'OTHER';

/** The sign-in of a seat's holder (签到), R-58…R-60. Readers: organiser, filing authority. */
export type SignIn = {
  __typename?: 'SignIn';
  /** When. */
  signedInAt: Scalars['DateTime']['output'];
  /** 证件类型 */
  documentKind: IdentityDocument;
  /** What R-30 to R-34, R-58 to R-60 and R-64 found then. */
  findings: Array<RuleFinding>;
};

/** Days on which the results of a session are public (公示), R-71. Readers: organiser, filing authority, supervisor. */
export type Publicity = {
  __typename?: 'Publicity';
  /** First day. */
  firstDay: Scalars['Date']['output'];
  /** Last day. */
  lastDay: Scalars['Date']['output'];
  /** What R-71 found. */
  findings: Array<RuleFinding>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** Kind of misconduct (违规行为), T五(五). */
export type ViolationKind =
  /** 打人情分 */
  | 'FAVOUR'
  /** 干扰其他专家评审 */
  | 'INTERFERENCE'
  /** 泄露评审会信息 */
  | 'LEAK'
  /** 其他 */
  | 'OTHER';

/** What an expert reported of misconduct in a session (违规行为反映), T四(五). Readers: organiser, filing authority, its discipline supervisor, and the reporter. */
export type ViolationReport = {
  __typename?: 'ViolationReport';
  /** Opaque, `report_…`. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: ViolationKind;
  /** The report. */
  text: Scalars['String']['output'];
  /** Seat of who reported it. Readers: filing authority, the reporter. */
  reporter: Maybe<Seat>;
  /** When it was reported. */
  reportedAt: Scalars['DateTime']['output'];
};

/** The pledge as it is to be signed today (承诺书文本), T五(五). Readers: everybody. */
export type PledgeText = {
  __typename?: 'PledgeText';
  /** Version, to be given back with the signature. */
  version: Scalars['String']['output'];
  /** In Chinese: duty, fairness, secrecy, recusal. */
  text: Scalars['String']['output'];
  /** SHA-256 of the text, hexadecimal, to be given back with the signature. */
  hash: Scalars['String']['output'];
};

/** Somebody whose title a session reviews (申报人): a number and a unit, no name. Readers: organiser, filing authority, its discipline supervisor, and the experts of the session from their sign-in on. */
export type Applicant = {
  __typename?: 'Applicant';
  /** Opaque, `applicant_…`. */
  id: Scalars['ID']['output'];
  /** 申报编号, unique in the session. */
  code: Scalars['String']['output'];
  /** 统一社会信用代码 of the unit. */
  unitUscc: Scalars['String']['output'];
  /** 统一社会信用代码 of the root of the unit's group (R-51). */
  rootUscc: Scalars['String']['output'];
  /** 专业组, by its id. */
  group: Maybe<Scalars['ID']['output']>;
  /** Day of registration. */
  registeredOn: Scalars['Date']['output'];
  /** Day on which the application was withdrawn; null: it stands. */
  withdrawnOn: Maybe<Scalars['Date']['output']>;
  /** Why. Readers: organiser, filing authority, supervisor. */
  withdrawReason: Maybe<Scalars['String']['output']>;
  /** 回避 and hints of one, by seat. An expert sees those about the own person. */
  recusals: RecusalConnection;
  /** 评审意见. Readers: organiser, filing authority; an expert sees the own one, until recused. Nobody else, before and after the vote. */
  opinions: OpinionConnection;
  /** 表决, the first round first: a vote without a quorum may be held again. An expert who is recused sees none. */
  votes: Array<Vote>;
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
};


/** Somebody whose title a session reviews (申报人): a number and a unit, no name. Readers: organiser, filing authority, its discipline supervisor, and the experts of the session from their sign-in on. */
export type ApplicantRecusalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** Somebody whose title a session reviews (申报人): a number and a unit, no name. Readers: organiser, filing authority, its discipline supervisor, and the experts of the session from their sign-in on. */
export type ApplicantOpinionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** Grade of a term assessment (任期考核等次), T五(六). */
export type TermGrade =
  /** 优秀 */
  | 'EXCELLENT'
  /** 称职 */
  | 'COMPETENT'
  /** 基本称职 */
  | 'BASICALLY_COMPETENT'
  /** 不称职 */
  | 'NOT_COMPETENT';

/** What a case is about (失信违规情形), T五(五). */
export type ConductKind =
  /** 无故拒绝参加评审、研讨等活动 (R-65) */
  | 'REFUSAL'
  /** 打人情分 (R-66) */
  | 'FAVOUR_SCORING'
  /** 干扰其他专家评审 (R-66) */
  | 'INTERFERENCE'
  /** 泄露评审会相关信息 (R-66) */
  | 'LEAK';

/** Where it happened (活动类型); meetings, seminars and consultations all count. */
export type ConductOccasion =
  /** 评审会议 */
  | 'MEETING'
  /** 研讨 */
  | 'SEMINAR'
  /** 咨询、论证 */
  | 'CONSULTATION';

/** Where a case stands (裁定状态). */
export type ConductCaseStatus =
  /** 已提请: the expert may make a statement. */
  | 'PROPOSED'
  /** 已听取陈述, or the time for it has passed */
  | 'HEARD'
  /** 已裁定: an adverse ruling has its effect and may be appealed. */
  | 'RULED'
  /** 已申诉 */
  | 'APPEALED'
  /** 申诉后维持 */
  | 'UPHELD'
  /** 申诉后撤销: the credit entry is lifted and stays readable. Memberships that it ended are not revived: the person is named anew, by recommendation, application or designation. */
  | 'OVERTURNED';

/** What the authority ruled (裁定结果). */
export type ConductRuling =
  /** 有正当理由 */
  | 'JUSTIFIED'
  /** 无故拒绝 */
  | 'UNJUSTIFIED'
  /** 违规属实 */
  | 'CONFIRMED'
  /** 违规不成立 */
  | 'DISMISSED';

/** What stands in the credit archive for a case (诚信记录效力). */
export type ConductEffect =
  /** 提醒: the first unjustified refusal of an appointment. */
  | 'WARN'
  /** 取消评审专家资格, city-wide: the second one, or one confirmed violation. */
  | 'EXCLUDE';

/** A refusal without cause or a violation, from the proposal to the appeal (无故拒绝和失信违规), T五(五), R-65, R-66. Readers: organiser, filing authority, its discipline supervisor, the expert. */
export type ConductCase = {
  __typename?: 'ConductCase';
  /** Opaque, `case_…`. */
  id: Scalars['ID']['output'];
  /** 情形 */
  kind: ConductKind;
  /** 活动类型 */
  occasion: ConductOccasion;
  /** When it happened. */
  occurredOn: Scalars['Date']['output'];
  /** The seat; null for an occasion outside of the graph. */
  seat: Maybe<Seat>;
  /** The membership, of an occasion outside of the graph. Readers: organiser, filing authority, the expert. */
  member: Maybe<PoolMember>;
  /** 专家; null while the session of the seat has not opened, but for the expert (R-62). */
  expert: Maybe<Expert>;
  /** What happened, as the organiser puts it. */
  account: Scalars['String']['output'];
  /** 证据, as references to papers. */
  evidence: Array<Scalars['String']['output']>;
  /** The report of misconduct (违规行为反映) of the session that it rests on; null when it rests on none. Readers: organiser, filing authority, supervisor; no expert, so that whoever is reported learns neither of it nor by whom. */
  violationReport: Maybe<ViolationReport>;
  /** When it was proposed. */
  proposedOn: Scalars['Date']['output'];
  /** Last day of the hearing (陈述期). For a seat whose session has not opened it runs anew from the opening. */
  hearingEndsOn: Scalars['Date']['output'];
  /** 陈述 of the expert. */
  statement: Maybe<Scalars['String']['output']>;
  /** When the statement was made. */
  statedOn: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  status: ConductCaseStatus;
  /** 裁定结果 */
  ruling: Maybe<ConductRuling>;
  /** Reasons of the ruling. */
  reasons: Maybe<Scalars['String']['output']>;
  /** When it was ruled. */
  ruledOn: Maybe<Scalars['Date']['output']>;
  /** Last day of the appeal (申诉期). */
  appealEndsOn: Maybe<Scalars['Date']['output']>;
  /** 申诉理由 */
  appealGrounds: Maybe<Scalars['String']['output']>;
  /** When the expert appealed. */
  appealedOn: Maybe<Scalars['Date']['output']>;
  /** Reasons of the decision on the appeal. */
  appealReasons: Maybe<Scalars['String']['output']>;
  /** When the appeal was decided. */
  appealDecidedOn: Maybe<Scalars['Date']['output']>;
  /** First day of the appointment in which an unjustified refusal counts (聘期). */
  termFrom: Maybe<Scalars['Date']['output']>;
  /** Last day of that appointment. */
  termTo: Maybe<Scalars['Date']['output']>;
  /** What stands in the credit archive for it now; null when nothing does, or when another ground disqualifies already. */
  effect: Maybe<ConductEffect>;
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
};

/** Page of cases. */
export type ConductCaseConnection = {
  __typename?: 'ConductCaseConnection';
  /** Edges in order. */
  edges: Array<ConductCaseEdge>;
  /** The nodes of the edges. */
  nodes: Array<ConductCase>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of cases in a page. */
export type ConductCaseEdge = {
  __typename?: 'ConductCaseEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: ConductCase;
};

/** Which cases to list. */
export type ConductCaseFilter = {
  /** Where they stand. */
  status?: InputMaybe<Array<ConductCaseStatus>>;
  /** 情形 */
  kind?: InputMaybe<Array<ConductKind>>;
};

/** Input of proposeConductCase. */
export type ProposeConductCaseInput = {
  /** The same key and input give the same result; another input is refused. */
  idempotencyKey: Scalars['String']['input'];
  /** 情形 */
  kind: ConductKind;
  /** 活动类型; violations and seats are of meetings. */
  occasion: ConductOccasion;
  /** The seat of a session; else `member`. */
  seat?: InputMaybe<Scalars['ID']['input']>;
  /** The membership, for an occasion outside of the graph; else `seat`. */
  member?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened. */
  occurredOn: Scalars['Date']['input'];
  /** What happened, up to 2,000 characters. */
  account: Scalars['String']['input'];
  /** 1 to 20 references to papers. */
  evidence: Array<Scalars['String']['input']>;
  /** A report of misconduct in the session of the seat, when the case rests on one. */
  violationReport?: InputMaybe<Scalars['ID']['input']>;
};

/** What proposeConductCase gives back: the object, or the refusal. */
export type ProposeConductCasePayload = {
  __typename?: 'ProposeConductCasePayload';
  /** The case. */
  case: Maybe<ConductCase>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of stateOnCase. */
export type StateOnCaseInput = {
  /** Case. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** 陈述, up to 2,000 characters. */
  statement: Scalars['String']['input'];
};

/** What stateOnCase gives back: the object, or the refusal. */
export type StateOnCasePayload = {
  __typename?: 'StateOnCasePayload';
  /** The case. */
  case: Maybe<ConductCase>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of ruleOnCase. */
export type RuleOnCaseInput = {
  /** Case. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** 裁定结果 */
  ruling: ConductRuling;
  /** Reasons, up to 2,000 characters. */
  reasons: Scalars['String']['input'];
};

/** What ruleOnCase gives back: the object, or the refusal. */
export type RuleOnCasePayload = {
  __typename?: 'RuleOnCasePayload';
  /** The case. */
  case: Maybe<ConductCase>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of appealRuling. */
export type AppealRulingInput = {
  /** Case. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** 申诉理由, up to 2,000 characters. */
  grounds: Scalars['String']['input'];
};

/** What appealRuling gives back: the object, or the refusal. */
export type AppealRulingPayload = {
  __typename?: 'AppealRulingPayload';
  /** The case. */
  case: Maybe<ConductCase>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** How an appeal ends (申诉结果). */
export type AppealDecision =
  /** 维持 */
  | 'UPHELD'
  /** 撤销 */
  | 'OVERTURNED';

/** Input of decideAppeal. */
export type DecideAppealInput = {
  /** Case. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** 申诉结果 */
  decision: AppealDecision;
  /** Reasons, up to 2,000 characters. */
  reasons: Scalars['String']['input'];
};

/** What decideAppeal gives back: the object, or the refusal. */
export type DecideAppealPayload = {
  __typename?: 'DecideAppealPayload';
  /** The case. */
  case: Maybe<ConductCase>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** What the graph knows of a term, counted in the pool's own sessions that have opened: shown beside the scores, never made into them. */
export type TermEvidence = {
  __typename?: 'TermEvidence';
  /** Sessions of the pool in the term. */
  sessions: Scalars['Int']['output'];
  /** 出席 */
  attended: Scalars['Int']['output'];
  /** 缺席 */
  absent: Scalars['Int']['output'];
  /** Seats given up or taken away (空缺). */
  vacated: Scalars['Int']['output'];
  /** Seats without a record of attendance. */
  unrecorded: Scalars['Int']['output'];
};

/** One version of the assessment of a member's term (任期考核), T五(六), R-67. It never changes: a correction is another version. Readers: organiser, filing authority, the expert. */
export type TermAssessment = {
  __typename?: 'TermAssessment';
  /** Opaque, `assessment_…`. */
  id: Scalars['ID']['output'];
  /** 入库专家 */
  member: Maybe<PoolMember>;
  /** 专家 */
  expert: Maybe<Expert>;
  /** First day of the term (聘期). */
  termFrom: Scalars['Date']['output'];
  /** Last day of the term. */
  termTo: Scalars['Date']['output'];
  /** 评审工作质量, 0 to 100. */
  quality: Scalars['Int']['output'];
  /** 工作态度, 0 to 100. */
  attitude: Scalars['Int']['output'];
  /** 遵章守纪, 0 to 100. */
  discipline: Scalars['Int']['output'];
  /** 履行职责, 0 to 100. */
  duty: Scalars['Int']['output'];
  /** 考核等次, made of the four heads by the policy TERM_GRADES. */
  grade: TermGrade;
  /** Whether it recommends the member as head of a group (评议组、专业组组长), R-68: excellent, and the version that stands. */
  mayHeadGroup: Scalars['Boolean']['output'];
  /** 函告所在单位, the one that stands for the term; null while there is none, and on a version that was corrected (R-68). */
  letter: Maybe<CommendationLetter>;
  /** What the graph knew of the term on the day of the assessment. */
  evidence: TermEvidence;
  /** What the rules say of it: continuing education in the term (R-61), its four heads (R-67), and the list for recuperation leave (R-69). */
  findings: Array<RuleFinding>;
  /** Remarks of the organiser. Readers: organiser, filing authority. */
  remarks: Maybe<Scalars['String']['output']>;
  /** When it was assessed. */
  assessedOn: Scalars['Date']['output'];
  /** Number of this version, from 1. */
  ordinal: Scalars['Int']['output'];
  /** Whether a later version has taken its place. */
  corrected: Scalars['Boolean']['output'];
  /** Why this version took the place of the one before. */
  correctionReason: Maybe<Scalars['String']['output']>;
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
};

/** The letter to the unit of an expert whose term was excellent (函告所在单位), T五(六), R-68. Readers: organiser, filing authority, the expert, and the employer that it is addressed to. */
export type CommendationLetter = {
  __typename?: 'CommendationLetter';
  /** Opaque, `letter_…`. */
  id: Scalars['ID']['output'];
  /** 文号, running in each organiser's year: `评审函〔2026〕3号`. */
  number: Scalars['String']['output'];
  /** Day of the letter, after the secrecy of the term's sessions. */
  issuedOn: Scalars['Date']['output'];
  /** 撤回日期: when the assessment was corrected to another grade; null while the letter stands (R-68). */
  withdrawnOn: Maybe<Scalars['Date']['output']>;
  /** The letter as it is printed, with the name in clear. It names no committee, no session and no day of the term. Class restricted. */
  text: Scalars['String']['output'];
  /** The assessment that it rests on; null for the employer. */
  assessment: Maybe<TermAssessment>;
  /** 专家. Readers: organiser, filing authority, the expert. */
  expert: Maybe<Expert>;
  /** What R-68 found on the day of the letter. Readers: organiser, filing authority. */
  findings: Array<RuleFinding>;
};

/** Page of letters. */
export type CommendationLetterConnection = {
  __typename?: 'CommendationLetterConnection';
  /** Edges in order. */
  edges: Array<CommendationLetterEdge>;
  /** The nodes of the edges. */
  nodes: Array<CommendationLetter>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of letters in a page. */
export type CommendationLetterEdge = {
  __typename?: 'CommendationLetterEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: CommendationLetter;
};

/** Input of issueCommendation. */
export type IssueCommendationInput = {
  /** The same key and input give the same result; another input is refused. */
  idempotencyKey: Scalars['String']['input'];
  /** The assessment that stands. */
  assessment: Scalars['ID']['input'];
};

/** What issueCommendation gives back: the object, or the refusal. */
export type IssueCommendationPayload = {
  __typename?: 'IssueCommendationPayload';
  /** The letter. */
  letter: Maybe<CommendationLetter>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** A term that waits for its assessment (待考核任期). Reader: the organiser. */
export type DueTerm = {
  __typename?: 'DueTerm';
  /** 入库专家 */
  member: Maybe<PoolMember>;
  /** 专家 */
  expert: Maybe<Expert>;
  /** First day of the term. */
  termFrom: Scalars['Date']['output'];
  /** Last day of the term. */
  termTo: Scalars['Date']['output'];
  /** Last day in the pool, when the membership has ended. */
  exitedOn: Maybe<Scalars['Date']['output']>;
  /** What the graph knows of the term today. */
  evidence: TermEvidence;
};

/** The terms of a pool that are over or end within 180 days and have no assessment. What is assessed leaves the list. Reader: the organiser. */
export type AssessmentWorklist = {
  __typename?: 'AssessmentWorklist';
  /** How many wait. */
  due: Scalars['Int']['output'];
  /** The first of them, those that ended first in front. */
  terms: Array<DueTerm>;
};

/** Membership of an expert in a pool (入库专家). Readers: organiser, filing authority, departments asked for consent, and the expert. */
export type PoolMember = {
  __typename?: 'PoolMember';
  /** Opaque, `member_…`. */
  id: Scalars['ID']['output'];
  /** Assessments of the terms, the latest first, every version. Readers: organiser, filing authority, the expert. */
  termAssessments: Maybe<TermAssessmentConnection>;
};


/** Membership of an expert in a pool (入库专家). Readers: organiser, filing authority, departments asked for consent, and the expert. */
export type PoolMemberTermAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** An expert pool (评委会专家库), T一. Readers: the authority that may file it, its organiser, departments asked for consent, the authority's supervisor. */
export type ExpertPool = {
  __typename?: 'ExpertPool';
  /** Opaque, `pool_…`. */
  id: Scalars['ID']['output'];
  /** Sessions of the pool's committee, newest first. */
  sessions: Maybe<EvaluationSessionConnection>;
};


/** An expert pool (评委会专家库), T一. Readers: the authority that may file it, its organiser, departments asked for consent, the authority's supervisor. */
export type ExpertPoolSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A review expert (评审专家). Readers: authorities and organisers of a pool or a registration with this person, a supervisor once the session is open, the expert. Personal fields are masked. */
export type Expert = {
  __typename?: 'Expert';
  /** Opaque, `expert_…`. */
  id: Scalars['ID']['output'];
  /** Seats of open or past sessions that the caller may see, newest first; the expert sees all own ones. */
  seats: Maybe<SeatConnection>;
  /** Cases of conduct that the caller may see, the latest first; the expert sees all own ones. */
  conductCases: Maybe<ConductCaseConnection>;
  /** Term assessments that the caller may see, the latest first, every version. */
  termAssessments: Maybe<TermAssessmentConnection>;
};


/** A review expert (评审专家). Readers: authorities and organisers of a pool or a registration with this person, a supervisor once the session is open, the expert. Personal fields are masked. */
export type ExpertSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** A review expert (评审专家). Readers: authorities and organisers of a pool or a registration with this person, a supervisor once the session is open, the expert. Personal fields are masked. */
export type ExpertConductCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** A review expert (评审专家). Readers: authorities and organisers of a pool or a registration with this person, a supervisor once the session is open, the expert. Personal fields are masked. */
export type ExpertTermAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** What ties an expert to an applicant (利害关系), T四(四). */
export type ConflictType =
  /** 同单位 */
  | 'EMPLOYER'
  /** 曾在同单位 */
  | 'FORMER_EMPLOYER'
  /** 亲属 */
  | 'KIN'
  /** 师生 */
  | 'TUTOR'
  /** 合作者 */
  | 'CO_AUTHOR'
  /** 投诉举报 */
  | 'COMPLAINT'
  /** 其他 */
  | 'OTHER';

/** How a conflict came to be known (回避来源). */
export type RecusalOrigin =
  /** 专家申报 */
  | 'DECLARED'
  /** 决定回避 */
  | 'ORDERED'
  /** 系统提示 */
  | 'FOUND';

/** Where a recusal stands (回避状态). */
export type RecusalStatus =
  /** 待确认: a hint to be confirmed or ignored before the vote. */
  | 'PROPOSED'
  /** 回避 */
  | 'IN_FORCE'
  /** 不予回避 */
  | 'DISMISSED';

/** One expert and one applicant between whom somebody sees a conflict (回避), R-51. Readers: organiser, filing authority, its discipline supervisor, and the expert. */
export type Recusal = {
  __typename?: 'Recusal';
  /** Opaque, `recusal_…`. */
  id: Scalars['ID']['output'];
  /** The applicant. */
  applicant: Maybe<Applicant>;
  /** The expert's seat. */
  seat: Maybe<Seat>;
  /** 利害关系 */
  conflictType: ConflictType;
  /** 来源 */
  origin: RecusalOrigin;
  /** 状态 */
  status: RecusalStatus;
  /** Whether the office has decided it: the expert cannot change it any more. */
  pinned: Scalars['Boolean']['output'];
  /** What the expert said of it. Readers: organiser, filing authority, the expert. */
  note: Maybe<Scalars['String']['output']>;
  /** Why the office decided so. Readers: organiser, filing authority, the expert. */
  reason: Maybe<Scalars['String']['output']>;
  /** When it was declared, ordered or found. */
  recordedAt: Scalars['DateTime']['output'];
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
};

/** What an expert recommends (评审建议). */
export type Recommendation =
  /** 建议通过 */
  | 'RECOMMEND'
  /** 建议不通过 */
  | 'NOT_RECOMMEND';

/** A signed opinion, final (评审意见), T四(六). Readers: the author, organiser, filing authority. */
export type Opinion = {
  __typename?: 'Opinion';
  /** Opaque, `opinion_…`. */
  id: Scalars['ID']['output'];
  /** The applicant. */
  applicant: Maybe<Applicant>;
  /** The author's seat. */
  seat: Maybe<Seat>;
  /** The opinion. */
  text: Scalars['String']['output'];
  /** 评审建议 */
  recommendation: Recommendation;
  /** SHA-256 of the canonical JSON of session, applicant, seat, text, recommendation and instant; hexadecimal. */
  contentHash: Scalars['String']['output'];
  /** When it was signed. */
  signedAt: Scalars['DateTime']['output'];
};

/** Whether a vote takes ballots (表决状态). */
export type VoteStatus =
  /** 进行中 */
  | 'OPEN'
  /** 已结束 */
  | 'CLOSED';

/** What a vote came to (表决结果), R-70. */
export type VoteOutcome =
  /** 通过 */
  | 'PASSED'
  /** 未通过 */
  | 'NOT_PASSED'
  /** 表决人数不足: may be held again. */
  | 'NO_QUORUM';

/** What a ballot says (表决票). */
export type BallotChoice =
  /** 赞成 */
  | 'YES'
  /** 反对 */
  | 'NO'
  /** 弃权: a vote, and no yes. */
  | 'ABSTAIN';

/** The secret ballot on an applicant (表决), R-70. Nothing links a ballot to who cast it. Readers: organiser, filing authority, its discipline supervisor, and the experts who may vote in it. */
export type Vote = {
  __typename?: 'Vote';
  /** Opaque, `vote_…`. */
  id: Scalars['ID']['output'];
  /** The applicant. */
  applicant: Maybe<Applicant>;
  /** From 1. */
  round: Scalars['Int']['output'];
  /** 状态 */
  status: VoteStatus;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** When it was closed. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** 执行评委人数, k. Readers: organiser, filing authority, supervisor. */
  seats: Maybe<Scalars['Int']['output']>;
  /** Who attended, the recused with them. */
  present: Scalars['Int']['output'];
  /** Who attended and is recused. */
  recused: Scalars['Int']['output'];
  /** How many have voted. Readers: organiser, filing authority, supervisor. */
  voted: Maybe<Scalars['Int']['output']>;
  /** Whether the caller has voted; null for who has no vote in it. */
  hasVoted: Maybe<Scalars['Boolean']['output']>;
  /** 赞成; null until the vote is closed, as all its figures. */
  yes: Maybe<Scalars['Int']['output']>;
  /** 反对 */
  no: Maybe<Scalars['Int']['output']>;
  /** 弃权 */
  abstain: Maybe<Scalars['Int']['output']>;
  /** Ayes of those who attended and were not recused, `17/24`: what decides (policy RECUSED_COUNTS_FOR_APPLICANT). */
  share: Maybe<Scalars['String']['output']>;
  /** Ayes of all who attended, the recused with them, `17/25`. */
  shareOfPresent: Maybe<Scalars['String']['output']>;
  /** 结果 */
  outcome: Maybe<VoteOutcome>;
  /** What R-06, R-51 and R-70 found when it was opened, and R-70 when it was closed. Readers: organiser, filing authority, supervisor. */
  findings: Array<RuleFinding>;
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
};

/** Page of sessions. */
export type EvaluationSessionConnection = {
  __typename?: 'EvaluationSessionConnection';
  /** Edges in order. */
  edges: Array<EvaluationSessionEdge>;
  /** The nodes of the edges. */
  nodes: Array<EvaluationSession>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of sessions in a page. */
export type EvaluationSessionEdge = {
  __typename?: 'EvaluationSessionEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: EvaluationSession;
};

/** Page of seats. */
export type SeatConnection = {
  __typename?: 'SeatConnection';
  /** Edges in order. */
  edges: Array<SeatEdge>;
  /** The nodes of the edges. */
  nodes: Array<Seat>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of seats in a page. */
export type SeatEdge = {
  __typename?: 'SeatEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Seat;
};

/** Page of applicants. */
export type ApplicantConnection = {
  __typename?: 'ApplicantConnection';
  /** Edges in order. */
  edges: Array<ApplicantEdge>;
  /** The nodes of the edges. */
  nodes: Array<Applicant>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of applicants in a page. */
export type ApplicantEdge = {
  __typename?: 'ApplicantEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Applicant;
};

/** Page of term assessments. */
export type TermAssessmentConnection = {
  __typename?: 'TermAssessmentConnection';
  /** Edges in order. */
  edges: Array<TermAssessmentEdge>;
  /** The nodes of the edges. */
  nodes: Array<TermAssessment>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of term assessments in a page. */
export type TermAssessmentEdge = {
  __typename?: 'TermAssessmentEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: TermAssessment;
};

/** Which term assessments to list. */
export type TermAssessmentFilter = {
  /** 考核等次 */
  grade?: InputMaybe<Array<TermGrade>>;
  /** Only versions that were corrected, or only those that stand. */
  corrected?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Page of notices. */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** Edges in order. */
  edges: Array<NoticeEdge>;
  /** The nodes of the edges. */
  nodes: Array<Notice>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of notices in a page. */
export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Notice;
};

/** Page of recusals. */
export type RecusalConnection = {
  __typename?: 'RecusalConnection';
  /** Edges in order. */
  edges: Array<RecusalEdge>;
  /** The nodes of the edges. */
  nodes: Array<Recusal>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of recusals in a page. */
export type RecusalEdge = {
  __typename?: 'RecusalEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Recusal;
};

/** Page of opinions. */
export type OpinionConnection = {
  __typename?: 'OpinionConnection';
  /** Edges in order. */
  edges: Array<OpinionEdge>;
  /** The nodes of the edges. */
  nodes: Array<Opinion>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of opinions in a page. */
export type OpinionEdge = {
  __typename?: 'OpinionEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Opinion;
};

/** Page of reports of misconduct. */
export type ViolationReportConnection = {
  __typename?: 'ViolationReportConnection';
  /** Edges in order. */
  edges: Array<ViolationReportEdge>;
  /** The nodes of the edges. */
  nodes: Array<ViolationReport>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of reports in a page. */
export type ViolationReportEdge = {
  __typename?: 'ViolationReportEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: ViolationReport;
};

/** Which sessions to list. */
export type SessionFilter = {
  /** Years. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** States. */
  status?: InputMaybe<Array<SessionStatus>>;
  /** Of this pool. */
  pool?: InputMaybe<Scalars['ID']['input']>;
};

/** Why a draw takes place (抽取类别). */
export type DrawKind =
  /** 首次抽取 */
  | 'INITIAL'
  /** 重新抽取: after a ceremony that gave no panel; the earlier one stays on record. */
  | 'REDRAW'
  /** 补充抽取: for places that no reserve can take. */
  | 'SUPPLEMENTARY';

/** Where a ceremony stands (抽取状态). */
export type DrawState =
  /** 名单已冻结,等待三方承诺 */
  | 'PREPARED'
  /** 三方均已承诺,等待揭示 */
  | 'COMMITTED'
  /** 三方均已揭示,种子已定 */
  | 'REVEALED'
  /** 已抽取: `outcome` says what came of it. */
  | 'DRAWN'
  /** 已作废: ended before its seed was known. */
  | 'VOID';

/** What a draw gave (抽取结果). */
export type DrawOutcome =
  /** 抽出评委组合 */
  | 'DRAWN'
  /** 没有满足全部条件的组合 */
  | 'INFEASIBLE'
  /** 在限定次数内未得出组合: limits are never relaxed instead. */
  | 'UNDECIDED';

/** Why there is another draw (重抽、补抽事由). */
export type DrawReason =
  /** 一方未按期承诺或揭示 */
  | 'PARTY_FAILED'
  /** 抽取条件更正 */
  | 'CONDITIONS_CORRECTED'
  /** 上次未得出组合 */
  | 'NO_PANEL_FOUND'
  /** 评审会议改期 */
  | 'SESSION_MOVED'
  /** 备选用尽 */
  | 'RESERVES_EXHAUSTED'
  /** 现场缺员 */
  | 'SHORTAGE_ON_SITE';

/** Why a ceremony was ended (作废原因). */
export type DrawVoidReason =
  /** 抽取条件有误 */
  | 'CONDITIONS_WRONG'
  /** 评审会议改期 */
  | 'SESSION_MOVED'
  /** 程序不符 */
  | 'PROCEDURE_BROKEN'
  /** 公共信标未产生 */
  | 'BEACON_FAILED'
  /** 评审会议取消 */
  | 'SESSION_CANCELLED'
  /** 纪检监督不同意 */
  | 'SUPERVISOR_OBJECTED'
  /** 未按期承诺 */
  | 'COMMITMENT_MISSING'
  /** 未按期指定或录入信标 */
  | 'BEACON_MISSING'
  /** 纪检监督未按期签署 */
  | 'SIGN_OFF_MISSING'
  /** 未按期揭示 */
  | 'REVEAL_MISSING'
  /** 揭示的份额与承诺不符 */
  | 'REVEAL_WRONG';

/** A reason for which a person may end a ceremony (可由人工选择的作废原因). */
export type DrawVoidChoice =
  /** 抽取条件有误 */
  | 'CONDITIONS_WRONG'
  /** 评审会议改期 */
  | 'SESSION_MOVED'
  /** 程序不符 */
  | 'PROCEDURE_BROKEN'
  /** 公共信标未产生 */
  | 'BEACON_FAILED';

/** Who holds a share of the seed (抽取参与方). */
export type DrawParty =
  /** 组建单位 */
  | 'ORGANISER'
  /** 核准备案部门 */
  | 'AUTHORITY'
  /** 核准备案部门的纪检监督 (R-53) */
  | 'SUPERVISOR';

/** Hash of the record (杂凑算法). */
export type DrawHash =
  /** SHA-256 */
  | 'SHA256'
  /** SM3, GB/T 32905 */
  | 'SM3';

/** A public source of chance beside the three shares (公共信标). */
export type BeaconKind =
  /** 不采用 */
  | 'NONE'
  /** 彩票开奖号码, typed in by the supervisor and checkable by anyone. */
  | 'LOTTERY'
  /** drand 公共随机数, checked by its signature, offline. */
  | 'DRAND';

/** A lottery (彩种). */
export type LotteryGame =
  /** 双色球 */
  | 'SSQ'
  /** 大乐透 */
  | 'DLT';

/** When the supervisor signs (签署阶段). */
export type SignOffStage =
  /** 揭示之前 */
  | 'BEFORE_REVEAL'
  /** 抽取结果之后 */
  | 'AFTER_RESULT';

/** What the supervisor says (签署意见). */
export type SignOffOpinion =
  /** 同意 */
  | 'APPROVED'
  /** 不同意 */
  | 'OBJECTED';

/** What went against the rules of a ceremony (抽取异常). */
export type DrawIncidentKind =
  /** 未按期承诺 */
  | 'COMMITMENT_MISSING'
  /** 未按期指定信标 */
  | 'BEACON_NOT_NAMED'
  /** 未按期录入信标结果 */
  | 'BEACON_NOT_ENTERED'
  /** 未按期签署 */
  | 'SIGN_OFF_MISSING'
  /** 未按期揭示 */
  | 'REVEAL_MISSING'
  /** 揭示的份额与承诺不符 */
  | 'REVEAL_WRONG'
  /** 在部分份额揭示后作废 */
  | 'VOIDED_AMID_REVEALS'
  /** 监督意见为不同意 */
  | 'OBJECTION'
  /** 启封前未对结果签署 */
  | 'RESULT_NOT_SIGNED';

/** What one party brought to a ceremony. A share itself is in the record alone, once the session has opened. */
export type DrawPartyState = {
  __typename?: 'DrawPartyState';
  /** 参与方 */
  party: DrawParty;
  /** 承诺值 c = H("commit" ‖ h ‖ party ‖ share), once it is in. */
  commitment: Maybe<Scalars['String']['output']>;
  /** When it committed. */
  committedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it revealed. */
  revealedAt: Maybe<Scalars['DateTime']['output']>;
  /** The share was made on the server, for convenience: it proves nothing for its party. */
  assisted: Scalars['Boolean']['output'];
};

/** The event that was named, and its outcome (公共信标). */
export type DrawBeacon = {
  __typename?: 'DrawBeacon';
  /** 种类 */
  kind: BeaconKind;
  /** 彩种 */
  game: Maybe<LotteryGame>;
  /** 期号, `2026001`. */
  issue: Maybe<Scalars['String']['output']>;
  /** drand round (轮次). */
  round: Maybe<Scalars['Int']['output']>;
  /** When it takes place. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** 开奖号码, front zone, ascending. */
  numbers: Maybe<Array<Scalars['Int']['output']>>;
  /** 开奖号码, back zone, ascending. */
  extra: Maybe<Array<Scalars['Int']['output']>>;
  /** drand signature in hex. */
  signature: Maybe<Scalars['String']['output']>;
};

/** What the supervisor of the filing authority signed (纪检监督签署, R-53). */
export type DrawSignOff = {
  __typename?: 'DrawSignOff';
  /** 阶段 */
  stage: SignOffStage;
  /** 意见 */
  opinion: SignOffOpinion;
  /** 说明 */
  comment: Maybe<Scalars['String']['output']>;
  /** When it was signed. */
  signedAt: Scalars['DateTime']['output'];
};

/** What went against the rules of a ceremony, and who is answerable for it (抽取异常). Never deleted. */
export type DrawIncident = {
  __typename?: 'DrawIncident';
  /** 种类 */
  kind: DrawIncidentKind;
  /** 责任方 */
  party: DrawParty;
  /** When it was noted. */
  occurredAt: Scalars['DateTime']['output'];
};

/** How many experts a rule kept from the list; no names (规则排除人数). */
export type ExcludedByRule = {
  __typename?: 'ExcludedByRule';
  /** Id of the rule, `R-57`. */
  rule: Scalars['ID']['output'];
  /** 人数 */
  count: Scalars['Int']['output'];
};

/** The drawing of a panel with its ceremony (随机抽取, T五(一), R-52…R-54). Readers: organiser, filing authority, its discipline supervisor. No name before the session opens. */
export type PanelDraw = {
  __typename?: 'PanelDraw';
  /** Opaque, `draw_…`. */
  id: Scalars['ID']['output'];
  /** 评审会议 */
  session: Maybe<EvaluationSession>;
  /** 类别 */
  kind: DrawKind;
  /** The draw that this one follows. */
  follows: Maybe<PanelDraw>;
  /** 重抽、补抽事由 */
  reason: Maybe<DrawReason>;
  /** Number among the session's draws, from 1. */
  attempt: Scalars['Int']['output'];
  /** 状态 */
  state: DrawState;
  /** 作废原因 */
  voidReason: Maybe<DrawVoidReason>;
  /** Who ended it; null when a deadline did. */
  voidedBy: Maybe<DrawParty>;
  /** 结果 */
  outcome: Maybe<DrawOutcome>;
  /** 杂凑算法 */
  hash: DrawHash;
  /** h, the hash of the frozen list and conditions, to which the parties commit. */
  inputHash: Scalars['String']['output'];
  /** Places of the panel (执行评委人数). */
  panelSize: Scalars['Int']['output'];
  /** Places that this draw fills. */
  drawnSeats: Scalars['Int']['output'];
  /** 备选人数 (R-54). */
  reserves: Scalars['Int']['output'];
  /** 候选人数 */
  candidates: Scalars['Int']['output'];
  /** How many were kept from the list by which rule. A person may count under several. */
  excluded: Array<ExcludedByRule>;
  /** 抽取条件 as they were frozen: what the parties commit to and the supervisor signs (R-53). */
  conditions: FrozenConditions;
  /** N, the number of panels that keep every limit, in decimals; an upper bound unless `exact`. */
  feasible: Scalars['String']['output'];
  /** Whether N and the probabilities are exact. */
  exact: Scalars['Boolean']['output'];
  /** Least probability of a candidate to be drawn, `a/b`. */
  piMin: Scalars['String']['output'];
  /** Greatest probability of a candidate to be drawn, `a/b`. */
  piMax: Scalars['String']['output'];
  /** Panels tried; more than 1 where a limit is kept by rejecting whole panels. */
  tries: Maybe<Scalars['Int']['output']>;
  /** Whether one candidate alone could be chair, so that the chair was not left to chance. */
  chairDegenerate: Maybe<Scalars['Boolean']['output']>;
  /** 承诺截止时间 */
  commitBy: Scalars['DateTime']['output'];
  /** 揭示截止时间 */
  revealBy: Scalars['DateTime']['output'];
  /** 名单冻结时间 */
  preparedAt: Scalars['DateTime']['output'];
  /** When all three had committed. */
  committedAt: Maybe<Scalars['DateTime']['output']>;
  /** When all three had revealed. */
  revealedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the panel was drawn. */
  drawnAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was ended. */
  voidedAt: Maybe<Scalars['DateTime']['output']>;
  /** 三方 */
  parties: Array<DrawPartyState>;
  /** 公共信标 */
  beacon: DrawBeacon;
  /** 纪检监督签署 */
  signOffs: Array<DrawSignOff>;
  /** The authority whose discipline department supervises the draw (R-53). */
  supervisorOf: Scalars['ID']['output'];
  /** 异常记录 */
  incidents: Array<DrawIncident>;
  /** Seats that this draw gave, reserves called included. */
  seats: SeatConnection;
  /** Hash of the record in the committee's chain, once it is registered. */
  recordHash: Maybe<Scalars['String']['output']>;
  /** Hash of the committee's record before. */
  previousRecordHash: Maybe<Scalars['String']['output']>;
  /** The public record, canonical JSON: hashes and counts, no name (draw-record.md). */
  publicRecord: Maybe<Scalars['String']['output']>;
  /** The whole record, canonical JSON, once the session has opened. */
  record: Maybe<Scalars['String']['output']>;
};


/** The drawing of a panel with its ceremony (随机抽取, T五(一), R-52…R-54). Readers: organiser, filing authority, its discipline supervisor. No name before the session opens. */
export type PanelDrawSeatsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** The conditions of a draw as they were frozen (抽取条件, R-52). Numbers, no name. */
export type FrozenConditions = {
  __typename?: 'FrozenConditions';
  /** Every limit, of the rules and of the organiser. */
  limits: Array<FrozenLimit>;
  /** What was decided about conflicts of units (R-51). */
  unitConflicts: UnitConflict;
};

/** A limit as it was frozen for a draw. */
export type FrozenLimit = {
  __typename?: 'FrozenLimit';
  /** Which. */
  limit: DrawLimitName;
  /** What it asks for; of GROUPS the number of groups. */
  value: Scalars['Int']['output'];
};

/** Page of draws. */
export type PanelDrawConnection = {
  __typename?: 'PanelDrawConnection';
  /** Edges in order. */
  edges: Array<PanelDrawEdge>;
  /** The nodes of the edges. */
  nodes: Array<PanelDraw>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of draws in a page. */
export type PanelDrawEdge = {
  __typename?: 'PanelDrawEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: PanelDraw;
};

/** Which draws to list. */
export type DrawFilter = {
  /** Years of the sessions. */
  year?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** States. */
  state?: InputMaybe<Array<DrawState>>;
  /** Kinds. */
  kind?: InputMaybe<Array<DrawKind>>;
  /** Of this session. */
  session?: InputMaybe<Scalars['ID']['input']>;
};

/** An entry of the public register of draws (公开抽取登记): hashes and counts, no name and no id of a person. Readers: everybody with a token. */
export type PublicDrawRecord = {
  __typename?: 'PublicDrawRecord';
  /** Place in the committee's chain, from 1. */
  position: Scalars['Int']['output'];
  /** Hash of the record. */
  recordHash: Scalars['String']['output'];
  /** Hash of the committee's record before; null for the first. */
  previousHash: Maybe<Scalars['String']['output']>;
  /** When it was registered. */
  registeredAt: Scalars['DateTime']['output'];
  /** The public record, canonical JSON (draw-record.md). */
  text: Scalars['String']['output'];
};

/** What a check of a draw's record found (验证结论). */
export type DrawVerification = {
  __typename?: 'DrawVerification';
  /** Whether every step holds. */
  valid: Scalars['Boolean']['output'];
  /** The first step that differs, as in docs/draw-record.md. */
  step: Maybe<Scalars['String']['output']>;
  /** Where it differs; null before the session opens. */
  detail: Maybe<Scalars['String']['output']>;
};

/** That an expert was on the list of a draw: with leaf, salt and path anyone computes the root in the public record. */
export type DrawInclusionProof = {
  __typename?: 'DrawInclusionProof';
  /** The leaf: canonical JSON of what the draw knew of the expert. */
  candidate: Scalars['String']['output'];
  /** Salt of the leaf, hex. */
  salt: Scalars['String']['output'];
  /** Place among the candidates, from 0. */
  index: Scalars['Int']['output'];
  /** Number of candidates. */
  size: Scalars['Int']['output'];
  /** Hashes beside the path, from the leaf up. */
  path: Array<Scalars['String']['output']>;
  /** Merkle root, as in the public record. */
  root: Scalars['String']['output'];
};

/** How many rows (人数或件数). Readers who see no rows are told of classes of at least 5, so `count` is a lower bound for them. */
export type StatisticsCount = {
  __typename?: 'StatisticsCount';
  /** At least so many. */
  count: Scalars['Int']['output'];
  /** Of which is not told whether they belong here: the number lies between `count` and `count + pooled`. 0 for whoever reads the rows. */
  pooled: Scalars['Int']['output'];
};

/** Level of a review committee (评委会级别), T二(五). */
export type CommitteeLevel =
  /** 正高级 */
  | 'SENIOR'
  /** 正副高合并组建 */
  | 'SENIOR_COMBINED'
  /** 副高级 */
  | 'ASSOCIATE'
  /** 中级 */
  | 'INTERMEDIATE'
  /** 初级 */
  | 'JUNIOR';

/** What figures about seats are grouped by (统计维度). */
export type SeatDimension =
  /** 评审年度 */
  | 'YEAR'
  /** 核准备案部门 */
  | 'AUTHORITY'
  /** 区县 of the filing authority, by its code or key; MUNICIPAL for those that file for the whole city */
  | 'DISTRICT'
  /** 组建单位 */
  | 'UNIT'
  /** 专家库. Not told to MINISTRY. */
  | 'POOL'
  /** 评委会级别, as the session was planned */
  | 'LEVEL'
  /** 职称系列, as the session was planned */
  | 'SERIES'
  /** 执行评委职务 */
  | 'OFFICE'
  /** 席位来源 */
  | 'ORIGIN'
  /** 席位状态. Not told to MINISTRY. */
  | 'SEAT_STATUS'
  /** 空缺原因. Not told to MINISTRY. */
  | 'VACANCY_REASON'
  /** 出席 */
  | 'ATTENDANCE';

/** Figures about seats (席位与出席统计指标). MINISTRY is told of sessions that have opened. */
export type SeatFigures = {
  __typename?: 'SeatFigures';
  /** 通知席位: all seats that somebody was called to, also those given up. */
  called: Maybe<StatisticsCount>;
  /** 在任席位: seats held, those given up not counted. */
  seats: Maybe<StatisticsCount>;
  /** 评审会议. Not told to MINISTRY. */
  sessions: Maybe<StatisticsCount>;
  /** 参与评审的专家: persons, of sessions that have opened (R-62). Not told to MINISTRY. */
  experts: Maybe<StatisticsCount>;
  /** 出席 */
  attended: Maybe<StatisticsCount>;
  /** 缺席 */
  absent: Maybe<StatisticsCount>;
  /** 已记出席情况的席位: whose holder came or was absent; a session that has not met adds none. */
  recorded: Maybe<StatisticsCount>;
  /** 出席率: `attended` in `recorded`; null when there are none. */
  attendanceShare: Maybe<Scalars['Float']['output']>;
  /** 已签承诺书的出席, R-64: attended, with the pledge of the session signed. Not told to MINISTRY. */
  pledged: Maybe<StatisticsCount>;
  /** 承诺书签署率: `pledged` in `attended`, which must be 1; null when there are none. Not told to MINISTRY. */
  pledgeShare: Maybe<Scalars['Float']['output']>;
  /** 上年度亦出席同一评委会, R-56, R-57. Not told to MINISTRY. */
  returned: Maybe<StatisticsCount>;
  /** 连任率, R-56: `returned` in `attended`; null when there are none. Not told to MINISTRY. */
  returnShare: Maybe<Scalars['Float']['output']>;
  /** 备选递补, R-54 */
  fromReserve: Maybe<StatisticsCount>;
  /** 补抽, R-52 */
  fromSupplementaryDraw: Maybe<StatisticsCount>;
  /** 空缺席位: given up or taken away. */
  vacated: Maybe<StatisticsCount>;
  /** 拒绝或请假: given up for a reason that an expert may give, by the expert, the clerk or a recusal. */
  declined: Maybe<StatisticsCount>;
  /** 拒绝率: `declined` in `called`; null when there are none. */
  declineShare: Maybe<Scalars['Float']['output']>;
  /** 无正当理由, R-65. Not told to MINISTRY. */
  withoutCause: Maybe<StatisticsCount>;
  /** 未答复 */
  unanswered: Maybe<StatisticsCount>;
  /** 未答复率: `unanswered` in `called`; null when there are none. */
  noAnswerShare: Maybe<Scalars['Float']['output']>;
  /** 未参加岗前培训, R-60. Not told to MINISTRY. */
  untrained: Maybe<StatisticsCount>;
  /** 答复时长: median of the hours from the first notice of a seat to the first answer, of seats that were answered; null when there are none. Not told to MINISTRY. */
  medianReplyHours: Maybe<Scalars['Float']['output']>;
  /** 参与均衡度: Gini coefficient of the seats held per person, 0 when all hold as many, of persons with a seat in sessions that have opened (R-62); null when there are none. Not told to MINISTRY. */
  participationGini: Maybe<Scalars['Float']['output']>;
};

/** Figures of the seats that share some values (统计单元). */
export type SeatStatisticsCell = {
  __typename?: 'SeatStatisticsCell';
  /** 评审年度; null when it is not grouped by, not known or not told. */
  year: Maybe<Scalars['Int']['output']>;
  /** 核准备案部门, by its id; null when it is not grouped by, not known or not told. */
  authority: Maybe<Scalars['ID']['output']>;
  /** 区县; null when it is not grouped by, not known or not told. */
  district: Maybe<Scalars['String']['output']>;
  /** 组建单位, by its id; null when it is not grouped by, not known or not told. */
  unit: Maybe<Scalars['ID']['output']>;
  /** 专家库; null when it is not grouped by, not known or not told. */
  pool: Maybe<ExpertPool>;
  /** 评委会级别; null when it is not grouped by, not known or not told. */
  level: Maybe<CommitteeLevel>;
  /** 职称系列, 1 to 27; null when it is not grouped by, not known or not told. */
  seriesNo: Maybe<Scalars['Int']['output']>;
  /** 执行评委职务; null when it is not grouped by, not known or not told. */
  office: Maybe<SeatOffice>;
  /** 席位来源; null when it is not grouped by, not known or not told. */
  origin: Maybe<SeatOrigin>;
  /** 席位状态; null when it is not grouped by, not known or not told. */
  seatStatus: Maybe<SeatStatus>;
  /** 空缺原因; null when it is not grouped by, not known or not told. */
  vacancyReason: Maybe<VacancyReason>;
  /** 出席; null when it is not grouped by, not known or not told. */
  attendance: Maybe<Attendance>;
  /** OTHER: dimensions asked for whose value is not told, because fewer than 5 would stand alone. Empty for whoever reads the rows. */
  pooled: Array<SeatDimension>;
  /** The figures. */
  figures: SeatFigures;
  /** The figures of the year compared with; null when none was asked for. */
  compared: Maybe<SeatFigures>;
};

/** Figures about seats (席位与出席统计). FILING_AUTHORITY, ORGANISING_UNIT, DISCIPLINE_SUPERVISOR: of the sessions that they see. MINISTRY: of its division, in classes of at least 5 persons. Everybody else: of no seats. */
export type SeatStatistics = {
  __typename?: 'SeatStatistics';
  /** 统计截止日: today, for MINISTRY the last day of the last full month. */
  asOf: Scalars['Date']['output'];
  /** When the rows were read. */
  compiledAt: Scalars['DateTime']['output'];
  /** 规则版本 */
  ruleSet: Scalars['String']['output'];
  /** Fewer are never told of alone: 5 for MINISTRY, else 1. */
  smallestClass: Scalars['Int']['output'];
  /** Whether there are too few to tell anything. */
  withheld: Scalars['Boolean']['output'];
  /** Seats of which is not told whether the filter means them. */
  leftOut: Scalars['Int']['output'];
  /** All that the filter means. */
  total: SeatFigures;
  /** The same of the year compared with. */
  comparedTotal: Maybe<SeatFigures>;
  /** By the dimensions asked for, in the order of their values; none without dimensions. At most 2000. */
  cells: Array<SeatStatisticsCell>;
};

/** What figures about draws are grouped by (统计维度). */
export type DrawDimension =
  /** 评审年度 */
  | 'YEAR'
  /** 核准备案部门 */
  | 'AUTHORITY'
  /** 区县 of the filing authority, by its code or key; MUNICIPAL for those that file for the whole city */
  | 'DISTRICT'
  /** 组建单位 */
  | 'UNIT'
  /** 专家库. Not told to MINISTRY. */
  | 'POOL'
  /** 评委会级别, as the session was planned */
  | 'LEVEL'
  /** 职称系列, as the session was planned */
  | 'SERIES'
  /** 抽取类别 */
  | 'KIND'
  /** 重抽、补抽事由. Not told to MINISTRY. */
  | 'REASON'
  /** 抽取状态 */
  | 'STATE'
  /** 抽取结果. Not told to MINISTRY. */
  | 'OUTCOME'
  /** 作废原因 */
  | 'VOID_REASON';

/** Figures about draws (抽取统计指标): ceremonies, whatever came of them. */
export type DrawFigures = {
  __typename?: 'DrawFigures';
  /** 抽取: all ceremonies that were begun. */
  draws: Maybe<StatisticsCount>;
  /** 评审会议 that they were for. Not told to MINISTRY. */
  sessions: Maybe<StatisticsCount>;
  /** 进行中 */
  underWay: Maybe<StatisticsCount>;
  /** 已抽取: the seed was used. */
  held: Maybe<StatisticsCount>;
  /** 未得出组合: held without a panel (INFEASIBLE, UNDECIDED). Not told to MINISTRY. */
  withoutPanel: Maybe<StatisticsCount>;
  /** 已作废: ended before the seed was known; why is the dimension VOID_REASON. */
  voided: Maybe<StatisticsCount>;
  /** 作废率: `voided` in `draws`; null when there are none. */
  voidShare: Maybe<Scalars['Float']['output']>;
  /** 重新抽取; why is the dimension REASON. */
  redraws: Maybe<StatisticsCount>;
  /** 重抽率: `redraws` in `draws`; null when there are none. */
  redrawShare: Maybe<Scalars['Float']['output']>;
  /** 补充抽取 */
  supplementary: Maybe<StatisticsCount>;
  /** 补抽率: `supplementary` in `draws`; null when there are none. */
  supplementaryShare: Maybe<Scalars['Float']['output']>;
  /** 纪检监督到场签署, R-53: held, and signed by the supervisor before the reveal and after the result. */
  supervised: Maybe<StatisticsCount>;
  /** 监督覆盖率: `supervised` in `held`, which must be 1; null when there are none. */
  supervisedShare: Maybe<Scalars['Float']['output']>;
  /** 有违规事项的抽取 */
  withIncident: Maybe<StatisticsCount>;
  /** 违规事项: incidents on record, several of one draw counted each. Not told to MINISTRY. */
  incidents: Maybe<StatisticsCount>;
};

/** Figures of the draws that share some values (统计单元). */
export type DrawStatisticsCell = {
  __typename?: 'DrawStatisticsCell';
  /** 评审年度; null when it is not grouped by, not known or not told. */
  year: Maybe<Scalars['Int']['output']>;
  /** 核准备案部门, by its id; null when it is not grouped by, not known or not told. */
  authority: Maybe<Scalars['ID']['output']>;
  /** 区县; null when it is not grouped by, not known or not told. */
  district: Maybe<Scalars['String']['output']>;
  /** 组建单位, by its id; null when it is not grouped by, not known or not told. */
  unit: Maybe<Scalars['ID']['output']>;
  /** 专家库; null when it is not grouped by, not known or not told. */
  pool: Maybe<ExpertPool>;
  /** 评委会级别; null when it is not grouped by, not known or not told. */
  level: Maybe<CommitteeLevel>;
  /** 职称系列, 1 to 27; null when it is not grouped by, not known or not told. */
  seriesNo: Maybe<Scalars['Int']['output']>;
  /** 抽取类别; null when it is not grouped by, not known or not told. */
  kind: Maybe<DrawKind>;
  /** 重抽、补抽事由; null when it is not grouped by, not known or not told. */
  reason: Maybe<DrawReason>;
  /** 抽取状态; null when it is not grouped by, not known or not told. */
  state: Maybe<DrawState>;
  /** 抽取结果; null when it is not grouped by, not known or not told. */
  outcome: Maybe<DrawOutcome>;
  /** 作废原因; null when it is not grouped by, not known or not told. */
  voidReason: Maybe<DrawVoidReason>;
  /** OTHER: dimensions asked for whose value is not told, because fewer than 5 would stand alone. Empty for whoever reads the rows. */
  pooled: Array<DrawDimension>;
  /** The figures. */
  figures: DrawFigures;
  /** The figures of the year compared with; null when none was asked for. */
  compared: Maybe<DrawFigures>;
};

/** Figures about draws (抽取统计). FILING_AUTHORITY, ORGANISING_UNIT, DISCIPLINE_SUPERVISOR: of the sessions that they see. MINISTRY: of its division, in classes of at least 5 draws. Everybody else: of no draws. */
export type DrawStatistics = {
  __typename?: 'DrawStatistics';
  /** 统计截止日: today, for MINISTRY the last day of the last full month. */
  asOf: Scalars['Date']['output'];
  /** When the rows were read. */
  compiledAt: Scalars['DateTime']['output'];
  /** 规则版本 */
  ruleSet: Scalars['String']['output'];
  /** Fewer are never told of alone: 5 for MINISTRY, else 1. */
  smallestClass: Scalars['Int']['output'];
  /** Whether there are too few to tell anything. */
  withheld: Scalars['Boolean']['output'];
  /** Draws of which is not told whether the filter means them. */
  leftOut: Scalars['Int']['output'];
  /** All that the filter means. */
  total: DrawFigures;
  /** The same of the year compared with. */
  comparedTotal: Maybe<DrawFigures>;
  /** By the dimensions asked for, in the order of their values; none without dimensions. At most 2000. */
  cells: Array<DrawStatisticsCell>;
};

/** What figures about sessions are grouped by (统计维度). */
export type SessionDimension =
  /** 评审年度 */
  | 'YEAR'
  /** 核准备案部门 */
  | 'AUTHORITY'
  /** 区县 of the filing authority, by its code or key; MUNICIPAL for those that file for the whole city */
  | 'DISTRICT'
  /** 组建单位 */
  | 'UNIT'
  /** 专家库. Not told to MINISTRY. */
  | 'POOL'
  /** 评委会级别, as the session was planned */
  | 'LEVEL'
  /** 职称系列, as the session was planned */
  | 'SERIES'
  /** 会议状态 as recorded: PLANNED (opened ones too), CLOSED, CANCELLED */
  | 'SESSION_STATUS';

/** Figures about sessions (评审会议统计指标): what came of the meetings, and of votes what their readers see once they are closed. */
export type SessionFigures = {
  __typename?: 'SessionFigures';
  /** 评审会议: all that were planned, whatever came of them. */
  sessions: Maybe<StatisticsCount>;
  /** 已评审: closed. */
  held: Maybe<StatisticsCount>;
  /** 已取消 */
  cancelled: Maybe<StatisticsCount>;
  /** 评审结果已公示, R-71: `held`, and made public for five working days or more; a shorter period is not recorded. */
  publicised: Maybe<StatisticsCount>;
  /** 公示率: `publicised` in `held`; null when there are none. */
  publicityShare: Maybe<Scalars['Float']['output']>;
  /** 出席不足的会议: with a vote that closed without a quorum (R-70). */
  withoutQuorum: Maybe<StatisticsCount>;
  /** 参评人员, who withdrew not counted. Not told to MINISTRY. */
  applicants: Maybe<StatisticsCount>;
  /** 表决: closed ballots, each round counted. Not told to MINISTRY. */
  votes: Maybe<StatisticsCount>;
  /** 未达法定人数的表决: closed without a quorum, R-70. Not told to MINISTRY. */
  quorumFailures: Maybe<StatisticsCount>;
  /** 未达法定人数率: `quorumFailures` in `votes`; null when there are none. Not told to MINISTRY. */
  quorumFailureShare: Maybe<Scalars['Float']['output']>;
  /** 有效表决: closed with a quorum. Not told to MINISTRY. */
  decided: Maybe<StatisticsCount>;
  /** 评审通过. Not told to MINISTRY. */
  passed: Maybe<StatisticsCount>;
  /** 通过率: `passed` in `decided`; null when there are none. Not told to MINISTRY. */
  passShare: Maybe<Scalars['Float']['output']>;
  /** 回避 in force, R-51. Not told to MINISTRY. */
  recusals: Maybe<StatisticsCount>;
  /** 专家申报的回避 in force. Not told to MINISTRY. */
  recusalsDeclared: Maybe<StatisticsCount>;
  /** 责令回避 in force. Not told to MINISTRY. */
  recusalsOrdered: Maybe<StatisticsCount>;
  /** 系统发现的回避 in force. Not told to MINISTRY. */
  recusalsFound: Maybe<StatisticsCount>;
  /** 系统发现率: `recusalsFound` in `recusals`; null when there are none. Not told to MINISTRY. */
  recusalFoundShare: Maybe<Scalars['Float']['output']>;
  /** 经审核不构成回避的提示. Not told to MINISTRY. */
  hintsDismissed: Maybe<StatisticsCount>;
};

/** Figures of the sessions that share some values (统计单元). */
export type SessionStatisticsCell = {
  __typename?: 'SessionStatisticsCell';
  /** 评审年度; null when it is not grouped by, not known or not told. */
  year: Maybe<Scalars['Int']['output']>;
  /** 核准备案部门, by its id; null when it is not grouped by, not known or not told. */
  authority: Maybe<Scalars['ID']['output']>;
  /** 区县; null when it is not grouped by, not known or not told. */
  district: Maybe<Scalars['String']['output']>;
  /** 组建单位, by its id; null when it is not grouped by, not known or not told. */
  unit: Maybe<Scalars['ID']['output']>;
  /** 专家库; null when it is not grouped by, not known or not told. */
  pool: Maybe<ExpertPool>;
  /** 评委会级别; null when it is not grouped by, not known or not told. */
  level: Maybe<CommitteeLevel>;
  /** 职称系列, 1 to 27; null when it is not grouped by, not known or not told. */
  seriesNo: Maybe<Scalars['Int']['output']>;
  /** 会议状态; null when it is not grouped by, not known or not told. */
  sessionStatus: Maybe<SessionStatus>;
  /** OTHER: dimensions asked for whose value is not told, because fewer than 5 would stand alone. Empty for whoever reads the rows. */
  pooled: Array<SessionDimension>;
  /** The figures. */
  figures: SessionFigures;
  /** The figures of the year compared with; null when none was asked for. */
  compared: Maybe<SessionFigures>;
};

/** Figures about sessions (会议统计). FILING_AUTHORITY, ORGANISING_UNIT, DISCIPLINE_SUPERVISOR: of those that they see. MINISTRY: of its division, in classes of at least 5 sessions. Everybody else: of none. */
export type SessionStatistics = {
  __typename?: 'SessionStatistics';
  /** 统计截止日: today, for MINISTRY the last day of the last full month. */
  asOf: Scalars['Date']['output'];
  /** When the rows were read. */
  compiledAt: Scalars['DateTime']['output'];
  /** 规则版本 */
  ruleSet: Scalars['String']['output'];
  /** Fewer are never told of alone: 5 for MINISTRY, else 1. */
  smallestClass: Scalars['Int']['output'];
  /** Whether there are too few to tell anything. */
  withheld: Scalars['Boolean']['output'];
  /** Rows of which is not told whether the filter means them. */
  leftOut: Scalars['Int']['output'];
  /** All that the filter means. */
  total: SessionFigures;
  /** The same of the year compared with. */
  comparedTotal: Maybe<SessionFigures>;
  /** By the dimensions asked for, in the order of their values; none without dimensions. At most 2000. */
  cells: Array<SessionStatisticsCell>;
};

/** What figures about cases of conduct are grouped by (统计维度). */
export type ConductDimension =
  /** 提请年度 */
  | 'YEAR'
  /** 核准备案部门 */
  | 'AUTHORITY'
  /** 区县 of the filing authority, by its code or key; MUNICIPAL for those that file for the whole city */
  | 'DISTRICT'
  /** 组建单位 */
  | 'UNIT'
  /** 专家库. Not told to MINISTRY. */
  | 'POOL'
  /** 情形 */
  | 'KIND'
  /** 场合. Not told to MINISTRY. */
  | 'OCCASION'
  /** 办理状态 as recorded: PROPOSED also when the time for a statement has passed. Not told to MINISTRY. */
  | 'CASE_STATUS'
  /** 裁定 */
  | 'RULING'
  /** 处理结果 */
  | 'EFFECT';

/** Figures about cases of conduct (诚信案件统计指标), R-65, R-66. */
export type ConductFigures = {
  __typename?: 'ConductFigures';
  /** 提请的案件 */
  cases: Maybe<StatisticsCount>;
  /** 已裁定 */
  ruled: Maybe<StatisticsCount>;
  /** 未裁定 */
  unruled: Maybe<StatisticsCount>;
  /** 裁定属实或无故: rulings against the expert, also those that an appeal took back. */
  against: Maybe<StatisticsCount>;
  /** 属实率: `against` in `ruled`; null when there are none. */
  againstShare: Maybe<Scalars['Float']['output']>;
  /** 已申诉: appeals lodged, decided or not. Not told to MINISTRY. */
  appealed: Maybe<StatisticsCount>;
  /** 申诉率: `appealed` in `against`; null when there are none. Not told to MINISTRY. */
  appealShare: Maybe<Scalars['Float']['output']>;
  /** 维持. Not told to MINISTRY. */
  upheld: Maybe<StatisticsCount>;
  /** 撤销. Not told to MINISTRY. */
  overturned: Maybe<StatisticsCount>;
  /** 办理时长: median of the days from the proposal to the ruling, of ruled cases; null when there are none. Not told to MINISTRY. */
  medianDaysToRuling: Maybe<Scalars['Float']['output']>;
};

/** Figures of the cases of conduct that share some values (统计单元). */
export type ConductStatisticsCell = {
  __typename?: 'ConductStatisticsCell';
  /** 提请年度; null when it is not grouped by, not known or not told. */
  year: Maybe<Scalars['Int']['output']>;
  /** 核准备案部门, by its id; null when it is not grouped by, not known or not told. */
  authority: Maybe<Scalars['ID']['output']>;
  /** 区县; null when it is not grouped by, not known or not told. */
  district: Maybe<Scalars['String']['output']>;
  /** 组建单位, by its id; null when it is not grouped by, not known or not told. */
  unit: Maybe<Scalars['ID']['output']>;
  /** 专家库; null when it is not grouped by, not known or not told. */
  pool: Maybe<ExpertPool>;
  /** 情形; null when it is not grouped by, not known or not told. */
  kind: Maybe<ConductKind>;
  /** 场合; null when it is not grouped by, not known or not told. */
  occasion: Maybe<ConductOccasion>;
  /** 办理状态; null when it is not grouped by, not known or not told. */
  caseStatus: Maybe<ConductCaseStatus>;
  /** 裁定; null when it is not grouped by, not known or not told. */
  ruling: Maybe<ConductRuling>;
  /** 处理结果; null when it is not grouped by, not known or not told. */
  effect: Maybe<ConductEffect>;
  /** OTHER: dimensions asked for whose value is not told, because fewer than 5 would stand alone. Empty for whoever reads the rows. */
  pooled: Array<ConductDimension>;
  /** The figures. */
  figures: ConductFigures;
  /** The figures of the year compared with; null when none was asked for. */
  compared: Maybe<ConductFigures>;
};

/** Figures about cases of conduct (诚信案件统计). FILING_AUTHORITY, ORGANISING_UNIT, DISCIPLINE_SUPERVISOR: of those that they see. MINISTRY: of its division, in classes of at least 5 persons. Everybody else: of none. */
export type ConductStatistics = {
  __typename?: 'ConductStatistics';
  /** 统计截止日: today, for MINISTRY the last day of the last full month. */
  asOf: Scalars['Date']['output'];
  /** When the rows were read. */
  compiledAt: Scalars['DateTime']['output'];
  /** 规则版本 */
  ruleSet: Scalars['String']['output'];
  /** Fewer are never told of alone: 5 for MINISTRY, else 1. */
  smallestClass: Scalars['Int']['output'];
  /** Whether there are too few to tell anything. */
  withheld: Scalars['Boolean']['output'];
  /** Rows of which is not told whether the filter means them. */
  leftOut: Scalars['Int']['output'];
  /** All that the filter means. */
  total: ConductFigures;
  /** The same of the year compared with. */
  comparedTotal: Maybe<ConductFigures>;
  /** By the dimensions asked for, in the order of their values; none without dimensions. At most 2000. */
  cells: Array<ConductStatisticsCell>;
};

/** What figures about term assessments are grouped by (统计维度). */
export type AssessmentDimension =
  /** 考核年度 */
  | 'YEAR'
  /** 核准备案部门 */
  | 'AUTHORITY'
  /** 区县 of the filing authority, by its code or key; MUNICIPAL for those that file for the whole city */
  | 'DISTRICT'
  /** 组建单位 */
  | 'UNIT'
  /** 专家库. Not told to MINISTRY. */
  | 'POOL'
  /** 考核等次 */
  | 'GRADE';

/** Figures about term assessments (任期考核统计指标), R-67. */
export type AssessmentFigures = {
  __typename?: 'AssessmentFigures';
  /** 任期考核 that stand: of a term that was corrected the last version. */
  assessments: Maybe<StatisticsCount>;
  /** 被考核专家. Not told to MINISTRY. */
  experts: Maybe<StatisticsCount>;
  /** 优秀 */
  excellent: Maybe<StatisticsCount>;
  /** 称职 */
  competent: Maybe<StatisticsCount>;
  /** 基本称职 */
  basicallyCompetent: Maybe<StatisticsCount>;
  /** 不称职 */
  notCompetent: Maybe<StatisticsCount>;
  /** 优秀率: `excellent` in `assessments`; null when there are none. */
  excellentShare: Maybe<Scalars['Float']['output']>;
  /** 不称职率: `notCompetent` in `assessments`; null when there are none. */
  notCompetentShare: Maybe<Scalars['Float']['output']>;
  /** 更正: that stand in the place of an earlier version. Not told to MINISTRY. */
  corrected: Maybe<StatisticsCount>;
};

/** Figures of the term assessments that share some values (统计单元). */
export type AssessmentStatisticsCell = {
  __typename?: 'AssessmentStatisticsCell';
  /** 考核年度; null when it is not grouped by, not known or not told. */
  year: Maybe<Scalars['Int']['output']>;
  /** 核准备案部门, by its id; null when it is not grouped by, not known or not told. */
  authority: Maybe<Scalars['ID']['output']>;
  /** 区县; null when it is not grouped by, not known or not told. */
  district: Maybe<Scalars['String']['output']>;
  /** 组建单位, by its id; null when it is not grouped by, not known or not told. */
  unit: Maybe<Scalars['ID']['output']>;
  /** 专家库; null when it is not grouped by, not known or not told. */
  pool: Maybe<ExpertPool>;
  /** 考核等次; null when it is not grouped by, not known or not told. */
  grade: Maybe<TermGrade>;
  /** OTHER: dimensions asked for whose value is not told, because fewer than 5 would stand alone. Empty for whoever reads the rows. */
  pooled: Array<AssessmentDimension>;
  /** The figures. */
  figures: AssessmentFigures;
  /** The figures of the year compared with; null when none was asked for. */
  compared: Maybe<AssessmentFigures>;
};

/** Figures about term assessments (任期考核统计). FILING_AUTHORITY, ORGANISING_UNIT: of those that they see. MINISTRY: of its division, in classes of at least 5 persons. Everybody else: of none. */
export type AssessmentStatistics = {
  __typename?: 'AssessmentStatistics';
  /** 统计截止日: today, for MINISTRY the last day of the last full month. */
  asOf: Scalars['Date']['output'];
  /** When the rows were read. */
  compiledAt: Scalars['DateTime']['output'];
  /** 规则版本 */
  ruleSet: Scalars['String']['output'];
  /** Fewer are never told of alone: 5 for MINISTRY, else 1. */
  smallestClass: Scalars['Int']['output'];
  /** Whether there are too few to tell anything. */
  withheld: Scalars['Boolean']['output'];
  /** Rows of which is not told whether the filter means them. */
  leftOut: Scalars['Int']['output'];
  /** All that the filter means. */
  total: AssessmentFigures;
  /** The same of the year compared with. */
  comparedTotal: Maybe<AssessmentFigures>;
  /** By the dimensions asked for, in the order of their values; none without dimensions. At most 2000. */
  cells: Array<AssessmentStatisticsCell>;
};

/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type Query = {
  __typename?: 'Query';
  /** A session by id. */
  session: Maybe<EvaluationSession>;
  /** Sessions, newest first. */
  sessions: Maybe<EvaluationSessionConnection>;
  /** A draw by id. */
  draw: Maybe<PanelDraw>;
  /** Draws, newest first. */
  draws: Maybe<PanelDrawConnection>;
  /** The public record of a draw, for everybody with a token; null until it is registered. */
  publicDrawRecord: Maybe<PublicDrawRecord>;
  /** Checks the registered record of a draw by another count and another walk (随机抽取验证); null out of reach or without a record. Readers: organiser, filing authority, its discipline supervisor. */
  verifyDraw: Maybe<DrawVerification>;
  /** Proof that the asking expert was on the list of a draw, once the panel is drawn; null for who was not. EXPERT. */
  inclusionProof: Maybe<DrawInclusionProof>;
  /** Notices, newest first; an expert's own. */
  notices: Maybe<NoticeConnection>;
  /** Whether a code of 12333 is valid for somebody who works for the caller, and on which days; nothing else. The number of checks in an hour is bounded (RATE_LIMITED). EMPLOYER; null for others. */
  verifyNotice: Maybe<CodeCheck>;
  /** The pledge to be signed (R-64). */
  pledgeText: Maybe<PledgeText>;
  /** A case of conduct by id. */
  conductCase: Maybe<ConductCase>;
  /** Cases of conduct, the latest proposed first. */
  conductCases: Maybe<ConductCaseConnection>;
  /** A term assessment by id. */
  termAssessment: Maybe<TermAssessment>;
  /** Term assessments, the latest first. */
  termAssessments: Maybe<TermAssessmentConnection>;
  /** A letter to a unit by id. */
  commendationLetter: Maybe<CommendationLetter>;
  /** Letters to units, the latest first; an employer's own. */
  commendationLetters: Maybe<CommendationLetterConnection>;
  /** Whom the recuperation leave of a year favours (疗养倾斜), R-69: the excellent assessments of that year in the authority's pools. FILING_AUTHORITY. */
  recuperationList: Maybe<TermAssessmentConnection>;
  /** Which terms of a pool wait for their assessment (R-67). ORGANISING_UNIT. */
  assessmentWorklist: Maybe<AssessmentWorklist>;
  /** For committees: whether terms have been assessed, in the order asked. SERVICE only. */
  termsAssessed: Maybe<Array<TermAssessed>>;
  /** Figures about the seats of the sessions that the filter means, by at most 3 dimensions; for MINISTRY the filter compares with the dimensions, and one that it is not told by finds nothing. `compareTo` needs `year`. FILING_AUTHORITY, ORGANISING_UNIT, DISCIPLINE_SUPERVISOR, MINISTRY. */
  seatStatistics: Maybe<SeatStatistics>;
  /** Figures about the draws that the filter means, as seatStatistics. FILING_AUTHORITY, ORGANISING_UNIT, DISCIPLINE_SUPERVISOR, MINISTRY. */
  drawStatistics: Maybe<DrawStatistics>;
  /** Figures about the sessions that the filter means, as seatStatistics. FILING_AUTHORITY, ORGANISING_UNIT, DISCIPLINE_SUPERVISOR, MINISTRY. */
  sessionStatistics: Maybe<SessionStatistics>;
  /** Figures about the cases of conduct that the filter means, as seatStatistics. FILING_AUTHORITY, ORGANISING_UNIT, DISCIPLINE_SUPERVISOR, MINISTRY. */
  conductStatistics: Maybe<ConductStatistics>;
  /** Figures about the term assessments that the filter means, as seatStatistics. FILING_AUTHORITY, ORGANISING_UNIT, MINISTRY. */
  assessmentStatistics: Maybe<AssessmentStatistics>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QuerySessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<SessionFilter>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryDrawArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryDrawsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<DrawFilter>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryPublicDrawRecordArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryVerifyDrawArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryInclusionProofArgs = {
  drawId: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryVerifyNoticeArgs = {
  code: Scalars['String']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryConductCaseArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryConductCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ConductCaseFilter>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryTermAssessmentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryTermAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<TermAssessmentFilter>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryCommendationLetterArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryCommendationLettersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryRecuperationListArgs = {
  year: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryAssessmentWorklistArgs = {
  pool: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryTermsAssessedArgs = {
  terms: Array<TermInput>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QuerySeatStatisticsArgs = {
  filter: InputMaybe<SessionFilter>;
  groupBy?: Array<SeatDimension>;
  year: InputMaybe<Scalars['Int']['input']>;
  compareTo: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryDrawStatisticsArgs = {
  filter: InputMaybe<DrawFilter>;
  groupBy?: Array<DrawDimension>;
  year: InputMaybe<Scalars['Int']['input']>;
  compareTo: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QuerySessionStatisticsArgs = {
  filter: InputMaybe<SessionFilter>;
  groupBy?: Array<SessionDimension>;
  year: InputMaybe<Scalars['Int']['input']>;
  compareTo: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryConductStatisticsArgs = {
  filter: InputMaybe<ConductCaseFilter>;
  groupBy?: Array<ConductDimension>;
  year: InputMaybe<Scalars['Int']['input']>;
  compareTo: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryAssessmentStatisticsArgs = {
  filter: InputMaybe<TermAssessmentFilter>;
  groupBy?: Array<AssessmentDimension>;
  year: InputMaybe<Scalars['Int']['input']>;
  compareTo: InputMaybe<Scalars['Int']['input']>;
};

/** An event from another subgraph. SERVICE only. */
export type SubgraphEventInput = {
  /** Event id. */
  id: Scalars['ID']['input'];
  /** Subgraph that sends it. */
  source: Scalars['String']['input'];
  /** Kind. */
  type: Scalars['String']['input'];
  /** Kind of the aggregate. */
  aggregateType: Scalars['String']['input'];
  /** Id of the aggregate. */
  aggregateId: Scalars['ID']['input'];
  /** Number in the aggregate, from 1. */
  sequence: Scalars['Int']['input'];
  /** JSON text. */
  payload: Scalars['String']['input'];
  /** When it happened. */
  occurredAt: Scalars['DateTime']['input'];
};

/** Input of planSession. */
export type PlanSessionInput = {
  /** The same key and input give the same result; another input is refused. */
  idempotencyKey: Scalars['String']['input'];
  /** 专家库 */
  pool: Scalars['ID']['input'];
  /** Human code, unique for the organiser. */
  code: Scalars['String']['input'];
  /** 名称 */
  name: Scalars['String']['input'];
  /** 评审年度 */
  year: Scalars['Int']['input'];
  /** Meeting days. */
  meetingDays: Array<Scalars['Date']['input']>;
  /** When names may be seen, on the first meeting day or earlier. */
  opensAt: Scalars['DateTime']['input'];
};

/** What planSession gives back: the object, or the refusal. */
export type PlanSessionPayload = {
  __typename?: 'PlanSessionPayload';
  /** The session. */
  session: Maybe<EvaluationSession>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of rescheduleSession. */
export type RescheduleSessionInput = {
  /** Session. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Meeting days. */
  meetingDays: Array<Scalars['Date']['input']>;
  /** When names may be seen. */
  opensAt: Scalars['DateTime']['input'];
};

/** What rescheduleSession gives back: the object, or the refusal. */
export type RescheduleSessionPayload = {
  __typename?: 'RescheduleSessionPayload';
  /** The session. */
  session: Maybe<EvaluationSession>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of cancelSession. */
export type CancelSessionInput = {
  /** Session. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Reason. */
  reason: Scalars['String']['input'];
};

/** What cancelSession gives back: the object, or the refusal. */
export type CancelSessionPayload = {
  __typename?: 'CancelSessionPayload';
  /** The session. */
  session: Maybe<EvaluationSession>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of recordAttendance. */
export type RecordAttendanceInput = {
  /** Seat. */
  seat: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Always false: that somebody came is recorded by signIn. */
  attended: Scalars['Boolean']['input'];
};

/** What recordAttendance gives back: the object, or the refusal. */
export type RecordAttendancePayload = {
  __typename?: 'RecordAttendancePayload';
  /** The seat. */
  seat: Maybe<Seat>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of closeSession. */
export type CloseSessionInput = {
  /** Session. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
};

/** What closeSession gives back: the object, or the refusal. */
export type CloseSessionPayload = {
  __typename?: 'CloseSessionPayload';
  /** The session. */
  session: Maybe<EvaluationSession>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** One applicant of a batch. */
export type ApplicantInput = {
  /** 申报编号: letters, digits and hyphens, at most 40; never a number of the person. */
  code: Scalars['String']['input'];
  /** 统一社会信用代码 of the unit. */
  unitUscc: Scalars['String']['input'];
  /** 统一社会信用代码 of the root of the unit's group; the unit itself when absent. */
  rootUscc?: InputMaybe<Scalars['String']['input']>;
  /** 专业组, by its id; needed in a session with groups. */
  group?: InputMaybe<Scalars['ID']['input']>;
};

/** Input of registerApplicants. */
export type RegisterApplicantsInput = {
  /** The same key and input give the same result; another input is refused. */
  idempotencyKey: Scalars['String']['input'];
  /** Session. */
  session: Scalars['ID']['input'];
  /** 1 to 500 applicants, registered all or none. */
  applicants: Array<ApplicantInput>;
};

/** What registerApplicants gives back: the object, or the refusal. */
export type RegisterApplicantsPayload = {
  __typename?: 'RegisterApplicantsPayload';
  /** The session. */
  session: Maybe<EvaluationSession>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of withdrawApplicant. */
export type WithdrawApplicantInput = {
  /** Applicant. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Reason. */
  reason: Scalars['String']['input'];
};

/** What withdrawApplicant gives back: the object, or the refusal. */
export type WithdrawApplicantPayload = {
  __typename?: 'WithdrawApplicantPayload';
  /** The applicant. */
  applicant: Maybe<Applicant>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of signPledge. */
export type SignPledgeInput = {
  /** Session. */
  session: Scalars['ID']['input'];
  /** Version of the text that was read. */
  textVersion: Scalars['String']['input'];
  /** Hash of the text that was read. */
  textHash: Scalars['String']['input'];
};

/** What signPledge gives back: the object, or the refusal. */
export type SignPledgePayload = {
  __typename?: 'SignPledgePayload';
  /** The seat of the caller. */
  seat: Maybe<Seat>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** One term of a membership. SERVICE only. */
export type TermInput = {
  /** The membership. */
  memberId: Scalars['ID']['input'];
  /** First day of the term. */
  termFrom: Scalars['Date']['input'];
};

/** Whether a term has been assessed. SERVICE only. */
export type TermAssessed = {
  __typename?: 'TermAssessed';
  /** The membership. */
  memberId: Scalars['ID']['output'];
  /** First day of the term. */
  termFrom: Scalars['Date']['output'];
  /** The assessment that stands, if any. */
  assessment: Maybe<Scalars['ID']['output']>;
  /** Its grade. */
  grade: Maybe<TermGrade>;
  /** What R-67 says. */
  finding: FindingTold;
};

/** A finding as one subgraph tells it to another. SERVICE only. */
export type FindingTold = {
  __typename?: 'FindingTold';
  /** Id of the rule. */
  rule: Scalars['ID']['output'];
  /** Clause. */
  clause: Scalars['String']['output'];
  /** 强制程度 */
  severity: RuleSeverity;
  /** 规则结论 */
  outcome: RuleOutcome;
  /** In Chinese. */
  zh: Scalars['String']['output'];
  /** In English. */
  en: Scalars['String']['output'];
  /** Inputs and computed numbers as `name=value`. */
  facts: Array<Scalars['String']['output']>;
};

/** Input of assessTerm. */
export type AssessTermInput = {
  /** The same key and input give the same result; another input is refused. */
  idempotencyKey: Scalars['String']['input'];
  /** The membership. */
  member: Scalars['ID']['input'];
  /** First day of the term; when absent, the latest that has begun. */
  termFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 评审工作质量, 0 to 100. */
  quality: Scalars['Int']['input'];
  /** 工作态度, 0 to 100. */
  attitude: Scalars['Int']['input'];
  /** 遵章守纪, 0 to 100. */
  discipline: Scalars['Int']['input'];
  /** 履行职责, 0 to 100. */
  duty: Scalars['Int']['input'];
  /** Remarks. */
  remarks?: InputMaybe<Scalars['String']['input']>;
};

/** What assessTerm gives back: the object, or the refusal. */
export type AssessTermPayload = {
  __typename?: 'AssessTermPayload';
  /** The assessment. */
  assessment: Maybe<TermAssessment>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of correctTermAssessment. */
export type CorrectTermAssessmentInput = {
  /** The version that stands. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** 评审工作质量, 0 to 100. */
  quality: Scalars['Int']['input'];
  /** 工作态度, 0 to 100. */
  attitude: Scalars['Int']['input'];
  /** 遵章守纪, 0 to 100. */
  discipline: Scalars['Int']['input'];
  /** 履行职责, 0 to 100. */
  duty: Scalars['Int']['input'];
  /** Remarks. */
  remarks?: InputMaybe<Scalars['String']['input']>;
  /** Why it is corrected. */
  reason: Scalars['String']['input'];
};

/** What correctTermAssessment gives back: the object, or the refusal. */
export type CorrectTermAssessmentPayload = {
  __typename?: 'CorrectTermAssessmentPayload';
  /** The version that stands now. */
  assessment: Maybe<TermAssessment>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of replyToNotice. The same answer again changes nothing. */
export type ReplyToNoticeInput = {
  /** The notice. */
  notice: Scalars['ID']['input'];
  /** 答复 */
  answer: ReplyAnswer;
  /** 原因, of a decline. */
  reason?: InputMaybe<DeclineReason>;
  /** 说明, of a decline; at most 1,000 characters, sealed until the session opens. */
  evidence?: InputMaybe<Scalars['String']['input']>;
};

/** What replyToNotice gives back: the object, or the refusal. */
export type ReplyToNoticePayload = {
  __typename?: 'ReplyToNoticePayload';
  /** The notice. */
  notice: Maybe<Notice>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of recordReply. */
export type RecordReplyInput = {
  /** The same key and input give the same result; another input is refused. */
  idempotencyKey: Scalars['String']['input'];
  /** Seat. */
  seat: Scalars['ID']['input'];
  /** When the clerk called. */
  calledAt: Scalars['DateTime']['input'];
  /** What the call brought. */
  answer: CallAnswer;
  /** 原因, of a decline. */
  reason?: InputMaybe<DeclineReason>;
  /** 说明, of a decline; at most 1,000 characters, sealed until the session opens. */
  evidence?: InputMaybe<Scalars['String']['input']>;
};

/** What recordReply gives back: the object, or the refusal. */
export type RecordReplyPayload = {
  __typename?: 'RecordReplyPayload';
  /** The seat. */
  seat: Maybe<Seat>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of declareVacancy. */
export type DeclareVacancyInput = {
  /** Seat. */
  seat: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** NO_ANSWER or CONTACT_WRONG; the others are the holder's to say, or follow from what happens. */
  reason: VacancyReason;
};

/** What declareVacancy gives back: the object, or the refusal. */
export type DeclareVacancyPayload = {
  __typename?: 'DeclareVacancyPayload';
  /** The seat. */
  seat: Maybe<Seat>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of signIn. */
export type SignInInput = {
  /** Seat. */
  seat: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** What the clerk looked at; its number is not kept. */
  documentKind: IdentityDocument;
  /** Whether it is the holder of the seat. */
  identityConfirmed: Scalars['Boolean']['input'];
};

/** What signIn gives back: the object, or the refusal with every finding. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** The seat. */
  seat: Maybe<Seat>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Why somebody does not get in (不予签到的原因). */
export type DoorReason =
  /** 未参加培训 */
  | 'UNTRAINED'
  /** 不再符合条件 */
  | 'INELIGIBLE'
  /** 拒签承诺书 */
  | 'PLEDGE_REFUSED'
  /** 未到场 */
  | 'ABSENT';

/** Input of turnAway. */
export type TurnAwayInput = {
  /** Seat. */
  seat: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Reason; each but ABSENT must be a rule that refuses the sign-in now. */
  reason: DoorReason;
};

/** What turnAway gives back: the object, or the refusal. */
export type TurnAwayPayload = {
  __typename?: 'TurnAwayPayload';
  /** The seat, vacated. */
  seat: Maybe<Seat>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of scanConflicts. */
export type ScanConflictsInput = {
  /** Session. */
  session: Scalars['ID']['input'];
};

/** What scanConflicts gives back: the object, or the refusal. */
export type ScanConflictsPayload = {
  __typename?: 'ScanConflictsPayload';
  /** The session. */
  session: Maybe<EvaluationSession>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of recordPublicity. */
export type RecordPublicityInput = {
  /** Session. */
  session: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** First day. */
  firstDay: Scalars['Date']['input'];
  /** Last day. */
  lastDay: Scalars['Date']['input'];
};

/** What recordPublicity gives back: the object, or the refusal. */
export type RecordPublicityPayload = {
  __typename?: 'RecordPublicityPayload';
  /** The session. */
  session: Maybe<EvaluationSession>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of reportViolation. */
export type ReportViolationInput = {
  /** The same key and input give the same result; another input is refused. */
  idempotencyKey: Scalars['String']['input'];
  /** Session. */
  session: Scalars['ID']['input'];
  /** Kind. */
  kind: ViolationKind;
  /** The report, at most 4,000 characters. */
  text: Scalars['String']['input'];
};

/** What reportViolation gives back: the object, or the refusal. */
export type ReportViolationPayload = {
  __typename?: 'ReportViolationPayload';
  /** The report. */
  report: Maybe<ViolationReport>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of declareRecusal. */
export type DeclareRecusalInput = {
  /** Applicant. */
  applicant: Scalars['ID']['input'];
  /** 利害关系 */
  conflictType: ConflictType;
  /** What the office should know, at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What declareRecusal gives back: the object, or the refusal. */
export type DeclareRecusalPayload = {
  __typename?: 'DeclareRecusalPayload';
  /** The recusal. */
  recusal: Maybe<Recusal>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of orderRecusal. */
export type OrderRecusalInput = {
  /** Applicant. */
  applicant: Scalars['ID']['input'];
  /** The expert's seat. */
  seat: Scalars['ID']['input'];
  /** 利害关系 */
  conflictType: ConflictType;
  /** Reason, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** What orderRecusal gives back: the object, or the refusal. */
export type OrderRecusalPayload = {
  __typename?: 'OrderRecusalPayload';
  /** The recusal. */
  recusal: Maybe<Recusal>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of dismissRecusal. */
export type DismissRecusalInput = {
  /** Recusal. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Reason, at most 500 characters. */
  reason: Scalars['String']['input'];
};

/** What dismissRecusal gives back: the object, or the refusal. */
export type DismissRecusalPayload = {
  __typename?: 'DismissRecusalPayload';
  /** The recusal. */
  recusal: Maybe<Recusal>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of signOpinion. */
export type SignOpinionInput = {
  /** Applicant. */
  applicant: Scalars['ID']['input'];
  /** The opinion, at most 4,000 characters. */
  text: Scalars['String']['input'];
  /** 评审建议 */
  recommendation: Recommendation;
};

/** What signOpinion gives back: the object, or the refusal. */
export type SignOpinionPayload = {
  __typename?: 'SignOpinionPayload';
  /** The opinion. */
  opinion: Maybe<Opinion>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of openVote. */
export type OpenVoteInput = {
  /** The same key and input give the same result; another input is refused. */
  idempotencyKey: Scalars['String']['input'];
  /** Applicant. */
  applicant: Scalars['ID']['input'];
};

/** What openVote gives back: the object, or the refusal. */
export type OpenVotePayload = {
  __typename?: 'OpenVotePayload';
  /** The vote. */
  vote: Maybe<Vote>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of castBallot. It has no idempotency key: a kept hash of the input would tell one of three answers. */
export type CastBallotInput = {
  /** Vote. */
  vote: Scalars['ID']['input'];
  /** 表决票 */
  choice: BallotChoice;
};

/** What castBallot gives back: the vote without what was voted, or the refusal. */
export type CastBallotPayload = {
  __typename?: 'CastBallotPayload';
  /** The vote. */
  vote: Maybe<Vote>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of closeVote. It has no version: every ballot moves the vote on. */
export type CloseVoteInput = {
  /** Vote. */
  id: Scalars['ID']['input'];
};

/** What closeVote gives back: the object, or the refusal. */
export type CloseVotePayload = {
  __typename?: 'CloseVotePayload';
  /** The vote. */
  vote: Maybe<Vote>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of prepareDraw. */
export type PrepareDrawInput = {
  /** The same key and input give the same result; another input is refused. */
  idempotencyKey: Scalars['String']['input'];
  /** 评审会议 */
  session: Scalars['ID']['input'];
  /** 类别 */
  kind: DrawKind;
  /** Needed for a redraw and a supplementary draw, and for no other. */
  reason?: InputMaybe<DrawReason>;
  /** 杂凑算法 */
  hash: DrawHash;
  /** 公共信标 */
  beacon: BeaconKind;
  /** 承诺截止时间 */
  commitBy: Scalars['DateTime']['input'];
  /** 揭示截止时间, before the session opens; for a supplementary draw before its last meeting day is over. */
  revealBy: Scalars['DateTime']['input'];
  /** 抽取条件; what is left out follows the rules. */
  conditions?: InputMaybe<DrawConditionsInput>;
};

/** What prepareDraw gives back: the object, or the refusal. */
export type PrepareDrawPayload = {
  __typename?: 'PrepareDrawPayload';
  /** The draw. */
  draw: Maybe<PanelDraw>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of commitDrawShare. */
export type CommitDrawShareInput = {
  /** Draw. */
  draw: Scalars['ID']['input'];
  /** 承诺值 of a share that was made on the party's own side. */
  commitment?: InputMaybe<Scalars['String']['input']>;
  /** Lets the server make and keep the share, for demonstrations: the record says so. */
  assisted: Scalars['Boolean']['input'];
};

/** What commitDrawShare gives back: the object, or the refusal. */
export type CommitDrawSharePayload = {
  __typename?: 'CommitDrawSharePayload';
  /** The draw. */
  draw: Maybe<PanelDraw>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** A public event that lies in the future: the fields of its kind and no others. */
export type BeaconReferenceInput = {
  /** 种类 */
  kind: BeaconKind;
  /** 彩种 */
  game?: InputMaybe<LotteryGame>;
  /** 期号 */
  issue?: InputMaybe<Scalars['String']['input']>;
  /** drand round. */
  round?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of nameDrawBeacon. */
export type NameDrawBeaconInput = {
  /** Draw. */
  draw: Scalars['ID']['input'];
  /** The event. */
  reference: BeaconReferenceInput;
  /** When the lottery is drawn; a drand round tells its own time. */
  dueAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What nameDrawBeacon gives back: the object, or the refusal. */
export type NameDrawBeaconPayload = {
  __typename?: 'NameDrawBeaconPayload';
  /** The draw. */
  draw: Maybe<PanelDraw>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of signOffDraw. */
export type SignOffDrawInput = {
  /** Draw. */
  draw: Scalars['ID']['input'];
  /** 阶段 */
  stage: SignOffStage;
  /** 意见 */
  opinion: SignOffOpinion;
  /** 说明 */
  comment?: InputMaybe<Scalars['String']['input']>;
};

/** What signOffDraw gives back: the object, or the refusal. */
export type SignOffDrawPayload = {
  __typename?: 'SignOffDrawPayload';
  /** The draw. */
  draw: Maybe<PanelDraw>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of enterDrawBeacon: the fields of the beacon's kind. */
export type EnterDrawBeaconInput = {
  /** Draw. */
  draw: Scalars['ID']['input'];
  /** 开奖号码, front zone, ascending. */
  numbers?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** 开奖号码, back zone, ascending. */
  extra?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** drand signature of the round, 96 hex digits. */
  signature?: InputMaybe<Scalars['String']['input']>;
};

/** What enterDrawBeacon gives back: the object, or the refusal. */
export type EnterDrawBeaconPayload = {
  __typename?: 'EnterDrawBeaconPayload';
  /** The draw. */
  draw: Maybe<PanelDraw>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of revealDrawShare. */
export type RevealDrawShareInput = {
  /** Draw. */
  draw: Scalars['ID']['input'];
  /** The share, 64 hex digits; left out when the server made it. */
  share?: InputMaybe<Scalars['String']['input']>;
};

/** What revealDrawShare gives back: the object, VOID after a share that does not match its commitment; or the refusal. */
export type RevealDrawSharePayload = {
  __typename?: 'RevealDrawSharePayload';
  /** The draw. */
  draw: Maybe<PanelDraw>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of voidDraw. */
export type VoidDrawInput = {
  /** Draw. */
  draw: Scalars['ID']['input'];
  /** 作废原因 */
  reason: DrawVoidChoice;
};

/** What voidDraw gives back: the object, or the refusal. */
export type VoidDrawPayload = {
  __typename?: 'VoidDrawPayload';
  /** The draw. */
  draw: Maybe<PanelDraw>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** A wish to open the names of a session before its hour (提前启封): asked for by the organiser, approved by the supervisor. Readers: organiser, filing authority, supervisor. */
export type EarlyOpening = {
  __typename?: 'EarlyOpening';
  /** 事由 */
  reason: Scalars['String']['output'];
  /** The new opening. */
  opensAt: Scalars['DateTime']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** When it was approved. */
  approvedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Input of requestEarlyOpening. */
export type RequestEarlyOpeningInput = {
  /** Session. */
  session: Scalars['ID']['input'];
  /** 事由 */
  reason: Scalars['String']['input'];
  /** The new opening, before the planned one. */
  opensAt: Scalars['DateTime']['input'];
};

/** What requestEarlyOpening gives back: the object, or the refusal. */
export type RequestEarlyOpeningPayload = {
  __typename?: 'RequestEarlyOpeningPayload';
  /** The session. */
  session: Maybe<EvaluationSession>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of approveEarlyOpening. */
export type ApproveEarlyOpeningInput = {
  /** Session. */
  session: Scalars['ID']['input'];
};

/** What approveEarlyOpening gives back: the object, or the refusal. */
export type ApproveEarlyOpeningPayload = {
  __typename?: 'ApproveEarlyOpeningPayload';
  /** The session. */
  session: Maybe<EvaluationSession>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Every command. A refusal is data in the payload; nothing is written then. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Plans a session of a pool; every meeting day must lie inside the validity of the filing in force (R-06). ORGANISING_UNIT. */
  planSession: Maybe<PlanSessionPayload>;
  /** Moves the meeting days (R-06). ORGANISING_UNIT. */
  rescheduleSession: Maybe<RescheduleSessionPayload>;
  /** Cancels a session that is planned. ORGANISING_UNIT. */
  cancelSession: Maybe<CancelSessionPayload>;
  /** Records who did not come to an open session; signIn records who did. ORGANISING_UNIT. */
  recordAttendance: Maybe<RecordAttendancePayload>;
  /** Closes a session when its last meeting day is over. ORGANISING_UNIT. */
  closeSession: Maybe<CloseSessionPayload>;
  /** Answers a notice: a decline empties the seat and calls the next reserve. EXPERT. */
  replyToNotice: Maybe<ReplyToNoticePayload>;
  /** Records a call of the clerk and the answer that was heard in it. ORGANISING_UNIT. */
  recordReply: Maybe<RecordReplyPayload>;
  /** Empties a seat whose holder could not be reached, and calls the next reserve. ORGANISING_UNIT. */
  declareVacancy: Maybe<DeclareVacancyPayload>;
  /** Registers applicants of a session that has not opened, all or none. ORGANISING_UNIT. */
  registerApplicants: Maybe<RegisterApplicantsPayload>;
  /** Takes an applicant out of a session. ORGANISING_UNIT. */
  withdrawApplicant: Maybe<WithdrawApplicantPayload>;
  /** Signs the pledge for a session (R-64); signed once, it stands. EXPERT. */
  signPledge: Maybe<SignPledgePayload>;
  /** Signs the holder of a seat in, by standing, trainings and pledge (R-58…R-60, R-64). ORGANISING_UNIT. */
  signIn: Maybe<SignInPayload>;
  /** Empties the seat of somebody who may not sign in or has not come; the next reserve is called (R-60). ORGANISING_UNIT. */
  turnAway: Maybe<TurnAwayPayload>;
  /** Looks anew for potential conflicts of who has signed in with the applicants (R-51). ORGANISING_UNIT, FILING_AUTHORITY. */
  scanConflicts: Maybe<ScanConflictsPayload>;
  /** Records when the results of a closed session are public (R-71). ORGANISING_UNIT. */
  recordPublicity: Maybe<RecordPublicityPayload>;
  /** Reports misconduct in a session of the caller's (T四(五)). EXPERT. */
  reportViolation: Maybe<ReportViolationPayload>;
  /** Keeps the caller out of an applicant's case (R-51). EXPERT. */
  declareRecusal: Maybe<DeclareRecusalPayload>;
  /** Keeps an expert out of a case, of the office's own accord or by confirming a hint (R-51). ORGANISING_UNIT, FILING_AUTHORITY. */
  orderRecusal: Maybe<OrderRecusalPayload>;
  /** Ignores a hint or overrules a recusal, before the vote (R-51). ORGANISING_UNIT, FILING_AUTHORITY. */
  dismissRecusal: Maybe<DismissRecusalPayload>;
  /** Signs the caller's opinion of an applicant; it is final (T四(六)). EXPERT. */
  signOpinion: Maybe<SignOpinionPayload>;
  /** Opens the ballot on an applicant; from the first on nobody is replaced (R-70). ORGANISING_UNIT. */
  openVote: Maybe<OpenVotePayload>;
  /** Casts the caller's own ballot, once and in secret (R-70). EXPERT. */
  castBallot: Maybe<CastBallotPayload>;
  /** Closes a ballot and counts it (R-70). ORGANISING_UNIT. */
  closeVote: Maybe<CloseVotePayload>;
  /** Freezes the list of candidates and the conditions of a draw (T五(一)). ORGANISING_UNIT. */
  prepareDraw: Maybe<PrepareDrawPayload>;
  /** Commits a party to its share of the seed, once, before any share is known. ORGANISING_UNIT, FILING_AUTHORITY, DISCIPLINE_SUPERVISOR, each for itself. */
  commitDrawShare: Maybe<CommitDrawSharePayload>;
  /** Names the public event whose outcome goes into the seed, once all have committed. DISCIPLINE_SUPERVISOR. */
  nameDrawBeacon: Maybe<NameDrawBeaconPayload>;
  /** Signs before the reveal and after the result (R-53). DISCIPLINE_SUPERVISOR of the filing authority. */
  signOffDraw: Maybe<SignOffDrawPayload>;
  /** Enters the outcome of the named event. DISCIPLINE_SUPERVISOR. */
  enterDrawBeacon: Maybe<EnterDrawBeaconPayload>;
  /** Reveals a party's share; the last one lets the panel be drawn. A share that does not match ends the ceremony, on record. ORGANISING_UNIT, FILING_AUTHORITY, DISCIPLINE_SUPERVISOR, each for itself. */
  revealDrawShare: Maybe<RevealDrawSharePayload>;
  /** Ends a ceremony whose seed is not known yet. ORGANISING_UNIT, FILING_AUTHORITY, DISCIPLINE_SUPERVISOR. */
  voidDraw: Maybe<VoidDrawPayload>;
  /** Asks to open the names before their hour (R-62). ORGANISING_UNIT. */
  requestEarlyOpening: Maybe<RequestEarlyOpeningPayload>;
  /** Approves an early opening. DISCIPLINE_SUPERVISOR. */
  approveEarlyOpening: Maybe<ApproveEarlyOpeningPayload>;
  /** Receives events of other subgraphs; answers the ids that it has dealt with. SERVICE only. */
  receiveEvents: Array<Scalars['ID']['output']>;
  /** Proposes a refusal without cause or a violation to the filing authority (T五(五)). ORGANISING_UNIT. */
  proposeConductCase: Maybe<ProposeConductCasePayload>;
  /** The expert's statement on an own case, before the ruling. EXPERT. */
  stateOnCase: Maybe<StateOnCasePayload>;
  /** Rules on a case that has been heard (R-65, R-66). FILING_AUTHORITY. */
  ruleOnCase: Maybe<RuleOnCasePayload>;
  /** The expert's appeal against an adverse ruling. EXPERT. */
  appealRuling: Maybe<AppealRulingPayload>;
  /** Decides an appeal; another person than the one who ruled. FILING_AUTHORITY. */
  decideAppeal: Maybe<DecideAppealPayload>;
  /** Assesses a member's term that is over or about to end: four scored heads (任期考核, R-67). ORGANISING_UNIT. */
  assessTerm: Maybe<AssessTermPayload>;
  /** Puts another version in the place of an assessment, with the reason. ORGANISING_UNIT. */
  correctTermAssessment: Maybe<CorrectTermAssessmentPayload>;
  /** Writes the letter to the unit of an expert whose term was excellent, once the secrecy of the term's sessions has ended (函告, R-68). ORGANISING_UNIT. */
  issueCommendation: Maybe<IssueCommendationPayload>;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationPlanSessionArgs = {
  input: PlanSessionInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRescheduleSessionArgs = {
  input: RescheduleSessionInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationCancelSessionArgs = {
  input: CancelSessionInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationCloseSessionArgs = {
  input: CloseSessionInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationReplyToNoticeArgs = {
  input: ReplyToNoticeInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRecordReplyArgs = {
  input: RecordReplyInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationDeclareVacancyArgs = {
  input: DeclareVacancyInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRegisterApplicantsArgs = {
  input: RegisterApplicantsInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationWithdrawApplicantArgs = {
  input: WithdrawApplicantInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationSignPledgeArgs = {
  input: SignPledgeInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationTurnAwayArgs = {
  input: TurnAwayInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationScanConflictsArgs = {
  input: ScanConflictsInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRecordPublicityArgs = {
  input: RecordPublicityInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationReportViolationArgs = {
  input: ReportViolationInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationDeclareRecusalArgs = {
  input: DeclareRecusalInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationOrderRecusalArgs = {
  input: OrderRecusalInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationDismissRecusalArgs = {
  input: DismissRecusalInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationSignOpinionArgs = {
  input: SignOpinionInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationOpenVoteArgs = {
  input: OpenVoteInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationCastBallotArgs = {
  input: CastBallotInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationCloseVoteArgs = {
  input: CloseVoteInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationPrepareDrawArgs = {
  input: PrepareDrawInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationCommitDrawShareArgs = {
  input: CommitDrawShareInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationNameDrawBeaconArgs = {
  input: NameDrawBeaconInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationSignOffDrawArgs = {
  input: SignOffDrawInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationEnterDrawBeaconArgs = {
  input: EnterDrawBeaconInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRevealDrawShareArgs = {
  input: RevealDrawShareInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationVoidDrawArgs = {
  input: VoidDrawInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRequestEarlyOpeningArgs = {
  input: RequestEarlyOpeningInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationApproveEarlyOpeningArgs = {
  input: ApproveEarlyOpeningInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationReceiveEventsArgs = {
  events: Array<SubgraphEventInput>;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationProposeConductCaseArgs = {
  input: ProposeConductCaseInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationStateOnCaseArgs = {
  input: StateOnCaseInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRuleOnCaseArgs = {
  input: RuleOnCaseInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationAppealRulingArgs = {
  input: AppealRulingInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationDecideAppealArgs = {
  input: DecideAppealInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationAssessTermArgs = {
  input: AssessTermInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationCorrectTermAssessmentArgs = {
  input: CorrectTermAssessmentInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationIssueCommendationArgs = {
  input: IssueCommendationInput;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  EvaluationSession: EvaluationSession;
  Seat: Seat;
  ViolationReport: ViolationReport;
  Applicant: Applicant;
  ConductCase: ConductCase;
  TermAssessment: TermAssessment;
  CommendationLetter: CommendationLetter;
  PoolMember: PoolMember;
  ExpertPool: ExpertPool;
  Expert: Expert;
  Recusal: Recusal;
  Opinion: Opinion;
  Vote: Vote;
  PanelDraw: PanelDraw;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  EvaluationSession:
    ( { __typename: 'EvaluationSession' }
    & GraphQLRecursivePick<FederationTypes['EvaluationSession'], {"id":true}> );
  Seat:
    ( { __typename: 'Seat' }
    & GraphQLRecursivePick<FederationTypes['Seat'], {"id":true}> );
  ViolationReport:
    ( { __typename: 'ViolationReport' }
    & GraphQLRecursivePick<FederationTypes['ViolationReport'], {"id":true}> );
  Applicant:
    ( { __typename: 'Applicant' }
    & GraphQLRecursivePick<FederationTypes['Applicant'], {"id":true}> );
  ConductCase:
    ( { __typename: 'ConductCase' }
    & GraphQLRecursivePick<FederationTypes['ConductCase'], {"id":true}> );
  TermAssessment:
    ( { __typename: 'TermAssessment' }
    & GraphQLRecursivePick<FederationTypes['TermAssessment'], {"id":true}> );
  CommendationLetter:
    ( { __typename: 'CommendationLetter' }
    & GraphQLRecursivePick<FederationTypes['CommendationLetter'], {"id":true}> );
  PoolMember:
    ( { __typename: 'PoolMember' }
    & GraphQLRecursivePick<FederationTypes['PoolMember'], {"id":true}> );
  ExpertPool:
    ( { __typename: 'ExpertPool' }
    & GraphQLRecursivePick<FederationTypes['ExpertPool'], {"id":true}> );
  Expert:
    ( { __typename: 'Expert' }
    & GraphQLRecursivePick<FederationTypes['Expert'], {"id":true}> );
  Recusal:
    ( { __typename: 'Recusal' }
    & GraphQLRecursivePick<FederationTypes['Recusal'], {"id":true}> );
  Opinion:
    ( { __typename: 'Opinion' }
    & GraphQLRecursivePick<FederationTypes['Opinion'], {"id":true}> );
  Vote:
    ( { __typename: 'Vote' }
    & GraphQLRecursivePick<FederationTypes['Vote'], {"id":true}> );
  PanelDraw:
    ( { __typename: 'PanelDraw' }
    & GraphQLRecursivePick<FederationTypes['PanelDraw'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  SessionStatus: SessionStatus;
  SeatOffice: SeatOffice;
  SeatOrigin: SeatOrigin;
  SeatStatus: SeatStatus;
  VacancyReason: VacancyReason;
  Attendance: Attendance;
  NoticeKind: NoticeKind;
  NoticeState: NoticeState;
  AttemptChannel: AttemptChannel;
  AttemptOutcome: AttemptOutcome;
  AttemptFault: AttemptFault;
  ReplyAnswer: ReplyAnswer;
  CallAnswer: CallAnswer;
  DeclineReason: DeclineReason;
  ReplySource: ReplySource;
  RuleSeverity: RuleSeverity;
  RuleOutcome: RuleOutcome;
  RuleFinding: ResolverTypeWrapper<RuleFindingModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Refusal: ResolverTypeWrapper<Omit<Refusal, 'findings'> & { findings: Array<ResolversTypes['RuleFinding']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ProfessionalGroup: ResolverTypeWrapper<ProfessionalGroup>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EvaluationSession: ResolverTypeWrapper<EvaluationSessionModel>;
  SessionBoard: ResolverTypeWrapper<SessionBoardCounts>;
  UnitConflict: UnitConflict;
  DrawLimitName: DrawLimitName;
  DrawConditionsInput: DrawConditionsInput;
  GuestGroupInput: GuestGroupInput;
  DrawReadinessAnswer: ResolverTypeWrapper<Omit<DrawReadinessAnswer, 'readiness' | 'refusal'> & { readiness?: Maybe<ResolversTypes['DrawReadiness']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DrawReadiness: ResolverTypeWrapper<DrawReadinessFigures>;
  DrawExclusion: ResolverTypeWrapper<DrawExclusion>;
  DrawLimit: ResolverTypeWrapper<DrawLimit>;
  DrawRelaxation: ResolverTypeWrapper<DrawRelaxation>;
  DrawShortage: ResolverTypeWrapper<DrawShortage>;
  Seat: ResolverTypeWrapper<SeatModel>;
  Notice: ResolverTypeWrapper<NoticeModel>;
  NoticeAttempt: ResolverTypeWrapper<NoticeAttemptModel>;
  NoticeReply: ResolverTypeWrapper<NoticeReplyModel>;
  CodeCheck: ResolverTypeWrapper<CodeCheck>;
  Pledge: ResolverTypeWrapper<PledgeModel>;
  IdentityDocument: IdentityDocument;
  SignIn: ResolverTypeWrapper<SignInModel>;
  Publicity: ResolverTypeWrapper<PublicityModel>;
  ViolationKind: ViolationKind;
  ViolationReport: ResolverTypeWrapper<ViolationReportModel>;
  PledgeText: ResolverTypeWrapper<PledgeTextModel>;
  Applicant: ResolverTypeWrapper<ApplicantModel>;
  TermGrade: TermGrade;
  ConductKind: ConductKind;
  ConductOccasion: ConductOccasion;
  ConductCaseStatus: ConductCaseStatus;
  ConductRuling: ConductRuling;
  ConductEffect: ConductEffect;
  ConductCase: ResolverTypeWrapper<ConductCaseModel>;
  ConductCaseConnection: ResolverTypeWrapper<ConductCasePageModel>;
  ConductCaseEdge: ResolverTypeWrapper<Omit<ConductCaseEdge, 'node'> & { node: ResolversTypes['ConductCase'] }>;
  ConductCaseFilter: ConductCaseFilter;
  ProposeConductCaseInput: ProposeConductCaseInput;
  ProposeConductCasePayload: ResolverTypeWrapper<Omit<ProposeConductCasePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['ConductCase']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  StateOnCaseInput: StateOnCaseInput;
  StateOnCasePayload: ResolverTypeWrapper<Omit<StateOnCasePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['ConductCase']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RuleOnCaseInput: RuleOnCaseInput;
  RuleOnCasePayload: ResolverTypeWrapper<Omit<RuleOnCasePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['ConductCase']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AppealRulingInput: AppealRulingInput;
  AppealRulingPayload: ResolverTypeWrapper<Omit<AppealRulingPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['ConductCase']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AppealDecision: AppealDecision;
  DecideAppealInput: DecideAppealInput;
  DecideAppealPayload: ResolverTypeWrapper<Omit<DecideAppealPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversTypes['ConductCase']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  TermEvidence: ResolverTypeWrapper<TermEvidence>;
  TermAssessment: ResolverTypeWrapper<TermAssessmentModel>;
  CommendationLetter: ResolverTypeWrapper<CommendationLetterModel>;
  CommendationLetterConnection: ResolverTypeWrapper<CommendationLetterPageModel>;
  CommendationLetterEdge: ResolverTypeWrapper<Omit<CommendationLetterEdge, 'node'> & { node: ResolversTypes['CommendationLetter'] }>;
  IssueCommendationInput: IssueCommendationInput;
  IssueCommendationPayload: ResolverTypeWrapper<Omit<IssueCommendationPayload, 'letter' | 'refusal'> & { letter?: Maybe<ResolversTypes['CommendationLetter']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DueTerm: ResolverTypeWrapper<DueTermModel>;
  AssessmentWorklist: ResolverTypeWrapper<Omit<AssessmentWorklist, 'terms'> & { terms: Array<ResolversTypes['DueTerm']> }>;
  PoolMember: ResolverTypeWrapper<PoolMemberModel>;
  ExpertPool: ResolverTypeWrapper<ExpertPoolModel>;
  Expert: ResolverTypeWrapper<ExpertModel>;
  ConflictType: ConflictType;
  RecusalOrigin: RecusalOrigin;
  RecusalStatus: RecusalStatus;
  Recusal: ResolverTypeWrapper<RecusalModel>;
  Recommendation: Recommendation;
  Opinion: ResolverTypeWrapper<OpinionModel>;
  VoteStatus: VoteStatus;
  VoteOutcome: VoteOutcome;
  BallotChoice: BallotChoice;
  Vote: ResolverTypeWrapper<VoteModel>;
  EvaluationSessionConnection: ResolverTypeWrapper<EvaluationSessionPageModel>;
  EvaluationSessionEdge: ResolverTypeWrapper<Omit<EvaluationSessionEdge, 'node'> & { node: ResolversTypes['EvaluationSession'] }>;
  SeatConnection: ResolverTypeWrapper<SeatPageModel>;
  SeatEdge: ResolverTypeWrapper<Omit<SeatEdge, 'node'> & { node: ResolversTypes['Seat'] }>;
  ApplicantConnection: ResolverTypeWrapper<ApplicantPageModel>;
  ApplicantEdge: ResolverTypeWrapper<Omit<ApplicantEdge, 'node'> & { node: ResolversTypes['Applicant'] }>;
  TermAssessmentConnection: ResolverTypeWrapper<TermAssessmentPageModel>;
  TermAssessmentEdge: ResolverTypeWrapper<Omit<TermAssessmentEdge, 'node'> & { node: ResolversTypes['TermAssessment'] }>;
  TermAssessmentFilter: TermAssessmentFilter;
  NoticeConnection: ResolverTypeWrapper<NoticePageModel>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  RecusalConnection: ResolverTypeWrapper<RecusalPageModel>;
  RecusalEdge: ResolverTypeWrapper<Omit<RecusalEdge, 'node'> & { node: ResolversTypes['Recusal'] }>;
  OpinionConnection: ResolverTypeWrapper<OpinionPageModel>;
  OpinionEdge: ResolverTypeWrapper<Omit<OpinionEdge, 'node'> & { node: ResolversTypes['Opinion'] }>;
  ViolationReportConnection: ResolverTypeWrapper<ViolationReportPageModel>;
  ViolationReportEdge: ResolverTypeWrapper<Omit<ViolationReportEdge, 'node'> & { node: ResolversTypes['ViolationReport'] }>;
  SessionFilter: SessionFilter;
  DrawKind: DrawKind;
  DrawState: DrawState;
  DrawOutcome: DrawOutcome;
  DrawReason: DrawReason;
  DrawVoidReason: DrawVoidReason;
  DrawVoidChoice: DrawVoidChoice;
  DrawParty: DrawParty;
  DrawHash: DrawHash;
  BeaconKind: BeaconKind;
  LotteryGame: LotteryGame;
  SignOffStage: SignOffStage;
  SignOffOpinion: SignOffOpinion;
  DrawIncidentKind: DrawIncidentKind;
  DrawPartyState: ResolverTypeWrapper<DrawShareModel>;
  DrawBeacon: ResolverTypeWrapper<PanelDrawModel>;
  DrawSignOff: ResolverTypeWrapper<DrawSignOffModel>;
  DrawIncident: ResolverTypeWrapper<DrawIncidentModel>;
  ExcludedByRule: ResolverTypeWrapper<ExcludedByRule>;
  PanelDraw: ResolverTypeWrapper<PanelDrawModel>;
  FrozenConditions: ResolverTypeWrapper<FrozenConditionsModel>;
  FrozenLimit: ResolverTypeWrapper<FrozenLimit>;
  PanelDrawConnection: ResolverTypeWrapper<PanelDrawPageModel>;
  PanelDrawEdge: ResolverTypeWrapper<Omit<PanelDrawEdge, 'node'> & { node: ResolversTypes['PanelDraw'] }>;
  DrawFilter: DrawFilter;
  PublicDrawRecord: ResolverTypeWrapper<RegisteredRecordModel>;
  DrawVerification: ResolverTypeWrapper<DrawVerification>;
  DrawInclusionProof: ResolverTypeWrapper<CandidateProofModel>;
  StatisticsCount: ResolverTypeWrapper<StatisticsCount>;
  CommitteeLevel: CommitteeLevel;
  SeatDimension: SeatDimension;
  SeatFigures: ResolverTypeWrapper<FiguresModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SeatStatisticsCell: ResolverTypeWrapper<CellModel>;
  SeatStatistics: ResolverTypeWrapper<StatisticsModel>;
  DrawDimension: DrawDimension;
  DrawFigures: ResolverTypeWrapper<FiguresModel>;
  DrawStatisticsCell: ResolverTypeWrapper<CellModel>;
  DrawStatistics: ResolverTypeWrapper<StatisticsModel>;
  SessionDimension: SessionDimension;
  SessionFigures: ResolverTypeWrapper<FiguresModel>;
  SessionStatisticsCell: ResolverTypeWrapper<CellModel>;
  SessionStatistics: ResolverTypeWrapper<StatisticsModel>;
  ConductDimension: ConductDimension;
  ConductFigures: ResolverTypeWrapper<FiguresModel>;
  ConductStatisticsCell: ResolverTypeWrapper<CellModel>;
  ConductStatistics: ResolverTypeWrapper<StatisticsModel>;
  AssessmentDimension: AssessmentDimension;
  AssessmentFigures: ResolverTypeWrapper<FiguresModel>;
  AssessmentStatisticsCell: ResolverTypeWrapper<CellModel>;
  AssessmentStatistics: ResolverTypeWrapper<StatisticsModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SubgraphEventInput: SubgraphEventInput;
  PlanSessionInput: PlanSessionInput;
  PlanSessionPayload: ResolverTypeWrapper<Omit<PlanSessionPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversTypes['EvaluationSession']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RescheduleSessionInput: RescheduleSessionInput;
  RescheduleSessionPayload: ResolverTypeWrapper<Omit<RescheduleSessionPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversTypes['EvaluationSession']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: ResolverTypeWrapper<Omit<CancelSessionPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversTypes['EvaluationSession']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: ResolverTypeWrapper<Omit<RecordAttendancePayload, 'seat' | 'refusal'> & { seat?: Maybe<ResolversTypes['Seat']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CloseSessionInput: CloseSessionInput;
  CloseSessionPayload: ResolverTypeWrapper<Omit<CloseSessionPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversTypes['EvaluationSession']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ApplicantInput: ApplicantInput;
  RegisterApplicantsInput: RegisterApplicantsInput;
  RegisterApplicantsPayload: ResolverTypeWrapper<Omit<RegisterApplicantsPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversTypes['EvaluationSession']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  WithdrawApplicantInput: WithdrawApplicantInput;
  WithdrawApplicantPayload: ResolverTypeWrapper<Omit<WithdrawApplicantPayload, 'applicant' | 'refusal'> & { applicant?: Maybe<ResolversTypes['Applicant']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SignPledgeInput: SignPledgeInput;
  SignPledgePayload: ResolverTypeWrapper<Omit<SignPledgePayload, 'seat' | 'refusal'> & { seat?: Maybe<ResolversTypes['Seat']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  TermInput: TermInput;
  TermAssessed: ResolverTypeWrapper<TermAssessedModel>;
  FindingTold: ResolverTypeWrapper<ToldRuleFinding>;
  AssessTermInput: AssessTermInput;
  AssessTermPayload: ResolverTypeWrapper<Omit<AssessTermPayload, 'assessment' | 'refusal'> & { assessment?: Maybe<ResolversTypes['TermAssessment']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CorrectTermAssessmentInput: CorrectTermAssessmentInput;
  CorrectTermAssessmentPayload: ResolverTypeWrapper<Omit<CorrectTermAssessmentPayload, 'assessment' | 'refusal'> & { assessment?: Maybe<ResolversTypes['TermAssessment']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReplyToNoticeInput: ReplyToNoticeInput;
  ReplyToNoticePayload: ResolverTypeWrapper<Omit<ReplyToNoticePayload, 'notice' | 'refusal'> & { notice?: Maybe<ResolversTypes['Notice']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RecordReplyInput: RecordReplyInput;
  RecordReplyPayload: ResolverTypeWrapper<Omit<RecordReplyPayload, 'seat' | 'refusal'> & { seat?: Maybe<ResolversTypes['Seat']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DeclareVacancyInput: DeclareVacancyInput;
  DeclareVacancyPayload: ResolverTypeWrapper<Omit<DeclareVacancyPayload, 'seat' | 'refusal'> & { seat?: Maybe<ResolversTypes['Seat']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'seat' | 'refusal'> & { seat?: Maybe<ResolversTypes['Seat']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DoorReason: DoorReason;
  TurnAwayInput: TurnAwayInput;
  TurnAwayPayload: ResolverTypeWrapper<Omit<TurnAwayPayload, 'seat' | 'refusal'> & { seat?: Maybe<ResolversTypes['Seat']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ScanConflictsInput: ScanConflictsInput;
  ScanConflictsPayload: ResolverTypeWrapper<Omit<ScanConflictsPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversTypes['EvaluationSession']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RecordPublicityInput: RecordPublicityInput;
  RecordPublicityPayload: ResolverTypeWrapper<Omit<RecordPublicityPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversTypes['EvaluationSession']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReportViolationInput: ReportViolationInput;
  ReportViolationPayload: ResolverTypeWrapper<Omit<ReportViolationPayload, 'report' | 'refusal'> & { report?: Maybe<ResolversTypes['ViolationReport']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DeclareRecusalInput: DeclareRecusalInput;
  DeclareRecusalPayload: ResolverTypeWrapper<Omit<DeclareRecusalPayload, 'recusal' | 'refusal'> & { recusal?: Maybe<ResolversTypes['Recusal']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  OrderRecusalInput: OrderRecusalInput;
  OrderRecusalPayload: ResolverTypeWrapper<Omit<OrderRecusalPayload, 'recusal' | 'refusal'> & { recusal?: Maybe<ResolversTypes['Recusal']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DismissRecusalInput: DismissRecusalInput;
  DismissRecusalPayload: ResolverTypeWrapper<Omit<DismissRecusalPayload, 'recusal' | 'refusal'> & { recusal?: Maybe<ResolversTypes['Recusal']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SignOpinionInput: SignOpinionInput;
  SignOpinionPayload: ResolverTypeWrapper<Omit<SignOpinionPayload, 'opinion' | 'refusal'> & { opinion?: Maybe<ResolversTypes['Opinion']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  OpenVoteInput: OpenVoteInput;
  OpenVotePayload: ResolverTypeWrapper<Omit<OpenVotePayload, 'vote' | 'refusal'> & { vote?: Maybe<ResolversTypes['Vote']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CastBallotInput: CastBallotInput;
  CastBallotPayload: ResolverTypeWrapper<Omit<CastBallotPayload, 'vote' | 'refusal'> & { vote?: Maybe<ResolversTypes['Vote']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CloseVoteInput: CloseVoteInput;
  CloseVotePayload: ResolverTypeWrapper<Omit<CloseVotePayload, 'vote' | 'refusal'> & { vote?: Maybe<ResolversTypes['Vote']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  PrepareDrawInput: PrepareDrawInput;
  PrepareDrawPayload: ResolverTypeWrapper<Omit<PrepareDrawPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversTypes['PanelDraw']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  CommitDrawShareInput: CommitDrawShareInput;
  CommitDrawSharePayload: ResolverTypeWrapper<Omit<CommitDrawSharePayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversTypes['PanelDraw']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  BeaconReferenceInput: BeaconReferenceInput;
  NameDrawBeaconInput: NameDrawBeaconInput;
  NameDrawBeaconPayload: ResolverTypeWrapper<Omit<NameDrawBeaconPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversTypes['PanelDraw']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SignOffDrawInput: SignOffDrawInput;
  SignOffDrawPayload: ResolverTypeWrapper<Omit<SignOffDrawPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversTypes['PanelDraw']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  EnterDrawBeaconInput: EnterDrawBeaconInput;
  EnterDrawBeaconPayload: ResolverTypeWrapper<Omit<EnterDrawBeaconPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversTypes['PanelDraw']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RevealDrawShareInput: RevealDrawShareInput;
  RevealDrawSharePayload: ResolverTypeWrapper<Omit<RevealDrawSharePayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversTypes['PanelDraw']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  VoidDrawInput: VoidDrawInput;
  VoidDrawPayload: ResolverTypeWrapper<Omit<VoidDrawPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversTypes['PanelDraw']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  EarlyOpening: ResolverTypeWrapper<EarlyOpeningModel>;
  RequestEarlyOpeningInput: RequestEarlyOpeningInput;
  RequestEarlyOpeningPayload: ResolverTypeWrapper<Omit<RequestEarlyOpeningPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversTypes['EvaluationSession']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ApproveEarlyOpeningInput: ApproveEarlyOpeningInput;
  ApproveEarlyOpeningPayload: ResolverTypeWrapper<Omit<ApproveEarlyOpeningPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversTypes['EvaluationSession']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  RuleFinding: RuleFindingModel;
  ID: Scalars['ID']['output'];
  Refusal: Omit<Refusal, 'findings'> & { findings: Array<ResolversParentTypes['RuleFinding']> };
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  ProfessionalGroup: ProfessionalGroup;
  Int: Scalars['Int']['output'];
  EvaluationSession: EvaluationSessionModel;
  SessionBoard: SessionBoardCounts;
  DrawConditionsInput: DrawConditionsInput;
  GuestGroupInput: GuestGroupInput;
  DrawReadinessAnswer: Omit<DrawReadinessAnswer, 'readiness' | 'refusal'> & { readiness?: Maybe<ResolversParentTypes['DrawReadiness']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DrawReadiness: DrawReadinessFigures;
  DrawExclusion: DrawExclusion;
  DrawLimit: DrawLimit;
  DrawRelaxation: DrawRelaxation;
  DrawShortage: DrawShortage;
  Seat: SeatModel;
  Notice: NoticeModel;
  NoticeAttempt: NoticeAttemptModel;
  NoticeReply: NoticeReplyModel;
  CodeCheck: CodeCheck;
  Pledge: PledgeModel;
  SignIn: SignInModel;
  Publicity: PublicityModel;
  ViolationReport: ViolationReportModel;
  PledgeText: PledgeTextModel;
  Applicant: ApplicantModel;
  ConductCase: ConductCaseModel;
  ConductCaseConnection: ConductCasePageModel;
  ConductCaseEdge: Omit<ConductCaseEdge, 'node'> & { node: ResolversParentTypes['ConductCase'] };
  ConductCaseFilter: ConductCaseFilter;
  ProposeConductCaseInput: ProposeConductCaseInput;
  ProposeConductCasePayload: Omit<ProposeConductCasePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['ConductCase']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  StateOnCaseInput: StateOnCaseInput;
  StateOnCasePayload: Omit<StateOnCasePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['ConductCase']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RuleOnCaseInput: RuleOnCaseInput;
  RuleOnCasePayload: Omit<RuleOnCasePayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['ConductCase']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AppealRulingInput: AppealRulingInput;
  AppealRulingPayload: Omit<AppealRulingPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['ConductCase']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DecideAppealInput: DecideAppealInput;
  DecideAppealPayload: Omit<DecideAppealPayload, 'case' | 'refusal'> & { case?: Maybe<ResolversParentTypes['ConductCase']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  TermEvidence: TermEvidence;
  TermAssessment: TermAssessmentModel;
  CommendationLetter: CommendationLetterModel;
  CommendationLetterConnection: CommendationLetterPageModel;
  CommendationLetterEdge: Omit<CommendationLetterEdge, 'node'> & { node: ResolversParentTypes['CommendationLetter'] };
  IssueCommendationInput: IssueCommendationInput;
  IssueCommendationPayload: Omit<IssueCommendationPayload, 'letter' | 'refusal'> & { letter?: Maybe<ResolversParentTypes['CommendationLetter']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DueTerm: DueTermModel;
  AssessmentWorklist: Omit<AssessmentWorklist, 'terms'> & { terms: Array<ResolversParentTypes['DueTerm']> };
  PoolMember: PoolMemberModel;
  ExpertPool: ExpertPoolModel;
  Expert: ExpertModel;
  Recusal: RecusalModel;
  Opinion: OpinionModel;
  Vote: VoteModel;
  EvaluationSessionConnection: EvaluationSessionPageModel;
  EvaluationSessionEdge: Omit<EvaluationSessionEdge, 'node'> & { node: ResolversParentTypes['EvaluationSession'] };
  SeatConnection: SeatPageModel;
  SeatEdge: Omit<SeatEdge, 'node'> & { node: ResolversParentTypes['Seat'] };
  ApplicantConnection: ApplicantPageModel;
  ApplicantEdge: Omit<ApplicantEdge, 'node'> & { node: ResolversParentTypes['Applicant'] };
  TermAssessmentConnection: TermAssessmentPageModel;
  TermAssessmentEdge: Omit<TermAssessmentEdge, 'node'> & { node: ResolversParentTypes['TermAssessment'] };
  TermAssessmentFilter: TermAssessmentFilter;
  NoticeConnection: NoticePageModel;
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  RecusalConnection: RecusalPageModel;
  RecusalEdge: Omit<RecusalEdge, 'node'> & { node: ResolversParentTypes['Recusal'] };
  OpinionConnection: OpinionPageModel;
  OpinionEdge: Omit<OpinionEdge, 'node'> & { node: ResolversParentTypes['Opinion'] };
  ViolationReportConnection: ViolationReportPageModel;
  ViolationReportEdge: Omit<ViolationReportEdge, 'node'> & { node: ResolversParentTypes['ViolationReport'] };
  SessionFilter: SessionFilter;
  DrawPartyState: DrawShareModel;
  DrawBeacon: PanelDrawModel;
  DrawSignOff: DrawSignOffModel;
  DrawIncident: DrawIncidentModel;
  ExcludedByRule: ExcludedByRule;
  PanelDraw: PanelDrawModel;
  FrozenConditions: FrozenConditionsModel;
  FrozenLimit: FrozenLimit;
  PanelDrawConnection: PanelDrawPageModel;
  PanelDrawEdge: Omit<PanelDrawEdge, 'node'> & { node: ResolversParentTypes['PanelDraw'] };
  DrawFilter: DrawFilter;
  PublicDrawRecord: RegisteredRecordModel;
  DrawVerification: DrawVerification;
  DrawInclusionProof: CandidateProofModel;
  StatisticsCount: StatisticsCount;
  SeatFigures: FiguresModel;
  Float: Scalars['Float']['output'];
  SeatStatisticsCell: CellModel;
  SeatStatistics: StatisticsModel;
  DrawFigures: FiguresModel;
  DrawStatisticsCell: CellModel;
  DrawStatistics: StatisticsModel;
  SessionFigures: FiguresModel;
  SessionStatisticsCell: CellModel;
  SessionStatistics: StatisticsModel;
  ConductFigures: FiguresModel;
  ConductStatisticsCell: CellModel;
  ConductStatistics: StatisticsModel;
  AssessmentFigures: FiguresModel;
  AssessmentStatisticsCell: CellModel;
  AssessmentStatistics: StatisticsModel;
  Query: Record<PropertyKey, never>;
  SubgraphEventInput: SubgraphEventInput;
  PlanSessionInput: PlanSessionInput;
  PlanSessionPayload: Omit<PlanSessionPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversParentTypes['EvaluationSession']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RescheduleSessionInput: RescheduleSessionInput;
  RescheduleSessionPayload: Omit<RescheduleSessionPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversParentTypes['EvaluationSession']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: Omit<CancelSessionPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversParentTypes['EvaluationSession']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: Omit<RecordAttendancePayload, 'seat' | 'refusal'> & { seat?: Maybe<ResolversParentTypes['Seat']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CloseSessionInput: CloseSessionInput;
  CloseSessionPayload: Omit<CloseSessionPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversParentTypes['EvaluationSession']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ApplicantInput: ApplicantInput;
  RegisterApplicantsInput: RegisterApplicantsInput;
  RegisterApplicantsPayload: Omit<RegisterApplicantsPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversParentTypes['EvaluationSession']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  WithdrawApplicantInput: WithdrawApplicantInput;
  WithdrawApplicantPayload: Omit<WithdrawApplicantPayload, 'applicant' | 'refusal'> & { applicant?: Maybe<ResolversParentTypes['Applicant']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SignPledgeInput: SignPledgeInput;
  SignPledgePayload: Omit<SignPledgePayload, 'seat' | 'refusal'> & { seat?: Maybe<ResolversParentTypes['Seat']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  TermInput: TermInput;
  TermAssessed: TermAssessedModel;
  FindingTold: ToldRuleFinding;
  AssessTermInput: AssessTermInput;
  AssessTermPayload: Omit<AssessTermPayload, 'assessment' | 'refusal'> & { assessment?: Maybe<ResolversParentTypes['TermAssessment']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CorrectTermAssessmentInput: CorrectTermAssessmentInput;
  CorrectTermAssessmentPayload: Omit<CorrectTermAssessmentPayload, 'assessment' | 'refusal'> & { assessment?: Maybe<ResolversParentTypes['TermAssessment']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReplyToNoticeInput: ReplyToNoticeInput;
  ReplyToNoticePayload: Omit<ReplyToNoticePayload, 'notice' | 'refusal'> & { notice?: Maybe<ResolversParentTypes['Notice']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RecordReplyInput: RecordReplyInput;
  RecordReplyPayload: Omit<RecordReplyPayload, 'seat' | 'refusal'> & { seat?: Maybe<ResolversParentTypes['Seat']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DeclareVacancyInput: DeclareVacancyInput;
  DeclareVacancyPayload: Omit<DeclareVacancyPayload, 'seat' | 'refusal'> & { seat?: Maybe<ResolversParentTypes['Seat']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SignInInput: SignInInput;
  SignInPayload: Omit<SignInPayload, 'seat' | 'refusal'> & { seat?: Maybe<ResolversParentTypes['Seat']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  TurnAwayInput: TurnAwayInput;
  TurnAwayPayload: Omit<TurnAwayPayload, 'seat' | 'refusal'> & { seat?: Maybe<ResolversParentTypes['Seat']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ScanConflictsInput: ScanConflictsInput;
  ScanConflictsPayload: Omit<ScanConflictsPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversParentTypes['EvaluationSession']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RecordPublicityInput: RecordPublicityInput;
  RecordPublicityPayload: Omit<RecordPublicityPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversParentTypes['EvaluationSession']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReportViolationInput: ReportViolationInput;
  ReportViolationPayload: Omit<ReportViolationPayload, 'report' | 'refusal'> & { report?: Maybe<ResolversParentTypes['ViolationReport']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DeclareRecusalInput: DeclareRecusalInput;
  DeclareRecusalPayload: Omit<DeclareRecusalPayload, 'recusal' | 'refusal'> & { recusal?: Maybe<ResolversParentTypes['Recusal']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  OrderRecusalInput: OrderRecusalInput;
  OrderRecusalPayload: Omit<OrderRecusalPayload, 'recusal' | 'refusal'> & { recusal?: Maybe<ResolversParentTypes['Recusal']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DismissRecusalInput: DismissRecusalInput;
  DismissRecusalPayload: Omit<DismissRecusalPayload, 'recusal' | 'refusal'> & { recusal?: Maybe<ResolversParentTypes['Recusal']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SignOpinionInput: SignOpinionInput;
  SignOpinionPayload: Omit<SignOpinionPayload, 'opinion' | 'refusal'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  OpenVoteInput: OpenVoteInput;
  OpenVotePayload: Omit<OpenVotePayload, 'vote' | 'refusal'> & { vote?: Maybe<ResolversParentTypes['Vote']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CastBallotInput: CastBallotInput;
  CastBallotPayload: Omit<CastBallotPayload, 'vote' | 'refusal'> & { vote?: Maybe<ResolversParentTypes['Vote']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CloseVoteInput: CloseVoteInput;
  CloseVotePayload: Omit<CloseVotePayload, 'vote' | 'refusal'> & { vote?: Maybe<ResolversParentTypes['Vote']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  PrepareDrawInput: PrepareDrawInput;
  PrepareDrawPayload: Omit<PrepareDrawPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversParentTypes['PanelDraw']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  CommitDrawShareInput: CommitDrawShareInput;
  CommitDrawSharePayload: Omit<CommitDrawSharePayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversParentTypes['PanelDraw']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  BeaconReferenceInput: BeaconReferenceInput;
  NameDrawBeaconInput: NameDrawBeaconInput;
  NameDrawBeaconPayload: Omit<NameDrawBeaconPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversParentTypes['PanelDraw']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SignOffDrawInput: SignOffDrawInput;
  SignOffDrawPayload: Omit<SignOffDrawPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversParentTypes['PanelDraw']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  EnterDrawBeaconInput: EnterDrawBeaconInput;
  EnterDrawBeaconPayload: Omit<EnterDrawBeaconPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversParentTypes['PanelDraw']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RevealDrawShareInput: RevealDrawShareInput;
  RevealDrawSharePayload: Omit<RevealDrawSharePayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversParentTypes['PanelDraw']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  VoidDrawInput: VoidDrawInput;
  VoidDrawPayload: Omit<VoidDrawPayload, 'draw' | 'refusal'> & { draw?: Maybe<ResolversParentTypes['PanelDraw']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  EarlyOpening: EarlyOpeningModel;
  RequestEarlyOpeningInput: RequestEarlyOpeningInput;
  RequestEarlyOpeningPayload: Omit<RequestEarlyOpeningPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversParentTypes['EvaluationSession']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ApproveEarlyOpeningInput: ApproveEarlyOpeningInput;
  ApproveEarlyOpeningPayload: Omit<ApproveEarlyOpeningPayload, 'session' | 'refusal'> & { session?: Maybe<ResolversParentTypes['EvaluationSession']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  Mutation: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
};

export type RowScopeDirectiveArgs = {
  readers: Array<Scalars['String']['input']>;
};

export type RowScopeDirectiveResolver<Result, Parent, ContextType = Context, Args = RowScopeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type RuleFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleFinding'] = ResolversParentTypes['RuleFinding']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['RuleSeverity'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RuleOutcome'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['RuleFinding']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProfessionalGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfessionalGroup'] = ResolversParentTypes['ProfessionalGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationSession'] = ResolversParentTypes['EvaluationSession'], FederationReferenceType extends FederationReferenceTypes['EvaluationSession'] = FederationReferenceTypes['EvaluationSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EvaluationSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['ExpertPool']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SessionStatus'], ParentType, ContextType>;
  meetingDays?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seatCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ProfessionalGroup']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['SeatConnection'], ParentType, ContextType, RequireFields<EvaluationSessionSeatsArgs, 'first'>>;
  draws?: Resolver<Maybe<ResolversTypes['PanelDrawConnection']>, ParentType, ContextType, RequireFields<EvaluationSessionDrawsArgs, 'first'>>;
  vacantPlaces?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  earlyOpenings?: Resolver<Array<ResolversTypes['EarlyOpening']>, ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['SessionBoard']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['RuleFinding']>, ParentType, ContextType>;
  panelFindings?: Resolver<Maybe<Array<ResolversTypes['RuleFinding']>>, ParentType, ContextType>;
  drawReadiness?: Resolver<Maybe<ResolversTypes['DrawReadinessAnswer']>, ParentType, ContextType, Partial<EvaluationSessionDrawReadinessArgs>>;
  publicity?: Resolver<Maybe<ResolversTypes['Publicity']>, ParentType, ContextType>;
  violationReports?: Resolver<ResolversTypes['ViolationReportConnection'], ParentType, ContextType, RequireFields<EvaluationSessionViolationReportsArgs, 'first'>>;
  applicants?: Resolver<ResolversTypes['ApplicantConnection'], ParentType, ContextType, RequireFields<EvaluationSessionApplicantsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionBoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionBoard'] = ResolversParentTypes['SessionBoard']> = {
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  awaiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacancies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noAnswer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  turnedAway?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trained?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quorumReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reservesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextReserveAvailable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DrawReadinessAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawReadinessAnswer'] = ResolversParentTypes['DrawReadinessAnswer']> = {
  readiness?: Resolver<Maybe<ResolversTypes['DrawReadiness']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DrawReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawReadiness'] = ResolversParentTypes['DrawReadiness']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excludedMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exclusions?: Resolver<Array<ResolversTypes['DrawExclusion']>, ParentType, ContextType>;
  feasiblePanels?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  piMin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  piMax?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['DrawLimit']>, ParentType, ContextType>;
  relaxations?: Resolver<Array<ResolversTypes['DrawRelaxation']>, ParentType, ContextType>;
  shortage?: Resolver<Maybe<ResolversTypes['DrawShortage']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['RuleFinding']>, ParentType, ContextType>;
};

export type DrawExclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawExclusion'] = ResolversParentTypes['DrawExclusion']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrawLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawLimit'] = ResolversParentTypes['DrawLimit']> = {
  limit?: Resolver<ResolversTypes['DrawLimitName'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  binds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DrawRelaxationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawRelaxation'] = ResolversParentTypes['DrawRelaxation']> = {
  limit?: Resolver<ResolversTypes['DrawLimitName'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrawShortageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawShortage'] = ResolversParentTypes['DrawShortage']> = {
  group?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat'], FederationReferenceType extends FederationReferenceTypes['Seat'] = FederationReferenceTypes['Seat']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Seat']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['EvaluationSession']>, ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['SeatOffice'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  draw?: Resolver<Maybe<ResolversTypes['PanelDraw']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['SeatOrigin'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SeatStatus'], ParentType, ContextType>;
  vacancyReason?: Resolver<Maybe<ResolversTypes['VacancyReason']>, ParentType, ContextType>;
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType>;
  signIn?: Resolver<Maybe<ResolversTypes['SignIn']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['EvaluationSession']>, ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeState'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answerDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<Array<ResolversTypes['NoticeAttempt']>, ParentType, ContextType>;
  replies?: Resolver<Array<ResolversTypes['NoticeReply']>, ParentType, ContextType>;
};

export type NoticeAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeAttempt'] = ResolversParentTypes['NoticeAttempt']> = {
  channel?: Resolver<ResolversTypes['AttemptChannel'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AttemptOutcome'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['AttemptFault']>, ParentType, ContextType>;
};

export type NoticeReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeReply'] = ResolversParentTypes['NoticeReply']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['ReplyAnswer'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ReplySource'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodeCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeCheck'] = ResolversParentTypes['CodeCheck']> = {
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PledgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pledge'] = ResolversParentTypes['Pledge']> = {
  textVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SignInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignIn'] = ResolversParentTypes['SignIn']> = {
  signedInAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  documentKind?: Resolver<ResolversTypes['IdentityDocument'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['RuleFinding']>, ParentType, ContextType>;
};

export type PublicityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publicity'] = ResolversParentTypes['Publicity']> = {
  firstDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['RuleFinding']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ViolationReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationReport'] = ResolversParentTypes['ViolationReport'], FederationReferenceType extends FederationReferenceTypes['ViolationReport'] = FederationReferenceTypes['ViolationReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ViolationReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViolationKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PledgeTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PledgeText'] = ResolversParentTypes['PledgeText']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Applicant'] = ResolversParentTypes['Applicant'], FederationReferenceType extends FederationReferenceTypes['Applicant'] = FederationReferenceTypes['Applicant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Applicant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitUscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rootUscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recusals?: Resolver<ResolversTypes['RecusalConnection'], ParentType, ContextType, RequireFields<ApplicantRecusalsArgs, 'first'>>;
  opinions?: Resolver<ResolversTypes['OpinionConnection'], ParentType, ContextType, RequireFields<ApplicantOpinionsArgs, 'first'>>;
  votes?: Resolver<Array<ResolversTypes['Vote']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConductCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductCase'] = ResolversParentTypes['ConductCase'], FederationReferenceType extends FederationReferenceTypes['ConductCase'] = FederationReferenceTypes['ConductCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConductCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConductKind'], ParentType, ContextType>;
  occasion?: Resolver<ResolversTypes['ConductOccasion'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['PoolMember']>, ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  violationReport?: Resolver<Maybe<ResolversTypes['ViolationReport']>, ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hearingEndsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConductCaseStatus'], ParentType, ContextType>;
  ruling?: Resolver<Maybe<ResolversTypes['ConductRuling']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appealEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appealGrounds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appealedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appealReasons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appealDecidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['ConductEffect']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConductCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductCaseConnection'] = ResolversParentTypes['ConductCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConductCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConductCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConductCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductCaseEdge'] = ResolversParentTypes['ConductCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConductCase'], ParentType, ContextType>;
};

export type ProposeConductCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeConductCasePayload'] = ResolversParentTypes['ProposeConductCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['ConductCase']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type StateOnCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateOnCasePayload'] = ResolversParentTypes['StateOnCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['ConductCase']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RuleOnCasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleOnCasePayload'] = ResolversParentTypes['RuleOnCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['ConductCase']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AppealRulingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppealRulingPayload'] = ResolversParentTypes['AppealRulingPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['ConductCase']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DecideAppealPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAppealPayload'] = ResolversParentTypes['DecideAppealPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['ConductCase']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TermEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermEvidence'] = ResolversParentTypes['TermEvidence']> = {
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  absent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unrecorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermAssessment'] = ResolversParentTypes['TermAssessment'], FederationReferenceType extends FederationReferenceTypes['TermAssessment'] = FederationReferenceTypes['TermAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TermAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['PoolMember']>, ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  termFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attitude?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discipline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['TermGrade'], ParentType, ContextType>;
  mayHeadGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['CommendationLetter']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['TermEvidence'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['RuleFinding']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  correctionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommendationLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationLetter'] = ResolversParentTypes['CommendationLetter'], FederationReferenceType extends FederationReferenceTypes['CommendationLetter'] = FederationReferenceTypes['CommendationLetter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommendationLetter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['TermAssessment']>, ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['RuleFinding']>, ParentType, ContextType>;
};

export type CommendationLetterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationLetterConnection'] = ResolversParentTypes['CommendationLetterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommendationLetterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CommendationLetter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommendationLetterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommendationLetterEdge'] = ResolversParentTypes['CommendationLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommendationLetter'], ParentType, ContextType>;
};

export type IssueCommendationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCommendationPayload'] = ResolversParentTypes['IssueCommendationPayload']> = {
  letter?: Resolver<Maybe<ResolversTypes['CommendationLetter']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DueTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueTerm'] = ResolversParentTypes['DueTerm']> = {
  member?: Resolver<Maybe<ResolversTypes['PoolMember']>, ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  termFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  exitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['TermEvidence'], ParentType, ContextType>;
};

export type AssessmentWorklistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentWorklist'] = ResolversParentTypes['AssessmentWorklist']> = {
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['DueTerm']>, ParentType, ContextType>;
};

export type PoolMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolMember'] = ResolversParentTypes['PoolMember'], FederationReferenceType extends FederationReferenceTypes['PoolMember'] = FederationReferenceTypes['PoolMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PoolMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  termAssessments?: Resolver<Maybe<ResolversTypes['TermAssessmentConnection']>, ParentType, ContextType, RequireFields<PoolMemberTermAssessmentsArgs, 'first'>>;
};

export type ExpertPoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertPool'] = ResolversParentTypes['ExpertPool'], FederationReferenceType extends FederationReferenceTypes['ExpertPool'] = FederationReferenceTypes['ExpertPool']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpertPool']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sessions?: Resolver<Maybe<ResolversTypes['EvaluationSessionConnection']>, ParentType, ContextType, RequireFields<ExpertPoolSessionsArgs, 'first'>>;
};

export type ExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expert'] = ResolversParentTypes['Expert'], FederationReferenceType extends FederationReferenceTypes['Expert'] = FederationReferenceTypes['Expert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Expert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['SeatConnection']>, ParentType, ContextType, RequireFields<ExpertSeatsArgs, 'first'>>;
  conductCases?: Resolver<Maybe<ResolversTypes['ConductCaseConnection']>, ParentType, ContextType, RequireFields<ExpertConductCasesArgs, 'first'>>;
  termAssessments?: Resolver<Maybe<ResolversTypes['TermAssessmentConnection']>, ParentType, ContextType, RequireFields<ExpertTermAssessmentsArgs, 'first'>>;
};

export type RecusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recusal'] = ResolversParentTypes['Recusal'], FederationReferenceType extends FederationReferenceTypes['Recusal'] = FederationReferenceTypes['Recusal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Recusal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  conflictType?: Resolver<ResolversTypes['ConflictType'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['RecusalOrigin'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecusalStatus'], ParentType, ContextType>;
  pinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opinion'] = ResolversParentTypes['Opinion'], FederationReferenceType extends FederationReferenceTypes['Opinion'] = FederationReferenceTypes['Opinion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Opinion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vote'] = ResolversParentTypes['Vote'], FederationReferenceType extends FederationReferenceTypes['Vote'] = FederationReferenceTypes['Vote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VoteStatus'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hasVoted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  yes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  no?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  abstain?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareOfPresent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['VoteOutcome']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['RuleFinding']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluationSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationSessionConnection'] = ResolversParentTypes['EvaluationSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvaluationSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EvaluationSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EvaluationSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvaluationSessionEdge'] = ResolversParentTypes['EvaluationSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvaluationSession'], ParentType, ContextType>;
};

export type SeatConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatConnection'] = ResolversParentTypes['SeatConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeatEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Seat']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SeatEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatEdge'] = ResolversParentTypes['SeatEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Seat'], ParentType, ContextType>;
};

export type ApplicantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantConnection'] = ResolversParentTypes['ApplicantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Applicant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApplicantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantEdge'] = ResolversParentTypes['ApplicantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Applicant'], ParentType, ContextType>;
};

export type TermAssessmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermAssessmentConnection'] = ResolversParentTypes['TermAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TermAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TermAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TermAssessmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermAssessmentEdge'] = ResolversParentTypes['TermAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TermAssessment'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type RecusalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecusalConnection'] = ResolversParentTypes['RecusalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecusalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Recusal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecusalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecusalEdge'] = ResolversParentTypes['RecusalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recusal'], ParentType, ContextType>;
};

export type OpinionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionConnection'] = ResolversParentTypes['OpinionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpinionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Opinion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpinionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpinionEdge'] = ResolversParentTypes['OpinionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Opinion'], ParentType, ContextType>;
};

export type ViolationReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationReportConnection'] = ResolversParentTypes['ViolationReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ViolationReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ViolationReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ViolationReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViolationReportEdge'] = ResolversParentTypes['ViolationReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ViolationReport'], ParentType, ContextType>;
};

export type DrawPartyStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawPartyState'] = ResolversParentTypes['DrawPartyState']> = {
  party?: Resolver<ResolversTypes['DrawParty'], ParentType, ContextType>;
  commitment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assisted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DrawBeaconResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawBeacon'] = ResolversParentTypes['DrawBeacon']> = {
  kind?: Resolver<ResolversTypes['BeaconKind'], ParentType, ContextType>;
  game?: Resolver<Maybe<ResolversTypes['LotteryGame']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  numbers?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  extra?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrawSignOffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawSignOff'] = ResolversParentTypes['DrawSignOff']> = {
  stage?: Resolver<ResolversTypes['SignOffStage'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['SignOffOpinion'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DrawIncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawIncident'] = ResolversParentTypes['DrawIncident']> = {
  kind?: Resolver<ResolversTypes['DrawIncidentKind'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['DrawParty'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExcludedByRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcludedByRule'] = ResolversParentTypes['ExcludedByRule']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelDrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelDraw'] = ResolversParentTypes['PanelDraw'], FederationReferenceType extends FederationReferenceTypes['PanelDraw'] = FederationReferenceTypes['PanelDraw']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PanelDraw']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['EvaluationSession']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DrawKind'], ParentType, ContextType>;
  follows?: Resolver<Maybe<ResolversTypes['PanelDraw']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DrawReason']>, ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DrawState'], ParentType, ContextType>;
  voidReason?: Resolver<Maybe<ResolversTypes['DrawVoidReason']>, ParentType, ContextType>;
  voidedBy?: Resolver<Maybe<ResolversTypes['DrawParty']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['DrawOutcome']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['DrawHash'], ParentType, ContextType>;
  inputHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  panelSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawnSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excluded?: Resolver<Array<ResolversTypes['ExcludedByRule']>, ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['FrozenConditions'], ParentType, ContextType>;
  feasible?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  piMin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  piMax?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chairDegenerate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  commitBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revealBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  preparedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revealedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  drawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  voidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['DrawPartyState']>, ParentType, ContextType>;
  beacon?: Resolver<ResolversTypes['DrawBeacon'], ParentType, ContextType>;
  signOffs?: Resolver<Array<ResolversTypes['DrawSignOff']>, ParentType, ContextType>;
  supervisorOf?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<Array<ResolversTypes['DrawIncident']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['SeatConnection'], ParentType, ContextType, RequireFields<PanelDrawSeatsArgs, 'first'>>;
  recordHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousRecordHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicRecord?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FrozenConditionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrozenConditions'] = ResolversParentTypes['FrozenConditions']> = {
  limits?: Resolver<Array<ResolversTypes['FrozenLimit']>, ParentType, ContextType>;
  unitConflicts?: Resolver<ResolversTypes['UnitConflict'], ParentType, ContextType>;
};

export type FrozenLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrozenLimit'] = ResolversParentTypes['FrozenLimit']> = {
  limit?: Resolver<ResolversTypes['DrawLimitName'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PanelDrawConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelDrawConnection'] = ResolversParentTypes['PanelDrawConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PanelDrawEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PanelDraw']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PanelDrawEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PanelDrawEdge'] = ResolversParentTypes['PanelDrawEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PanelDraw'], ParentType, ContextType>;
};

export type PublicDrawRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicDrawRecord'] = ResolversParentTypes['PublicDrawRecord']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DrawVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawVerification'] = ResolversParentTypes['DrawVerification']> = {
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrawInclusionProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawInclusionProof'] = ResolversParentTypes['DrawInclusionProof']> = {
  candidate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatisticsCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsCount'] = ResolversParentTypes['StatisticsCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pooled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatFigures'] = ResolversParentTypes['SeatFigures']> = {
  called?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  experts?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  attended?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  absent?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  attendanceShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pledged?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  pledgeShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  returnShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fromReserve?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  fromSupplementaryDraw?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  vacated?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  declined?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  declineShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withoutCause?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  unanswered?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  noAnswerShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  untrained?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  medianReplyHours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  participationGini?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SeatStatisticsCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatStatisticsCell'] = ResolversParentTypes['SeatStatisticsCell']> = {
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['ExpertPool']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CommitteeLevel']>, ParentType, ContextType>;
  seriesNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['SeatOffice']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['SeatOrigin']>, ParentType, ContextType>;
  seatStatus?: Resolver<Maybe<ResolversTypes['SeatStatus']>, ParentType, ContextType>;
  vacancyReason?: Resolver<Maybe<ResolversTypes['VacancyReason']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  pooled?: Resolver<Array<ResolversTypes['SeatDimension']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['SeatFigures'], ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['SeatFigures']>, ParentType, ContextType>;
};

export type SeatStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatStatistics'] = ResolversParentTypes['SeatStatistics']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  compiledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallestClass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SeatFigures'], ParentType, ContextType>;
  comparedTotal?: Resolver<Maybe<ResolversTypes['SeatFigures']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['SeatStatisticsCell']>, ParentType, ContextType>;
};

export type DrawFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawFigures'] = ResolversParentTypes['DrawFigures']> = {
  draws?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  underWay?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  withoutPanel?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  voided?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  voidShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  redraws?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  redrawShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  supplementary?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  supplementaryShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  supervised?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  supervisedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withIncident?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
};

export type DrawStatisticsCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawStatisticsCell'] = ResolversParentTypes['DrawStatisticsCell']> = {
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['ExpertPool']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CommitteeLevel']>, ParentType, ContextType>;
  seriesNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DrawKind']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DrawReason']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DrawState']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['DrawOutcome']>, ParentType, ContextType>;
  voidReason?: Resolver<Maybe<ResolversTypes['DrawVoidReason']>, ParentType, ContextType>;
  pooled?: Resolver<Array<ResolversTypes['DrawDimension']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['DrawFigures'], ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['DrawFigures']>, ParentType, ContextType>;
};

export type DrawStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawStatistics'] = ResolversParentTypes['DrawStatistics']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  compiledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallestClass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DrawFigures'], ParentType, ContextType>;
  comparedTotal?: Resolver<Maybe<ResolversTypes['DrawFigures']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['DrawStatisticsCell']>, ParentType, ContextType>;
};

export type SessionFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionFigures'] = ResolversParentTypes['SessionFigures']> = {
  sessions?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  cancelled?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  publicised?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  publicityShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withoutQuorum?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  applicants?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  quorumFailures?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  quorumFailureShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  decided?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  passShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recusals?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  recusalsDeclared?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  recusalsOrdered?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  recusalsFound?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  recusalFoundShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hintsDismissed?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
};

export type SessionStatisticsCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionStatisticsCell'] = ResolversParentTypes['SessionStatisticsCell']> = {
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['ExpertPool']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CommitteeLevel']>, ParentType, ContextType>;
  seriesNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sessionStatus?: Resolver<Maybe<ResolversTypes['SessionStatus']>, ParentType, ContextType>;
  pooled?: Resolver<Array<ResolversTypes['SessionDimension']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['SessionFigures'], ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['SessionFigures']>, ParentType, ContextType>;
};

export type SessionStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionStatistics'] = ResolversParentTypes['SessionStatistics']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  compiledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallestClass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SessionFigures'], ParentType, ContextType>;
  comparedTotal?: Resolver<Maybe<ResolversTypes['SessionFigures']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['SessionStatisticsCell']>, ParentType, ContextType>;
};

export type ConductFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductFigures'] = ResolversParentTypes['ConductFigures']> = {
  cases?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  ruled?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  unruled?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  against?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  againstShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  appealed?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  appealShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upheld?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  overturned?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  medianDaysToRuling?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ConductStatisticsCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductStatisticsCell'] = ResolversParentTypes['ConductStatisticsCell']> = {
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['ExpertPool']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ConductKind']>, ParentType, ContextType>;
  occasion?: Resolver<Maybe<ResolversTypes['ConductOccasion']>, ParentType, ContextType>;
  caseStatus?: Resolver<Maybe<ResolversTypes['ConductCaseStatus']>, ParentType, ContextType>;
  ruling?: Resolver<Maybe<ResolversTypes['ConductRuling']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['ConductEffect']>, ParentType, ContextType>;
  pooled?: Resolver<Array<ResolversTypes['ConductDimension']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ConductFigures'], ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['ConductFigures']>, ParentType, ContextType>;
};

export type ConductStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConductStatistics'] = ResolversParentTypes['ConductStatistics']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  compiledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallestClass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ConductFigures'], ParentType, ContextType>;
  comparedTotal?: Resolver<Maybe<ResolversTypes['ConductFigures']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['ConductStatisticsCell']>, ParentType, ContextType>;
};

export type AssessmentFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentFigures'] = ResolversParentTypes['AssessmentFigures']> = {
  assessments?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  experts?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  excellent?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  competent?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  basicallyCompetent?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  notCompetent?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  excellentShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notCompetentShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  corrected?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
};

export type AssessmentStatisticsCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentStatisticsCell'] = ResolversParentTypes['AssessmentStatisticsCell']> = {
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['ExpertPool']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['TermGrade']>, ParentType, ContextType>;
  pooled?: Resolver<Array<ResolversTypes['AssessmentDimension']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['AssessmentFigures'], ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['AssessmentFigures']>, ParentType, ContextType>;
};

export type AssessmentStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentStatistics'] = ResolversParentTypes['AssessmentStatistics']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  compiledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallestClass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['AssessmentFigures'], ParentType, ContextType>;
  comparedTotal?: Resolver<Maybe<ResolversTypes['AssessmentFigures']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['AssessmentStatisticsCell']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  session?: Resolver<Maybe<ResolversTypes['EvaluationSession']>, ParentType, ContextType, RequireFields<QuerySessionArgs, 'id'>>;
  sessions?: Resolver<Maybe<ResolversTypes['EvaluationSessionConnection']>, ParentType, ContextType, RequireFields<QuerySessionsArgs, 'first'>>;
  draw?: Resolver<Maybe<ResolversTypes['PanelDraw']>, ParentType, ContextType, RequireFields<QueryDrawArgs, 'id'>>;
  draws?: Resolver<Maybe<ResolversTypes['PanelDrawConnection']>, ParentType, ContextType, RequireFields<QueryDrawsArgs, 'first'>>;
  publicDrawRecord?: Resolver<Maybe<ResolversTypes['PublicDrawRecord']>, ParentType, ContextType, RequireFields<QueryPublicDrawRecordArgs, 'id'>>;
  verifyDraw?: Resolver<Maybe<ResolversTypes['DrawVerification']>, ParentType, ContextType, RequireFields<QueryVerifyDrawArgs, 'id'>>;
  inclusionProof?: Resolver<Maybe<ResolversTypes['DrawInclusionProof']>, ParentType, ContextType, RequireFields<QueryInclusionProofArgs, 'drawId'>>;
  notices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  verifyNotice?: Resolver<Maybe<ResolversTypes['CodeCheck']>, ParentType, ContextType, RequireFields<QueryVerifyNoticeArgs, 'code'>>;
  pledgeText?: Resolver<Maybe<ResolversTypes['PledgeText']>, ParentType, ContextType>;
  conductCase?: Resolver<Maybe<ResolversTypes['ConductCase']>, ParentType, ContextType, RequireFields<QueryConductCaseArgs, 'id'>>;
  conductCases?: Resolver<Maybe<ResolversTypes['ConductCaseConnection']>, ParentType, ContextType, RequireFields<QueryConductCasesArgs, 'first'>>;
  termAssessment?: Resolver<Maybe<ResolversTypes['TermAssessment']>, ParentType, ContextType, RequireFields<QueryTermAssessmentArgs, 'id'>>;
  termAssessments?: Resolver<Maybe<ResolversTypes['TermAssessmentConnection']>, ParentType, ContextType, RequireFields<QueryTermAssessmentsArgs, 'first'>>;
  commendationLetter?: Resolver<Maybe<ResolversTypes['CommendationLetter']>, ParentType, ContextType, RequireFields<QueryCommendationLetterArgs, 'id'>>;
  commendationLetters?: Resolver<Maybe<ResolversTypes['CommendationLetterConnection']>, ParentType, ContextType, RequireFields<QueryCommendationLettersArgs, 'first'>>;
  recuperationList?: Resolver<Maybe<ResolversTypes['TermAssessmentConnection']>, ParentType, ContextType, RequireFields<QueryRecuperationListArgs, 'year' | 'first'>>;
  assessmentWorklist?: Resolver<Maybe<ResolversTypes['AssessmentWorklist']>, ParentType, ContextType, RequireFields<QueryAssessmentWorklistArgs, 'pool' | 'first'>>;
  termsAssessed?: Resolver<Maybe<Array<ResolversTypes['TermAssessed']>>, ParentType, ContextType, RequireFields<QueryTermsAssessedArgs, 'terms'>>;
  seatStatistics?: Resolver<Maybe<ResolversTypes['SeatStatistics']>, ParentType, ContextType, RequireFields<QuerySeatStatisticsArgs, 'groupBy'>>;
  drawStatistics?: Resolver<Maybe<ResolversTypes['DrawStatistics']>, ParentType, ContextType, RequireFields<QueryDrawStatisticsArgs, 'groupBy'>>;
  sessionStatistics?: Resolver<Maybe<ResolversTypes['SessionStatistics']>, ParentType, ContextType, RequireFields<QuerySessionStatisticsArgs, 'groupBy'>>;
  conductStatistics?: Resolver<Maybe<ResolversTypes['ConductStatistics']>, ParentType, ContextType, RequireFields<QueryConductStatisticsArgs, 'groupBy'>>;
  assessmentStatistics?: Resolver<Maybe<ResolversTypes['AssessmentStatistics']>, ParentType, ContextType, RequireFields<QueryAssessmentStatisticsArgs, 'groupBy'>>;
};

export type PlanSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanSessionPayload'] = ResolversParentTypes['PlanSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['EvaluationSession']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RescheduleSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleSessionPayload'] = ResolversParentTypes['RescheduleSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['EvaluationSession']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CancelSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelSessionPayload'] = ResolversParentTypes['CancelSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['EvaluationSession']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAttendancePayload'] = ResolversParentTypes['RecordAttendancePayload']> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CloseSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSessionPayload'] = ResolversParentTypes['CloseSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['EvaluationSession']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RegisterApplicantsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterApplicantsPayload'] = ResolversParentTypes['RegisterApplicantsPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['EvaluationSession']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type WithdrawApplicantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawApplicantPayload'] = ResolversParentTypes['WithdrawApplicantPayload']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SignPledgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignPledgePayload'] = ResolversParentTypes['SignPledgePayload']> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TermAssessedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermAssessed'] = ResolversParentTypes['TermAssessed']> = {
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  termFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['TermGrade']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['FindingTold'], ParentType, ContextType>;
};

export type FindingToldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingTold'] = ResolversParentTypes['FindingTold']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['RuleSeverity'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RuleOutcome'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessTermPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessTermPayload'] = ResolversParentTypes['AssessTermPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['TermAssessment']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CorrectTermAssessmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectTermAssessmentPayload'] = ResolversParentTypes['CorrectTermAssessmentPayload']> = {
  assessment?: Resolver<Maybe<ResolversTypes['TermAssessment']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReplyToNoticePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyToNoticePayload'] = ResolversParentTypes['ReplyToNoticePayload']> = {
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordReplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReplyPayload'] = ResolversParentTypes['RecordReplyPayload']> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DeclareVacancyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareVacancyPayload'] = ResolversParentTypes['DeclareVacancyPayload']> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TurnAwayPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TurnAwayPayload'] = ResolversParentTypes['TurnAwayPayload']> = {
  seat?: Resolver<Maybe<ResolversTypes['Seat']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ScanConflictsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScanConflictsPayload'] = ResolversParentTypes['ScanConflictsPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['EvaluationSession']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordPublicityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPublicityPayload'] = ResolversParentTypes['RecordPublicityPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['EvaluationSession']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReportViolationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportViolationPayload'] = ResolversParentTypes['ReportViolationPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['ViolationReport']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DeclareRecusalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareRecusalPayload'] = ResolversParentTypes['DeclareRecusalPayload']> = {
  recusal?: Resolver<Maybe<ResolversTypes['Recusal']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type OrderRecusalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRecusalPayload'] = ResolversParentTypes['OrderRecusalPayload']> = {
  recusal?: Resolver<Maybe<ResolversTypes['Recusal']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DismissRecusalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissRecusalPayload'] = ResolversParentTypes['DismissRecusalPayload']> = {
  recusal?: Resolver<Maybe<ResolversTypes['Recusal']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SignOpinionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOpinionPayload'] = ResolversParentTypes['SignOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type OpenVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenVotePayload'] = ResolversParentTypes['OpenVotePayload']> = {
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CastBallotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CastBallotPayload'] = ResolversParentTypes['CastBallotPayload']> = {
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CloseVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseVotePayload'] = ResolversParentTypes['CloseVotePayload']> = {
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PrepareDrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareDrawPayload'] = ResolversParentTypes['PrepareDrawPayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['PanelDraw']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CommitDrawSharePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitDrawSharePayload'] = ResolversParentTypes['CommitDrawSharePayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['PanelDraw']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type NameDrawBeaconPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameDrawBeaconPayload'] = ResolversParentTypes['NameDrawBeaconPayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['PanelDraw']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SignOffDrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOffDrawPayload'] = ResolversParentTypes['SignOffDrawPayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['PanelDraw']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EnterDrawBeaconPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterDrawBeaconPayload'] = ResolversParentTypes['EnterDrawBeaconPayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['PanelDraw']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RevealDrawSharePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealDrawSharePayload'] = ResolversParentTypes['RevealDrawSharePayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['PanelDraw']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type VoidDrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidDrawPayload'] = ResolversParentTypes['VoidDrawPayload']> = {
  draw?: Resolver<Maybe<ResolversTypes['PanelDraw']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EarlyOpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlyOpening'] = ResolversParentTypes['EarlyOpening']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RequestEarlyOpeningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEarlyOpeningPayload'] = ResolversParentTypes['RequestEarlyOpeningPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['EvaluationSession']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ApproveEarlyOpeningPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveEarlyOpeningPayload'] = ResolversParentTypes['ApproveEarlyOpeningPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['EvaluationSession']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  planSession?: Resolver<Maybe<ResolversTypes['PlanSessionPayload']>, ParentType, ContextType, RequireFields<MutationPlanSessionArgs, 'input'>>;
  rescheduleSession?: Resolver<Maybe<ResolversTypes['RescheduleSessionPayload']>, ParentType, ContextType, RequireFields<MutationRescheduleSessionArgs, 'input'>>;
  cancelSession?: Resolver<Maybe<ResolversTypes['CancelSessionPayload']>, ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'input'>>;
  recordAttendance?: Resolver<Maybe<ResolversTypes['RecordAttendancePayload']>, ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  closeSession?: Resolver<Maybe<ResolversTypes['CloseSessionPayload']>, ParentType, ContextType, RequireFields<MutationCloseSessionArgs, 'input'>>;
  replyToNotice?: Resolver<Maybe<ResolversTypes['ReplyToNoticePayload']>, ParentType, ContextType, RequireFields<MutationReplyToNoticeArgs, 'input'>>;
  recordReply?: Resolver<Maybe<ResolversTypes['RecordReplyPayload']>, ParentType, ContextType, RequireFields<MutationRecordReplyArgs, 'input'>>;
  declareVacancy?: Resolver<Maybe<ResolversTypes['DeclareVacancyPayload']>, ParentType, ContextType, RequireFields<MutationDeclareVacancyArgs, 'input'>>;
  registerApplicants?: Resolver<Maybe<ResolversTypes['RegisterApplicantsPayload']>, ParentType, ContextType, RequireFields<MutationRegisterApplicantsArgs, 'input'>>;
  withdrawApplicant?: Resolver<Maybe<ResolversTypes['WithdrawApplicantPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawApplicantArgs, 'input'>>;
  signPledge?: Resolver<Maybe<ResolversTypes['SignPledgePayload']>, ParentType, ContextType, RequireFields<MutationSignPledgeArgs, 'input'>>;
  signIn?: Resolver<Maybe<ResolversTypes['SignInPayload']>, ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  turnAway?: Resolver<Maybe<ResolversTypes['TurnAwayPayload']>, ParentType, ContextType, RequireFields<MutationTurnAwayArgs, 'input'>>;
  scanConflicts?: Resolver<Maybe<ResolversTypes['ScanConflictsPayload']>, ParentType, ContextType, RequireFields<MutationScanConflictsArgs, 'input'>>;
  recordPublicity?: Resolver<Maybe<ResolversTypes['RecordPublicityPayload']>, ParentType, ContextType, RequireFields<MutationRecordPublicityArgs, 'input'>>;
  reportViolation?: Resolver<Maybe<ResolversTypes['ReportViolationPayload']>, ParentType, ContextType, RequireFields<MutationReportViolationArgs, 'input'>>;
  declareRecusal?: Resolver<Maybe<ResolversTypes['DeclareRecusalPayload']>, ParentType, ContextType, RequireFields<MutationDeclareRecusalArgs, 'input'>>;
  orderRecusal?: Resolver<Maybe<ResolversTypes['OrderRecusalPayload']>, ParentType, ContextType, RequireFields<MutationOrderRecusalArgs, 'input'>>;
  dismissRecusal?: Resolver<Maybe<ResolversTypes['DismissRecusalPayload']>, ParentType, ContextType, RequireFields<MutationDismissRecusalArgs, 'input'>>;
  signOpinion?: Resolver<Maybe<ResolversTypes['SignOpinionPayload']>, ParentType, ContextType, RequireFields<MutationSignOpinionArgs, 'input'>>;
  openVote?: Resolver<Maybe<ResolversTypes['OpenVotePayload']>, ParentType, ContextType, RequireFields<MutationOpenVoteArgs, 'input'>>;
  castBallot?: Resolver<Maybe<ResolversTypes['CastBallotPayload']>, ParentType, ContextType, RequireFields<MutationCastBallotArgs, 'input'>>;
  closeVote?: Resolver<Maybe<ResolversTypes['CloseVotePayload']>, ParentType, ContextType, RequireFields<MutationCloseVoteArgs, 'input'>>;
  prepareDraw?: Resolver<Maybe<ResolversTypes['PrepareDrawPayload']>, ParentType, ContextType, RequireFields<MutationPrepareDrawArgs, 'input'>>;
  commitDrawShare?: Resolver<Maybe<ResolversTypes['CommitDrawSharePayload']>, ParentType, ContextType, RequireFields<MutationCommitDrawShareArgs, 'input'>>;
  nameDrawBeacon?: Resolver<Maybe<ResolversTypes['NameDrawBeaconPayload']>, ParentType, ContextType, RequireFields<MutationNameDrawBeaconArgs, 'input'>>;
  signOffDraw?: Resolver<Maybe<ResolversTypes['SignOffDrawPayload']>, ParentType, ContextType, RequireFields<MutationSignOffDrawArgs, 'input'>>;
  enterDrawBeacon?: Resolver<Maybe<ResolversTypes['EnterDrawBeaconPayload']>, ParentType, ContextType, RequireFields<MutationEnterDrawBeaconArgs, 'input'>>;
  revealDrawShare?: Resolver<Maybe<ResolversTypes['RevealDrawSharePayload']>, ParentType, ContextType, RequireFields<MutationRevealDrawShareArgs, 'input'>>;
  voidDraw?: Resolver<Maybe<ResolversTypes['VoidDrawPayload']>, ParentType, ContextType, RequireFields<MutationVoidDrawArgs, 'input'>>;
  requestEarlyOpening?: Resolver<Maybe<ResolversTypes['RequestEarlyOpeningPayload']>, ParentType, ContextType, RequireFields<MutationRequestEarlyOpeningArgs, 'input'>>;
  approveEarlyOpening?: Resolver<Maybe<ResolversTypes['ApproveEarlyOpeningPayload']>, ParentType, ContextType, RequireFields<MutationApproveEarlyOpeningArgs, 'input'>>;
  receiveEvents?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationReceiveEventsArgs, 'events'>>;
  proposeConductCase?: Resolver<Maybe<ResolversTypes['ProposeConductCasePayload']>, ParentType, ContextType, RequireFields<MutationProposeConductCaseArgs, 'input'>>;
  stateOnCase?: Resolver<Maybe<ResolversTypes['StateOnCasePayload']>, ParentType, ContextType, RequireFields<MutationStateOnCaseArgs, 'input'>>;
  ruleOnCase?: Resolver<Maybe<ResolversTypes['RuleOnCasePayload']>, ParentType, ContextType, RequireFields<MutationRuleOnCaseArgs, 'input'>>;
  appealRuling?: Resolver<Maybe<ResolversTypes['AppealRulingPayload']>, ParentType, ContextType, RequireFields<MutationAppealRulingArgs, 'input'>>;
  decideAppeal?: Resolver<Maybe<ResolversTypes['DecideAppealPayload']>, ParentType, ContextType, RequireFields<MutationDecideAppealArgs, 'input'>>;
  assessTerm?: Resolver<Maybe<ResolversTypes['AssessTermPayload']>, ParentType, ContextType, RequireFields<MutationAssessTermArgs, 'input'>>;
  correctTermAssessment?: Resolver<Maybe<ResolversTypes['CorrectTermAssessmentPayload']>, ParentType, ContextType, RequireFields<MutationCorrectTermAssessmentArgs, 'input'>>;
  issueCommendation?: Resolver<Maybe<ResolversTypes['IssueCommendationPayload']>, ParentType, ContextType, RequireFields<MutationIssueCommendationArgs, 'input'>>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  RuleFinding?: RuleFindingResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProfessionalGroup?: ProfessionalGroupResolvers<ContextType>;
  EvaluationSession?: EvaluationSessionResolvers<ContextType>;
  SessionBoard?: SessionBoardResolvers<ContextType>;
  DrawReadinessAnswer?: DrawReadinessAnswerResolvers<ContextType>;
  DrawReadiness?: DrawReadinessResolvers<ContextType>;
  DrawExclusion?: DrawExclusionResolvers<ContextType>;
  DrawLimit?: DrawLimitResolvers<ContextType>;
  DrawRelaxation?: DrawRelaxationResolvers<ContextType>;
  DrawShortage?: DrawShortageResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeAttempt?: NoticeAttemptResolvers<ContextType>;
  NoticeReply?: NoticeReplyResolvers<ContextType>;
  CodeCheck?: CodeCheckResolvers<ContextType>;
  Pledge?: PledgeResolvers<ContextType>;
  SignIn?: SignInResolvers<ContextType>;
  Publicity?: PublicityResolvers<ContextType>;
  ViolationReport?: ViolationReportResolvers<ContextType>;
  PledgeText?: PledgeTextResolvers<ContextType>;
  Applicant?: ApplicantResolvers<ContextType>;
  ConductCase?: ConductCaseResolvers<ContextType>;
  ConductCaseConnection?: ConductCaseConnectionResolvers<ContextType>;
  ConductCaseEdge?: ConductCaseEdgeResolvers<ContextType>;
  ProposeConductCasePayload?: ProposeConductCasePayloadResolvers<ContextType>;
  StateOnCasePayload?: StateOnCasePayloadResolvers<ContextType>;
  RuleOnCasePayload?: RuleOnCasePayloadResolvers<ContextType>;
  AppealRulingPayload?: AppealRulingPayloadResolvers<ContextType>;
  DecideAppealPayload?: DecideAppealPayloadResolvers<ContextType>;
  TermEvidence?: TermEvidenceResolvers<ContextType>;
  TermAssessment?: TermAssessmentResolvers<ContextType>;
  CommendationLetter?: CommendationLetterResolvers<ContextType>;
  CommendationLetterConnection?: CommendationLetterConnectionResolvers<ContextType>;
  CommendationLetterEdge?: CommendationLetterEdgeResolvers<ContextType>;
  IssueCommendationPayload?: IssueCommendationPayloadResolvers<ContextType>;
  DueTerm?: DueTermResolvers<ContextType>;
  AssessmentWorklist?: AssessmentWorklistResolvers<ContextType>;
  PoolMember?: PoolMemberResolvers<ContextType>;
  ExpertPool?: ExpertPoolResolvers<ContextType>;
  Expert?: ExpertResolvers<ContextType>;
  Recusal?: RecusalResolvers<ContextType>;
  Opinion?: OpinionResolvers<ContextType>;
  Vote?: VoteResolvers<ContextType>;
  EvaluationSessionConnection?: EvaluationSessionConnectionResolvers<ContextType>;
  EvaluationSessionEdge?: EvaluationSessionEdgeResolvers<ContextType>;
  SeatConnection?: SeatConnectionResolvers<ContextType>;
  SeatEdge?: SeatEdgeResolvers<ContextType>;
  ApplicantConnection?: ApplicantConnectionResolvers<ContextType>;
  ApplicantEdge?: ApplicantEdgeResolvers<ContextType>;
  TermAssessmentConnection?: TermAssessmentConnectionResolvers<ContextType>;
  TermAssessmentEdge?: TermAssessmentEdgeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  RecusalConnection?: RecusalConnectionResolvers<ContextType>;
  RecusalEdge?: RecusalEdgeResolvers<ContextType>;
  OpinionConnection?: OpinionConnectionResolvers<ContextType>;
  OpinionEdge?: OpinionEdgeResolvers<ContextType>;
  ViolationReportConnection?: ViolationReportConnectionResolvers<ContextType>;
  ViolationReportEdge?: ViolationReportEdgeResolvers<ContextType>;
  DrawPartyState?: DrawPartyStateResolvers<ContextType>;
  DrawBeacon?: DrawBeaconResolvers<ContextType>;
  DrawSignOff?: DrawSignOffResolvers<ContextType>;
  DrawIncident?: DrawIncidentResolvers<ContextType>;
  ExcludedByRule?: ExcludedByRuleResolvers<ContextType>;
  PanelDraw?: PanelDrawResolvers<ContextType>;
  FrozenConditions?: FrozenConditionsResolvers<ContextType>;
  FrozenLimit?: FrozenLimitResolvers<ContextType>;
  PanelDrawConnection?: PanelDrawConnectionResolvers<ContextType>;
  PanelDrawEdge?: PanelDrawEdgeResolvers<ContextType>;
  PublicDrawRecord?: PublicDrawRecordResolvers<ContextType>;
  DrawVerification?: DrawVerificationResolvers<ContextType>;
  DrawInclusionProof?: DrawInclusionProofResolvers<ContextType>;
  StatisticsCount?: StatisticsCountResolvers<ContextType>;
  SeatFigures?: SeatFiguresResolvers<ContextType>;
  SeatStatisticsCell?: SeatStatisticsCellResolvers<ContextType>;
  SeatStatistics?: SeatStatisticsResolvers<ContextType>;
  DrawFigures?: DrawFiguresResolvers<ContextType>;
  DrawStatisticsCell?: DrawStatisticsCellResolvers<ContextType>;
  DrawStatistics?: DrawStatisticsResolvers<ContextType>;
  SessionFigures?: SessionFiguresResolvers<ContextType>;
  SessionStatisticsCell?: SessionStatisticsCellResolvers<ContextType>;
  SessionStatistics?: SessionStatisticsResolvers<ContextType>;
  ConductFigures?: ConductFiguresResolvers<ContextType>;
  ConductStatisticsCell?: ConductStatisticsCellResolvers<ContextType>;
  ConductStatistics?: ConductStatisticsResolvers<ContextType>;
  AssessmentFigures?: AssessmentFiguresResolvers<ContextType>;
  AssessmentStatisticsCell?: AssessmentStatisticsCellResolvers<ContextType>;
  AssessmentStatistics?: AssessmentStatisticsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  PlanSessionPayload?: PlanSessionPayloadResolvers<ContextType>;
  RescheduleSessionPayload?: RescheduleSessionPayloadResolvers<ContextType>;
  CancelSessionPayload?: CancelSessionPayloadResolvers<ContextType>;
  RecordAttendancePayload?: RecordAttendancePayloadResolvers<ContextType>;
  CloseSessionPayload?: CloseSessionPayloadResolvers<ContextType>;
  RegisterApplicantsPayload?: RegisterApplicantsPayloadResolvers<ContextType>;
  WithdrawApplicantPayload?: WithdrawApplicantPayloadResolvers<ContextType>;
  SignPledgePayload?: SignPledgePayloadResolvers<ContextType>;
  TermAssessed?: TermAssessedResolvers<ContextType>;
  FindingTold?: FindingToldResolvers<ContextType>;
  AssessTermPayload?: AssessTermPayloadResolvers<ContextType>;
  CorrectTermAssessmentPayload?: CorrectTermAssessmentPayloadResolvers<ContextType>;
  ReplyToNoticePayload?: ReplyToNoticePayloadResolvers<ContextType>;
  RecordReplyPayload?: RecordReplyPayloadResolvers<ContextType>;
  DeclareVacancyPayload?: DeclareVacancyPayloadResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  TurnAwayPayload?: TurnAwayPayloadResolvers<ContextType>;
  ScanConflictsPayload?: ScanConflictsPayloadResolvers<ContextType>;
  RecordPublicityPayload?: RecordPublicityPayloadResolvers<ContextType>;
  ReportViolationPayload?: ReportViolationPayloadResolvers<ContextType>;
  DeclareRecusalPayload?: DeclareRecusalPayloadResolvers<ContextType>;
  OrderRecusalPayload?: OrderRecusalPayloadResolvers<ContextType>;
  DismissRecusalPayload?: DismissRecusalPayloadResolvers<ContextType>;
  SignOpinionPayload?: SignOpinionPayloadResolvers<ContextType>;
  OpenVotePayload?: OpenVotePayloadResolvers<ContextType>;
  CastBallotPayload?: CastBallotPayloadResolvers<ContextType>;
  CloseVotePayload?: CloseVotePayloadResolvers<ContextType>;
  PrepareDrawPayload?: PrepareDrawPayloadResolvers<ContextType>;
  CommitDrawSharePayload?: CommitDrawSharePayloadResolvers<ContextType>;
  NameDrawBeaconPayload?: NameDrawBeaconPayloadResolvers<ContextType>;
  SignOffDrawPayload?: SignOffDrawPayloadResolvers<ContextType>;
  EnterDrawBeaconPayload?: EnterDrawBeaconPayloadResolvers<ContextType>;
  RevealDrawSharePayload?: RevealDrawSharePayloadResolvers<ContextType>;
  VoidDrawPayload?: VoidDrawPayloadResolvers<ContextType>;
  EarlyOpening?: EarlyOpeningResolvers<ContextType>;
  RequestEarlyOpeningPayload?: RequestEarlyOpeningPayloadResolvers<ContextType>;
  ApproveEarlyOpeningPayload?: ApproveEarlyOpeningPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  rowScope?: RowScopeDirectiveResolver<any, any, ContextType>;
};
