import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Caller as CallerModel } from '../../shared/identity/Caller';
import type { RuleFinding as RuleFindingRow } from '../../shared/rule';
import type { RefusalAnswer as RefusalAnswerModel } from '../../shared/answerRefusals';
import type { Division as DivisionRow } from '../domain/reference/divisions';
import type { Authority as AuthorityRow } from '../domain/reference/authorities';
import type { TitleSeries as TitleSeriesRow } from '../domain/reference/titleSeries';
import type { OrganisingUnit as OrganisingUnitRow } from '../domain/OrganisingUnit';
import type { ReviewCommittee as ReviewCommitteeRow, SizeAdjustment as SizeAdjustmentRow } from '../domain/ReviewCommittee';
import type { ProfessionalGroup as ProfessionalGroupRow } from '../domain/ProfessionalGroup';
import type { RecordedCompetence as RecordedCompetenceModel } from '../domain/RecordedCompetence';
import type { RequiredConsent as RequiredConsentRow } from '../domain/CompetenceInput';
import type { ExpertPool as ExpertPoolRow, ExpertPool as ExpertPoolModel } from '../domain/ExpertPool';
import type { PoolMember as PoolMemberRow } from '../domain/PoolMember';
import type { SocialApplication as SocialApplicationRow, ApplicationStep as ApplicationStepRow } from '../domain/SocialApplication';
import type { Consent as ConsentRow } from '../domain/Consent';
import type { Filing as FilingRow } from '../domain/Filing';
import type { RosterEntry as RosterEntryRow } from '../domain/RosterEntry';
import type { Waiver as WaiverRow } from '../domain/Waiver';
import type { SharingView as SharingViewModel } from '../domain/SharingView';
import type { PoolForSession as PoolForSessionRow } from '../usecases/poolsForSessions';
import type { PoolForDraw as PoolForDrawRow } from '../domain/PoolForDraw';
import type { Expert as ExpertRow } from '../domain/Expert';
import type { Statistics as StatisticsModel, Cell as CellModel, Figures as FiguresModel } from '../../shared/statistics/Subject';
import type { AuthorityPage as AuthorityPageModel, OrganisingUnitPage as OrganisingUnitPageModel, ReviewCommitteePage as ReviewCommitteePageModel, ExpertPoolPage as ExpertPoolPageModel, PoolMemberPage as PoolMemberPageModel, SocialApplicationPage as SocialApplicationPageModel, ConsentPage as ConsentPageModel, FilingPage as FilingPageModel, RosterEntryPage as RosterEntryPageModel } from './pages';
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

/** What a caller is (角色). Bound by the token to one authority, unit, expert or employer. */
export type CallerRole =
  /** 核准备案部门: sees the pools that it may file. */
  | 'FILING_AUTHORITY'
  /** 同意部门: sees the pools that ask for its consent. */
  | 'CONSENTING_DEPARTMENT'
  /** 组建单位: sees its own committees, pools and filings. */
  | 'ORGANISING_UNIT'
  /** 纪检监督: sees the sessions of pools filed with its authority. */
  | 'DISCIPLINE_SUPERVISOR'
  /** 评审专家: sees the own record. */
  | 'EXPERT'
  /** 用人单位: forwards applications of its staff. */
  | 'EMPLOYER'
  /** 部委驾驶舱: sees aggregates. */
  | 'MINISTRY'
  /** 合作机构: sees the partner contract. */
  | 'PARTNER_AGENCY'
  /** Another subgraph. */
  | 'SERVICE';

/** Kinds of filing authority (核准备案部门), T一(二). */
export type AuthorityKind =
  /** 市职改办 */
  | 'REFORM_OFFICE'
  /** 区县职改办 */
  | 'DISTRICT'
  /** 功能区职改办: acts as a district authority without a GB/T 2260 code. */
  | 'FUNCTIONAL_ZONE'
  /** 市级行业主管部门 */
  | 'INDUSTRY_DEPARTMENT';

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

/** Level of a professional title (职称层级). */
export type TitleLevel =
  /** 正高级 */
  | 'SENIOR'
  /** 副高级 */
  | 'ASSOCIATE'
  /** 中级 */
  | 'INTERMEDIATE'
  /** 助理级(初级) */
  | 'ASSISTANT'
  /** 员级(初级) */
  | 'TECHNICIAN';

/** Kinds of organising unit (组建单位), T一(二). */
export type OrganiserKind =
  /** 区县组建 */
  | 'DISTRICT'
  /** 市级部门 */
  | 'MUNICIPAL_DEPARTMENT'
  /** 市级(市属)单位 */
  | 'MUNICIPAL_UNIT'
  /** 自主评审的单位 */
  | 'AUTONOMOUS'
  /** 中央在渝单位: outside the notice's table, ruled by hand. */
  | 'CENTRAL';

/** What a committee is built for (评委会组建范围), T二(七). */
export type CommitteeAudience =
  /** 一般 */
  | 'GENERAL'
  /** 面向社会组建 */
  | 'SOCIETY'
  /** 面向非公有制单位组建 */
  | 'NON_PUBLIC_UNITS';

/** How a member came into a pool (入库途径), T三. */
export type MemberSource =
  /** 组建单位推荐, T三(一) */
  | 'RECOMMENDED'
  /** 社会公开遴选, T三(二) */
  | 'SOCIAL'
  /** 核准部门认定, T三(三) */
  | 'DESIGNATED';

/** Where a membership stands (入库状态). */
export type MemberStatus =
  /** Named, but no filing with this member has been approved yet. */
  | 'PROPOSED'
  /** In the pool by an approved filing. */
  | 'ADMITTED'
  /** Left the pool, with reason and date (退出). */
  | 'ENDED';

/** Office of a member in the committee (评委会职务). */
export type MemberOffice =
  /** 主任委员 */
  | 'CHAIR'
  /** 副主任委员 */
  | 'VICE_CHAIR'
  /** 委员 */
  | 'MEMBER';

/** Why a membership ended (退出原因), T一(一). */
export type ExitReason =
  /** 任期届满 */
  | 'TERM_ENDED'
  /** 本人申请 */
  | 'OWN_REQUEST'
  /** 不符合条件 */
  | 'NO_LONGER_ELIGIBLE'
  /** 取消评审专家资格, T五(五) */
  | 'DISQUALIFIED'
  /** 组建单位调整 */
  | 'ORGANISER_ADJUSTMENT'
  /** 去世 */
  | 'DECEASED';

/** Where a filing stands (备案状态). */
export type FilingStatus =
  /** 草稿 */
  | 'DRAFT'
  /** 已提交: the roster is frozen. */
  | 'SUBMITTED'
  /** 已核准: valid from its first to its last day. */
  | 'APPROVED'
  /** 退回 */
  | 'RETURNED'
  /** 撤回 */
  | 'WITHDRAWN'
  /** 届满: approved once, its last day has passed (R-05). */
  | 'EXPIRED';

/** Where a pool stands (专家库状态). */
export type PoolStatus =
  /** 从未核准 */
  | 'NEVER_FILED'
  /** 有效 */
  | 'VALID'
  /** 有效, 180 日内届满 */
  | 'EXPIRING'
  /** 届满, 应当重新核准备案 */
  | 'EXPIRED';

/** What a filing authority does with a submission (核准决定). */
export type FilingDecision =
  /** 核准备案 */
  | 'APPROVE'
  /** 退回 */
  | 'RETURN';

/** Which leg of the consent chain (同意环节), T一(二). */
export type ConsentLeg =
  /** 组建单位主管部门 */
  | 'SUPERIOR'
  /** 市级行业主管部门 */
  | 'INDUSTRY'
  /** 区县职改部门 */
  | 'DISTRICT';

/** Where an ask for a consent, a waiver or a sharing stands. */
export type RequestStatus =
  /** 待决定 */
  | 'REQUESTED'
  /** 同意 */
  | 'GRANTED'
  /** 不同意 */
  | 'REFUSED'
  /** 终止 */
  | 'ENDED';

/** Where an application stands (社会遴选进度), T三(二). */
export type ApplicationStatus =
  /** 本人申请 */
  | 'APPLIED'
  /** 用人单位推荐 */
  | 'FORWARDED'
  /** 逐级审核 */
  | 'REVIEWED'
  /** 共同评选 */
  | 'SELECTED'
  /** 核准部门确定 */
  | 'CONFIRMED'
  /** 未通过 */
  | 'REJECTED'
  /** 本人撤回 */
  | 'WITHDRAWN';

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

/** An administrative division of Chongqing (GB/T 2260), with its dates. Public reference data. */
export type Division = {
  __typename?: 'Division';
  /** Six digits; null where the official list has none yet (两江新区). */
  code: Maybe<Scalars['String']['output']>;
  /** 区县名称 */
  name: Scalars['String']['output'];
  /** First day of the division. */
  validFrom: Scalars['Date']['output'];
  /** Last day; null while it exists. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** Name of the division that took over. */
  successor: Maybe<Scalars['String']['output']>;
};

/** A filing authority (核准备案部门), T一(二). Public reference data: any caller may read it. */
export type Authority = {
  __typename?: 'Authority';
  /** Stable and readable: `cq-reform-office`, `district-500103`, `dept-education`. */
  id: Scalars['ID']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** Which row of the clause it acts under. */
  kind: AuthorityKind;
  /** Its division; null for municipal offices. */
  division: Maybe<Division>;
  /** First day it acts; null when older than the notice. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day it acts; null while it does. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** Who answers for its filings after that day. */
  successor: Maybe<Authority>;
};

/** A title series (职称系列), one of 27. Public reference data. */
export type TitleSeries = {
  __typename?: 'TitleSeries';
  /** 1 to 27, the order of the national list. */
  no: Scalars['Int']['output'];
  /** 系列名称 */
  name: Scalars['String']['output'];
  /** Names of its levels. */
  levels: Array<TitleSeriesLevel>;
};

/** A level of a series with the names in use (层级名称). */
export type TitleSeriesLevel = {
  __typename?: 'TitleSeriesLevel';
  /** 层级 */
  level: TitleLevel;
  /** Names, the usual one first. */
  names: Array<Scalars['String']['output']>;
};

/** Who is asking, as this graph understood the token. Readable by the caller alone. */
export type Viewer = {
  __typename?: 'Viewer';
  /** 角色 */
  role: CallerRole;
  /** The token's subject. */
  subject: Scalars['String']['output'];
  /** The authority of an authority, a department or a supervisor. */
  authority: Maybe<Authority>;
  /** The unit of an organiser. */
  unit: Maybe<OrganisingUnit>;
  /** The record of an expert. */
  expert: Maybe<Expert>;
};

/** A unit that builds review committees (组建单位). Readers: itself, authorities that file a pool of it or registered it. */
export type OrganisingUnit = {
  __typename?: 'OrganisingUnit';
  /** Opaque, `unit_…`. */
  id: Scalars['ID']['output'];
  /** 单位名称 */
  name: Scalars['String']['output'];
  /** 统一社会信用代码 (GB 32100). */
  uscc: Scalars['String']['output'];
  /** Which row of T一(二) it falls under. */
  kind: OrganiserKind;
  /** 区县 of a district unit, or where an autonomous unit is seated. */
  district: Maybe<Authority>;
  /** 市级行业主管部门, if one manages it. */
  industryDepartment: Maybe<Authority>;
  /** 主管部门 of an autonomous unit, if it has one. */
  superior: Maybe<Authority>;
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

/** A review committee (评审委员会): a lineage that survives every re-filing. Readers: its organiser, its filing authority, departments asked for consent, the authority's supervisor. */
export type ReviewCommittee = {
  __typename?: 'ReviewCommittee';
  /** Opaque, `cmte_…`. */
  id: Scalars['ID']['output'];
  /** Human code, unique in the city. */
  code: Scalars['String']['output'];
  /** 评委会名称 */
  name: Scalars['String']['output'];
  /** 级别, T二(五). */
  level: CommitteeLevel;
  /** 职称系列: exactly one (R-01). */
  series: TitleSeries;
  /** 专业, when the committee is built for a specialty and not for the whole series. */
  specialty: Maybe<Scalars['String']['output']>;
  /** 跨行业: legal, and different from cross-series. */
  crossIndustry: Scalars['Boolean']['output'];
  /** Whom it is built for. */
  audience: CommitteeAudience;
  /** 执行评委人数 (R-12, R-13). */
  seats: Scalars['Int']['output'];
  /** Professional groups; their seats add up to the committee's. */
  groups: Array<ProfessionalGroup>;
  /** Applicants expected in a year (R-09). */
  expectedApplicants: Maybe<Scalars['Int']['output']>;
  /** Set by the authority when 5× applies whatever the numbers (R-09). */
  largeScale: Scalars['Boolean']['output'];
  /** A smaller executive number agreed by the HR department of the same level (R-12). */
  sizeAdjustment: Maybe<SizeAdjustment>;
  /** 组建单位 */
  organisingUnit: Maybe<OrganisingUnit>;
  /** 核准备案部门 */
  filingAuthority: Authority;
  /** Who files it and by which clause, as decided at registration. */
  competence: CompetentAuthority;
  /** The committee's pool. */
  pool: Maybe<ExpertPool>;
  /** Registered on. */
  registeredOn: Scalars['Date']['output'];
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
};

/** A smaller executive number, agreed (人数调整), T三. */
export type SizeAdjustment = {
  __typename?: 'SizeAdjustment';
  /** Smallest number agreed. */
  seatsAtLeast: Scalars['Int']['output'];
  /** Reason given. */
  reason: Scalars['String']['output'];
  /** Agreed on. */
  agreedOn: Scalars['Date']['output'];
};

/** Who files a pool, and by which clause (备案权限), T一(二). */
export type CompetentAuthority = {
  __typename?: 'CompetentAuthority';
  /** Null when the table has no row and the municipal office must rule. */
  authority: Maybe<Authority>;
  /** The clause, `T一(二)`. */
  clause: Scalars['String']['output'];
  /** Row of the decision table in docs/rules.md. */
  row: Scalars['String']['output'];
  /** In the caller's language. */
  reason: Scalars['String']['output'];
  /** Whether 市职改办 must rule by hand. */
  manualRuling: Scalars['Boolean']['output'];
  /** Remarks such as `SELF_FILING`. */
  flags: Array<Scalars['String']['output']>;
  /** Who gets a copy. */
  copyTo: Array<Authority>;
  /** Consents that must come first (R-07). */
  requiredConsents: Array<RequiredConsent>;
};

/** A consent that must come before the filing (同意), T一(二). */
export type RequiredConsent = {
  __typename?: 'RequiredConsent';
  /** Which leg. */
  leg: ConsentLeg;
  /** Whose consents satisfy the leg, one of them. */
  anyOf: Array<Authority>;
};

/** An expert pool (评委会专家库), T一. Readers: the authority that may file it, its organiser, departments asked for consent, the authority's supervisor. */
export type ExpertPool = {
  __typename?: 'ExpertPool';
  /** Opaque, `pool_…`. */
  id: Scalars['ID']['output'];
  /** Human code, unique in the city. */
  code: Scalars['String']['output'];
  /** 专家库名称 */
  name: Scalars['String']['output'];
  /** 评委会 */
  committee: Maybe<ReviewCommittee>;
  /** 核准备案部门 */
  filingAuthority: Authority;
  /** 组建单位 */
  organisingUnit: Maybe<OrganisingUnit>;
  /** Where it stands today. */
  status: PoolStatus;
  /** Days to the last day when fewer than 180, 90 or 30 are left: the mark that was passed. */
  expiryWarning: Maybe<Scalars['Int']['output']>;
  /** Whether experts may apply by themselves (社会遴选), T三(二). */
  openToApplications: Scalars['Boolean']['output'];
  /** Members, in order of surname. Readers: organiser and filing authority; a department sees the members it consents to. */
  members: PoolMemberConnection;
  /** The approved filing in force, or the last one that was. */
  currentFiling: Maybe<Filing>;
  /** All filings of the lineage, newest first. */
  filings: FilingConnection;
  /** Every rule for the roster as it is: what an open filing would submit today, else everybody in the pool. Readers: organiser and filing authority. */
  findings: Maybe<Array<RuleFinding>>;
  /** Agreements with other pools of the series (R-55). Readers: organiser and filing authority. */
  sharings: Array<SharingAgreement>;
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
};


/** An expert pool (评委会专家库), T一. Readers: the authority that may file it, its organiser, departments asked for consent, the authority's supervisor. */
export type ExpertPoolMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PoolMemberFilter>;
};


/** An expert pool (评委会专家库), T一. Readers: the authority that may file it, its organiser, departments asked for consent, the authority's supervisor. */
export type ExpertPoolFilingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** Plain facts of a pool for somebody who may not open it: a sharing partner, or a member (专家库概要). */
export type PoolFacts = {
  __typename?: 'PoolFacts';
  /** 专家库名称 */
  name: Scalars['String']['output'];
  /** 职称系列 */
  series: TitleSeries;
  /** 级别 */
  level: CommitteeLevel;
  /** 核准备案部门 */
  filingAuthorityName: Scalars['String']['output'];
};

/** Membership of an expert in a pool (入库专家). Readers: organiser, filing authority, departments asked for consent, and the expert. */
export type PoolMember = {
  __typename?: 'PoolMember';
  /** Opaque, `member_…`. */
  id: Scalars['ID']['output'];
  /** 专家库; null for the expert, who sees `appointedTo`. */
  pool: Maybe<ExpertPool>;
  /** Plain facts of the pool. */
  appointedTo: PoolFacts;
  /** 专家; null for a department, which consents to titles and numbers. */
  expert: Maybe<Expert>;
  /** 入库途径 */
  source: MemberSource;
  /** 职务 */
  office: MemberOffice;
  /** 党政机关领导 recommended as chair or vice-chair (R-27). */
  leader: Scalars['Boolean']['output'];
  /** Professional experience of a leader (R-27). Readers: organiser, filing authority, the expert. */
  fieldExperience: Maybe<Scalars['String']['output']>;
  /** Professional group, by its id. */
  group: Maybe<Scalars['ID']['output']>;
  /** Title series with which the expert was admitted. */
  titleSeries: TitleSeries;
  /** Title level with which the expert was admitted. */
  titleLevel: TitleLevel;
  /** Where it stands. */
  status: MemberStatus;
  /** First day of the term (聘期). */
  termFrom: Maybe<Scalars['Date']['output']>;
  /** Last day of the term. */
  termTo: Maybe<Scalars['Date']['output']>;
  /** Date of the decision that admitted. */
  admittedOn: Maybe<Scalars['Date']['output']>;
  /** Renewals (续聘), the latest last, each with the term assessment that it rests on (R-67). Readers: organiser, filing authority, the expert. */
  renewals: Array<Renewal>;
  /** Why it ended. */
  exitReason: Maybe<ExitReason>;
  /** When it ended. */
  exitedOn: Maybe<Scalars['Date']['output']>;
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
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

/** A renewal of a membership (续聘), T五(六). Who may read the membership and its assessment. */
export type Renewal = {
  __typename?: 'Renewal';
  /** When the organiser renewed. */
  on: Scalars['Date']['output'];
  /** First day of the term that was assessed. */
  termFrom: Scalars['Date']['output'];
  /** Grade of the assessment then (考核等次). */
  grade: TermGrade;
};

/** A filing of a pool: one version of its roster, with all findings (核准备案). Readers: organiser, filing authority, departments asked for consent. */
export type Filing = {
  __typename?: 'Filing';
  /** Opaque, `filing_…`. */
  id: Scalars['ID']['output'];
  /** 专家库 */
  pool: Maybe<ExpertPool>;
  /** Number in the pool's lineage, from 1. */
  ordinal: Scalars['Int']['output'];
  /** Where it stands today. */
  status: FilingStatus;
  /** The authority in charge now. */
  filingAuthority: Authority;
  /** The authority that it was filed with, when a successor answers now. */
  filedWith: Authority;
  /** SHA-256 of the frozen roster in canonical JSON. */
  rosterHash: Maybe<Scalars['String']['output']>;
  /** How many members the frozen roster has. */
  rosterSize: Maybe<Scalars['Int']['output']>;
  /** The frozen roster. Readers: organiser and filing authority. */
  roster: RosterEntryConnection;
  /** Findings stored at submission; the decision's own findings once it is decided. Readers: organiser and filing authority. */
  findings: Array<RuleFinding>;
  /** Rule set that produced the findings. */
  ruleSet: Maybe<Scalars['String']['output']>;
  /** Waivers asked for this filing (R-08 and others in principle). */
  waivers: Array<Waiver>;
  /** Consents asked for this filing (R-07). */
  consents: Array<Consent>;
  /** When it was submitted. */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was decided. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Reasons of a return. */
  returnReasons: Array<Scalars['String']['output']>;
  /** First day of validity (R-04). */
  firstDay: Maybe<Scalars['Date']['output']>;
  /** Last day of validity, inclusive (R-04). */
  lastDay: Maybe<Scalars['Date']['output']>;
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
};


/** A filing of a pool: one version of its roster, with all findings (核准备案). Readers: organiser, filing authority, departments asked for consent. */
export type FilingRosterArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** One line of a frozen roster (备案名册). */
export type RosterEntry = {
  __typename?: 'RosterEntry';
  /** The membership it froze. */
  member: Maybe<PoolMember>;
  /** 专家 */
  expert: Maybe<Expert>;
  /** 入库途径 */
  source: MemberSource;
  /** 系列 at submission. */
  titleSeries: TitleSeries;
  /** 层级 at submission. */
  titleLevel: TitleLevel;
};

/** A consent in the chain of an autonomous unit (同意), R-07. Readers: organiser, filing authority, the department itself. */
export type Consent = {
  __typename?: 'Consent';
  /** Opaque, `consent_…`. */
  id: Scalars['ID']['output'];
  /** 备案 */
  filing: Maybe<Filing>;
  /** Which leg of the chain. */
  leg: ConsentLeg;
  /** 同意部门 */
  department: Authority;
  /** The roster that the consent is bound to. */
  rosterHash: Scalars['String']['output'];
  /** Where it stands. */
  status: RequestStatus;
  /** Decided on. */
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** Reason given. */
  reason: Maybe<Scalars['String']['output']>;
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
};

/** A waiver of an in-principle rule (原则上条款的放宽). Readers: organiser and filing authority. */
export type Waiver = {
  __typename?: 'Waiver';
  /** Opaque, `waiver_…`. */
  id: Scalars['ID']['output'];
  /** 备案 */
  filing: Maybe<Filing>;
  /** The rule waived. */
  rule: Scalars['ID']['output'];
  /** The person it is asked for; null when it is for the pool. */
  member: Maybe<PoolMember>;
  /** Reason asked with. */
  reason: Scalars['String']['output'];
  /** Evidence: a document number or file reference. */
  evidence: Scalars['String']['output'];
  /** Where it stands. */
  status: RequestStatus;
  /** Last day it counts. */
  expiresOn: Scalars['Date']['output'];
  /** Decided on. */
  decidedOn: Maybe<Scalars['Date']['output']>;
  /** Reason of the decision. */
  decisionReason: Maybe<Scalars['String']['output']>;
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
};

/** An expert's own application to join a pool (社会遴选申请), T三(二). Readers: the expert, the employer, the organiser, the filing authority. */
export type SocialApplication = {
  __typename?: 'SocialApplication';
  /** Opaque, `appl_…`. */
  id: Scalars['ID']['output'];
  /** Plain facts of the pool applied for. */
  appliesTo: PoolFacts;
  /** 专家库; null for the expert and the employer. */
  pool: Maybe<ExpertPool>;
  /** 专家 */
  expert: Maybe<Expert>;
  /** Own statement. */
  statement: Scalars['String']['output'];
  /** Where it stands. */
  status: ApplicationStatus;
  /** What has happened, in order. */
  steps: Array<ApplicationStep>;
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
};

/** One step of an application (审核环节), R-14. */
export type ApplicationStep = {
  __typename?: 'ApplicationStep';
  /** The step reached. */
  status: ApplicationStatus;
  /** Role that took it. */
  by: CallerRole;
  /** Civil date. */
  on: Scalars['Date']['output'];
  /** Remark. */
  note: Maybe<Scalars['String']['output']>;
};

/** An agreement of two pools of one series to share experts (专家共享), R-55. Readers: both organisers and both filing authorities; the other side as plain facts. */
export type SharingAgreement = {
  __typename?: 'SharingAgreement';
  /** Opaque, `sharing_…`. */
  id: Scalars['ID']['output'];
  /** The other pool. */
  otherSide: PoolFacts;
  /** Whether the caller's side proposed it. */
  proposedByUs: Scalars['Boolean']['output'];
  /** Where it stands. */
  status: RequestStatus;
  /** Proposed on. */
  proposedOn: Scalars['Date']['output'];
  /** Agreed on. */
  agreedOn: Maybe<Scalars['Date']['output']>;
  /** Last day. */
  endsOn: Scalars['Date']['output'];
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
};

/** A review expert (评审专家). Readers: authorities and organisers of a pool or a registration with this person, a supervisor once the session is open, the expert. Personal fields are masked. */
export type Expert = {
  __typename?: 'Expert';
  /** Opaque, `expert_…`. */
  id: Scalars['ID']['output'];
  /** Memberships that the caller may see, newest first. */
  memberships: Maybe<PoolMemberConnection>;
};


/** A review expert (评审专家). Readers: authorities and organisers of a pool or a registration with this person, a supervisor once the session is open, the expert. Personal fields are masked. */
export type ExpertMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** Page of authorities. */
export type AuthorityConnection = {
  __typename?: 'AuthorityConnection';
  /** Edges in order. */
  edges: Array<AuthorityEdge>;
  /** The nodes of the edges. */
  nodes: Array<Authority>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An authority in a page. */
export type AuthorityEdge = {
  __typename?: 'AuthorityEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The authority. */
  node: Authority;
};

/** Page of organising units. */
export type OrganisingUnitConnection = {
  __typename?: 'OrganisingUnitConnection';
  /** Edges in order. */
  edges: Array<OrganisingUnitEdge>;
  /** The nodes of the edges. */
  nodes: Array<OrganisingUnit>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A unit in a page. */
export type OrganisingUnitEdge = {
  __typename?: 'OrganisingUnitEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The unit. */
  node: OrganisingUnit;
};

/** Page of committees. */
export type ReviewCommitteeConnection = {
  __typename?: 'ReviewCommitteeConnection';
  /** Edges in order. */
  edges: Array<ReviewCommitteeEdge>;
  /** The nodes of the edges. */
  nodes: Array<ReviewCommittee>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A committee in a page. */
export type ReviewCommitteeEdge = {
  __typename?: 'ReviewCommitteeEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The committee. */
  node: ReviewCommittee;
};

/** Page of pools. */
export type ExpertPoolConnection = {
  __typename?: 'ExpertPoolConnection';
  /** Edges in order. */
  edges: Array<ExpertPoolEdge>;
  /** The nodes of the edges. */
  nodes: Array<ExpertPool>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A pool in a page. */
export type ExpertPoolEdge = {
  __typename?: 'ExpertPoolEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The pool. */
  node: ExpertPool;
};

/** Page of members. */
export type PoolMemberConnection = {
  __typename?: 'PoolMemberConnection';
  /** Edges in order. */
  edges: Array<PoolMemberEdge>;
  /** The nodes of the edges. */
  nodes: Array<PoolMember>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A member in a page. */
export type PoolMemberEdge = {
  __typename?: 'PoolMemberEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: PoolMember;
};

/** Page of filings. */
export type FilingConnection = {
  __typename?: 'FilingConnection';
  /** Edges in order. */
  edges: Array<FilingEdge>;
  /** The nodes of the edges. */
  nodes: Array<Filing>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A filing in a page. */
export type FilingEdge = {
  __typename?: 'FilingEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The filing. */
  node: Filing;
};

/** Page of roster lines. */
export type RosterEntryConnection = {
  __typename?: 'RosterEntryConnection';
  /** Edges in order. */
  edges: Array<RosterEntryEdge>;
  /** The nodes of the edges. */
  nodes: Array<RosterEntry>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the roster has. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A roster line in a page. */
export type RosterEntryEdge = {
  __typename?: 'RosterEntryEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: RosterEntry;
};

/** Page of applications. */
export type SocialApplicationConnection = {
  __typename?: 'SocialApplicationConnection';
  /** Edges in order. */
  edges: Array<SocialApplicationEdge>;
  /** The nodes of the edges. */
  nodes: Array<SocialApplication>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An application in a page. */
export type SocialApplicationEdge = {
  __typename?: 'SocialApplicationEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The application. */
  node: SocialApplication;
};

/** Page of consents. */
export type ConsentConnection = {
  __typename?: 'ConsentConnection';
  /** Edges in order. */
  edges: Array<ConsentEdge>;
  /** The nodes of the edges. */
  nodes: Array<Consent>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** A consent in a page. */
export type ConsentEdge = {
  __typename?: 'ConsentEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The consent. */
  node: Consent;
};

/** Which members to list. */
export type PoolMemberFilter = {
  /** Only these states. */
  status?: InputMaybe<Array<MemberStatus>>;
  /** Only these routes. */
  source?: InputMaybe<Array<MemberSource>>;
  /** Only these title levels. */
  titleLevel?: InputMaybe<Array<TitleLevel>>;
};

/** Which pools to list; the same for pools and their aggregates. */
export type PoolFilter = {
  /** Only these levels. */
  level?: InputMaybe<Array<CommitteeLevel>>;
  /** Only these series, by number. */
  seriesNo?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Only these authorities; others than the caller's give nothing. */
  filingAuthority?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these organisers. */
  organisingUnit?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these states today. */
  status?: InputMaybe<Array<PoolStatus>>;
  /** Whose current filing ends on this day or before (R-05). */
  lastDayUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Name or code begins with. */
  nameStartsWith?: InputMaybe<Scalars['String']['input']>;
};

/** How to sort pools. */
export type PoolOrder =
  /** By code. */
  | 'CODE'
  /** By the last day of the current filing, soonest first; pools never filed come before all. */
  | 'LAST_DAY'
  /** Newest first. */
  | 'NEWEST';

/** Which filings to list. */
export type FilingFilter = {
  /** Only these states. */
  status?: InputMaybe<Array<FilingStatus>>;
  /** Only of this pool. */
  pool?: InputMaybe<Scalars['ID']['input']>;
  /** Last day on or before (R-05). */
  lastDayUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What decides who files a pool, T一(二). */
export type CompetentAuthorityInput = {
  /** 级别 */
  level: CommitteeLevel;
  /** 组建单位类别 */
  organiserKind: OrganiserKind;
  /** District or zone authority of the organiser, `district-500103`. */
  district?: InputMaybe<Scalars['ID']['input']>;
  /** 市级行业主管部门 of the organiser. */
  industryDepartment?: InputMaybe<Scalars['ID']['input']>;
  /** 主管部门 of an autonomous unit. */
  superior?: InputMaybe<Scalars['ID']['input']>;
  /** 跨行业 */
  crossIndustry: Scalars['Boolean']['input'];
  /** 市级登记: whether a private autonomous firm is registered with the municipality. */
  municipallyRegistered: Scalars['Boolean']['input'];
  /** 职称系列, by number. */
  seriesNo?: InputMaybe<Scalars['Int']['input']>;
  /** The day to decide for; today when absent. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** How many rows (人数或件数). Readers who see no rows are told of classes of at least 5, so `count` is a lower bound for them. */
export type StatisticsCount = {
  __typename?: 'StatisticsCount';
  /** At least so many. */
  count: Scalars['Int']['output'];
  /** Of which is not told whether they belong here: the number lies between `count` and `count + pooled`. 0 for whoever reads the rows. */
  pooled: Scalars['Int']['output'];
};

/** What figures about pools are grouped by (统计维度). */
export type PoolDimension =
  /** 评委会层级 */
  | 'LEVEL'
  /** 职称系列 */
  | 'SERIES'
  /** 核准备案部门 */
  | 'AUTHORITY'
  /** 区县 of the filing authority, by its code or key; MUNICIPAL for those that file for the whole city */
  | 'DISTRICT'
  /** 组建单位. Not told to MINISTRY. */
  | 'UNIT'
  /** 组建单位类别. Not told to MINISTRY. */
  | 'UNIT_KIND'
  /** 备案状态 */
  | 'STATUS'
  /** 面向对象. Not told to MINISTRY. */
  | 'AUDIENCE'
  /** 组建年度: the year in which the committee was registered */
  | 'YEAR';

/** Figures about pools (专家库统计指标). */
export type PoolFigures = {
  __typename?: 'PoolFigures';
  /** 专家库数 */
  pools: Maybe<StatisticsCount>;
  /** 备案有效, R-04 */
  valid: Maybe<StatisticsCount>;
  /** 180 日内届满, R-05 */
  expiring: Maybe<StatisticsCount>;
  /** 备案届满, R-05 */
  expired: Maybe<StatisticsCount>;
  /** 从未核准 */
  neverFiled: Maybe<StatisticsCount>;
  /** 开放社会遴选, T三(二). Not told to MINISTRY. */
  openToApplications: Maybe<StatisticsCount>;
  /** 人数不足执行评委 3 倍, R-08. FILING_AUTHORITY and ORGANISING_UNIT. */
  underThreeTimes: Maybe<StatisticsCount>;
  /** 应达 5 倍而不足, R-09. FILING_AUTHORITY and ORGANISING_UNIT. */
  underFiveTimes: Maybe<StatisticsCount>;
  /** 专家共享, R-55. FILING_AUTHORITY and ORGANISING_UNIT. */
  shared: Maybe<StatisticsCount>;
  /** 有生效的放宽. FILING_AUTHORITY and ORGANISING_UNIT. */
  waived: Maybe<StatisticsCount>;
};

/** Figures of the pools that share some values (统计单元). */
export type PoolStatisticsCell = {
  __typename?: 'PoolStatisticsCell';
  /** 评委会层级; null when it is not grouped by, not known or not told. */
  level: Maybe<CommitteeLevel>;
  /** 职称系列, by number; null when it is not grouped by, not known or not told. */
  seriesNo: Maybe<Scalars['Int']['output']>;
  /** 核准备案部门; null when it is not grouped by, not known or not told. */
  authority: Maybe<Authority>;
  /** 区县; null when it is not grouped by, not known or not told. */
  district: Maybe<Scalars['String']['output']>;
  /** 组建单位; null when it is not grouped by, not known or not told. */
  unit: Maybe<OrganisingUnit>;
  /** 组建单位类别; null when it is not grouped by, not known or not told. */
  unitKind: Maybe<OrganiserKind>;
  /** 备案状态; null when it is not grouped by, not known or not told. */
  status: Maybe<PoolStatus>;
  /** 面向对象; null when it is not grouped by, not known or not told. */
  audience: Maybe<CommitteeAudience>;
  /** 组建年度; null when it is not grouped by, not known or not told. */
  year: Maybe<Scalars['Int']['output']>;
  /** OTHER: dimensions asked for whose value is not told, because fewer than 5 would stand alone. Empty for whoever reads the rows. */
  pooled: Array<PoolDimension>;
  /** The figures. */
  figures: PoolFigures;
  /** The figures of the year compared with; null when none was asked for. */
  compared: Maybe<PoolFigures>;
};

/** Figures about pools (专家库统计). FILING_AUTHORITY, ORGANISING_UNIT, DISCIPLINE_SUPERVISOR: of the pools that they see. MINISTRY: of its division, in classes of at least 5. Everybody else: of no pools. */
export type PoolStatistics = {
  __typename?: 'PoolStatistics';
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
  /** Pools of which is not told whether the filter means them. */
  leftOut: Scalars['Int']['output'];
  /** All that the filter means. */
  total: PoolFigures;
  /** The same of the year compared with. */
  comparedTotal: Maybe<PoolFigures>;
  /** By the dimensions asked for, in the order of their values; none without dimensions. At most 2000. */
  cells: Array<PoolStatisticsCell>;
};

/** What figures about waivers are grouped by (统计维度). */
export type WaiverDimension =
  /** 放宽的规则 */
  | 'RULE'
  /** 办理状态 */
  | 'STATUS'
  /** 评委会层级 */
  | 'LEVEL'
  /** 职称系列 */
  | 'SERIES'
  /** 核准备案部门 */
  | 'AUTHORITY'
  /** 区县 of the filing authority, by its code or key; MUNICIPAL for those that file for the whole city */
  | 'DISTRICT'
  /** 组建单位. Not told to MINISTRY. */
  | 'UNIT'
  /** 申请年度 */
  | 'YEAR';

/** Figures about waivers (原则上条款放宽统计指标): a rule that is often waived is a signal to who makes the rules. */
export type WaiverFigures = {
  __typename?: 'WaiverFigures';
  /** 放宽申请: all that were asked for. */
  waivers: Maybe<StatisticsCount>;
  /** 涉及的专家库. Not told to MINISTRY. */
  pools: Maybe<StatisticsCount>;
  /** 待决定 */
  requested: Maybe<StatisticsCount>;
  /** 同意 */
  granted: Maybe<StatisticsCount>;
  /** 同意率: `granted` in `waivers`; null when there are none. */
  grantedShare: Maybe<Scalars['Float']['output']>;
  /** 不同意 */
  refused: Maybe<StatisticsCount>;
  /** 同意且未到期. Not told to MINISTRY. */
  inForce: Maybe<StatisticsCount>;
  /** 针对个人的放宽: for one member and not for the pool. Not told to MINISTRY. */
  ofMembers: Maybe<StatisticsCount>;
};

/** Figures of the waivers that share some values (统计单元). */
export type WaiverStatisticsCell = {
  __typename?: 'WaiverStatisticsCell';
  /** 放宽的规则, by its id, `R-27`; null when it is not grouped by, not known or not told. */
  rule: Maybe<Scalars['ID']['output']>;
  /** 办理状态; null when it is not grouped by, not known or not told. */
  status: Maybe<RequestStatus>;
  /** 评委会层级; null when it is not grouped by, not known or not told. */
  level: Maybe<CommitteeLevel>;
  /** 职称系列, by number; null when it is not grouped by, not known or not told. */
  seriesNo: Maybe<Scalars['Int']['output']>;
  /** 核准备案部门; null when it is not grouped by, not known or not told. */
  authority: Maybe<Authority>;
  /** 区县; null when it is not grouped by, not known or not told. */
  district: Maybe<Scalars['String']['output']>;
  /** 组建单位; null when it is not grouped by, not known or not told. */
  unit: Maybe<OrganisingUnit>;
  /** 申请年度; null when it is not grouped by, not known or not told. */
  year: Maybe<Scalars['Int']['output']>;
  /** OTHER: dimensions asked for whose value is not told, because fewer than 5 would stand alone. Empty for whoever reads the rows. */
  pooled: Array<WaiverDimension>;
  /** The figures. */
  figures: WaiverFigures;
  /** The figures of the year compared with; null when none was asked for. */
  compared: Maybe<WaiverFigures>;
};

/** Figures about waivers (放宽统计). FILING_AUTHORITY, ORGANISING_UNIT: of the filings that they see. MINISTRY: of its division, in classes of at least 5 pools. Everybody else: of no waivers. */
export type WaiverStatistics = {
  __typename?: 'WaiverStatistics';
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
  /** Waivers of which is not told whether the filter means them. */
  leftOut: Scalars['Int']['output'];
  /** All that the filter means. */
  total: WaiverFigures;
  /** The same of the year compared with. */
  comparedTotal: Maybe<WaiverFigures>;
  /** By the dimensions asked for, in the order of their values; none without dimensions. At most 2000. */
  cells: Array<WaiverStatisticsCell>;
};

/** What figures about members are grouped by (统计维度). */
export type MemberDimension =
  /** 评委会层级 */
  | 'LEVEL'
  /** 评委会职称系列 */
  | 'SERIES'
  /** 核准备案部门 */
  | 'AUTHORITY'
  /** 区县 of the filing authority, by its code or key; MUNICIPAL for those that file for the whole city */
  | 'DISTRICT'
  /** 组建单位 */
  | 'UNIT'
  /** 入库来源, T三 */
  | 'SOURCE'
  /** 职务. Not told to MINISTRY. */
  | 'OFFICE'
  /** 成员职称层级 */
  | 'TITLE_LEVEL'
  /** 成员状态 */
  | 'STATUS'
  /** 退出原因, T一(一). Not told to MINISTRY. */
  | 'EXIT_REASON'
  /** 核准年度: the year of the admission */
  | 'YEAR';

/** Figures about members of pools (成员统计指标). Each counts memberships, of which a person may have several; those of today where nothing else is said. */
export type MemberFigures = {
  __typename?: 'MemberFigures';
  /** 专家库: pools with such members, the denominator of leaders per committee. Not told to MINISTRY. */
  pools: Maybe<StatisticsCount>;
  /** 在库成员 */
  members: Maybe<StatisticsCount>;
  /** 在库专家: persons. Not told to MINISTRY. */
  experts: Maybe<StatisticsCount>;
  /** 组建单位推荐, T三(一) */
  recommended: Maybe<StatisticsCount>;
  /** 社会遴选, T三(二) */
  social: Maybe<StatisticsCount>;
  /** 核准部门认定, T三(三) */
  designated: Maybe<StatisticsCount>;
  /** 党政机关领导, R-27 */
  leaders: Maybe<StatisticsCount>;
  /** 正高级, R-21, R-22 */
  senior: Maybe<StatisticsCount>;
  /** 正高占比: `senior` among those whose level is told; null when there are none. */
  seniorShare: Maybe<Scalars['Float']['output']>;
  /** 副高级及以上, R-22, R-23 */
  associateOrAbove: Maybe<StatisticsCount>;
  /** 拟入库: not yet admitted. */
  proposed: Maybe<StatisticsCount>;
  /** 续聘. Not told to MINISTRY. */
  renewed: Maybe<StatisticsCount>;
  /** 已退出, T一(一) */
  ended: Maybe<StatisticsCount>;
  /** 取消资格退出, R-65, R-66. Not told to MINISTRY. */
  disqualified: Maybe<StatisticsCount>;
};

/** Figures of the members that share some values (统计单元). */
export type MemberStatisticsCell = {
  __typename?: 'MemberStatisticsCell';
  /** 评委会层级; null when it is not grouped by, not known or not told. */
  level: Maybe<CommitteeLevel>;
  /** 评委会职称系列, by number; null when it is not grouped by, not known or not told. */
  seriesNo: Maybe<Scalars['Int']['output']>;
  /** 核准备案部门; null when it is not grouped by, not known or not told. */
  authority: Maybe<Authority>;
  /** 区县; null when it is not grouped by, not known or not told. */
  district: Maybe<Scalars['String']['output']>;
  /** 组建单位; null when it is not grouped by, not known or not told. */
  unit: Maybe<OrganisingUnit>;
  /** 组建单位, by its id, also for MINISTRY, which reads no unit; null when it is not grouped by, not known or not told. */
  unitId: Maybe<Scalars['ID']['output']>;
  /** 入库来源; null when it is not grouped by, not known or not told. */
  source: Maybe<MemberSource>;
  /** 职务; null when it is not grouped by, not known or not told. */
  office: Maybe<MemberOffice>;
  /** 成员职称层级; null when it is not grouped by, not known or not told. */
  titleLevel: Maybe<TitleLevel>;
  /** 成员状态; null when it is not grouped by, not known or not told. */
  status: Maybe<MemberStatus>;
  /** 退出原因; null when it is not grouped by, not known or not told. */
  exitReason: Maybe<ExitReason>;
  /** 核准年度; null when it is not grouped by, not known or not told. */
  year: Maybe<Scalars['Int']['output']>;
  /** OTHER: dimensions asked for whose value is not told, because fewer than 5 would stand alone. Empty for whoever reads the rows. */
  pooled: Array<MemberDimension>;
  /** The figures. */
  figures: MemberFigures;
  /** The figures of the year compared with; null when none was asked for. */
  compared: Maybe<MemberFigures>;
};

/** Figures about members (成员统计). FILING_AUTHORITY, ORGANISING_UNIT: of the rosters that they see. MINISTRY: of its division, in classes of at least 5. Everybody else: of no members. */
export type MemberStatistics = {
  __typename?: 'MemberStatistics';
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
  /** Memberships of which is not told whether the filter means them. */
  leftOut: Scalars['Int']['output'];
  /** All that the filter means. */
  total: MemberFigures;
  /** The same of the year compared with. */
  comparedTotal: Maybe<MemberFigures>;
  /** By the dimensions asked for, in the order of their values; none without dimensions. At most 2000. */
  cells: Array<MemberStatisticsCell>;
};

/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type Query = {
  __typename?: 'Query';
  /** Who is asking. Any caller. */
  viewer: Maybe<Viewer>;
  /** A filing authority by id. Any caller. */
  authority: Maybe<Authority>;
  /** Filing authorities that act on a day. Any caller. */
  authorities: Maybe<AuthorityConnection>;
  /** Divisions of Chongqing on a day (38 at the notice's date). Any caller. */
  divisions: Maybe<Array<Division>>;
  /** The 27 title series. Any caller. */
  titleSeries: Maybe<Array<TitleSeries>>;
  /** Who files this pool, and by which clause (R-03). Any caller. */
  competentAuthority: Maybe<CompetentAuthority>;
  /** An organising unit by id. */
  organisingUnit: Maybe<OrganisingUnit>;
  /** Organising units. */
  organisingUnits: Maybe<OrganisingUnitConnection>;
  /** A review committee by id. */
  committee: Maybe<ReviewCommittee>;
  /** Review committees. */
  committees: Maybe<ReviewCommitteeConnection>;
  /** A pool by id. */
  pool: Maybe<ExpertPool>;
  /** Pools that the caller may see. */
  pools: Maybe<ExpertPoolConnection>;
  /** A filing by id. */
  filing: Maybe<Filing>;
  /** Filings, newest first. */
  filings: Maybe<FilingConnection>;
  /** Consents asked of the caller, or for the caller's pools. */
  consents: Maybe<ConsentConnection>;
  /** An application by id. */
  socialApplication: Maybe<SocialApplication>;
  /** Applications to join a pool. */
  socialApplications: Maybe<SocialApplicationConnection>;
  /** Figures about pools, by at most 3 dimensions. The filter is that of the list; for MINISTRY it compares with the dimensions, and one that it is not told by finds nothing. `compareTo` needs `year`. FILING_AUTHORITY, ORGANISING_UNIT, DISCIPLINE_SUPERVISOR, MINISTRY. */
  poolStatistics: Maybe<PoolStatistics>;
  /** Figures about members of the pools that the filter means, as poolStatistics. FILING_AUTHORITY, ORGANISING_UNIT, MINISTRY. */
  memberStatistics: Maybe<MemberStatistics>;
  /** Figures about waivers of the pools that the filter means, as poolStatistics. FILING_AUTHORITY, ORGANISING_UNIT, MINISTRY. */
  waiverStatistics: Maybe<WaiverStatistics>;
  /** For evaluations: pools with the filing in force. SERVICE only. */
  poolsForSessions: Maybe<Array<PoolForSession>>;
  /** For evaluations: everybody who may be drawn from a pool and from the pools shared with it (R-55); null for an unknown pool. SERVICE only. */
  drawCandidates: Maybe<PoolForDraw>;
  /** For evaluations: every term of the memberships that are named by id, by expert or by pool. SERVICE only. */
  appointments: Maybe<Array<Appointment>>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryAuthorityArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryAuthoritiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  kind: InputMaybe<AuthorityKind>;
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryDivisionsArgs = {
  asOf: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryCompetentAuthorityArgs = {
  input: CompetentAuthorityInput;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryOrganisingUnitArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryOrganisingUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryCommitteeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryCommitteesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryPoolArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryPoolsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<PoolFilter>;
  orderBy?: PoolOrder;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryFilingArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryFilingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<FilingFilter>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryConsentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  status: InputMaybe<Array<RequestStatus>>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QuerySocialApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QuerySocialApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  status: InputMaybe<Array<ApplicationStatus>>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryPoolStatisticsArgs = {
  filter: InputMaybe<PoolFilter>;
  groupBy?: Array<PoolDimension>;
  year: InputMaybe<Scalars['Int']['input']>;
  compareTo: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryMemberStatisticsArgs = {
  filter: InputMaybe<PoolFilter>;
  groupBy?: Array<MemberDimension>;
  year: InputMaybe<Scalars['Int']['input']>;
  compareTo: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryWaiverStatisticsArgs = {
  filter: InputMaybe<PoolFilter>;
  groupBy?: Array<WaiverDimension>;
  year: InputMaybe<Scalars['Int']['input']>;
  compareTo: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryPoolsForSessionsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryDrawCandidatesArgs = {
  poolId: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryAppointmentsArgs = {
  members: InputMaybe<Array<Scalars['ID']['input']>>;
  experts: InputMaybe<Array<Scalars['ID']['input']>>;
  pool: InputMaybe<Scalars['ID']['input']>;
};

/** One term of a membership (聘期). SERVICE only. */
export type Appointment = {
  __typename?: 'Appointment';
  /** The membership. */
  memberId: Scalars['ID']['output'];
  /** 专家库 */
  poolId: Scalars['ID']['output'];
  /** 评委会 */
  committeeId: Scalars['ID']['output'];
  /** 专家 */
  expertId: Scalars['ID']['output'];
  /** 核准备案部门 */
  filingAuthorityId: Scalars['ID']['output'];
  /** 组建单位 */
  organisingUnitId: Scalars['ID']['output'];
  /** Where the membership stands. */
  status: MemberStatus;
  /** First day of the term. */
  termFrom: Scalars['Date']['output'];
  /** Last day of the term. */
  termTo: Scalars['Date']['output'];
  /** Last day in the pool, when the membership has ended. */
  exitedOn: Maybe<Scalars['Date']['output']>;
};

/** A pool from which members may be drawn: the committee's own or one shared with it (R-55). SERVICE only. */
export type HomePoolForDraw = {
  __typename?: 'HomePoolForDraw';
  /** 专家库 */
  poolId: Scalars['ID']['output'];
  /** The agreement that shares it; null for the committee's own pool. */
  sharingId: Maybe<Scalars['ID']['output']>;
  /** 核准备案部门, and those it succeeded: whose training counts (R-58). */
  authorityIds: Array<Scalars['ID']['output']>;
};

/** Somebody admitted and in term (在库专家). SERVICE only. */
export type MemberForDraw = {
  __typename?: 'MemberForDraw';
  /** The membership. */
  memberId: Scalars['ID']['output'];
  /** 专家 */
  expertId: Scalars['ID']['output'];
  /** The pool of the membership. */
  poolId: Scalars['ID']['output'];
  /** 专业组, by its id in the pool's own committee. */
  groupId: Maybe<Scalars['ID']['output']>;
  /** 职务 */
  office: MemberOffice;
  /** 党政机关领导 (R-27). */
  leader: Scalars['Boolean']['output'];
  /** First day of the term. */
  termFrom: Scalars['Date']['output'];
  /** Last day of the term. */
  termTo: Scalars['Date']['output'];
  /** Whether the person passes the level rule of this committee (R-55); true for members of its own pool. */
  maySit: Scalars['Boolean']['output'];
};

/** An exception granted for the filing in force. SERVICE only. */
export type WaiverForDraw = {
  __typename?: 'WaiverForDraw';
  /** Id of the rule. */
  rule: Scalars['ID']['output'];
  /** The membership it is for; null for the pool. */
  memberId: Maybe<Scalars['ID']['output']>;
  /** First day it counts. */
  decidedOn: Scalars['Date']['output'];
  /** Last day it counts. */
  expiresOn: Scalars['Date']['output'];
};

/** What evaluations must know of a committee and its pools to draw. SERVICE only. */
export type PoolForDraw = {
  __typename?: 'PoolForDraw';
  /** 专家库 */
  poolId: Scalars['ID']['output'];
  /** 评委会 */
  committeeId: Scalars['ID']['output'];
  /** 级别 */
  level: CommitteeLevel;
  /** Number of the title series. */
  seriesNo: Scalars['Int']['output'];
  /** 面向 */
  audience: CommitteeAudience;
  /** 执行评委人数 */
  seats: Scalars['Int']['output'];
  /** 专业组 */
  groups: Array<ProfessionalGroup>;
  /** 具有职称评审权的用人单位 */
  autonomous: Scalars['Boolean']['output'];
  /** 统一社会信用代码 of the organiser. */
  organiserUscc: Scalars['String']['output'];
  /** 核准备案部门 */
  filingAuthorityId: Scalars['ID']['output'];
  /** 组建单位 */
  organisingUnitId: Scalars['ID']['output'];
  /** The filing in force, if any. */
  filingId: Maybe<Scalars['ID']['output']>;
  /** First day of the filing in force. */
  firstDay: Maybe<Scalars['Date']['output']>;
  /** Last day of the filing in force. */
  lastDay: Maybe<Scalars['Date']['output']>;
  /** The pools to draw from, the own one first. */
  homes: Array<HomePoolForDraw>;
  /** Everybody in term in these pools, each person once. */
  members: Array<MemberForDraw>;
  /** Exceptions granted for the filing in force. */
  waivers: Array<WaiverForDraw>;
};

/** What evaluations must know of a pool to plan a session. SERVICE only. */
export type PoolForSession = {
  __typename?: 'PoolForSession';
  /** 专家库 */
  poolId: Scalars['ID']['output'];
  /** 评委会 */
  committeeId: Scalars['ID']['output'];
  /** 专家库名称 */
  name: Scalars['String']['output'];
  /** 核准备案部门 */
  filingAuthorityId: Scalars['ID']['output'];
  /** 组建单位 */
  organisingUnitId: Scalars['ID']['output'];
  /** 级别 */
  level: CommitteeLevel;
  /** 职称系列 */
  seriesNo: Scalars['Int']['output'];
  /** 执行评委人数 */
  seats: Scalars['Int']['output'];
  /** 专业组 */
  groups: Array<ProfessionalGroup>;
  /** The filing in force, if any. */
  filingId: Maybe<Scalars['ID']['output']>;
  /** First day of the filing in force. */
  firstDay: Maybe<Scalars['Date']['output']>;
  /** Last day of the filing in force. */
  lastDay: Maybe<Scalars['Date']['output']>;
};

/** A professional group, as registered. */
export type ProfessionalGroupInput = {
  /** Short id inside the committee, `g1`. */
  id: Scalars['ID']['input'];
  /** 专业组名称 */
  name: Scalars['String']['input'];
  /** Executive seats of the group. */
  seats: Scalars['Int']['input'];
};

/** A ruling of 市职改办 for a unit outside the table, T一(二). */
export type ManualRulingInput = {
  /** 核准备案部门 */
  authority: Scalars['ID']['input'];
  /** Reason. */
  reason: Scalars['String']['input'];
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

/** Input of registerOrganisingUnit. */
export type RegisterOrganisingUnitInput = {
  /** The same key and input give the same result; another input is refused. */
  idempotencyKey: Scalars['String']['input'];
  /** 单位名称 */
  name: Scalars['String']['input'];
  /** 统一社会信用代码, check character included. */
  uscc: Scalars['String']['input'];
  /** Row of T一(二). */
  kind: OrganiserKind;
  /** District or zone authority. */
  district?: InputMaybe<Scalars['ID']['input']>;
  /** 市级行业主管部门 */
  industryDepartment?: InputMaybe<Scalars['ID']['input']>;
  /** 主管部门 */
  superior?: InputMaybe<Scalars['ID']['input']>;
  /** 市级登记 */
  municipallyRegistered: Scalars['Boolean']['input'];
};

/** What registerOrganisingUnit gives back: the object, or the refusal. */
export type RegisterOrganisingUnitPayload = {
  __typename?: 'RegisterOrganisingUnitPayload';
  /** The unit. */
  organisingUnit: Maybe<OrganisingUnit>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of registerReviewCommittee. */
export type RegisterReviewCommitteeInput = {
  /** The same key and input give the same result. */
  idempotencyKey: Scalars['String']['input'];
  /** 组建单位 */
  organisingUnit: Scalars['ID']['input'];
  /** Human code, unique in the city. */
  code: Scalars['String']['input'];
  /** 评委会名称 */
  name: Scalars['String']['input'];
  /** 级别 */
  level: CommitteeLevel;
  /** 职称系列, exactly one (R-01). */
  seriesNo: Scalars['Int']['input'];
  /** 专业 */
  specialty?: InputMaybe<Scalars['String']['input']>;
  /** 跨行业 */
  crossIndustry: Scalars['Boolean']['input'];
  /** 组建范围 */
  audience: CommitteeAudience;
  /** 执行评委人数 */
  seats: Scalars['Int']['input'];
  /** 专业组; their seats add up. */
  groups: Array<ProfessionalGroupInput>;
  /** Applicants expected in a year (R-09). */
  expectedApplicants?: InputMaybe<Scalars['Int']['input']>;
  /** Ruling of 市职改办 for a unit outside the table. */
  manualRuling?: InputMaybe<ManualRulingInput>;
};

/** What registerReviewCommittee gives back: the object, or the refusal. */
export type RegisterReviewCommitteePayload = {
  __typename?: 'RegisterReviewCommitteePayload';
  /** The committee; null for 市职改办 when another authority files it. */
  committee: Maybe<ReviewCommittee>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of changeReviewCommittee. */
export type ChangeReviewCommitteeInput = {
  /** Committee. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** 评委会名称 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 执行评委人数 */
  seats?: InputMaybe<Scalars['Int']['input']>;
  /** 专业组 */
  groups?: InputMaybe<Array<ProfessionalGroupInput>>;
  /** 组建范围 */
  audience?: InputMaybe<CommitteeAudience>;
  /** Applicants expected in a year. */
  expectedApplicants?: InputMaybe<Scalars['Int']['input']>;
  /** Whether experts may apply by themselves, T三(二). */
  openToApplications?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What changeReviewCommittee gives back: the object, or the refusal. */
export type ChangeReviewCommitteePayload = {
  __typename?: 'ChangeReviewCommitteePayload';
  /** The committee. */
  committee: Maybe<ReviewCommittee>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of adjustCommitteeSize. */
export type AdjustCommitteeSizeInput = {
  /** Committee. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Smallest number agreed. */
  seatsAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** 5× applies. */
  largeScale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Reason. */
  reason: Scalars['String']['input'];
};

/** What adjustCommitteeSize gives back: the object, or the refusal. */
export type AdjustCommitteeSizePayload = {
  __typename?: 'AdjustCommitteeSizePayload';
  /** The committee. */
  committee: Maybe<ReviewCommittee>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of recommendMember. */
export type RecommendMemberInput = {
  /** The same key and input give the same result. */
  idempotencyKey: Scalars['String']['input'];
  /** 专家库 */
  pool: Scalars['ID']['input'];
  /** 专家 */
  expert: Scalars['ID']['input'];
  /** 职务 */
  office: MemberOffice;
  /** 党政机关领导 (R-27). */
  leader: Scalars['Boolean']['input'];
  /** Evidence of professional experience, for a leader. */
  fieldExperience?: InputMaybe<Scalars['String']['input']>;
  /** 专业组 */
  group?: InputMaybe<Scalars['ID']['input']>;
};

/** What recommendMember gives back: the object, or the refusal. */
export type RecommendMemberPayload = {
  __typename?: 'RecommendMemberPayload';
  /** The membership. */
  member: Maybe<PoolMember>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of designateMember. */
export type DesignateMemberInput = {
  /** The same key and input give the same result. */
  idempotencyKey: Scalars['String']['input'];
  /** 专家库 */
  pool: Scalars['ID']['input'];
  /** 专家 */
  expert: Scalars['ID']['input'];
  /** Why, with the honour or post. */
  reason: Scalars['String']['input'];
  /** 专业组 */
  group?: InputMaybe<Scalars['ID']['input']>;
};

/** What designateMember gives back: the object, or the refusal. */
export type DesignateMemberPayload = {
  __typename?: 'DesignateMemberPayload';
  /** The membership. */
  member: Maybe<PoolMember>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of endMembership. */
export type EndMembershipInput = {
  /** Membership. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Why. */
  reason: ExitReason;
  /** Last day in the pool. */
  on: Scalars['Date']['input'];
  /** Remark. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What endMembership gives back: the object, or the refusal. */
export type EndMembershipPayload = {
  __typename?: 'EndMembershipPayload';
  /** The membership. */
  member: Maybe<PoolMember>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of renewMembership. */
export type RenewMembershipInput = {
  /** Membership. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
};

/** What renewMembership gives back: the object, or the refusal. */
export type RenewMembershipPayload = {
  __typename?: 'RenewMembershipPayload';
  /** The membership. */
  member: Maybe<PoolMember>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of applyToPool. */
export type ApplyToPoolInput = {
  /** The same key and input give the same result. */
  idempotencyKey: Scalars['String']['input'];
  /** Human code of the pool, as the call for applications prints it. */
  poolCode: Scalars['String']['input'];
  /** Own statement. */
  statement: Scalars['String']['input'];
};

/** What applyToPool gives back: the object, or the refusal. */
export type ApplyToPoolPayload = {
  __typename?: 'ApplyToPoolPayload';
  /** The application. */
  application: Maybe<SocialApplication>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of forwardApplication. */
export type ForwardApplicationInput = {
  /** Application. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Remark. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What forwardApplication gives back: the object, or the refusal. */
export type ForwardApplicationPayload = {
  __typename?: 'ForwardApplicationPayload';
  /** The application. */
  application: Maybe<SocialApplication>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of reviewApplication. */
export type ReviewApplicationInput = {
  /** Application. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Whether it goes on. */
  passed: Scalars['Boolean']['input'];
  /** Remark. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What reviewApplication gives back: the object, or the refusal. */
export type ReviewApplicationPayload = {
  __typename?: 'ReviewApplicationPayload';
  /** The application. */
  application: Maybe<SocialApplication>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of selectApplicant. */
export type SelectApplicantInput = {
  /** Application. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Whether it goes on. */
  passed: Scalars['Boolean']['input'];
  /** Remark. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What selectApplicant gives back: the object, or the refusal. */
export type SelectApplicantPayload = {
  __typename?: 'SelectApplicantPayload';
  /** The application. */
  application: Maybe<SocialApplication>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of confirmApplication. */
export type ConfirmApplicationInput = {
  /** Application. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Whether it is confirmed. */
  confirmed: Scalars['Boolean']['input'];
  /** Remark. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What confirmApplication gives back: the object, or the refusal. */
export type ConfirmApplicationPayload = {
  __typename?: 'ConfirmApplicationPayload';
  /** The application. */
  application: Maybe<SocialApplication>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of withdrawApplication. */
export type WithdrawApplicationInput = {
  /** Application. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
};

/** What withdrawApplication gives back: the object, or the refusal. */
export type WithdrawApplicationPayload = {
  __typename?: 'WithdrawApplicationPayload';
  /** The application. */
  application: Maybe<SocialApplication>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of startFiling. */
export type StartFilingInput = {
  /** The same key and input give the same result. */
  idempotencyKey: Scalars['String']['input'];
  /** 专家库 */
  pool: Scalars['ID']['input'];
};

/** What startFiling gives back: the object, or the refusal. */
export type StartFilingPayload = {
  __typename?: 'StartFilingPayload';
  /** The draft. */
  filing: Maybe<Filing>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of requestConsents. */
export type RequestConsentsInput = {
  /** Draft. */
  filing: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
};

/** What requestConsents gives back: the object, or the refusal. */
export type RequestConsentsPayload = {
  __typename?: 'RequestConsentsPayload';
  /** The draft. */
  filing: Maybe<Filing>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of decideConsent. */
export type DecideConsentInput = {
  /** Consent. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Whether consent is given. */
  granted: Scalars['Boolean']['input'];
  /** The roster that was read. */
  rosterHash: Scalars['String']['input'];
  /** Reason. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What decideConsent gives back: the object, or the refusal. */
export type DecideConsentPayload = {
  __typename?: 'DecideConsentPayload';
  /** The consent. */
  consent: Maybe<Consent>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of requestWaiver. */
export type RequestWaiverInput = {
  /** The same key and input give the same result. */
  idempotencyKey: Scalars['String']['input'];
  /** The filing: open, or in force for the rules judged at the draw (R-22P, R-38, R-57). */
  filing: Scalars['ID']['input'];
  /** Rule id. */
  rule: Scalars['ID']['input'];
  /** Person it is for. */
  member?: InputMaybe<Scalars['ID']['input']>;
  /** Reason. */
  reason: Scalars['String']['input'];
  /** Evidence. */
  evidence: Scalars['String']['input'];
  /** Last day it counts. */
  expiresOn: Scalars['Date']['input'];
};

/** What requestWaiver gives back: the object, or the refusal. */
export type RequestWaiverPayload = {
  __typename?: 'RequestWaiverPayload';
  /** The waiver. */
  waiver: Maybe<Waiver>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of decideWaiver. */
export type DecideWaiverInput = {
  /** Waiver. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Whether it is granted. */
  granted: Scalars['Boolean']['input'];
  /** Reason. */
  reason: Scalars['String']['input'];
};

/** What decideWaiver gives back: the object, or the refusal. */
export type DecideWaiverPayload = {
  __typename?: 'DecideWaiverPayload';
  /** The waiver. */
  waiver: Maybe<Waiver>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of submitFiling. */
export type SubmitFilingInput = {
  /** Draft, or a returned filing to submit again. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
};

/** What submitFiling gives back: the object, or the refusal. */
export type SubmitFilingPayload = {
  __typename?: 'SubmitFilingPayload';
  /** The filing. */
  filing: Maybe<Filing>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of withdrawFiling. */
export type WithdrawFilingInput = {
  /** Filing. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Reason. */
  reason: Scalars['String']['input'];
};

/** What withdrawFiling gives back: the object, or the refusal. */
export type WithdrawFilingPayload = {
  __typename?: 'WithdrawFilingPayload';
  /** The filing. */
  filing: Maybe<Filing>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of decideFiling. */
export type DecideFilingInput = {
  /** Filing. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** 核准决定 */
  decision: FilingDecision;
  /** First day of validity, for an approval. */
  firstDay?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, inclusive. */
  lastDay?: InputMaybe<Scalars['Date']['input']>;
  /** Reasons, for a return. */
  reasons: Array<Scalars['String']['input']>;
};

/** What decideFiling gives back: the object, or the refusal. */
export type DecideFilingPayload = {
  __typename?: 'DecideFilingPayload';
  /** The filing. */
  filing: Maybe<Filing>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of proposeSharing. */
export type ProposeSharingInput = {
  /** The same key and input give the same result. */
  idempotencyKey: Scalars['String']['input'];
  /** Own pool. */
  pool: Scalars['ID']['input'];
  /** Human code of the other pool. */
  otherPoolCode: Scalars['String']['input'];
  /** Last day. */
  endsOn: Scalars['Date']['input'];
};

/** What proposeSharing gives back: the object, or the refusal. */
export type ProposeSharingPayload = {
  __typename?: 'ProposeSharingPayload';
  /** The agreement. */
  sharing: Maybe<SharingAgreement>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of answerSharing. */
export type AnswerSharingInput = {
  /** Agreement. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Whether it is agreed. */
  granted: Scalars['Boolean']['input'];
};

/** What answerSharing gives back: the object, or the refusal. */
export type AnswerSharingPayload = {
  __typename?: 'AnswerSharingPayload';
  /** The agreement. */
  sharing: Maybe<SharingAgreement>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of endSharing. */
export type EndSharingInput = {
  /** Agreement. */
  id: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
};

/** What endSharing gives back: the object, or the refusal. */
export type EndSharingPayload = {
  __typename?: 'EndSharingPayload';
  /** The agreement. */
  sharing: Maybe<SharingAgreement>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of succeedAuthority. */
export type SucceedAuthorityInput = {
  /** The authority that ended. */
  from: Scalars['ID']['input'];
  /** Its successor. */
  to: Scalars['ID']['input'];
};

/** What succeedAuthority gives back: the object, or the refusal. */
export type SucceedAuthorityPayload = {
  __typename?: 'SucceedAuthorityPayload';
  /** The successor. */
  authority: Maybe<Authority>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Every command. A refusal is data in the payload; nothing is written then. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Registers an organising unit. FILING_AUTHORITY. */
  registerOrganisingUnit: Maybe<RegisterOrganisingUnitPayload>;
  /** Registers a review committee and its empty pool; the competent authority follows from T一(二). ORGANISING_UNIT for itself; 市职改办 for any unit, with a ruling where the table has no row. */
  registerReviewCommittee: Maybe<RegisterReviewCommitteePayload>;
  /** Changes what a committee is built for. ORGANISING_UNIT. */
  changeReviewCommittee: Maybe<ChangeReviewCommitteePayload>;
  /** Agrees to a smaller executive number, or flags the committee as large scale (R-12, R-09). FILING_AUTHORITY. */
  adjustCommitteeSize: Maybe<AdjustCommitteeSizePayload>;
  /** Recommends an expert for a pool, T三(一). ORGANISING_UNIT. */
  recommendMember: Maybe<RecommendMemberPayload>;
  /** Designates a national or provincial-level expert, T三(三). FILING_AUTHORITY. */
  designateMember: Maybe<DesignateMemberPayload>;
  /** Ends a membership, with reason and date (R-02). ORGANISING_UNIT or FILING_AUTHORITY. */
  endMembership: Maybe<EndMembershipPayload>;
  /** Renews a membership for the next filing, once its running term has been assessed (R-67). ORGANISING_UNIT. */
  renewMembership: Maybe<RenewMembershipPayload>;
  /** An expert's own application, T三(二). EXPERT. */
  applyToPool: Maybe<ApplyToPoolPayload>;
  /** The employer recommends the application. EMPLOYER. */
  forwardApplication: Maybe<ForwardApplicationPayload>;
  /** The organiser reviews the application. ORGANISING_UNIT. */
  reviewApplication: Maybe<ReviewApplicationPayload>;
  /** Joint selection: both the organiser and the filing authority say yes, in any order (共同评选). ORGANISING_UNIT or FILING_AUTHORITY. */
  selectApplicant: Maybe<SelectApplicantPayload>;
  /** The filing authority confirms; the expert becomes a proposed member. FILING_AUTHORITY. */
  confirmApplication: Maybe<ConfirmApplicationPayload>;
  /** Withdraws an own application. EXPERT. */
  withdrawApplication: Maybe<WithdrawApplicationPayload>;
  /** Opens a draft of the next filing of a pool. ORGANISING_UNIT. */
  startFiling: Maybe<StartFilingPayload>;
  /** Asks the departments of R-07 to consent to the roster as it is now; the consents are bound to its hash. ORGANISING_UNIT. */
  requestConsents: Maybe<RequestConsentsPayload>;
  /** Gives or refuses a consent. CONSENTING_DEPARTMENT, or FILING_AUTHORITY where the same office is asked. */
  decideConsent: Maybe<DecideConsentPayload>;
  /** Asks to waive an in-principle rule, R-57 for one person at a time. ORGANISING_UNIT. */
  requestWaiver: Maybe<RequestWaiverPayload>;
  /** Grants or refuses a waiver. FILING_AUTHORITY. */
  decideWaiver: Maybe<DecideWaiverPayload>;
  /** Freezes the roster, hashes it, stores every finding with its facts, and submits. ORGANISING_UNIT. */
  submitFiling: Maybe<SubmitFilingPayload>;
  /** Withdraws a submission or a draft. ORGANISING_UNIT. */
  withdrawFiling: Maybe<WithdrawFilingPayload>;
  /** Approves with a validity (R-04) or returns with reasons. An approval with a broken hard rule is refused with every finding. FILING_AUTHORITY. */
  decideFiling: Maybe<DecideFilingPayload>;
  /** Proposes to share experts with another pool of the series (R-55). ORGANISING_UNIT. */
  proposeSharing: Maybe<ProposeSharingPayload>;
  /** Answers a proposal. ORGANISING_UNIT of the other pool. */
  answerSharing: Maybe<AnswerSharingPayload>;
  /** Ends an agreement. ORGANISING_UNIT of either pool. */
  endSharing: Maybe<EndSharingPayload>;
  /** Moves everything filed with an authority that has ended to its successor. FILING_AUTHORITY, 市职改办 alone. */
  succeedAuthority: Maybe<SucceedAuthorityPayload>;
  /** Receives events of other subgraphs; answers the ids that it has dealt with. SERVICE only. */
  receiveEvents: Array<Scalars['ID']['output']>;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRegisterOrganisingUnitArgs = {
  input: RegisterOrganisingUnitInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRegisterReviewCommitteeArgs = {
  input: RegisterReviewCommitteeInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationChangeReviewCommitteeArgs = {
  input: ChangeReviewCommitteeInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationAdjustCommitteeSizeArgs = {
  input: AdjustCommitteeSizeInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRecommendMemberArgs = {
  input: RecommendMemberInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationDesignateMemberArgs = {
  input: DesignateMemberInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRenewMembershipArgs = {
  input: RenewMembershipInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationApplyToPoolArgs = {
  input: ApplyToPoolInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationForwardApplicationArgs = {
  input: ForwardApplicationInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationReviewApplicationArgs = {
  input: ReviewApplicationInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationSelectApplicantArgs = {
  input: SelectApplicantInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationConfirmApplicationArgs = {
  input: ConfirmApplicationInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationWithdrawApplicationArgs = {
  input: WithdrawApplicationInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationStartFilingArgs = {
  input: StartFilingInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRequestConsentsArgs = {
  input: RequestConsentsInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationDecideConsentArgs = {
  input: DecideConsentInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRequestWaiverArgs = {
  input: RequestWaiverInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationDecideWaiverArgs = {
  input: DecideWaiverInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationSubmitFilingArgs = {
  input: SubmitFilingInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationWithdrawFilingArgs = {
  input: WithdrawFilingInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationDecideFilingArgs = {
  input: DecideFilingInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationProposeSharingArgs = {
  input: ProposeSharingInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationAnswerSharingArgs = {
  input: AnswerSharingInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationEndSharingArgs = {
  input: EndSharingInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationSucceedAuthorityArgs = {
  input: SucceedAuthorityInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationReceiveEventsArgs = {
  events: Array<SubgraphEventInput>;
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
  Authority: Authority;
  OrganisingUnit: OrganisingUnit;
  ReviewCommittee: ReviewCommittee;
  ExpertPool: ExpertPool;
  PoolMember: PoolMember;
  Filing: Filing;
  Consent: Consent;
  Waiver: Waiver;
  SocialApplication: SocialApplication;
  SharingAgreement: SharingAgreement;
  Expert: Expert;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Authority:
    ( { __typename: 'Authority' }
    & GraphQLRecursivePick<FederationTypes['Authority'], {"id":true}> );
  OrganisingUnit:
    ( { __typename: 'OrganisingUnit' }
    & GraphQLRecursivePick<FederationTypes['OrganisingUnit'], {"id":true}> );
  ReviewCommittee:
    ( { __typename: 'ReviewCommittee' }
    & GraphQLRecursivePick<FederationTypes['ReviewCommittee'], {"id":true}> );
  ExpertPool:
    ( { __typename: 'ExpertPool' }
    & GraphQLRecursivePick<FederationTypes['ExpertPool'], {"id":true}> );
  PoolMember:
    ( { __typename: 'PoolMember' }
    & GraphQLRecursivePick<FederationTypes['PoolMember'], {"id":true}> );
  Filing:
    ( { __typename: 'Filing' }
    & GraphQLRecursivePick<FederationTypes['Filing'], {"id":true}> );
  Consent:
    ( { __typename: 'Consent' }
    & GraphQLRecursivePick<FederationTypes['Consent'], {"id":true}> );
  Waiver:
    ( { __typename: 'Waiver' }
    & GraphQLRecursivePick<FederationTypes['Waiver'], {"id":true}> );
  SocialApplication:
    ( { __typename: 'SocialApplication' }
    & GraphQLRecursivePick<FederationTypes['SocialApplication'], {"id":true}> );
  SharingAgreement:
    ( { __typename: 'SharingAgreement' }
    & GraphQLRecursivePick<FederationTypes['SharingAgreement'], {"id":true}> );
  Expert:
    ( { __typename: 'Expert' }
    & GraphQLRecursivePick<FederationTypes['Expert'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  CallerRole: CallerRole;
  AuthorityKind: AuthorityKind;
  CommitteeLevel: CommitteeLevel;
  TitleLevel: TitleLevel;
  OrganiserKind: OrganiserKind;
  CommitteeAudience: CommitteeAudience;
  MemberSource: MemberSource;
  MemberStatus: MemberStatus;
  MemberOffice: MemberOffice;
  ExitReason: ExitReason;
  FilingStatus: FilingStatus;
  PoolStatus: PoolStatus;
  FilingDecision: FilingDecision;
  ConsentLeg: ConsentLeg;
  RequestStatus: RequestStatus;
  ApplicationStatus: ApplicationStatus;
  RuleSeverity: RuleSeverity;
  RuleOutcome: RuleOutcome;
  RuleFinding: ResolverTypeWrapper<RuleFindingRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Refusal: ResolverTypeWrapper<RefusalAnswerModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Division: ResolverTypeWrapper<DivisionRow>;
  Authority: ResolverTypeWrapper<AuthorityRow>;
  TitleSeries: ResolverTypeWrapper<TitleSeriesRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  TitleSeriesLevel: ResolverTypeWrapper<TitleSeriesLevel>;
  Viewer: ResolverTypeWrapper<CallerModel>;
  OrganisingUnit: ResolverTypeWrapper<OrganisingUnitRow>;
  ProfessionalGroup: ResolverTypeWrapper<ProfessionalGroupRow>;
  ReviewCommittee: ResolverTypeWrapper<ReviewCommitteeRow>;
  SizeAdjustment: ResolverTypeWrapper<SizeAdjustmentRow>;
  CompetentAuthority: ResolverTypeWrapper<RecordedCompetenceModel>;
  RequiredConsent: ResolverTypeWrapper<RequiredConsentRow>;
  ExpertPool: ResolverTypeWrapper<ExpertPoolRow>;
  PoolFacts: ResolverTypeWrapper<ExpertPoolModel>;
  PoolMember: ResolverTypeWrapper<PoolMemberRow>;
  TermGrade: TermGrade;
  Renewal: ResolverTypeWrapper<Renewal>;
  Filing: ResolverTypeWrapper<FilingRow>;
  RosterEntry: ResolverTypeWrapper<RosterEntryRow>;
  Consent: ResolverTypeWrapper<ConsentRow>;
  Waiver: ResolverTypeWrapper<WaiverRow>;
  SocialApplication: ResolverTypeWrapper<SocialApplicationRow>;
  ApplicationStep: ResolverTypeWrapper<ApplicationStepRow>;
  SharingAgreement: ResolverTypeWrapper<SharingViewModel>;
  Expert: ResolverTypeWrapper<ExpertRow>;
  AuthorityConnection: ResolverTypeWrapper<AuthorityPageModel>;
  AuthorityEdge: ResolverTypeWrapper<Omit<AuthorityEdge, 'node'> & { node: ResolversTypes['Authority'] }>;
  OrganisingUnitConnection: ResolverTypeWrapper<OrganisingUnitPageModel>;
  OrganisingUnitEdge: ResolverTypeWrapper<Omit<OrganisingUnitEdge, 'node'> & { node: ResolversTypes['OrganisingUnit'] }>;
  ReviewCommitteeConnection: ResolverTypeWrapper<ReviewCommitteePageModel>;
  ReviewCommitteeEdge: ResolverTypeWrapper<Omit<ReviewCommitteeEdge, 'node'> & { node: ResolversTypes['ReviewCommittee'] }>;
  ExpertPoolConnection: ResolverTypeWrapper<ExpertPoolPageModel>;
  ExpertPoolEdge: ResolverTypeWrapper<Omit<ExpertPoolEdge, 'node'> & { node: ResolversTypes['ExpertPool'] }>;
  PoolMemberConnection: ResolverTypeWrapper<PoolMemberPageModel>;
  PoolMemberEdge: ResolverTypeWrapper<Omit<PoolMemberEdge, 'node'> & { node: ResolversTypes['PoolMember'] }>;
  FilingConnection: ResolverTypeWrapper<FilingPageModel>;
  FilingEdge: ResolverTypeWrapper<Omit<FilingEdge, 'node'> & { node: ResolversTypes['Filing'] }>;
  RosterEntryConnection: ResolverTypeWrapper<RosterEntryPageModel>;
  RosterEntryEdge: ResolverTypeWrapper<Omit<RosterEntryEdge, 'node'> & { node: ResolversTypes['RosterEntry'] }>;
  SocialApplicationConnection: ResolverTypeWrapper<SocialApplicationPageModel>;
  SocialApplicationEdge: ResolverTypeWrapper<Omit<SocialApplicationEdge, 'node'> & { node: ResolversTypes['SocialApplication'] }>;
  ConsentConnection: ResolverTypeWrapper<ConsentPageModel>;
  ConsentEdge: ResolverTypeWrapper<Omit<ConsentEdge, 'node'> & { node: ResolversTypes['Consent'] }>;
  PoolMemberFilter: PoolMemberFilter;
  PoolFilter: PoolFilter;
  PoolOrder: PoolOrder;
  FilingFilter: FilingFilter;
  CompetentAuthorityInput: CompetentAuthorityInput;
  StatisticsCount: ResolverTypeWrapper<StatisticsCount>;
  PoolDimension: PoolDimension;
  PoolFigures: ResolverTypeWrapper<FiguresModel>;
  PoolStatisticsCell: ResolverTypeWrapper<CellModel>;
  PoolStatistics: ResolverTypeWrapper<StatisticsModel>;
  WaiverDimension: WaiverDimension;
  WaiverFigures: ResolverTypeWrapper<FiguresModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  WaiverStatisticsCell: ResolverTypeWrapper<CellModel>;
  WaiverStatistics: ResolverTypeWrapper<StatisticsModel>;
  MemberDimension: MemberDimension;
  MemberFigures: ResolverTypeWrapper<FiguresModel>;
  MemberStatisticsCell: ResolverTypeWrapper<CellModel>;
  MemberStatistics: ResolverTypeWrapper<StatisticsModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Appointment: ResolverTypeWrapper<Appointment>;
  HomePoolForDraw: ResolverTypeWrapper<HomePoolForDraw>;
  MemberForDraw: ResolverTypeWrapper<MemberForDraw>;
  WaiverForDraw: ResolverTypeWrapper<WaiverForDraw>;
  PoolForDraw: ResolverTypeWrapper<PoolForDrawRow>;
  PoolForSession: ResolverTypeWrapper<PoolForSessionRow>;
  ProfessionalGroupInput: ProfessionalGroupInput;
  ManualRulingInput: ManualRulingInput;
  SubgraphEventInput: SubgraphEventInput;
  RegisterOrganisingUnitInput: RegisterOrganisingUnitInput;
  RegisterOrganisingUnitPayload: ResolverTypeWrapper<Omit<RegisterOrganisingUnitPayload, 'organisingUnit' | 'refusal'> & { organisingUnit?: Maybe<ResolversTypes['OrganisingUnit']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RegisterReviewCommitteeInput: RegisterReviewCommitteeInput;
  RegisterReviewCommitteePayload: ResolverTypeWrapper<Omit<RegisterReviewCommitteePayload, 'committee' | 'refusal'> & { committee?: Maybe<ResolversTypes['ReviewCommittee']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ChangeReviewCommitteeInput: ChangeReviewCommitteeInput;
  ChangeReviewCommitteePayload: ResolverTypeWrapper<Omit<ChangeReviewCommitteePayload, 'committee' | 'refusal'> & { committee?: Maybe<ResolversTypes['ReviewCommittee']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AdjustCommitteeSizeInput: AdjustCommitteeSizeInput;
  AdjustCommitteeSizePayload: ResolverTypeWrapper<Omit<AdjustCommitteeSizePayload, 'committee' | 'refusal'> & { committee?: Maybe<ResolversTypes['ReviewCommittee']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RecommendMemberInput: RecommendMemberInput;
  RecommendMemberPayload: ResolverTypeWrapper<Omit<RecommendMemberPayload, 'member' | 'refusal'> & { member?: Maybe<ResolversTypes['PoolMember']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DesignateMemberInput: DesignateMemberInput;
  DesignateMemberPayload: ResolverTypeWrapper<Omit<DesignateMemberPayload, 'member' | 'refusal'> & { member?: Maybe<ResolversTypes['PoolMember']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  EndMembershipInput: EndMembershipInput;
  EndMembershipPayload: ResolverTypeWrapper<Omit<EndMembershipPayload, 'member' | 'refusal'> & { member?: Maybe<ResolversTypes['PoolMember']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RenewMembershipInput: RenewMembershipInput;
  RenewMembershipPayload: ResolverTypeWrapper<Omit<RenewMembershipPayload, 'member' | 'refusal'> & { member?: Maybe<ResolversTypes['PoolMember']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ApplyToPoolInput: ApplyToPoolInput;
  ApplyToPoolPayload: ResolverTypeWrapper<Omit<ApplyToPoolPayload, 'application' | 'refusal'> & { application?: Maybe<ResolversTypes['SocialApplication']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ForwardApplicationInput: ForwardApplicationInput;
  ForwardApplicationPayload: ResolverTypeWrapper<Omit<ForwardApplicationPayload, 'application' | 'refusal'> & { application?: Maybe<ResolversTypes['SocialApplication']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ReviewApplicationInput: ReviewApplicationInput;
  ReviewApplicationPayload: ResolverTypeWrapper<Omit<ReviewApplicationPayload, 'application' | 'refusal'> & { application?: Maybe<ResolversTypes['SocialApplication']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SelectApplicantInput: SelectApplicantInput;
  SelectApplicantPayload: ResolverTypeWrapper<Omit<SelectApplicantPayload, 'application' | 'refusal'> & { application?: Maybe<ResolversTypes['SocialApplication']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ConfirmApplicationInput: ConfirmApplicationInput;
  ConfirmApplicationPayload: ResolverTypeWrapper<Omit<ConfirmApplicationPayload, 'application' | 'refusal'> & { application?: Maybe<ResolversTypes['SocialApplication']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationPayload: ResolverTypeWrapper<Omit<WithdrawApplicationPayload, 'application' | 'refusal'> & { application?: Maybe<ResolversTypes['SocialApplication']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  StartFilingInput: StartFilingInput;
  StartFilingPayload: ResolverTypeWrapper<Omit<StartFilingPayload, 'filing' | 'refusal'> & { filing?: Maybe<ResolversTypes['Filing']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RequestConsentsInput: RequestConsentsInput;
  RequestConsentsPayload: ResolverTypeWrapper<Omit<RequestConsentsPayload, 'filing' | 'refusal'> & { filing?: Maybe<ResolversTypes['Filing']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DecideConsentInput: DecideConsentInput;
  DecideConsentPayload: ResolverTypeWrapper<Omit<DecideConsentPayload, 'consent' | 'refusal'> & { consent?: Maybe<ResolversTypes['Consent']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RequestWaiverInput: RequestWaiverInput;
  RequestWaiverPayload: ResolverTypeWrapper<Omit<RequestWaiverPayload, 'waiver' | 'refusal'> & { waiver?: Maybe<ResolversTypes['Waiver']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DecideWaiverInput: DecideWaiverInput;
  DecideWaiverPayload: ResolverTypeWrapper<Omit<DecideWaiverPayload, 'waiver' | 'refusal'> & { waiver?: Maybe<ResolversTypes['Waiver']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SubmitFilingInput: SubmitFilingInput;
  SubmitFilingPayload: ResolverTypeWrapper<Omit<SubmitFilingPayload, 'filing' | 'refusal'> & { filing?: Maybe<ResolversTypes['Filing']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  WithdrawFilingInput: WithdrawFilingInput;
  WithdrawFilingPayload: ResolverTypeWrapper<Omit<WithdrawFilingPayload, 'filing' | 'refusal'> & { filing?: Maybe<ResolversTypes['Filing']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DecideFilingInput: DecideFilingInput;
  DecideFilingPayload: ResolverTypeWrapper<Omit<DecideFilingPayload, 'filing' | 'refusal'> & { filing?: Maybe<ResolversTypes['Filing']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ProposeSharingInput: ProposeSharingInput;
  ProposeSharingPayload: ResolverTypeWrapper<Omit<ProposeSharingPayload, 'sharing' | 'refusal'> & { sharing?: Maybe<ResolversTypes['SharingAgreement']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AnswerSharingInput: AnswerSharingInput;
  AnswerSharingPayload: ResolverTypeWrapper<Omit<AnswerSharingPayload, 'sharing' | 'refusal'> & { sharing?: Maybe<ResolversTypes['SharingAgreement']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  EndSharingInput: EndSharingInput;
  EndSharingPayload: ResolverTypeWrapper<Omit<EndSharingPayload, 'sharing' | 'refusal'> & { sharing?: Maybe<ResolversTypes['SharingAgreement']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  SucceedAuthorityInput: SucceedAuthorityInput;
  SucceedAuthorityPayload: ResolverTypeWrapper<Omit<SucceedAuthorityPayload, 'authority' | 'refusal'> & { authority?: Maybe<ResolversTypes['Authority']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  RuleFinding: RuleFindingRow;
  ID: Scalars['ID']['output'];
  Refusal: RefusalAnswerModel;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Division: DivisionRow;
  Authority: AuthorityRow;
  TitleSeries: TitleSeriesRow;
  Int: Scalars['Int']['output'];
  TitleSeriesLevel: TitleSeriesLevel;
  Viewer: CallerModel;
  OrganisingUnit: OrganisingUnitRow;
  ProfessionalGroup: ProfessionalGroupRow;
  ReviewCommittee: ReviewCommitteeRow;
  SizeAdjustment: SizeAdjustmentRow;
  CompetentAuthority: RecordedCompetenceModel;
  RequiredConsent: RequiredConsentRow;
  ExpertPool: ExpertPoolRow;
  PoolFacts: ExpertPoolModel;
  PoolMember: PoolMemberRow;
  Renewal: Renewal;
  Filing: FilingRow;
  RosterEntry: RosterEntryRow;
  Consent: ConsentRow;
  Waiver: WaiverRow;
  SocialApplication: SocialApplicationRow;
  ApplicationStep: ApplicationStepRow;
  SharingAgreement: SharingViewModel;
  Expert: ExpertRow;
  AuthorityConnection: AuthorityPageModel;
  AuthorityEdge: Omit<AuthorityEdge, 'node'> & { node: ResolversParentTypes['Authority'] };
  OrganisingUnitConnection: OrganisingUnitPageModel;
  OrganisingUnitEdge: Omit<OrganisingUnitEdge, 'node'> & { node: ResolversParentTypes['OrganisingUnit'] };
  ReviewCommitteeConnection: ReviewCommitteePageModel;
  ReviewCommitteeEdge: Omit<ReviewCommitteeEdge, 'node'> & { node: ResolversParentTypes['ReviewCommittee'] };
  ExpertPoolConnection: ExpertPoolPageModel;
  ExpertPoolEdge: Omit<ExpertPoolEdge, 'node'> & { node: ResolversParentTypes['ExpertPool'] };
  PoolMemberConnection: PoolMemberPageModel;
  PoolMemberEdge: Omit<PoolMemberEdge, 'node'> & { node: ResolversParentTypes['PoolMember'] };
  FilingConnection: FilingPageModel;
  FilingEdge: Omit<FilingEdge, 'node'> & { node: ResolversParentTypes['Filing'] };
  RosterEntryConnection: RosterEntryPageModel;
  RosterEntryEdge: Omit<RosterEntryEdge, 'node'> & { node: ResolversParentTypes['RosterEntry'] };
  SocialApplicationConnection: SocialApplicationPageModel;
  SocialApplicationEdge: Omit<SocialApplicationEdge, 'node'> & { node: ResolversParentTypes['SocialApplication'] };
  ConsentConnection: ConsentPageModel;
  ConsentEdge: Omit<ConsentEdge, 'node'> & { node: ResolversParentTypes['Consent'] };
  PoolMemberFilter: PoolMemberFilter;
  PoolFilter: PoolFilter;
  FilingFilter: FilingFilter;
  CompetentAuthorityInput: CompetentAuthorityInput;
  StatisticsCount: StatisticsCount;
  PoolFigures: FiguresModel;
  PoolStatisticsCell: CellModel;
  PoolStatistics: StatisticsModel;
  WaiverFigures: FiguresModel;
  Float: Scalars['Float']['output'];
  WaiverStatisticsCell: CellModel;
  WaiverStatistics: StatisticsModel;
  MemberFigures: FiguresModel;
  MemberStatisticsCell: CellModel;
  MemberStatistics: StatisticsModel;
  Query: Record<PropertyKey, never>;
  Appointment: Appointment;
  HomePoolForDraw: HomePoolForDraw;
  MemberForDraw: MemberForDraw;
  WaiverForDraw: WaiverForDraw;
  PoolForDraw: PoolForDrawRow;
  PoolForSession: PoolForSessionRow;
  ProfessionalGroupInput: ProfessionalGroupInput;
  ManualRulingInput: ManualRulingInput;
  SubgraphEventInput: SubgraphEventInput;
  RegisterOrganisingUnitInput: RegisterOrganisingUnitInput;
  RegisterOrganisingUnitPayload: Omit<RegisterOrganisingUnitPayload, 'organisingUnit' | 'refusal'> & { organisingUnit?: Maybe<ResolversParentTypes['OrganisingUnit']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RegisterReviewCommitteeInput: RegisterReviewCommitteeInput;
  RegisterReviewCommitteePayload: Omit<RegisterReviewCommitteePayload, 'committee' | 'refusal'> & { committee?: Maybe<ResolversParentTypes['ReviewCommittee']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ChangeReviewCommitteeInput: ChangeReviewCommitteeInput;
  ChangeReviewCommitteePayload: Omit<ChangeReviewCommitteePayload, 'committee' | 'refusal'> & { committee?: Maybe<ResolversParentTypes['ReviewCommittee']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AdjustCommitteeSizeInput: AdjustCommitteeSizeInput;
  AdjustCommitteeSizePayload: Omit<AdjustCommitteeSizePayload, 'committee' | 'refusal'> & { committee?: Maybe<ResolversParentTypes['ReviewCommittee']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RecommendMemberInput: RecommendMemberInput;
  RecommendMemberPayload: Omit<RecommendMemberPayload, 'member' | 'refusal'> & { member?: Maybe<ResolversParentTypes['PoolMember']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DesignateMemberInput: DesignateMemberInput;
  DesignateMemberPayload: Omit<DesignateMemberPayload, 'member' | 'refusal'> & { member?: Maybe<ResolversParentTypes['PoolMember']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  EndMembershipInput: EndMembershipInput;
  EndMembershipPayload: Omit<EndMembershipPayload, 'member' | 'refusal'> & { member?: Maybe<ResolversParentTypes['PoolMember']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RenewMembershipInput: RenewMembershipInput;
  RenewMembershipPayload: Omit<RenewMembershipPayload, 'member' | 'refusal'> & { member?: Maybe<ResolversParentTypes['PoolMember']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ApplyToPoolInput: ApplyToPoolInput;
  ApplyToPoolPayload: Omit<ApplyToPoolPayload, 'application' | 'refusal'> & { application?: Maybe<ResolversParentTypes['SocialApplication']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ForwardApplicationInput: ForwardApplicationInput;
  ForwardApplicationPayload: Omit<ForwardApplicationPayload, 'application' | 'refusal'> & { application?: Maybe<ResolversParentTypes['SocialApplication']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ReviewApplicationInput: ReviewApplicationInput;
  ReviewApplicationPayload: Omit<ReviewApplicationPayload, 'application' | 'refusal'> & { application?: Maybe<ResolversParentTypes['SocialApplication']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SelectApplicantInput: SelectApplicantInput;
  SelectApplicantPayload: Omit<SelectApplicantPayload, 'application' | 'refusal'> & { application?: Maybe<ResolversParentTypes['SocialApplication']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ConfirmApplicationInput: ConfirmApplicationInput;
  ConfirmApplicationPayload: Omit<ConfirmApplicationPayload, 'application' | 'refusal'> & { application?: Maybe<ResolversParentTypes['SocialApplication']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawApplicationPayload: Omit<WithdrawApplicationPayload, 'application' | 'refusal'> & { application?: Maybe<ResolversParentTypes['SocialApplication']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  StartFilingInput: StartFilingInput;
  StartFilingPayload: Omit<StartFilingPayload, 'filing' | 'refusal'> & { filing?: Maybe<ResolversParentTypes['Filing']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RequestConsentsInput: RequestConsentsInput;
  RequestConsentsPayload: Omit<RequestConsentsPayload, 'filing' | 'refusal'> & { filing?: Maybe<ResolversParentTypes['Filing']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DecideConsentInput: DecideConsentInput;
  DecideConsentPayload: Omit<DecideConsentPayload, 'consent' | 'refusal'> & { consent?: Maybe<ResolversParentTypes['Consent']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RequestWaiverInput: RequestWaiverInput;
  RequestWaiverPayload: Omit<RequestWaiverPayload, 'waiver' | 'refusal'> & { waiver?: Maybe<ResolversParentTypes['Waiver']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DecideWaiverInput: DecideWaiverInput;
  DecideWaiverPayload: Omit<DecideWaiverPayload, 'waiver' | 'refusal'> & { waiver?: Maybe<ResolversParentTypes['Waiver']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SubmitFilingInput: SubmitFilingInput;
  SubmitFilingPayload: Omit<SubmitFilingPayload, 'filing' | 'refusal'> & { filing?: Maybe<ResolversParentTypes['Filing']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  WithdrawFilingInput: WithdrawFilingInput;
  WithdrawFilingPayload: Omit<WithdrawFilingPayload, 'filing' | 'refusal'> & { filing?: Maybe<ResolversParentTypes['Filing']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DecideFilingInput: DecideFilingInput;
  DecideFilingPayload: Omit<DecideFilingPayload, 'filing' | 'refusal'> & { filing?: Maybe<ResolversParentTypes['Filing']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ProposeSharingInput: ProposeSharingInput;
  ProposeSharingPayload: Omit<ProposeSharingPayload, 'sharing' | 'refusal'> & { sharing?: Maybe<ResolversParentTypes['SharingAgreement']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AnswerSharingInput: AnswerSharingInput;
  AnswerSharingPayload: Omit<AnswerSharingPayload, 'sharing' | 'refusal'> & { sharing?: Maybe<ResolversParentTypes['SharingAgreement']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  EndSharingInput: EndSharingInput;
  EndSharingPayload: Omit<EndSharingPayload, 'sharing' | 'refusal'> & { sharing?: Maybe<ResolversParentTypes['SharingAgreement']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  SucceedAuthorityInput: SucceedAuthorityInput;
  SucceedAuthorityPayload: Omit<SucceedAuthorityPayload, 'authority' | 'refusal'> & { authority?: Maybe<ResolversParentTypes['Authority']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
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

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority'], FederationReferenceType extends FederationReferenceTypes['Authority'] = FederationReferenceTypes['Authority']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Authority']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuthorityKind'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
};

export type TitleSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleSeries'] = ResolversParentTypes['TitleSeries']> = {
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['TitleSeriesLevel']>, ParentType, ContextType>;
};

export type TitleSeriesLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleSeriesLevel'] = ResolversParentTypes['TitleSeriesLevel']> = {
  level?: Resolver<ResolversTypes['TitleLevel'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  role?: Resolver<ResolversTypes['CallerRole'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisingUnit']>, ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
};

export type OrganisingUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisingUnit'] = ResolversParentTypes['OrganisingUnit'], FederationReferenceType extends FederationReferenceTypes['OrganisingUnit'] = FederationReferenceTypes['OrganisingUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganisingUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganiserKind'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  industryDepartment?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
};

export type ProfessionalGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfessionalGroup'] = ResolversParentTypes['ProfessionalGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewCommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCommittee'] = ResolversParentTypes['ReviewCommittee'], FederationReferenceType extends FederationReferenceTypes['ReviewCommittee'] = FederationReferenceTypes['ReviewCommittee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReviewCommittee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CommitteeLevel'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['TitleSeries'], ParentType, ContextType>;
  specialty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  crossIndustry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['CommitteeAudience'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ProfessionalGroup']>, ParentType, ContextType>;
  expectedApplicants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  largeScale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sizeAdjustment?: Resolver<Maybe<ResolversTypes['SizeAdjustment']>, ParentType, ContextType>;
  organisingUnit?: Resolver<Maybe<ResolversTypes['OrganisingUnit']>, ParentType, ContextType>;
  filingAuthority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  competence?: Resolver<ResolversTypes['CompetentAuthority'], ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['ExpertPool']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SizeAdjustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SizeAdjustment'] = ResolversParentTypes['SizeAdjustment']> = {
  seatsAtLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CompetentAuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetentAuthority'] = ResolversParentTypes['CompetentAuthority']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  manualRuling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  flags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  copyTo?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  requiredConsents?: Resolver<Array<ResolversTypes['RequiredConsent']>, ParentType, ContextType>;
};

export type RequiredConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequiredConsent'] = ResolversParentTypes['RequiredConsent']> = {
  leg?: Resolver<ResolversTypes['ConsentLeg'], ParentType, ContextType>;
  anyOf?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
};

export type ExpertPoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertPool'] = ResolversParentTypes['ExpertPool'], FederationReferenceType extends FederationReferenceTypes['ExpertPool'] = FederationReferenceTypes['ExpertPool']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpertPool']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['ReviewCommittee']>, ParentType, ContextType>;
  filingAuthority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  organisingUnit?: Resolver<Maybe<ResolversTypes['OrganisingUnit']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PoolStatus'], ParentType, ContextType>;
  expiryWarning?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openToApplications?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['PoolMemberConnection'], ParentType, ContextType, RequireFields<ExpertPoolMembersArgs, 'first'>>;
  currentFiling?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  filings?: Resolver<ResolversTypes['FilingConnection'], ParentType, ContextType, RequireFields<ExpertPoolFilingsArgs, 'first'>>;
  findings?: Resolver<Maybe<Array<ResolversTypes['RuleFinding']>>, ParentType, ContextType>;
  sharings?: Resolver<Array<ResolversTypes['SharingAgreement']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PoolFactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolFacts'] = ResolversParentTypes['PoolFacts']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['TitleSeries'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CommitteeLevel'], ParentType, ContextType>;
  filingAuthorityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PoolMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolMember'] = ResolversParentTypes['PoolMember'], FederationReferenceType extends FederationReferenceTypes['PoolMember'] = FederationReferenceTypes['PoolMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PoolMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['ExpertPool']>, ParentType, ContextType>;
  appointedTo?: Resolver<ResolversTypes['PoolFacts'], ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MemberSource'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['MemberOffice'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fieldExperience?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  titleSeries?: Resolver<ResolversTypes['TitleSeries'], ParentType, ContextType>;
  titleLevel?: Resolver<ResolversTypes['TitleLevel'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
  termFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  admittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renewals?: Resolver<Array<ResolversTypes['Renewal']>, ParentType, ContextType>;
  exitReason?: Resolver<Maybe<ResolversTypes['ExitReason']>, ParentType, ContextType>;
  exitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RenewalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['TermGrade'], ParentType, ContextType>;
};

export type FilingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Filing'] = ResolversParentTypes['Filing'], FederationReferenceType extends FederationReferenceTypes['Filing'] = FederationReferenceTypes['Filing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Filing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['ExpertPool']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FilingStatus'], ParentType, ContextType>;
  filingAuthority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  filedWith?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  rosterHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rosterSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roster?: Resolver<ResolversTypes['RosterEntryConnection'], ParentType, ContextType, RequireFields<FilingRosterArgs, 'first'>>;
  findings?: Resolver<Array<ResolversTypes['RuleFinding']>, ParentType, ContextType>;
  ruleSet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waivers?: Resolver<Array<ResolversTypes['Waiver']>, ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnReasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RosterEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterEntry'] = ResolversParentTypes['RosterEntry']> = {
  member?: Resolver<Maybe<ResolversTypes['PoolMember']>, ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MemberSource'], ParentType, ContextType>;
  titleSeries?: Resolver<ResolversTypes['TitleSeries'], ParentType, ContextType>;
  titleLevel?: Resolver<ResolversTypes['TitleLevel'], ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent'], FederationReferenceType extends FederationReferenceTypes['Consent'] = FederationReferenceTypes['Consent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  leg?: Resolver<ResolversTypes['ConsentLeg'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  rosterHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WaiverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Waiver'] = ResolversParentTypes['Waiver'], FederationReferenceType extends FederationReferenceTypes['Waiver'] = FederationReferenceTypes['Waiver']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Waiver']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['PoolMember']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SocialApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialApplication'] = ResolversParentTypes['SocialApplication'], FederationReferenceType extends FederationReferenceTypes['SocialApplication'] = FederationReferenceTypes['SocialApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SocialApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  appliesTo?: Resolver<ResolversTypes['PoolFacts'], ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['ExpertPool']>, ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ApplicationStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationStep'] = ResolversParentTypes['ApplicationStep']> = {
  status?: Resolver<ResolversTypes['ApplicationStatus'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['CallerRole'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SharingAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreement'] = ResolversParentTypes['SharingAgreement'], FederationReferenceType extends FederationReferenceTypes['SharingAgreement'] = FederationReferenceTypes['SharingAgreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SharingAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  otherSide?: Resolver<ResolversTypes['PoolFacts'], ParentType, ContextType>;
  proposedByUs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  agreedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expert'] = ResolversParentTypes['Expert'], FederationReferenceType extends FederationReferenceTypes['Expert'] = FederationReferenceTypes['Expert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Expert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<Maybe<ResolversTypes['PoolMemberConnection']>, ParentType, ContextType, RequireFields<ExpertMembershipsArgs, 'first'>>;
};

export type AuthorityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityConnection'] = ResolversParentTypes['AuthorityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuthorityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Authority']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AuthorityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityEdge'] = ResolversParentTypes['AuthorityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
};

export type OrganisingUnitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisingUnitConnection'] = ResolversParentTypes['OrganisingUnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisingUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrganisingUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganisingUnitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisingUnitEdge'] = ResolversParentTypes['OrganisingUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganisingUnit'], ParentType, ContextType>;
};

export type ReviewCommitteeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCommitteeConnection'] = ResolversParentTypes['ReviewCommitteeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewCommitteeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReviewCommittee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReviewCommitteeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewCommitteeEdge'] = ResolversParentTypes['ReviewCommitteeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewCommittee'], ParentType, ContextType>;
};

export type ExpertPoolConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertPoolConnection'] = ResolversParentTypes['ExpertPoolConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpertPoolEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExpertPool']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExpertPoolEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertPoolEdge'] = ResolversParentTypes['ExpertPoolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpertPool'], ParentType, ContextType>;
};

export type PoolMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolMemberConnection'] = ResolversParentTypes['PoolMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PoolMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PoolMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PoolMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolMemberEdge'] = ResolversParentTypes['PoolMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PoolMember'], ParentType, ContextType>;
};

export type FilingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingConnection'] = ResolversParentTypes['FilingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FilingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Filing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FilingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilingEdge'] = ResolversParentTypes['FilingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Filing'], ParentType, ContextType>;
};

export type RosterEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterEntryConnection'] = ResolversParentTypes['RosterEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RosterEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RosterEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RosterEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterEntryEdge'] = ResolversParentTypes['RosterEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RosterEntry'], ParentType, ContextType>;
};

export type SocialApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialApplicationConnection'] = ResolversParentTypes['SocialApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SocialApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SocialApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SocialApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialApplicationEdge'] = ResolversParentTypes['SocialApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SocialApplication'], ParentType, ContextType>;
};

export type ConsentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentConnection'] = ResolversParentTypes['ConsentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConsentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConsentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
};

export type StatisticsCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsCount'] = ResolversParentTypes['StatisticsCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pooled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PoolFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolFigures'] = ResolversParentTypes['PoolFigures']> = {
  pools?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  expiring?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  expired?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  neverFiled?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  openToApplications?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  underThreeTimes?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  underFiveTimes?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  shared?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  waived?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
};

export type PoolStatisticsCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolStatisticsCell'] = ResolversParentTypes['PoolStatisticsCell']> = {
  level?: Resolver<Maybe<ResolversTypes['CommitteeLevel']>, ParentType, ContextType>;
  seriesNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisingUnit']>, ParentType, ContextType>;
  unitKind?: Resolver<Maybe<ResolversTypes['OrganiserKind']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PoolStatus']>, ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['CommitteeAudience']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pooled?: Resolver<Array<ResolversTypes['PoolDimension']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['PoolFigures'], ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['PoolFigures']>, ParentType, ContextType>;
};

export type PoolStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolStatistics'] = ResolversParentTypes['PoolStatistics']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  compiledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallestClass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['PoolFigures'], ParentType, ContextType>;
  comparedTotal?: Resolver<Maybe<ResolversTypes['PoolFigures']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['PoolStatisticsCell']>, ParentType, ContextType>;
};

export type WaiverFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiverFigures'] = ResolversParentTypes['WaiverFigures']> = {
  waivers?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  pools?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  requested?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  granted?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  grantedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  ofMembers?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
};

export type WaiverStatisticsCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiverStatisticsCell'] = ResolversParentTypes['WaiverStatisticsCell']> = {
  rule?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RequestStatus']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CommitteeLevel']>, ParentType, ContextType>;
  seriesNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisingUnit']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pooled?: Resolver<Array<ResolversTypes['WaiverDimension']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['WaiverFigures'], ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['WaiverFigures']>, ParentType, ContextType>;
};

export type WaiverStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiverStatistics'] = ResolversParentTypes['WaiverStatistics']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  compiledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallestClass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['WaiverFigures'], ParentType, ContextType>;
  comparedTotal?: Resolver<Maybe<ResolversTypes['WaiverFigures']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['WaiverStatisticsCell']>, ParentType, ContextType>;
};

export type MemberFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberFigures'] = ResolversParentTypes['MemberFigures']> = {
  pools?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  experts?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  recommended?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  social?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  designated?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  leaders?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  senior?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  seniorShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  associateOrAbove?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  proposed?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  renewed?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  disqualified?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
};

export type MemberStatisticsCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberStatisticsCell'] = ResolversParentTypes['MemberStatisticsCell']> = {
  level?: Resolver<Maybe<ResolversTypes['CommitteeLevel']>, ParentType, ContextType>;
  seriesNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrganisingUnit']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['MemberSource']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['MemberOffice']>, ParentType, ContextType>;
  titleLevel?: Resolver<Maybe<ResolversTypes['TitleLevel']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MemberStatus']>, ParentType, ContextType>;
  exitReason?: Resolver<Maybe<ResolversTypes['ExitReason']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pooled?: Resolver<Array<ResolversTypes['MemberDimension']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['MemberFigures'], ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['MemberFigures']>, ParentType, ContextType>;
};

export type MemberStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberStatistics'] = ResolversParentTypes['MemberStatistics']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  compiledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallestClass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['MemberFigures'], ParentType, ContextType>;
  comparedTotal?: Resolver<Maybe<ResolversTypes['MemberFigures']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['MemberStatisticsCell']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType, RequireFields<QueryAuthorityArgs, 'id'>>;
  authorities?: Resolver<Maybe<ResolversTypes['AuthorityConnection']>, ParentType, ContextType, RequireFields<QueryAuthoritiesArgs, 'first'>>;
  divisions?: Resolver<Maybe<Array<ResolversTypes['Division']>>, ParentType, ContextType, Partial<QueryDivisionsArgs>>;
  titleSeries?: Resolver<Maybe<Array<ResolversTypes['TitleSeries']>>, ParentType, ContextType>;
  competentAuthority?: Resolver<Maybe<ResolversTypes['CompetentAuthority']>, ParentType, ContextType, RequireFields<QueryCompetentAuthorityArgs, 'input'>>;
  organisingUnit?: Resolver<Maybe<ResolversTypes['OrganisingUnit']>, ParentType, ContextType, RequireFields<QueryOrganisingUnitArgs, 'id'>>;
  organisingUnits?: Resolver<Maybe<ResolversTypes['OrganisingUnitConnection']>, ParentType, ContextType, RequireFields<QueryOrganisingUnitsArgs, 'first'>>;
  committee?: Resolver<Maybe<ResolversTypes['ReviewCommittee']>, ParentType, ContextType, RequireFields<QueryCommitteeArgs, 'id'>>;
  committees?: Resolver<Maybe<ResolversTypes['ReviewCommitteeConnection']>, ParentType, ContextType, RequireFields<QueryCommitteesArgs, 'first'>>;
  pool?: Resolver<Maybe<ResolversTypes['ExpertPool']>, ParentType, ContextType, RequireFields<QueryPoolArgs, 'id'>>;
  pools?: Resolver<Maybe<ResolversTypes['ExpertPoolConnection']>, ParentType, ContextType, RequireFields<QueryPoolsArgs, 'first' | 'orderBy'>>;
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType, RequireFields<QueryFilingArgs, 'id'>>;
  filings?: Resolver<Maybe<ResolversTypes['FilingConnection']>, ParentType, ContextType, RequireFields<QueryFilingsArgs, 'first'>>;
  consents?: Resolver<Maybe<ResolversTypes['ConsentConnection']>, ParentType, ContextType, RequireFields<QueryConsentsArgs, 'first'>>;
  socialApplication?: Resolver<Maybe<ResolversTypes['SocialApplication']>, ParentType, ContextType, RequireFields<QuerySocialApplicationArgs, 'id'>>;
  socialApplications?: Resolver<Maybe<ResolversTypes['SocialApplicationConnection']>, ParentType, ContextType, RequireFields<QuerySocialApplicationsArgs, 'first'>>;
  poolStatistics?: Resolver<Maybe<ResolversTypes['PoolStatistics']>, ParentType, ContextType, RequireFields<QueryPoolStatisticsArgs, 'groupBy'>>;
  memberStatistics?: Resolver<Maybe<ResolversTypes['MemberStatistics']>, ParentType, ContextType, RequireFields<QueryMemberStatisticsArgs, 'groupBy'>>;
  waiverStatistics?: Resolver<Maybe<ResolversTypes['WaiverStatistics']>, ParentType, ContextType, RequireFields<QueryWaiverStatisticsArgs, 'groupBy'>>;
  poolsForSessions?: Resolver<Maybe<Array<ResolversTypes['PoolForSession']>>, ParentType, ContextType, RequireFields<QueryPoolsForSessionsArgs, 'ids'>>;
  drawCandidates?: Resolver<Maybe<ResolversTypes['PoolForDraw']>, ParentType, ContextType, RequireFields<QueryDrawCandidatesArgs, 'poolId'>>;
  appointments?: Resolver<Maybe<Array<ResolversTypes['Appointment']>>, ParentType, ContextType, Partial<QueryAppointmentsArgs>>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  poolId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expertId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  filingAuthorityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisingUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MemberStatus'], ParentType, ContextType>;
  termFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  exitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HomePoolForDrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomePoolForDraw'] = ResolversParentTypes['HomePoolForDraw']> = {
  poolId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sharingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  authorityIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MemberForDrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberForDraw'] = ResolversParentTypes['MemberForDraw']> = {
  memberId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expertId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  poolId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['MemberOffice'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  termFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  termTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  maySit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WaiverForDrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiverForDraw'] = ResolversParentTypes['WaiverForDraw']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PoolForDrawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolForDraw'] = ResolversParentTypes['PoolForDraw']> = {
  poolId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CommitteeLevel'], ParentType, ContextType>;
  seriesNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['CommitteeAudience'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ProfessionalGroup']>, ParentType, ContextType>;
  autonomous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organiserUscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filingAuthorityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisingUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  filingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  homes?: Resolver<Array<ResolversTypes['HomePoolForDraw']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['MemberForDraw']>, ParentType, ContextType>;
  waivers?: Resolver<Array<ResolversTypes['WaiverForDraw']>, ParentType, ContextType>;
};

export type PoolForSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolForSession'] = ResolversParentTypes['PoolForSession']> = {
  poolId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committeeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filingAuthorityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisingUnitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CommitteeLevel'], ParentType, ContextType>;
  seriesNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['ProfessionalGroup']>, ParentType, ContextType>;
  filingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RegisterOrganisingUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganisingUnitPayload'] = ResolversParentTypes['RegisterOrganisingUnitPayload']> = {
  organisingUnit?: Resolver<Maybe<ResolversTypes['OrganisingUnit']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RegisterReviewCommitteePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterReviewCommitteePayload'] = ResolversParentTypes['RegisterReviewCommitteePayload']> = {
  committee?: Resolver<Maybe<ResolversTypes['ReviewCommittee']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeReviewCommitteePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeReviewCommitteePayload'] = ResolversParentTypes['ChangeReviewCommitteePayload']> = {
  committee?: Resolver<Maybe<ResolversTypes['ReviewCommittee']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AdjustCommitteeSizePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustCommitteeSizePayload'] = ResolversParentTypes['AdjustCommitteeSizePayload']> = {
  committee?: Resolver<Maybe<ResolversTypes['ReviewCommittee']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecommendMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendMemberPayload'] = ResolversParentTypes['RecommendMemberPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['PoolMember']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DesignateMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignateMemberPayload'] = ResolversParentTypes['DesignateMemberPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['PoolMember']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EndMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndMembershipPayload'] = ResolversParentTypes['EndMembershipPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['PoolMember']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RenewMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewMembershipPayload'] = ResolversParentTypes['RenewMembershipPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['PoolMember']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ApplyToPoolPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyToPoolPayload'] = ResolversParentTypes['ApplyToPoolPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['SocialApplication']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ForwardApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForwardApplicationPayload'] = ResolversParentTypes['ForwardApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['SocialApplication']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReviewApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewApplicationPayload'] = ResolversParentTypes['ReviewApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['SocialApplication']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SelectApplicantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectApplicantPayload'] = ResolversParentTypes['SelectApplicantPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['SocialApplication']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ConfirmApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmApplicationPayload'] = ResolversParentTypes['ConfirmApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['SocialApplication']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type WithdrawApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawApplicationPayload'] = ResolversParentTypes['WithdrawApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['SocialApplication']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type StartFilingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartFilingPayload'] = ResolversParentTypes['StartFilingPayload']> = {
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RequestConsentsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestConsentsPayload'] = ResolversParentTypes['RequestConsentsPayload']> = {
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DecideConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideConsentPayload'] = ResolversParentTypes['DecideConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RequestWaiverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestWaiverPayload'] = ResolversParentTypes['RequestWaiverPayload']> = {
  waiver?: Resolver<Maybe<ResolversTypes['Waiver']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DecideWaiverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideWaiverPayload'] = ResolversParentTypes['DecideWaiverPayload']> = {
  waiver?: Resolver<Maybe<ResolversTypes['Waiver']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SubmitFilingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitFilingPayload'] = ResolversParentTypes['SubmitFilingPayload']> = {
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type WithdrawFilingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawFilingPayload'] = ResolversParentTypes['WithdrawFilingPayload']> = {
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DecideFilingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideFilingPayload'] = ResolversParentTypes['DecideFilingPayload']> = {
  filing?: Resolver<Maybe<ResolversTypes['Filing']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ProposeSharingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeSharingPayload'] = ResolversParentTypes['ProposeSharingPayload']> = {
  sharing?: Resolver<Maybe<ResolversTypes['SharingAgreement']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AnswerSharingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSharingPayload'] = ResolversParentTypes['AnswerSharingPayload']> = {
  sharing?: Resolver<Maybe<ResolversTypes['SharingAgreement']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EndSharingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSharingPayload'] = ResolversParentTypes['EndSharingPayload']> = {
  sharing?: Resolver<Maybe<ResolversTypes['SharingAgreement']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SucceedAuthorityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SucceedAuthorityPayload'] = ResolversParentTypes['SucceedAuthorityPayload']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerOrganisingUnit?: Resolver<Maybe<ResolversTypes['RegisterOrganisingUnitPayload']>, ParentType, ContextType, RequireFields<MutationRegisterOrganisingUnitArgs, 'input'>>;
  registerReviewCommittee?: Resolver<Maybe<ResolversTypes['RegisterReviewCommitteePayload']>, ParentType, ContextType, RequireFields<MutationRegisterReviewCommitteeArgs, 'input'>>;
  changeReviewCommittee?: Resolver<Maybe<ResolversTypes['ChangeReviewCommitteePayload']>, ParentType, ContextType, RequireFields<MutationChangeReviewCommitteeArgs, 'input'>>;
  adjustCommitteeSize?: Resolver<Maybe<ResolversTypes['AdjustCommitteeSizePayload']>, ParentType, ContextType, RequireFields<MutationAdjustCommitteeSizeArgs, 'input'>>;
  recommendMember?: Resolver<Maybe<ResolversTypes['RecommendMemberPayload']>, ParentType, ContextType, RequireFields<MutationRecommendMemberArgs, 'input'>>;
  designateMember?: Resolver<Maybe<ResolversTypes['DesignateMemberPayload']>, ParentType, ContextType, RequireFields<MutationDesignateMemberArgs, 'input'>>;
  endMembership?: Resolver<Maybe<ResolversTypes['EndMembershipPayload']>, ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'input'>>;
  renewMembership?: Resolver<Maybe<ResolversTypes['RenewMembershipPayload']>, ParentType, ContextType, RequireFields<MutationRenewMembershipArgs, 'input'>>;
  applyToPool?: Resolver<Maybe<ResolversTypes['ApplyToPoolPayload']>, ParentType, ContextType, RequireFields<MutationApplyToPoolArgs, 'input'>>;
  forwardApplication?: Resolver<Maybe<ResolversTypes['ForwardApplicationPayload']>, ParentType, ContextType, RequireFields<MutationForwardApplicationArgs, 'input'>>;
  reviewApplication?: Resolver<Maybe<ResolversTypes['ReviewApplicationPayload']>, ParentType, ContextType, RequireFields<MutationReviewApplicationArgs, 'input'>>;
  selectApplicant?: Resolver<Maybe<ResolversTypes['SelectApplicantPayload']>, ParentType, ContextType, RequireFields<MutationSelectApplicantArgs, 'input'>>;
  confirmApplication?: Resolver<Maybe<ResolversTypes['ConfirmApplicationPayload']>, ParentType, ContextType, RequireFields<MutationConfirmApplicationArgs, 'input'>>;
  withdrawApplication?: Resolver<Maybe<ResolversTypes['WithdrawApplicationPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'input'>>;
  startFiling?: Resolver<Maybe<ResolversTypes['StartFilingPayload']>, ParentType, ContextType, RequireFields<MutationStartFilingArgs, 'input'>>;
  requestConsents?: Resolver<Maybe<ResolversTypes['RequestConsentsPayload']>, ParentType, ContextType, RequireFields<MutationRequestConsentsArgs, 'input'>>;
  decideConsent?: Resolver<Maybe<ResolversTypes['DecideConsentPayload']>, ParentType, ContextType, RequireFields<MutationDecideConsentArgs, 'input'>>;
  requestWaiver?: Resolver<Maybe<ResolversTypes['RequestWaiverPayload']>, ParentType, ContextType, RequireFields<MutationRequestWaiverArgs, 'input'>>;
  decideWaiver?: Resolver<Maybe<ResolversTypes['DecideWaiverPayload']>, ParentType, ContextType, RequireFields<MutationDecideWaiverArgs, 'input'>>;
  submitFiling?: Resolver<Maybe<ResolversTypes['SubmitFilingPayload']>, ParentType, ContextType, RequireFields<MutationSubmitFilingArgs, 'input'>>;
  withdrawFiling?: Resolver<Maybe<ResolversTypes['WithdrawFilingPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawFilingArgs, 'input'>>;
  decideFiling?: Resolver<Maybe<ResolversTypes['DecideFilingPayload']>, ParentType, ContextType, RequireFields<MutationDecideFilingArgs, 'input'>>;
  proposeSharing?: Resolver<Maybe<ResolversTypes['ProposeSharingPayload']>, ParentType, ContextType, RequireFields<MutationProposeSharingArgs, 'input'>>;
  answerSharing?: Resolver<Maybe<ResolversTypes['AnswerSharingPayload']>, ParentType, ContextType, RequireFields<MutationAnswerSharingArgs, 'input'>>;
  endSharing?: Resolver<Maybe<ResolversTypes['EndSharingPayload']>, ParentType, ContextType, RequireFields<MutationEndSharingArgs, 'input'>>;
  succeedAuthority?: Resolver<Maybe<ResolversTypes['SucceedAuthorityPayload']>, ParentType, ContextType, RequireFields<MutationSucceedAuthorityArgs, 'input'>>;
  receiveEvents?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationReceiveEventsArgs, 'events'>>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  RuleFinding?: RuleFindingResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  TitleSeries?: TitleSeriesResolvers<ContextType>;
  TitleSeriesLevel?: TitleSeriesLevelResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  OrganisingUnit?: OrganisingUnitResolvers<ContextType>;
  ProfessionalGroup?: ProfessionalGroupResolvers<ContextType>;
  ReviewCommittee?: ReviewCommitteeResolvers<ContextType>;
  SizeAdjustment?: SizeAdjustmentResolvers<ContextType>;
  CompetentAuthority?: CompetentAuthorityResolvers<ContextType>;
  RequiredConsent?: RequiredConsentResolvers<ContextType>;
  ExpertPool?: ExpertPoolResolvers<ContextType>;
  PoolFacts?: PoolFactsResolvers<ContextType>;
  PoolMember?: PoolMemberResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  Filing?: FilingResolvers<ContextType>;
  RosterEntry?: RosterEntryResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  Waiver?: WaiverResolvers<ContextType>;
  SocialApplication?: SocialApplicationResolvers<ContextType>;
  ApplicationStep?: ApplicationStepResolvers<ContextType>;
  SharingAgreement?: SharingAgreementResolvers<ContextType>;
  Expert?: ExpertResolvers<ContextType>;
  AuthorityConnection?: AuthorityConnectionResolvers<ContextType>;
  AuthorityEdge?: AuthorityEdgeResolvers<ContextType>;
  OrganisingUnitConnection?: OrganisingUnitConnectionResolvers<ContextType>;
  OrganisingUnitEdge?: OrganisingUnitEdgeResolvers<ContextType>;
  ReviewCommitteeConnection?: ReviewCommitteeConnectionResolvers<ContextType>;
  ReviewCommitteeEdge?: ReviewCommitteeEdgeResolvers<ContextType>;
  ExpertPoolConnection?: ExpertPoolConnectionResolvers<ContextType>;
  ExpertPoolEdge?: ExpertPoolEdgeResolvers<ContextType>;
  PoolMemberConnection?: PoolMemberConnectionResolvers<ContextType>;
  PoolMemberEdge?: PoolMemberEdgeResolvers<ContextType>;
  FilingConnection?: FilingConnectionResolvers<ContextType>;
  FilingEdge?: FilingEdgeResolvers<ContextType>;
  RosterEntryConnection?: RosterEntryConnectionResolvers<ContextType>;
  RosterEntryEdge?: RosterEntryEdgeResolvers<ContextType>;
  SocialApplicationConnection?: SocialApplicationConnectionResolvers<ContextType>;
  SocialApplicationEdge?: SocialApplicationEdgeResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  StatisticsCount?: StatisticsCountResolvers<ContextType>;
  PoolFigures?: PoolFiguresResolvers<ContextType>;
  PoolStatisticsCell?: PoolStatisticsCellResolvers<ContextType>;
  PoolStatistics?: PoolStatisticsResolvers<ContextType>;
  WaiverFigures?: WaiverFiguresResolvers<ContextType>;
  WaiverStatisticsCell?: WaiverStatisticsCellResolvers<ContextType>;
  WaiverStatistics?: WaiverStatisticsResolvers<ContextType>;
  MemberFigures?: MemberFiguresResolvers<ContextType>;
  MemberStatisticsCell?: MemberStatisticsCellResolvers<ContextType>;
  MemberStatistics?: MemberStatisticsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  HomePoolForDraw?: HomePoolForDrawResolvers<ContextType>;
  MemberForDraw?: MemberForDrawResolvers<ContextType>;
  WaiverForDraw?: WaiverForDrawResolvers<ContextType>;
  PoolForDraw?: PoolForDrawResolvers<ContextType>;
  PoolForSession?: PoolForSessionResolvers<ContextType>;
  RegisterOrganisingUnitPayload?: RegisterOrganisingUnitPayloadResolvers<ContextType>;
  RegisterReviewCommitteePayload?: RegisterReviewCommitteePayloadResolvers<ContextType>;
  ChangeReviewCommitteePayload?: ChangeReviewCommitteePayloadResolvers<ContextType>;
  AdjustCommitteeSizePayload?: AdjustCommitteeSizePayloadResolvers<ContextType>;
  RecommendMemberPayload?: RecommendMemberPayloadResolvers<ContextType>;
  DesignateMemberPayload?: DesignateMemberPayloadResolvers<ContextType>;
  EndMembershipPayload?: EndMembershipPayloadResolvers<ContextType>;
  RenewMembershipPayload?: RenewMembershipPayloadResolvers<ContextType>;
  ApplyToPoolPayload?: ApplyToPoolPayloadResolvers<ContextType>;
  ForwardApplicationPayload?: ForwardApplicationPayloadResolvers<ContextType>;
  ReviewApplicationPayload?: ReviewApplicationPayloadResolvers<ContextType>;
  SelectApplicantPayload?: SelectApplicantPayloadResolvers<ContextType>;
  ConfirmApplicationPayload?: ConfirmApplicationPayloadResolvers<ContextType>;
  WithdrawApplicationPayload?: WithdrawApplicationPayloadResolvers<ContextType>;
  StartFilingPayload?: StartFilingPayloadResolvers<ContextType>;
  RequestConsentsPayload?: RequestConsentsPayloadResolvers<ContextType>;
  DecideConsentPayload?: DecideConsentPayloadResolvers<ContextType>;
  RequestWaiverPayload?: RequestWaiverPayloadResolvers<ContextType>;
  DecideWaiverPayload?: DecideWaiverPayloadResolvers<ContextType>;
  SubmitFilingPayload?: SubmitFilingPayloadResolvers<ContextType>;
  WithdrawFilingPayload?: WithdrawFilingPayloadResolvers<ContextType>;
  DecideFilingPayload?: DecideFilingPayloadResolvers<ContextType>;
  ProposeSharingPayload?: ProposeSharingPayloadResolvers<ContextType>;
  AnswerSharingPayload?: AnswerSharingPayloadResolvers<ContextType>;
  EndSharingPayload?: EndSharingPayloadResolvers<ContextType>;
  SucceedAuthorityPayload?: SucceedAuthorityPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  rowScope?: RowScopeDirectiveResolver<any, any, ContextType>;
};
