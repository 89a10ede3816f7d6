import type { CivilDate } from '../../../subgraphs/shared/civilDate';
import type { Ask } from '../graphWorld';

/** Where a journey happens: the graph behind its gateway, in one process or in many, and its calendar. */
export interface Stage {
  readonly ask: Ask;
  /** Today in Chongqing. */
  today(): CivilDate;
  /** Lets time pass until a later day. */
  goTo(day: CivilDate): Promise<void>;
  /** Resolves when every event has been delivered. */
  settled(): Promise<void>;
  /** What the identity provider binds an employer's token to, by its credit code. Throws for an unknown one. */
  employerId(uscc: string): Promise<string>;
  close(): Promise<void>;
}
