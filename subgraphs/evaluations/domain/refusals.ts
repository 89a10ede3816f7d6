import { defineRefusals } from '../../shared/refusal';

/** Every business "no" of this subgraph beside NOT_FOUND and CONFLICT. Codes are kept for ever. */
export const refusals = {
  INVALID_TEXT: {
    zh: '“{field}”须为 1 至 {max} 个字符,且不含控制字符',
    en: '“{field}” needs 1 to {max} characters and no control characters',
  },
  NO_MEETING_DAYS: { zh: '请至少安排一个评审日', en: 'a session needs at least one meeting day' },
  TOO_MANY_MEETING_DAYS: { zh: '评审日不得超过 {max} 天', en: 'a session has at most {max} meeting days' },
  DAY_TWICE: { zh: '评审日 {day} 重复', en: 'the meeting day {day} is given twice' },
  DAY_IN_PAST: { zh: '评审日 {day} 早于今日', en: 'the meeting day {day} lies before today' },
  OTHER_YEAR: { zh: '评审日 {day} 不在 {year} 年度内', en: 'the meeting day {day} is not in {year}' },
  OPENS_IN_PAST: { zh: '开放时间早于现在', en: 'the opening lies in the past' },
  OPENS_TOO_LATE: {
    zh: '开放时间不得晚于首个评审日 {day}',
    en: 'the session must open on its first meeting day {day} or earlier',
  },
  OUTSIDE_VALIDITY: {
    zh: '评审日不在备案有效期内(一(二))',
    en: 'a meeting day lies outside the validity of the filing (T一(二))',
  },
  SAME_PERSON: {
    zh: '同一人不得代表两方',
    en: 'one person does not act for two parties',
  },
  CODE_TAKEN: { zh: '该编号已被使用', en: 'this code is in use' },
  WRONG_STATUS: {
    zh: '评审会议当前状态为 {status},不能进行此操作',
    en: 'the session stands at {status}; this does not follow',
  },
  NOT_OPEN_YET: { zh: '评审会议尚未开始', en: 'the session has not opened yet' },
  NOT_OVER_YET: {
    zh: '评审会议最后一日为 {day},尚未结束',
    en: 'the last meeting day is {day}; the session is not over',
  },
  ATTENDANCE_MISSING: {
    zh: '仍有 {count} 个席位未记录出席情况',
    en: '{count} seats have no attendance on record',
  },
  SEAT_VACATED: {
    zh: '该席位已空出,不能恢复',
    en: 'the seat has been vacated; whoever left does not return',
  },
  ALREADY_SIGNED_IN: { zh: '席位持有人已签到', en: 'the holder of the seat has signed in' },
  VOTING_STARTED: { zh: '表决已开始,不再更换评委', en: 'the voting has begun; nobody is replaced any more' },
  SESSION_OVER: {
    zh: '评审会议已取消或已结束',
    en: 'the session is cancelled or over',
  },
  REASON_MISSING: { zh: '拒绝参加须选择原因', en: 'whoever declines gives a reason' },
  REASON_OF_ACCEPTANCE: {
    zh: '仅拒绝参加时填写原因和说明',
    en: 'a reason and evidence belong to a decline alone',
  },
  NOTHING_TO_ANSWER: { zh: '取消通知无需答复', en: 'a cancellation asks for no answer' },
  NOT_NOTIFIED: { zh: '该席位尚未发出通知', en: 'nobody has been notified for this seat' },
  CALL_IN_FUTURE: { zh: '通话时间晚于现在', en: 'the call lies in the future' },
  CALL_BEFORE_NOTICE: { zh: '通话时间早于通知生成时间', en: 'the call lies before the notice' },
  QUIET_HOURS: {
    zh: '静默时段内无人接听的通话不计入记录',
    en: 'a call in quiet hours that nobody took does not count',
  },
  TOO_MANY_CALLS: {
    zh: '无人接听的通话最多记录 {max} 次',
    en: 'calls that nobody took are recorded {max} times at most',
  },
  NOT_FOR_ORGANISER: {
    zh: '组建单位不能以“{reason}”空出席位',
    en: 'an organiser does not vacate a seat for {reason}',
  },
  ANSWER_PENDING: {
    zh: '通知尚未发满规定次数,或答复期限未到',
    en: 'messages are still to be sent, or the time to answer has not passed',
  },
  REACHED: { zh: '席位持有人已联系到或尚在联系', en: 'the holder of the seat was reached, or may still be' },
  BATCH_SIZE: { zh: '每批申报人须为 1 至 {max} 名', en: 'a batch has 1 to {max} applicants' },
  INVALID_APPLICANT_CODE: {
    zh: '第 {line} 行:申报编号须为 1 至 40 位字母、数字或连字符',
    en: 'line {line}: an application number has 1 to 40 letters, digits and hyphens',
  },
  PERSONAL_NUMBER: {
    zh: '第 {line} 行:申报编号不得使用身份证号或手机号',
    en: 'line {line}: an ID or mobile number is no application number',
  },
  APPLICANT_TWICE: { zh: '第 {line} 行:申报编号重复', en: 'line {line}: the application number is repeated' },
  INVALID_UNIT: {
    zh: '第 {line} 行:统一社会信用代码有误',
    en: 'line {line}: this is no unified social credit code',
  },
  UNKNOWN_GROUP: {
    zh: '第 {line} 行:评审会议没有该专业组',
    en: 'line {line}: the session has no such professional group',
  },
  APPLICANT_KNOWN: {
    zh: '其中有申报编号已登记,整批未登记',
    en: 'one of the application numbers is registered already; none was registered',
  },
  APPLICANT_WITHDRAWN: { zh: '该申报已撤回', en: 'this application was withdrawn' },
  PLEDGE_TEXT_CHANGED: {
    zh: '签署的文本不是现行版本 {version},请重新阅读后签署',
    en: 'this is not the text in force, version {version}; read it and sign again',
  },
  SEAT_OR_MEMBER: {
    zh: '请指明席位或在库专家,二者择一',
    en: 'name either the seat or the membership',
  },
  NOT_REFUSED: {
    zh: '该席位既未由专家放弃,也未缺席',
    en: 'this seat was neither given up by its holder nor left empty',
  },
  WRONG_OCCASION: {
    zh: '该情形不能发生在此类活动中',
    en: 'this cannot have happened on an occasion of that kind',
  },
  NO_EVIDENCE: { zh: '请至少附一项证据', en: 'a case needs at least one piece of evidence' },
  TOO_MUCH_EVIDENCE: { zh: '证据不得超过 {max} 项', en: 'a case has at most {max} pieces of evidence' },
  DATE_IN_FUTURE: { zh: '“{field}”不得晚于今日', en: '“{field}” must not lie after today' },
  ALREADY_PROPOSED: { zh: '同一情形已提请裁定', en: 'the same has been proposed already' },
  CASE_STATUS: {
    zh: '该情形当前状态为 {status},不能进行此操作',
    en: 'the case stands at {status}; this does not follow',
  },
  ALREADY_STATED: { zh: '已提交陈述', en: 'a statement was made already' },
  HEARING_RUNS: {
    zh: '陈述期至 {day},此前须先听取专家陈述',
    en: 'the hearing runs until {day}; no ruling before, without a statement',
  },
  WRONG_RULING: {
    zh: '拒绝参加裁定为有无正当理由,违规裁定为是否属实',
    en: 'a refusal is ruled justified or unjustified, a violation confirmed or dismissed',
  },
  NAMES_SEALED: {
    zh: '评审会议尚未开放姓名,开放后方可陈述和裁定',
    en: 'the names of the session are sealed; statement and ruling follow its opening',
  },
  NO_APPOINTMENT: {
    zh: '{day} 不在该专家的任何聘期内',
    en: '{day} lies in no appointment of the expert',
  },
  NOTHING_TO_APPEAL: { zh: '该裁定无须申诉', en: 'this ruling is not against you' },
  APPEAL_OVER: { zh: '申诉期已于 {day} 届满', en: 'the time to appeal ended on {day}' },
  RULED_BY_SAME: {
    zh: '作出裁定的人员不得复核申诉',
    en: 'whoever ruled does not decide the appeal',
  },
  INVALID_SCORE: {
    zh: '“{head}”须为 0 至 {max} 的整数',
    en: '“{head}” is a whole number from 0 to {max}',
  },
  NO_SUCH_TERM: { zh: '该专家没有此任期', en: 'the member has no such term that has begun' },
  TERM_NOT_ENDING: {
    zh: '该任期自 {from} 起方可考核',
    en: 'the term can be assessed from {from} on',
  },
  ALREADY_ASSESSED: {
    zh: '该任期已考核,如有差错请更正',
    en: 'the term has been assessed; a mistake is corrected by another version',
  },
  NOT_CURRENT: { zh: '该考核已被更正', en: 'this version of the assessment has been corrected already' },
  CONDITION_OUT_OF_BOUNDS: {
    zh: '抽取条件“{condition}”须在 {least} 至 {most} 之间',
    en: 'the condition “{condition}” lies between {least} and {most}',
  },
  NO_SUCH_GROUP: { zh: '评委会没有专业组“{group}”', en: 'the committee has no group “{group}”' },
  RECUSAL_PINNED: {
    zh: '组织单位已决定不予回避,如有新的情况请向其说明',
    en: 'the office has decided that there is no conflict; tell it what is new',
  },
  RECUSED: { zh: '已回避该申报人', en: 'you are recused from this case' },
  OPINION_SIGNED: {
    zh: '评审意见已签署,不能修改',
    en: 'the opinion was signed and is final',
  },
  VOTE_HELD: { zh: '该申报人已开始或完成表决', en: 'the vote on this applicant is open or was held' },
  VOTE_NOT_READY: { zh: '不具备表决条件', en: 'the vote cannot open' },
  VOTE_CLOSED: { zh: '表决已结束', en: 'the vote is closed' },
  VOTE_CAST: { zh: '该专家已投票', en: 'this expert has voted' },
  VOTE_RUNNING: { zh: '仍有表决未结束', en: 'a vote is still open' },
  BALLOT_CAST: { zh: '您已投票', en: 'your ballot was cast already' },
  SEATED_LEFT_POOL: {
    zh: '有在席评委已不在专家库,请先处理其席位',
    en: 'a seated member is no longer in the pool: that seat is settled first',
  },
  DRAW_UNDER_WAY: { zh: '该评审会议已有进行中的抽取', en: 'a draw of this session is under way' },
  DRAW_KIND_WRONG: {
    zh: '该评审会议目前不能进行此类抽取',
    en: 'this kind of draw does not follow from where the session’s draws stand',
  },
  DRAW_REASON_WRONG: {
    zh: '重新抽取和补充抽取须注明相应事由,首次抽取不须事由',
    en: 'a redraw and a supplementary draw need a reason of their own; the first draw needs none',
  },
  DRAW_DEADLINES_WRONG: {
    zh: '承诺截止时间须晚于现在,揭示截止时间须晚于承诺截止时间,且不晚于 {latest}',
    en: 'commitments are due after now, reveals after the commitments, and not after {latest}',
  },
  DRAW_INPUT_INVALID: {
    zh: '抽取条件有误:{problem}({at})',
    en: 'the draw cannot be frozen: {problem} at {at}',
  },
  DRAW_TOO_LARGE: { zh: '抽取规模超出可精确计数的范围', en: 'the draw is too large to be counted' },
  NO_FEASIBLE_PANEL: {
    zh: '没有满足全部条件的评委组合;条件不会自动放宽',
    en: 'no panel keeps every limit; limits are never relaxed by themselves',
  },
  HASH_UNAVAILABLE: { zh: '本机不支持该杂凑算法', en: 'this machine does not have that hash' },
  WRONG_DRAW_STATE: {
    zh: '抽取当前状态为 {state},不能进行此操作',
    en: 'the draw stands at {state}; this does not follow',
  },
  DEADLINE_PASSED: { zh: '截止时间 {by} 已过', en: 'the deadline {by} has passed' },
  ALREADY_COMMITTED: { zh: '本方已提交承诺值', en: 'this party has committed already' },
  COMMITMENT_INVALID: {
    zh: '承诺值须为 64 位小写十六进制;由服务器代生成时不得填写',
    en: 'a commitment is 64 lower-case hex digits, and left out when the server makes the share',
  },
  COMMITMENT_REPLAYED: {
    zh: '该承诺值此前已出现过',
    en: 'this commitment was seen before: it is a copy or a replayed message',
  },
  BEACON_NOT_USED: { zh: '本次抽取未采用公共信标', en: 'this draw uses no beacon' },
  BEACON_KIND_WRONG: {
    zh: '信标种类与抽取约定的不符',
    en: 'the beacon is not of the kind that the draw uses',
  },
  BEACON_NAMED: { zh: '公共信标已指定', en: 'the beacon has been named' },
  BEACON_NOT_NAMED: { zh: '尚未指定公共信标', en: 'the beacon has not been named' },
  BEACON_NOT_AHEAD: {
    zh: '公共信标须产生于将来,且不晚于揭示截止时间 {by}',
    en: 'the beacon must lie in the future, and not after the reveals are due at {by}',
  },
  BEACON_NOT_YET: { zh: '公共信标于 {at} 才产生', en: 'the beacon takes place at {at}' },
  BEACON_ENTERED: { zh: '公共信标结果已录入', en: 'the outcome of the beacon has been entered' },
  BEACON_MISMATCH: {
    zh: '录入的结果不属于指定的信标',
    en: 'the outcome is not that of the beacon that was named',
  },
  BEACON_INVALID: { zh: '信标有误:{problem}', en: 'the beacon is wrong: {problem}' },
  ALREADY_SIGNED: { zh: '该阶段已签署意见', en: 'this stage has been signed' },
  SIGN_OFF_MISSING: {
    zh: '纪检监督尚未在揭示前签署同意(五(一))',
    en: 'the discipline supervisor has not approved before the reveal (T五(一))',
  },
  ALREADY_REVEALED: { zh: '本方已揭示随机份额', en: 'this party has revealed its share' },
  SHARE_INVALID: {
    zh: '随机份额须为 64 位小写十六进制;由服务器代生成的不得填写',
    en: 'a share is 64 lower-case hex digits, and left out when the server made it',
  },
  SEED_KNOWN: {
    zh: '三方份额均已揭示,抽取不可作废',
    en: 'all shares are revealed: the draw can no longer be ended',
  },
  EARLY_OPENING_WAITS: { zh: '已有待批准的提前启封申请', en: 'an early opening waits for approval' },
  EARLY_OPENING_NOT_EARLIER: {
    zh: '提前启封时间须早于原定启封时间 {opensAt},且不早于现在',
    en: 'an early opening lies before the planned one at {opensAt}, and not in the past',
  },
  NO_EARLY_OPENING: { zh: '没有待批准的提前启封申请', en: 'no early opening waits for approval' },
  IDENTITY_NOT_CONFIRMED: { zh: '未核实本人身份', en: 'it was not confirmed who this is' },
  SIGN_IN_REFUSED: { zh: '不符合签到条件', en: 'the holder of the seat may not sign in' },
  SIGN_IN_NEEDED: { zh: '出席以签到为准', en: 'that somebody came is recorded by the sign-in' },
  NO_GROUNDS: {
    zh: '现有资料不支持该理由',
    en: 'what is known at this moment does not bear the reason out',
  },
  PUBLICITY_PERIOD: {
    zh: '公示期须自 {day} 或以后开始,不超过 {max} 天',
    en: 'the results are public from {day} or later, for at most {max} days',
  },
  PUBLICITY_TOO_SHORT: { zh: '公示不足规定的工作日', en: 'the period has too few working days' },
  NOT_EXCELLENT: { zh: '考核等次不是优秀,不予函告', en: 'a letter follows an excellent term alone' },
  SECRECY_RUNS: {
    zh: '任期内评审会议的保密期尚未结束,暂不能函告',
    en: 'the secrecy of the sessions of the term has not ended; the letter waits for it',
  },
  LETTER_ISSUED: { zh: '该任期已函告所在单位', en: 'the letter for this term was issued already' },
  NO_EMPLOYER: {
    zh: '专家没有工作单位记录,无从函告',
    en: 'the expert has no employer on record to write to',
  },
  PUBLICITY_RECORDED: { zh: '公示期已记录', en: 'the publication was recorded already' },
} as const;

export const refuse = defineRefusals(refusals);
