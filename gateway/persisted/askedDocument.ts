import type { HTTPGraphQLRequest } from '@apollo/server';

/** What a request says of the document that it wants run. */
export interface AskedDocument {
  /** By `documentId` or by `extensions.persistedQuery.sha256Hash`; undefined too when the two differ. */
  readonly id: string | undefined;
  readonly text: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

export function askedDocument({ method, search, body }: HTTPGraphQLRequest): AskedDocument {
  const said = method === 'GET' ? saidInAddress(search) : isObject(body) ? body : {};
  const extensions = isObject(said['extensions']) ? said['extensions'] : {};
  const persisted = isObject(extensions['persistedQuery']) ? extensions['persistedQuery'] : {};
  const ids = new Set(
    [textOf(said['documentId']), textOf(persisted['sha256Hash'])].filter((id) => id !== undefined),
  );
  return { id: ids.size === 1 ? [...ids][0] : undefined, text: textOf(said['query']) };
}

/** Puts the text of a registered document in the place of its id. */
export function putDocument(request: HTTPGraphQLRequest, text: string): void {
  if (request.method === 'GET') {
    const search = new URLSearchParams(request.search);
    search.set('query', text);
    search.delete('documentId');
    search.delete('extensions');
    request.search = `?${search.toString()}`;
    return;
  }
  if (!isObject(request.body)) return;
  const extensions = isObject(request.body['extensions']) ? request.body['extensions'] : {};
  request.body = {
    ...without(request.body, 'documentId'),
    query: text,
    extensions: without(extensions, 'persistedQuery'),
  };
}

const without = (object: Json, name: string): Json =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

function saidInAddress(search: string): Json {
  const parameters = new URLSearchParams(search);
  return {
    documentId: parameters.get('documentId'),
    query: parameters.get('query'),
    extensions: parsed(parameters.get('extensions')),
  };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
