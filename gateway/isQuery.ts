import type { GraphRequest } from '../subgraphs/shared/http/ExecuteGraph';

/**
 * Whether a request to a subgraph changes nothing, so that it may be asked again or shared. As plans write it: the kind
 * first, a query perhaps without a word. Anything else counts as a change.
 */
export const isQuery = ({ query }: GraphRequest): boolean => /^\s*(query\b|\{)/.test(query);
