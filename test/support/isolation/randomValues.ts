import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';
import { authorities } from '../../../subgraphs/committees/domain/reference/authorities';
import type { Chance } from './Chance';

/** Words that random arguments are made of. */
export interface Vocabulary {
  /** Ids by type of the schema, everybody's. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Ids that the caller may know, by type. */
  readonly own: Readonly<Record<string, readonly string[]>>;
  /** Cursors seen so far, the caller's and other people's. */
  readonly cursors: readonly string[];
  /** Types that no answer has shown yet: fields that lead to them are asked for more often. */
  readonly unseen?: ReadonlySet<string>;
}

const MALFORMED = ['', ' ', "' OR '1'='1", 'pool_', '张', 'x'.repeat(300), '%', 'null', '0'];
const DATES = ['2024-03-01', '2026-03-02', '2027-02-28', '2035-01-01'];
const TEXTS = ['', '专', '专家库', 'code_0', 'C', '%', '_'];
const SIZES = [1, 1, 2, 3, 5, 20, 100];

/** A value for an argument or a field of an input, valid by its type; undefined to leave an optional one out. */
export function randomValue(
  { name, type }: Pick<GraphQLArgument, 'name' | 'type'>,
  chance: Chance,
  words: Vocabulary,
  returns?: string,
): unknown {
  if (!isNonNullType(type) && !chance.percent(name === 'first' ? 70 : name === 'after' ? 20 : 45))
    return undefined;
  if (name === 'after') return randomCursor(chance, words);
  if (name === 'first') return chance.percent(70) ? chance.pick(SIZES) : 1 + chance.below(100);
  return valueOf(type, name, chance, words, returns);
}

function valueOf(
  type: GraphQLInputType,
  name: string,
  chance: Chance,
  words: Vocabulary,
  returns?: string,
): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name, chance, words, returns);
  if (isListType(type)) {
    return Array.from({ length: chance.below(4) }, () => valueOf(type.ofType, name, chance, words));
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map(
      (field) => [field.name, randomValue(field, chance, words)] as const,
    );
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }
  if (isEnumType(type)) return chance.pick(type.getValues()).name;
  switch (getNamedType(type).name) {
    case 'ID':
      return randomId(returns ?? typeOfName(name), chance, words);
    case 'Int':
      return name === 'year' ? 2024 + chance.below(4) : 1 + chance.below(27);
    case 'Boolean':
      return chance.percent(50);
    case 'Date':
      return chance.pick(DATES);
    case 'DateTime':
      return `${chance.pick(DATES)}T02:00:00.000Z`;
    default:
      return chance.pick(TEXTS);
  }
}

/** The type that an id named so belongs to. */
const typeOfName = (name: string): string =>
  ({ pool: 'ExpertPool', organisingUnit: 'OrganisingUnit', expert: 'Expert', filing: 'Filing' })[name] ??
  'Authority';

/** Own, anybody's, of another kind, of nobody, or no id at all. */
function randomId(type: string, chance: Chance, { ids, own }: Vocabulary): string {
  const everybodys = ids[type] ?? authorities.map(({ id }) => id);
  const mine = own[type] ?? [];
  const die = chance.below(100);
  if (die < 45 && mine.length > 0) return chance.pick(mine);
  if (die < 80) return chance.pick(everybodys);
  if (die < 90) return chance.pick(Object.values(ids).flat());
  return die < 95 ? `${chance.pick(everybodys)}9` : chance.pick(MALFORMED);
}

const randomCursor = (chance: Chance, { cursors }: Vocabulary): string =>
  cursors.length > 0 && chance.percent(85) ? chance.pick(cursors) : chance.pick(MALFORMED);
