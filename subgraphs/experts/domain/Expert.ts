import type { CivilDate } from '../../shared/civilDate';
import type { Sex } from './idNumber';

/**
 * A review expert (评审专家) as stored. ID number and phone are sealed; the name is in clear because it is sorted by
 * and no secret to those who may see the row, and it is masked whenever it is read.
 */
export interface Expert {
  readonly id: string;
  readonly name: string;
  /** Pinyin of the name; lists of names sort by it, because no collation of the databases sorts Chinese. */
  readonly nameSortKey: string;
  readonly sealedIdNumber: string;
  /** Keyed hash of the ID number: finds a person who is registered already, and tells nothing else. */
  readonly idNumberIndex: string;
  readonly sealedPhone: string;
  readonly sex: Sex;
  readonly birthDate: CivilDate;
  /** Seniority of the highest title, 0 for none to 5 for 正高. */
  readonly seniority: number;
  readonly registeredOn: CivilDate;
  /** Last day on which anything of this person was told or recorded by a command. */
  readonly changedOn: CivilDate;
  readonly version: number;
}
