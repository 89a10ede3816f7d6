import type { RefusalText } from '../../../shared/refusal';

/** Everything that can be wrong with a frozen input; the codes are stable. */
export const inputProblems = {
  INPUT_NOT_AN_OBJECT: { zh: '抽取输入不是 JSON 对象', en: 'the input is not a JSON object' },
  UNKNOWN_FIELD: { zh: '未知字段', en: 'a field the draw does not know' },
  FIELD_MISSING: { zh: '缺少字段', en: 'a field is missing' },
  FIELD_INVALID: { zh: '字段的类型或取值不正确', en: 'a field has the wrong type or value' },
  VERSION_UNKNOWN: { zh: '不支持的输入版本', en: 'the version is not 1' },
  HASH_UNKNOWN: { zh: '杂凑算法只能是 sha256 或 sm3', en: 'the hash is neither sha256 nor sm3' },
  SEATS_INVALID: { zh: '席位数须为 1 至 500 的整数', en: 'seats is not a whole number from 1 to 500' },
  LIMIT_INVALID: { zh: '限制须为非负整数', en: 'a limit is not a whole number of 0 or more' },
  EMPLOYER_CAP_ZERO: { zh: '同一单位人数上限不能为 0', en: 'a cap of 0 per employer admits nobody' },
  GROUP_SEATS_MISMATCH: {
    zh: '各专业组席位之和与总席位不符',
    en: 'the seats of the groups do not add up to the seats',
  },
  GROUP_UNKNOWN: { zh: '候选人所属专业组未列出', en: 'a candidate is in a group that is not listed' },
  DUPLICATE_ID: { zh: '编号重复', en: 'an id occurs twice' },
  CANDIDATES_UNSORTED: {
    zh: '候选人未按编号的字节序排列',
    en: 'the candidates do not stand in byte order of their ids',
  },
  CANDIDATE_EXCLUDED: { zh: '候选人同时列为排除', en: 'an excluded expert is among the candidates' },
  SEATED_UNSORTED: {
    zh: '已就座专家未按编号的字节序排列',
    en: 'the seated experts do not stand in byte order of their ids',
  },
  SEATED_CANDIDATE: { zh: '已就座专家同时列为候选人', en: 'a seated expert is among the candidates' },
  APART_UNKNOWN: {
    zh: '互斥名单中有既非候选人也未就座者',
    en: 'an apart pair names somebody who is neither a candidate nor seated',
  },
  APART_SELF: { zh: '互斥名单中同一人成对', en: 'an apart pair names one person twice' },
} as const satisfies Readonly<Record<string, RefusalText>>;

export type InputProblemCode = keyof typeof inputProblems;

/** One thing wrong with an input, and where: a path such as `candidates[3].group`. */
export interface InputProblem {
  readonly code: InputProblemCode;
  readonly at: string;
}
