import type { Exchange } from './Exchange';
import type { RequestRecord } from './requestRecord';

/**
 * Writes one line when the answer is out: who by role and authority, what by operation name and hash, how long and
 * with which codes. Never variables, tokens, names or ids of people.
 */
export function logRequest({ incoming, method, response, logger }: Exchange, record: RequestRecord): void {
  const started = process.hrtime.bigint();
  response.once('close', () => {
    logger.info(
      {
        requestId: incoming.id,
        method,
        status: response.statusCode,
        ...(record.role !== undefined && { role: record.role }),
        ...(record.authority !== undefined && { authority: record.authority }),
        ...(record.operation !== undefined && { operation: record.operation }),
        ...(record.operationHash !== undefined && { operationHash: record.operationHash }),
        durationMs: Number(process.hrtime.bigint() - started) / 1e6,
        codes: [...record.codes],
        ...(!response.writableFinished && { abandoned: true }),
      },
      'request',
    );
  });
}
