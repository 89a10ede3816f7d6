import {
  astFromValue,
  getNamedType,
  isObjectType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Chance } from './Chance';
import { nearestTo } from './nearestTo';
import { randomValue, type Vocabulary } from './randomValues';

/** A document with one operation, and its variables. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Most fields of one operation. */
const BUDGET = 32;
/** Entities inside entities. */
const DEPTH = 5;
/** Root fields whose answer does not depend on the caller: asked less often. */
const PUBLIC = ['authority', 'authorities', 'divisions', 'titleSeries', 'competentAuthority'];

/** Makes random valid queries of a schema: nested, aliased, in fragments, key-only, paged, filtered, conditional. */
export function randomOperation(schema: GraphQLSchema, chance: Chance, words: Vocabulary): Operation {
  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};
  const fragments: { readonly name: string; readonly type: string; readonly text: string }[] = [];
  let serial = 0;
  let budget = BUDGET;

  const nearest = nearestTo(schema, words.unseen ?? new Set());

  const variable = (type: string, value: unknown): string => {
    const name = `v${++serial}`;
    definitions.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };

  function argument(arg: GraphQLArgument, returns: string): string | undefined {
    const value = randomValue(arg, chance, words, returns);
    if (value === undefined) return undefined;
    const literal = chance.percent(50) ? astFromValue(value, arg.type) : undefined;
    return `${arg.name}: ${literal ? print(literal) : variable(String(arg.type), value)}`;
  }

  function condition(): string {
    if (!chance.percent(8)) return '';
    return ` @${chance.pick(['include', 'skip'])}(if: ${variable('Boolean!', chance.percent(50))})`;
  }

  function field(one: GraphQLField<unknown, unknown>, taken: Set<string>, depth: number): string {
    budget -= 1;
    const returns = getNamedType(one.type);
    const given = one.args.map((arg) => argument(arg, returns.name)).filter((text) => text !== undefined);
    const alias = taken.has(one.name) || chance.percent(25) ? `a${++serial}: ` : '';
    taken.add(alias === '' ? one.name : alias);
    const inner = isObjectType(returns) ? selection(returns, depth - (isStep(returns) ? 0 : 1)) : '';
    return `${alias}${one.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${condition()}${inner}`;
  }

  function selection(type: GraphQLObjectType, depth: number): string {
    const taken = new Set<string>();
    const text = fieldsOf(type, depth, taken);
    if (chance.percent(12))
      return ` { ${text} ... ${chance.percent(50) ? `on ${type.name} ` : ''}{ ${fieldsOf(type, depth, taken)} } }`;
    if (chance.percent(12)) return ` { ${text} ...${fragment(type, depth)} }`;
    return ` { ${text} }`;
  }

  /** A named fragment, made now or before; all its fields have aliases of their own, so it fits anywhere. */
  function fragment(type: GraphQLObjectType, depth: number): string {
    const known = fragments.filter((one) => one.type === type.name);
    if (known.length > 0 && chance.percent(50)) return chance.pick(known).name;
    const all = new Set(Object.keys(type.getFields()));
    const name = `F${++serial}`;
    const text = `fragment ${name} on ${type.name} { __typename ${fieldsOf(type, depth, all)} }`;
    fragments.push({ name, type: type.name, text });
    return name;
  }

  function fieldsOf(type: GraphQLObjectType, depth: number, taken: Set<string>): string {
    const all = Object.values(type.getFields());
    const key = all.find(({ name }) => name === 'id');
    if (key && chance.percent(15)) return field(key, taken, depth);
    if (chance.percent(4)) return '__typename';
    const open = depth > 0 && budget > 0;
    const wanted = all.filter((one) => open || !isObjectType(getNamedType(one.type)) || isStep(type));
    const usable = wanted.length > 0 ? wanted : [key ?? all[0]].filter((one) => one !== undefined);
    const some = chance.some(usable, 1 + chance.below(isStep(type) ? 3 : 5));
    // A connection without its rows says little; a row without its key is checked less closely.
    const rows = all.find(({ name }) => name === 'nodes');
    if (rows && !some.includes(rows) && chance.percent(70)) some.push(rows);
    if (key && !some.includes(key) && chance.percent(70)) some.push(key);
    const further = wanted.filter((one) => isObjectType(getNamedType(one.type)) && !some.includes(one));
    if (open && key) some.push(...chance.some(further, chance.pick([0, 1, 1, 2])));
    const towards = open ? nearest(all).filter((one) => !some.includes(one)) : [];
    if (towards.length > 0 && chance.percent(60)) some.push(chance.pick(towards));
    return some.map((one) => field(one, taken, depth)).join(' ');
  }

  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no queries');
  // figures.test.ts asks all figures
  const roots = Object.values(query.getFields()).filter(({ name }) => !name.endsWith('Statistics'));
  const ours = roots.filter(({ name }) => !PUBLIC.includes(name));
  const taken = new Set<string>();
  const towards = nearest(ours);
  const chosen = Array.from({ length: 1 + chance.below(3) }, () =>
    chance.pick(towards.length > 0 && chance.percent(30) ? towards : chance.percent(92) ? ours : roots),
  );
  const body = chosen.map((root) => field(root, taken, DEPTH)).join('\n  ');
  const head = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
  const texts = [`query Random${head} {\n  ${body}\n}`, ...fragments.map(({ text }) => text)];
  return { query: texts.join('\n'), variables };
}

/** Connections, edges and page information lie between a list and its rows. */
const isStep = ({ name }: GraphQLObjectType): boolean => /(Connection|Edge|PageInfo)$/.test(name);
