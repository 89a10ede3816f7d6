import type { CivilDate } from '../../shared/civilDate';
import type { RequestStatus } from './Consent';
import type { SharingAgreement } from './SharingAgreement';

/** An agreement as one of its sides sees it; of the other pool only plain facts are told. */
export interface SharingView extends SharingAgreement {
  readonly seenFrom: 'PROPOSER' | 'ANSWERER';
}

/** The agreement as seen from one of its pools. */
export const seenFromPool = (agreement: SharingAgreement, poolId: string): SharingView => ({
  ...agreement,
  seenFrom: agreement.poolId === poolId ? 'PROPOSER' : 'ANSWERER',
});

/** The agreement as seen by an authority or a unit; the proposer's view for whoever is on both sides. */
export const seenBy = (
  agreement: SharingAgreement,
  { authority, unit }: { readonly authority?: string; readonly unit?: string },
): SharingView => ({
  ...agreement,
  seenFrom:
    agreement.filingAuthorityId === authority || agreement.organisingUnitId === unit
      ? 'PROPOSER'
      : 'ANSWERER',
});

/** The pool on the other side. */
export const otherPoolOf = ({ seenFrom, poolId, otherPoolId }: SharingView): string =>
  seenFrom === 'PROPOSER' ? otherPoolId : poolId;

/** Where an agreement stands on a day: one that is asked or agreed ends with its last day. */
export const sharingStatusOn = (
  { status, endsOn }: Pick<SharingAgreement, 'status' | 'endsOn'>,
  today: CivilDate,
): RequestStatus => (endsOn < today && status !== 'REFUSED' ? 'ENDED' : status);
