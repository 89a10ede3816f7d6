import type { CivilDate } from '../../shared/civilDate';
import type { CommitteeFacts } from './facts';
import type { OrganisingUnit } from './OrganisingUnit';
import { authorityById, predecessorsOf } from './reference/authorities';
import { titleSeries } from './reference/titleSeries';
import { sizeAdjustmentOf, type ReviewCommittee } from './ReviewCommittee';

/** A committee as the rules are told of it on a day. */
export function committeeFacts(
  committee: ReviewCommittee,
  unit: OrganisingUnit,
  groups: number,
  today: CivilDate,
): CommitteeFacts {
  return {
    level: committee.level,
    seriesNos: [committee.seriesNo],
    specialty:
      committee.specialty === null
        ? null
        : { name: committee.specialty, seriesNo: seriesOfSpecialty(committee.specialty, committee.seriesNo) },
    matchingSeriesNos: [committee.seriesNo],
    seats: committee.seats,
    groups,
    expectedApplicants: committee.expectedApplicants,
    audience: committee.audience,
    autonomous: unit.kind === 'AUTONOMOUS',
    organiserRootUscc: unit.uscc,
    // One pool to a committee, and terms that end before the next begin: no leader serves outside the roster.
    leadersElsewhere: 0,
    ...ofAuthority(committee, today),
  };
}

/**
 * What the filing authority decides itself counts as it is on the day of the decision; what the organiser registered
 * counts as it was submitted.
 */
export const withAuthoritysWord = (
  submitted: CommitteeFacts,
  committee: ReviewCommittee,
  today: CivilDate,
): CommitteeFacts => ({ ...submitted, ...ofAuthority(committee, today) });

function ofAuthority(
  committee: ReviewCommittee,
  today: CivilDate,
): Pick<CommitteeFacts, 'largeScale' | 'sizeAdjustment' | 'filingAuthorities'> {
  const adjustment = sizeAdjustmentOf(committee);
  const { filingAuthorityId } = committee;
  return {
    largeScale: committee.largeScale,
    sizeAdjustment: adjustment && {
      seatsAtLeast: adjustment.seatsAtLeast,
      agreedOn: adjustment.agreedOn,
      // 同级人社部门: an industry department is none.
      sameLevel: authorityById(filingAuthorityId)?.kind !== 'INDUSTRY_DEPARTMENT',
    },
    filingAuthorities: [filingAuthorityId, ...predecessorsOf(filingAuthorityId, today)],
  };
}

/** The series a specialty belongs to: its branch's, where the list of series names one, else the one registered. */
function seriesOfSpecialty(name: string, registeredNo: number): number {
  const owners = titleSeries.filter(({ branches }) => branches.some((branch) => branch.name === name));
  if (owners.length === 0 || owners.some(({ no }) => no === registeredNo)) return registeredNo;
  return owners[0]?.no ?? registeredNo;
}
