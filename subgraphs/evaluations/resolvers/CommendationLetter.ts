import { letterNumber } from '../domain/CommendationLetter';
import type { CommendationLetterResolvers } from './resolverTypes.generated';

export const CommendationLetter: CommendationLetterResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.letterById.load(id),
  number: letterNumber,
  assessment: ({ assessmentId }, _, { loaders }) => loaders.assessmentById.load(assessmentId),
  expert: ({ expertId }) => ({ id: expertId }),
};
