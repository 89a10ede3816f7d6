import type { GraphQLSchema } from 'graphql';
import type { CivilDate } from '../subgraphs/shared/civilDate';
import { announcedRemoval } from './announcedRemoval';
import type { UsageWindow } from './usageWindow';
import { userText, usersOf } from './usersOf';

/** Why what a coordinate stands for may not go yet; undefined when it may. */
export type RemovalRule = (coordinate: string) => string | undefined;

/** What decides about removals: the day, and who uses what, where that is known. */
export interface RemovalFacts {
  /** `graph`, or the name of a contract. */
  readonly contract: string;
  readonly today: CivilDate;
  readonly usage?: UsageWindow | undefined;
}

const MOST_NAMED = 5;

/** It goes after the day that its deprecation announced, and when nobody uses it. */
export function removalRule(schema: GraphQLSchema, facts: RemovalFacts): RemovalRule {
  const isUsed = useRule(schema, facts);
  return (coordinate) => {
    const date = announcedRemoval(schema, coordinate);
    if (date === undefined) return 'no removal was announced';
    if (date >= facts.today) return `its removal was announced for after ${date}`;
    return isUsed(coordinate);
  };
}

/**
 * The half of the rule that is about use: what nobody is known to use goes when every day is known whole. Nothing is said
 * where there is no register at all.
 */
export function useRule(schema: GraphQLSchema, { contract, usage }: RemovalFacts): RemovalRule {
  if (!usage) return () => undefined;
  const usages = usage.usagesOf(contract);
  return (coordinate) => {
    const users = usersOf(schema, usages, coordinate);
    const more = users.length > MOST_NAMED ? `; and ${users.length - MOST_NAMED} more` : '';
    if (users.length > 0) return `used by ${users.slice(0, MOST_NAMED).map(userText).join('; ')}${more}`;
    return usage.doubt;
  };
}
