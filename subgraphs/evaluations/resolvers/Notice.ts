import type { NoticeResolvers } from './resolverTypes.generated';

export const Notice: NoticeResolvers = {
  session: ({ sessionId }, _, { loaders }) => loaders.sessionById.load(sessionId),
  seat: ({ seatId }, _, { loaders }) => loaders.seatById.load(seatId),
  code: (notice, _, { noticeSeal }) => noticeSeal.codeOf(notice),
  attempts: async ({ id }, _, { loaders }) => [...(await loaders.attemptsByNotice.load(id))],
  replies: async ({ id }, _, { loaders }) => [...(await loaders.repliesByNotice.load(id))],
};
