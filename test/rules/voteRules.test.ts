import fc from 'fast-check';
import { voteRules, type VoteFacts } from '../../subgraphs/evaluations/domain/rules/voteRules';
import { counted, readTally, tallyText } from '../../subgraphs/evaluations/domain/vote/tally';
import { twoThirds, voteOutcome } from '../../subgraphs/evaluations/domain/vote/voteOutcome';
import { evaluate, isBroken } from '../../subgraphs/shared/rule';
import { describeRules } from '../support/describeRules';

/** Everybody of eleven is there and says yes, unless changed. */
const vote = (change: Partial<VoteFacts> = {}): VoteFacts => ({
  asOf: '2026-03-10',
  unresolved: 0,
  seats: 11,
  present: 11,
  recused: 0,
  ballots: { yes: 11, no: 0, abstain: 0 },
  ...change,
});
const ballots = (yes: number, no: number, abstain = 0) => ({ ballots: { yes, no, abstain } });

describeRules('表决', voteRules, {
  'R-51': {
    allows: [['no hint that waits, whoever is recused', vote({ recused: 2 }), { unresolved: 0, recused: 2 }]],
    refuses: [['one hint that waits', vote({ unresolved: 1 })]],
  },
  'R-70': {
    allows: [
      ['5 of 7 present, before the ballot', vote({ seats: 7, present: 5, ballots: null })],
      ['5 of 7 present and 4 yes of 5', vote({ seats: 7, present: 5, ...ballots(4, 1) })],
      ['8 of 11 present and 6 yes of 8', vote({ present: 8, ...ballots(6, 1, 1) }), { yes: 6, attending: 8 }],
      ['17 of 25 present and 12 yes of 17', vote({ seats: 25, present: 17, ...ballots(12, 5) })],
      ['17 yes of 25', vote({ seats: 25, present: 25, ...ballots(17, 8) })],
      [
        '6 yes of 9 when two of 11 are recused',
        vote({ recused: 2, ...ballots(6, 3) }),
        { attending: 9, present: 11, 'yes.required': 6 },
      ],
    ],
    refuses: [
      ['4 of 7 present', vote({ seats: 7, present: 4, ballots: null })],
      ['7 of 11 present', vote({ present: 7, ballots: null })],
      ['16 of 25 present, all for it', vote({ seats: 25, present: 16, ...ballots(16, 0) })],
      ['3 yes of 5', vote({ seats: 7, present: 5, ...ballots(3, 2) })],
      ['7 yes of 11', vote(ballots(7, 4)), { 'yes.actual': 7, 'yes.required': 8 }],
      ['16 yes of 25', vote({ seats: 25, present: 25, ...ballots(16, 9) })],
      ['7 yes, 4 abstentions: these are votes and no yes', vote(ballots(7, 0, 4))],
      ['7 yes of 11 of whom four did not vote', vote(ballots(7, 0)), { 'voters.actual': 7 }],
      ['7 voters of 11 seats, four being recused', vote({ recused: 4, ...ballots(7, 0) })],
      ['7 left to vote of 11 seats, before the ballot', vote({ recused: 4, ballots: null })],
    ],
  },
});

describe('the outcome of a vote', () => {
  const figures = (change: Partial<VoteFacts> = {}) => {
    const { ballots: cast, ...facts } = vote(change);
    return { ...facts, yes: 0, no: 0, abstain: 0, ...cast };
  };

  it.each([
    ['NO_QUORUM', ballots(7, 0)],
    ['PASSED', ballots(8, 0)],
    ['NOT_PASSED', ballots(7, 1)],
    ['PASSED', ballots(8, 2, 1)],
    ['NOT_PASSED', ballots(7, 2, 2)],
    ['PASSED', { recused: 1, ...ballots(7, 3) }],
    ['NOT_PASSED', { recused: 1, ...ballots(6, 4) }],
    ['NO_QUORUM', { recused: 4, ...ballots(7, 0) }],
  ])('of eleven seats is %s with %j', (outcome, change) => {
    expect(voteOutcome(figures(change))).toBe(outcome);
  });

  it('is PASSED exactly when R-70 is kept', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }).chain((seats) =>
          fc.record({
            seats: fc.constant(seats),
            recused: fc.integer({ min: 0, max: 5 }),
            ballots: fc.record({
              yes: fc.integer({ min: 0, max: seats }),
              no: fc.integer({ min: 0, max: 10 }),
              abstain: fc.integer({ min: 0, max: 10 }),
            }),
            absent: fc.integer({ min: 0, max: 5 }),
          }),
        ),
        ({ seats, recused, ballots: cast, absent }) => {
          const present = recused + cast.yes + cast.no + cast.abstain + absent;
          fc.pre(present <= seats);
          const change = { seats, recused, present, ballots: cast };
          const found = evaluate(voteRules, vote(change)).find(({ rule }) => rule === 'R-70');
          expect(voteOutcome(figures(change)) === 'PASSED').toBe(found !== undefined && !isBroken(found));
        },
      ),
      { seed: 70, numRuns: 500 },
    );
  });

  it('takes two thirds rounded up', () => {
    expect([1, 3, 5, 7, 11, 15, 25, 31].map(twoThirds)).toEqual([1, 2, 4, 5, 8, 10, 17, 21]);
  });
});

describe('the text of a tally', () => {
  it('reads back what it says', () => {
    const tally = (['YES', 'NO', 'YES', 'ABSTAIN'] as const).reduce(counted, { yes: 9, no: 0, abstain: 0 });
    expect(readTally(tallyText(tally))).toEqual({ yes: 11, no: 1, abstain: 1 });
  });

  it('is as long for any ballots, so that its seal tells nothing', () => {
    expect(tallyText({ yes: 31, no: 0, abstain: 7 })).toHaveLength(tallyText().length);
  });

  it.each(['', '1 2 3', '0001 0002', 'x'])('is not %j', (text) => {
    expect(() => readTally(text)).toThrow(RangeError);
  });
});
