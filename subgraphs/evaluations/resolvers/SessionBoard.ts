import type { SessionBoardResolvers } from './resolverTypes.generated';

export const SessionBoard: SessionBoardResolvers = {
  trained: (board, _, { loaders }) => loaders.trainedOn.load(board),
};
