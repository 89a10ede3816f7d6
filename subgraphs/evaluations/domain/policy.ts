import type { PolicyTable } from '../../shared/rule';

/** Our reading wherever the notice leaves room about draws, rotation and meetings. A rule names what it reads. */
export const policy = {
  ROTATION_BASE: {
    value: 'LAST_YEARS_ATTENDEES',
    version: '1',
    reading: {
      zh: '轮换数量按离开人数占上年度参会专家的比例计算,向上取整',
      en: 'rotation counts those who leave against last year’s attendees, rounded up',
    },
  },
  REFUSALS_COUNT_PER: {
    value: 'APPOINTMENT',
    version: '1',
    reading: {
      zh: '“聘期”指一次聘任(专家库×任期),拒绝次数不跨库累计;取消资格全市有效',
      en: 'a term is one appointment to one pool; refusals do not add up across pools, a disqualification holds city-wide',
    },
  },
  RECUSED_COUNTS_FOR_APPLICANT: {
    value: false,
    version: '1',
    reading: {
      zh: '回避专家不计入该申报人的表决基数,但表决人数仍不少于执行评委的 2/3;两种比例均留存',
      en: 'a recused expert is not in that applicant’s denominator; voters must still be 2/3 of the seats; both ratios are stored',
    },
  },
  GAP_YEAR_RESETS_CONSECUTIVE: {
    value: true,
    version: '1',
    reading: {
      zh: '未召开评审会议的年度中断“连续参加”的计算',
      en: 'a year without a session breaks a run of consecutive years',
    },
  },
  LAST_YEAR_MEANS: {
    value: 'CALENDAR_YEAR',
    version: '1',
    reading: {
      zh: '“上年度”指上一日历年,另报告距上次会议的间隔',
      en: 'last year is the calendar year; the distance to the last session is reported',
    },
  },
  CHAIR_DRAWN_FROM: {
    value: 'CHAIR_ELIGIBLE_STRATUM',
    version: '1',
    reading: {
      zh: '主任委员在可任主任的分层内抽取:入库时列为主任、副主任的专家;均不能参加的,取相对本级别的高一级职称者;再无则取全体候选人。分层人数等于席位数时记为无随机性',
      en: 'the chair is drawn from those admitted as chair or vice-chair; where all of them are out, from those senior to the level; else from all. A stratum as small as its seats is recorded as degenerate',
    },
  },
  RESERVES: {
    value: { least: 3, seatsPerReserve: 3, mostPerSeat: 3 },
    version: '1',
    reading: {
      zh: '超员配置:备选不少于 3 人且不少于席位的 1/3,可另定;条文未规定比例',
      en: 'reserves: three or a third of the seats by default, any other number by choice; the text gives no ratio',
    },
  },
  FORMER_EMPLOYER_YEARS: {
    value: 3,
    version: '1',
    reading: {
      zh: '离开原单位未满此年数的,与原单位申报人有利害关系',
      en: 'for this many years after leaving, the former unit’s applicants are a conflict',
    },
  },
  UNIT_CONFLICT_AT_DRAW: {
    value: 'EXCLUDED_UNLESS_LEFT_TO_THE_VOTE',
    version: '1',
    reading: {
      zh: '单位层面的利害关系在抽取时排除,组建单位也可决定留待表决时回避;自主评审单位的本单位不在抽取时排除',
      en: 'conflicts of units are removed at the draw unless the organiser leaves them to recusal at the vote; the own unit of an autonomous committee is left to the vote',
    },
  },
  TRAINED_BEFORE_TERM_DAYS: {
    value: 90,
    version: '1',
    reading: {
      zh: '聘期开始前此天数内完成的任前培训计入该聘期',
      en: 'a pre-appointment training held this many days before the term counts for it',
    },
  },
  HEARING_PERIOD_DAYS: {
    value: 10,
    version: '1',
    reading: {
      zh: '提请裁定后,专家可在此天数内陈述申辩(自然日,末日为休息日的顺延)',
      en: 'days in which the expert may be heard on a proposed case; natural days, a last day of rest rolls on',
    },
  },
  APPEAL_PERIOD_DAYS: {
    value: 15,
    version: '1',
    reading: {
      zh: '裁定后,专家可在此天数内申诉(自然日,末日为休息日的顺延)',
      en: 'days in which the expert may appeal a ruling; natural days, a last day of rest rolls on',
    },
  },
  TERM_GRADES: {
    value: [
      { grade: 'EXCELLENT', sumAtLeast: 360, eachAtLeast: 80 },
      { grade: 'COMPETENT', sumAtLeast: 300, eachAtLeast: 60 },
      { grade: 'BASICALLY_COMPETENT', sumAtLeast: 240, eachAtLeast: 0 },
    ],
    version: '1',
    reading: {
      zh: '任期考核四项各 100 分:合计不少于 360 且单项不少于 80 为优秀,300 且 60 为称职,240 为基本称职,其余为不称职',
      en: 'four heads of 100 points: 360 together and 80 each is excellent, 300 and 60 competent, 240 basically competent',
    },
  },
  TERM_ASSESSED_BEFORE_END_DAYS: {
    value: 180,
    version: '1',
    reading: {
      zh: '任期届满前此天数内可以考核,以便办理续聘',
      en: 'a term may be assessed from this many days before its end, so that the renewal can follow',
    },
  },
  SECRET_UNTIL: {
    value: 'LAST_DAY_OF_PUBLICATION',
    version: '1',
    reading: {
      zh: '评审会议的保密期至公示最后一日(含当日)止,次日起方可函告;通知未规定期限',
      en: 'a session is secret up to the last day of publication, that day included; a letter may follow from the next day on. The notice sets no period',
    },
  },
  NOTICE_QUIET_HOURS: {
    value: { from: 21, to: 8 },
    version: '1',
    reading: {
      zh: '北京时间 21:00 至次日 8:00 不发送通知',
      en: 'no notice is sent from 21:00 to 8:00 in Asia/Shanghai',
    },
  },
  NOTICE_MOST_ATTEMPTS: {
    value: 3,
    version: '1',
    reading: {
      zh: '每项通知最多发送 3 次;未答复不等于拒绝',
      en: 'a notice is sent 3 times at most; no answer is no refusal',
    },
  },
  NOTICE_SPACING_HOURS: {
    value: 4,
    version: '1',
    reading: { zh: '两次发送至少间隔 4 小时', en: 'two messages are 4 hours apart' },
  },
  NOTICE_ANSWER_HOURS: {
    value: 24,
    version: '1',
    reading: {
      zh: '最后一次发送后 24 小时仍未答复的,组建单位可按“未答复”空出席位',
      en: 'the organiser may vacate a seat for want of an answer 24 hours after the last message',
    },
  },
  NOTICE_VACATES_ITSELF_HOURS: {
    value: 48,
    version: '1',
    reading: {
      zh: '最后一次发送后 48 小时仍未答复的,席位自动空出并由备选递补',
      en: 'a seat vacates itself for want of an answer 48 hours after the last message',
    },
  },
  NOTICE_CODE_VALID_DAYS: {
    value: 30,
    version: '1',
    reading: {
      zh: '验证码在最后评审日后 30 日内可供用人单位核验',
      en: 'an employer may check a code up to 30 days after the last meeting day',
    },
  },
  NOTICE_CODE_CHECKS_PER_HOUR: {
    value: 60,
    version: '1',
    reading: {
      zh: '每个用人单位每小时最多核验 60 次验证码',
      en: 'an employer checks at most 60 codes an hour',
    },
  },
} as const satisfies PolicyTable;
