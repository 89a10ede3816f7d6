const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12",
  import: ["@key", "@external", "@requires", "@provides", "@shareable", "@interfaceObject", "@inaccessible"])`;

/** Four subgraphs that use what federation has: entities, requires, unions, interfaces, interface objects, value types. */
export const marketSdl = {
  catalog: `${link}
    type Query {
      products(first: Int = 3): [Product!]!
      product(id: ID!): Product
      search(text: String): [Hit]
      shelves: [[Product]]
      media: [Media!]
      featured: Media
      nothing: Product
    }
    type Mutation { rename(id: ID!, name: String!): Product  touch: Int }
    type Product @key(fields: "id") {
      id: ID!
      name: String!
      price: Float
      weight: Int
      cost: Float @inaccessible
      dims: Dims @shareable
      tags: [String!]
      kind: Kind
      related: [Product]
      maker: Maker
    }
    type Maker @key(fields: "code country") { code: ID!  country: String!  title: String }
    type Dims @shareable { width: Int  height: Int! }
    enum Kind { TOOL TOY SECRET @inaccessible }
    union Hit = Product | Maker | Book
    interface Media @key(fields: "id") { id: ID!  title: String!  product: Product }
    type Book implements Media @key(fields: "id") { id: ID!  title: String!  product: Product  pages: Int }
    type Film implements Media @key(fields: "id") { id: ID!  title: String!  product: Product  minutes: Int }`,
  reviews: `${link}
    type Query { latest(limit: Int): [Review!]! }
    type Product @key(fields: "id") { id: ID!  reviews(first: Int = 2): [Review!]!  rating: Float  dims: Dims @shareable }
    type Dims @shareable { width: Int  height: Int! }
    type Review @key(fields: "id") { id: ID!  body(upper: Boolean): String!  author: Person  product: Product! }
    type Person @key(fields: "id") { id: ID!  wrote: [Review!]! }`,
  people: `${link}
    type Query { me: Person  person(id: ID!): Person  staff: [Person!]! }
    type Person @key(fields: "id") { id: ID!  name: String!  nickname: String  friends: [Person!]!  boss: Person }
    type Maker @key(fields: "code country") { code: ID!  country: String!  owner: Person!  founded: Int }
    type Media @interfaceObject @key(fields: "id") { id: ID!  views: Int!  fans(first: Int): [Person!] }`,
  stock: `${link}
    type Query { stored: [Product!] }
    type Product @key(fields: "id") {
      id: ID!
      price: Float @external
      weight: Int @external
      cost: Float @external
      inStock: Boolean!
      postage(fast: Boolean): Float @requires(fields: "price weight")
      label: String! @requires(fields: "weight")
      margin: Float @requires(fields: "cost price")
      places: [Place!]
    }
    type Place { row: Int!  shelf: String }`,
} as const;

export type MarketName = keyof typeof marketSdl;
export const marketNames = Object.keys(marketSdl) as MarketName[];
