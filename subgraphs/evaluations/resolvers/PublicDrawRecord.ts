import type { PublicDrawRecordResolvers } from './resolverTypes.generated';

export const PublicDrawRecord: PublicDrawRecordResolvers = {
  text: ({ publicText }) => publicText,
};
