import { defineRefusals } from '../refusal';

/**
 * The two refusals of a repository. They carry no facts: out of reach and absent must be the same to the byte.
 */
export const rowRefusals = {
  NOT_FOUND: { zh: '未找到该记录', en: 'There is no such record' },
  CONFLICT: { zh: '该记录已被他人修改,请刷新后重试', en: 'The record was changed meanwhile; load it again' },
} as const;

export const refuseRow = defineRefusals(rowRefusals);
