import { once } from 'node:events';
import { gatewayEnvironment } from '../../../gateway/env';
import { EnvironmentError } from '../../../subgraphs/shared/parseEnvironment';
import { describeLimit } from '../../support/describeLimit';
import { ask, bearer, codesOf, post } from '../../support/housesGraph';
import { rawRequest } from '../../support/rawRequest';
import { housesPerTest } from '../../support/housesPerTest';

const run = housesPerTest();

const query = '{ seenBy }';
const head = (...more: readonly string[]) =>
  [
    'POST /graphql HTTP/1.1',
    'host: x',
    `authorization: ${bearer('ann')}`,
    'content-type: application/json',
    ...more,
  ].join('\r\n');
const body = JSON.stringify({ query });

/** A request whose body has so many bytes, of which most are characters of three. */
function chineseBody(bytes: number): string {
  const [before, after] = JSON.stringify({ query: '{ seenBy }#' }).split('#') as [string, string];
  const text = `${before}#${'评'.repeat(Math.floor((bytes - before.length - after.length - 1) / 3))}`;
  return (text + after).padEnd(bytes - Buffer.byteLength(text + after) + (text + after).length);
}
const chunked = (text: string): string =>
  `${head('transfer-encoding: chunked')}\r\n\r\n${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n\r\n`;

describeLimit('BODY_LIMIT', {
  at: async () => {
    const { url } = await run({ limits: { BODY_LIMIT: 2_048 } });
    expect(Buffer.byteLength(chineseBody(2_048))).toBe(2_048);
    for (const text of [body.padEnd(2_048), chineseBody(2_048)]) {
      expect((await post(url, text)).body.data).toEqual({ seenBy: 'ann' });
      const sent = rawRequest(url, chunked(text));
      expect(await sent.answer).toContain('"seenBy":"ann"');
      sent.socket.destroy();
    }
  },
  past: async (code) => {
    const { url, subgraphs } = await run({ limits: { BODY_LIMIT: 2_048 } });
    for (const text of [body.padEnd(2_049), chineseBody(2_049)]) {
      const answer = await post(url, text);
      expect([answer.status, codesOf(answer)]).toEqual([413, [code]]);
      const sent = rawRequest(url, chunked(text));
      expect(await sent.answer).toMatch(new RegExp(`^HTTP/1\\.1 413 [^]*"${code}"`));
      sent.socket.destroy();
    }
    expect(subgraphs.houses.seen).toEqual([]);
  },
});

/** A request whose address, names and values have so many bytes together. */
function withHeaders(bytes: number): string {
  const start = head(`content-length: ${body.length}`);
  const counted = start
    .split('\r\n')
    .map((line, at) => (at === 0 ? '/graphql'.length : line.length - ': '.length))
    .reduce((sum, length) => sum + length, 0);
  return `${start}\r\nx: ${'y'.repeat(bytes - counted - 1)}\r\n\r\n${body}`;
}

describeLimit('HEADER_LIMIT', {
  at: async () => {
    const { url } = await run({ limits: { HEADER_LIMIT: 4_096 } });
    const served = rawRequest(url, withHeaders(4_096));
    expect(await served.answer).toContain('"seenBy":"ann"');
    served.socket.destroy();
  },
  past: async (code) => {
    const { url } = await run({ limits: { HEADER_LIMIT: 4_096 } });
    const refused = await rawRequest(url, withHeaders(4_097)).answer;
    expect(refused).toMatch(/^HTTP\/1\.1 431 /);
    expect(refused).toContain(`"${code}"`);
  },
});

describeLimit('TOKEN_LENGTH', {
  at: async () => {
    const { url } = await run();
    expect((await ask(url, query, { headers: withToken(8_192) })).body.data).toEqual({ seenBy: 'ann' });
  },
  past: async (code) => {
    const { url } = await run();
    expect(codesOf(await ask(url, query, { headers: withToken(8_193) }))).toEqual([code]);
  },
});
const withToken = (length: number) => ({ authorization: `Bearer ann.${'x'.repeat(length - 6)}.y` });

/** Sends the beginning of a request, then a piece of it each 20 ms. */
async function dripped(url: string, start: string, piece: string): Promise<string> {
  const { socket, answer } = rawRequest(url, start);
  const dripping = setInterval(() => socket.writable && socket.write(piece), 20);
  try {
    return await answer;
  } finally {
    clearInterval(dripping);
    socket.destroy();
  }
}
/** Sends a request in two pieces, the second so many ms after the first. */
async function paused(url: string, [first, second]: readonly [string, string], ms: number): Promise<string> {
  const { socket, answer } = rawRequest(url, first);
  const later = setTimeout(() => socket.writable && socket.write(second), ms);
  try {
    return await answer;
  } finally {
    clearTimeout(later);
    socket.destroy();
  }
}
const cutOff = (code: string | undefined) => new RegExp(`^HTTP/1\\.1 408 [^]*"${code}"`);
const whole = `${head(`content-length: ${body.length}`)}\r\n\r\n${body}`;

describeLimit('HEADERS_TIMEOUT_MS', {
  at: async () => {
    const { url } = await run({ limits: { HEADERS_TIMEOUT_MS: 2_000 } });
    expect(await paused(url, [whole.slice(0, 40), whole.slice(40)], 500)).toContain('"seenBy":"ann"');
  },
  past: async (code) => {
    const { url } = await run({ limits: { HEADERS_TIMEOUT_MS: 300, REQUEST_TIMEOUT_MS: 600_000 } });
    expect(await dripped(url, 'POST /graphql HTTP/1.1\r\nhost: x\r\n', 'x: y\r\n')).toMatch(cutOff(code));
  },
});

describeLimit('REQUEST_TIMEOUT_MS', {
  at: async () => {
    // Longer than the time for headers alone: a body has its own.
    const { url } = await run({ limits: { HEADERS_TIMEOUT_MS: 300, REQUEST_TIMEOUT_MS: 5_000 } });
    expect(await paused(url, [whole.slice(0, -5), whole.slice(-5)], 900)).toContain('"seenBy":"ann"');
  },
  past: async (code) => {
    const { url, subgraphs } = await run({ limits: { HEADERS_TIMEOUT_MS: 300, REQUEST_TIMEOUT_MS: 600 } });
    expect(await dripped(url, `${head('content-length: 1000')}\r\n\r\n`, ' ')).toMatch(cutOff(code));
    expect(subgraphs.houses.seen).toEqual([]);
  },
});

describe('a client that is slow on purpose', () => {
  test('is served while it is within them', async () => {
    const { url } = await run({ limits: { HEADERS_TIMEOUT_MS: 60_000, REQUEST_TIMEOUT_MS: 60_000 } });
    const { socket, answer } = rawRequest(url, `${head(`content-length: ${body.length}`)}\r\n`);
    for (const piece of ['\r', '\n', body.slice(0, 5), body.slice(5)])
      await new Promise((resolve) => setImmediate(() => socket.write(piece, resolve)));
    expect(await answer).toContain('"seenBy":"ann"');
    socket.destroy();
  });
});

describeLimit('KEEP_ALIVE_TIMEOUT_MS', {
  at: async () => {
    const { url } = await run({ limits: { KEEP_ALIVE_TIMEOUT_MS: 2_000 } });
    const { socket, answer } = rawRequest(url, whole);
    expect(await answer).toContain('"seenBy":"ann"');
    await new Promise((resolve) => setTimeout(resolve, 500));
    socket.write(whole);
    await once(socket, 'data');
    expect(socket.writable).toBe(true);
    socket.destroy();
  },
  past: async () => {
    const { url } = await run({ limits: { KEEP_ALIVE_TIMEOUT_MS: 100 } });
    const { socket, answer } = rawRequest(url, whole);
    expect(await answer).toContain('"seenBy":"ann"');
    await once(socket, 'close');
  },
});

const site = 'https://app.example';
const preflight = (url: string, origin: string) =>
  fetch(`${url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization, content-type',
    },
  });

describeLimit('CORS_ORIGINS', {
  at: async () => {
    const { url } = await run({ limits: { CORS_ORIGINS: [site] } });
    const { status, headers } = await preflight(url, site);
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, site]);
  },
  past: async (code) => {
    const { url } = await run({ limits: { CORS_ORIGINS: [site] } });
    const refused = await preflight(url, `${site}x`);
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([400, null]);
    expect(await refused.text()).toContain(`"${code}"`);
  },
});

describe('pages of other sites', () => {
  const limits = { CORS_ORIGINS: [site] };

  test('lets pages of a named site read what they need, without cookies', async () => {
    const { url } = await run({ limits });
    const { status, headers } = await preflight(url, site);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(site);
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(headers.get('access-control-allow-headers')).toMatch(/\bauthorization\b.*\bcontent-type\b/);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('access-control-max-age')).toBe('600');
    expect(headers.get('vary')).toBe('origin');
    const answer = await ask(url, query, { headers: { origin: site } });
    expect(answer.body.data).toEqual({ seenBy: 'ann' });
    expect(answer.headers.get('access-control-allow-origin')).toBe(site);
    expect(answer.headers.get('vary')).toContain('origin');
    expect(answer.headers.get('access-control-expose-headers')).toMatch(/x-request-id.*retry-after/);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test.each([
    ['another site', 'https://other.example'],
    ['the site by another scheme', 'http://app.example'],
    ['the site at another port', 'https://app.example:8443'],
    ['a name that begins alike', 'https://app.example.evil'],
    ['no site', 'null'],
  ])('lets no page of %s ask', async (_, origin) => {
    const { url } = await run({ limits });
    const refused = await preflight(url, origin);
    expect([refused.ok, refused.headers.get('access-control-allow-origin')]).toEqual([false, null]);
    const answer = await ask(url, query, { headers: { origin } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('may not ask when nobody names one', async () => {
    const { url } = await run();
    expect((await preflight(url, site)).ok).toBe(false);
    const answer = await ask(url, query, { headers: { origin: site } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('read why they were refused', async () => {
    const { url } = await run({ limits });
    const answer = await ask(url, query, { headers: { origin: site, authorization: bearer('bad') } });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([401, site]);
  });

  test.each(['*', 'https://app.example/', 'app.example', 'null'])('have no origin such as %s', (text) => {
    const problems = () => gatewayEnvironment({ CORS_ORIGINS: text });
    expect(problems).toThrow(EnvironmentError);
    expect(problems).toThrow(/CORS_ORIGINS/);
  });
});

describe('a form of another site', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'that needs no preflight is refused as %s',
    async (type) => {
      const { url, subgraphs } = await run();
      const answer = await post(url, body, { 'content-type': type });
      expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
      expect(subgraphs.houses.seen).toEqual([]);
    },
  );
});

describe('every answer', () => {
  test.each(['/graphql', '/health/live', '/nowhere', '/verify', '/graphiql'])(
    'of %s is safe in a browser',
    async (path) => {
      const { url } = await run();
      const { headers, body: stream } = await fetch(`${url}${path}`);
      await stream?.cancel();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );
});

const strictTransport = async (seconds: number) => {
  const { url } = await run({ limits: { HSTS_SECONDS: seconds } });
  return (await fetch(`${url}/health/live`)).headers.get('strict-transport-security');
};
describeLimit('HSTS_SECONDS', {
  at: async () => expect(await strictTransport(3_600)).toBe('max-age=3600'),
  past: async () => expect(await strictTransport(0)).toBeNull(),
});
