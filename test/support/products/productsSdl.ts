const link = (...names: readonly string[]): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${names.map((name) => `"@${name}"`).join(', ')}])`;

/**
 * The three subgraphs that Apollo's compatibility suite knows. Names, types and values of `products` are prescribed
 * by it, so that the suite itself can be run against this fixture.
 */
export const productsSdl = {
  products: `${link('composeDirective', 'external', 'inaccessible', 'interfaceObject', 'key', 'override', 'provides', 'requires', 'shareable', 'tag')}
      @link(url: "https://myspecs.dev/myCustomDirective/v1.0", import: ["@custom"])
      @composeDirective(name: "@custom")
    directive @custom on OBJECT
    type Query {
      product(id: ID!): Product
      deprecatedProduct(sku: String!, package: String!): DeprecatedProduct @deprecated(reason: "Use product query instead")
    }
    type Product @custom @key(fields: "id") @key(fields: "sku package") @key(fields: "sku variation { id }") {
      id: ID!
      sku: String
      package: String
      variation: ProductVariation
      dimensions: ProductDimension
      createdBy: User @provides(fields: "totalProductsCreated")
      notes: String @tag(name: "internal")
      research: [ProductResearch!]!
    }
    type DeprecatedProduct @key(fields: "sku package") { sku: String!  package: String!  reason: String  createdBy: User }
    type ProductVariation { id: ID! }
    type ProductResearch @key(fields: "study { caseNumber }") { study: CaseStudy!  outcome: String }
    type CaseStudy { caseNumber: ID!  description: String }
    type ProductDimension @shareable { size: String  weight: Float  unit: String @inaccessible }
    type User @key(fields: "email") {
      email: ID!
      name: String @override(from: "users")
      averageProductsCreatedPerYear: Int @requires(fields: "totalProductsCreated yearsOfEmployment")
      totalProductsCreated: Int @external
      yearsOfEmployment: Int! @external
    }
    type Inventory @interfaceObject @key(fields: "id") { id: ID!  deprecatedProducts: [DeprecatedProduct!]! }`,
  users: `${link('key', 'shareable')}
    type User @key(fields: "email") {
      email: ID!
      name: String
      totalProductsCreated: Int @shareable
      yearsOfEmployment: Int!
    }`,
  inventory: `${link('external', 'key', 'requires', 'shareable')}
    type Query { inventory(id: ID!): Inventory }
    type Product @key(fields: "id") {
      id: ID!
      dimensions: ProductDimension @external
      delivery(zip: String): DeliveryEstimates @requires(fields: "dimensions { size weight }")
    }
    type ProductDimension @shareable { size: String  weight: Float }
    type DeliveryEstimates { estimatedDelivery: String  fastestDelivery: String }
    interface Inventory @key(fields: "id") { id: ID!  products: [Product!]! }
    type OpenSourceInventory implements Inventory @key(fields: "id") { id: ID!  products: [Product!]! }`,
} as const;

export type ProductsName = keyof typeof productsSdl;
export const productsNames = Object.keys(productsSdl) as ProductsName[];
