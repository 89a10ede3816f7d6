import { attendingOf, shareOfAyes } from '../domain/vote/voteOutcome';
import type { VoteResolvers } from './resolverTypes.generated';

export const Vote: VoteResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.voteById.load(id),
  applicant: ({ applicantId }, _, { loaders }) => loaders.applicantById.load(applicantId),
  hasVoted: async ({ id }, _, { loaders }) => (await loaders.ownRollByVote.load(id))?.hasVoted ?? null,
  share: (vote) => shareOfAyes(vote, attendingOf(vote)),
  shareOfPresent: (vote) => shareOfAyes(vote, vote.present),
};
