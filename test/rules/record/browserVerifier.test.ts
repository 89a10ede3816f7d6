import { createHash, webcrypto } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { verifyPage } from '../../../gateway/verifyPage';
import { verifyRoute } from '../../../gateway/verifyRoute';
import { verifierScript } from '../../../gateway/verifierScript.generated';
import { canonicalText } from '../../../subgraphs/evaluations/domain/record/canonicalText';
import { sm3 } from '../../../subgraphs/evaluations/domain/verifier/sm3';
import type { verifyRecordText } from '../../../subgraphs/evaluations/domain/verifier/verifyRecord';
import { digest } from '../../../subgraphs/shared/hashing/digest';
import { createHttpServer } from '../../../subgraphs/shared/http/httpServer';
import { smallInput } from '../../support/drawInput';
import { drawRecord, recordOf } from '../../support/drawRecord';
import vectors from '../../support/vectors/draw.json';

/** The page's script as a browser would have it: its own globals, and no `require`. */
const verifier = runInNewContext(`${verifierScript}; verifier`, { TextEncoder, Uint8Array }) as {
  verifyRecordText: typeof verifyRecordText;
  sm3: typeof sm3;
};
const tools = {
  digest: async (hash: string, octets: Uint8Array): Promise<Uint8Array> =>
    hash === 'sm3'
      ? verifier.sm3(octets)
      : new Uint8Array(await webcrypto.subtle.digest('SHA-256', Uint8Array.from(octets))),
};

describe('SM3 by our own hands', () => {
  it('is SM3 as published', () => {
    expect(Buffer.from(sm3(Buffer.from('abc'))).toString('hex')).toBe(vectors.sm3.abc);
  });

  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('equals OpenSSL for %i octets', (length) => {
    const octets = Uint8Array.from({ length }, (_, at) => (at * 131 + 7) % 256);
    expect(Buffer.from(sm3(octets))).toEqual(digest('sm3', octets));
  });
});

describe('the verifier of the page', () => {
  it.each(['sha256', 'sm3'] as const)('finds a true record valid with Web Crypto and %s', async (hash) => {
    const text = canonicalText(recordOf({ ...smallInput(2), hash }));
    expect(await verifier.verifyRecordText(text, tools)).toEqual({ valid: true, checked: 'FULL' });
  });

  it('names the step of a false one', async () => {
    const text = canonicalText(drawRecord()).replace('supervisor-1', 'supervisor-2');
    expect(await verifier.verifyRecordText(text, tools)).toMatchObject({ step: 'RECORD_HASH' });
  });
});

describe('the verification page', () => {
  const { html, script, style } = verifyPage();
  const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

  it('loads nothing and connects nowhere', () => {
    const markup = html.replace(script, '').replace(style, '');
    expect(markup).not.toMatch(/\b(src|href|action)\s*=|url\(|@import|\son\w+\s*=|\sstyle\s*=/);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(script).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|importScripts|eval)\b/);
  });

  it('is served under a policy that admits its own two texts alone', async () => {
    const server = createHttpServer({ routes: [verifyRoute()] });
    const url = await server.listen({ host: '127.0.0.1', port: 0 });
    const served = await fetch(`${url}/verify`);
    expect(await served.text()).toBe(html);
    const policy = (served.headers.get('content-security-policy') ?? '').split('; ');
    expect(policy).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hashOf(script)}'`,
      `style-src 'sha256-${hashOf(style)}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    await server.close();
  });
});
