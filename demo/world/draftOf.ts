import { addDays, type CivilDate } from '../../subgraphs/shared/civilDate';
import { answeringFor } from '../../subgraphs/committees/domain/competenceToday';
import { committeeToRegister } from '../../subgraphs/committees/domain/committeeToRegister';
import { isDistrictAuthority, REFORM_OFFICE } from '../../subgraphs/committees/domain/reference/authorities';
import { unitToRegister } from '../../subgraphs/committees/domain/unitToRegister';
import type { OrganisingUnit } from '../../subgraphs/committees/domain/OrganisingUnit';
import type { ReviewCommittee } from '../../subgraphs/committees/domain/ReviewCommittee';
import type { Identifiers } from '../people/identifiers';
import type { CommitteePlan, UnitPlan } from '../plan/CommitteePlan';
import { committeeNames } from '../plan/committeeNames';
import { seriesField } from '../plan/seriesFields';
import { randomOf } from '../random';
import { lineageOf } from './lineageOf';
import type { PoolDraft } from './PoolDraft';
import type { Workshop } from './Workshop';

/** A unit has been there for longer than any of its filings. */
const UNIT_DAYS_AGO = 4200;
const COMMITTEE_DAYS_AGO = 4000;
/** A committee that never filed is new. */
const NEW_COMMITTEE_DAYS_AGO = 210;

/** A planned unit as it was registered, and as its authority stands today. */
export function unitOf({ ids, asOf }: Workshop, plan: UnitPlan, identifiers: Identifiers): OrganisingUnit {
  const registeredOn = addDays(asOf, -UNIT_DAYS_AGO);
  const registeredBy = isDistrictAuthority(plan.districtId) ? plan.districtId : REFORM_OFFICE;
  const unit = unitToRegister(
    {
      name: plan.name,
      uscc: identifiers.uscc(plan.usccKind),
      kind: plan.kind,
      district: plan.districtId,
      industryDepartment: plan.industryDepartmentId,
      superior: plan.superiorId,
      municipallyRegistered: plan.municipallyRegistered,
    },
    { id: ids('unit'), registeredBy, today: registeredOn },
  );
  return { ...unit, registeredBy: answeringFor(registeredBy, asOf), version: 1 };
}

/** A planned committee with its pool, its groups and the days of its filings. */
export function draftOf(
  workshop: Workshop,
  plan: CommitteePlan,
  unit: OrganisingUnit,
  no: number,
): PoolDraft {
  const { ids, asOf, seed } = workshop;
  const { code, name } = committeeNames(plan, no);
  const rounds = lineageOf(plan, asOf, randomOf(seed, 'lineage', code));
  const daysAgo = plan.lineage.daysLeft === null ? NEW_COMMITTEE_DAYS_AGO : COMMITTEE_DAYS_AGO;
  const registered = committeeToRegister(
    {
      code,
      name,
      level: plan.level,
      seriesNo: plan.seriesNo,
      specialty: plan.specialty,
      crossIndustry: plan.crossIndustry,
      audience: plan.audience,
      seats: plan.seats,
      groups: groupsOf(plan),
      expectedApplicants: plan.expectedApplicants,
      ...(plan.ruling !== null && { manualRuling: { authority: REFORM_OFFICE, reason: plan.ruling } }),
    },
    unit,
    {
      committeeId: ids('cmte'),
      poolId: ids('pool'),
      groupId: () => ids('group'),
      today: addDays(asOf, -daysAgo),
    },
  );
  const named = registered.pool.filingAuthorityId;
  const filingAuthorityId = answeringFor(named, asOf);
  return {
    plan,
    unit,
    committee: withQuirk({ ...registered.committee, filingAuthorityId, version: 1 }, plan, asOf),
    pool: {
      ...registered.pool,
      filingAuthorityId,
      openToApplications: plan.openToApplications,
      version: 1,
    },
    groups: registered.groups.map((group) => ({ ...group, filingAuthorityId })),
    rounds,
    authorityOn: (day) => answeringFor(named, day),
  };
}

/** What was changed of a committee after its filing was approved, as a quirk wants it. */
function withQuirk(committee: ReviewCommittee, { quirk }: CommitteePlan, asOf: CivilDate): ReviewCommittee {
  const { seats } = committee;
  switch (quirk) {
    case 'SEATS_RAISED':
      return { ...committee, seats: seats + 4, version: 2 };
    case 'SEATS_EVEN':
      return { ...committee, seats: seats + 1, version: 2 };
    case 'SEATS_BELOW_FLOOR':
      return { ...committee, seats: seats - 2, version: 2 };
    case 'SEATS_AGREED':
      return {
        ...committee,
        seats: seats - 2,
        seatsAtLeast: seats - 2,
        adjustmentReason: '本专业从业人员较少,经研究同意适当调整',
        adjustedOn: addDays(asOf, -90),
        version: 3,
      };
    case 'FLAGGED_LARGE':
      return {
        ...committee,
        largeScale: true,
        largeScaleReason: '申报人数逐年增加,需按 5 倍建库',
        version: 2,
      };
    default:
      return committee;
  }
}

/** The groups of a plan with the seats dealt out evenly; named for the specialties of the series. */
function groupsOf({ groups, seats, seriesNo }: CommitteePlan) {
  const { specialties } = seriesField(seriesNo);
  return Array.from({ length: groups }, (_, place) => ({
    id: `g${place + 1}`,
    name: `${specialties[place] ?? `综合${place + 1}`}组`,
    seats: Math.floor(seats / groups) + (place < seats % groups ? 1 : 0),
  }));
}
