/* What the four subgraphs know, worked out of ids, so that no table has to be kept in step. */

type Ref = { readonly id: string };
type MakerRef = { readonly code: string; readonly country: string };

const numberOf = (id: string): number =>
  [...id].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 3) % 1000;
const product = (id: string) => ({ __typename: 'Product', id });
const maker = (n: number) => ({ __typename: 'Maker', code: `m${n % 3}`, country: n % 2 === 0 ? 'CN' : 'DE' });
const media = (n: number) => ({ __typename: n % 2 === 0 ? 'Book' : 'Film', id: `w${n}` });
const person = (n: number) => ({ id: `p${n % 5}` });
const upTo = (count: number | null | undefined) =>
  Array.from({ length: Math.max(0, count ?? 3) }, (_, n) => n);

const mediaFields = {
  title: ({ id }: Ref) => `title of ${id}`,
  product: ({ id }: Ref) => (numberOf(id) % 3 === 0 ? null : product(`a${numberOf(id) % 4}`)),
};

export const marketResolvers = {
  catalog: {
    Query: {
      products: (_: unknown, { first }: { first?: number | null }) =>
        upTo(first).map((n) => product(`a${n}`)),
      product: (_: unknown, { id }: Ref) => product(id),
      search: () => [product('a1'), maker(1), null, media(2), product('a1')],
      shelves: () => [[product('a1'), null], [], null, [product('a2'), product('a1')]],
      media: () => upTo(4).map(media),
      featured: () => media(3),
      nothing: () => null,
    },
    Mutation: { rename: (_: unknown, { id }: Ref) => product(id), touch: () => 1 },
    Product: {
      name: ({ id }: Ref) => `name of ${id}`,
      price: ({ id }: Ref) => (numberOf(id) % 4 === 0 ? null : numberOf(id) / 4),
      weight: ({ id }: Ref) => numberOf(id),
      cost: ({ id }: Ref) => numberOf(id) / 8,
      dims: ({ id }: Ref) => ({ width: numberOf(id), height: 2 }),
      tags: ({ id }: Ref) => ['x', id],
      kind: ({ id }: Ref) => ['TOOL', 'TOY', 'SECRET'][numberOf(id) % 3],
      related: ({ id }: Ref) => [product('a1'), null, product(`${id}b`.slice(0, 4))],
      maker: ({ id }: Ref) => maker(numberOf(id)),
    },
    Maker: { title: ({ code }: MakerRef) => (code === 'm0' ? null : `maker ${code}`) },
    Book: { ...mediaFields, pages: ({ id }: Ref) => numberOf(id) },
    Film: { ...mediaFields, minutes: ({ id }: Ref) => numberOf(id) },
  },
  reviews: {
    Query: {
      latest: (_: unknown, { limit }: { limit?: number | null }) => upTo(limit).map((n) => ({ id: `r${n}` })),
    },
    Product: {
      reviews: ({ id }: Ref, { first }: { first?: number | null }) =>
        upTo(first).map((n) => ({ id: `r${numberOf(id) + n}` })),
      rating: ({ id }: Ref) => (numberOf(id) % 5) / 2,
      dims: ({ id }: Ref) => ({ width: numberOf(id), height: 2 }),
    },
    Review: {
      body: ({ id }: Ref, { upper }: { upper?: boolean | null }) => (upper ? `REVIEW ${id}` : `review ${id}`),
      author: ({ id }: Ref) => (numberOf(id) % 4 === 0 ? null : person(numberOf(id))),
      product: ({ id }: Ref) => product(`a${numberOf(id) % 4}`),
    },
    Person: { wrote: ({ id }: Ref) => [{ id: `r${numberOf(id)}` }] },
  },
  people: {
    Query: {
      me: () => person(1),
      person: (_: unknown, { id }: Ref) => ({ id }),
      staff: () => upTo(3).map(person),
    },
    Person: {
      name: ({ id }: Ref) => `person ${id}`,
      nickname: ({ id }: Ref) => (numberOf(id) % 2 === 0 ? null : `nick ${id}`),
      friends: ({ id }: Ref) => [person(numberOf(id)), person(numberOf(id) + 1)],
      boss: ({ id }: Ref) => (id === 'p0' ? null : person(0)),
    },
    Maker: {
      owner: ({ code }: MakerRef) => person(numberOf(code)),
      founded: ({ country }: MakerRef) => (country === 'CN' ? 1987 : null),
    },
    Media: {
      __resolveReference: (reference: Ref) => reference,
      views: ({ id }: Ref) => numberOf(id),
      fans: (_: Ref, { first }: { first?: number | null }) => upTo(first).map(person),
    },
  },
  stock: {
    Query: { stored: () => [product('a1'), product('a3')] },
    Product: {
      inStock: ({ id }: Ref) => numberOf(id) % 2 === 0,
      postage: (
        { price, weight }: { price?: number | null; weight?: number | null },
        { fast }: { fast?: boolean | null },
      ) => (price == null ? null : price + (weight ?? 0) * (fast ? 2 : 1)),
      label: ({ id, weight }: Ref & { weight?: number | null }) => `${id}/${weight ?? '?'}`,
      margin: ({ price, cost }: { price?: number | null; cost?: number | null }) =>
        price == null || cost == null ? null : price - cost,
      places: ({ id }: Ref) => (numberOf(id) % 3 === 0 ? null : [{ row: numberOf(id), shelf: null }]),
    },
  },
};
