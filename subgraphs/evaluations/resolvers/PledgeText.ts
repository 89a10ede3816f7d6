import { pledgeHash } from '../usecases/signPledge';
import type { PledgeTextResolvers } from './resolverTypes.generated';

export const PledgeText: PledgeTextResolvers = {
  hash: ({ text }) => pledgeHash(text),
};
