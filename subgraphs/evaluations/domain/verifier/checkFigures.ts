import type { DrawRecord } from '../record/DrawRecord';
import { bundlesOf, overfull } from './bundlesOf';
import { positionsOf } from './positionsOf';
import { openPairs, puzzleOf, type Puzzle } from './puzzleOf';
import { recount, type Recount } from './recount';
import { recountApart } from './recountApart';
import { hold } from './verifySteps';

/** What a table may cost before caps are left to rejection (docs/draw-record.md). */
const LIMIT = { states: 300_000, cells: 12_000_000 };

const NOTHING: Recount = { total: 0n, bundles: [], counts: new Map() };

/** Recounts N and the chances; answers the panels from which u was drawn, in their order. */
export function checkFigures({ public: shown, sealed }: DrawRecord): Recount {
  const { input, table } = sealed;
  const puzzle = puzzleOf(input);
  const kept = puzzle ? keptCaps(puzzle, table.uncapped) : new Set<string>();
  const drawnFrom = puzzle ? recount(puzzle, kept) : NOTHING;
  hold(table.panels === drawnFrom.total.toString(), 'TABLE', 'panels');
  const pairs = openPairs(input);
  const mayBeInexact = drawnFrom.total > 0n && (table.uncapped.length > 0 || pairs.length > 0);
  hold(shown.exact || mayBeInexact, 'FEASIBLE', 'exact');
  hold(!shown.exact || table.uncapped.length === 0 || shown.feasible === '0', 'FEASIBLE', 'exact');
  const counted = shown.exact && pairs.length > 0 ? recountApart(input, pairs) : drawnFrom;
  hold(shown.feasible === counted.total.toString(), 'FEASIBLE');
  const seats = input.candidates.map(({ id }) => counted.counts.get(id) ?? 0n);
  const least = seats.reduce((a, b) => (b < a ? b : a), seats[0] ?? 0n);
  const most = seats.reduce((a, b) => (b > a ? b : a), 0n);
  hold(shown.piMin === fraction(least, counted.total), 'CHANCES', 'piMin');
  hold(shown.piMax === fraction(most, counted.total), 'CHANCES', 'piMax');
  return drawnFrom;
}

/** The caps that the table keeps: all, or half, or a quarter … of the fullest employers, as many as fit. */
function keptCaps(puzzle: Puzzle, uncapped: readonly string[]): ReadonlySet<string> {
  const full = overfull(puzzle);
  for (let kept = full.length; ; kept = Math.floor(kept / 2)) {
    const capped = new Set(full.slice(0, kept));
    if (positionsOf(puzzle, bundlesOf(puzzle, capped), LIMIT) !== undefined) {
      hold(uncapped.join('\n') === full.slice(kept).join('\n'), 'TABLE', 'uncapped');
      return capped;
    }
    hold(kept > 0, 'TABLE', 'no table fits');
  }
}

function fraction(a: bigint, b: bigint): string {
  if (b === 0n) return '0/1';
  const divisor = (x: bigint, y: bigint): bigint => (y === 0n ? x : divisor(y, x % y));
  const common = divisor(a, b);
  return `${a / common}/${b / common}`;
}
