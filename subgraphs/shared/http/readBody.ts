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
    message.on('error', () => reject(codedError('BAD_REQUEST', 'the body ended early')));
    message.on('close', () => reject(codedError('BAD_REQUEST', 'the body ended early')));
    if (Number(message.headers['content-length'] ?? 0) > limit) return refuse();
    message.on('data', collect);
    message.on('end', () => resolve(Buffer.concat(chunks)));
  });
}
