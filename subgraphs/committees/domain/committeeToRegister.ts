import type { CivilDate } from '../../shared/civilDate';
import { competentAuthority } from './competentAuthority';
import type { ExpertPool } from './ExpertPool';
import type { CommitteeAudience, CommitteeLevel } from './facts';
import { groupsOf, type GroupInput } from './groupsOf';
import { actingAuthority, optionalText, requireCode, requireText, requireWithin } from './inputChecks';
import type { OrganisingUnit } from './OrganisingUnit';
import type { ProfessionalGroup } from './ProfessionalGroup';
import { filingAuthorityOf, type RecordedCompetence } from './RecordedCompetence';
import { titleSeriesByNumber } from './reference/titleSeries';
import { refuse } from './refusals';
import type { ReviewCommittee } from './ReviewCommittee';

/** What a committee is registered with. */
export interface CommitteeInput {
  readonly code: string;
  readonly name: string;
  readonly level: CommitteeLevel;
  readonly seriesNo: number;
  readonly specialty?: string | null | undefined;
  readonly crossIndustry: boolean;
  readonly audience: CommitteeAudience;
  readonly seats: number;
  readonly groups: readonly GroupInput[];
  readonly expectedApplicants?: number | null | undefined;
  readonly manualRuling?: { readonly authority: string; readonly reason: string } | null | undefined;
}

/** Ids and the day are given, because chance and time are not of the domain. */
export interface NewCommitteeIds {
  readonly committeeId: string;
  readonly poolId: string;
  readonly groupId: () => string;
  readonly today: CivilDate;
}

/** A committee, its empty pool and its groups, as they are stored together. */
export interface NewCommittee {
  readonly committee: Omit<ReviewCommittee, 'version'>;
  readonly pool: Omit<ExpertPool, 'version'>;
  readonly groups: readonly ProfessionalGroup[];
}

/** Numbers beyond these are slips of the pen, whatever R-12 finds of those within. */
export const MOST_SEATS = 999;
export const MOST_APPLICANTS = 1_000_000;

/** The name of a committee's pool. */
export const poolNameOf = (committeeName: string): string => `${committeeName}专家库`;

/**
 * A committee of a unit as it will be stored; T一(二) says who files it. Throws refusals for input that is not
 * sound, MANUAL_RULING_NEEDED where the clause has no row, RULING_NOT_NEEDED for a ruling where it has one.
 */
export function committeeToRegister(
  input: CommitteeInput,
  unit: OrganisingUnit,
  { committeeId, poolId, groupId, today }: NewCommitteeIds,
): NewCommittee {
  const seats = requireWithin('seats', input.seats, 1, MOST_SEATS);
  const name = requireText('name', input.name, 100);
  const code = requireCode(input.code);
  if (!titleSeriesByNumber(input.seriesNo)) throw refuse('UNKNOWN_SERIES');
  const competence = competenceOf(input, unit, today);
  const filingAuthorityId = filingAuthorityOf(competence);
  if (filingAuthorityId === null) throw refuse('MANUAL_RULING_NEEDED');
  const owners = { poolId, filingAuthorityId, organisingUnitId: unit.id };
  const { level, seriesNo } = input;
  return {
    committee: {
      ...owners,
      id: committeeId,
      code,
      name,
      level,
      seriesNo,
      specialty: optionalText('specialty', input.specialty, 100),
      crossIndustry: input.crossIndustry,
      audience: input.audience,
      seats,
      expectedApplicants: applicantsOf(input),
      largeScale: false,
      largeScaleReason: null,
      seatsAtLeast: null,
      adjustmentReason: null,
      adjustedOn: null,
      competence,
      registeredOn: today,
    },
    pool: {
      id: poolId,
      code,
      name: poolNameOf(name),
      committeeId,
      level,
      seriesNo,
      filingAuthorityId,
      organisingUnitId: unit.id,
      openToApplications: true,
      currentFilingId: null,
      firstDay: null,
      lastDay: null,
      previousFilingId: null,
      previousFirstDay: null,
      previousLastDay: null,
    },
    groups: groupsOf(input.groups, seats, { ...owners, committeeId }, groupId),
  };
}

/** Applicants expected in a year, within bounds; null when not said. */
export const applicantsOf = ({ expectedApplicants }: Pick<CommitteeInput, 'expectedApplicants'>) =>
  expectedApplicants === null || expectedApplicants === undefined
    ? null
    : requireWithin('expectedApplicants', expectedApplicants, 0, MOST_APPLICANTS);

function competenceOf(input: CommitteeInput, unit: OrganisingUnit, today: CivilDate): RecordedCompetence {
  const decision = competentAuthority({
    level: input.level,
    organiserKind: unit.kind,
    district: unit.districtId,
    industryDepartment: unit.industryDepartmentId,
    superior: unit.superiorId,
    crossIndustry: input.crossIndustry,
    municipallyRegistered: unit.municipallyRegistered,
    seriesNo: input.seriesNo,
    asOf: today,
  });
  if (!input.manualRuling) return { decision, ruling: null };
  if (decision.kind !== 'MANUAL_RULING') throw refuse('RULING_NOT_NEEDED');
  const { authority, reason } = input.manualRuling;
  const authorityId = actingAuthority('manualRuling.authority', authority, today, [
    'REFORM_OFFICE',
    'DISTRICT',
    'FUNCTIONAL_ZONE',
    'INDUSTRY_DEPARTMENT',
  ]);
  if (authorityId === null) throw refuse('MANUAL_RULING_NEEDED');
  return { decision, ruling: { authorityId, reason: requireText('manualRuling.reason', reason, 1000) } };
}
