import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Server as TcpServer, type AddressInfo, type Socket } from 'node:net';
import type { Logger } from 'pino';
import { answerCoded, answerError } from './answer';
import { answerCrossOrigin } from './answerCrossOrigin';
import { discardBody } from './discardBody';
import type { Exchange, Route } from './Exchange';
import { silentLogger } from './createLogger';
import { headersOf } from './headersOf';
import { languageOf } from '../language';
import { refuseBrokenRequest } from './refuseBrokenRequest';
import { requestIdOf } from './requestIdOf';
import type { RequestObserver } from './RequestObserver';
import { secondsSince } from './secondsSince';
import { Stop } from './StopSignal';

export interface HttpServerOptions {
  readonly routes: readonly Route[];
  readonly logger?: Logger;
  readonly observer?: RequestObserver;
  /** Time for a client to send its headers, in ms. */
  readonly headersTimeoutMs?: number;
  /** Time for a client to send a whole request, in ms. */
  readonly requestTimeoutMs?: number;
  /** How long an idle connection is kept, in ms. */
  readonly keepAliveTimeoutMs?: number;
  /** Bodies whose announced length is larger are refused before the client sends them. Default 1 MiB. */
  readonly bodyLimit?: number;
  /** Address, names and values of the headers of a request together, in bytes. */
  readonly headerLimit?: number;
  /** Origins of other sites whose pages may ask. Default none. */
  readonly corsOrigins?: readonly string[];
  /** For how long browsers shall come by HTTPS only; 0, the default, says nothing. */
  readonly hstsSeconds?: number;
}

export interface Drain {
  /** How long the server still takes new requests while it already says that it is not ready, in ms. Default 0. */
  readonly noticeMs?: number;
  /** How long running requests may take after that before their connections are cut, in ms. Default 20 000. */
  readonly graceMs?: number;
  /**
   * Another process listens on the same port already: no new connection comes here from the first moment, and this
   * process does not say that the service is not ready. Kept-alive connections are served for `noticeMs`, and told to close.
   */
  readonly handOver?: boolean;
}

export interface HttpServer {
  /** Starts to listen and resolves to the address, `http://host:port`. Port 0 takes any free one. */
  readonly listen: (at: { host: string; port: number }) => Promise<string>;
  readonly isDraining: boolean;
  /** Stops without losing a request that was taken in. May be called twice. */
  readonly close: (drain?: Drain) => Promise<void>;
}

/** What a server does that is not told otherwise. */
export const httpDefaults = {
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  /** Longer than balancers keep theirs. */
  keepAliveTimeoutMs: 65_000,
  /** Room for an access token of 100 kB, which is answered 401 like any other bad one. */
  headerLimit: 160 * 1024,
} as const satisfies Partial<HttpServerOptions>;

/** How often node looks for requests that take too long, in ms; their time-outs are as exact as this. */
const LOOK_EVERY_MS = 5_000;

/** Between taking no new connection and closing idle ones, in ms: time for a request that is on its way. */
const SETTLE_MS = 100;

/**
 * The one HTTP front end of gateway and subgraphs. Every answer is JSON with a code of the table when it is not the
 * route's own; errors that a route throws are masked.
 *
 * Draining is our own and not @godaddy/terminus: that one ends the process itself and can be started by a signal
 * only, while here several servers share a process and tests close them one by one.
 */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { routes, logger = silentLogger, observer = {}, bodyLimit = 1024 * 1024 } = options;
  const { headersTimeoutMs = httpDefaults.headersTimeoutMs, corsOrigins = [], hstsSeconds = 0 } = options;
  const origins = new Set(corsOrigins);
  const paths = new Set(routes.map(({ path }) => path));
  const state: { draining: boolean; handOver: boolean; closed?: Promise<void> } = {
    draining: false,
    handOver: false,
  };
  const running = new Set<ServerResponse>();

  const serve = (message: IncomingMessage, response: ServerResponse): void => {
    running.add(response);
    if (state.draining) endsItsConnection(response);
    const exchange = exchangeOf(message, response, logger, observer);
    const since = secondsSince();
    response.once('close', () => {
      running.delete(response);
      const status = response.headersSent ? response.statusCode : 0;
      observer.answered?.(paths.has(exchange.path) ? exchange.path : 'none', { status, seconds: since() });
    });
    if (hstsSeconds > 0) response.setHeader('strict-transport-security', `max-age=${hstsSeconds}`);
    if (origins.size > 0 && answerCrossOrigin(exchange, origins)) return;
    Promise.resolve()
      .then(() => dispatch(routes, exchange))
      .catch((error: unknown) => answerError(exchange, error));
  };

  const server = createServer(
    {
      headersTimeout: headersTimeoutMs,
      requestTimeout: options.requestTimeoutMs ?? httpDefaults.requestTimeoutMs,
      keepAliveTimeout: options.keepAliveTimeoutMs ?? httpDefaults.keepAliveTimeoutMs,
      connectionsCheckingInterval: Math.min(LOOK_EVERY_MS, headersTimeoutMs),
      // node refuses what reaches its figure, we refuse what is past ours
      maxHeaderSize: (options.headerLimit ?? httpDefaults.headerLimit) + 1,
      // node would answer without a body; dispatch refuses it as everything else is refused
      requireHostHeader: false,
    },
    serve,
  );
  server.on('checkContinue', (message: IncomingMessage, response: ServerResponse) => {
    // The client waits for leave to send; without it the bytes never come, so the connection cannot go on.
    if (Number(message.headers['content-length'] ?? 0) > bodyLimit) response.setHeader('connection', 'close');
    else response.writeContinue();
    serve(message, response);
  });
  server.on('checkExpectation', (message: IncomingMessage, response: ServerResponse) => {
    discardBody(message);
    const exchange = exchangeOf(message, response, logger, observer);
    answerCoded(exchange, 'BAD_REQUEST', { status: 417, detail: 'no such expectation' });
  });
  server.on('connect', (_: IncomingMessage, socket: Socket) =>
    refuseBrokenRequest(new Error('no tunnel'), socket),
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) =>
    refuseBrokenRequest(error, socket),
  );

  return {
    listen: (at) => listen(server, at),
    get isDraining() {
      return state.draining && !state.handOver;
    },
    close: (drain = {}) => {
      state.draining = true;
      state.handOver ||= drain.handOver ?? false;
      running.forEach(endsItsConnection);
      return (state.closed ??= closeGently(server, drain));
    },
  };
}

/** A connection that is told to close after this answer carries no later request that could be lost. */
function endsItsConnection(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}

function exchangeOf(
  message: IncomingMessage,
  response: ServerResponse,
  logger: Logger,
  observer: RequestObserver,
): Exchange {
  const headers = headersOf(message.headers);
  const target = message.url ?? '/';
  const mark = target.indexOf('?');
  const abandoned = new Stop();
  response.once('close', () => {
    if (!response.writableFinished) abandoned.abort();
  });
  return {
    incoming: {
      id: requestIdOf(headers['x-request-id']),
      headers,
      language: languageOf(headers),
      signal: abandoned,
    },
    method: message.method ?? 'GET',
    path: mark < 0 ? target : target.slice(0, mark),
    search: mark < 0 ? '' : target.slice(mark),
    message,
    response,
    logger,
    observer,
  };
}

async function dispatch(routes: readonly Route[], exchange: Exchange): Promise<void> {
  if (exchange.incoming.headers['host'] === undefined && exchange.message.httpVersion === '1.1') {
    discardBody(exchange.message);
    return answerCoded(exchange, 'BAD_REQUEST', { detail: 'no host' });
  }
  const here = routes.filter(({ path }) => path === exchange.path);
  const route = here.find(({ methods }) => !methods || methods.includes(exchange.method));
  if (route) return route.handle(exchange);
  discardBody(exchange.message);
  if (here.length === 0) return answerCoded(exchange, 'BAD_REQUEST', { status: 404, detail: 'no such path' });
  const allow = here.flatMap(({ methods = [] }) => methods).join(', ');
  answerCoded(exchange, 'BAD_REQUEST', { status: 405, headers: { allow }, detail: `allowed: ${allow}` });
}

async function listen(server: Server, { host, port }: { host: string; port: number }): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`;
}

async function closeGently(
  server: Server,
  { noticeMs = 0, graceMs = 20_000, handOver = false }: Drain,
): Promise<void> {
  if (!handOver) await patience(noticeMs);
  if (!server.listening) return;
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  // Not http's own close: that one takes a connection whose first request is still on its way for an idle one.
  const closed = new Promise<void>((resolve) => TcpServer.prototype.close.call(server, () => resolve()));
  await within(closed, handOver ? noticeMs : Math.min(noticeMs, SETTLE_MS));
  server.close();
  await closed;
  clearTimeout(cut);
}

/** Waits for something, but no longer than so many milliseconds. */
async function within(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([work, new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))]);
  clearTimeout(timer);
}

const patience = (ms: number): Promise<void> | undefined =>
  ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined;
