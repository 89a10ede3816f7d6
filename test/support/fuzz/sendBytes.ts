import { connect } from 'node:net';
import { readAnswers } from './readAnswers';

/** Bytes for a connection, and how the client leaves it. */
export interface Sending {
  readonly pieces: readonly Buffer[];
  /** A whole request that a server can read: it must be answered. Of all else an answer may come or the end. */
  readonly isWhole: boolean;
  /** Whether the client is gone as soon as it has sent. */
  readonly isAborted: boolean;
}

/** All that came back until the connection was closed, or undefined when the server never closed it. */
export type Received = Buffer | undefined;

/** Far above what an answer takes on a busy machine, and under the 30 s in which a request must have come in. */
const PATIENCE_MS = 20_000;
/** After this long the client of half a request gives up. */
const GIVES_UP_MS = 80;

/** Sends bytes over a connection of their own and closes it when an answer has come, or when none need come. */
export function sendBytes(url: string, { pieces, isWhole, isAborted }: Sending): Promise<Received> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let received = Buffer.alloc(0);
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    const hanging = setTimeout(() => {
      socket.destroy();
      resolve(undefined);
    }, PATIENCE_MS);
    const givingUp = isWhole ? undefined : setTimeout(() => socket.end(), GIVES_UP_MS);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (isWhole && hasAnswer(received)) socket.end();
    });
    socket.on('error', () => undefined);
    socket.on('end', () => socket.end());
    socket.on('close', () => {
      clearTimeout(hanging);
      clearTimeout(givingUp);
      resolve(received);
    });
    socket.on('connect', () => {
      for (const piece of pieces) socket.write(piece);
      if (isAborted) setImmediate(() => socket.destroy());
    });
  });
}

function hasAnswer(received: Buffer): boolean {
  try {
    return readAnswers(received).length > 0;
  } catch {
    return false;
  }
}
