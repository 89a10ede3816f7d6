import { gunzipSync } from 'node:zlib';
import { composeServices } from '@apollo/composition';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { Supergraph } from '@apollo/federation-internals';
import { exampleOperations } from '../../gateway/exampleOperations';
import { graphiqlPage } from '../../gateway/graphiqlPage';
import { runHouses, type RunningHouses } from '../support/housesGraph';

/** What a browser would load by itself: addresses in attributes and styles, outside of scripts' texts. */
function loadedBy(page: string): string[] {
  const markup = page.replace(/<script>[\s\S]*?<\/script>/g, '');
  const attributes = [...markup.matchAll(/\b(?:src|href|action|data|poster)\s*=\s*["']([^"']*)/g)];
  const styles = [...markup.matchAll(/(?:url\(|@import)\s*["']?([^"')\s]+)/g)];
  return [...attributes, ...styles].map(([, address = '']) => address);
}

describe('the GraphiQL page', () => {
  let graph: RunningHouses;
  let page: string;
  beforeAll(async () => {
    graph = await runHouses();
    page = await graphiqlPage('/graphql');
  });
  afterAll(() => graph.close());

  test('loads nothing by itself', () => {
    expect(
      loadedBy(page).filter((address) => !address.startsWith('data:') && !address.startsWith('#')),
    ).toEqual([]);
    expect(page).not.toMatch(/<script[^>]+src|<link[^>]+stylesheet|unpkg|jsdelivr|cdnjs|googleapis|esm\.sh/);
  });

  test('is served zipped under a policy that allows no outside address', async () => {
    const { headers, body } = await new Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
      (resolve, reject) => {
        get(`${graph.url}/graphiql`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
        }).on('error', reject);
      },
    );
    expect(headers['content-encoding']).toBe('gzip');
    expect(body.length).toBeLessThan(4_000_000);
    expect(gunzipSync(body).toString('utf8')).toBe(page);
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/connect-src 'self'/);
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('is sent again only when it changed', async () => {
    const first = await fetch(`${graph.url}/graphiql`);
    const etag = first.headers.get('etag') ?? '';
    await first.arrayBuffer();
    expect((await fetch(`${graph.url}/graphiql`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('keeps the token in the tab and sends it to us only', () => {
    expect(page).toContain('<label for="token">访问令牌 Access token</label>');
    expect(page).toContain('sessionStorage.setItem(key, token)');
    expect(page).toContain('"shouldPersistHeaders":false');
    expect(page.indexOf('window.fetch = ')).toBeLessThan(page.indexOf('renderYogaGraphiQL('));
    expect(page).toContain("request.url.split('?')[0] === endpoint");
  });

  test('offers every example in its menu', () => {
    for (const { role, query } of exampleOperations) {
      expect(page).toContain(`>${role} · `);
      expect(page).toContain(JSON.stringify(query));
    }
  });

  test('is not there when turned off', async () => {
    const without = await runHouses({ graphiql: false });
    expect((await fetch(`${without.url}/graphiql`)).status).toBe(404);
    await without.close();
  });
});

describe('the example operations', () => {
  const services = ['experts', 'committees', 'evaluations'].map((name) => ({
    name,
    url: '',
    typeDefs: parse(readFileSync(join(__dirname, '../../schema', `${name}.graphql`), 'utf8')),
  }));
  const { supergraphSdl = '' } = composeServices(services);
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();

  test.each(exampleOperations.map(({ title, query }) => [title, query]))('%s fits the schema', (_, query) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  test('leave out only roles without a page of their own', () => {
    const roles = new Set(exampleOperations.map(({ role }) => role));
    expect(roles.size).toBe(7);
    expect(roles.has('SERVICE')).toBe(false);
    expect(roles.has('PARTNER_AGENCY')).toBe(false);
  });
});
