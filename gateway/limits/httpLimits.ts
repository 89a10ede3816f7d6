import { z } from 'zod';
import { httpDefaults } from '../../subgraphs/shared/http/httpServer';
import { environmentValue } from '../../subgraphs/shared/parseEnvironment';
import type { Limit } from './Limit';

/** A list parted by commas. */
const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()])));
const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

export const httpLimits = {
  BODY_LIMIT: {
    group: 'HTTP',
    bounds: 'body of a request, in bytes',
    read: environmentValue.bytes.default(1024 * 1024),
    past: 'refused, by its announced length before it is sent',
    code: 'PAYLOAD_TOO_LARGE',
  },
  HEADER_LIMIT: {
    group: 'HTTP',
    bounds: 'address, names and values of the headers of a request together, in bytes',
    read: environmentValue.bytes.default(httpDefaults.headerLimit),
    past: 'status 431, the connection is closed',
    code: 'BAD_REQUEST',
  },
  HEADERS_TIMEOUT_MS: {
    group: 'HTTP',
    bounds: 'time for a client to send its headers, in ms; told up to 5 s late',
    read: environmentValue.milliseconds.default(httpDefaults.headersTimeoutMs),
    past: 'status 408, the connection is closed',
    code: 'BAD_REQUEST',
  },
  REQUEST_TIMEOUT_MS: {
    group: 'HTTP',
    bounds:
      'time for a client to send a whole request, in ms; not less than that for the headers; told up to 5 s late',
    read: environmentValue.milliseconds.default(httpDefaults.requestTimeoutMs),
    past: 'status 408, the connection is closed',
    code: 'BAD_REQUEST',
  },
  KEEP_ALIVE_TIMEOUT_MS: {
    group: 'HTTP',
    bounds: 'time for which an idle connection is kept, in ms; more than a balancer in front keeps its own',
    read: environmentValue.milliseconds.default(httpDefaults.keepAliveTimeoutMs),
    past: 'the connection is closed',
  },
  CORS_ORIGINS: {
    group: 'HTTP',
    bounds: 'origins of other sites whose pages may ask, parted by commas; never with cookies',
    read: list.pipe(z.array(z.string().refine(isOrigin, 'is not an origin such as https://app.example'))),
    past: 'no CORS header, so that the browser keeps the answer from the page; a preflight is refused',
    code: 'BAD_REQUEST',
  },
  HSTS_SECONDS: {
    group: 'HTTP',
    bounds: 'time for which browsers come by HTTPS only, in seconds; 0 where something in front says so',
    read: z.coerce.number().int().min(0).max(63_072_000).default(0),
    past: 'browsers may come by HTTP again',
  },
} as const satisfies Record<string, Limit>;
