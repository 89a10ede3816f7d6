import { createHash } from 'node:crypto';
import type { HTTPGraphQLRequest } from '@apollo/server';
import type { Logger } from 'pino';
import { codedError } from '../../subgraphs/shared/codedError';
import { recordOf } from '../../subgraphs/shared/http/requestRecord';
import type { Caller } from '../../subgraphs/shared/identity/Caller';
import { clientOf } from '../clientOf';
import { askedDocument, putDocument, type AskedDocument } from './askedDocument';
import { modeFor, type DocumentModes } from './documentModes';
import type { PersistedDocuments } from './PersistedDocuments';

export interface AdmitOptions {
  /** The documents in force now. */
  readonly documents: () => PersistedDocuments;
  readonly modes: DocumentModes;
  readonly logger: Logger;
}

/** Changes a request so that it asks for a registered document by its text. Throws PERSISTED_QUERY_REQUIRED. */
export type AdmitDocument = (caller: Caller, request: HTTPGraphQLRequest) => void;

/**
 * Looks a request's document up among those of its client, before it is read as GraphQL. An unknown one runs, is logged
 * or is refused by the caller's mode; the log has its hash and the client, never the text.
 */
export function admitDocument({ documents, modes, logger }: AdmitOptions): AdmitDocument {
  return (caller, request) => {
    const asked = askedDocument(request);
    const client = clientOf(caller);
    const mode = modeFor(modes, caller);
    const found = asked.id === undefined ? undefined : documents().documentOf(client, asked.id);
    if (found !== undefined && (asked.text === undefined || asked.text === found)) {
      noteRegistered(request);
      return putDocument(request, found);
    }
    if (mode === 'off') return;
    if (mode === 'audit' && (asked.text === undefined || documents().knows(client, asked.text))) {
      if (asked.text !== undefined) noteRegistered(request);
      return;
    }
    logger.warn({ client, mode, operationHash: hashOf(asked) }, 'operation not registered');
    if (mode === 'enforce') throw codedError('PERSISTED_QUERY_REQUIRED');
  };
}

/** Figures may repeat the name of what is registered, and of nothing else. */
function noteRegistered(request: HTTPGraphQLRequest): void {
  const record = recordOf(request);
  if (record) record.registered = true;
}

const HASH = /^[0-9a-f]{40,128}$/i;

/** Of what was asked; an id that is no hash is hashed, since a client may write anything there. */
function hashOf({ id, text }: AskedDocument): string {
  if (text === undefined && id !== undefined && HASH.test(id)) return id.toLowerCase();
  return createHash('sha256')
    .update(text ?? id ?? '')
    .digest('hex');
}
