import loadHighs from 'highs';
import type { FrozenCandidate, FrozenInput } from '../../subgraphs/evaluations/domain/draw/FrozenInput';

/** A panel is a solution of an integer programme; `dispose` frees the solver's memory. */
export interface IlpSortition {
  /** Ids of the feasible panel of the greatest sum of weights, one weight for each candidate. */
  readonly draw: (weights: readonly number[]) => string[];
  readonly dispose: () => void;
}

interface Row {
  readonly holds: (candidate: FrozenCandidate) => boolean;
  readonly least: number;
  readonly most: number;
}

/**
 * The limits of an input as an integer programme in HiGHS, built once: a 0–1 variable for each candidate, a row for
 * each group, need and employer. With random weights it answers some feasible panel, and each solver run is a draw.
 * It is not uniform: panels in corners of the feasible set come up more often.
 */
export async function ilpSortition(input: FrozenInput): Promise<IlpSortition> {
  const highs = await loadHighs();
  const { candidates } = input;
  const rows = rowsOf(input);
  const entries = rows.map(({ holds }) => candidates.flatMap((one, at) => (holds(one) ? [at] : [])));
  const starts = entries.reduce<number[]>((sums, row) => [...sums, (sums.at(-1) ?? 0) + row.length], [0]);
  const count = candidates.length;
  const all = (value: number): number[] => new Array<number>(count).fill(value);
  const { integer } = highs.constants.variableType;
  const model = highs.createModel({
    numCols: count,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: all(0),
    colLower: all(0),
    colUpper: all(1),
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    integrality: candidates.map(() => integer),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: count,
      starts,
      indices: entries.flat(),
      values: entries.flat().map(() => 1),
    },
  });
  model.options.set({ output_flag: false });
  return {
    draw: (weights) => {
      model.changeColsCost({ kind: 'range', from: 0, to: count - 1 }, weights);
      model.run();
      const { colValue } = model.getSolution();
      return candidates.flatMap(({ id }, at) => ((colValue[at] ?? 0) > 0.5 ? [id] : []));
    },
    dispose: () => model.dispose(),
  };
}

function rowsOf({ candidates, seats, limits, groups = [] }: FrozenInput): Row[] {
  const employers = new Set(candidates.map(({ employer }) => employer));
  return [
    { holds: () => true, least: seats, most: seats },
    ...groups.map((one) => ({
      holds: ({ group }: FrozenCandidate) => group === one.id,
      least: one.seats,
      most: one.seats,
    })),
    { holds: ({ senior }) => senior, least: limits.seniorAtLeast ?? 0, most: seats },
    { holds: ({ lastYear }) => lastYear, least: 0, most: limits.keptFromLastYearAtMost ?? seats },
    ...[...employers].map((name) => ({
      holds: ({ employer }: FrozenCandidate) => employer === name,
      least: 0,
      most: limits.perEmployerAtMost ?? seats,
    })),
  ];
}
