import { composeServices } from '@apollo/composition';
import { parse, printSchema } from 'graphql';
import { contractSupergraph } from '../../../gateway/contracts/contractSupergraph';
import { loadSupergraph } from '../../../gateway/executor/loadSupergraph';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@tag"])';
const MARKET = `${LINK}
  type Query { shop: Shop @tag(name: "open")  safe: Shop  kinds: [Kind!] @tag(name: "open") }
  type Mutation { close(id: ID!): Shop }
  type Shop @key(fields: "number") { number: Int!  title: String @tag(name: "open")  owner: Person @tag(name: "open")  cash: Int }
  type Person @key(fields: "id", resolvable: false) { id: ID! }
  enum Kind @tag(name: "open") { BAKER  SMITH @tag(name: "not-open") }`;
const TOWN = `${LINK}
  type Query { people: [Person!] }
  type Person @key(fields: "id") { id: ID!  name: String @tag(name: "open")  salary: Int  likes: Thing @tag(name: "open") }
  union Thing @tag(name: "open") = Book | Sword
  type Book @tag(name: "open") { pages: Int }
  type Sword { length: Int }`;

const composed = (change: (sdl: string) => string = (sdl) => sdl): string => {
  const { supergraphSdl, errors } = composeServices(
    Object.entries({ market: MARKET, town: TOWN }).map(([name, sdl]) => ({
      name,
      url: 'http://127.0.0.1:9/',
      typeDefs: parse(change(sdl)),
    })),
  );
  if (supergraphSdl === undefined) throw new Error(String(errors));
  return supergraphSdl;
};
const clientsSee = (sdl: string): string => printSchema(loadSupergraph(sdl).apiSchema);

describe('a contract cut from a supergraph', () => {
  it('has what is tagged and no more', () => {
    const seen = clientsSee(contractSupergraph(composed(), 'open'));
    for (const inside of ['shop', 'kinds', 'title', 'owner', 'name', 'likes', 'pages', 'BAKER'])
      expect(seen).toMatch(new RegExp(`\\b${inside}\\b`));
    for (const outside of [
      'safe',
      'people',
      'cash',
      'salary',
      'number',
      'SMITH',
      'Sword',
      'Mutation',
      'close',
    ])
      expect(seen).not.toMatch(new RegExp(`\\b${outside}\\b`));
  });

  it('keeps the keys by which subgraphs are joined, hidden', () => {
    const sdl = contractSupergraph(composed(), 'open');
    expect(sdl).toMatch(/number: Int! @inaccessible/);
    expect(sdl).not.toMatch(/cash|salary|safe|close/);
    const contract = loadSupergraph(sdl);
    expect(contract.apiSchema.getType('Person')).toBeDefined();
    expect(JSON.stringify(contract.plan(parse('{ shop { owner { name } } }')))).toContain('"town"');
  });

  it('leaves out what is hidden from everybody, whatever its tags', () => {
    const secret = composed((sdl) =>
      sdl
        .replace('"@tag"]', '"@tag", "@inaccessible"]')
        .replace('title: String', 'title: String @inaccessible'),
    );
    expect(contractSupergraph(secret, 'open')).not.toContain('title');
  });

  it('is refused when it leads to a type outside, by name', () => {
    const loose = composed((sdl) => sdl.replace('union Thing @tag(name: "open")', 'union Thing'));
    expect(() => contractSupergraph(loose, 'open')).toThrow(
      'Person.likes is tagged open, its type Thing is not',
    );
  });

  it('is refused when it has no query', () => {
    expect(() => contractSupergraph(composed(), 'opne')).toThrow('no field of Query is tagged opne');
  });
});
