import type { StandingPurpose } from './standing';

/** That a partner agency asked how people stand: who, when, what for and how many; never about whom. */
export interface StandingInquiry {
  readonly id: string;
  readonly at: Date;
  readonly agency: string;
  /** The token's subject; kept for inquiries. */
  readonly subject: string;
  readonly purpose: StandingPurpose;
  /** People asked about, known or not. */
  readonly asked: number;
}
