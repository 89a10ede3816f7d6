import {
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isUnionType,
  parse,
  validate,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Chance } from '../isolation/Chance';
import type { Operation } from '../isolation/randomOperation';

/** One operation of a document that may hold others. */
export interface MarketOperation extends Operation {
  readonly operationName?: string;
  /** A variable of one of its conditions is null, which nothing may answer. */
  readonly hasNullCondition: boolean;
}

const BUDGET = 26;
const DEPTH = 5;
const IDS = ['a0', 'a1', 'a2', 'p1', 'zz'];
const INTROSPECTION = [
  '__schema { queryType { name } directives { name } }',
  '__type(name: "Media") { kind possibleTypes { name } }',
  '__type(name: "Nobody") { name }',
];
/** An alias that fields of several types may share, or else one of its own: `~shared|own~`. */
const SHARED = /~(\w+)\|(\w+)~/g;

/**
 * Makes random valid operations of any schema: abstract types, fragments of all kinds, aliases (shared by fields of
 * several types too), conditions, variables, nulls, mutations, introspection, documents with several operations.
 */
export function randomQuery(schema: GraphQLSchema, chance: Chance): MarketOperation {
  const variables: Record<string, unknown> = {};
  const fragments: string[] = [];
  let definitions: string[] = [];
  let hasNullCondition = false;
  let budget = BUDGET;
  let serial = 0;

  const declare = (type: string, value: unknown, fallback = ''): string => {
    serial += 1;
    definitions.push(`$v${serial}: ${type}${fallback}`);
    if (value !== undefined) variables[`v${serial}`] = value;
    return `$v${serial}`;
  };

  function condition(): string {
    if (!chance.percent(10)) return '';
    const name = chance.pick(['include', 'skip']);
    const holds = chance.percent(60);
    if (chance.percent(30)) return ` @${name}(if: ${String(holds)})`;
    if (chance.percent(30)) return ` @${name}(if: ${declare('Boolean!', undefined, ` = ${String(holds)}`)})`;
    if (chance.percent(10)) {
      const isNull = chance.percent(30);
      hasNullCondition ||= isNull;
      return ` @${name}(if: ${declare('Boolean', isNull ? null : holds, ' = true')})`;
    }
    return ` @${name}(if: ${declare('Boolean!', holds)})`;
  }

  function argument({ name, type }: GraphQLArgument): string | undefined {
    const required = String(type).endsWith('!');
    if (!required && chance.percent(50)) return undefined;
    const named = getNamedType(type).name;
    const value =
      !required && chance.percent(10)
        ? null
        : named === 'ID'
          ? chance.pick(IDS)
          : named === 'Int'
            ? chance.below(4)
            : named === 'Boolean'
              ? chance.percent(50)
              : 'word';
    if (chance.percent(50)) return `${name}: ${JSON.stringify(value)}`;
    return `${name}: ${declare(String(type), value)}`;
  }

  function field(one: GraphQLField<unknown, unknown>, depth: number, aliased: boolean): string {
    budget -= 1;
    const type = getNamedType(one.type);
    const given = one.args.map(argument).filter((text) => text !== undefined);
    const own = `f${(serial += 1)}`;
    const plain = one.args.length === 0 && !aliased && !chance.percent(30);
    const alias = aliased && chance.percent(30) ? `~${sharedName(one)}|${own}~` : own;
    const inner = isCompositeType(type) ? selection(type, depth - 1) : '';
    return `${plain ? '' : `${alias}: `}${one.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${condition()}${inner}`;
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    const parts = [fieldsOf(type, depth)];
    const possible = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
    const narrowing = isObjectType(type) ? 12 : 75;
    for (const one of possible)
      if (chance.percent(narrowing))
        parts.push(`... on ${one.name}${condition()} { ${fieldsOf(one, depth, !isObjectType(type))} }`);
    if (chance.percent(8)) parts.push(`...${condition()} { ${fieldsOf(type, depth)} }`);
    if (chance.percent(10)) {
      serial += 1;
      const name = `F${serial}`;
      fragments.push(`fragment ${name} on ${type.name} { ${fieldsOf(type, depth)} }`);
      parts.push(`...${name}`);
    }
    return ` { ${parts.join(' ')} }`;
  }

  /** @param aliased beside fragments of other types a name may mean another type of field */
  function fieldsOf(type: GraphQLCompositeType, depth: number, aliased = false): string {
    if (isUnionType(type)) return '__typename';
    const all = Object.values(type.getFields());
    const open = depth > 0 && budget > 0;
    const wanted = all.filter((one) => open || isLeafType(getNamedType(one.type)));
    const some = chance.some(wanted.length > 0 ? wanted : all.slice(0, 1), 1 + chance.below(4));
    const texts = some.map((one) => field(one, depth, aliased));
    if (chance.percent(15)) texts.push(chance.percent(50) ? '__typename' : `t${(serial += 1)}: __typename`);
    return texts.join(' ');
  }

  function operation(kind: 'query' | 'mutation', name: string, root: GraphQLObjectType): string {
    definitions = [];
    const fields = Object.values(root.getFields());
    const body = Array.from({ length: 1 + chance.below(3) }, () => field(chance.pick(fields), DEPTH, true));
    if (kind === 'query' && chance.percent(8))
      body.splice(chance.below(body.length + 1), 0, `i${(serial += 1)}: ${chance.pick(INTROSPECTION)}`);
    if (chance.percent(8)) body.splice(chance.below(body.length + 1), 0, '__typename');
    const head = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
    return `${kind} ${name}${head} { ${body.join(' ')} }`;
  }

  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no queries');
  const mutation = schema.getMutationType();
  const asked =
    mutation && chance.percent(10) ? operation('mutation', 'Q', mutation) : operation('query', 'Q', query);
  const hasNull = hasNullCondition;
  const others = chance.percent(10) ? [operation('query', 'Other', query)] : [];
  const texts = others.length > 0 && chance.percent(50) ? [...others, asked] : [asked, ...others];
  return {
    query: withAliases(schema, [...texts, ...fragments].join('\n')),
    variables,
    ...(others.length > 0 && { operationName: 'Q' }),
    hasNullCondition: hasNull,
  };
}

/** One name for all fields of one shape. */
const sharedName = ({ type }: GraphQLField<unknown, unknown>): string =>
  `s${String(isLeafType(getNamedType(type)) ? type : String(type).replace(/\w+/, 'Object')).replace(/\W/g, '_')}`;

/** The text with shared aliases where that is valid, and with an alias for each field where it is not. */
function withAliases(schema: GraphQLSchema, text: string): string {
  const own = text.replace(SHARED, '$2');
  if (own === text) return text;
  const shared = text.replace(SHARED, '$1');
  return validate(schema, parse(shared)).length === 0 ? shared : own;
}
