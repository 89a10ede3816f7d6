import { yearOf } from '../../shared/civilDate';
import { maskIdNumber, maskPhone } from '../domain/masking';
import { nameFor } from './nameFor';
import type { ExpertResolvers } from './resolverTypes.generated';

export const Expert: ExpertResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.expertById.load(id),
  name: ({ name }, _, { caller }) => nameFor(caller, name),
  idNumber: (expert, _, { personal }) => maskIdNumber(personal.idNumberOf(expert)),
  phone: (expert, _, { personal }) => maskPhone(personal.phoneOf(expert)),
  birthYear: ({ birthDate }) => yearOf(birthDate),
  status: async ({ id }, _, { loaders }) => (await loaders.employmentOf(id))?.status,
  employment: ({ id }, _, { loaders }) => loaders.employmentOf(id),
  titles: ({ id }, _, { loaders }) => loaders.titles.load(id),
  attestations: ({ id }, _, { loaders }) => loaders.attestations.load(id),
  sanctions: ({ id }, _, { loaders }) => loaders.sanctions.load(id),
  exemptions: ({ id }, _, { loaders }) => loaders.exemptions.load(id),
  trainings: ({ id }, _, { loaders }) => loaders.trainings.load(id),
  continuingEducation: ({ id }, _, { loaders }) => loaders.continuingEducation.load(id),
  creditRecords: ({ id }, _, { loaders }) => loaders.creditRecords.load(id),
  contactChanges: ({ id }, _, { loaders }) => loaders.contactChanges.load(id),
  accessLog: ({ id }, page, { loaders }) => loaders.accessLog.load(id, page),
};
