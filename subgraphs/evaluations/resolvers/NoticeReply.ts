import { mayReadEvidence } from '../domain/notices/mayReadEvidence';
import type { NoticeReplyResolvers } from './resolverTypes.generated';

export const NoticeReply: NoticeReplyResolvers = {
  evidence: async (reply, _, { caller, loaders, noticeSeal }) =>
    mayReadEvidence(caller.role, await loaders.sessionById.load(reply.sessionId))
      ? noticeSeal.evidenceOf(reply)
      : null,
};
