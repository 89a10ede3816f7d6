import type { GraphQLSchema } from 'graphql';
import type { CivilDate } from '../subgraphs/shared/civilDate';
import { elementAt } from './announcedRemoval';
import { removalRule, useRule } from './removalRule';
import { BadCall } from './runCommand';
import type { UsageWindow } from './usageWindow';
import { userText, usersOf } from './usersOf';

/** The answer to "may this go?". */
export interface UsageAnswer {
  readonly lines: readonly string[];
  readonly mayGo: boolean;
}

/**
 * Who uses what a coordinate stands for, and whether it may go, for each schema that has it. GraphQL cannot announce that
 * a type goes: of a type it is told whether it is used.
 * @param schemas by contract
 * @throws BadCall when no schema has it
 */
export function usageAnswer(
  schemas: ReadonlyMap<string, GraphQLSchema>,
  coordinate: string,
  usage: UsageWindow,
  today: CivilDate,
): UsageAnswer {
  const having = [...schemas].filter(([, schema]) => elementAt(schema, coordinate));
  if (having.length === 0) throw new BadCall(`no schema has ${coordinate}`);
  const answers = having.map(([contract, schema]) => {
    const rule = coordinate.includes('.') ? removalRule : useRule;
    const reason = rule(schema, { contract, today, usage })(coordinate);
    const users = usersOf(schema, usage.usagesOf(contract), coordinate);
    return {
      mayGo: reason === undefined,
      lines: [
        `${contract}  ${coordinate} ${reason === undefined ? 'may go' : `may not go: ${shortened(reason)}`}`,
        ...users.map((user) => `${contract}  used by ${userText(user)}`),
      ],
    };
  });
  return {
    lines: [...answers.flatMap(({ lines }) => lines), `usage  ${usage.says}`],
    mayGo: answers.every(({ mayGo }) => mayGo),
  };
}

/** Whoever uses it is told on lines of their own. */
const shortened = (reason: string): string => (reason.startsWith('used by ') ? 'it is used' : reason);
