import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { isErrorCode } from '../errorCodes';
import { createBoundedCache } from './boundedCache';

type ReadDocument =
  | { readonly document: DocumentNode; readonly errors?: undefined }
  | { readonly document?: undefined; readonly errors: readonly GraphQLError[] };

/** Far more than a router's longest request; a document over it is not parsed. */
export const SUBGRAPH_MAX_TOKENS = 50_000;
const MAX_DOCUMENTS = 1_000;

/**
 * Parses and validates documents against a schema, and remembers the valid ones by their text. In-process
 * subgraphs pay off only so: the router sends the same few texts again and again.
 */
export function documentReader(schema: GraphQLSchema): (text: string) => ReadDocument {
  const known = createBoundedCache<DocumentNode>(MAX_DOCUMENTS);
  return (text) => {
    const document = known.get(text);
    if (document) return { document };
    const read = readDocument(schema, text);
    if (read.document) known.set(text, read.document);
    return read;
  };
}

function readDocument(schema: GraphQLSchema, text: string): ReadDocument {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: SUBGRAPH_MAX_TOKENS });
  } catch (error) {
    // Anything else is the stack's end: the parser calls itself for each brace.
    const told = error instanceof GraphQLError ? error : new GraphQLError('too deep');
    return { errors: [coded(told, 'GRAPHQL_PARSE_FAILED')] };
  }
  const errors = validate(schema, document);
  return errors.length > 0
    ? { errors: errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) }
    : { document };
}

/** A scalar that refuses a literal says so with a code of its own: BAD_USER_INPUT for a date that does not exist. */
function coded(error: GraphQLError, code: string): GraphQLError {
  const { code: own } = error.extensions;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code: isErrorCode(own) ? own : code },
  });
}
