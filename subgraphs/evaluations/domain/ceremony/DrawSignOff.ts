import type { SignOff } from '../record/DrawRecord';

export type SignOffStage = SignOff['stage'];
export type SignOffOpinion = 'APPROVED' | 'OBJECTED';

/** What the supervisor of the filing authority signed. */
export interface DrawSignOff {
  readonly id: string;
  readonly drawId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly stage: SignOffStage;
  readonly opinion: SignOffOpinion;
  readonly comment: string | null;
  /** Subject of the token that signed. */
  readonly signedBy: string;
  readonly signedAt: Date;
}
