import type { IncomingMessage } from 'node:http';
import { codedError } from '../codedError';

/**
 * Reads a request body of at most `limit` bytes. Rejects with PAYLOAD_TOO_LARGE as soon as the body is known to be
 * larger; who called drops the rest. Rejects with BAD_REQUEST when the client goes away.
 */
export function readBody(message: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const refuse = () => {
      message.off('data', collect);
      chunks.length = 0;
      reject(codedError('PAYLOAD_TOO_LARGE'));
    };
    const collect = (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) refuse();
      else chunks.push(chunk);
    };
    const endsEarly = () => reject(codedError('BAD_REQUEST', 'the body ended early'));
    message.on('error', endsEarly);
    message.on('close', endsEarly);
    if (Number(message.headers['content-length'] ?? 0) > limit) return refuse();
    message.on('data', collect);
    message.on('end', () => {
      // Every request closes; an error that nobody hears costs a stack trace all the same.
      message.off('close', endsEarly);
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
  });
}
