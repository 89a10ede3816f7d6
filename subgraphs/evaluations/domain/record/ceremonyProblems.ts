import type { RefusalText } from '../../../shared/refusal';

/** Everything that can be wrong with what a party or the beacon brings to a ceremony; the codes are stable. */
export const ceremonyProblems = {
  INPUT_HASH_INVALID: {
    zh: '输入杂凑值须为 64 位小写十六进制',
    en: 'the hash of the input is not 64 lower-case hex digits',
  },
  PARTY_UNKNOWN: {
    zh: '参与方只能是组建单位、核准备案部门或纪检监督',
    en: 'the party is none of ORGANISER, AUTHORITY and SUPERVISOR',
  },
  SHARE_INVALID: {
    zh: '随机份额须为 32 字节(64 位小写十六进制)',
    en: 'a share is not 32 octets in lower-case hex',
  },
  COMMITMENT_INVALID: {
    zh: '承诺值须为 64 位小写十六进制',
    en: 'a commitment is not 64 lower-case hex digits',
  },
  BEACON_UNKNOWN: {
    zh: '信标只能是 NONE、LOTTERY 或 DRAND,且字段须齐全',
    en: 'the beacon is none of NONE, LOTTERY and DRAND, or its fields are not exactly those of its kind',
  },
  LOTTERY_GAME_UNKNOWN: {
    zh: '彩票只能是双色球(SSQ)或大乐透(DLT)',
    en: 'the lottery is neither SSQ (双色球) nor DLT (大乐透)',
  },
  LOTTERY_ISSUE_INVALID: {
    zh: '期号须为四位年份加三位序号,如 2026001',
    en: 'the issue is not a year and three digits, as 2026001',
  },
  LOTTERY_NUMBERS_INVALID: {
    zh: '开奖号码的个数、范围或升序不符合该彩种',
    en: 'the numbers are not as many as the game draws, within its range, ascending',
  },
  DRAND_ROUND_INVALID: { zh: '轮次须为正整数', en: 'the round is not a whole number of 1 or more' },
  DRAND_SIGNATURE_INVALID: {
    zh: '签名须为 48 字节(96 位小写十六进制)',
    en: 'the signature is not 48 octets in lower-case hex',
  },
  DRAND_ROUND_FORGED: {
    zh: '签名与该轮次不符',
    en: 'the signature is not that of the round: it was not made by drand quicknet',
  },
} as const satisfies Readonly<Record<string, RefusalText>>;

export type CeremonyProblemCode = keyof typeof ceremonyProblems;

/** Thrown by the functions of a ceremony for a value that has the wrong form; carries no secret. */
export class CeremonyProblem extends Error {
  override readonly name = 'CeremonyProblem';
  constructor(readonly code: CeremonyProblemCode) {
    super(code);
  }
}

/** Throws the problem when the condition fails. */
export function demand(condition: boolean, code: CeremonyProblemCode): asserts condition {
  if (!condition) throw new CeremonyProblem(code);
}
