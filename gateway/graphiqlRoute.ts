import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { graphiqlPage } from './graphiqlPage';
import { answer } from '../subgraphs/shared/http/answer';
import type { Route } from '../subgraphs/shared/http/Exchange';

/**
 * What the page may do in a browser: run its own text and talk to us. Even a script of the bundle that meant to
 * load something from outside could not.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface RenderedPage {
  readonly html: string;
  readonly zipped: Buffer;
  readonly etag: string;
}

/** GET /graphiql. The page is rendered and zipped once, when it is first asked for: it weighs 9 MB. */
export function graphiqlRoute({ endpoint }: { readonly endpoint: string }): Route {
  let rendered: Promise<RenderedPage> | undefined;
  return {
    methods: ['GET', 'HEAD'],
    path: '/graphiql',
    handle: async (exchange) => {
      const { html, zipped, etag } = await (rendered ??= render(endpoint));
      const { headers } = exchange.incoming;
      const zip = /\bgzip\b/.test(headers['accept-encoding'] ?? '');
      const unchanged = headers['if-none-match'] === etag;
      answer(exchange, {
        status: unchanged ? 304 : 200,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': POLICY,
          'referrer-policy': 'no-referrer',
          etag,
          ...(zip && !unchanged && { 'content-encoding': 'gzip' }),
        },
        body: unchanged ? '' : zip ? zipped : html,
        cacheControl: 'no-cache',
      });
    },
  };
}

async function render(endpoint: string): Promise<RenderedPage> {
  const html = await graphiqlPage(endpoint);
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 20)}"`;
  return { html, zipped: await promisify(gzip)(html), etag };
}
