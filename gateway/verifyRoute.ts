import { createHash } from 'node:crypto';
import { verifyPage } from './verifyPage';
import { answer } from '../subgraphs/shared/http/answer';
import type { Route } from '../subgraphs/shared/http/Exchange';

const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** GET /verify: the page that checks a draw's record in the browser. Its policy admits its own two texts, and no connection. */
export function verifyRoute(): Route {
  const { html, script, style } = verifyPage();
  const policy = [
    "default-src 'none'",
    `script-src ${sourceOf(script)}`,
    `style-src ${sourceOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return {
    methods: ['GET', 'HEAD'],
    path: '/verify',
    handle: (exchange) =>
      answer(exchange, {
        status: 200,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': policy,
          'referrer-policy': 'no-referrer',
        },
        body: html,
        cacheControl: 'no-cache',
      }),
  };
}
