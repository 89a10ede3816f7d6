import { caseStatusOn } from '../domain/ConductCase';
import { whoSits } from '../domain/whoSits';
import type { ConductCaseResolvers } from './resolverTypes.generated';

export const ConductCase: ConductCaseResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.conductCaseById.load(id),
  seat: ({ seatId }, _, { loaders }) => (seatId === null ? null : loaders.seatById.load(seatId)),
  member: ({ memberId }) => (memberId === null ? null : { id: memberId }),
  expert: (one, _, { caller }) => whoSits(one, caller.claims.expert),
  violationReport: ({ violationReportId: id }, _, { loaders }) =>
    id === null ? null : loaders.reportById.load(id),
  evidence: ({ evidence }) => [...evidence],
  status: (one, _, { clock }) => caseStatusOn(one, clock.today()),
};
