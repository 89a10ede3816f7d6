import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { codedError } from '../subgraphs/shared/codedError';
import type { ExecuteGraph } from '../subgraphs/shared/http/ExecuteGraph';
import { abortSignalOf } from '../subgraphs/shared/http/StopSignal';

/** The part of the fetch API that reaching a subgraph needs; the global fetch fits. */
export type Fetcher = (
  url: string,
  init: { method: string; headers: Record<string, string>; body: string; signal?: AbortSignal },
) => Promise<{ readonly ok: boolean; text(): Promise<string> }>;

/** A subgraph by its address and any fetch-like function, for callers that bring their own client. */
export function fetcherDataSource(url: string, fetcher: Fetcher): ExecuteGraph {
  return async ({ query, variables, operationName, headers, signal }) => {
    const sent = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const response = await fetcher(url, {
      method: 'POST',
      headers: {
        ...Object.fromEntries(sent),
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body: JSON.stringify({ query, variables, operationName }),
      ...(signal && { signal: abortSignalOf(signal) }),
    });
    if (!response.ok) throw codedError('SUBGRAPH_UNAVAILABLE');
    const result = JSON.parse(await response.text()) as { data?: Record<string, unknown>; errors?: unknown };
    if (!Array.isArray(result.errors)) return { ...(result.data && { data: result.data }) };
    return {
      ...(result.data !== undefined && { data: result.data }),
      errors: (result.errors as GraphQLFormattedError[]).map(
        ({ message, path, extensions }) =>
          new GraphQLError(String(message), { path: path ?? null, extensions: extensions ?? null }),
      ),
    };
  };
}
