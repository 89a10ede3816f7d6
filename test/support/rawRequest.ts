import { connect, type Socket } from 'node:net';

export interface RawRequest {
  readonly socket: Socket;
  /** All that came back, when the other side has closed the connection or a whole answer is there. */
  readonly answer: Promise<string>;
}

/** Sends bytes as they are and keeps the connection open; headers and body are the test's own. */
export function rawRequest(url: string, text: string): RawRequest {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(text);
  const answer = new Promise<string>((resolve) => {
    let received = '';
    socket.on('data', (chunk) => {
      received += chunk.toString();
      if (/\r\n\r\n[^]*\}\s*$/.test(received)) resolve(received);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(received));
  });
  return { socket, answer };
}
