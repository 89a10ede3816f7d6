import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { codedError } from '../codedError';
import { maskError } from './maskError';

const STATUS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** How long a client has to read its answer and go, in ms. Nothing else would ever end a connection that it keeps. */
const LINGER_MS = 1_000;

/**
 * Answers what node cannot read as HTTP at all, with JSON and a code like everything else, and closes the
 * connection: where the next request would begin is not known.
 */
export function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const requestId = randomUUID();
  const masked = maskError(codedError('BAD_REQUEST'), { requestId, language: 'zh' });
  const body = `${JSON.stringify({ errors: [masked] })}\n`;
  const lingering = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once('close', () => clearTimeout(lingering));
  // A socket that was taken for a tunnel has nobody else who listens, and a reset would end the process.
  socket.on('error', () => socket.destroy());
  // What it still sends is dropped: unread, it would hide that the client has gone.
  socket.resume();
  socket.end(
    [
      `HTTP/1.1 ${STATUS[error.code ?? ''] ?? '400 Bad Request'}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'cache-control: no-store',
      `x-request-id: ${requestId}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
