import type { BallotChoice } from './Vote';

/** How many said what. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

const counterOf = { YES: 'yes', NO: 'no', ABSTAIN: 'abstain' } as const satisfies Record<
  BallotChoice,
  keyof Tally
>;
const NOBODY: Tally = { yes: 0, no: 0, abstain: 0 };
const DIGITS = 4;

/** Counts one ballot more. */
export const counted = (tally: Tally, choice: BallotChoice): Tally => ({
  ...tally,
  [counterOf[choice]]: tally[counterOf[choice]] + 1,
});

/** The tally as text that is equally long whatever it says: the length of a sealed value tells nothing. */
export const tallyText = ({ yes, no, abstain }: Tally = NOBODY): string =>
  [yes, no, abstain].map((count) => String(count).padStart(DIGITS, '0')).join(' ');

/** The tally of such a text. Throws a RangeError for any other text. */
export function readTally(text: string): Tally {
  const [yes, no, abstain] = text.split(' ').map(Number);
  if (
    yes === undefined ||
    no === undefined ||
    abstain === undefined ||
    text !== tallyText({ yes, no, abstain })
  )
    throw new RangeError('this is no tally');
  return { yes, no, abstain };
}
