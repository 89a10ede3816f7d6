import { GraphQLError } from 'graphql';
import { errorCodes, type ErrorCode } from '../errorCodes';

/** Why a request got no usable answer: for logs, metrics and retries, never for the client. */
export type HttpFault = 'TIMED_OUT' | 'ABORTED' | 'NOT_REACHED' | 'TOO_LARGE' | 'REFUSED' | 'NOT_A_RESULT';

const codeOf = (fault: HttpFault): ErrorCode =>
  fault === 'TIMED_OUT' || fault === 'ABORTED' ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';

/** A coded error as any other to whoever only reads its code; no word of the endpoint's answer is in it. */
export class HttpFailure extends GraphQLError {
  /** @param status set when the endpoint answered at all */
  constructor(
    readonly fault: HttpFault,
    readonly status?: number,
  ) {
    const code = codeOf(fault);
    super(errorCodes[code].message.zh, { extensions: { code } });
  }
}
