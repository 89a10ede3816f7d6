import { oneKeyLocation, parseEnvironment } from '../shared/parseEnvironment';
import { subgraphSchema, type SubgraphEnvironment } from '../shared/subgraphEnvironment';

/** Settings of the evaluations process; throws EnvironmentError with everything that is wrong. */
export const evaluationsEnvironment = (
  variables: Readonly<Record<string, string | undefined>> = process.env,
): SubgraphEnvironment => parseEnvironment(subgraphSchema({}), variables, oneKeyLocation);
