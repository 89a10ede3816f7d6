import type { Exchange } from './Exchange';
import { secondsSince } from './secondsSince';
import type { RequestRecord } from './requestRecord';

/**
 * Writes one line when the answer is out: who by role and authority, what by operation name and hash, how long and
 * with which codes. Never variables, tokens, names or ids of people.
 */
export function logRequest(exchange: Exchange, record: RequestRecord): void {
  const { incoming, method, response, logger, observer } = exchange;
  const since = secondsSince();
  observer.operationStarted?.(record);
  response.once('close', () => {
    const seconds = since();
    observer.operationEnded?.(record, { status: response.headersSent ? response.statusCode : 0, seconds });
    logger.info(
      {
        requestId: incoming.id,
        ...(record.traceId !== undefined && { traceId: record.traceId }),
        method,
        status: response.statusCode,
        ...(record.role !== undefined && { role: record.role }),
        ...(record.authority !== undefined && { authority: record.authority }),
        ...(record.operation !== undefined && { operation: record.operation }),
        ...(record.operationHash !== undefined && { operationHash: record.operationHash }),
        durationMs: seconds * 1000,
        codes: [...record.codes],
        ...(!response.writableFinished && { abandoned: true }),
      },
      'request',
    );
  });
}
