import { otherPoolOf, sharingStatusOn } from '../domain/SharingView';
import type { SharingAgreementResolvers } from './resolverTypes.generated';

export const SharingAgreement: SharingAgreementResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.sharingById.load(id),
  otherSide: (agreement, _, { loaders }) => loaders.poolFacts(otherPoolOf(agreement)),
  proposedByUs: ({ seenFrom }) => seenFrom === 'PROPOSER',
  status: (agreement, _, { clock }) => sharingStatusOn(agreement, clock.today()),
};
