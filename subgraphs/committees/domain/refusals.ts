import { defineRefusals } from '../../shared/refusal';

/** Every business "no" of this subgraph beside NOT_FOUND and CONFLICT. Codes are kept for ever. */
export const refusals = {
  INVALID_TEXT: {
    zh: '“{field}”须为 1 至 {max} 个字符,且不含控制字符',
    en: '“{field}” needs 1 to {max} characters and no control characters',
  },
  INVALID_CODE: {
    zh: '编号须为 2 至 40 个字母、汉字、数字、“-”或“_”,并以字母、汉字或数字开头',
    en: 'a code has 2 to 40 letters, digits, “-” or “_” and begins with a letter or digit',
  },
  INVALID_GROUP_ID: {
    zh: '专业组编号须为 1 至 40 个字母、数字、“-”或“_”',
    en: 'a group id has 1 to 40 letters, digits, “-” or “_”',
  },
  INVALID_USCC: {
    zh: '统一社会信用代码不正确(GB 32100)',
    en: 'the unified social credit code is not valid (GB 32100)',
  },
  INVALID_NUMBER: {
    zh: '“{field}”须在 {min} 至 {max} 之间',
    en: '“{field}” must lie between {min} and {max}',
  },
  UNKNOWN_AUTHORITY: {
    zh: '“{field}”不是当日履职的相应部门',
    en: '“{field}” is not an office of that kind which acts today',
  },
  UNKNOWN_SERIES: { zh: '没有该职称系列', en: 'there is no such title series' },
  DISTRICT_NEEDED: {
    zh: '区县组建单位须填写所属区县职改部门',
    en: 'a district unit needs its district authority',
  },
  OUTSIDE_REMIT: {
    zh: '只能登记本部门管理或所在区县的单位',
    en: 'only units of this authority’s own remit can be registered',
  },
  ALREADY_REGISTERED: {
    zh: '该统一社会信用代码已登记',
    en: 'a unit with this credit code is registered already',
  },
  CODE_TAKEN: { zh: '该编号已被使用', en: 'this code is in use' },
  GROUPS_DO_NOT_ADD_UP: {
    zh: '各专业组人数合计 {sum},与执行评委人数 {seats} 不一致',
    en: 'the groups have {sum} seats together, the committee has {seats}',
  },
  DUPLICATE_GROUP: { zh: '专业组编号“{group}”重复', en: 'the group id “{group}” appears twice' },
  GROUP_IN_USE: {
    zh: '专业组“{group}”仍有在库专家',
    en: 'the group “{group}” still has members',
  },
  UNKNOWN_GROUP: { zh: '该评委会没有此专业组', en: 'the committee has no such group' },
  MANUAL_RULING_NEEDED: {
    zh: '该单位不在通知所列情形之内,须由市职改办裁定核准备案部门',
    en: 'the notice has no row for this unit: 市职改办 must rule who files',
  },
  RULING_NOT_NEEDED: {
    zh: '通知已明确核准备案部门,不适用裁定',
    en: 'the notice says who files; a ruling has no place',
  },
  RULING_NOT_YOURS: { zh: '只有市职改办可以裁定', en: 'only 市职改办 may rule' },
  NOTHING_TO_CHANGE: { zh: '没有任何变更', en: 'nothing would change' },
  ALREADY_MEMBER: { zh: '该专家已在库中', en: 'the expert is in this pool already' },
  EXPERT_WITHOUT_TITLE: {
    zh: '该专家没有登记任何职称',
    en: 'the expert has no title on record',
  },
  LEADER_NEEDS_EXPERIENCE: {
    zh: '推荐党政机关领导须说明相应专业工作经历(二(五)6)',
    en: 'a leader needs evidence of professional experience (T二(五)6)',
  },
  ALREADY_ENDED: { zh: '该专家已退出', en: 'the membership has ended already' },
  DATE_IN_FUTURE: { zh: '“{field}”不得晚于今日', en: '“{field}” must not lie after today' },
  EXIT_BEFORE_ENTRY: {
    zh: '退出日期不得早于入库日期',
    en: 'the exit must not lie before the entry',
  },
  DISQUALIFIED_BY_RULING: {
    zh: '取消资格须依据已裁定的失信行为,由系统办理',
    en: 'a disqualification follows from an adjudicated record, not from this request',
  },
  NOT_ADMITTED: {
    zh: '只有已入库的专家可以续聘',
    en: 'only an admitted member can be renewed',
  },
  TERM_NOT_ASSESSED: {
    zh: '自 {termFrom} 起的任期尚未考核,不能续聘(五(六))',
    en: 'the term from {termFrom} has not been assessed; it comes before a renewal (T五(六))',
  },
  ALREADY_RENEWED: { zh: '已办理续聘', en: 'the membership is renewed already' },
  ALREADY_APPLIED: { zh: '已有在办申请', en: 'an application for this pool is open already' },
  WRONG_STEP: {
    zh: '申请当前状态为 {status},不能进行此环节',
    en: 'the application stands at {status}; this step does not follow',
  },
  ALREADY_SELECTED: {
    zh: '本方已完成评选,等待另一方',
    en: 'this side has said yes already; the other has not',
  },
  STEPS_OUT_OF_ORDER: {
    zh: '环节日期不得早于上一环节({last})',
    en: 'a step must not lie before the one that came first ({last})',
  },
  WRONG_STATUS: {
    zh: '备案当前状态为 {status},不能进行此操作',
    en: 'the filing stands at {status}; this cannot be done now',
  },
  FILING_OPEN: { zh: '该专家库已有在办备案', en: 'a filing of this pool is open already' },
  NEXT_FILING_WAITS: {
    zh: '已核准的下一期备案尚未开始({firstDay})',
    en: 'the next filing is approved already and begins on {firstDay}',
  },
  EMPTY_ROSTER: {
    zh: '名册为空:须有新入库或已续聘的专家',
    en: 'the roster is empty: it takes members newly named or renewed',
  },
  CONSENTS_NOT_NEEDED: {
    zh: '只有自主评审的单位须先经同意(一(二))',
    en: 'only an autonomous unit needs consents first (T一(二))',
  },
  CONSENT_LEG_UNRESOLVED: {
    zh: '没有可以同意的部门,请报市职改办裁定',
    en: 'no office is known that could consent; 市职改办 must rule',
  },
  CONSENTS_STALE: {
    zh: '名册在同意之后有变更,须重新征得同意(一(二))',
    en: 'the roster has changed since the consents; they must be asked for anew (T一(二))',
  },
  ROSTER_CHANGED: {
    zh: '名册已变更,与所阅名册不一致',
    en: 'the roster is not the one that was read',
  },
  ALREADY_DECIDED: { zh: '该事项已有决定', en: 'this has been decided already' },
  NOT_YOURS_TO_DECIDE: { zh: '该事项由另一方决定', en: 'this is for the other side to decide' },
  NOT_WAIVABLE: {
    zh: '规则“{rule}”不属于“原则上”条款,不能放宽',
    en: '“{rule}” is not an in-principle rule and cannot be waived',
  },
  RULE_NOT_PER_PERSON: {
    zh: '规则“{rule}”针对整个专家库,不能仅为一人放宽',
    en: '“{rule}” is about the pool as a whole and cannot be waived for one person',
  },
  RULE_PER_PERSON: {
    zh: '规则“{rule}”只能逐人放宽',
    en: '“{rule}” is waived for one person at a time',
  },
  ALREADY_REQUESTED: { zh: '已提出同一请求', en: 'the same was asked for already' },
  DATE_IN_PAST: { zh: '“{field}”不得早于今日', en: '“{field}” must not lie before today' },
  DATE_TOO_LATE: {
    zh: '“{field}”不得晚于 {latest}',
    en: '“{field}” must not lie after {latest}',
  },
  VALIDITY_NEEDED: {
    zh: '核准备案须填写有效期首日和末日',
    en: 'an approval needs the first and the last day of validity',
  },
  FIRST_DAY_IN_PAST: {
    zh: '有效期首日不得早于核准之日,接续上一备案的除外',
    en: 'the validity must not begin before the approval, unless it follows on from the filing before',
  },
  REASONS_NEEDED: { zh: '退回须说明理由', en: 'a return needs its reasons' },
  RULES_BROKEN: {
    zh: '有 {count} 条规则不符合,不能核准备案',
    en: '{count} rules stand against the approval',
  },
  NOT_SHAREABLE: {
    zh: '没有可以共享的该编号专家库:须为同一系列且备案有效',
    en: 'there is no pool of this code to share with: it must be of the same series and validly filed',
  },
  OWN_POOL_NOT_VALID: {
    zh: '本专家库备案无效,不能共享',
    en: 'this pool has no filing in force and cannot share',
  },
  ALREADY_SHARED: {
    zh: '两库之间已有共享协议或待答复的提议',
    en: 'the two pools share already, or one has proposed to',
  },
  SHARING_OVER: { zh: '共享协议已终止', en: 'the agreement is over' },
  NOT_SUCCEEDED: {
    zh: '“{from}”并非由“{to}”承继',
    en: '“{from}” has not been succeeded by “{to}”',
  },
} as const;

export const refuse = defineRefusals(refusals);
