import type { CommitteeAudience, CommitteeLevel } from '../../subgraphs/committees/domain/facts';
import type { OrganisingUnit } from '../../subgraphs/committees/domain/OrganisingUnit';
import type { UsccKind } from '../people/identifiers';
import type { Quirk } from './quirks';

/** A unit to invent. `registeredDaysAgo` lies before everything that it does. */
export interface UnitPlan extends Pick<
  OrganisingUnit,
  'name' | 'kind' | 'districtId' | 'industryDepartmentId' | 'superiorId' | 'municipallyRegistered'
> {
  readonly usccKind: UsccKind;
}

/** Where the lineage of a pool's filings stands. */
export interface LineagePlan {
  /** Days from the day of the data to the last day of the newest approved filing; null for a pool never approved. */
  readonly daysLeft: number | null;
  /** A lineage that began with its newest approved filing, instead of covering four years. */
  readonly young?: boolean;
  /** What is under way after it. */
  readonly next?: NextFiling;
}

/** 草稿 · 已提交 · 退回 · 撤回 · 等待同意. */
export type NextFiling = 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'WITHDRAWN' | 'CONSENTING';

/** How many members come by each route. */
export interface RosterPlan {
  readonly recommended: number;
  readonly social: number;
  readonly designated: number;
}

/** A committee to invent, with its pool, roster, filings and sessions. */
export interface CommitteePlan {
  readonly unit: UnitPlan;
  readonly level: CommitteeLevel;
  readonly seriesNo: number;
  readonly specialty: string | null;
  readonly crossIndustry: boolean;
  readonly audience: CommitteeAudience;
  readonly seats: number;
  /** How many professional groups. */
  readonly groups: number;
  readonly expectedApplicants: number;
  readonly roster: RosterPlan;
  readonly lineage: LineagePlan;
  /** Whether the committee meets on the day of the data; else some weeks later. */
  readonly meetsNow: boolean;
  readonly openToApplications: boolean;
  /** A leader of 党政机关 in the chair. */
  readonly leader: boolean;
  /** Why 市职改办 had to rule who files, for a unit without a row. */
  readonly ruling: string | null;
  /** What is wrong with it, on purpose. */
  readonly quirk: Quirk | null;
}
