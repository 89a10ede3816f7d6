import type { CivilDate } from '../../shared/civilDate';
import type { OrganiserKind } from './CompetenceInput';

/** A unit that builds review committees (组建单位), T一(二). Ids of authorities are those of the reference table. */
export interface OrganisingUnit {
  readonly id: string;
  readonly name: string;
  /** 统一社会信用代码, unique. */
  readonly uscc: string;
  readonly kind: OrganiserKind;
  /** District or zone authority the unit belongs to, or where an autonomous unit is seated. */
  readonly districtId: string | null;
  readonly industryDepartmentId: string | null;
  readonly superiorId: string | null;
  /** 市级登记 */
  readonly municipallyRegistered: boolean;
  /** The authority that registered it. */
  readonly registeredBy: string;
  readonly registeredOn: CivilDate;
  readonly version: number;
}
