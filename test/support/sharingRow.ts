import { pairOf, type SharingAgreement } from '../../subgraphs/committees/domain/SharingAgreement';
import type { NewRow } from '../../subgraphs/shared/scope/WriteRepository';
import { REFORM, YUZHONG } from './committeeRows';

/** An agreement between two pools made by `poolOf`, agreed and in force to the end of 2026, unless changed. */
export function sharingRow(
  id: string,
  poolId: string,
  otherPoolId: string,
  change: Partial<SharingAgreement> = {},
): NewRow<SharingAgreement> {
  const status = change.status ?? 'GRANTED';
  return {
    id,
    poolId,
    filingAuthorityId: YUZHONG,
    organisingUnitId: poolId.replace('pool_', 'unit_'),
    otherPoolId,
    otherAuthorityId: REFORM,
    otherUnitId: otherPoolId.replace('pool_', 'unit_'),
    status,
    proposedOn: '2026-01-05',
    agreedOn: status === 'REQUESTED' ? null : '2026-01-10',
    endsOn: '2026-12-31',
    liveKey: status === 'ENDED' ? null : pairOf(poolId, otherPoolId),
    ...change,
  };
}
