import type { RuleFinding } from '../../shared/rule';
import type { SignInFacts } from './signInFindings';

/** What the clerk looked at; the number on it is not kept. */
export type IdentityDocument = 'ID_CARD' | 'PASSPORT' | 'RESIDENCE_PERMIT' | 'OFFICER_CARD' | 'OTHER';

/** The sign-in of a seat's holder (签到), with what was known then and what the rules found (R-58… ). */
export interface SignIn {
  readonly id: string;
  readonly sessionId: string;
  readonly seatId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly documentKind: IdentityDocument;
  readonly facts: SignInFacts;
  readonly findings: readonly RuleFinding[];
  readonly signedInAt: Date;
}
