import type { CivilDate } from '../../shared/civilDate';
import type { EmploymentStatus } from '../domain/expertFacts';
import { parseIdNumber, type IdNumber } from '../domain/idNumber';
import { valueOf } from '../domain/inputChecks';
import { parseMobile } from '../domain/mobile';
import { parsePersonName } from '../domain/personName';
import { refuse } from '../domain/refusals';
import { isSameTitle, type Title } from '../domain/titles';
import { checkedEmployment, type CheckedEmployment, type EmploymentInput } from './checkedEmployment';
import { checkedTitle } from './checkedTitle';

/** A person as somebody tells them to be. */
export interface PersonInput {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly status: EmploymentStatus;
  readonly employment: EmploymentInput;
  readonly titles: readonly Title[];
}

export interface CheckedPerson {
  readonly name: string;
  readonly idNumber: IdNumber;
  readonly phone: string;
  readonly status: EmploymentStatus;
  readonly employment: CheckedEmployment;
  readonly titles: readonly Title[];
}

/** A person as recorded. Throws the refusals of the parts, and TITLE_RECORDED for a title that is named twice. */
export function checkedPerson(input: PersonInput, today: CivilDate): CheckedPerson {
  const titles = input.titles.map((title) => checkedTitle(title, today));
  const doubled = titles.some((title, place) =>
    titles.slice(0, place).some((one) => isSameTitle(one, title)),
  );
  if (doubled) throw refuse('TITLE_RECORDED');
  return {
    name: valueOf(parsePersonName(input.name)),
    idNumber: valueOf(parseIdNumber(input.idNumber, today)),
    phone: valueOf(parseMobile(input.phone)),
    status: input.status,
    employment: checkedEmployment(input.employment, today),
    titles,
  };
}
