// The 23 checks of Apollo's subgraph compatibility suite 1.2.1, asked by us; docs/conformance.md tells of the suite itself.
import { stripIgnoredCharacters } from 'graphql';
import { runProducts, type RunningProducts } from '../support/products/runProducts';

let graph: RunningProducts;
let sdl: string;
beforeAll(async () => {
  graph = await runProducts();
  const { data } = await ask('products', '{ _service { sdl } }');
  sdl = stripIgnoredCharacters((data as { _service: { sdl: string } })._service.sdl);
});
afterAll(() => graph.close());

type Answer = Readonly<Record<'data' | 'errors' | 'extensions', unknown>>;

async function ask(
  of: 'gateway' | 'products',
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${graph.urls[of]}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: 'Bearer a.b.c',
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

const entities = (representations: readonly object[], selection: string): Promise<Answer> =>
  ask(
    'products',
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`,
    { representations },
  );
const ofProduct = (of: 'gateway' | 'products', selection: string): Promise<Answer> =>
  ask(of, `query ($id: ID!) { product(id: $id) { ${selection} } }`, { id: 'apollo-federation' });

describe('the SDL that a subgraph tells of itself', () => {
  test('has every type of the schema', () => {
    for (const type of ['CaseStudy', 'DeprecatedProduct', 'Product', 'ProductDimension', 'ProductResearch'])
      expect(sdl).toMatch(new RegExp(`type ${type}\\b`));
    expect(sdl).toMatch(/type Query\{.*product\(id:ID!\):Product .*deprecatedProduct\(/);
    expect(sdl).toContain('research:[ProductResearch!]!');
  });

  test('links one version of federation and imports what it uses', () => {
    const links = [...sdl.matchAll(/@link\(url:"https:\/\/specs\.apollo\.dev\/federation\/v([\d.]+)"/g)];
    expect(links.map(([, version]) => version)).toEqual(['2.3']);
  });

  test.each([
    ['a single key', /type User@key\(fields:"email"\)/],
    ['a key of several fields', /type DeprecatedProduct@key\(fields:"sku package"\)/],
    ['a key of objects', /type ProductResearch@key\(fields:"study \{ caseNumber \}"\)/],
    [
      'three keys on one type',
      /type Product@custom@key\(fields:"id"\)@key\(fields:"sku package"\)@key\(fields:"sku variation \{ id \}"\)\{/,
    ],
    ['@shareable', /type ProductDimension@shareable\{/],
    ['@inaccessible under its own name', /unit:String@inaccessible/],
    ['@tag under its own name', /notes:String@tag\(name:"internal"\)/],
    ['@override', /name:String@override\(from:"users"\)/],
    ['@interfaceObject with its key', /type Inventory@interfaceObject@key\(fields:"id"\)/],
  ])('shows %s', (_, text) => {
    expect(sdl).toMatch(text);
    expect(sdl).not.toMatch(/@federation__(inaccessible|tag)/);
  });

  test('shows a composed directive, its link and where it stands', () => {
    expect(sdl).toContain('@link(url:"https://myspecs.dev/myCustomDirective/v1.0" import:["@custom"])');
    expect(sdl).toMatch(/schema.*@composeDirective\(name:"@custom"\)/);
    expect(sdl).toContain('directive@custom on OBJECT');
    expect(graph.supergraphSdl).toMatch(/type Product\n(  @join.*\n)*  @custom\n/);
  });
});

describe('a reference', () => {
  test.each<[string, object[], string, object[]]>([
    [
      'by a single key',
      [{ __typename: 'User', email: 'support@apollographql.com' }],
      '... on User { email name }',
      [{ email: 'support@apollographql.com', name: 'Jane Smith' }],
    ],
    [
      'by several fields',
      [{ __typename: 'DeprecatedProduct', sku: 'apollo-federation-v1', package: '@apollo/federation-v1' }],
      '... on DeprecatedProduct { sku package reason }',
      [{ sku: 'apollo-federation-v1', package: '@apollo/federation-v1', reason: 'Migrate to Federation V2' }],
    ],
    [
      'by a key of objects',
      [{ __typename: 'ProductResearch', study: { caseNumber: '1234' } }],
      '... on ProductResearch { study { caseNumber description } }',
      [{ study: { caseNumber: '1234', description: 'Federation Study' } }],
    ],
    [
      'by any of three keys',
      [
        { __typename: 'Product', id: 'apollo-federation' },
        { __typename: 'Product', sku: 'federation', package: '@apollo/federation' },
        { __typename: 'Product', sku: 'studio', variation: { id: 'platform' } },
      ],
      '... on Product { id sku }',
      [
        { id: 'apollo-federation', sku: 'federation' },
        { id: 'apollo-federation', sku: 'federation' },
        { id: 'apollo-studio', sku: 'studio' },
      ],
    ],
  ])('%s is resolved', async (_, representations, selection, found) => {
    expect(await entities(representations, selection)).toEqual({ data: { _entities: found } });
  });
});

describe('an answer', () => {
  test('has what @requires was computed from', async () => {
    expect(await ofProduct('gateway', 'createdBy { averageProductsCreatedPerYear email }')).toEqual({
      data: {
        product: { createdBy: { averageProductsCreatedPerYear: 134, email: 'support@apollographql.com' } },
      },
    });
  });

  test('has what @provides gives on the spot', async () => {
    expect(await ofProduct('products', 'createdBy { email totalProductsCreated }')).toEqual({
      data: { product: { createdBy: { email: 'support@apollographql.com', totalProductsCreated: 1337 } } },
    });
  });

  test('takes a field from the subgraph that overrides it', async () => {
    expect(await ofProduct('gateway', 'createdBy { name }')).toEqual({
      data: { product: { createdBy: { name: 'Jane Smith' } } },
    });
  });

  test('has the fields of a shareable type', async () => {
    expect(await ofProduct('gateway', 'dimensions { size weight }')).toEqual({
      data: { product: { dimensions: { size: 'small', weight: 1 } } },
    });
  });

  test('has an inaccessible field from the subgraph and not from the gateway', async () => {
    expect(await ofProduct('products', 'dimensions { unit }')).toEqual({
      data: { product: { dimensions: { unit: 'kg' } } },
    });
    expect(await ofProduct('gateway', 'dimensions { unit }')).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
  });

  test('has what an interface object adds', async () => {
    const query = 'query ($id: ID!) { inventory(id: $id) { deprecatedProducts { sku reason } } }';
    expect(await ask('gateway', query, { id: 'apollo-oss' })).toEqual({
      data: {
        inventory: {
          deprecatedProducts: [{ sku: 'apollo-federation-v1', reason: 'Migrate to Federation V2' }],
        },
      },
    });
  });

  test('has a trace when a router asks for one', async () => {
    const plain = await ask('products', '{ __typename }');
    const traced = await ask('products', '{ __typename }', {}, { 'apollo-federation-include-trace': 'ftv1' });
    expect(plain).toEqual({ data: { __typename: 'Query' } });
    expect(traced).toEqual({
      data: { __typename: 'Query' },
      extensions: { ftv1: expect.stringMatching(/^[\w+/]{20,}=*$/) as string },
    });
  });
});
