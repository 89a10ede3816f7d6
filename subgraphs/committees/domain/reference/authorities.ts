import type { CivilDate } from '../../../shared/civilDate';
import { DIVISIONS_KNOWN_FROM, divisions, type Division } from './divisions';
import { functionalZones } from './functionalZones';
import { industryDepartments } from './industryDepartments';

export type AuthorityKind = 'REFORM_OFFICE' | 'DISTRICT' | 'FUNCTIONAL_ZONE' | 'INDUSTRY_DEPARTMENT';

/** An office that files pools (核准备案部门), T一(二). Ids are readable and stable. */
export interface Authority {
  readonly id: string;
  readonly name: string;
  readonly kind: AuthorityKind;
  /** GB/T 2260 code of its division; null for municipal offices, zones, and divisions without a code. */
  readonly divisionCode: string | null;
  /** Key of its division row (divisions.ts); null where it has none. */
  readonly divisionKey: string | null;
  /** First day it acts; null when older than this table. */
  readonly validFrom: CivilDate | null;
  /** Last day it acts; null while it does. */
  readonly validTo: CivilDate | null;
  /** Who answers for its filings after that day. */
  readonly successorId: string | null;
}

/** 市职改办 */
export const REFORM_OFFICE = 'cq-reform-office';

/** Id of the authority of a division or a functional zone: `500103` → `district-500103`. */
export const districtAuthorityId = (key: string): string => `district-${key}`;

const unbounded = { validFrom: null, validTo: null, successorId: null } as const;

const ofDivision = (division: Division): Authority => ({
  id: districtAuthorityId(division.key),
  name: `${division.name}职改办`,
  kind: 'DISTRICT',
  divisionCode: division.code,
  divisionKey: division.key,
  validFrom: division.validFrom === DIVISIONS_KNOWN_FROM ? null : division.validFrom,
  validTo: division.validTo,
  successorId: division.successorKey === null ? null : districtAuthorityId(division.successorKey),
});

/** Every authority that ever stood in the table: 市职改办, districts, functional zones, industry departments. */
export const authorities: readonly Authority[] = [
  {
    id: REFORM_OFFICE,
    name: '市职改办',
    kind: 'REFORM_OFFICE',
    divisionCode: null,
    divisionKey: null,
    ...unbounded,
  },
  ...divisions.map(ofDivision),
  ...functionalZones.map(({ key, name }): Authority => ({
    id: districtAuthorityId(key),
    name: `${name}职改办`,
    kind: 'FUNCTIONAL_ZONE',
    divisionCode: null,
    divisionKey: null,
    ...unbounded,
  })),
  ...industryDepartments.map(({ id, name }): Authority => ({
    id,
    name,
    kind: 'INDUSTRY_DEPARTMENT',
    divisionCode: null,
    divisionKey: null,
    ...unbounded,
  })),
];

const byId = new Map(authorities.map((authority) => [authority.id, authority]));

/** An authority by id, ended ones included; undefined when unknown. */
export function authorityById(id: string): Authority | undefined {
  return byId.get(id);
}

/** Whether an id is that of a district's authority; functional zones act as districts. */
export function isDistrictAuthority(id: string | null): id is string {
  const kind = id === null ? undefined : byId.get(id)?.kind;
  return kind === 'DISTRICT' || kind === 'FUNCTIONAL_ZONE';
}

/** Whether an id is that of a municipal industry department. */
export function isIndustryDepartment(id: string | null): id is string {
  return id !== null && byId.get(id)?.kind === 'INDUSTRY_DEPARTMENT';
}

/** Whether an authority acts on a day. */
export function actsOn({ validFrom, validTo }: Authority, asOf: CivilDate): boolean {
  return (validFrom === null || validFrom <= asOf) && (validTo === null || asOf <= validTo);
}

/** The authorities that act on a day, in table order. */
export function authoritiesOn(asOf: CivilDate): Authority[] {
  return authorities.filter((authority) => actsOn(authority, asOf));
}

/**
 * Who answers on a day for what an authority filed: itself while it acts, its successor (and that one's) after.
 * Undefined for an unknown id, and for an authority that does not act yet.
 */
export function authorityAnsweringFor(id: string, asOf: CivilDate): Authority | undefined {
  const authority = byId.get(id);
  if (!authority) return undefined;
  const ended = authority.validTo !== null && authority.validTo < asOf;
  if (ended && authority.successorId !== null) return authorityAnsweringFor(authority.successorId, asOf);
  return actsOn(authority, asOf) ? authority : undefined;
}

/** Ids of the authorities for which another answers on a day, itself excluded: 江北 and 渝北 for 两江新区. */
export function predecessorsOf(id: string, asOf: CivilDate): string[] {
  return authorities
    .filter((authority) => authority.id !== id && authorityAnsweringFor(authority.id, asOf)?.id === id)
    .map((authority) => authority.id);
}
