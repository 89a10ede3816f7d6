import type { CivilDate } from '../../shared/civilDate';
import type { RuleFinding } from '../../shared/rule';

/** The days on which the results of a session are public (公示), R-71. */
export interface Publicity {
  readonly id: string;
  readonly sessionId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
  readonly findings: readonly RuleFinding[];
  readonly recordedAt: Date;
}
