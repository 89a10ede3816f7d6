import { selectedFigures } from '../../shared/statistics/selectedFigures';
import { authorityById } from '../domain/reference/authorities';
import { divisionsOn } from '../domain/reference/divisions';
import { titleSeries } from '../domain/reference/titleSeries';
import type { QueryResolvers } from './resolverTypes.generated';

export const Query: QueryResolvers = {
  viewer: (_, __, { caller }) => caller,
  authority: (_, { id }) => authorityById(id),
  authorities: (_, page, { useCases }) => useCases.listAuthorities(page),
  divisions: (_, { asOf }, { clock }) => divisionsOn(asOf ?? clock.today()),
  titleSeries: () => [...titleSeries],
  competentAuthority: (_, { input }, { useCases }) => useCases.decideCompetence(input),
  organisingUnit: (_, { id }, { loaders }) => loaders.unitById.load(id),
  organisingUnits: (_, page, { useCases }) => useCases.listOrganisingUnits(page),
  committee: (_, { id }, { loaders }) => loaders.committeeById.load(id),
  committees: (_, page, { useCases }) => useCases.listCommittees(page),
  pool: (_, { id }, { loaders }) => loaders.poolById.load(id),
  pools: (_, page, { useCases }) => useCases.listPools(page),
  filing: (_, { id }, { loaders }) => loaders.filingById.load(id),
  filings: (_, page, { useCases }) => useCases.listFilings(page),
  consents: (_, page, { useCases }) => useCases.listConsents(page),
  socialApplication: (_, { id }, { loaders }) => loaders.applicationById.load(id),
  socialApplications: (_, page, { useCases }) => useCases.listApplications(page),
  drawCandidates: (_, { poolId }, { useCases }) => useCases.drawCandidates({ poolId }),
  appointments: (_, question, { useCases }) => useCases.appointments(question),
  poolStatistics: (_, asked, { useCases }, info) =>
    useCases.poolStatistics({ ...asked, figures: selectedFigures(info) }),
  waiverStatistics: (_, asked, { useCases }, info) =>
    useCases.waiverStatistics({ ...asked, figures: selectedFigures(info) }),
  memberStatistics: (_, asked, { useCases }, info) =>
    useCases.memberStatistics({ ...asked, figures: selectedFigures(info) }),
  poolsForSessions: (_, { ids }, { useCases }) => useCases.poolsForSessions({ ids }),
};
