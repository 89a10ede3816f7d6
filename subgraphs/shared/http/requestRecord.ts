import { AsyncLocalStorage } from 'node:async_hooks';
import type { ErrorCode } from '../errorCodes';
import type { Caller } from '../identity/Caller';
import type { IncomingRequest } from './IncomingRequest';

/** What the access log will say about a request; filled while the request is answered. */
export interface RequestRecord {
  readonly request: IncomingRequest;
  role?: string;
  authority?: string;
  /** Name that the client gave its operation, cut to 64 characters. */
  operation?: string;
  /** First 16 hex digits of the SHA-256 of the document. */
  operationHash?: string;
  readonly codes: Set<ErrorCode>;
}

/** Reaches code that Apollo Server calls without saying for which request, such as formatError. */
export const requestRecords = new AsyncLocalStorage<RequestRecord>();

/**
 * Lets the access log say for whom a request ran: role and authority, not the person. The first caller counts: in one
 * process with its subgraphs a request also meets the SERVICE callers that they ask each other as.
 */
export function noteCaller({ role, claims }: Caller): void {
  const record = requestRecords.getStore();
  if (!record || record.role !== undefined) return;
  record.role = role;
  if (claims.authority !== undefined) record.authority = claims.authority;
}
