import type { DocumentNode, GraphQLSchema } from 'graphql';
import { operationDocument } from '../executor/operationDocument';
import { keptName, operationHash } from './operationHash';
import { touchedCoordinates } from './touchedCoordinates';
import { variableWalk, type VariableWalk } from './variableWalk';

/** One operation at one address, and what of its schema it touches. */
export interface UsedOperation {
  /** Which schema its coordinates are of: `graph`, or the name of a contract. */
  readonly contract: string;
  readonly hash: string;
  readonly name: string | undefined;
  readonly coordinates: readonly string[];
  /** What the variables of a request add; undefined where they cannot add anything. */
  readonly walk: VariableWalk | undefined;
}

/** An operation as a request or a manifest brings it, parsed and valid. */
export interface GivenOperation {
  readonly document: DocumentNode;
  readonly text: string;
  /** SHA-256 of the text in hex. */
  readonly textHash: string;
  readonly operationName: string | undefined;
  readonly schema: GraphQLSchema;
}

/** Reads an operation once; undefined when the document does not have it. */
export function usedOperation(contract: string, given: GivenOperation): UsedOperation | undefined {
  const found = operationDocument(given.document, given.operationName);
  if (!found) return undefined;
  const name = found.operation.name?.value;
  return {
    contract,
    hash: operationHash(given.text, given.textHash, given.document),
    name: name === undefined ? undefined : keptName(name),
    coordinates: touchedCoordinates(given.schema, found.document),
    walk: variableWalk(given.schema, found.operation),
  };
}
