import type { DrawFigures } from '../subgraphs/evaluations/domain/draw/drawFigures';
import type { FrozenInput } from '../subgraphs/evaluations/domain/draw/FrozenInput';
import { inputProblems } from '../subgraphs/evaluations/domain/draw/inputProblems';
import { readFrozenInput } from '../subgraphs/evaluations/domain/draw/readFrozenInput';
import { runDraw } from '../subgraphs/evaluations/domain/draw/runDraw';
import { hasHash } from '../subgraphs/shared/hashing/digest';
import { drawRandom } from '../subgraphs/shared/hashing/drawRandom';

/** A dry draw's answer: one line for stdout, or complaints for stderr, each with its code first. */
export interface TriedDraw {
  readonly line: string | undefined;
  readonly complaints: readonly string[];
}

/**
 * A dry draw of a frozen input's JSON text with a seed in hex: the feasible panels N, one panel, its reserves, and
 * the least and greatest inclusion probability. With N = 0 panel and reserves are empty. Throws nothing.
 */
export function tryDraw(text: string, seedHex: string): TriedDraw {
  if (!/^([0-9a-f]{2})+$/i.test(seedHex)) return refused('SEED_INVALID the seed is whole octets in hex');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused('INPUT_NOT_JSON the file is not JSON');
  }
  const read = readFrozenInput(json);
  if (!read.ok)
    return refused(...read.problems.map(({ code, at }) => `${code} ${at}: ${inputProblems[code].en}`));
  if (!hasHash(read.input.hash)) return refused(`HASH_UNAVAILABLE this Node has no ${read.input.hash}`);
  return dryDraw(read.input, Buffer.from(seedHex, 'hex'));
}

function dryDraw(input: FrozenInput, seed: Uint8Array): TriedDraw {
  const drawn = runDraw(input, drawRandom(input.hash, seed));
  if (drawn === undefined)
    return refused('TABLE_TOO_LARGE the limits leave more states than the table holds');
  const { figures, result } = drawn;
  if (result.outcome === 'UNDECIDED')
    return refused(`UNDECIDED no feasible panel was found within the tries; nothing was relaxed`);
  return result.outcome === 'DRAWN'
    ? answered(figures, result.panel, result.reserves)
    : answered(figures, [], []);
}

function answered(
  { feasible, piMin, piMax, exact }: DrawFigures,
  panel: readonly string[],
  reserves: readonly string[],
): TriedDraw {
  return {
    line: JSON.stringify({ feasible: feasible.toString(), panel, reserves, piMin, piMax }),
    complaints: exact ? [] : ['FIGURES_INEXACT feasible is an upper bound: not every limit could be counted'],
  };
}

function refused(...complaints: readonly string[]): TriedDraw {
  return { line: undefined, complaints };
}
