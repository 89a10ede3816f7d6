import { employerNameFor } from './nameFor';
import type { EmploymentResolvers } from './resolverTypes.generated';

export const Employment: EmploymentResolvers = {
  employerName: ({ employerName }, _, { caller }) => employerNameFor(caller, employerName),
};
