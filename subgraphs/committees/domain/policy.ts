import type { PolicyTable } from '../../shared/rule';

/** Our reading wherever the notice leaves room. A rule names the parameters it reads. */
export const policy = {
  POOL_MULTIPLE: {
    value: 3,
    version: '1',
    reading: {
      zh: '建库人数为登记的执行评委人数的倍数,不以法定下限为基数',
      en: 'the pool is a multiple of the registered executive number, not of the legal floor',
    },
  },
  LARGE_POOL_MULTIPLE: {
    value: 5,
    version: '1',
    reading: {
      zh: '专业组较多、评审人数较多时的倍数',
      en: 'the multiple when groups or applicants are many',
    },
  },
  MANY_GROUPS: {
    value: 5,
    version: '1',
    reading: { zh: '“专业组较多”:不少于此数', en: '“many groups”: this number or more' },
  },
  MANY_APPLICANTS: {
    value: 200,
    version: '1',
    reading: { zh: '“评审人数较多”:每年不少于此数', en: '“many applicants”: this number a year or more' },
  },
  SIZE_FLOORS: {
    value: {
      high: { series: 25, specialty: 11 },
      intermediate: { series: 15, specialty: 7 },
      junior: { series: 7, specialty: 7 },
    },
    version: '1',
    reading: {
      zh: '25/11/15/7/7 指执行评委人数,专家库人数另按倍数计算',
      en: '25/11/15/7/7 are executive panel sizes; the pool is a multiple of them',
    },
  },
  STRICT_TITLE_ITEMS: {
    value: true,
    version: '1',
    reading: {
      zh: '二(五)各项中“应全部”为硬性要求,不受句首“原则上”影响;仅市职改办可个案裁定并记录',
      en: '“all must” under T二(五) is hard despite the “in principle” of its opening; only 市职改办 may rule an exception, on record',
    },
  },
  RATIO_APPLIES_TO: {
    value: ['POOL', 'PANEL'],
    version: '1',
    reading: {
      zh: '1/2 比例同时适用于专家库和执行评委',
      en: 'the one-half ratios hold for the pool and for the panel',
    },
  },
  TITLE_COUNTS_IN: {
    value: 'MATCHING_SERIES',
    version: '1',
    reading: {
      zh: '只计入库系列(含对应旧名称)的职称',
      en: 'only titles of the committee’s series, old names mapped, count towards a level',
    },
  },
  SOCIAL_SENIORITY_YEARS: {
    value: 5,
    version: '1',
    reading: {
      zh: '取得职称满 5 年;2 月 29 日取得的,平年于 2 月 28 日届满',
      en: 'five full years from the date of the title; 29 February falls on 28 February in a common year',
    },
  },
  SOCIAL_SENIORITY_BASIS: {
    value: 'HELD_TITLE',
    version: '1',
    reading: {
      zh: '按专家本人所持最高职称适用 5 年要求,不按评委会级别',
      en: 'the five years follow the highest title held, not the level of the committee',
    },
  },
  ENTRY_DATE: {
    value: 'APPROVAL_DATE',
    version: '1',
    reading: {
      zh: '资历计算至核准之日;可改为计算至当年 12 月 31 日',
      en: 'seniority is counted to the day of the approval; YEAR_END counts to 31 December of that year',
    },
  },
  LEADERS_PER_COMMITTEE: {
    value: 2,
    version: '1',
    reading: {
      zh: '党政机关领导人数按评委会计算,不按专家库版本计算',
      en: 'leaders are counted for the committee, not for each version of its pool',
    },
  },
  ENTRY_MEANS: {
    value: 'NEW_TERM',
    version: '1',
    reading: {
      zh: '“不再进入”指新入库和续聘;现任成员任满为止',
      en: '“no longer enter” means a new or renewed term; a term that runs is finished',
    },
  },
  YOUNG_AGE: {
    value: 45,
    version: '1',
    reading: { zh: '青年:当年 12 月 31 日不超过此岁数', en: 'young: not older on 31 December of the year' },
  },
  MIDDLE_AGE: {
    value: 55,
    version: '1',
    reading: {
      zh: '中年:当年 12 月 31 日不超过此岁数',
      en: 'middle-aged: not older on 31 December of the year',
    },
  },
  YOUNG_AND_MIDDLE_SHARE: {
    value: null,
    version: '1',
    reading: {
      zh: '中青年应占比例;未设定时为指标,有即可',
      en: 'share of young and middle-aged experts; unset: an indicator, some are enough',
    },
  },
  FRONTLINE_SHARE: {
    value: null,
    version: '1',
    reading: {
      zh: '基层一线应占比例;未设定时为指标,有即可',
      en: 'share of frontline experts; unset: an indicator, some are enough',
    },
  },
  NON_PUBLIC_ADVISED_SHARE: {
    value: 0.1,
    version: '1',
    reading: {
      zh: '面向社会组建的评委会非公有制专家低于此比例时提示',
      en: 'below this share of non-public experts a society-facing committee is told',
    },
  },
  VALIDITY_YEARS: {
    value: 3,
    version: '1',
    reading: { zh: '有效期至周年日的前一日', en: 'the validity ends on the day before the anniversary' },
  },
  EXPIRY_WARNING_DAYS: {
    value: [30, 90, 180],
    version: '1',
    reading: { zh: '届满前提示的天数', en: 'days before the end at which a filing is pointed out' },
  },
  HOME_DIVISION_PREFIX: {
    value: '50',
    version: '1',
    reading: {
      zh: '外地专家:所在地行政区划代码不以此开头',
      en: 'from elsewhere: a division code that does not begin so',
    },
  },
} as const satisfies PolicyTable;

export type PolicyParameter = keyof typeof policy;
