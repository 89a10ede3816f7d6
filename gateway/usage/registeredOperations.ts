import { setImmediate } from 'node:timers/promises';
import { parse, validate, type GraphQLSchema } from 'graphql';
import type { PersistedDocuments } from '../persisted/PersistedDocuments';
import { sha256 } from './operationHash';
import { usedOperation, type UsedOperation } from './UsedOperation';

/** An operation that a client has registered, at an address where it is valid. */
export interface RegisteredOperation {
  readonly client: string;
  readonly operation: UsedOperation;
}

/**
 * Reads every registered document against the schema of every address: a manifest does not say where its operations
 * will be sent, so each counts wherever it is valid. One at a time, so that requests are answered in between.
 * @param schemas by contract
 */
export async function registeredOperations(
  documents: PersistedDocuments,
  schemas: ReadonlyMap<string, GraphQLSchema>,
): Promise<readonly RegisteredOperation[]> {
  const found: RegisteredOperation[] = [];
  for (const client of documents.clients)
    for (const text of documents.textsOf(client))
      for (const [contract, schema] of schemas) {
        const operation = read(contract, schema, text);
        if (operation) found.push({ client, operation });
        await setImmediate();
      }
  return found;
}

function read(contract: string, schema: GraphQLSchema, text: string): UsedOperation | undefined {
  const document = parse(text);
  if (validate(schema, document, undefined, { maxErrors: 1 }).length > 0) return undefined;
  return usedOperation(contract, {
    document,
    text,
    textHash: sha256(text),
    operationName: undefined,
    schema,
  });
}
