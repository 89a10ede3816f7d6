import {
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Chance } from '../isolation/Chance';
import type { Operation } from '../isolation/randomOperation';

const BUDGET = 26;
const DEPTH = 5;
const IDS = ['a0', 'a1', 'a2', 'p1', 'zz'];

/** Makes random valid operations of any schema: abstract types, fragments of all kinds, aliases, conditions, variables. */
export function randomQuery(schema: GraphQLSchema, chance: Chance): Operation {
  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};
  const fragments: string[] = [];
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
    return ` @${name}(if: ${declare('Boolean!', holds)})`;
  }

  function argument({ name, type }: GraphQLArgument): string | undefined {
    const required = String(type).endsWith('!');
    if (!required && chance.percent(50)) return undefined;
    const named = getNamedType(type).name;
    const value =
      named === 'ID'
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
    const name = `f${(serial += 1)}`;
    const plain = one.args.length === 0 && !aliased && !chance.percent(30);
    const inner = isCompositeType(type) ? selection(type, depth - 1) : '';
    return `${plain ? '' : `${name}: `}${one.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${condition()}${inner}`;
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

  /** @param aliased beside fragments of other types a name may mean another type of field: each gets its own */
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

  const root = schema.getQueryType();
  if (!root) throw new Error('the schema has no queries');
  const fields = Object.values(root.getFields());
  const body = Array.from({ length: 1 + chance.below(3) }, () => {
    return field(chance.pick(fields), DEPTH, true);
  });
  const head = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
  return { query: [`query Q${head} { ${body.join(' ')} }`, ...fragments].join('\n'), variables };
}
