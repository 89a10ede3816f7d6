import type { CivilDate } from '../../shared/civilDate';
import type { Sector } from '../domain/expertFacts';
import { requireDivision, requirePast, requireText, valueOf } from '../domain/inputChecks';
import type { RecordedEmployment } from '../domain/RecordedEmployment';
import { parseUscc } from '../domain/uscc';

/** EmploymentInput as the schema has it. */
export interface EmploymentInput {
  readonly employerName: string;
  readonly uscc: string;
  readonly rootUscc?: string | null | undefined;
  readonly sector: Sector;
  readonly frontline: boolean;
  readonly divisionCode: string;
  readonly since: CivilDate;
}

export type CheckedEmployment = Omit<
  RecordedEmployment,
  'id' | 'expertId' | 'status' | 'employerId' | 'endedOn'
>;

const LONGEST_NAME = 100;

/** An employment as it is recorded. Throws INVALID_TEXT, USCC_…, INVALID_DIVISION or DATE_IN_FUTURE. */
export function checkedEmployment(input: EmploymentInput, today: CivilDate): CheckedEmployment {
  const employerUscc = valueOf(parseUscc(input.uscc));
  return {
    employerName: requireText('employerName', input.employerName, LONGEST_NAME),
    employerUscc,
    rootUscc: input.rootUscc ? valueOf(parseUscc(input.rootUscc)) : employerUscc,
    sector: input.sector,
    frontline: input.frontline,
    divisionCode: requireDivision(input.divisionCode),
    since: requirePast('since', input.since, today),
  };
}
