import type { FrozenInput } from '../draw/FrozenInput';
import { officesOf } from '../draw/officesOf';
import type { RunDraw } from '../draw/runDraw';
import type { Beacon } from './Beacon';
import { candidateTree } from './candidateProof';
import { canonicalText } from './canonicalText';
import type { DrawChance, DrawHashing } from './DrawHashing';
import type { ByParty, DrawParty } from './DrawParty';
import type {
  CeremonyTimes,
  ChainPlace,
  DrawCause,
  DrawRecord,
  PublicPart,
  SealedPart,
  SignOff,
} from './DrawRecord';
import { hexText, octetsOf, type Hex32 } from './hexText';
import { partHash, recordHash } from './recordHash';
import { seedOf } from './seedOf';

/** What a ceremony brings to its record; the rest follows from it. */
export interface CeremonyFacts {
  readonly input: FrozenInput;
  readonly commitments: ByParty<Hex32>;
  readonly shares: ByParty<Hex32>;
  readonly assisted: readonly DrawParty[];
  readonly beacon: Beacon;
  readonly times: CeremonyTimes;
  readonly signOffs: readonly SignOff[];
  readonly chain: ChainPlace;
  readonly follows: DrawCause | null;
}

/** h = H(F), in hex: what the parties commit to. */
export const inputHashOf = ({ digest }: Pick<DrawHashing, 'digest'>, input: FrozenInput): Hex32 =>
  hexText(digest(canonicalText(input)));

/**
 * The record of a finished ceremony (draw.md 6). `drawn` is what `runDraw` gave for the input and the seed of the
 * shares; `hashing` is that of `input.hash`. Checks nothing: `verifyRecord` does. Throws a CeremonyProblem for a
 * share or a beacon of the wrong form.
 */
export function makeRecord(facts: CeremonyFacts, drawn: RunDraw, hashing: DrawHashing): DrawRecord {
  const { input, shares, beacon } = facts;
  const inputHash = inputHashOf(hashing, input);
  const seed = seedOf(hashing, inputHash, shares, beacon);
  const { figures, table, result } = drawn;
  const publicPart: PublicPart = {
    version: 1,
    hash: input.hash,
    drawId: input.drawId,
    attempt: input.attempt,
    filingId: input.filingId,
    ruleSet: input.ruleSet,
    chain: facts.chain,
    follows: facts.follows,
    inputHash,
    sizes: {
      candidates: input.candidates.length,
      seated: input.seated?.length ?? 0,
      excluded: input.excluded.length,
      seats: input.seats,
      reserves: input.reserves,
    },
    times: facts.times,
    commitments: facts.commitments,
    assisted: facts.assisted,
    beacon,
    signOffs: facts.signOffs,
    outcome: result.outcome,
    feasible: figures.feasible.toString(),
    exact: figures.exact,
    piMin: figures.piMin,
    piMax: figures.piMax,
    tries: result.tries,
    root: candidateTree(hashing, seed, input.candidates).root,
  };
  const sealed: SealedPart = {
    input,
    shares,
    table: { panels: table.panels.toString(), uncapped: table.uncapped },
    ...resultOf(input, result, hashing.chance(octetsOf(seed))),
  };
  const hash = recordHash(hashing, publicPart, partHash(hashing, sealed));
  return { public: publicPart, sealed, hash };
}

type DrawnResult = Pick<SealedPart, 'rank' | 'panel' | 'chair' | 'viceChair' | 'reserves'>;

function resultOf(input: FrozenInput, result: RunDraw['result'], { keyed }: DrawChance): DrawnResult {
  if (result.outcome !== 'DRAWN')
    return { rank: null, panel: [], chair: null, viceChair: null, reserves: [] };
  const { rank, panel, reserves } = result;
  const { chair, viceChair } = officesOf(input, panel, keyed);
  return { rank: rank.toString(), panel, chair, viceChair, reserves };
}
