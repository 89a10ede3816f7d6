import { whoSits } from '../domain/whoSits';
import type { SeatResolvers } from './resolverTypes.generated';

export const Seat: SeatResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.seatById.load(id),
  session: ({ sessionId }, _, { loaders }) => loaders.sessionById.load(sessionId),
  draw: ({ drawId }, _, { loaders }) => (drawId === null ? null : loaders.drawById.load(drawId)),
  expert: (seat, _, { caller }) => whoSits(seat, caller.claims.expert),
  notices: async ({ id }, _, { loaders }) => [...(await loaders.noticesBySeat.load(id))],
  group: ({ groupId }) => groupId,
  signIn: ({ id }, _, { loaders }) => loaders.signInBySeat.load(id),
  pledge: ({ id }, _, { loaders }) => loaders.pledgeBySeat.load(id),
};
