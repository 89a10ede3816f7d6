/** 打人情分 · 干扰其他专家 · 泄露信息 · 其他. */
export type ViolationKind = 'FAVOUR' | 'INTERFERENCE' | 'LEAK' | 'OTHER';

/** What an expert reports of misconduct in a session (违规行为反映), T四(五). */
export interface ViolationReport {
  readonly id: string;
  readonly sessionId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly kind: ViolationKind;
  readonly text: string;
  readonly reporterSeatId: string;
  readonly reportedAt: Date;
}
