import type { FrozenInput } from '../../subgraphs/evaluations/domain/draw/FrozenInput';
import { runDraw, type RunDraw } from '../../subgraphs/evaluations/domain/draw/runDraw';
import { commitmentOf } from '../../subgraphs/evaluations/domain/record/commitmentOf';
import {
  drawParties,
  type ByParty,
  type DrawParty,
} from '../../subgraphs/evaluations/domain/record/DrawParty';
import type { DrawRecord } from '../../subgraphs/evaluations/domain/record/DrawRecord';
import { octetsOf, type Hex32 } from '../../subgraphs/evaluations/domain/record/hexText';
import {
  inputHashOf,
  makeRecord,
  type CeremonyFacts,
} from '../../subgraphs/evaluations/domain/record/makeRecord';
import { seedOf } from '../../subgraphs/evaluations/domain/record/seedOf';
import { drawHashing } from '../../subgraphs/shared/hashing/drawHashing';
import { smallInput } from './drawInput';

/** A value for each party. */
export const byParty = <T>(of: (party: DrawParty) => T): ByParty<T> =>
  Object.fromEntries(drawParties.map((party) => [party, of(party)])) as Record<DrawParty, T>;

/** Fixed shares, told apart by a letter: a test that drew fresh ones would be another test each time. */
export const sharesOf = (letter = 'a'): ByParty<Hex32> =>
  byParty((party) => `${letter}${drawParties.indexOf(party)}`.repeat(32));

/** The facts of an honest ceremony over an input. */
export function ceremonyFacts(change: Partial<CeremonyFacts> = {}): CeremonyFacts {
  const input = change.input ?? smallInput(2);
  const shares = change.shares ?? sharesOf();
  const hashing = drawHashing(input.hash);
  const inputHash = inputHashOf(hashing, input);
  return {
    input,
    commitments: byParty((party) => commitmentOf(hashing, inputHash, party, shares[party])),
    shares,
    assisted: [],
    beacon: { kind: 'NONE' },
    times: {
      prepared: '2026-03-02T01:00:00.000Z',
      committed: '2026-03-02T01:10:00.000Z',
      revealed: '2026-03-02T01:20:00.000Z',
      drawn: '2026-03-02T01:20:01.000Z',
    },
    signOffs: [
      { stage: 'BEFORE_REVEAL', opinion: 'APPROVED', by: 'supervisor-1', at: '2026-03-02T01:15:00.000Z' },
      { stage: 'AFTER_RESULT', opinion: 'APPROVED', by: 'supervisor-1', at: '2026-03-02T01:30:00.000Z' },
    ],
    chain: { committee: 'committee_1', position: 1, previous: null },
    follows: null,
    ...change,
  };
}

/** The seed of a ceremony's facts. */
export const seedOfFacts = ({ input, shares, beacon }: CeremonyFacts): Hex32 => {
  const hashing = drawHashing(input.hash);
  return seedOf(hashing, inputHashOf(hashing, input), shares, beacon);
};

/** The draw that the facts' seed makes. */
export function drawnBy(facts: CeremonyFacts): RunDraw {
  const drawn = runDraw(facts.input, drawHashing(facts.input.hash).chance(octetsOf(seedOfFacts(facts))));
  if (drawn === undefined) throw new Error('the table does not fit');
  return drawn;
}

/** The record of an honest ceremony. */
export function drawRecord(change: Partial<CeremonyFacts> = {}): DrawRecord {
  const facts = ceremonyFacts(change);
  return makeRecord(facts, drawnBy(facts), drawHashing(facts.input.hash));
}

/** A record over an input. */
export const recordOf = (input: FrozenInput): DrawRecord => drawRecord({ input });
