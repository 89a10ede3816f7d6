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
} as const;

export const refuse = defineRefusals(refusals);
