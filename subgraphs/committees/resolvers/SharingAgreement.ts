import { otherPoolOf, seenBy, sharingStatusOn } from '../domain/SharingView';
import type { SharingAgreementResolvers } from './resolverTypes.generated';

export const SharingAgreement: SharingAgreementResolvers = {
  __resolveReference: async ({ id }, { loaders, caller }) => {
    const agreement = await loaders.sharingById.load(id);
    return agreement && seenBy(agreement, caller.claims);
  },
  otherSide: (agreement, _, { loaders }) => loaders.poolFacts(otherPoolOf(agreement)),
  proposedByUs: ({ seenFrom }) => seenFrom === 'PROPOSER',
  status: (agreement, _, { clock }) => sharingStatusOn(agreement, clock.today()),
};
