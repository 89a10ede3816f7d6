import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RuleFinding as RuleFindingRow } from '../../shared/rule';
import type { RefusalAnswer as RefusalAnswerModel } from '../../shared/answerRefusals';
import type { Expert as ExpertRow } from '../domain/Expert';
import type { RecordedEmployment as RecordedEmploymentModel } from '../domain/RecordedEmployment';
import type { HeldTitle as HeldTitleModel } from '../domain/HeldTitle';
import type { SignedAttestation as SignedAttestationModel } from '../domain/SignedAttestation';
import type { RecordedSanction as RecordedSanctionModel } from '../domain/RecordedSanction';
import type { GrantedExemption as GrantedExemptionModel } from '../domain/GrantedExemption';
import type { RecordedTraining as RecordedTrainingModel, RecordedEducation as RecordedEducationModel } from '../domain/RecordedTraining';
import type { StandingCredit as StandingCreditModel } from '../domain/CreditLift';
import type { ReportedChange as ReportedChangeModel } from '../domain/ReportedChange';
import type { AccessRecord as AccessRecordRow } from '../domain/AccessRecord';
import type { ExpertMatch as ExpertMatchFacts } from '../usecases/lookUpExpert';
import type { Disclosure as DisclosedFields } from '../usecases/discloseExpert';
import type { Statistics as StatisticsModel, Cell as CellModel, Figures as FiguresModel } from '../../shared/statistics/Subject';
import type { Standing as StandingModel } from '../domain/standing';
import type { ExpertPage as ExpertPageModel, AccessRecordPage as AccessRecordPageModel } from './pages';
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

/** Standing of a person (人员身份), T二(六)7. */
export type EmploymentStatus =
  /** 在职 */
  | 'IN_SERVICE'
  /** 公务员 */
  | 'CIVIL_SERVANT'
  /** 参照公务员管理 */
  | 'REFERENCED_CIVIL_SERVANT'
  /** 离退休 */
  | 'RETIRED'
  /** 自由职业 */
  | 'SELF_EMPLOYED';

/** Ownership of an employer (单位性质), T二(七). */
export type Sector =
  /** 公有制 */
  | 'PUBLIC'
  /** 非公有制 */
  | 'NON_PUBLIC';

/** Sex as in the ID number (性别). */
export type Sex =
  /** 女 */
  | 'FEMALE'
  /** 男 */
  | 'MALE';

/** What an attestation confirms (征选条件), T二(一)–(四). */
export type AttestationItem =
  /** 遵守宪法和法律, 职业道德, T二(一) */
  | 'LAW_AND_ETHICS'
  /** 熟悉专业业务和政策, T二(二) */
  | 'KNOWLEDGE'
  /** 业务素质, 计算机操作, T二(三) */
  | 'COMPETENCE'
  /** 身体健康: an attestation only, no medical data, T二(四) */
  | 'HEALTH';

/** Who attests (证明方). */
export type AttestedBy =
  /** 所在单位 */
  | 'UNIT'
  /** 核准部门 */
  | 'AUTHORITY';

/** Kind of a sanction interval (受处分情形), T二(六)1–3. The category and the dates only. */
export type SanctionCategory =
  /** 党纪政纪处分 */
  | 'DISCIPLINE'
  /** 政务处分 */
  | 'ADMINISTRATIVE'
  /** 立案调查或接受组织调查 */
  | 'INVESTIGATION';

/** Kind of an exemption from T二(六)7 (例外情形). */
export type ExemptionKind =
  /** 延迟退休手续 */
  | 'EXTENDED_SERVICE'
  /** 业内知名专家 */
  | 'RENOWNED_EXPERT'
  /** 知名中医 */
  | 'RENOWNED_TCM'
  /** 其他 */
  | 'OTHER';

/** Kind of a training (培训类别), T五(三). */
export type TrainingKind =
  /** 任前培训, by the filing authority */
  | 'PRE_APPOINTMENT'
  /** 岗前培训, yearly, by the organiser */
  | 'PRE_WORK';

/** Effect of a credit record (诚信记录效力), T五(五). */
export type CreditEffect =
  /** 取消评审专家资格 */
  | 'EXCLUDE'
  /** 提醒 */
  | 'WARN';

/** Fields of a person that are masked (脱敏字段). */
export type MaskedField =
  /** 姓名 */
  | 'NAME'
  /** 公民身份号码 */
  | 'ID_NUMBER'
  /** 手机号码 */
  | 'PHONE'
  /** 工作单位 */
  | 'EMPLOYER';

/** Why somebody reads a person's data (查阅目的). */
export type DisclosurePurpose =
  /** 核验专家身份 */
  | 'IDENTITY_CHECK'
  /** 推荐或认定入库 */
  | 'ADMISSION'
  /** 核准备案审核 */
  | 'FILING_REVIEW'
  /** 联系专家 */
  | 'CONTACT'
  /** 处理投诉或调查 */
  | 'COMPLAINT'
  /** 函告所在单位 */
  | 'COMMENDATION'
  /** 合作机构核验: expertStanding */
  | 'STANDING_CHECK';

/** What a partner agency checks somebody for (核验目的). */
export type StandingPurpose =
  /** 拟聘请参加评审、评标等活动 */
  | 'ENGAGEMENT'
  /** 核验职称 */
  | 'TITLE_CHECK'
  /** 信用核查 */
  | 'CREDIT_CHECK'
  /** 处理投诉或调查 */
  | 'COMPLAINT';

/** A title that somebody is said to hold (所称职称). */
export type ClaimedTitleInput = {
  /** Series, 1 to 27. */
  seriesNo: Scalars['Int']['input'];
  /** 层级 */
  level: TitleLevel;
};

/** Somebody to check (核验对象). Pass it as a variable: what is in a document is kept with it. */
export type StandingQuestionInput = {
  /** 公民身份号码. Class secret. */
  idNumber: Scalars['String']['input'];
  /** The title to confirm, if any. */
  title?: InputMaybe<ClaimedTitleInput>;
};

/** How somebody stands today (资格状态). Who is not known here, who is known and stands well, and whose records are nobody's business look alike. */
export type ExpertStanding = {
  __typename?: 'ExpertStanding';
  /** 取消评审专家资格, T五(五): whether a ruling in effect disqualifies. Sanctions and inquiries never count. */
  barred: Scalars['Boolean']['output'];
  /** Last day of it; null when it is open, and when not barred. */
  barredUntil: Maybe<Scalars['Date']['output']>;
  /** Whether the title asked about, or a higher one of its series, is on record; null when none was asked about. */
  titleValid: Maybe<Scalars['Boolean']['output']>;
};

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

/** A review expert (评审专家). Readers: authorities and organisers of a pool or a registration with this person, a supervisor once the session is open, the expert. Personal fields are masked. */
export type Expert = {
  __typename?: 'Expert';
  /** Opaque, `expert_…`. */
  id: Scalars['ID']['output'];
  /** 姓名, masked `张*` but for the expert. Class restricted. */
  name: Scalars['String']['output'];
  /** 公民身份号码, masked. Class secret. Readers: organiser, filing authority, the expert. */
  idNumber: Maybe<Scalars['String']['output']>;
  /** 手机号码, masked. Class restricted. Readers: organiser, filing authority, the expert. */
  phone: Maybe<Scalars['String']['output']>;
  /** 性别. Readers: organiser, filing authority, the expert. */
  sex: Maybe<Sex>;
  /** 出生年份. Readers: organiser, filing authority, the expert. */
  birthYear: Maybe<Scalars['Int']['output']>;
  /** 人员身份, T二(六)7. Readers: organiser, filing authority, the expert. */
  status: Maybe<EmploymentStatus>;
  /** Employment today. Readers: organiser, filing authority, the expert. */
  employment: Maybe<Employment>;
  /** 职称, newest first. Readers: organiser, filing authority, the expert. */
  titles: Array<Title>;
  /** Attestations of T二(一)–(四). Readers: organiser, filing authority, the expert. */
  attestations: Array<Attestation>;
  /** Sanction intervals, T二(六)1–3. Readers: filing authority, the expert. */
  sanctions: Array<SanctionInterval>;
  /** Exemptions from T二(六)7. Readers: organiser, filing authority, the expert. */
  exemptions: Array<Exemption>;
  /** 培训档案, T五(三). Readers: organiser, filing authority, the expert. */
  trainings: Array<Training>;
  /** 继续教育 by year, T五(三). Readers: organiser, filing authority, the expert. */
  continuingEducation: Array<ContinuingEducation>;
  /** 诚信档案, T五(五): written by adjudicated events only. Readers: filing authority, the expert. */
  creditRecords: Array<CreditRecord>;
  /** Changes of unit or contact, T四(八), with the finding of R-50. Readers: organiser, filing authority, the expert. */
  contactChanges: Array<ContactChange>;
  /** Who looked at this record, newest first (查阅记录). The expert alone. */
  accessLog: AccessRecordConnection;
  /** Registered on. */
  registeredOn: Scalars['Date']['output'];
  /** For optimistic locking. */
  version: Scalars['Int']['output'];
};


/** A review expert (评审专家). Readers: authorities and organisers of a pool or a registration with this person, a supervisor once the session is open, the expert. Personal fields are masked. */
export type ExpertAccessLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** Employment of an expert (工作单位). */
export type Employment = {
  __typename?: 'Employment';
  /** 单位名称, masked but for the expert. Class restricted. */
  employerName: Scalars['String']['output'];
  /** 单位性质 */
  sector: Sector;
  /** Whether at the grass roots (基层一线), T二(七). */
  frontline: Scalars['Boolean']['output'];
  /** 所在区县, GB/T 2260; outside 50xxxx for experts from elsewhere. */
  divisionCode: Scalars['String']['output'];
  /** Since. */
  since: Scalars['Date']['output'];
};

/** A professional title held (职称). */
export type Title = {
  __typename?: 'Title';
  /** Series, 1 to 27. */
  seriesNo: Scalars['Int']['output'];
  /** 层级 */
  level: TitleLevel;
  /** 名称 */
  name: Scalars['String']['output'];
  /** 取得日期 */
  obtainedOn: Scalars['Date']['output'];
};

/** An attestation of an entry condition (基本条件证明), R-20. */
export type Attestation = {
  __typename?: 'Attestation';
  /** Which condition. */
  item: AttestationItem;
  /** Who attests. */
  by: AttestedBy;
  /** Signed on. */
  signedOn: Scalars['Date']['output'];
};

/** A sanction interval (处分期间): category and dates, never the case. */
export type SanctionInterval = {
  __typename?: 'SanctionInterval';
  /** Opaque, `sanction_…`. */
  id: Scalars['ID']['output'];
  /** 类别 */
  category: SanctionCategory;
  /** First day. */
  start: Scalars['Date']['output'];
  /** Last day; null means still running. */
  end: Maybe<Scalars['Date']['output']>;
};

/** An exemption from T二(六)7 with its evidence. */
export type Exemption = {
  __typename?: 'Exemption';
  /** Kind. */
  kind: ExemptionKind;
  /** Evidence: a document number or file reference. */
  evidence: Scalars['String']['output'];
  /** Granted on. */
  grantedOn: Scalars['Date']['output'];
};

/** A training completed (培训记录), T五(三). */
export type Training = {
  __typename?: 'Training';
  /** Kind. */
  kind: TrainingKind;
  /** Year it counts for. */
  year: Scalars['Int']['output'];
  /** Completed on. */
  completedOn: Scalars['Date']['output'];
  /** Who held it: an authority or a unit, by id. */
  heldBy: Scalars['ID']['output'];
};

/** Hours of continuing education in a year (继续教育), R-61. */
export type ContinuingEducation = {
  __typename?: 'ContinuingEducation';
  /** Year. */
  year: Scalars['Int']['output'];
  /** 学时 */
  hours: Scalars['Int']['output'];
};

/** Why an entry of the credit archive was lifted. */
export type CreditLiftReason =
  /** 申诉后撤销 */
  | 'OVERTURNED'
  /** 由另一记录取代 */
  | 'REPLACED';

/** An entry of the credit archive (诚信记录), T五(五). */
export type CreditRecord = {
  __typename?: 'CreditRecord';
  /** Effect. */
  effect: CreditEffect;
  /** Clause it rests on. */
  clause: Scalars['String']['output'];
  /** Ruled on. */
  ruledOn: Scalars['Date']['output'];
  /** Last day of the effect; null means open. A lifted entry ended the day before its lift. */
  until: Maybe<Scalars['Date']['output']>;
  /** When it was lifted: the entry stays on record and has no effect from that day on. */
  liftedOn: Maybe<Scalars['Date']['output']>;
  /** Why it was lifted. */
  liftReason: Maybe<CreditLiftReason>;
};

/** A change of unit or contact and when it was told (信息变更), R-50. */
export type ContactChange = {
  __typename?: 'ContactChange';
  /** Day of the change. */
  changedOn: Scalars['Date']['output'];
  /** Day it was told. */
  reportedOn: Scalars['Date']['output'];
  /** What R-50 found. */
  finding: RuleFinding;
};

/** One look at a person's data (查阅记录). */
export type AccessRecord = {
  __typename?: 'AccessRecord';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Role of the reader. */
  role: Scalars['String']['output'];
  /** Authority, unit or employer of the reader, by id. */
  reader: Scalars['ID']['output'];
  /** Purpose. */
  purpose: DisclosurePurpose;
  /** Reason given. */
  reason: Scalars['String']['output'];
  /** Fields shown. */
  fields: Array<MaskedField>;
};

/** Personal data in clear, for one purpose (明文查阅). Shown once, logged, visible to the expert. */
export type Disclosure = {
  __typename?: 'Disclosure';
  /** 姓名 */
  name: Maybe<Scalars['String']['output']>;
  /** 公民身份号码 */
  idNumber: Maybe<Scalars['String']['output']>;
  /** 手机号码 */
  phone: Maybe<Scalars['String']['output']>;
  /** 工作单位 */
  employerName: Maybe<Scalars['String']['output']>;
};

/** What a look-up by exact ID number tells (精确查找): masked facts only. */
export type ExpertMatch = {
  __typename?: 'ExpertMatch';
  /** Id to recommend or designate with. */
  id: Scalars['ID']['output'];
  /** 姓名, masked. */
  name: Scalars['String']['output'];
  /** Highest level of a title held. */
  highestLevel: Maybe<TitleLevel>;
};

/** Page of experts. */
export type ExpertConnection = {
  __typename?: 'ExpertConnection';
  /** Edges in order. */
  edges: Array<ExpertEdge>;
  /** The nodes of the edges. */
  nodes: Array<Expert>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of experts in a page. */
export type ExpertEdge = {
  __typename?: 'ExpertEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: Expert;
};

/** Page of looks at a record. */
export type AccessRecordConnection = {
  __typename?: 'AccessRecordConnection';
  /** Edges in order. */
  edges: Array<AccessRecordEdge>;
  /** The nodes of the edges. */
  nodes: Array<AccessRecord>;
  /** Page information. */
  pageInfo: PageInfo;
  /** How many the caller may see. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** One of looks at a record in a page. */
export type AccessRecordEdge = {
  __typename?: 'AccessRecordEdge';
  /** Position, opaque. */
  cursor: Scalars['String']['output'];
  /** The node. */
  node: AccessRecord;
};

/** Which experts to list; the same for experts and their aggregates. Looks at what the caller may read alone: for a caller who reads no titles, no title matches. */
export type ExpertFilter = {
  /** Title series, by number. */
  seriesNo?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Title levels held. */
  titleLevel?: InputMaybe<Array<TitleLevel>>;
  /** 人员身份 */
  status?: InputMaybe<Array<EmploymentStatus>>;
  /** 单位性质 */
  sector?: InputMaybe<Array<Sector>>;
  /** 所在区县 */
  divisionCode?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** How to sort experts. */
export type ExpertOrder =
  /** Newest first. */
  | 'NEWEST'
  /** By seniority of the highest title, for readers of titles; others get the newest first. */
  | 'SENIORITY';

/** A title to record. */
export type TitleInput = {
  /** Series, 1 to 27. */
  seriesNo: Scalars['Int']['input'];
  /** 层级 */
  level: TitleLevel;
  /** 名称, one of the series' names. */
  name: Scalars['String']['input'];
  /** 取得日期 */
  obtainedOn: Scalars['Date']['input'];
};

/** An employment to record. */
export type EmploymentInput = {
  /** 单位名称 */
  employerName: Scalars['String']['input'];
  /** 统一社会信用代码, check character included. */
  uscc: Scalars['String']['input'];
  /** 统一社会信用代码 of the group's root, when another. */
  rootUscc?: InputMaybe<Scalars['String']['input']>;
  /** 单位性质 */
  sector: Sector;
  /** 基层一线 */
  frontline: Scalars['Boolean']['input'];
  /** 所在区县, six digits. */
  divisionCode: Scalars['String']['input'];
  /** Since. */
  since: Scalars['Date']['input'];
};

/** How many rows (人数或件数). Readers who see no rows are told of classes of at least 5, so `count` is a lower bound for them. */
export type StatisticsCount = {
  __typename?: 'StatisticsCount';
  /** At least so many. */
  count: Scalars['Int']['output'];
  /** Of which is not told whether they belong here: the number lies between `count` and `count + pooled`. 0 for whoever reads the rows. */
  pooled: Scalars['Int']['output'];
};

/** What figures about experts are grouped by (统计维度). */
export type ExpertDimension =
  /** 职称层级, of the highest title held */
  | 'TITLE_LEVEL'
  /** 职称系列, of the highest title held */
  | 'SERIES'
  /** 人员身份, T二(六)7 */
  | 'STATUS'
  /** 单位性质, T二(七) */
  | 'SECTOR'
  /** 基层一线, T二(七) */
  | 'FRONTLINE'
  /** 年龄段, on 31 December of the year */
  | 'AGE_BAND'
  /** 所在区县, by its code; OUTSIDE for experts from elsewhere */
  | 'DISTRICT'
  /** 登记年度: the year in which the person was registered */
  | 'YEAR';

/** Age on 31 December of the year (年龄段), T二(七). */
export type AgeBand =
  /** 青年: at most 45 */
  | 'YOUNG'
  /** 中年: 46 to 55 */
  | 'MIDDLE'
  /** over 55 */
  | 'OLDER';

/** Figures about experts (专家统计指标). Each counts persons. */
export type ExpertFigures = {
  __typename?: 'ExpertFigures';
  /** 专家人数 */
  experts: Maybe<StatisticsCount>;
  /** 正高级 */
  senior: Maybe<StatisticsCount>;
  /** 正高占比: `senior` among those whose level is told; null when there are none. */
  seniorShare: Maybe<Scalars['Float']['output']>;
  /** 副高级及以上, R-22, R-23 */
  associateOrAbove: Maybe<StatisticsCount>;
  /** 中青年专家, R-36 */
  youngAndMiddle: Maybe<StatisticsCount>;
  /** 基层一线专家, R-36 */
  frontline: Maybe<StatisticsCount>;
  /** 非公有制单位专家, R-37 */
  nonPublic: Maybe<StatisticsCount>;
  /** 外地专家, R-39 */
  fromElsewhere: Maybe<StatisticsCount>;
  /** 公务员(含参公)和离退休人员, R-35. Not told to MINISTRY. */
  civilServantsAndRetired: Maybe<StatisticsCount>;
  /** 已参加任前培训, R-58: ever. Not told to MINISTRY. */
  preAppointmentTrained: Maybe<StatisticsCount>;
  /** 已参加当年岗前培训, R-59. Not told to MINISTRY. */
  preWorkTrained: Maybe<StatisticsCount>;
  /** 当年有继续教育学时, R-61. Not told to MINISTRY. */
  continuedEducation: Maybe<StatisticsCount>;
  /** 当年信息变更逾期告知, R-50. Not told to MINISTRY. */
  toldLate: Maybe<StatisticsCount>;
  /** 处分或调查期间, R-30…R-33. Told to FILING_AUTHORITY alone. */
  sanctioned: Maybe<StatisticsCount>;
  /** 有生效的诚信记录, T五(五). Told to FILING_AUTHORITY and MINISTRY. */
  creditEntries: Maybe<StatisticsCount>;
  /** 取消评审专家资格, R-34, R-65, R-66. Told to FILING_AUTHORITY and MINISTRY. */
  disqualified: Maybe<StatisticsCount>;
};

/** Figures of the experts that share some values (统计单元). */
export type ExpertStatisticsCell = {
  __typename?: 'ExpertStatisticsCell';
  /** 职称层级; null when it is not grouped by, not known or not told. */
  titleLevel: Maybe<TitleLevel>;
  /** 职称系列, by number; null when it is not grouped by, not known or not told. */
  seriesNo: Maybe<Scalars['Int']['output']>;
  /** 人员身份; null when it is not grouped by, not known or not told. */
  status: Maybe<EmploymentStatus>;
  /** 单位性质; null when it is not grouped by, not known or not told. */
  sector: Maybe<Sector>;
  /** 基层一线; null when it is not grouped by, not known or not told. */
  frontline: Maybe<Scalars['Boolean']['output']>;
  /** 年龄段; null when it is not grouped by or not told. */
  ageBand: Maybe<AgeBand>;
  /** 所在区县; null when it is not grouped by, not known or not told. */
  district: Maybe<Scalars['String']['output']>;
  /** 登记年度; null when it is not grouped by or not told. */
  year: Maybe<Scalars['Int']['output']>;
  /** OTHER: dimensions asked for whose value is not told, because fewer than 5 would stand alone. Empty for whoever reads the rows. */
  pooled: Array<ExpertDimension>;
  /** The figures. */
  figures: ExpertFigures;
  /** The figures of the year compared with; null when none was asked for. */
  compared: Maybe<ExpertFigures>;
};

/** Figures about experts (专家统计). FILING_AUTHORITY, ORGANISING_UNIT: of the experts that they see. MINISTRY: of its division, in classes of at least 5. Everybody else: of no experts. */
export type ExpertStatistics = {
  __typename?: 'ExpertStatistics';
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
  /** Persons of whom is not told whether the filter means them. */
  leftOut: Scalars['Int']['output'];
  /** All that the filter means. */
  total: ExpertFigures;
  /** The same of the year compared with. */
  comparedTotal: Maybe<ExpertFigures>;
  /** By the dimensions asked for, in the order of their values; none without dimensions. At most 2000. */
  cells: Array<ExpertStatisticsCell>;
};

/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type Query = {
  __typename?: 'Query';
  /** An expert by id. */
  expert: Maybe<Expert>;
  /** Experts that the caller may see. */
  experts: Maybe<ExpertConnection>;
  /** Figures about experts, by at most 3 dimensions. The filter is that of the list; for MINISTRY it compares with the dimensions, and a year or a filter that it is not told by finds nothing. `compareTo` needs `year`. FILING_AUTHORITY, ORGANISING_UNIT, MINISTRY. */
  expertStatistics: Maybe<ExpertStatistics>;
  /** How up to 100 people stand today, in the order asked (资格核验). Each look is logged and visible to the person, with the agency and the purpose. PARTNER_AGENCY with the scope `standing:read`. */
  expertStanding: Maybe<Array<ExpertStanding>>;
  /** For committees and evaluations: facts for the rules. SERVICE only. */
  expertsForRules: Maybe<Array<ExpertForRules>>;
  /** For evaluations: where to send notices of 12333; who has no phone is missing. Each reading is logged once for an attempt, and visible to the expert once the session has opened. SERVICE only. */
  phonesForNotices: Maybe<Array<PhoneForNotice>>;
  /** For evaluations: whom a letter to the unit is about and which unit it goes to (函告, R-68); null for an unknown expert. Logged once for an assessment, and visible to the expert. SERVICE only. */
  letterRecipient: Maybe<LetterRecipient>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryExpertArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryExpertsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ExpertFilter>;
  orderBy?: ExpertOrder;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryExpertStatisticsArgs = {
  filter: InputMaybe<ExpertFilter>;
  groupBy?: Array<ExpertDimension>;
  year: InputMaybe<Scalars['Int']['input']>;
  compareTo: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryExpertStandingArgs = {
  purpose: StandingPurpose;
  batch: Array<StandingQuestionInput>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryExpertsForRulesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryPhonesForNoticesArgs = {
  notices: Array<NoticeRecipientInput>;
};


/** Everything that the graph knows. Lists show only rows that the caller may see. */
export type QueryLetterRecipientArgs = {
  expert: Scalars['ID']['input'];
  assessment: Scalars['ID']['input'];
};

/** Whom a letter is about and whom it goes to, in clear. SERVICE only. */
export type LetterRecipient = {
  __typename?: 'LetterRecipient';
  /** 姓名. Class restricted. */
  name: Scalars['String']['output'];
  /** Employer of today, by id. */
  employer: Scalars['ID']['output'];
  /** 工作单位. Class restricted. */
  employerName: Scalars['String']['output'];
};

/** Whom a message is for. SERVICE only. */
export type NoticeRecipientInput = {
  /** 专家 */
  expert: Scalars['ID']['input'];
  /** The attempt that the phone is read for. */
  attempt: Scalars['ID']['input'];
  /** The seat that the message is about: the log names it, and nobody, until its session opens. */
  seat: Scalars['ID']['input'];
};

/** Where a message goes, in clear. SERVICE only. */
export type PhoneForNotice = {
  __typename?: 'PhoneForNotice';
  /** 专家 */
  id: Scalars['ID']['output'];
  /** 手机号码. Class restricted. */
  phone: Scalars['String']['output'];
  /** Employer of today, who may check the code; null without one. */
  employer: Maybe<Scalars['ID']['output']>;
};

/** What the rules must know of an expert. Dates and categories, no identity. SERVICE only. */
export type ExpertForRules = {
  __typename?: 'ExpertForRules';
  /** 专家 */
  id: Scalars['ID']['output'];
  /** Sort key of the name, for lists of members. Never shown. */
  nameSortKey: Scalars['String']['output'];
  /** 职称 */
  titles: Array<Title>;
  /** 人员身份 */
  status: EmploymentStatus;
  /** Date of birth. */
  birthDate: Scalars['Date']['output'];
  /** Attestations. */
  attestations: Array<Attestation>;
  /** Sanction intervals. */
  sanctions: Array<SanctionInterval>;
  /** Exemptions. */
  exemptions: Array<Exemption>;
  /** Credit records. */
  creditRecords: Array<CreditRecord>;
  /** Trainings. */
  trainings: Array<Training>;
  /** 继续教育, by year. */
  continuingEducation: Array<ContinuingEducation>;
  /** Employer, by id. */
  employerId: Scalars['ID']['output'];
  /** 统一社会信用代码 of the employer. */
  employerUscc: Scalars['String']['output'];
  /** Roots of the groups of employers left on or after a day, newest first. */
  formerRootUsccs: Array<Scalars['String']['output']>;
  /** 统一社会信用代码 of the root of the employer's group. */
  rootUscc: Scalars['String']['output'];
  /** 单位性质 */
  sector: Sector;
  /** 基层一线 */
  frontline: Scalars['Boolean']['output'];
  /** 所在区县 */
  divisionCode: Scalars['String']['output'];
};


/** What the rules must know of an expert. Dates and categories, no identity. SERVICE only. */
export type ExpertForRulesFormerRootUsccsArgs = {
  leftSince: Scalars['Date']['input'];
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

/** Input of registerExpert. */
export type RegisterExpertInput = {
  /** The same key and input give the same result; another input is refused. */
  idempotencyKey: Scalars['String']['input'];
  /** 姓名 */
  name: Scalars['String']['input'];
  /** 公民身份号码, check character included. */
  idNumber: Scalars['String']['input'];
  /** 手机号码 */
  phone: Scalars['String']['input'];
  /** 人员身份 */
  status: EmploymentStatus;
  /** 工作单位 */
  employment: EmploymentInput;
  /** 职称 */
  titles: Array<TitleInput>;
};

/** What registerExpert gives back: the object, or the refusal. */
export type RegisterExpertPayload = {
  __typename?: 'RegisterExpertPayload';
  /** The person. */
  expert: Maybe<Expert>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of recordTitle. */
export type RecordTitleInput = {
  /** 专家 */
  expert: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** 职称 */
  title: TitleInput;
};

/** What recordTitle gives back: the object, or the refusal. */
export type RecordTitlePayload = {
  __typename?: 'RecordTitlePayload';
  /** The person. */
  expert: Maybe<Expert>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of changeEmployment. */
export type ChangeEmploymentInput = {
  /** 专家 */
  expert: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** 工作单位 */
  employment?: InputMaybe<EmploymentInput>;
  /** 人员身份 */
  status?: InputMaybe<EmploymentStatus>;
  /** Day of the change. */
  changedOn: Scalars['Date']['input'];
};

/** What changeEmployment gives back: the object, or the refusal. */
export type ChangeEmploymentPayload = {
  __typename?: 'ChangeEmploymentPayload';
  /** The person. */
  expert: Maybe<Expert>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of changeContact. */
export type ChangeContactInput = {
  /** 专家 */
  expert: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** 手机号码 */
  phone: Scalars['String']['input'];
  /** Day of the change. */
  changedOn: Scalars['Date']['input'];
};

/** What changeContact gives back: the object, or the refusal. */
export type ChangeContactPayload = {
  __typename?: 'ChangeContactPayload';
  /** The person. */
  expert: Maybe<Expert>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of attestExpert. */
export type AttestExpertInput = {
  /** 专家 */
  expert: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Conditions. */
  items: Array<AttestationItem>;
  /** Signed on. */
  signedOn: Scalars['Date']['input'];
};

/** What attestExpert gives back: the object, or the refusal. */
export type AttestExpertPayload = {
  __typename?: 'AttestExpertPayload';
  /** The person. */
  expert: Maybe<Expert>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of recordSanction. */
export type RecordSanctionInput = {
  /** The same key and input give the same result; another input is refused. */
  idempotencyKey: Scalars['String']['input'];
  /** 专家 */
  expert: Scalars['ID']['input'];
  /** 类别 */
  category: SanctionCategory;
  /** First day. */
  start: Scalars['Date']['input'];
  /** Last day; absent means still running. */
  end?: InputMaybe<Scalars['Date']['input']>;
};

/** What recordSanction gives back: the object, or the refusal. */
export type RecordSanctionPayload = {
  __typename?: 'RecordSanctionPayload';
  /** The person. */
  expert: Maybe<Expert>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of endSanction. */
export type EndSanctionInput = {
  /** 专家 */
  expert: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Interval. */
  sanction: Scalars['ID']['input'];
  /** Last day. */
  end: Scalars['Date']['input'];
};

/** What endSanction gives back: the object, or the refusal. */
export type EndSanctionPayload = {
  __typename?: 'EndSanctionPayload';
  /** The person. */
  expert: Maybe<Expert>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of grantExemption. */
export type GrantExemptionInput = {
  /** The same key and input give the same result; another input is refused. */
  idempotencyKey: Scalars['String']['input'];
  /** 专家 */
  expert: Scalars['ID']['input'];
  /** Kind. */
  kind: ExemptionKind;
  /** Evidence. */
  evidence: Scalars['String']['input'];
  /** Reason; needed for OTHER. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What grantExemption gives back: the object, or the refusal. */
export type GrantExemptionPayload = {
  __typename?: 'GrantExemptionPayload';
  /** The person. */
  expert: Maybe<Expert>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of recordTraining. */
export type RecordTrainingInput = {
  /** The same key and input give the same result; another input is refused. */
  idempotencyKey: Scalars['String']['input'];
  /** 专家 */
  expert: Scalars['ID']['input'];
  /** Kind. */
  kind: TrainingKind;
  /** Year it counts for. */
  year: Scalars['Int']['input'];
  /** Completed on. */
  completedOn: Scalars['Date']['input'];
};

/** What recordTraining gives back: the object, or the refusal. */
export type RecordTrainingPayload = {
  __typename?: 'RecordTrainingPayload';
  /** The person. */
  expert: Maybe<Expert>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of recordContinuingEducation. */
export type RecordContinuingEducationInput = {
  /** 专家 */
  expert: Scalars['ID']['input'];
  /** Version read. */
  version: Scalars['Int']['input'];
  /** Year. */
  year: Scalars['Int']['input'];
  /** 学时 */
  hours: Scalars['Int']['input'];
};

/** What recordContinuingEducation gives back: the object, or the refusal. */
export type RecordContinuingEducationPayload = {
  __typename?: 'RecordContinuingEducationPayload';
  /** The person. */
  expert: Maybe<Expert>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of lookUpExpert. */
export type LookUpExpertInput = {
  /** 公民身份号码 */
  idNumber: Scalars['String']['input'];
  /** Purpose. */
  purpose: DisclosurePurpose;
  /** Reason. */
  reason: Scalars['String']['input'];
};

/** What lookUpExpert gives back: the object, or the refusal. */
export type LookUpExpertPayload = {
  __typename?: 'LookUpExpertPayload';
  /** The person, masked; null when there is none. */
  match: Maybe<ExpertMatch>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Input of discloseExpert. */
export type DiscloseExpertInput = {
  /** 专家 */
  expert: Scalars['ID']['input'];
  /** Fields to show. */
  fields: Array<MaskedField>;
  /** Purpose. */
  purpose: DisclosurePurpose;
  /** Reason. */
  reason: Scalars['String']['input'];
};

/** What discloseExpert gives back: the object, or the refusal. */
export type DiscloseExpertPayload = {
  __typename?: 'DiscloseExpertPayload';
  /** The data, once. */
  disclosure: Maybe<Disclosure>;
  /** Why nothing was written. */
  refusal: Maybe<Refusal>;
};

/** Every command. A refusal is data in the payload; nothing is written then. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Registers a person. ORGANISING_UNIT or FILING_AUTHORITY. A person who is registered already is found by the ID number, not doubled. */
  registerExpert: Maybe<RegisterExpertPayload>;
  /** Records a title. ORGANISING_UNIT or FILING_AUTHORITY. */
  recordTitle: Maybe<RecordTitlePayload>;
  /** Records a change of unit or standing. ORGANISING_UNIT, FILING_AUTHORITY, or the EXPERT, who has 10 days. */
  changeEmployment: Maybe<ChangeEmploymentPayload>;
  /** Tells a new phone number within 10 days. EXPERT, or the ORGANISING_UNIT for the expert. */
  changeContact: Maybe<ChangeContactPayload>;
  /** Signs attestations of T二(一)–(四). ORGANISING_UNIT signs as unit, FILING_AUTHORITY as authority. */
  attestExpert: Maybe<AttestExpertPayload>;
  /** Records a sanction interval: category and dates only. FILING_AUTHORITY. */
  recordSanction: Maybe<RecordSanctionPayload>;
  /** Sets the last day of a sanction interval. FILING_AUTHORITY. */
  endSanction: Maybe<EndSanctionPayload>;
  /** Grants an exemption from T二(六)7. FILING_AUTHORITY. */
  grantExemption: Maybe<GrantExemptionPayload>;
  /** Records a completed training: PRE_APPOINTMENT by FILING_AUTHORITY, PRE_WORK by ORGANISING_UNIT. */
  recordTraining: Maybe<RecordTrainingPayload>;
  /** Sets the hours of continuing education of a year. ORGANISING_UNIT or FILING_AUTHORITY. */
  recordContinuingEducation: Maybe<RecordContinuingEducationPayload>;
  /** Finds a person who is in no pool of the caller's, by the exact ID number, to recommend or designate. Logged, visible to the expert. ORGANISING_UNIT or FILING_AUTHORITY. */
  lookUpExpert: Maybe<LookUpExpertPayload>;
  /** Reads personal data in clear for one purpose. Logged, visible to the expert. ORGANISING_UNIT or FILING_AUTHORITY. */
  discloseExpert: Maybe<DiscloseExpertPayload>;
  /** Receives events of other subgraphs; answers the ids that it has dealt with. SERVICE only. */
  receiveEvents: Array<Scalars['ID']['output']>;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRegisterExpertArgs = {
  input: RegisterExpertInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRecordTitleArgs = {
  input: RecordTitleInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationChangeEmploymentArgs = {
  input: ChangeEmploymentInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationChangeContactArgs = {
  input: ChangeContactInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationAttestExpertArgs = {
  input: AttestExpertInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRecordSanctionArgs = {
  input: RecordSanctionInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationEndSanctionArgs = {
  input: EndSanctionInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationGrantExemptionArgs = {
  input: GrantExemptionInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRecordTrainingArgs = {
  input: RecordTrainingInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationRecordContinuingEducationArgs = {
  input: RecordContinuingEducationInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationLookUpExpertArgs = {
  input: LookUpExpertInput;
};


/** Every command. A refusal is data in the payload; nothing is written then. */
export type MutationDiscloseExpertArgs = {
  input: DiscloseExpertInput;
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
  Expert: Expert;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Expert:
    ( { __typename: 'Expert' }
    & GraphQLRecursivePick<FederationTypes['Expert'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  TitleLevel: TitleLevel;
  EmploymentStatus: EmploymentStatus;
  Sector: Sector;
  Sex: Sex;
  AttestationItem: AttestationItem;
  AttestedBy: AttestedBy;
  SanctionCategory: SanctionCategory;
  ExemptionKind: ExemptionKind;
  TrainingKind: TrainingKind;
  CreditEffect: CreditEffect;
  MaskedField: MaskedField;
  DisclosurePurpose: DisclosurePurpose;
  StandingPurpose: StandingPurpose;
  ClaimedTitleInput: ClaimedTitleInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  StandingQuestionInput: StandingQuestionInput;
  ExpertStanding: ResolverTypeWrapper<StandingModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  RuleSeverity: RuleSeverity;
  RuleOutcome: RuleOutcome;
  RuleFinding: ResolverTypeWrapper<RuleFindingRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Refusal: ResolverTypeWrapper<RefusalAnswerModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Expert: ResolverTypeWrapper<ExpertRow>;
  Employment: ResolverTypeWrapper<RecordedEmploymentModel>;
  Title: ResolverTypeWrapper<HeldTitleModel>;
  Attestation: ResolverTypeWrapper<SignedAttestationModel>;
  SanctionInterval: ResolverTypeWrapper<RecordedSanctionModel>;
  Exemption: ResolverTypeWrapper<GrantedExemptionModel>;
  Training: ResolverTypeWrapper<RecordedTrainingModel>;
  ContinuingEducation: ResolverTypeWrapper<RecordedEducationModel>;
  CreditLiftReason: CreditLiftReason;
  CreditRecord: ResolverTypeWrapper<StandingCreditModel>;
  ContactChange: ResolverTypeWrapper<ReportedChangeModel>;
  AccessRecord: ResolverTypeWrapper<AccessRecordRow>;
  Disclosure: ResolverTypeWrapper<DisclosedFields>;
  ExpertMatch: ResolverTypeWrapper<ExpertMatchFacts>;
  ExpertConnection: ResolverTypeWrapper<ExpertPageModel>;
  ExpertEdge: ResolverTypeWrapper<Omit<ExpertEdge, 'node'> & { node: ResolversTypes['Expert'] }>;
  AccessRecordConnection: ResolverTypeWrapper<AccessRecordPageModel>;
  AccessRecordEdge: ResolverTypeWrapper<Omit<AccessRecordEdge, 'node'> & { node: ResolversTypes['AccessRecord'] }>;
  ExpertFilter: ExpertFilter;
  ExpertOrder: ExpertOrder;
  TitleInput: TitleInput;
  EmploymentInput: EmploymentInput;
  StatisticsCount: ResolverTypeWrapper<StatisticsCount>;
  ExpertDimension: ExpertDimension;
  AgeBand: AgeBand;
  ExpertFigures: ResolverTypeWrapper<FiguresModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ExpertStatisticsCell: ResolverTypeWrapper<CellModel>;
  ExpertStatistics: ResolverTypeWrapper<StatisticsModel>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  LetterRecipient: ResolverTypeWrapper<LetterRecipient>;
  NoticeRecipientInput: NoticeRecipientInput;
  PhoneForNotice: ResolverTypeWrapper<PhoneForNotice>;
  ExpertForRules: ResolverTypeWrapper<ExpertRow>;
  SubgraphEventInput: SubgraphEventInput;
  RegisterExpertInput: RegisterExpertInput;
  RegisterExpertPayload: ResolverTypeWrapper<Omit<RegisterExpertPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversTypes['Expert']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RecordTitleInput: RecordTitleInput;
  RecordTitlePayload: ResolverTypeWrapper<Omit<RecordTitlePayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversTypes['Expert']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ChangeEmploymentInput: ChangeEmploymentInput;
  ChangeEmploymentPayload: ResolverTypeWrapper<Omit<ChangeEmploymentPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversTypes['Expert']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  ChangeContactInput: ChangeContactInput;
  ChangeContactPayload: ResolverTypeWrapper<Omit<ChangeContactPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversTypes['Expert']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  AttestExpertInput: AttestExpertInput;
  AttestExpertPayload: ResolverTypeWrapper<Omit<AttestExpertPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversTypes['Expert']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RecordSanctionInput: RecordSanctionInput;
  RecordSanctionPayload: ResolverTypeWrapper<Omit<RecordSanctionPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversTypes['Expert']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  EndSanctionInput: EndSanctionInput;
  EndSanctionPayload: ResolverTypeWrapper<Omit<EndSanctionPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversTypes['Expert']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  GrantExemptionInput: GrantExemptionInput;
  GrantExemptionPayload: ResolverTypeWrapper<Omit<GrantExemptionPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversTypes['Expert']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RecordTrainingInput: RecordTrainingInput;
  RecordTrainingPayload: ResolverTypeWrapper<Omit<RecordTrainingPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversTypes['Expert']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  RecordContinuingEducationInput: RecordContinuingEducationInput;
  RecordContinuingEducationPayload: ResolverTypeWrapper<Omit<RecordContinuingEducationPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversTypes['Expert']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  LookUpExpertInput: LookUpExpertInput;
  LookUpExpertPayload: ResolverTypeWrapper<Omit<LookUpExpertPayload, 'match' | 'refusal'> & { match?: Maybe<ResolversTypes['ExpertMatch']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  DiscloseExpertInput: DiscloseExpertInput;
  DiscloseExpertPayload: ResolverTypeWrapper<Omit<DiscloseExpertPayload, 'disclosure' | 'refusal'> & { disclosure?: Maybe<ResolversTypes['Disclosure']>, refusal?: Maybe<ResolversTypes['Refusal']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  ClaimedTitleInput: ClaimedTitleInput;
  Int: Scalars['Int']['output'];
  StandingQuestionInput: StandingQuestionInput;
  ExpertStanding: StandingModel;
  Boolean: Scalars['Boolean']['output'];
  RuleFinding: RuleFindingRow;
  ID: Scalars['ID']['output'];
  Refusal: RefusalAnswerModel;
  PageInfo: PageInfo;
  Expert: ExpertRow;
  Employment: RecordedEmploymentModel;
  Title: HeldTitleModel;
  Attestation: SignedAttestationModel;
  SanctionInterval: RecordedSanctionModel;
  Exemption: GrantedExemptionModel;
  Training: RecordedTrainingModel;
  ContinuingEducation: RecordedEducationModel;
  CreditRecord: StandingCreditModel;
  ContactChange: ReportedChangeModel;
  AccessRecord: AccessRecordRow;
  Disclosure: DisclosedFields;
  ExpertMatch: ExpertMatchFacts;
  ExpertConnection: ExpertPageModel;
  ExpertEdge: Omit<ExpertEdge, 'node'> & { node: ResolversParentTypes['Expert'] };
  AccessRecordConnection: AccessRecordPageModel;
  AccessRecordEdge: Omit<AccessRecordEdge, 'node'> & { node: ResolversParentTypes['AccessRecord'] };
  ExpertFilter: ExpertFilter;
  TitleInput: TitleInput;
  EmploymentInput: EmploymentInput;
  StatisticsCount: StatisticsCount;
  ExpertFigures: FiguresModel;
  Float: Scalars['Float']['output'];
  ExpertStatisticsCell: CellModel;
  ExpertStatistics: StatisticsModel;
  Query: Record<PropertyKey, never>;
  LetterRecipient: LetterRecipient;
  NoticeRecipientInput: NoticeRecipientInput;
  PhoneForNotice: PhoneForNotice;
  ExpertForRules: ExpertRow;
  SubgraphEventInput: SubgraphEventInput;
  RegisterExpertInput: RegisterExpertInput;
  RegisterExpertPayload: Omit<RegisterExpertPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversParentTypes['Expert']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RecordTitleInput: RecordTitleInput;
  RecordTitlePayload: Omit<RecordTitlePayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversParentTypes['Expert']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ChangeEmploymentInput: ChangeEmploymentInput;
  ChangeEmploymentPayload: Omit<ChangeEmploymentPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversParentTypes['Expert']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  ChangeContactInput: ChangeContactInput;
  ChangeContactPayload: Omit<ChangeContactPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversParentTypes['Expert']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  AttestExpertInput: AttestExpertInput;
  AttestExpertPayload: Omit<AttestExpertPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversParentTypes['Expert']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RecordSanctionInput: RecordSanctionInput;
  RecordSanctionPayload: Omit<RecordSanctionPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversParentTypes['Expert']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  EndSanctionInput: EndSanctionInput;
  EndSanctionPayload: Omit<EndSanctionPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversParentTypes['Expert']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  GrantExemptionInput: GrantExemptionInput;
  GrantExemptionPayload: Omit<GrantExemptionPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversParentTypes['Expert']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RecordTrainingInput: RecordTrainingInput;
  RecordTrainingPayload: Omit<RecordTrainingPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversParentTypes['Expert']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  RecordContinuingEducationInput: RecordContinuingEducationInput;
  RecordContinuingEducationPayload: Omit<RecordContinuingEducationPayload, 'expert' | 'refusal'> & { expert?: Maybe<ResolversParentTypes['Expert']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  LookUpExpertInput: LookUpExpertInput;
  LookUpExpertPayload: Omit<LookUpExpertPayload, 'match' | 'refusal'> & { match?: Maybe<ResolversParentTypes['ExpertMatch']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
  DiscloseExpertInput: DiscloseExpertInput;
  DiscloseExpertPayload: Omit<DiscloseExpertPayload, 'disclosure' | 'refusal'> & { disclosure?: Maybe<ResolversParentTypes['Disclosure']>, refusal?: Maybe<ResolversParentTypes['Refusal']> };
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

export type ExpertStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertStanding'] = ResolversParentTypes['ExpertStanding']> = {
  barred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  barredUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  titleValid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

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

export type ExpertResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expert'] = ResolversParentTypes['Expert'], FederationReferenceType extends FederationReferenceTypes['Expert'] = FederationReferenceTypes['Expert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Expert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EmploymentStatus']>, ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['Employment']>, ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['Title']>, ParentType, ContextType>;
  attestations?: Resolver<Array<ResolversTypes['Attestation']>, ParentType, ContextType>;
  sanctions?: Resolver<Array<ResolversTypes['SanctionInterval']>, ParentType, ContextType>;
  exemptions?: Resolver<Array<ResolversTypes['Exemption']>, ParentType, ContextType>;
  trainings?: Resolver<Array<ResolversTypes['Training']>, ParentType, ContextType>;
  continuingEducation?: Resolver<Array<ResolversTypes['ContinuingEducation']>, ParentType, ContextType>;
  creditRecords?: Resolver<Array<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  contactChanges?: Resolver<Array<ResolversTypes['ContactChange']>, ParentType, ContextType>;
  accessLog?: Resolver<ResolversTypes['AccessRecordConnection'], ParentType, ContextType, RequireFields<ExpertAccessLogArgs, 'first'>>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employment'] = ResolversParentTypes['Employment']> = {
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  frontline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TitleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Title'] = ResolversParentTypes['Title']> = {
  seriesNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TitleLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obtainedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AttestationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attestation'] = ResolversParentTypes['Attestation']> = {
  item?: Resolver<ResolversTypes['AttestationItem'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['AttestedBy'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SanctionIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionInterval'] = ResolversParentTypes['SanctionInterval']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['SanctionCategory'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExemptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exemption'] = ResolversParentTypes['Exemption']> = {
  kind?: Resolver<ResolversTypes['ExemptionKind'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grantedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training']> = {
  kind?: Resolver<ResolversTypes['TrainingKind'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ContinuingEducationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContinuingEducation'] = ResolversParentTypes['ContinuingEducation']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditRecord'] = ResolversParentTypes['CreditRecord']> = {
  effect?: Resolver<ResolversTypes['CreditEffect'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  liftedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  liftReason?: Resolver<Maybe<ResolversTypes['CreditLiftReason']>, ParentType, ContextType>;
};

export type ContactChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactChange'] = ResolversParentTypes['ContactChange']> = {
  changedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['RuleFinding'], ParentType, ContextType>;
};

export type AccessRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRecord'] = ResolversParentTypes['AccessRecord']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['DisclosurePurpose'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['MaskedField']>, ParentType, ContextType>;
};

export type DisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disclosure'] = ResolversParentTypes['Disclosure']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExpertMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertMatch'] = ResolversParentTypes['ExpertMatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highestLevel?: Resolver<Maybe<ResolversTypes['TitleLevel']>, ParentType, ContextType>;
};

export type ExpertConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertConnection'] = ResolversParentTypes['ExpertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Expert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExpertEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertEdge'] = ResolversParentTypes['ExpertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Expert'], ParentType, ContextType>;
};

export type AccessRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRecordConnection'] = ResolversParentTypes['AccessRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccessRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AccessRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessRecordEdge'] = ResolversParentTypes['AccessRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessRecord'], ParentType, ContextType>;
};

export type StatisticsCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatisticsCount'] = ResolversParentTypes['StatisticsCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pooled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpertFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertFigures'] = ResolversParentTypes['ExpertFigures']> = {
  experts?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  senior?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  seniorShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  associateOrAbove?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  youngAndMiddle?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  frontline?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  nonPublic?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  fromElsewhere?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  civilServantsAndRetired?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  preAppointmentTrained?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  preWorkTrained?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  continuedEducation?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  toldLate?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  sanctioned?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  creditEntries?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
  disqualified?: Resolver<Maybe<ResolversTypes['StatisticsCount']>, ParentType, ContextType>;
};

export type ExpertStatisticsCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertStatisticsCell'] = ResolversParentTypes['ExpertStatisticsCell']> = {
  titleLevel?: Resolver<Maybe<ResolversTypes['TitleLevel']>, ParentType, ContextType>;
  seriesNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EmploymentStatus']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  frontline?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pooled?: Resolver<Array<ResolversTypes['ExpertDimension']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ExpertFigures'], ParentType, ContextType>;
  compared?: Resolver<Maybe<ResolversTypes['ExpertFigures']>, ParentType, ContextType>;
};

export type ExpertStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertStatistics'] = ResolversParentTypes['ExpertStatistics']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  compiledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ruleSet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallestClass?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['ExpertFigures'], ParentType, ContextType>;
  comparedTotal?: Resolver<Maybe<ResolversTypes['ExpertFigures']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['ExpertStatisticsCell']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType, RequireFields<QueryExpertArgs, 'id'>>;
  experts?: Resolver<Maybe<ResolversTypes['ExpertConnection']>, ParentType, ContextType, RequireFields<QueryExpertsArgs, 'first' | 'orderBy'>>;
  expertStatistics?: Resolver<Maybe<ResolversTypes['ExpertStatistics']>, ParentType, ContextType, RequireFields<QueryExpertStatisticsArgs, 'groupBy'>>;
  expertStanding?: Resolver<Maybe<Array<ResolversTypes['ExpertStanding']>>, ParentType, ContextType, RequireFields<QueryExpertStandingArgs, 'purpose' | 'batch'>>;
  expertsForRules?: Resolver<Maybe<Array<ResolversTypes['ExpertForRules']>>, ParentType, ContextType, RequireFields<QueryExpertsForRulesArgs, 'ids'>>;
  phonesForNotices?: Resolver<Maybe<Array<ResolversTypes['PhoneForNotice']>>, ParentType, ContextType, RequireFields<QueryPhonesForNoticesArgs, 'notices'>>;
  letterRecipient?: Resolver<Maybe<ResolversTypes['LetterRecipient']>, ParentType, ContextType, RequireFields<QueryLetterRecipientArgs, 'expert' | 'assessment'>>;
};

export type LetterRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterRecipient'] = ResolversParentTypes['LetterRecipient']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PhoneForNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhoneForNotice'] = ResolversParentTypes['PhoneForNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ExpertForRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpertForRules'] = ResolversParentTypes['ExpertForRules']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameSortKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['Title']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmploymentStatus'], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  attestations?: Resolver<Array<ResolversTypes['Attestation']>, ParentType, ContextType>;
  sanctions?: Resolver<Array<ResolversTypes['SanctionInterval']>, ParentType, ContextType>;
  exemptions?: Resolver<Array<ResolversTypes['Exemption']>, ParentType, ContextType>;
  creditRecords?: Resolver<Array<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  trainings?: Resolver<Array<ResolversTypes['Training']>, ParentType, ContextType>;
  continuingEducation?: Resolver<Array<ResolversTypes['ContinuingEducation']>, ParentType, ContextType>;
  employerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employerUscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formerRootUsccs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ExpertForRulesFormerRootUsccsArgs, 'leftSince'>>;
  rootUscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  frontline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterExpertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterExpertPayload'] = ResolversParentTypes['RegisterExpertPayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordTitlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTitlePayload'] = ResolversParentTypes['RecordTitlePayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeEmploymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEmploymentPayload'] = ResolversParentTypes['ChangeEmploymentPayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangeContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeContactPayload'] = ResolversParentTypes['ChangeContactPayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AttestExpertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttestExpertPayload'] = ResolversParentTypes['AttestExpertPayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordSanctionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSanctionPayload'] = ResolversParentTypes['RecordSanctionPayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type EndSanctionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSanctionPayload'] = ResolversParentTypes['EndSanctionPayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type GrantExemptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantExemptionPayload'] = ResolversParentTypes['GrantExemptionPayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordTrainingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTrainingPayload'] = ResolversParentTypes['RecordTrainingPayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RecordContinuingEducationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordContinuingEducationPayload'] = ResolversParentTypes['RecordContinuingEducationPayload']> = {
  expert?: Resolver<Maybe<ResolversTypes['Expert']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type LookUpExpertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LookUpExpertPayload'] = ResolversParentTypes['LookUpExpertPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['ExpertMatch']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DiscloseExpertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscloseExpertPayload'] = ResolversParentTypes['DiscloseExpertPayload']> = {
  disclosure?: Resolver<Maybe<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerExpert?: Resolver<Maybe<ResolversTypes['RegisterExpertPayload']>, ParentType, ContextType, RequireFields<MutationRegisterExpertArgs, 'input'>>;
  recordTitle?: Resolver<Maybe<ResolversTypes['RecordTitlePayload']>, ParentType, ContextType, RequireFields<MutationRecordTitleArgs, 'input'>>;
  changeEmployment?: Resolver<Maybe<ResolversTypes['ChangeEmploymentPayload']>, ParentType, ContextType, RequireFields<MutationChangeEmploymentArgs, 'input'>>;
  changeContact?: Resolver<Maybe<ResolversTypes['ChangeContactPayload']>, ParentType, ContextType, RequireFields<MutationChangeContactArgs, 'input'>>;
  attestExpert?: Resolver<Maybe<ResolversTypes['AttestExpertPayload']>, ParentType, ContextType, RequireFields<MutationAttestExpertArgs, 'input'>>;
  recordSanction?: Resolver<Maybe<ResolversTypes['RecordSanctionPayload']>, ParentType, ContextType, RequireFields<MutationRecordSanctionArgs, 'input'>>;
  endSanction?: Resolver<Maybe<ResolversTypes['EndSanctionPayload']>, ParentType, ContextType, RequireFields<MutationEndSanctionArgs, 'input'>>;
  grantExemption?: Resolver<Maybe<ResolversTypes['GrantExemptionPayload']>, ParentType, ContextType, RequireFields<MutationGrantExemptionArgs, 'input'>>;
  recordTraining?: Resolver<Maybe<ResolversTypes['RecordTrainingPayload']>, ParentType, ContextType, RequireFields<MutationRecordTrainingArgs, 'input'>>;
  recordContinuingEducation?: Resolver<Maybe<ResolversTypes['RecordContinuingEducationPayload']>, ParentType, ContextType, RequireFields<MutationRecordContinuingEducationArgs, 'input'>>;
  lookUpExpert?: Resolver<Maybe<ResolversTypes['LookUpExpertPayload']>, ParentType, ContextType, RequireFields<MutationLookUpExpertArgs, 'input'>>;
  discloseExpert?: Resolver<Maybe<ResolversTypes['DiscloseExpertPayload']>, ParentType, ContextType, RequireFields<MutationDiscloseExpertArgs, 'input'>>;
  receiveEvents?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MutationReceiveEventsArgs, 'events'>>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  ExpertStanding?: ExpertStandingResolvers<ContextType>;
  RuleFinding?: RuleFindingResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Expert?: ExpertResolvers<ContextType>;
  Employment?: EmploymentResolvers<ContextType>;
  Title?: TitleResolvers<ContextType>;
  Attestation?: AttestationResolvers<ContextType>;
  SanctionInterval?: SanctionIntervalResolvers<ContextType>;
  Exemption?: ExemptionResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  ContinuingEducation?: ContinuingEducationResolvers<ContextType>;
  CreditRecord?: CreditRecordResolvers<ContextType>;
  ContactChange?: ContactChangeResolvers<ContextType>;
  AccessRecord?: AccessRecordResolvers<ContextType>;
  Disclosure?: DisclosureResolvers<ContextType>;
  ExpertMatch?: ExpertMatchResolvers<ContextType>;
  ExpertConnection?: ExpertConnectionResolvers<ContextType>;
  ExpertEdge?: ExpertEdgeResolvers<ContextType>;
  AccessRecordConnection?: AccessRecordConnectionResolvers<ContextType>;
  AccessRecordEdge?: AccessRecordEdgeResolvers<ContextType>;
  StatisticsCount?: StatisticsCountResolvers<ContextType>;
  ExpertFigures?: ExpertFiguresResolvers<ContextType>;
  ExpertStatisticsCell?: ExpertStatisticsCellResolvers<ContextType>;
  ExpertStatistics?: ExpertStatisticsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  LetterRecipient?: LetterRecipientResolvers<ContextType>;
  PhoneForNotice?: PhoneForNoticeResolvers<ContextType>;
  ExpertForRules?: ExpertForRulesResolvers<ContextType>;
  RegisterExpertPayload?: RegisterExpertPayloadResolvers<ContextType>;
  RecordTitlePayload?: RecordTitlePayloadResolvers<ContextType>;
  ChangeEmploymentPayload?: ChangeEmploymentPayloadResolvers<ContextType>;
  ChangeContactPayload?: ChangeContactPayloadResolvers<ContextType>;
  AttestExpertPayload?: AttestExpertPayloadResolvers<ContextType>;
  RecordSanctionPayload?: RecordSanctionPayloadResolvers<ContextType>;
  EndSanctionPayload?: EndSanctionPayloadResolvers<ContextType>;
  GrantExemptionPayload?: GrantExemptionPayloadResolvers<ContextType>;
  RecordTrainingPayload?: RecordTrainingPayloadResolvers<ContextType>;
  RecordContinuingEducationPayload?: RecordContinuingEducationPayloadResolvers<ContextType>;
  LookUpExpertPayload?: LookUpExpertPayloadResolvers<ContextType>;
  DiscloseExpertPayload?: DiscloseExpertPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  rowScope?: RowScopeDirectiveResolver<any, any, ContextType>;
};
