import { gatewayEnvironment } from '../../../gateway/env';
import { EnvironmentError } from '../../../subgraphs/shared/parseEnvironment';
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

describe('BODY_LIMIT', () => {
  const padded = (bytes: number) => body.padEnd(bytes);
  test('of 2,048 takes 2,048 bytes and not one more', async () => {
    const { url } = await run({ limits: { BODY_LIMIT: 2_048 } });
    expect((await post(url, padded(2_048))).body.data).toEqual({ seenBy: 'ann' });
    const answer = await post(url, padded(2_049));
    expect([answer.status, codesOf(answer)]).toEqual([413, ['PAYLOAD_TOO_LARGE']]);
  });
});

describe('HEADER_LIMIT', () => {
  const withHeader = (bytes: number) =>
    `${head(`content-length: ${body.length}`, `x: ${'y'.repeat(bytes)}`)}\r\n\r\n${body}`;
  test('of 4,096 takes what is under it and refuses what is over it', async () => {
    const { url } = await run({ limits: { HEADER_LIMIT: 4_096 } });
    const served = rawRequest(url, withHeader(3_800));
    expect(await served.answer).toContain('"seenBy":"ann"');
    served.socket.destroy();
    const refused = await rawRequest(url, withHeader(4_096)).answer;
    expect(refused).toMatch(/^HTTP\/1\.1 431 /);
    expect(refused).toContain('"BAD_REQUEST"');
  });
});

describe('a client that is slow on purpose', () => {
  test('is cut off at HEADERS_TIMEOUT_MS', async () => {
    const { url } = await run({ limits: { HEADERS_TIMEOUT_MS: 300 } });
    const { socket, answer } = rawRequest(url, 'POST /graphql HTTP/1.1\r\nhost: x\r\n');
    const dripping = setInterval(() => socket.writable && socket.write('x: y\r\n'), 50);
    expect(await answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*"BAD_REQUEST"/);
    clearInterval(dripping);
  });

  test('is cut off at REQUEST_TIMEOUT_MS', async () => {
    const { url, subgraphs } = await run({ limits: { HEADERS_TIMEOUT_MS: 300, REQUEST_TIMEOUT_MS: 600 } });
    const { socket, answer } = rawRequest(url, `${head('content-length: 1000')}\r\n\r\n`);
    const dripping = setInterval(() => socket.writable && socket.write(' '), 50);
    expect(await answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*"BAD_REQUEST"/);
    clearInterval(dripping);
    expect(subgraphs.houses.seen).toEqual([]);
  });

  test('is served while it is within them', async () => {
    const { url } = await run({ limits: { HEADERS_TIMEOUT_MS: 60_000, REQUEST_TIMEOUT_MS: 60_000 } });
    const { socket, answer } = rawRequest(url, `${head(`content-length: ${body.length}`)}\r\n`);
    for (const piece of ['\r', '\n', body.slice(0, 5), body.slice(5)])
      await new Promise((resolve) => setImmediate(() => socket.write(piece, resolve)));
    expect(await answer).toContain('"seenBy":"ann"');
    socket.destroy();
  });
});

describe('KEEP_ALIVE_TIMEOUT_MS', () => {
  test('closes a connection that is idle for as long', async () => {
    const { url } = await run({ limits: { KEEP_ALIVE_TIMEOUT_MS: 100 } });
    const { socket, answer } = rawRequest(url, `${head(`content-length: ${body.length}`)}\r\n\r\n${body}`);
    expect(await answer).toContain('"seenBy":"ann"');
    await new Promise<void>((resolve) => socket.once('close', () => resolve()));
  });
});

describe('CORS_ORIGINS', () => {
  const site = 'https://app.example';
  const limits = { CORS_ORIGINS: [site] };
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization, content-type',
      },
    });

  test('lets pages of a named site ask, without cookies', async () => {
    const { url } = await run({ limits });
    const { status, headers } = await preflight(url, site);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(site);
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(headers.get('access-control-allow-headers')).toMatch(/\bauthorization\b.*\bcontent-type\b/);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    const answer = await ask(url, query, { headers: { origin: site } });
    expect(answer.body.data).toEqual({ seenBy: 'ann' });
    expect(answer.headers.get('access-control-allow-origin')).toBe(site);
    expect(answer.headers.get('vary')).toContain('origin');
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

  test('are none when nobody names one', async () => {
    const { url } = await run();
    expect((await preflight(url, site)).ok).toBe(false);
  });

  test('also read why they were refused', async () => {
    const { url } = await run({ limits });
    const answer = await ask(url, query, { headers: { origin: site, authorization: bearer('bad') } });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([401, site]);
  });

  test.each(['*', 'https://app.example/', 'app.example', 'null'])('take %s for no origin', (text) => {
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

  test('says HTTPS only for HSTS_SECONDS', async () => {
    const { url } = await run({ limits: { HSTS_SECONDS: 3_600 } });
    const { headers } = await fetch(`${url}/health/live`);
    expect(headers.get('strict-transport-security')).toBe('max-age=3600');
  });
});
