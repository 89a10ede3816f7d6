import { once } from 'node:events';
import {
  SUBGRAPH_BODY_LIMIT,
  startSubgraph,
  type RunningSubgraph,
  type StartSubgraphOptions,
} from '../../../subgraphs/shared/startSubgraph';
import { describeLimit } from '../../support/describeLimit';
import { bearer, fixtureSubgraph, ROUTER_SECRET } from '../../support/housesGraph';
import { rawRequest } from '../../support/rawRequest';

const running: RunningSubgraph[] = [];
afterEach(async () => {
  for (const subgraph of running.splice(0)) await subgraph.close();
});
async function start(patience: NonNullable<StartSubgraphOptions['patience']> = {}): Promise<string> {
  const subgraph = await startSubgraph(fixtureSubgraph('houses'), { host: '127.0.0.1', port: 0, patience });
  running.push(subgraph);
  return subgraph.url;
}

const headers = {
  authorization: bearer('ann'),
  'x-router-secret': ROUTER_SECRET,
  'content-type': 'application/json',
};
async function post(body: string): Promise<string> {
  const response = await fetch(`${await start()}/graphql`, { method: 'POST', headers, body });
  return response.text();
}
const seen = '"seenBy":"ann"';
const body = JSON.stringify({ query: '{ seenBy }' });

describeLimit('SUBGRAPH_BODY', {
  at: async () => expect(await post(body.padEnd(SUBGRAPH_BODY_LIMIT))).toContain(seen),
  past: async (code) => expect(await post(body.padEnd(SUBGRAPH_BODY_LIMIT + 1))).toContain(`"${code}"`),
});

/** A document of so many tokens, most of them of representations, eight each. */
function tokens(count: number): string {
  const [many, few] = [Math.floor((count - 12) / 8), (count - 12) % 8];
  const representations = '{ __typename: "House", id: "1" } '.repeat(many);
  return JSON.stringify({
    query: `{ _entities(representations: [${representations}]) { __typename } ${'seenBy '.repeat(few)} }`,
  });
}

describeLimit('SUBGRAPH_TOKENS', {
  at: async () => expect(await post(tokens(50_000))).toContain(seen),
  past: async (code) => expect(await post(tokens(50_001))).toContain(`"${code}"`),
});

const head = (length: number) =>
  [
    'POST /graphql HTTP/1.1',
    'host: x',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${length}`,
  ].join('\r\n');
const whole = `${head(body.length)}\r\n\r\n${body}`;

/** A request whose address, names and values have so many bytes together. */
async function answerToHeaders(bytes: number): Promise<string> {
  const lines = head(body.length).split('\r\n').slice(1);
  const counted = '/graphql'.length + lines.reduce((sum, line) => sum + line.length - ': '.length, 0);
  const filled = `${head(body.length)}\r\nx: ${'y'.repeat(bytes - counted - 1)}\r\n\r\n${body}`;
  const { socket, answer } = rawRequest(await start(), filled);
  const text = await answer;
  socket.destroy();
  return text;
}

describeLimit('SUBGRAPH_HEADERS', {
  at: async () => expect(await answerToHeaders(160 * 1024)).toContain(seen),
  past: async (code) =>
    expect(await answerToHeaders(160 * 1024 + 1)).toMatch(new RegExp(`^HTTP/1\\.1 431 [^]*"${code}"`)),
});

/** Sends a request but for its last bytes, those after so many ms, and gives what came back. */
async function answerAfter(url: string, missing: number, ms: number): Promise<string> {
  const { socket, answer } = rawRequest(url, whole.slice(0, -missing));
  const later = setTimeout(() => socket.writable && socket.write(whole.slice(-missing)), ms);
  const text = await answer;
  clearTimeout(later);
  socket.destroy();
  return text;
}
const IN_HEADERS = body.length + 8;
const IN_BODY = 5;
const never = 600_000;
const cutOff = (code: string | undefined) => new RegExp(`^HTTP/1\\.1 408 [^]*"${code}"`);

describeLimit('SUBGRAPH_HEADERS_TIMEOUT', {
  at: async () => {
    expect(await answerAfter(await start({ headersTimeoutMs: 5_000 }), IN_HEADERS, 300)).toContain(seen);
  },
  past: async (code) => {
    const url = await start({ headersTimeoutMs: 200, requestTimeoutMs: 600_000 });
    expect(await answerAfter(url, IN_HEADERS, never)).toMatch(cutOff(code));
  },
});

describeLimit('SUBGRAPH_REQUEST_TIMEOUT', {
  at: async () => {
    const url = await start({ headersTimeoutMs: 200, requestTimeoutMs: 5_000 });
    expect(await answerAfter(url, IN_BODY, 700)).toContain(seen);
  },
  past: async (code) => {
    const url = await start({ headersTimeoutMs: 200, requestTimeoutMs: 400 });
    expect(await answerAfter(url, IN_BODY, never)).toMatch(cutOff(code));
  },
});

describeLimit('SUBGRAPH_KEEP_ALIVE', {
  at: async () => {
    const { socket, answer } = rawRequest(await start({ keepAliveTimeoutMs: 5_000 }), whole);
    await answer;
    await new Promise((resolve) => setTimeout(resolve, 300));
    socket.write(whole);
    await once(socket, 'data');
    socket.destroy();
  },
  past: async () => {
    const { socket, answer } = rawRequest(await start({ keepAliveTimeoutMs: 100 }), whole);
    await answer;
    await once(socket, 'close');
  },
});
