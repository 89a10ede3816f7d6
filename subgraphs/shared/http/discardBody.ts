import type { IncomingMessage } from 'node:http';

/** Bytes of an unwanted body that are read and dropped before the connection is cut. */
const ALLOWANCE = 16 * 1024 * 1024;

/**
 * Reads the rest of a body and drops it, so that a client that writes all before it reads still gets its answer and
 * the connection can be used again; one that never stops is cut off.
 */
export function discardBody(message: IncomingMessage): void {
  let dropped = 0;
  message.on('data', (chunk: Buffer) => {
    dropped += chunk.length;
    if (dropped > ALLOWANCE) message.socket.destroy();
  });
}
