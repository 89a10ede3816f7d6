import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { benchSubgraph } from './benchSubgraph';
import { benchNames, type BenchSubgraph } from './benchGraph';

/** Three HTTP endpoints that answer each request body with the bytes of its first answer; prints their addresses. */
async function main(): Promise<void> {
  const urls: Record<string, string> = {};
  for (const name of benchNames) urls[name] = await served(name);
  console.log(JSON.stringify(urls));
}

function served(name: BenchSubgraph): Promise<string> {
  const answer = benchSubgraph(name);
  const known = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const send = (bytes: Buffer) =>
        response
          .writeHead(200, {
            'content-type': 'application/graphql-response+json',
            'content-length': bytes.length,
          })
          .end(bytes);
      const bytes = known.get(body);
      if (bytes) return void send(bytes);
      const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
      void Promise.resolve(answer({ query, variables: variables ?? {}, headers: {} })).then((result) => {
        const made = Buffer.from(JSON.stringify(result));
        known.set(body, made);
        send(made);
      });
    });
  });
  server.keepAliveTimeout = 60_000;
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`),
    ),
  );
}

void main();
