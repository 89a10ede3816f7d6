import { authorities, REFORM_OFFICE } from '../../subgraphs/committees/domain/reference/authorities';
import { departmentsForSeries } from '../../subgraphs/committees/domain/reference/industryDepartments';
import type { CommitteeLevel } from '../../subgraphs/committees/domain/facts';
import type { CommitteePlan, UnitPlan } from './CommitteePlan';
import { plannedCommittee } from './plannedCommittee';
import { seriesField } from './seriesFields';

/** So many pools at most are made together; their people overlap with each other and with nobody else. */
export const POOLS_TOGETHER = 20;

const SERIES = 27;
const levels: readonly CommitteeLevel[] = ['INTERMEDIATE', 'ASSOCIATE', 'INTERMEDIATE', 'SENIOR', 'JUNIOR'];
const districts = authorities.filter(
  ({ kind, validFrom, validTo }) => kind !== 'INDUSTRY_DEPARTMENT' && validFrom === null && validTo === null,
);

interface Group {
  /** From 0; it decides the series. */
  readonly group: number;
  /** Number of its first committee, from 0. */
  readonly first: number;
  readonly size: number;
  /** Of each pool, when they are enough for its seats. */
  readonly members: number;
}

/** Committees of one series for a large data set, in force for one to three years, with nothing wrong. */
export function scalePlan({ group, first, size, members }: Group): CommitteePlan[] {
  const seriesNo = (group % SERIES) + 1;
  return Array.from({ length: size }, (_, place) => {
    const no = first + place;
    const level = levels[no % levels.length] ?? 'INTERMEDIATE';
    const plan = plannedCommittee({
      unit: unitOf(no, seriesNo),
      level,
      seriesNo,
      lineage: { daysLeft: 60 + ((no * 37) % 900), young: true },
      openToApplications: no % 10 === 0,
    });
    return { ...plan, roster: rosterOf(plan, members) };
  });
}

/** Two thirds of the committees are districts' own, the others of the department of the series. */
function unitOf(no: number, seriesNo: number): UnitPlan {
  const [department] = departmentsForSeries(seriesNo);
  const { label } = seriesField(seriesNo);
  const district = districts[no % districts.length];
  const municipal = no % 3 === 0 || !district || district.id === REFORM_OFFICE;
  return {
    name: municipal
      ? `重庆市${label}评审服务中心(${no})`
      : `${district.name.replace('职改办', '')}人才中心(${no})`,
    usccKind: 'INSTITUTION',
    kind: municipal ? 'MUNICIPAL_UNIT' : 'DISTRICT',
    districtId: municipal ? null : district.id,
    industryDepartmentId: municipal ? (department?.id ?? null) : null,
    superiorId: null,
    municipallyRegistered: municipal,
  };
}

/** Most members are recommended; a few come by the other two routes. */
function rosterOf({ roster }: CommitteePlan, members: number): CommitteePlan['roster'] {
  const social = Math.max(roster.social, Math.round(members * 0.04));
  const designated = Math.max(roster.designated, Math.round(members * 0.02));
  return { recommended: Math.max(roster.recommended, members - social - designated), social, designated };
}
