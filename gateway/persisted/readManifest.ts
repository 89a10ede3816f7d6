import { Kind, parse } from 'graphql';
import { z } from 'zod';

/** What a manifest file says, or what is wrong with it, each problem with the id that it is about. */
export type ReadManifest =
  | { readonly documents: ReadonlyMap<string, string>; readonly problems?: undefined }
  | { readonly documents?: undefined; readonly problems: readonly string[] };

const ofApollo = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1).optional(),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});
const ofCodegen = z.record(z.string(), z.string());

const LONGEST_ID = 128;
const MOST_TOKENS = 10_000;
/** What an ID number looks like: it belongs into a variable, or it is kept with the document. */
const ID_NUMBER = /(?<!\d)\d{17}[\dXx](?!\d)/;

/**
 * Reads a manifest in the form of Apollo (`{format, operations: [{id, body}]}`) or of the client preset of GraphQL Code
 * Generator (`{hash: document}`). Each document is one operation with its fragments and holds no ID number.
 */
export function readManifest(text: string): ReadManifest {
  const entries = entriesOf(text);
  if (typeof entries === 'string') return { problems: [entries] };
  const documents = new Map<string, string>();
  const problems: string[] = [];
  for (const [id, body] of entries) {
    const problem = documents.has(id) ? 'is there twice' : problemOf(id, body);
    if (problem === undefined) documents.set(id, body);
    else problems.push(`${JSON.stringify(id.slice(0, LONGEST_ID))} ${problem}`);
  }
  return problems.length > 0 ? { problems } : { documents };
}

function entriesOf(text: string): readonly (readonly [id: string, body: string])[] | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'is not JSON';
  }
  const apollo = ofApollo.safeParse(json);
  if (apollo.success) return apollo.data.operations.map(({ id, body }) => [id, body] as const);
  const codegen = ofCodegen.safeParse(json);
  if (codegen.success && !('format' in codegen.data)) return Object.entries(codegen.data);
  return 'is neither {"hash": "document"} nor an apollo-persisted-query-manifest';
}

function problemOf(id: string, body: string): string | undefined {
  if (id === '' || id.length > LONGEST_ID) return `is no id of 1 to ${LONGEST_ID} characters`;
  if (ID_NUMBER.test(body)) return 'holds an ID number, which belongs into a variable';
  try {
    const { definitions } = parse(body, { noLocation: true, maxTokens: MOST_TOKENS });
    const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    return operations.length === 1 ? undefined : `has ${operations.length} operations, not one`;
  } catch {
    return 'is no GraphQL document';
  }
}
