import { authorityById } from '../domain/reference/authorities';
import type { OrganisingUnitResolvers } from './resolverTypes.generated';

export const OrganisingUnit: OrganisingUnitResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.unitById.load(id),
  district: ({ districtId }) => (districtId === null ? null : authorityById(districtId)),
  industryDepartment: ({ industryDepartmentId }) =>
    industryDepartmentId === null ? null : authorityById(industryDepartmentId),
  superior: ({ superiorId }) => (superiorId === null ? null : authorityById(superiorId)),
};
