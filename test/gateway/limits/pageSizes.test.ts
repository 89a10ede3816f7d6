import { getNamedType, isObjectType, isRequiredArgument, type GraphQLObjectType } from 'graphql';
import { LARGEST_SIZE } from '../../../subgraphs/shared/scope/pageSize';
import { describeLimit } from '../../support/describeLimit';
import { nodeTypeOf } from '../../support/isolation/connections';
import { openIsolationWorld, type IsolationWorld } from '../../support/isolation/openIsolationWorld';

let world: IsolationWorld;
beforeAll(async () => {
  world = await openIsolationWorld();
});
afterAll(() => world.close());

/** A field of the schema that takes `first`, and how a query gets there. */
interface List {
  readonly path: string;
  readonly query: (first: number) => string;
}

/** What a list needs beside `first`. */
const needed = (name: string): string =>
  ({ recuperationList: 'year: 2026, ', assessmentWorklist: `pool: "${world.ids['ExpertPool']?.[0]}", ` })[
    name
  ] ?? '';

/** Every list of the schema by the shortest way to it, through lists and single objects that ask for nothing. */
function listsOf({ schema }: IsolationWorld): List[] {
  const found: List[] = [];
  const ways: [GraphQLObjectType, (inner: string) => string][] = [];
  const seen = new Set<string>();
  const queryType = schema.getQueryType();
  if (queryType) ways.push([queryType, (inner) => `{ ${inner} }`]);
  for (let way = ways.shift(); way; way = ways.shift()) {
    const [type, around] = way;
    if (seen.has(type.name)) continue;
    seen.add(type.name);
    for (const field of Object.values(type.getFields())) {
      if (field.args.some(({ name }) => name === 'first'))
        found.push({
          path: `${type.name}.${field.name}`,
          query: (first) => around(`${field.name}(${needed(field.name)}first: ${first}) { __typename }`),
        });
      if (field.args.some(isRequiredArgument)) continue;
      const node = nodeTypeOf(field);
      const to = node ?? getNamedType(field.type);
      if (!isObjectType(to) || to.name.startsWith('__')) continue;
      const open = node ? `${field.name}(first: 3) { nodes {` : `${field.name} {`;
      ways.push([to, (inner) => around(`${open} ${inner} ${node ? '} }' : '}'}`)]);
    }
  }
  return found;
}

const pathsIn = ({ schema }: IsolationWorld): string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ args }) => args.some(({ name }) => name === 'first'))
        .map(({ name }) => `${type.name}.${name}`),
    )
    .sort();

/** Codes at the list when it is asked for so many rows, by whoever comes to it: undefined when nobody does. */
async function codesAt({ path, query }: List, first: number): Promise<readonly string[] | undefined> {
  const name = path.split('.')[1] ?? '';
  for (const who of world.identities) {
    const { data, errors = [] } = await world.ask(who, { query: query(first), variables: {} });
    const here = errors.filter((error) => error.path?.findLast((step) => typeof step === 'string') === name);
    if (here.length > 0) {
      const codes = [...new Set(here.map(({ extensions }) => extensions.code))];
      if (codes.join() !== 'FORBIDDEN') return codes;
    } else if (JSON.stringify(data).includes(`"${name}":{"__typename"`)) return [];
  }
  return undefined;
}

const codesOfAll = async (first: number) =>
  Object.fromEntries(
    await Promise.all(listsOf(world).map(async (list) => [list.path, await codesAt(list, first)] as const)),
  );

describeLimit('PAGE_SIZE', {
  at: async () => {
    const codes = await codesOfAll(LARGEST_SIZE);
    expect(Object.keys(codes).sort()).toEqual(pathsIn(world));
    expect(codes).toEqual(Object.fromEntries(Object.keys(codes).map((path) => [path, []])));
  },
  past: async (code) => {
    const codes = await codesOfAll(LARGEST_SIZE + 1);
    expect(codes).toEqual(Object.fromEntries(Object.keys(codes).map((path) => [path, [code]])));
  },
});
