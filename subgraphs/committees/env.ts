import { oneKeyLocation, parseEnvironment } from '../shared/parseEnvironment';
import { subgraphSchema, type SubgraphEnvironment } from '../shared/subgraphEnvironment';

/** Settings of the committees process; throws EnvironmentError with everything that is wrong. */
export const committeesEnvironment = (
  variables: Readonly<Record<string, string | undefined>> = process.env,
): SubgraphEnvironment => parseEnvironment(subgraphSchema({}), variables, oneKeyLocation);
