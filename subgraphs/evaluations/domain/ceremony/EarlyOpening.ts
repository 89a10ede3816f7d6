/** A wish to open the names of a session before its hour (提前启封): it takes two roles and a reason. */
export interface EarlyOpening {
  readonly id: string;
  readonly sessionId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly reason: string;
  /** The new opening that is asked for. */
  readonly opensAt: Date;
  readonly requestedAt: Date;
  readonly requestedBy: string;
  /** The role in which it was asked for. */
  readonly requestedRole: string;
  readonly approvedAt: Date | null;
  readonly approvedBy: string | null;
  /** The session while the wish waits, null once it is approved: one at a time. */
  readonly liveKey: string | null;
  readonly version: number;
}
