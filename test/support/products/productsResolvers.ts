interface Research {
  readonly study: { readonly caseNumber: string; readonly description?: string };
  readonly outcome?: string | null;
}
interface ProductKey {
  readonly id?: string;
  readonly sku?: string;
  readonly package?: string;
  readonly variation?: { readonly id: string };
}
interface User {
  readonly email: string;
  readonly totalProductsCreated?: number | null;
  readonly yearsOfEmployment?: number;
}

const dimensions = { size: 'small', weight: 1, unit: 'kg' };
const creator: User = {
  email: 'support@apollographql.com',
  totalProductsCreated: 1337,
  yearsOfEmployment: 10,
};
const deprecated = {
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
  createdBy: creator,
};
const studies: readonly Research[] = [
  { study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null },
  { study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null },
];
const product = (id: string, sku: string, name: string, variation: string, study: number) => ({
  id,
  sku,
  package: name,
  variation: { id: variation },
  dimensions,
  createdBy: creator,
  notes: null,
  research: studies.slice(study, study + 1),
});
const products = [
  product('apollo-federation', 'federation', '@apollo/federation', 'OSS', 0),
  product('apollo-studio', 'studio', '', 'platform', 1),
];

/** By whichever of its three keys a product is asked for. */
const productOf = (key: ProductKey) =>
  products.find(
    ({ id, sku, package: name, variation }) =>
      id === key.id || (sku === key.sku && (name === key.package || variation.id === key.variation?.id)),
  );
const deprecatedOf = (key: ProductKey) =>
  key.sku === deprecated.sku && key.package === deprecated.package ? deprecated : null;

/** What the subgraphs of the compatibility suite answer. */
export const productsResolvers = {
  products: {
    Query: {
      product: (_: unknown, key: ProductKey) => productOf(key),
      deprecatedProduct: (_: unknown, key: ProductKey) => deprecatedOf(key),
    },
    Product: { __resolveReference: productOf },
    DeprecatedProduct: { __resolveReference: deprecatedOf },
    ProductResearch: {
      __resolveReference: ({ study }: Research) =>
        studies.find((one) => one.study.caseNumber === study.caseNumber),
    },
    User: {
      __resolveReference: (reference: User) => reference,
      name: () => 'Jane Smith',
      averageProductsCreatedPerYear: ({ totalProductsCreated, yearsOfEmployment = 1 }: User) =>
        totalProductsCreated == null ? null : Math.round(totalProductsCreated / yearsOfEmployment),
    },
    Inventory: {
      __resolveReference: (reference: { id: string }) => reference,
      deprecatedProducts: () => [deprecated],
    },
  },
  users: {
    User: {
      __resolveReference: ({ email }: User) => ({
        email,
        name: 'not Jane',
        totalProductsCreated: 4,
        yearsOfEmployment: 10,
      }),
    },
  },
  inventory: {
    Query: {
      inventory: (_: unknown, { id }: { id: string }) => ({
        __typename: 'OpenSourceInventory',
        id,
        products: [{ id: 'apollo-federation' }],
      }),
    },
    Product: {
      __resolveReference: (reference: object) => reference,
      delivery: (
        { dimensions: { size, weight } }: { dimensions: { size: string; weight: number } },
        { zip }: { zip?: string | null },
      ) => ({ estimatedDelivery: `${size} to ${zip ?? '?'}`, fastestDelivery: `${weight} kg` }),
    },
    OpenSourceInventory: {
      __resolveReference: ({ id }: { id: string }) => ({ id, products: [{ id: 'apollo-federation' }] }),
    },
  },
} as const;
