import fc, { type Arbitrary } from 'fast-check';
import { bearer, ROUTER_SECRET } from '../housesGraph';
import { bodies } from './arbitraryBodies';
import type { Sending } from './sendBytes';

const paths = fc.oneof(
  { weight: 6, arbitrary: fc.constant('/graphql') },
  fc.constantFrom(
    '/',
    '*',
    '//graphql',
    '/graphql/',
    '/health/live',
    '/health/ready',
    '/%00',
    '/%',
    '/../graphql',
    'http://other.test/graphql',
    '/graphql?',
    `/${'a'.repeat(9_000)}`,
  ),
  fc
    .tuple(
      fc.constantFrom('query', 'variables', 'extensions', 'operationName', 'x'),
      fc.constantFrom(
        '{seenBy}',
        '{',
        '%',
        '%ff',
        '%7BseenBy%7D',
        '{}',
        '[[[',
        'null',
        '1e999',
        '%7B%22__proto__%22:1%7D',
      ),
    )
    .map(([name, value]) => `/graphql?query=%7BseenBy%7D&${name}=${value}`),
);
const methods = fc.oneof(
  { weight: 6, arbitrary: fc.constant('POST') },
  fc.constantFrom(
    'GET',
    'PUT',
    'DELETE',
    'PATCH',
    'OPTIONS',
    'TRACE',
    'CONNECT',
    'PROPFIND',
    'get',
    'FOO',
    '',
  ),
);
const types = fc.oneof(
  { weight: 5, arbitrary: fc.constant('application/json') },
  fc.constantFrom(
    'application/json; charset=utf-8',
    'application/json; charset=utf-16',
    'application/json;;',
    'text/plain',
    'text/html',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/graphql',
    'application/octet-stream',
    '',
    '*/*',
    ';',
    '查',
  ),
);
const others = fc.array(
  fc.constantFrom(
    ['accept', 'text/html'],
    ['accept', 'application/graphql-response+json'],
    ['accept', 'application/json'],
    ['accept', 'x'.repeat(5_000)],
    ['accept-language', 'en;q=zz,,,;;;'],
    ['authorization', 'Bearer'],
    ['authorization', 'Basic eDp5'],
    ['x-request-id', '<script>'],
    ['x-router-secret', 'guessed'],
    ['content-encoding', 'gzip'],
    ['content-encoding', 'br, x'],
    ['expect', '100-continue'],
    ['expect', 'the unexpected'],
    ['connection', 'upgrade'],
    ['upgrade', 'websocket'],
    ['transfer-encoding', 'gzip, chunked'],
    ['content-length', '-1'],
    ['content-length', '1, 2'],
    ['content-length', '99999999999999999999'],
    ['host', ''],
    ['cookie', 'a=b; '.repeat(500)],
    ['x', 'y'.repeat(170_000)],
    ['', 'no name'],
    ['bad name', 'z'],
    ['apollo-require-preflight', '1'],
  ),
  { maxLength: 3 },
);

interface Request {
  readonly pieces: readonly Buffer[];
  readonly isWhole: boolean;
}
const PLAIN_METHODS = ['POST', 'GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];
/** Headers that change where a request ends, or how the client must wait. */
const FRAMING = [
  'content-length',
  'transfer-encoding',
  'expect',
  'upgrade',
  'connection',
  'x',
  '',
  'bad name',
];

/** A request whose parts may each be wrong. */
const requests: Arbitrary<Request> = fc
  .record({
    method: methods,
    path: paths,
    version: fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP'),
    type: types,
    headers: others,
    body: bodies,
    framing: fc.constantFrom('length', 'length', 'length', 'chunked', 'short', 'none', 'broken chunks'),
    known: fc.constantFrom(true, true, true, false),
  })
  .map(({ method, path, version, type, headers, body, framing, known }) => {
    const chunked = framing === 'chunked' || framing === 'broken chunks';
    const head = [
      `${method} ${path} ${version}`,
      'host: fuzz.test',
      `content-type: ${type}`,
      ...(known ? [`authorization: ${bearer('ann')}`, `x-router-secret: ${ROUTER_SECRET}`] : []),
      ...headers.map(([name = '', value = '']) => `${name}: ${value}`),
      ...(framing === 'length' ? [`content-length: ${body.length}`] : []),
      ...(framing === 'short' ? [`content-length: ${body.length + 100}`] : []),
      ...(chunked ? ['transfer-encoding: chunked'] : []),
    ];
    const sent = chunked
      ? [
          Buffer.from(framing === 'chunked' ? `${body.length.toString(16)}\r\n` : 'zz\r\n'),
          body,
          Buffer.from('\r\n0\r\n\r\n'),
        ]
      : [body];
    const isWhole =
      PLAIN_METHODS.includes(method) &&
      version === 'HTTP/1.1' &&
      (framing === 'length' || framing === 'chunked') &&
      !headers.some(([name = '']) => FRAMING.includes(name)) &&
      (framing === 'length' || body.length > 0);
    return { pieces: [Buffer.from(`${head.join('\r\n')}\r\n\r\n`), ...sent], isWhole };
  });

const rubbish: Arbitrary<Buffer[]> = fc.array(
  fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc
      .constantFrom(
        'GET ',
        'POST /graphql HTTP/1.1',
        '\r\n',
        '\r\n\r\n',
        ':',
        'host: x',
        '\0',
        'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
        '\u0016\u0003\u0001',
      )
      .map((text) => Buffer.from(text)),
  ),
  { maxLength: 8 },
);

/** What clients that err or mean harm may send over one connection: rubbish, requests, and two at once. */
export const sendings: Arbitrary<Sending> = fc
  .tuple(
    fc.oneof(
      { weight: 1, arbitrary: rubbish.map((pieces): Request => ({ pieces, isWhole: false })) },
      { weight: 6, arbitrary: requests },
      {
        weight: 1,
        arbitrary: fc.tuple(requests, requests).map(([one, other]): Request => ({
          pieces: [...one.pieces, ...other.pieces],
          isWhole: one.isWhole && other.isWhole,
        })),
      },
    ),
    fc.integer({ min: 1, max: 6 }),
  )
  .map(([request, die]) => ({
    pieces: request.pieces,
    isWhole: request.isWhole && die > 1,
    isAborted: die === 1,
  }));
