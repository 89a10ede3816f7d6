import type { CivilDate } from '../../shared/civilDate';
import type { Role } from '../../shared/identity/Caller';
import { related } from '../../shared/scope/related';
import type { RelatedKey } from '../../shared/scope/Tabulation';
import type { Where } from '../../shared/scope/Where';
import type { FigureOf, Subject } from '../../shared/statistics/Subject';
import type { ExpertPool } from '../domain/ExpertPool';
import { policy } from '../domain/policy';
import type { PoolStatus } from '../domain/poolStatus';
import { PoolMemberTable } from '../persistence/PoolMemberTable';
import { ProfessionalGroupTable } from '../persistence/ProfessionalGroupTable';
import { ReviewCommitteeTable } from '../persistence/ReviewCommitteeTable';
import { SharingAgreementTable } from '../persistence/SharingAgreementTable';
import { WaiverTable } from '../persistence/WaiverTable';
import { poolsInStatus } from './poolFilter';

/** Rosters, waivers and agreements are closed to a supervisor: what counts them would say zero. */
const ofRosters: readonly Role[] = ['FILING_AUTHORITY', 'ORGANISING_UNIT'];

const seats: RelatedKey = {
  kind: 'related',
  related: related(ReviewCommitteeTable, { poolId: 'id' }),
  column: 'seats',
};
const admitted = related(PoolMemberTable, { poolId: 'id' }, { status: 'ADMITTED' });

/** flagged, with many applicants, or with many professional groups. */
const isLarge: Where<ExpertPool> = {
  hasRelated: [
    related(
      ReviewCommitteeTable,
      { poolId: 'id' },
      {
        anyOf: [
          { largeScale: true },
          { expectedApplicants: { gte: policy.MANY_APPLICANTS.value } },
          {
            hasRelated: [
              related(
                ProfessionalGroupTable,
                { poolId: 'poolId' },
                { ordinal: { gte: policy.MANY_GROUPS.value } },
              ),
            ],
          },
        ],
      },
    ),
  ],
};

/** The indicators about pools on a day, by their names in the schema. */
export function poolFigures(asOf: CivilDate): Subject<ExpertPool>['figures'] {
  const inStatus = (...statuses: PoolStatus[]): FigureOf<ExpertPool> => ({
    inside: { kind: 'rows', where: { anyOf: statuses.map((status) => poolsInStatus(status, asOf)) } },
    outside: { STATUS: statuses },
  });
  const shared = { status: 'GRANTED', endsOn: { gte: asOf } } as const;
  return {
    pools: { inside: { kind: 'rows' }, outside: {} },
    valid: inStatus('VALID', 'EXPIRING'),
    expiring: inStatus('EXPIRING'),
    expired: inStatus('EXPIRED'),
    neverFiled: inStatus('NEVER_FILED'),
    openToApplications: { inside: { kind: 'rows', where: { openToApplications: true } } },
    underThreeTimes: {
      inside: { kind: 'fewer', related: admitted, times: policy.POOL_MULTIPLE.value, than: seats },
      readers: ofRosters,
    },
    underFiveTimes: {
      inside: {
        kind: 'fewer',
        related: admitted,
        times: policy.LARGE_POOL_MULTIPLE.value,
        than: seats,
        where: isLarge,
      },
      readers: ofRosters,
    },
    shared: {
      inside: {
        kind: 'rows',
        where: {
          anyOf: [
            { hasRelated: [related(SharingAgreementTable, { poolId: 'id' }, shared)] },
            { hasRelated: [related(SharingAgreementTable, { otherPoolId: 'id' }, shared)] },
          ],
        },
      },
      readers: ofRosters,
    },
    waived: {
      inside: {
        kind: 'rows',
        where: {
          hasRelated: [
            related(WaiverTable, { poolId: 'id' }, { status: 'GRANTED', expiresOn: { gte: asOf } }),
          ],
        },
      },
      readers: ofRosters,
    },
  };
}
