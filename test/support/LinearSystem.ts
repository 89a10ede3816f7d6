/** What is known of unknown whole numbers, none of them negative: sums of them, as exact linear equations. */
export interface LinearSystem {
  /** Lets it know that the unknowns at some places sum up to a number. */
  readonly know: (places: readonly number[], sum: number) => void;
  /** The sum of the unknowns at some places, when it follows; undefined when it may have two values. */
  readonly sumOf: (places: readonly number[]) => number | undefined;
}

type Row = readonly bigint[];

/**
 * Gaussian elimination in whole numbers: a sum follows when its vector lies in the space of the known rows. Beyond
 * that, bounds are drawn from the rows, since no unknown is negative (a sum of zero makes all its parts zero).
 */
export function openLinearSystem(unknowns: number): LinearSystem {
  const basis: { pivot: number; row: Row }[] = [];
  const vector = (places: readonly number[], sum: number): Row => [
    ...Array.from({ length: unknowns }, (_, place) => (places.includes(place) ? 1n : 0n)),
    BigInt(sum),
  ];
  const reduced = (row: Row): Row => basis.reduce((left, by) => without(left, by.row, by.pivot), row);
  const known = new Set<string>();
  const bounds = new Bounds(unknowns);
  return {
    know: (places, sum) => {
      const key = `${places.join()}=${sum}`;
      if (known.has(key)) return;
      known.add(key);
      bounds.know(places, sum);
      const row = reduced(vector(places, sum));
      const pivot = row.slice(0, unknowns).findIndex((one) => one !== 0n);
      if (pivot === -1 && row[unknowns] !== 0n) throw new Error('what is told contradicts itself');
      if (pivot === -1) return;
      basis.forEach((by, nth) => (basis[nth] = { ...by, row: without(by.row, row, pivot) }));
      basis.push({ pivot, row });
    },
    sumOf: (places) => {
      const [scale, row] = scaled(vector(places, 0), basis);
      if (row.slice(0, unknowns).every((one) => one === 0n))
        return Number(-(row[unknowns] ?? 0n)) / Number(scale);
      const { least, most } = bounds.of(places, basis);
      return least === most ? least : undefined;
    },
  };
}

/** The row less a multiple of another, so that nothing is left at the pivot; both kept whole. */
function without(row: Row, other: Row, pivot: number): Row {
  const [mine, theirs] = [row[pivot] ?? 0n, other[pivot] ?? 0n];
  if (mine === 0n) return row;
  const sign = theirs < 0n ? -1n : 1n;
  const left = row.map((one, place) => sign * (one * theirs - (other[place] ?? 0n) * mine));
  const divisor = left.reduce(greatestDivisor, 0n);
  return divisor > 1n ? left.map((one) => one / divisor) : left;
}

/** A row reduced by a basis, and how many times of it is meant: tracked by a unit column of its own. */
function scaled(row: Row, basis: readonly { readonly pivot: number; readonly row: Row }[]): [bigint, Row] {
  const left = basis.reduce<Row>((now, by) => without(now, [...by.row, 0n], by.pivot), [...row, 1n]);
  return [left.at(-1) ?? 1n, left.slice(0, -1)];
}

const greatestDivisor = (one: bigint, other: bigint): bigint => {
  let [large, small] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
};

/** Least and most of each unknown, drawn from equations until nothing moves. */
class Bounds {
  private settled = true;
  private readonly rows: Row[] = [];
  private readonly least: number[];
  private readonly most: number[];

  constructor(private readonly unknowns: number) {
    this.least = new Array<number>(unknowns).fill(0);
    this.most = new Array<number>(unknowns).fill(Infinity);
  }

  know(places: readonly number[], sum: number): void {
    this.settled = false;
    this.rows.push([...this.least.map((_, place) => (places.includes(place) ? 1n : 0n)), BigInt(sum)]);
  }

  of(places: readonly number[], basis: readonly { readonly row: Row }[]): { least: number; most: number } {
    const rows = [...this.rows, ...basis.map(({ row }) => row)].map((row) => row.map(Number));
    if (!this.settled) while (rows.some((row) => this.narrow(row)));
    this.settled = true;
    const sum = (bound: readonly number[]) => places.reduce((all, place) => all + (bound[place] ?? 0), 0);
    return { least: sum(this.least), most: sum(this.most) };
  }

  /** Narrows each unknown of an equation by the bounds of the others; whether any moved. */
  private narrow(row: readonly number[]): boolean {
    let moved = false;
    const used = row
      .slice(0, this.unknowns)
      .flatMap((factor, place) => (factor === 0 ? [] : [{ factor, place }]));
    for (const { factor, place } of used) {
      const others = used.filter((one) => one.place !== place);
      const at = (bound: 'least' | 'most') =>
        others.reduce((all, one) => {
          const lower = one.factor > 0 === (bound === 'least');
          return all + one.factor * ((lower ? this.least : this.most)[one.place] ?? 0);
        }, 0);
      const ends = [at('least'), at('most')].map((rest) => ((row[this.unknowns] ?? 0) - rest) / factor);
      const [least, most] = [Math.ceil(Math.min(...ends)), Math.floor(Math.max(...ends))];
      if (least > (this.least[place] ?? 0)) [this.least[place], moved] = [least, true];
      if (most < (this.most[place] ?? 0)) [this.most[place], moved] = [most, true];
    }
    return moved;
  }
}
