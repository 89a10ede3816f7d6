import type { IncomingMessage } from 'node:http';
import { codedError } from '../codedError';

/** How much more than the limit is read and thrown away before the connection is cut. */
const DISCARD_FACTOR = 16;

/**
 * Reads a request body of at most `limit` bytes. Rejects with PAYLOAD_TOO_LARGE as soon as the body is known to be
 * larger; the rest is read and dropped, so that a client that writes all before it reads still gets its answer and
 * the connection can be used again. Rejects with BAD_REQUEST when the client goes away.
 */
export function readBody(message: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const refuse = () => {
      message.off('data', collect);
      chunks.length = 0;
      discard(message, limit * DISCARD_FACTOR);
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

function discard(message: IncomingMessage, allowance: number): void {
  let dropped = 0;
  message.on('data', (chunk: Buffer) => {
    dropped += chunk.length;
    if (dropped > allowance) message.socket.destroy();
  });
}
