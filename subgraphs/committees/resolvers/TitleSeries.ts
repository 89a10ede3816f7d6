import { titleLevels } from '../domain/reference/titleSeries';
import type { TitleSeriesResolvers } from './resolverTypes.generated';

export const TitleSeries: TitleSeriesResolvers = {
  levels: ({ levels }) => titleLevels.map((level) => ({ level, names: [...levels[level]] })),
};
