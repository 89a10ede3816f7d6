import type { CivilDate } from '../../../shared/civilDate';
import { allOf, atLeast, verdict, type RuleTable } from '../../../shared/rule';
import type { policy } from '../policy';
import { recusalStatement } from './recusalStatement';
import type { Tally } from '../vote/tally';
import { attendingOf, twoThirds } from '../vote/voteOutcome';

/** What the rules are told of the vote on one applicant. */
export interface VoteFacts {
  readonly asOf: CivilDate;
  /** Hints of a conflict with somebody present that nobody has confirmed or ignored. */
  readonly unresolved: number;
  /** Executive seats, k. */
  readonly seats: number;
  /** Who attends the vote, the recused with them. */
  readonly present: number;
  readonly recused: number;
  /** How many said what; null while the ballot is open. */
  readonly ballots: Tally | null;
}

/** Rules about one applicant's vote. */
export const voteRules = {
  'R-51': {
    ...recusalStatement,
    check: ({ unresolved, recused }) =>
      verdict(
        unresolved === 0,
        {
          zh: `未处理 ${unresolved} 项,已回避 ${recused} 人`,
          en: `${unresolved} unresolved, ${recused} recused`,
        },
        { unresolved, recused },
      ),
  },
  'R-70': {
    clause: 'Order40-meeting',
    severity: 'HARD',
    requires: {
      zh: '出席和表决的专家均不少于执行评委的 2/3,赞成票不少于出席人数的 2/3',
      en: 'two thirds of the seats attend and vote, and two thirds of those attending say yes',
    },
    parameters: ['RECUSED_COUNTS_FOR_APPLICANT'],
    check: ({ seats, present, recused, ballots }) => {
      const attending = attendingOf({ present, recused });
      const voters = ballots === null ? attending : ballots.yes + ballots.no + ballots.abstain;
      const found = allOf({
        quorum: atLeast(present, twoThirds(seats)),
        voters: atLeast(voters, twoThirds(seats)),
        ...(ballots && { yes: atLeast(ballots.yes, twoThirds(attending)) }),
      });
      return { ...found, facts: { ...found.facts, seats, present, recused, attending, ...ballots } };
    },
  },
} as const satisfies RuleTable<VoteFacts, keyof typeof policy>;
