import type { ErrorCode } from '../errorCodes';
import type { Caller } from '../identity/Caller';
import type { TraceSpan } from '../tracing/Tracing';
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
  /** Whether the operation is one that its client has registered: its name is then ours to repeat. */
  registered?: boolean;
  /** Joins the lines of one request across processes: ours, or the sender's when nothing is traced here. */
  traceId?: string;
  span?: TraceSpan;
  readonly codes: Set<ErrorCode>;
}

const records = new WeakMap<object, RequestRecord>();

/**
 * Ties a record to something that belongs to one request alone, such as an error thrown for it. Not an
 * AsyncLocalStorage: one that is used makes every promise of the process dearer, by a fifth of a small request.
 */
export function tieRecord(to: object, record: RequestRecord): void {
  records.set(to, record);
}

/** The record of the request that a thing belongs to. */
export const recordOf = (of: unknown): RequestRecord | undefined =>
  typeof of === 'object' && of !== null ? records.get(of) : undefined;

/** Lets the access log say for whom a request ran: role and authority, not the person. The first caller counts. */
export function noteCaller(request: IncomingRequest, { role, claims }: Caller): void {
  const record = recordOf(request);
  if (!record || record.role !== undefined) return;
  record.role = role;
  if (claims.authority !== undefined) record.authority = claims.authority;
}
