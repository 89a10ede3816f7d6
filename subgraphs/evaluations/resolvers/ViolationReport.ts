import type { ViolationReportResolvers } from './resolverTypes.generated';

export const ViolationReport: ViolationReportResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.reportById.load(id),
  reporter: ({ reporterSeatId }, _, { loaders }) => loaders.seatById.load(reporterSeatId),
};
