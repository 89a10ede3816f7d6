import { rootsLeftSince } from '../domain/rootsLeftSince';
import { surnameSortKey } from '../domain/surnameSortKey';
import type { ExpertForRulesResolvers } from './resolverTypes.generated';

/** Facts for the rules, each kind in one statement for all experts asked for. */
export const ExpertForRules: ExpertForRulesResolvers = {
  nameSortKey: (expert) => surnameSortKey(expert),
  titles: ({ id }, _, { loaders }) => loaders.titles.load(id),
  attestations: ({ id }, _, { loaders }) => loaders.attestations.load(id),
  sanctions: ({ id }, _, { loaders }) => loaders.sanctions.load(id),
  exemptions: ({ id }, _, { loaders }) => loaders.exemptions.load(id),
  creditRecords: ({ id }, _, { loaders }) => loaders.creditRecords.load(id),
  trainings: ({ id }, _, { loaders }) => loaders.trainings.load(id),
  continuingEducation: ({ id }, _, { loaders }) => loaders.continuingEducation.load(id),
  status: async ({ id }, _, { loaders }) => (await loaders.workOf(id)).status,
  employerId: async ({ id }, _, { loaders }) => (await loaders.workOf(id)).employerId,
  employerUscc: async ({ id }, _, { loaders }) => (await loaders.workOf(id)).employerUscc,
  rootUscc: async ({ id }, _, { loaders }) => (await loaders.workOf(id)).rootUscc,
  formerRootUsccs: async ({ id }, { leftSince }, { loaders }) =>
    rootsLeftSince(await loaders.workBefore.load(id), leftSince),
  sector: async ({ id }, _, { loaders }) => (await loaders.workOf(id)).sector,
  frontline: async ({ id }, _, { loaders }) => (await loaders.workOf(id)).frontline,
  divisionCode: async ({ id }, _, { loaders }) => (await loaders.workOf(id)).divisionCode,
};
