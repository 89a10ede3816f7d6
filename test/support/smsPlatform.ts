import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const SMS_SECRET = 'a-secret-shared-with-the-platform-';

interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly isSigned: boolean;
}

type Behaviour = (request: Received, response: ServerResponse) => void;

/** A 12333 platform on loopback: it checks signatures, knows its keys, and misbehaves when a test says so. */
export async function startSmsPlatform() {
  const received: Received[] = [];
  const messages = new Map<string, { phone: string; text: string }>();
  const statuses = new Map<string, string>();

  const answer = (response: ServerResponse, status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

  const works: Behaviour = ({ method, path, body, isSigned }, response) => {
    if (!isSigned) return answer(response, 401, {});
    if (method === 'GET')
      return answer(response, 200, { status: statuses.get(path.split('/').at(-1) ?? '') ?? 'PENDING' });
    const { idempotencyKey, phone, text } = JSON.parse(body) as Record<string, string>;
    if (!messages.has(idempotencyKey ?? ''))
      messages.set(idempotencyKey ?? '', { phone: phone ?? '', text: text ?? '' });
    return answer(response, 202, { receiptId: `r-${idempotencyKey}` });
  };
  let behaviour = works;

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = '', url = '', headers } = request;
      const timestamp = String(headers['x-timestamp']);
      const signed = createHmac('sha256', SMS_SECRET)
        .update(`${timestamp}\n${method === 'GET' ? url : body}`)
        .digest('hex');
      const one = { method, path: url, body, isSigned: headers['x-signature'] === signed };
      received.push(one);
      behaviour(one, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/messages`,
    received,
    messages,
    statuses,
    works,
    /** From now on. */
    behave: (other: Behaviour) => void (behaviour = other),
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
